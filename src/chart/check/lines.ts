// Lines and rules as a reader follows them: none goes on over a gap, and one across the rows stands at a value that can be read.
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { DrawnRow } from '../plot.ts';
import { type DrawnMark, isPath, isPointed, type NumberScale, type Position } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { type About, follows, type Held, isByRow, near } from './held.ts';
import { isDrawnSign, peers, valueAt } from './proportion.ts';

/** Places nearer to each other than this, in points, are one. */
const apart = 0.5;

/** A rule may end so far from the value that it leads to, in points: beside its dot. */
const beside = 8;

type Axis = Position['axis'];
type Fault = Diagnostic | undefined;

/** The first line that goes on over a gap or shows nothing beside one, or that crosses the rows at a place that cannot be read (BD635, BD644). */
export function wrongLine(drawing: VegaDrawing, held: Held, about: About): Fault {
  const marks = drawing.marks.filter(({ isGuide }) => !isGuide);
  const axis = namesAxis(marks, held);
  const bridge = axis && bridgeOver(marks, axis, held);
  const gap = overGap(marks, held.rows) ?? bridge;
  if (gap) return fault('BD635.overGap', about.place, { chart: about.chart, ...gap });
  return alone(marks, about) ?? (axis && across(drawing, marks, axis, held, about));
}

interface Gap {
  readonly kind: string;
  readonly id: string;
}

/** A line or an area that goes on over a figure without value, which no line has. */
function overGap(marks: readonly DrawnMark[], rows: readonly DrawnRow[]): Gap | undefined {
  const paths = marks.filter(({ kind }) => isPath(kind));
  const missing = rows.filter(row => row.value === null && !paths.some(mark => mark.row?.id === row.id));
  for (const { id, rank } of missing) {
    const over = paths.find(mark => {
      const ranks = paths.filter(({ series }) => series === mark.series).map(other => rankOf(other, rows));
      return Math.min(...ranks) < rank && rank < Math.max(...ranks);
    });
    if (over) return { kind: over.kind, id };
  }
  return undefined;
}

function rankOf({ row }: DrawnMark, rows: readonly DrawnRow[]): number {
  return rows.find(({ id }) => id === row?.id)?.rank ?? Number.NaN;
}

/** A point of a line between two gaps: nothing of it is seen where no other mark shows it. */
function alone(marks: readonly DrawnMark[], about: About): Fault {
  const lonely = marks.filter((mark, index) => {
    const [before, after] = [marks[index - 1], marks[index + 1]];
    const joins = (other: DrawnMark | undefined) => other?.series === mark.series && other.isSeen;
    return isPath(mark.kind) && mark.isSeen && !joins(before) && !joins(after);
  });
  const shown = marks.filter(({ kind, isSeen }) => isSeen && !isPath(kind) && kind !== 'text' && kind !== 'rule');
  const lost = lonely.find(mark => !shown.some(other => other.row?.id === mark.row?.id));
  return lost?.row && fault('BD644', about.place, { chart: about.chart, id: lost.row.id, kind: lost.kind });
}

/** The axis along which the rows stand side by side, of a drawing whose other axis is that of the values. */
function namesAxis(marks: readonly DrawnMark[], held: Held): Axis | undefined {
  const shown = marks.filter(({ kind, isSeen, row }) => row && isSeen && kind !== 'text' && kind !== 'rule');
  return (['x', 'y'] as const).find(axis =>
    shown.some(({ positions }) => {
      const [own, other] = [positions.find(each => each.axis === axis), positions.find(each => each.axis !== axis)];
      return own && other && isByRow(own, held) && follows(other, held);
    }),
  );
}

function endsOn({ positions }: DrawnMark, axis: Axis): readonly number[] {
  return positions.find(position => position.axis === axis)?.ends ?? [];
}

function middleOf(ends: readonly number[]): number {
  return ends.length === 0 ? Number.NaN : (Math.min(...ends) + Math.max(...ends)) / 2;
}

/** Where each row stands along the axis of names; those whose place nobody knows are left out. */
function placesOn(
  axis: Axis,
  marks: readonly DrawnMark[],
  held: Held,
): readonly { readonly row: DrawnRow; readonly at: number }[] {
  return held.rows.flatMap(row => {
    const own = marks.filter(mark => mark.row?.id === row.id && (mark.kind !== 'rule' || mark.isSeen));
    const placed = own.find(mark => mark.positions.some(each => each.axis === axis && isByRow(each, held)));
    const at = placed ? middleOf(endsOn(placed, axis)) : Number.NaN;
    return Number.isNaN(at) ? [] : [{ row, at }];
  });
}

