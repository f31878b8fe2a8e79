// Words to one mark: the place nearest to it that has room, and a line between them.
import type { MarkBox } from '../scene.ts';
import { type Align, boxAt, type Lettering, type PlacedWords } from './lettering.ts';
import { type FreeRoom, isClear, isFree, middleOf, type Segment } from './room.ts';

/** A mark, and where it ends together with its value. */
export interface AnnotatedMark {
  readonly box: MarkBox;
  readonly withValue: MarkBox;
}

export interface PlacedCallout {
  readonly text: PlacedWords;
  readonly leader: Segment;
}

/** Steps in which places are tried; between line and words, and between line and value; the least and the greatest length of a line. Points. */
const step = 5;
const gap = 5;
const [shortest, best, longest] = [14, 22, 260];

/** Marks no larger than this may have a slanting line. */
const smallMark = 20;

export function placeCallout(
  mark: AnnotatedMark,
  letterings: readonly Lettering[],
  room: FreeRoom,
): PlacedCallout | undefined {
  let found: { readonly placed: PlacedCallout; readonly cost: number } | undefined;
  for (const [order, lettering] of letterings.entries()) {
    for (const box of placesFor(lettering, mark, room)) {
      const way = leaderTo(box, mark);
      if (!way) continue;
      const { leader, align, slant } = way;
      const length = Math.hypot(leader.to[0] - leader.from[0], leader.to[1] - leader.from[1]);
      if (length < shortest || length > longest) continue;
      const cost = Math.abs(length - best) + 8 * order + slant;
      if (found && found.cost <= cost) continue;
      if (isFree(box, room) && isClear(leader, room, [mark.box]))
        found = { placed: { text: { ...lettering, box, align }, leader }, cost };
    }
  }
  return found?.placed;
}

/** All over the picture, first level with the mark. */
function* placesFor(lettering: Lettering, mark: AnnotatedMark, { width, height }: FreeRoom): Generator<MarkBox> {
  const [, level] = middleOf(mark.box);
  const tops = Array.from(
    { length: Math.max(0, Math.ceil((height - lettering.height) / step)) },
    (_, index) => index * step,
  );
  for (const top of [level - lettering.height / 2, ...tops])
    for (let left = 0; left + lettering.width <= width; left += step) yield boxAt([left, top], lettering);
}

interface Leader {
  readonly leader: Segment;
  readonly align: Align;
  readonly slant: number;
}

/** The line from a mark to a box: level where the box stands beside it, upright below or above it, slanting from small marks alone. */
function leaderTo(box: MarkBox, { box: mark, withValue }: AnnotatedMark): Leader | undefined {
  const [markX, markY] = middleOf(mark);
  const [boxX, boxY] = middleOf(box);
  // A level line meets the middle of the words.
  const away = Math.abs(boxY - markY);
  const isLevel = markY > box.top + 2 && markY < box.bottom - 2;
  if (isLevel && box.left > withValue.right) {
    const from = withValue.right + (withValue.right > mark.right ? gap : 1);
    return { leader: { from: [from, markY], to: [box.left - gap, markY] }, align: 'left', slant: away };
  }
  if (isLevel && box.right < withValue.left) {
    const from = withValue.left - (withValue.left < mark.left ? gap : 1);
    return { leader: { from: [from, markY], to: [box.right + gap, markY] }, align: 'right', slant: away };
  }
  const isUpright = boxX > mark.left && boxX < mark.right;
  if (isUpright && box.top > withValue.bottom) {
    const from = withValue.bottom + (withValue.bottom > mark.bottom ? gap : 1);
    return { leader: { from: [boxX, from], to: [boxX, box.top - gap] }, align: 'middle', slant: 0 };
  }
  if (isUpright && box.bottom < withValue.top) {
    const from = withValue.top - (withValue.top < mark.top ? gap : 1);
    return { leader: { from: [boxX, from], to: [boxX, box.bottom + gap] }, align: 'middle', slant: 0 };
  }
  if (mark.right - mark.left > smallMark || mark.bottom - mark.top > smallMark) return undefined;
  const [toX, toY] = [clamp(markX, box.left, box.right), clamp(markY, box.top, box.bottom)];
  const length = Math.hypot(toX - markX, toY - markY);
  if (length < smallMark) return undefined;
  const radius = Math.max(mark.right - mark.left, mark.bottom - mark.top) / 2 + 2;
  const at = (away: number) =>
    [markX + ((toX - markX) * away) / length, markY + ((toY - markY) * away) / length] as const;
  const align = toX === box.left ? 'left' : toX === box.right ? 'right' : 'middle';
  return { leader: { from: at(radius), to: at(length - gap) }, align, slant: 30 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
