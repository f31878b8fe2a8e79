// Whether places that no scale gives are in proportion to the values, and whether equal differences look equal on one that does.

import { type DrawnMark, isPath, isPointed, type NumberScale, type Position } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { follows, type Held, isByRow, near } from './held.ts';

/** Whether a scale is linear: the middle of its values stands in the middle of its places. */
export function isLinear({ domain, at }: NumberScale): boolean {
  const [least, most] = [Math.min(...domain), Math.max(...domain)];
  const [first, second, middle] = [least, most, (least + most) / 2].map(value => Number(at(value)));
  return domain.length < 2 || near((Number(first) + Number(second)) / 2, Number(middle));
}

/** Places that are calculated without a scale are in proportion to the values, larger ones to the right or higher up. */
export function isInProportion(mark: DrawnMark, position: Position, drawing: VegaDrawing, held: Held): boolean {
  const { axis } = position;
  const isForward = (unit: number) => (axis === 'x' ? unit > 0 : unit < 0);
  const points = peers(mark, drawing).flatMap(({ row, positions }) => {
    const value = valueAt(row?.id, held);
    const ends = positions.find(other => other.axis === axis)?.ends ?? [];
    return value !== undefined && ends[0] !== undefined ? [{ value, end: ends[0], ends }] : [];
  });
  if (mark.kind === 'bar' || mark.kind === 'area') {
    const [one, other] = position.ends;
    return [one, other].some(
      zero =>
        zero !== undefined && startAt(zero, points, unit => (mark.kind === 'bar' && axis === 'x') || isForward(unit)),
    );
  }
  if (mark.kind === 'rule' && position.ends.some(zero => startAt(zero, points, isForward))) return true;
  const least = points.reduce((a, b) => (b.value < a.value ? b : a), points[0] ?? { value: 0, end: 0 });
  const most = points.reduce((a, b) => (b.value > a.value ? b : a), points[0] ?? { value: 0, end: 0 });
  if (most.value === least.value) return points.every(({ end }) => near(end, least.end));
  const unit = (most.end - least.end) / (most.value - least.value);
  return isForward(unit) && points.every(({ value, end }) => near(end, least.end + (value - least.value) * unit));
}

/** Whether all lengths begin at this place and are in proportion to their values. */
function startAt(
  zero: number,
  points: readonly { readonly value: number; readonly ends: readonly number[] }[],
  isForward: (unit: number) => boolean,
): boolean {
  const lengths = points.flatMap(({ value, ends }) => {
    const [one, other = one] = ends;
    if (one === undefined || other === undefined) return [];
    return near(one, zero) ? { value, length: other - zero } : near(other, zero) ? { value, length: one - zero } : [];
  });
  const longest = lengths.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), { value: 0, length: 0 });
  const unit = longest.value === 0 ? 0 : longest.length / longest.value;
  return (
    lengths.length === points.length &&
    (longest.value === 0 || isForward(unit)) &&
    lengths.every(({ value, length }) => near(length, value * unit))
  );
}

/** Whether a mark is placed or has a length by something else than its value, such as its rank, and nothing of it follows from the value. */
export function saysNothing(mark: DrawnMark, drawing: VegaDrawing, held: Held): boolean {
  const { kind, looks } = mark;
  if (kind === 'text' || [...mark.positions, ...looks].some(part => follows(part, held))) return false;
  // The shift is that of a second column.
  const byFields = ({ fields }: Position) => fields.some(field => field !== 'shift');
  const placed = mark.positions.filter(byFields);
  if (isAtOneHeight(mark, drawing, held)) return true;
  if (kind !== 'rule')
    return placed.length > 1 && placed.some(({ isNamed }) => !isNamed) && !isNameSign(mark, drawing, held);
  return placed.some(({ axis, ends, isNamed }) => {
    const others = peers(mark, drawing).flatMap(peer => peer.positions.filter(other => other.axis === axis));
    return !isNamed && others.some(other => !near(lengthOf(other.ends), lengthOf(ends)));
  });
}

