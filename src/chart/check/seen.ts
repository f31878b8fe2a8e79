// Whether what is drawn can be seen: its color before what is behind it, its size, and what lies over it.
import { type Color, differenceCiede2000, parse, rgb } from 'culori';
import { derived } from '../../cache.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type DrawnMark, isPointed, isRectangle, type MarkBox, type Paint } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { type About, follows, type Held, isByRow } from './held.ts';

/** Below this difference of color (CIEDE2000) nothing is seen from the last row: 2 is what the eye just notices side by side. */
const leastDifference = 5;

/** Bars, dots and strokes below these lengths, in points, are not seen either; nor is what sticks out by less than half a point. */
const least = { bar: 0.5, dot: 1.5, stroke: 0.25 };
const edge = 0.5;

/** From this opacity on a mark hides what is behind it. */
const solid = 0.9;

const difference = differenceCiede2000();

type Fault = Diagnostic | undefined;

/** Reports the first value or text that is drawn and not seen, and the first bar or area that lies over another one (BD635); false then. */
export function checkSeen(drawing: VegaDrawing, held: Held, about: About, report: Report): boolean {
  const marks = drawing.marks.filter(({ isGuide, isSeen }) => !isGuide && isSeen);
  const texts = marks.filter(({ kind }) => kind === 'text');
  const shown = marks.filter(({ kind }) => kind !== 'text' && kind !== 'rule');
  const bars = shown.filter(({ kind }) => kind === 'bar');
  const solids = marks.flatMap((mark, index) => (mark.box && isSolid(mark) ? { mark, index } : []));
  const alike = [
    ...held.rows.map(({ id }) => (bars.length > 0 ? bars : shown).filter(({ row }) => row?.id === id)),
    ...texts.map(text => texts.filter(({ lines }) => lines.join('\n') === text.lines.join('\n'))),
  ];
  const hiddenOnce = derived((mark: DrawnMark) => ({ fault: hiddenBy(mark, marks, solids, held, about) }));
  // One mark may be the light edge of another, so it is enough that one of them is seen.
  const faults = alike.map(same => {
    const hidden = same.map(mark => hiddenOnce(mark).fault);
    return hidden.every(found => found !== undefined) ? hidden[0] : undefined;
  });
  const mistake = [
    ...bars.map((bar, index) => overlaid(bar, bars.slice(index + 1), held, about)),
    underArea(marks, held, about),
    ...faults,
  ].find(found => found !== undefined);
  if (mistake) report(mistake);
  return mistake === undefined;
}

/** What keeps a mark from being seen; `solids` are those that let nothing through, with their places among all. */
function hiddenBy(
  mark: DrawnMark,
  marks: readonly DrawnMark[],
  solids: readonly { readonly mark: DrawnMark; readonly index: number }[],
  held: Held,
  { chart, place }: About,
): Fault {
  const own = held.rows.find(({ id }) => id === mark.row?.id);
  const subject = { chart, kind: mark.kind, id: own?.id, text: mark.lines.join(' ') };
  const painted = mark.paints.filter(({ color }) => colorOf(color) !== undefined);
  const [wrong] = mark.paints;
  if (painted.length === 0) return wrong && fault('BD635.noColor', place, { ...subject, color: wrong.color });
  if (isSmall(mark)) return fault('BD635.tooSmall', place, subject);
  const index = marks.indexOf(mark);
  const over = solids.find(other => other.index > index && hides(other.mark, mark))?.mark;
  if (over) {
    return fault('BD635.covered', place, { ...subject, other: over.row?.id, over: over.kind });
  }
  const behind = solids.findLast(other => other.index < index && isAround(other.mark, mark))?.mark;
  const back = behind?.paints.find(({ color }) => colorOf(color) !== undefined)?.color ?? `#${held.page}`;
  const isFaint = painted.every(paint => difference(mixed(paint, back), colorOf(back) ?? 'white') < leastDifference);
  // Upon a mark of its own figure it repeats what is seen.
  const repeats = mark.kind !== 'text' && behind?.row?.id === own?.id && behind !== undefined;
  return isFaint && !repeats ? fault('BD635.faint', place, { ...subject, color: painted[0]?.color ?? '' }) : undefined;
}

