// Every mark held against its figure: it stands where the value is on the view's own scale, as large as that says, and inside the picture.

import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type DrawnMark, type NumberScale, type Position, type Stack, stackOf } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { besideOther, standsNowhere } from './beside.ts';
import { type About, follows, type Held, isBeyond, near } from './held.ts';
import { wrongLine } from './lines.ts';
import { wrongLook } from './looks.ts';
import { isInProportion, isLinear, isNameSign, saysNothing, standsForMissing } from './proportion.ts';

/** Marks end at the picture's edge to half a point. */
const edge = 0.5;

/** Reports the first mark of a value beyond its scale (BD641); false then. */
export function checkInside(drawing: VegaDrawing, held: Held, about: About, report: Report): boolean {
  return reportFirst(
    seen(drawing).map(mark => outsideScale(mark, drawing.stacks, held, about)),
    report,
  );
}

/** Reports the first mark outside the picture (BD641), or that does not say what its figure says (BD635, BD642-BD644); false then. */
export function checkPlaces(drawing: VegaDrawing, held: Held, about: About, report: Report): boolean {
  const outside = seen(drawing).map(mark => outsidePicture(mark, held, about));
  const unshifted = { ...drawing, marks: drawing.marks.map(mark => inFirstColumn(mark, held)) };
  const faults = seen(unshifted).map(mark => misplaced(mark, unshifted, held, about));
  return reportFirst([...outside, ...faults, wrongLine(drawing, held, about)], report);
}

/** A mark where it would stand if its row were in the first column. */
function inFirstColumn(mark: DrawnMark, { rows }: Held): DrawnMark {
  const shift = rows.find(({ id }) => id === mark.row?.id)?.shift ?? 0;
  if (shift === 0) return mark;
  const positions = mark.positions.map(position =>
    position.axis === 'x' && (position.scale || position.fields.includes('shift'))
      ? { ...position, ends: position.ends.map(end => end - shift) }
      : position,
  );
  const box = mark.box && { ...mark.box, left: mark.box.left - shift, right: mark.box.right - shift };
  const isShifted = positions.some((position, index) => position !== mark.positions[index]);
  return { ...mark, positions, box: isShifted ? box : mark.box };
}

function seen({ marks }: VegaDrawing): readonly DrawnMark[] {
  return marks.filter(({ isGuide, isSeen }) => !isGuide && isSeen);
}

function reportFirst(faults: readonly Fault[], report: Report): boolean {
  const mistake = faults.find(found => found !== undefined);
  if (mistake) report(mistake);
  return mistake === undefined;
}

type Fault = Diagnostic | undefined;

/** A value beyond the ends of its scale. */
function outsideScale(mark: DrawnMark, stacks: readonly Stack[], held: Held, about: About): Fault {
  const { row, kind } = mark;
  for (const position of mark.positions) {
    const { scale } = position;
    const isValue = follows(position, held);
    const text = held.rows.find(({ id }) => id === row?.id)?.text ?? '';
    if (row && row.value !== null && isValue && scale && !scale.isIdentity) {
      const steps = sumsTo(row.value, held).filter(([from]) => from !== 0);
      const step =
        kind === 'bar'
          ? steps.find(([from, to]) => reaches(position, scale, from, to))
          : steps.map(([, to]) => [to]).find(([to = 0]) => reaches(position, scale, to, to));
      const values = stackOf(mark, position, stacks) ?? partOf(mark, position, held) ?? step ?? [row.value];
      const [least, most] = [Math.min(...scale.domain), Math.max(...scale.domain)];
      // A length that begins at zero beside its scale has a message of its own.
      if (values.some(value => (value !== 0 || !hasLength(kind)) && isBeyond(value, least, most))) {
        return fault('BD641.outsideScale', about.place, { chart: about.chart, kind, id: row.id, text, least, most });
      }
    }
  }
  return undefined;
}

function hasLength(kind: string): boolean {
  return kind === 'bar' || kind === 'area' || kind === 'rule';
}

