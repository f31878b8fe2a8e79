// What room a drawn chart leaves: where a text may stand, and where a line may run, without touching anything.
import type { MarkBox } from '../scene.ts';

/** A straight line, in points. */
export interface Segment {
  readonly from: Spot;
  readonly to: Spot;
}

export type Spot = readonly [x: number, y: number];

/** All that something new must keep clear of. */
export interface FreeRoom {
  readonly width: number;
  readonly height: number;
  /** Around letters. */
  readonly texts: readonly MarkBox[];
  /** Bars, dots, cells and areas. */
  readonly solids: readonly MarkBox[];
  readonly lines: readonly Segment[];
}

/** Between a new text and what is around it; between a new line and a text. Points. */
const aroundText = 5;
const aroundLine = 3;

/** Whether a text may stand in a box; `own` are lines that it may stand beside. */
export function isFree(box: MarkBox, { width, height, texts, solids, lines }: FreeRoom): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  const around = grown(box, aroundText);
  return (
    ![...texts, ...solids].some(other => overlaps(around, other)) && !lines.some(line => crosses(line, grown(box, 3)))
  );
}

/** Whether a line touches no text and no line, and no mark but those that it belongs to. */
export function isClear(line: Segment, { texts, solids, lines }: FreeRoom, own: readonly MarkBox[] = []): boolean {
  return (
    !texts.some(box => crosses(line, grown(box, aroundLine - 1))) &&
    !solids.some(box => !own.includes(box) && crosses(line, grown(box, 1))) &&
    !lines.some(other => meet(line, other))
  );
}

/** The parts of a line along an axis that run through no text. */
export function clearParts(line: Segment, { texts }: Pick<FreeRoom, 'texts'>): readonly Segment[] {
  const axis = line.from[0] === line.to[0] ? 1 : 0;
  const at = line.from[1 - axis] ?? 0;
  const [start, end] = [line.from[axis] ?? 0, line.to[axis] ?? 0].toSorted((a, b) => a - b);
  const gaps = texts
    .map(box => grown(box, aroundLine))
    .flatMap(({ left, right, top, bottom }) => {
      const [across, along] =
        axis === 1
          ? [
              [left, right],
              [top, bottom],
            ]
          : [
              [top, bottom],
              [left, right],
            ];
      const [near = 0, far = 0] = across ?? [];
      const [from = 0, to = 0] = along ?? [];
      return near < at && at < far ? [[from, to] as const] : [];
    })
    .toSorted(([a], [b]) => a - b);
  const parts: Segment[] = [];
  const part = (a: number, b: number) => {
    if (b - a < leastPart) return;
    parts.push(axis === 1 ? { from: [at, a], to: [at, b] } : { from: [a, at], to: [b, at] });
  };
  let from = start ?? 0;
  for (const [a, b] of gaps) {
    part(from, Math.min(a, end ?? 0));
    from = Math.max(from, b);
  }
  part(from, end ?? 0);
  return parts;
}

/** Shorter parts of a line are specks. */
const leastPart = 4;

export function grown({ left, right, top, bottom }: MarkBox, by: number): MarkBox {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

export function overlaps(one: MarkBox, other: MarkBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function middleOf({ left, right, top, bottom }: MarkBox): Spot {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether some of a line is within a box. */
export function crosses({ from, to }: Segment, { left, right, top, bottom }: MarkBox): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}

function meet(one: Segment, other: Segment): boolean {
  const side = ({ from, to }: Segment, [x, y]: Spot) =>
    Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to);
}