/** A color as pictures know it: `2020` is none, though it might be read as one without its sign. */
function colorOf(text: string): Color | undefined {
  return /^\s*\d/.test(text) ? undefined : parse(text);
}

/** A color as it looks upon another one. */
function mixed({ color, opacity }: Paint, back: string): Color {
  const [above, below] = [rgb(colorOf(color)), rgb(colorOf(back))];
  if (!above || !below) return colorOf(back) ?? { mode: 'rgb', r: 1, g: 1, b: 1 };
  const share = Math.min(1, opacity) * (above.alpha ?? 1);
  const mix = (one: number, other: number) => one * share + other * (1 - share);
  return { mode: 'rgb', r: mix(above.r, below.r), g: mix(above.g, below.g), b: mix(above.b, below.b) };
}

function isSmall({ kind, box, width, height, strokeWidth, positions, row }: DrawnMark): boolean {
  if (kind === 'line') return strokeWidth < least.stroke;
  if (isPointed(kind)) return box !== undefined && Math.max(lengthOf(box, 'x'), lengthOf(box, 'y')) < least.dot;
  if (kind !== 'bar') return false;
  // A bar may be as short as its value is small, but not thinner than can be seen.
  const along = positions.find(({ scale }) => scale !== undefined)?.axis;
  const thickness = along === 'x' ? height : along === 'y' ? width : Math.max(width, height);
  return row?.value !== 0 && thickness < least.bar;
}

function isSolid({ kind, paints }: DrawnMark): boolean {
  const closed = isRectangle(kind) || isPointed(kind);
  const hides = ({ color, opacity }: Paint) => opacity >= solid && colorOf(color) !== undefined;
  // Ground that is painted thin may have an outline.
  return closed && (kind === 'rect' ? paints.every(hides) : paints.some(hides));
}

/** Whether a solid mark that is drawn later hides one of another figure, or a text. Two dots at one place show one value. */
function hides(over: DrawnMark, mark: DrawnMark): boolean {
  if (!over.box || !mark.box || !isWithin(mark.box, over.box)) return false;
  if (mark.kind === 'text') return true;
  return mark.row?.id !== over.row?.id && !(mark.row?.value === over.row?.value && isPointed(mark.kind));
}

function isAround(around: DrawnMark, { box }: DrawnMark): boolean {
  if (!around.box || !box) return false;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const { left, right, top, bottom } = around.box;
  return left <= x && x <= right && top <= y && y <= bottom;
}

function isWithin(inner: MarkBox, outer: MarkBox): boolean {
  return isSpanned(inner, outer, 'x') && isSpanned(inner, outer, 'y');
}

function isSpanned(inner: MarkBox, outer: MarkBox, axis: 'x' | 'y'): boolean {
  const [from, to, start, end] =
    axis === 'x'
      ? [inner.left, inner.right, outer.left, outer.right]
      : [inner.top, inner.bottom, outer.top, outer.bottom];
  return from >= start - edge && to <= end + edge;
}

function lengthOf({ left, right, top, bottom }: MarkBox, axis: 'x' | 'y'): number {
  return axis === 'x' ? right - left : bottom - top;
}

/** A bar under one of another figure that is as thick: the end of the shorter one is taken for the border between two parts of a stack. */
function overlaid(bar: DrawnMark, later: readonly DrawnMark[], held: Held, { chart, place }: About): Fault {
  const along = bar.positions.find(position => follows(position, held))?.axis;
  const { box } = bar;
  if (!along || !box || !bar.row) return undefined;
  const across = along === 'x' ? 'y' : 'x';
  const over = later.find(
    other =>
      other.row?.id !== bar.row?.id &&
      other.box &&
      isSpanned(box, other.box, across) &&
      overlap(box, other.box, along) > edge,
  );
  return (
    over &&
    fault('BD635.covered', place, { chart, kind: 'bar', id: bar.row.id, text: '', other: over.row?.id, over: 'bar' })
  );
}