/** A mark beyond the edge of the picture, but for texts, which are checked by their letters, and ornaments. */
function outsidePicture(mark: DrawnMark, held: Held, { place, chart }: About): Fault {
  const { row, kind } = mark;
  for (const position of mark.positions) {
    if (kind === 'text' || (kind === 'rule' && !position.scale && !follows(position, held))) continue;
    const length = position.axis === 'x' ? held.size.width : held.size.height;
    if (position.ends.every(end => end >= -edge && end <= length + edge)) continue;
    const text = held.rows.find(({ id }) => id === row?.id)?.text ?? '';
    return fault('BD641.outsidePicture', place, { chart, id: row?.id, kind, text });
  }
  return undefined;
}

/** A mark whose place or look is not that of its figure. */
function misplaced(mark: DrawnMark, drawing: VegaDrawing, held: Held, about: About): Fault {
  const { row, kind } = mark;
  const { place, chart } = about;
  const own = held.rows.find(({ id }) => id === row?.id);
  if (kind === 'text' && own && [own.text, own.lines.join('\n')].includes(mark.lines.join('\n'))) {
    const beside = besideOther(mark, drawing, held);
    if (beside !== undefined)
      return fault('BD646', place, { chart, text: mark.lines.join(' '), id: own.id, other: beside });
  }
  if (own?.value === null && standsForMissing(mark, drawing, held))
    return fault('BD635.markForMissing', place, { chart, kind, id: own.id });
  if (kind === 'text' && own && standsNowhere(mark, drawing, held))
    return fault('BD646.nowhere', place, { chart, text: mark.lines.join(' '), id: own.id });
  if (kind === 'text' && isLabel(mark, drawing, held)) return undefined;
  for (const position of mark.positions) {
    const { scale, isNamed, fields, axis } = position;
    if (isNamed && fields.some(field => held.fromValues.has(field))) return fault('BD643', place, { chart, axis });
    if (!scale && follows(position, held)) {
      if (own?.value === null) return fault('BD635.missingDrawn', place, { chart, kind, id: own.id });
      if (!isInProportion(mark, position, drawing, held))
        return fault('BD635.wrongPlace', place, { chart, kind, id: own?.id, text: own?.text });
      continue;
    }
    if (!scale || (fields.length > 0 && !follows(position, held))) continue;
    if (own && own.value === null && fields.length > 0)
      return fault('BD635.missingDrawn', place, { chart, kind, id: own.id });
    if (scale.domain.length > 2) return fault('BD635.brokenScale', place, { axis, chart });
    if (!own || fields.length === 0) {
      const astray = position.ends.find(end => !standsAt(end, scale, anyFigure(held)));
      if (astray !== undefined) return fault('BD635.noFigureThere', place, { chart, kind });
      continue;
    }
    if (!isRight(mark, position, scale, drawing.stacks, held)) {
      return fault('BD635.wrongPlace', place, { chart, kind, id: own.id, text: own.text });
    }
    if (!isLinear(scale) && !scale.isShown) return fault('BD649.notLinear', place, { axis, chart });
    // Bars may grow to the left, as those of one half of a pyramid do; hanging from above, a rise looks like a fall.
    if (isReversed(position, scale) && !(kind === 'bar' && axis === 'x')) return fault('BD642', place, { chart, axis });
  }
  if (own && isNameSign(mark, drawing, held) && isOfOther(mark, own.color, held))
    return fault('BD635.otherColor', place, { chart, kind, id: own.id });
  if (own && saysNothing(mark, drawing, held))
    return fault('BD635.wrongPlace', place, { chart, kind, id: own.id, text: own.text });
  return wrongLook(mark, drawing, held, about);
}

/** Whether a sign beside a name has the color of other figures, not its own. */
function isOfOther({ paints }: DrawnMark, color: string, { rows }: Held): boolean {
  return (
    !paints.some(paint => paint.color === color) && paints.some(paint => rows.some(row => row.color === paint.color))
  );
}

/** A text beside the mark that shows its row, or the word for a missing value where bars begin, may stand anywhere near. */
function isLabel({ row }: DrawnMark, { marks, stacks }: VegaDrawing, held: Held): boolean {
  const shown = marks.filter(mark => mark.isSeen && mark.kind !== 'text' && mark.kind !== 'rule');
  const value = held.rows.find(({ id }) => id === row?.id)?.value;
  if (!row || value === null) return shown.some(({ kind }) => kind === 'bar');
  return shown.some(
    mark =>
      mark.row?.id === row.id &&
      mark.positions.some(position => {
        return position.scale && follows(position, held) && isRight(mark, position, position.scale, stacks, held);
      }),
  );
}

