// A bracket from one mark to another, clear of all that is between them, with its words beyond it.
import type { AnnotatedMark } from './callout.ts';
import { boxAt, type Lettering, type PlacedWords } from './lettering.ts';
import { type FreeRoom, isClear, isFree, middleOf, type Segment, type Spot } from './room.ts';

export interface PlacedBracket {
  readonly text: PlacedWords;
  readonly lines: readonly Segment[];
}

/** Between a mark’s value and the bracket, between that and its words, its least depth, and steps in which places are tried. Points. */
const gap = 6;
const depth = 10;
const step = 4;

/** What a bracket and its words take right of the marks, in points. */
export function widthBeside({ width }: Lettering): number {
  return width + depth + 4 * gap;
}

/** Right of marks whose values go to the right, above those whose values go up; the nearest place to them that has room. */
export function placeBracket(
  values: 'x' | 'y',
  [one, other]: readonly [AnnotatedMark, AnnotatedMark],
  letterings: readonly Lettering[],
  room: FreeRoom,
): PlacedBracket | undefined {
  // Away from the marks, and from one to the other.
  const isRight = values === 'x';
  const away = isRight ? 1 : -1;
  const start = ({ withValue }: AnnotatedMark) => (isRight ? withValue.right + gap : withValue.top - gap);
  const level = ({ box }: AnnotatedMark) => middleOf(box)[isRight ? 1 : 0];
  const spot = (at: number, across: number): Spot => (isRight ? [at, across] : [across, at]);
  const own = [one.box, other.box];
  const middle = (level(one) + level(other)) / 2;
  const last = isRight ? room.width : 0;
  const nearest = Math.max(away * start(one), away * start(other)) + depth;
  for (let reach = nearest; reach <= away * last; reach += step) {
    const at = away * reach;
    const lines: readonly Segment[] = [
      { from: spot(start(one), level(one)), to: spot(at, level(one)) },
      { from: spot(at, level(one)), to: spot(at, level(other)) },
      { from: spot(at, level(other)), to: spot(start(other), level(other)) },
    ];
    if (!lines.every(line => isClear(line, room, own))) continue;
    for (const lettering of letterings) {
      const { width, height } = lettering;
      const corner: Spot = isRight ? [at + gap, middle - height / 2] : [middle - width / 2, at - gap - height];
      const box = boxAt(corner, lettering);
      if (isFree(box, room)) return { text: { ...lettering, box, align: isRight ? 'left' : 'middle' }, lines };
    }
  }
  return undefined;
}