function overlap(one: MarkBox, other: MarkBox, axis: 'x' | 'y'): number {
  return axis === 'x'
    ? Math.min(one.right, other.right) - Math.max(one.left, other.left)
    : Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}

/**
 * What lies under an area that lets nothing through: a value or a text is not seen, and of another area only what sticks out, which is
 * taken for the upper part of a stack. What is drawn once more above it is seen.
 */
function underArea(marks: readonly DrawnMark[], held: Held, { chart, place }: About): Fault {
  for (const [index, first] of marks.entries()) {
    const { kind, series, paints } = first;
    const isOpaque = paints.some(({ color, opacity }) => opacity >= solid && colorOf(color) !== undefined);
    if (kind !== 'area' || !isOpaque || marks[index - 1]?.series === series) continue;
    const area = marks.filter(mark => mark.series === series);
    const later = marks.slice(index + area.length);
    const mark = marks.slice(0, index).find(each => liesUnder(each, area, held) && !isShownIn(later, each));
    if (!mark) continue;
    const text = mark.lines.join(' ');
    const subject = { chart, kind: mark.kind, id: mark.row?.id, text };
    return fault('BD635.covered', place, { ...subject, other: first.row?.id, over: 'area' });
  }
  return undefined;
}

function isShownIn(later: readonly DrawnMark[], { kind, row, lines }: DrawnMark): boolean {
  return later.some(other =>
    kind === 'text'
      ? other.lines.join('\n') === lines.join('\n')
      : other.kind !== 'text' && other.kind !== 'rule' && other.row?.id === row?.id,
  );
}

function liesUnder(mark: DrawnMark, area: readonly DrawnMark[], held: Held): boolean {
  const along = area[0]?.positions.find(position => isByRow(position, held))?.axis;
  if (!along || mark.kind === 'rule' || mark.kind === 'bar') return false;
  if (mark.kind !== 'text' && area.some(({ row }) => row?.id === mark.row?.id)) return false;
  const values = along === 'x' ? 'y' : 'x';
  const [at, ends] = [rangeOf(mark, along), rangeOf(mark, values)];
  const over = extentAt((Math.min(...at) + Math.max(...at)) / 2, area, along, values);
  if (!over) return false;
  const [from, to] = over;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (mark.kind === 'area') return Math.min(to, most) - Math.max(from, least) > edge;
  return least > from + edge && most < to - edge;
}

/** From where to where a mark reaches on one axis, texts by their letters. */
function rangeOf({ kind, box, positions }: DrawnMark, axis: 'x' | 'y'): readonly number[] {
  if (kind === 'text' && box) return axis === 'x' ? [box.left, box.right] : [box.top, box.bottom];
  return positions.find(position => position.axis === axis)?.ends ?? [];
}

/** From where to where an area reaches at a place along it. */
function extentAt(
  at: number,
  area: readonly DrawnMark[],
  along: 'x' | 'y',
  values: 'x' | 'y',
): readonly [number, number] | undefined {
  for (const [index, mark] of area.entries()) {
    const before = area[index - 1] ?? mark;
    const [[start = Number.NaN], [end = Number.NaN]] = [rangeOf(before, along), rangeOf(mark, along)];
    if (at < Math.min(start, end) - edge || at > Math.max(start, end) + edge) continue;
    const share = Math.abs(end - start) <= edge ? 1 : (at - start) / (end - start);
    const [one, other] = [rangeOf(before, values), rangeOf(mark, values)];
    const mix = (a: number, b: number) => a + (b - a) * share;
    return [mix(Math.min(...one), Math.min(...other)), mix(Math.max(...one), Math.max(...other))];
  }
  return undefined;
}