/** Whether lines, dots or ticks are all that is drawn of figures that differ, and stand side by side at one height: `{"y": {"value": 150}}`. */
function isAtOneHeight(mark: DrawnMark, drawing: VegaDrawing, held: Held): boolean {
  if (!isPath(mark.kind) && !isPointed(mark.kind) && mark.kind !== 'tick') return false;
  const ids = new Set(peers(mark, drawing).flatMap(({ row }) => row?.id ?? []));
  const isShownBeside = drawing.marks.some(
    ({ kind, isSeen, row, positions, looks }) =>
      isSeen && kind !== 'text' && ids.has(row?.id ?? '') && [...positions, ...looks].some(part => follows(part, held)),
  );
  const values = new Set([...ids].flatMap(id => valueAt(id, held) ?? []));
  const [one, other] = mark.positions;
  const isConstant = (position: Position | undefined) => position !== undefined && !isByRow(position, held);
  const isMark = isPath(mark.kind) || !isBesideText(mark, drawing);
  return values.size > 1 && !isShownBeside && isMark && (isConstant(one) || isConstant(other));
}

/** Whether a dot shows no value and stands beside a text of its row: the sign before a name, in its color. */
export function isNameSign(mark: DrawnMark, drawing: VegaDrawing, held: Held): boolean {
  const { kind, positions, looks } = mark;
  return isPointed(kind) && ![...positions, ...looks].some(part => follows(part, held)) && isBesideText(mark, drawing);
}

/** Whether a mark stands directly before or behind a text of its row, as a sign before its name does. */
function isBesideText({ row, positions }: DrawnMark, { marks }: VegaDrawing): boolean {
  const [at = Number.NaN] = positions.find(({ axis }) => axis === 'x')?.ends ?? [];
  const [height = Number.NaN] = positions.find(({ axis }) => axis === 'y')?.ends ?? [];
  return marks.some(({ kind, isSeen, row: other, box, fontSize }) => {
    if (kind !== 'text' || !isSeen || other?.id !== row?.id || !box) return false;
    const isInLine = height >= box.top - fontSize && height <= box.bottom + fontSize;
    const away = Math.max(box.left - at, at - box.right);
    return isInLine && away > 0 && away <= 1.5 * fontSize;
  });
}

/**
 * Whether a mark, none of whose places or looks follows from a value, is drawn for a row without one all the same: `filter:
 * !isValid(datum.value)`. What is drawn alike for rows that have a value is an ornament, and so is a rule across the picture.
 */
export function standsForMissing(mark: DrawnMark, drawing: VegaDrawing, held: Held): boolean {
  const { kind, positions } = mark;
  if (isPath(kind) || [...positions, ...mark.looks].some(part => follows(part, held))) return false;
  if (kind === 'text' && !isDrawnSign(mark, held)) return false;
  const isAlike = (other: DrawnMark) =>
    other.lines.join('\n') === mark.lines.join('\n') &&
    positions.every((position, index) => {
      const ends = other.positions[index]?.ends ?? [];
      return isByRow(position, held) || position.ends.every((end, side) => near(end, ends[side] ?? Number.NaN));
    });
  if (peers(mark, drawing).some(other => valueAt(other.row?.id, held) !== undefined && isAlike(other))) return false;
  const isAcross = positions.some(({ axis, ends: [one = 0, other = one] }) => {
    return Math.abs(other - one) >= (axis === 'x' ? held.size.width : held.size.height) / 2;
  });
  return kind !== 'rule' || !isAcross || positions.some(position => isByRow(position, held));
}

/** Whether a text is drawn and not read: `\u25a0`, and not the locale's sign for a missing value. */
export function isDrawnSign({ row, lines }: DrawnMark, { rows }: Held): boolean {
  const text = lines.join('');
  return text.trim() !== '' && !/[\p{L}\p{Nd}]/u.test(text) && text !== rows.find(({ id }) => id === row?.id)?.text;
}

function lengthOf([one = 0, other = one]: readonly number[]): number {
  return Math.abs(other - one);
}

/** The marks that are drawn together with one, itself among them. */
export function peers(mark: DrawnMark, { marks }: VegaDrawing): readonly DrawnMark[] {
  return marks.filter(({ series, isSeen }) => series === mark.series && isSeen);
}

export function valueAt(id: string | undefined, { rows }: Held): number | undefined {
  return rows.find(row => row.id === id)?.value ?? undefined;
}
