// What a mark shows beside its place: its size, its color, the width of its stroke, held against its figure.
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { DrawnMark, MarkLook, NumberScale } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { type About, follows, type Held, isBeyond, tolerance } from './held.ts';
import { peers, valueAt } from './proportion.ts';

/** Looks that are read as amounts; the letters of texts are not. */
const amounts = new Set(['size', 'strokeWidth', 'width', 'height']);

/** A look that is not that of its figure (BD635), or beyond the ends of its scale (BD641). */
export function wrongLook(mark: DrawnMark, drawing: VegaDrawing, held: Held, about: About): Diagnostic | undefined {
  const { row, kind } = mark;
  const { place, chart } = about;
  const own = held.rows.find(({ id }) => id === row?.id);
  if (!own) return undefined;
  for (const look of mark.looks) {
    const { channel, scale } = look;
    const isAmount = amounts.has(channel) && kind !== 'text';
    if (!follows(look, held)) {
      const [field] = look.fields;
      if (field !== undefined && isAmount && isGraded(look, mark, drawing))
        return fault('BD635.lookOfNothing', place, { chart, channel, kind, id: own.id, field });
      continue;
    }
    if (own.value === null && kind === 'text') continue;
    if (own.value === null) return fault('BD635.markForMissing', place, { chart, kind, id: own.id });
    if (!isRight(look, own.value, mark, drawing, held)) {
      return fault('BD635.wrongLook', place, { chart, channel, kind, id: own.id, text: own.text });
    }
    if (!scale || scale === 'names' || scale.isIdentity) continue;
    const [least, most] = [Math.min(...scale.domain), Math.max(...scale.domain)];
    if (isBeyond(own.value, least, most)) {
      return fault('BD641.outsideScale', place, { chart, kind, id: own.id, text: own.text, least, most });
    }
  }
  return undefined;
}

function isRight(
  { channel, drawn, scale }: MarkLook,
  value: number,
  mark: DrawnMark,
  drawing: VegaDrawing,
  held: Held,
): boolean {
  const isAmount = amounts.has(channel) && mark.kind !== 'text';
  // A bar that is longer and thicker at once has the square of its value as its area.
  if (isAmount && mark.kind === 'bar') return false;
  if (scale === 'names') return !isAmount;
  if (!scale) return !isAmount || isProportional(channel, mark, drawing, held);
  const expected = scale.at(value);
  const isSame = typeof drawn === 'number' ? Math.abs(drawn - Number(expected)) <= tolerance : drawn === expected;
  return isSame && (!isAmount || isFromZero(scale, value));
}

/**
 * Whether a look that no value gives is read as one all the same. Two sizes, one of them for a few, only bring out some of the marks:
 * `datum.emphasis ? 3 : 1`.
 */
function isGraded({ channel, fields, scale }: MarkLook, mark: DrawnMark, drawing: VegaDrawing): boolean {
  if (fields.every(field => field === 'emphasis')) return false;
  const alike = peers(mark, drawing);
  const drawn = new Set(alike.map(peer => peer.looks.find(look => look.channel === channel)?.drawn));
  return drawn.size > 2 || (drawn.size === 2 && (scale !== undefined || alike.length === 2));
}

/** Whether twice the value is shown as twice as much. */
function isFromZero({ at }: NumberScale, value: number): boolean {
  return value >= 0 && Math.abs(Number(at(value)) - 2 * Number(at(value / 2))) <= tolerance;
}

/** Whether a look that is calculated without a scale is in one proportion to the values of all marks that are drawn together. */
function isProportional(channel: string, mark: DrawnMark, drawing: VegaDrawing, held: Held): boolean {
  const pairs = peers(mark, drawing).flatMap(peer => {
    const value = valueAt(peer.row?.id, held);
    const drawn = Number(peer.looks.find(look => look.channel === channel)?.drawn);
    return value === undefined ? [] : [{ value, drawn }];
  });
  const most = pairs.reduce((a, b) => (b.value > a.value ? b : a), { value: 0, drawn: 0 });
  const unit = most.value === 0 ? 0 : most.drawn / most.value;
  return pairs.every(({ value, drawn }) => value >= 0 && Math.abs(drawn - value * unit) <= tolerance);
}
