// Annotations in a drawn chart: each where there is room for it, after the marks and their words have taken theirs.
import type { Theme } from '../../theme/theme.ts';
import type { ChartFonts } from '../fonts.ts';
import { axesOf } from '../native/axes.ts';
import { type DrawnText, escaped } from '../outlined.ts';
import { rounded } from '../plot.ts';
import { type DrawnMark, isPath, isPointed, isRectangle, type MarkBox } from '../scene.ts';
import type { Demands } from '../spec/demands.ts';
import type { Annotation } from './annotations.ts';
import { placeBracket, widthBeside } from './bracket.ts';
import { type AnnotatedMark, placeCallout } from './callout.ts';
import { ABOVE, LEADING, letterings, type PlacedWords } from './lettering.ts';
import { placeReferenceLine } from './reference-line.ts';
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

export interface Annotated {
  /** SVG above the marks. */
  readonly svg: string;
  readonly texts: readonly DrawnText[];
  /** Annotations without room. */
  readonly left: readonly Annotation[];
}

interface Look {
  readonly theme: Theme;
  readonly fonts: ChartFonts;
  readonly demands: Demands;
}

/** What of its picture a chart may leave to its annotations, the least first: points above it and to its right. */
export function marginsFor(
  annotations: readonly Annotation[],
  look: Look,
): readonly { readonly above: number; readonly right: number }[] {
  const line = rounded(LEADING * look.demands.label.style.size);
  const none = { above: 0, right: 0 };
  if (annotations.length === 0) return [none];
  const margins = [1, 2].map(lines => ({ above: rounded(lines * line + 12), right: 0 }));
  const beside = annotations.flatMap(annotation => {
    const [first] = annotation.kind === 'bracket' ? letteringsOf(annotation, look) : [];
    return first ? [{ above: 0, right: rounded(widthBeside(first)) }] : [];
  });
  return [none, ...margins, ...beside, { above: 0, right: 8 * line }, { above: rounded(line + 12), right: 8 * line }];
}

/** Lines first, as their places are given; then brackets, which stand beside two marks, and callouts, which may stand anywhere. */
export function annotate(annotations: readonly Annotation[], drawing: AnnotatedDrawing, look: Look): Annotated {
  const view = viewOf(drawing);
  let { room } = view;
  const left: Annotation[] = [];
  const parts: string[] = [];
  const texts: DrawnText[] = [];
  for (const annotation of annotations.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind])) {
    const set = letteringsOf(annotation, look);
    const placed = placedIn(view, annotation, set, room);
    if (!placed) {
      left.push(annotation);
      continue;
    }
    const { text, lines, isDashed } = placed;
    room = { ...room, texts: [...room.texts, text.box], lines: [...room.lines, ...lines] };
    const drawn = linesOf(text);
    texts.push(...drawn.map(({ x: _, y: __, ...line }) => line));
    parts.push(svgOfLines(lines, isDashed, view, look), svgOfText(text, drawn, look));
  }
  return { svg: parts.join(''), texts, left };
}

const ORDER = { line: 0, bracket: 1, callout: 2 } as const;

interface Placed {
  readonly text: PlacedWords;
  readonly lines: readonly Segment[];
  readonly isDashed: boolean;
}

/** What a bracket says is read before all else, as a value that the plan brings out. */
function letteringsOf({ kind, words }: Annotation, { theme, fonts, demands }: Look): ReturnType<typeof letterings> {
  const style = kind === 'bracket' ? demands.value.emphasis : demands.label.style;
  return letterings(words, style, theme.fonts.latin, fonts);
}

function placedIn(
  view: View,
  annotation: Annotation,
  set: ReturnType<typeof letterings>,
  room: FreeRoom,
): Placed | undefined {
  switch (annotation.kind) {
    case 'line':
      return lineIn(view, annotation.value, set, room);
    case 'bracket':
      return bracketIn(view, annotation.ids, set, room);
    case 'callout':
      return calloutIn(view, annotation.id, set, room);
  }
}