/** Whether all ends of a mark are its value, zero or the ends of its part of a stack, as its kind has it. */
function isRight(
  mark: DrawnMark,
  position: Position,
  scale: NumberScale,
  stacks: readonly Stack[],
  held: Held,
): boolean {
  const value = mark.row?.value;
  if (value === null || value === undefined) return false;
  const own = partOf(mark, position, held);
  if (own) return reaches(position, scale, ...own);
  const part = stackOf(mark, position, stacks);
  if (part && !isPart(part, mark, position, stacks, held)) return false;
  const { ends } = position;
  if (mark.kind === 'bar' || (mark.kind === 'area' && ends.length > 1)) {
    const pairs = part ? [part] : [[0, value] as const, ...sumsTo(value, held)];
    return pairs.some(([from, to]) => reaches(position, scale, from, to));
  }
  if (mark.kind === 'rule' || mark.kind === 'rect')
    return ends.every(end => standsAt(end, scale, [...anyFigure(held), ...(part ?? [])]));
  return ends.every(end => standsAt(end, scale, part ? [part[1]] : [value]));
}

/** From where to where a bar reaches that stands at the places of its part, which the program has given. */
function partOf(
  { kind, row, datum }: DrawnMark,
  { fields }: Position,
  { rows }: Held,
): readonly [number, number] | undefined {
  const own = rows.find(({ id }) => id === row?.id)?.inSeries;
  if (kind !== 'bar' || !own || !fields.includes('from') || !fields.includes('to')) return undefined;
  return datum.from === own.from && datum.to === own.to ? [own.from, own.to] : undefined;
}

/** Whether a mark reaches from one value to another. */
function reaches({ ends }: Position, scale: NumberScale, from: number, to: number): boolean {
  const [a, b] = [Number(scale.at(from)), Number(scale.at(to))];
  return near(Math.min(a, b), Math.min(...ends)) && near(Math.max(a, b), Math.max(...ends));
}

/** Sums of the first figures and of one more, which is the value: the steps of bars that each begin where the last one ended. */
function sumsTo(value: number, { rows }: Held): readonly (readonly [number, number])[] {
  let sum = 0;
  return rows.flatMap(row => {
    const from = sum;
    sum += row.value ?? 0;
    return row.value === value ? [[from, sum] as const] : [];
  });
}

/** Whether that part is as long as the value, or as its share of the whole, and goes the way of its sign. */
function isPart(
  [start, end]: readonly [number, number],
  mark: DrawnMark,
  { axis, fields }: Position,
  stacks: readonly Stack[],
  { rows }: Held,
): boolean {
  const stack = stacks.find(({ start, end }) => fields.includes(end) || fields.includes(start));
  const whole = stack?.isNormalized ? rows.reduce((sum, row) => sum + Math.abs(row.value ?? 0), 0) : 1;
  const signed = mark.row?.value ?? 0;
  // Bars of values above zero may grow to the left, as those of one half of a pyramid do.
  const isHalf = mark.kind === 'bar' && axis === 'x' && signed > 0;
  if ((end - start) * signed < 0 && !isHalf) return false;
  const value = Math.abs(signed);
  const length = Math.abs(end - start);
  // Of several stacks that are shares, each has a whole of its own, which is no more than the sum of all.
  if (stack?.isNormalized && stack.groupby.length > 0) return length >= value / whole - 1e-9;
  return Math.abs(length - value / whole) <= 1e-9 * Math.max(1, value);
}

function anyFigure({ rows, named }: Held): readonly number[] {
  return [0, ...rows.flatMap(({ value }) => value ?? []), ...named];
}

function standsAt(end: number, scale: NumberScale, values: readonly number[]): boolean {
  return values.some(value => near(Number(scale.at(value)), end));
}

/** Whether larger values stand lower or further left, and no axis says so. */
function isReversed({ axis }: Position, { at, domain, isShown }: NumberScale): boolean {
  const [one, other] = [Math.min(...domain), Math.max(...domain)].map(value => Number(at(value)));
  if (isShown || one === undefined || other === undefined) return false;
  return axis === 'x' ? other < one : other > one;
}
