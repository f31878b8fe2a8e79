// A drawn chart as annotations see it: the room that it leaves, the marks of figures, and the axis of their values.
import { axesOf } from '../native/axes.ts';
import type { DrawnText } from '../outlined.ts';
import { type DrawnMark, isPath, isPointed, isRectangle, type MarkBox } from '../scene.ts';
import type { AnnotatedMark } from './callout.ts';
import { type FreeRoom, grown, overlaps, type Segment } from './room.ts';

/** A chart as it was drawn, `top` points below the upper edge of its picture. */
export interface AnnotatedDrawing {
  readonly marks: readonly DrawnMark[];
  /** In the picture. */
  readonly texts: readonly DrawnText[];
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What annotations of a drawing are placed by. */
export interface View {
  readonly room: FreeRoom;
  /** The marks of figures by their ids. */
  readonly marks: ReadonlyMap<string, AnnotatedMark>;
  readonly axes: ReturnType<typeof axesOf>;
  /** The box around all of them. */
  readonly around: MarkBox;
  readonly top: number;
}

export function viewOf({ marks: all, texts, top, width, height }: AnnotatedDrawing): View {
  const seen = all.filter(({ isSeen, isGuide }) => isSeen && !isGuide);
  const ofFigures = seen.filter(({ kind, row }) => row && row.value !== null && kind !== 'text' && kind !== 'rule');
  const placed = ofFigures.filter(({ positions }) => positions.some(({ scale }) => scale && !scale.isIdentity));
  const boxOf = (mark: DrawnMark) => lowered(isPath(mark.kind) ? pointOf(mark) : (mark.box ?? pointOf(mark)), top);
  const marks = new Map<string, AnnotatedMark>();
  for (const mark of placed.toSorted((one, other) => Number(isPath(other.kind)) - Number(isPath(one.kind)))) {
    const { id } = mark.row ?? { id: '' };
    const box = boxOf(mark);
    const values = seen.filter(({ kind, row, box: own }) => kind === 'text' && row?.id === id && own);
    const near = values.flatMap(({ box: own }) =>
      own && overlaps(grown(lowered(own, top), 14), box) ? lowered(own, top) : [],
    );
    marks.set(id, { box, withValue: union([box, ...near.filter(own => texts.some(text => overlaps(text, own)))]) });
  }
  const lines = seen.flatMap(mark => (mark.kind === 'rule' ? segmentOf(mark, top) : []));
  const solids = seen
    .filter(({ kind }) => isRectangle(kind) || isPointed(kind))
    .flatMap(({ box }) => (box ? lowered(box, top) : []));
  const boxes = [...marks.values()].map(({ box }) => box);
  return {
    room: {
      ...{ width, height, texts },
      solids: [
        ...new Set([...boxes, ...solids.filter(box => !boxes.some(own => isSame(own, box))), ...areasOf(seen, top)]),
      ],
      lines: [...lines, ...pathsOf(seen, top)],
    },
    ...{ marks, top, around: union(boxes), axes: axesOf(placed) },
  };
}

function isSame(one: MarkBox, other: MarkBox): boolean {
  return one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;
}

/** The place of a value on a line, as large as a dot. */
function pointOf(mark: DrawnMark): MarkBox {
  const [x, y] = endOf(mark);
  return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
}

function endOf({ positions }: DrawnMark): readonly [number, number] {
  const at = (axis: 'x' | 'y') => {
    const ends = positions.find(position => position.axis === axis)?.ends ?? [];
    return axis === 'x' ? Math.max(...ends) : Math.min(...ends);
  };
  return [at('x'), at('y')];
}

function segmentOf({ positions }: DrawnMark, top: number): Segment {
  const ends = (axis: 'x' | 'y') => positions.find(position => position.axis === axis)?.ends ?? [];
  const [x, y] = [ends('x'), ends('y')];
  return {
    from: [x[0] ?? 0, (y[0] ?? 0) + top],
    to: [x[1] ?? x[0] ?? 0, (y[1] ?? y[0] ?? 0) + top],
  };
}

/** Neighbors on each line. */
function neighbors(marks: readonly DrawnMark[], kind: string): readonly (readonly [DrawnMark, DrawnMark])[] {
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    return before && mark.kind === kind && before.series === mark.series ? [[before, mark] as const] : [];
  });
}

function pathsOf(marks: readonly DrawnMark[], top: number): readonly Segment[] {
  return neighbors(marks, 'line').map(([one, other]) => {
    const [from, to] = [endOf(one), endOf(other)];
    return { from: [from[0], from[1] + top], to: [to[0], to[1] + top] };
  });
}

/** The ground under a line as boxes, from each value to the next. */
function areasOf(marks: readonly DrawnMark[], top: number): readonly MarkBox[] {
  return neighbors(marks, 'area').map(([one, other]) => {
    const [left, right] = [endOf(one), endOf(other)];
    const ends = [one, other].flatMap(({ positions }) => positions.find(({ axis }) => axis === 'y')?.ends ?? []);
    return { left: left[0], right: right[0], top: Math.min(...ends) + top, bottom: Math.max(...ends) + top };
  });
}

function lowered({ left, right, top, bottom }: MarkBox, by: number): MarkBox {
  return { left, right, top: top + by, bottom: bottom + by };
}

function union(boxes: readonly MarkBox[]): MarkBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
