// What a text stands beside: the mark of its own figure, or that of another one.

import { type DrawnMark, type Position, stackOf } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import { follows, type Held, isByRow } from './held.ts';
import { isNameSign } from './proportion.ts';

/** Nearer by more than this, in points. */
const edge = 0.5;

/**
 * The row whose mark a text stands nearer to than to that of its own row: along the names, or in a stack. Of a row without a mark, the
 * names are looked at.
 */
export function besideOther(text: DrawnMark, drawing: VegaDrawing, held: Held): string | undefined {
  const { marks, stacks } = drawing;
  const shown = marks.filter(
    mark => mark.row && mark.isSeen && mark.kind !== 'text' && mark.kind !== 'rule' && !isNameSign(mark, drawing, held),
  );
  const labels = marks.filter(({ kind, isSeen, row, lines }) => {
    const own = held.rows.find(({ id }) => id === row?.id);
    return kind === 'text' && isSeen && own?.lines.join('\n') === lines.join('\n');
  });
  const own = held.rows.find(({ id }) => id === text.row?.id);
  const isName = own?.lines.join('\n') === text.lines.join('\n');
  // A name that several series share is that of all their marks, and of the values between it and them.
  const isOwn = (id: string | undefined) =>
    id === text.row?.id ||
    (isName &&
      held.rows.some(row => row.id === id && row.inSeries && row.inSeries.category === own?.inSeries?.category));
  const values = marks.filter(
    ({ kind, isSeen, row, lines }) =>
      kind === 'text' &&
      isSeen &&
      own?.inSeries &&
      isName &&
      isOwn(row?.id) &&
      held.rows.some(each => each.id === row?.id && each.text === lines.join(' ')),
  );
  const hasMark = shown.some(({ row }) => row?.id === text.row?.id);
  for (const [index, position] of text.positions.entries()) {
    const at = extentOf(text, position);
    const stacked = stackOf(text, position, stacks) !== undefined;
    const others = [...(hasMark ? shown : labels), ...values].flatMap(mark => {
      const place = mark.positions[index];
      if (!place || !mark.row || !(stacked ? follows(place, held) : isByRow(place, held))) return [];
      const other = hasMark && mark.kind !== 'text' ? place.ends : extentOf(mark, place);
      return [
        {
          id: mark.row.id,
          away: Math.max(0, Math.min(...other) - Math.max(...at), Math.min(...at) - Math.max(...other)),
        },
      ];
    });
    const nearest = others.reduce((a, b) => (b.away < a.away - edge ? b : a), others[0] ?? { id: '', away: 0 });
    const mine = others.filter(({ id }) => isOwn(id)).map(({ away }) => away);
    if (mine.length > 0 && Math.min(...mine) > nearest.away + edge) return nearest.id;
  }
  return undefined;
}

/**
 * Whether names or values stand in places of their own, one for each row, and the marks do not: all dots of one color on one line, and
 * nothing says which is whose. A list of names may stand beside marks of several colors.
 */
export function standsNowhere(text: DrawnMark, { marks }: VegaDrawing, held: Held): boolean {
  const shown = marks.filter(({ kind, isSeen, row }) => row && isSeen && kind !== 'text' && kind !== 'rule');
  const own = shown.filter(({ row }) => row?.id === text.row?.id);
  const isFree = (position: Position | undefined) => position && !isByRow(position, held) && !follows(position, held);
  const colors = new Set(shown.map(({ paints }) => paints.map(({ color }) => color).join(' ')));
  return (
    own.length > 0 &&
    new Set(shown.map(({ row }) => row?.id)).size > 1 &&
    colors.size === 1 &&
    text.positions.every(position => !follows(position, held)) &&
    text.positions.some(
      (position, index) => isByRow(position, held) && shown.every(({ positions }) => isFree(positions[index])),
    )
  );
}

/** From where to where a text has letters. */
function extentOf({ box }: DrawnMark, { axis, ends }: Position): readonly number[] {
  if (!box) return ends;
  return axis === 'x' ? [box.left, box.right] : [box.top, box.bottom];
}
