// Annotations in a drawn chart: each where there is room for it, after the marks and their words have taken theirs.
import type { Theme } from '../../theme/theme.ts';
import type { ChartFonts } from '../fonts.ts';
import type { DrawnText } from '../outlined.ts';
import { rounded } from '../plot.ts';
import type { Demands } from '../spec/demands.ts';
import { type AnnotatedDrawing, type View, viewOf } from './annotated-drawing.ts';
import { placedLines, svgOfLines, svgOfText } from './annotation-svg.ts';
import type { Annotation } from './annotations.ts';
import { placeBracket, widthBeside } from './bracket.ts';
import { placeCallout } from './callout.ts';
import { LEADING, letterings, type PlacedWords } from './lettering.ts';
import { placeReferenceLine } from './reference-line.ts';
import type { FreeRoom, Segment } from './room.ts';

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
    const drawn = placedLines(text);
    texts.push(...drawn.map(({ x: _, y: __, ...line }) => line));
    parts.push(svgOfLines(lines, isDashed, view.room.solids, look.theme), svgOfText(text, drawn, look));
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