/** A stroke between two values over one that is missing: one piece of a line that leaves it out, beside a line with its gap, or a rule. */
function bridgeOver(marks: readonly DrawnMark[], axis: Axis, held: Held): Gap | undefined {
  const places = placesOn(axis, marks, held);
  if (!places.some(({ row }) => row.value === null)) return undefined;
  for (const [index, mark] of marks.entries()) {
    if (!mark.isSeen) continue;
    const before = marks[index - 1];
    if (isPath(mark.kind) && before?.series === mark.series && before.isSeen) {
      const drawn = marks.filter(({ layer, series }) => layer === mark.layer && series !== mark.series);
      const others = places.filter(({ row }) => !drawn.some(other => other.row?.id === row.id));
      const id = missingBetween(middleOf(endsOn(before, axis)), middleOf(endsOn(mark, axis)), others);
      if (id !== undefined) return { kind: mark.kind, id };
    }
    const [from, to] = endsOn(mark, axis);
    if (mark.kind === 'rule' && from !== undefined && to !== undefined && leadsToValue(mark, axis, marks, held)) {
      const id = missingBetween(from, to, places);
      if (id !== undefined) return { kind: 'rule', id };
    }
  }
  return undefined;
}

/** The first row without value between two places, if there is one at each place between them. */
function missingBetween(
  one: number,
  other: number,
  places: readonly { readonly row: DrawnRow; readonly at: number }[],
): string | undefined {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const at = (place: number) => places.filter(each => Math.abs(each.at - place) <= apart).map(({ row }) => row);
  const isValued = (place: number) => at(place).some(({ value }) => value !== null);
  const isMissing = (place: number) => at(place).some(({ value }) => value === null);
  // The values at its two ends are those that it joins.
  const isEnd = (place: number) => place < from + beside || place > to - beside;
  const between = places.filter(
    each => each.at >= from - apart && each.at <= to + apart && !(isEnd(each.at) && isValued(each.at)),
  );
  if (!between.every(each => isMissing(each.at))) return undefined;
  return between.find(({ row }) => row.value === null)?.row.id;
}

/** Whether one end of a rule is where a value is drawn, or both are at its height. */
function leadsToValue(rule: DrawnMark, axis: Axis, marks: readonly DrawnMark[], held: Held): boolean {
  const across = axis === 'x' ? 'y' : 'x';
  const values = valueEnds(marks, across, held);
  return endsOn(rule, across).some(end => values.some(({ at }) => Math.abs(at - end) <= beside));
}

/** Where the values are drawn along their axis, without the place where all bars or areas begin. */
function valueEnds(marks: readonly DrawnMark[], axis: Axis, held: Held) {
  return marks.flatMap(mark => {
    const value = valueAt(mark.row?.id, held);
    const position = mark.positions.find(each => each.axis === axis);
    if (value === undefined || !position || !mark.isSeen || mark.kind === 'text' || mark.kind === 'rule') return [];
    if (!follows(position, held)) return [];
    const zero = zeroOf(position, mark, marks);
    const ends = position.ends.length > 1 ? position.ends.filter(end => !near(end, zero)) : position.ends;
    return ends.map(at => ({ at, value, id: mark.row?.id ?? '' }));
  });
}

/** Where zero is: by the scale, or where all marks that are drawn together have an end. */
function zeroOf({ axis, scale, ends }: Position, mark: DrawnMark, marks: readonly DrawnMark[]): number {
  if (scale) return Number(scale.at(0));
  const together = marks.filter(({ series, isSeen }) => series === mark.series && isSeen);
  return ends.find(end => together.every(other => endsOn(other, axis).some(at => near(at, end)))) ?? Number.NaN;
}

/**
 * A line or a rule across the rows at one height: it reads as a value. It stands at zero, at a named figure, or at the value of a
 * row, which an axis or its text beside the line says; elsewhere among the values nobody can tell what it shows.
 */
