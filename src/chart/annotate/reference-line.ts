// A line across the marks at a value: broken where it would run through words, with its own words beside it where there is room.
import type { MarkBox } from '../scene.ts';
import { boxAt, type Lettering, type PlacedWords } from './lettering.ts';
import { clearParts, type FreeRoom, grown, isFree, type Segment } from './room.ts';

export interface PlacedLine {
  readonly text: PlacedWords;
  readonly parts: readonly Segment[];
}

/** Steps in which places are tried, between the line and its words, and how far the line goes beyond the marks. Points. */
const step = 4;
const gap = 6;
const beyond = 8;

/** At least so much of the line must be seen. */
const leastSeen = 0.35;

/** `at` is its place on the axis of values; `marks` is the box around all marks. */
export function placeReferenceLine(
  values: 'x' | 'y',
  at: number,
  marks: MarkBox,
  letterings: readonly Lettering[],
  room: FreeRoom,
): PlacedLine | undefined {
  const around = grown(marks, beyond);
  const whole: Segment =
    values === 'x'
      ? { from: [at, Math.max(0, around.top)], to: [at, Math.min(room.height, around.bottom)] }
      : { from: [Math.max(0, around.left), at], to: [Math.min(room.width, around.right), at] };
  const before = clearParts(whole, room);
  if (lengthOf(before) < leastSeen * lengthOf([whole])) return undefined;
  for (const lettering of letterings) {
    const found = placesFor(values, at, whole, lettering, room).find(({ box }) => isFree(box, room));
    if (found) {
      const parts = clearParts(whole, { texts: [...room.texts, found.box] });
      return { text: { ...lettering, ...found }, parts };
    }
  }
  return undefined;
}

type Place = Pick<PlacedWords, 'box' | 'align'>;

/** Beside the line from its far end on, then at its ends. */
function placesFor(
  values: 'x' | 'y',
  at: number,
  { from, to }: Segment,
  lettering: Lettering,
  { width, height }: FreeRoom,
): readonly Place[] {
  const { width: wide, height: high } = lettering;
  const places: Place[] = [];
  if (values === 'x') {
    const last = Math.min(height, to[1]) - high;
    for (let top = last; top >= from[1]; top -= step) {
      places.push({ box: boxAt([at + gap, top], lettering), align: 'left' });
      places.push({ box: boxAt([at - gap - wide, top], lettering), align: 'right' });
    }
    const left = Math.min(Math.max(0, at - wide / 2), width - wide);
    places.push({ box: boxAt([left, from[1] - high - 2], lettering), align: 'middle' });
    places.push({ box: boxAt([left, to[1] + 2], lettering), align: 'middle' });
    return places;
  }
  for (let left = Math.min(width, to[0]) - wide; left >= from[0]; left -= step) {
    places.push({ box: boxAt([left, at - gap - high], lettering), align: 'right' });
    places.push({ box: boxAt([left, at + gap], lettering), align: 'right' });
  }
  places.push({ box: boxAt([to[0] + gap, at - high / 2], lettering), align: 'left' });
  return places;
}

function lengthOf(parts: readonly Segment[]): number {
  return parts.reduce((sum, { from, to }) => sum + Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]), 0);
}