function lineIn(
  { axes, around, top }: View,
  value: number,
  set: ReturnType<typeof letterings>,
  room: FreeRoom,
): Placed | undefined {
  if (!axes) return undefined;
  const at = Number(axes.scale.at(value)) + (axes.values === 'y' ? top : 0);
  const placed = placeReferenceLine(axes.values, at, around, set, room);
  return placed && { text: placed.text, lines: placed.parts, isDashed: true };
}

function bracketIn(
  { marks, axes }: View,
  ids: readonly [string, string],
  set: ReturnType<typeof letterings>,
  room: FreeRoom,
): Placed | undefined {
  const [one, other] = ids.map(id => marks.get(id));
  const placed = axes && one && other && placeBracket(axes.values, [one, other], set, room);
  return placed && { ...placed, isDashed: false };
}

function calloutIn(
  { marks }: View,
  id: string,
  set: ReturnType<typeof letterings>,
  room: FreeRoom,
): Placed | undefined {
  const mark = marks.get(id);
  const placed = mark && placeCallout(mark, set, room);
  return placed && { text: placed.text, lines: [placed.leader], isDashed: false };
}

interface View {
  readonly room: FreeRoom;
  /** The marks of figures by their ids. */
  readonly marks: ReadonlyMap<string, AnnotatedMark>;
  readonly axes: ReturnType<typeof axesOf>;
  /** The box around all of them. */
  readonly around: MarkBox;
  readonly top: number;
}

function viewOf({ marks: all, texts, top, width, height }: AnnotatedDrawing): View {
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

type PlacedLine = DrawnText & { readonly x: number; readonly y: number };

/** Each line with where its letters begin, and the box around them. */
function linesOf({ lines, box, align, size }: PlacedWords): readonly PlacedLine[] {
  return lines.map((text, index) => {
    const y = box.top + (ABOVE + index * LEADING) * size;
    return {
      text,
      ...box,
      top: y - ABOVE * size,
      bottom: y + 0.22 * size,
      x: align === 'right' ? box.right : align === 'left' ? box.left : (box.left + box.right) / 2,
      y,
    };
  });
}

function svgOfText({ size, bold, align }: PlacedWords, lines: readonly PlacedLine[], { theme, fonts }: Look): string {
  const face = theme.fonts.latin;
  const paths = lines.map(({ text, x, y }) => {
    const width = fonts.drawnWidth(text, face, bold, size);
    const from = align === 'right' ? x - width : align === 'middle' ? x - width / 2 : x;
    return `<path aria-label="${escaped(text)}" d="${fonts.outline(text, face, bold, size, rounded(from), rounded(y)).path}"/>`;
  });
  return `<g fill="#${theme.colors.get('ink') ?? ''}">${paths.join('')}</g>`;
}

/** Upon a mark a dashed line has the color of the page around it, so that it is seen there too. */
function svgOfLines(lines: readonly Segment[], isDashed: boolean, { room }: View, { theme }: Look): string {
  const color = (role: string) => `#${theme.colors.get(role) ?? ''}`;
  const path = ({ from, to }: Segment) =>
    `<path d="M${rounded(from[0])},${rounded(from[1])}L${rounded(to[0])},${rounded(to[1])}"`;
  const halos = isDashed
    ? lines
        .flatMap(line => room.solids.flatMap(box => within(line, box) ?? []))
        .map(line => `${path(line)} stroke="${color('background')}" stroke-width="4" fill="none"/>`)
    : [];
  const dash = isDashed ? ' stroke-dasharray="5,4"' : '';
  return [
    ...halos,
    ...lines.map(
      line => `${path(line)} stroke="${color('ink')}" stroke-width="1.5" stroke-linecap="square"${dash} fill="none"/>`,
    ),
  ].join('');
}

/** The part of a line along an axis within a box. */
function within({ from, to }: Segment, { left, right, top, bottom }: MarkBox): Segment | undefined {
  const [x1, x2, y1, y2] = [
    Math.max(from[0], left),
    Math.min(to[0], right),
    Math.max(from[1], top),
    Math.min(to[1], bottom),
  ];
  return x1 <= x2 && y1 <= y2 ? { from: [x1, y1], to: [x2, y2] } : undefined;
}