function across(
  drawing: VegaDrawing,
  marks: readonly DrawnMark[],
  names: Axis,
  held: Held,
  { chart, place }: About,
): Fault {
  const values: Axis = names === 'x' ? 'y' : 'x';
  const places = placesOn(names, marks, held);
  const ends = valueEnds(marks, values, held);
  const scale = scaleOf(marks, values);
  const reading = placeOf(scale, marks, values, ends, held);
  // Bars in two columns begin twice; what stands between the columns is no value.
  if (!reading || held.rows.some(({ shift }) => shift > 0)) return undefined;
  const reach = [...ends.map(({ at }) => at), reading(0)].filter(Number.isFinite);
  const heights = marks.flatMap(mark =>
    (mark.isSeen ? heightsOf(mark, values, drawing, held) : []).map(at => ({ mark, at })),
  );
  for (const { mark, at } of heights) {
    if (near(at, reading(0))) continue;
    const spans = spanOf(mark, names, drawing);
    const crossed = places.filter(row => row.at >= spans.from - apart && row.at <= spans.to + apart);
    if (new Set(crossed.map(row => Math.round(row.at))).size < 2) continue;
    if (held.named.some(value => near(reading(value), at))) continue;
    const own = ends.filter(end => near(end.at, at));
    const isAmong = at > Math.min(...reach) + apart && at < Math.max(...reach) - apart;
    if (own.length === 0 && isAmong) return fault('BD635.noFigureThere', place, { chart, kind: mark.kind });
    const texts = held.rows.filter(row => own.some(({ id }) => id === row.id));
    if (own.length === 0 || scale?.isShown || texts.some(row => isSaidAt(at, row, values, marks))) continue;
    const [{ text } = { text: '' }] = texts;
    return fault('BD635.lineUnsaid', place, { chart, kind: mark.kind, text });
  }
  return undefined;
}

/** The one height of all points of a line, or of dots, ticks or signs that do not follow the values, and the ends of rules that are alike. */
function heightsOf(mark: DrawnMark, values: Axis, drawing: VegaDrawing, held: Held): readonly number[] {
  const { kind, positions } = mark;
  const isLine = kind === 'line' || kind === 'trail';
  const isMark = isPointed(kind) || kind === 'tick' || (kind === 'text' && isDrawnSign(mark, held));
  const position = positions.find(({ axis }) => axis === values);
  if (isMark && (!position || follows(position, held) || isByRow(position, held))) return [];
  if (kind !== 'rule' && !isLine && !isMark) return [];
  const all = together(mark, drawing).map(each => endsOn(each, values));
  const own = endsOn(mark, values);
  return all.every(ends => own.every((end, side) => near(ends[side] ?? Number.NaN, end))) ? own : [];
}

/** The marks that are read as one line: all of a series, or a rule that goes across the rows by itself. */
function together(mark: DrawnMark, drawing: VegaDrawing): readonly DrawnMark[] {
  return mark.kind === 'rule' && mark.row === undefined ? [mark] : peers(mark, drawing);
}

function spanOf(mark: DrawnMark, names: Axis, drawing: VegaDrawing): { readonly from: number; readonly to: number } {
  const ends = together(mark, drawing).flatMap(each => endsOn(each, names));
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function scaleOf(marks: readonly DrawnMark[], axis: Axis): NumberScale | undefined {
  const positions = marks.flatMap(mark => mark.positions.filter(position => position.axis === axis));
  return positions.find(({ scale }) => scale !== undefined && !scale.isIdentity)?.scale;
}

/** Where a value stands: by the scale, or on the line through two that are drawn without one. */
function placeOf(
  scale: NumberScale | undefined,
  marks: readonly DrawnMark[],
  axis: Axis,
  ends: readonly { readonly at: number; readonly value: number }[],
  held: Held,
): ((value: number) => number) | undefined {
  if (scale) return value => Number(scale.at(value));
  const bars = marks.filter(
    ({ kind, isSeen, row }) => isSeen && kind === 'bar' && valueAt(row?.id, held) !== undefined,
  );
  const zeros = bars.flatMap(mark => {
    const position = mark.positions.find(each => each.axis === axis);
    const at = position ? zeroOf(position, mark, marks) : Number.NaN;
    return Number.isNaN(at) ? [] : [{ at, value: 0 }];
  });
  const points = [...zeros, ...ends];
  const [first] = points;
  if (!first) return undefined;
  const [least, most] = [
    points.reduce((a, b) => (b.value < a.value ? b : a), first),
    points.reduce((a, b) => (b.value > a.value ? b : a), first),
  ];
  if (least.value === most.value) return undefined;
  const unit = (most.at - least.at) / (most.value - least.value);
  return value => least.at + (value - least.value) * unit;
}

/** Whether the text of a row stands beside a height: no further away than one and a half of its letters. */
function isSaidAt(at: number, row: DrawnRow, axis: Axis, marks: readonly DrawnMark[]): boolean {
  return marks.some(({ kind, isSeen, lines, box, fontSize }) => {
    if (kind !== 'text' || !isSeen || !box || lines.join(' ') !== row.text) return false;
    const [from, to] = axis === 'x' ? [box.left, box.right] : [box.top, box.bottom];
    return Math.max(from - at, at - to) <= 1.5 * fontSize;
  });
}
