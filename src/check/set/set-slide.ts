// A slide with its texts set: how many lines each takes under either rule for Hangul, where its letters stand, and how tall tables really become.
import type { OpenedBox, OpenedCell, OpenedSlide, Shape, TextBody } from '../deck/deck.ts';
import { wordsOfBody } from '../deck/deck.ts';
import type { MeasuringFaces } from './faces.ts';
import { type CheckedText, setLines } from './lines.ts';

export interface CheckedSlide {
  readonly slide: OpenedSlide;
  /** In the order of painting. */
  readonly shapes: readonly SetShape[];
}

export interface SetShape {
  readonly shape: Shape;
  /** The box that it really takes; of a table with the heights that its text asks for. */
  readonly box?: OpenedBox | undefined;
  readonly text?: SetBox | undefined;
  readonly cells: readonly CheckedCell[];
  /** What is seen of it: its letters, or all of it when it is painted; undefined for what is empty. */
  readonly ink?: OpenedBox | undefined;
}

/** A text in its box, set by both rules. */
export interface SetBox {
  readonly body: TextBody;
  /** The area for text, without insets; of turned text with its sides swapped. */
  readonly area: OpenedBox;
  /** The setting with less height, and the one with more. */
  readonly least: CheckedText;
  readonly most: CheckedText;
}

export interface CheckedCell extends SetBox {
  readonly cell: OpenedCell;
  /** The cell itself. */
  readonly box: OpenedBox;
}

export function setCheckedSlide(slide: OpenedSlide, measure: MeasuringFaces): CheckedSlide {
  return { slide, shapes: slide.shapes.map(shape => setShape(shape, measure)) };
}

/** Sets a shape; also one of a layout. */
export function setShape(shape: Shape, measure: MeasuringFaces): SetShape {
  const { box } = shape;
  if (!box || shape.hidden) return { shape, cells: [] };
  if (shape.table) {
    const cells = setCells(shape, box, measure);
    const bottom = Math.max(box.y, ...cells.map(cell => cell.box.y + cell.box.height));
    const real = { ...box, height: Math.max(bottom - box.y, 0) };
    return { shape, box: real, cells, ink: real };
  }
  const text =
    shape.text && wordsOfBody(shape.text).trim() !== '' ? setCheckedBox(shape.text, box, measure) : undefined;
  const painted =
    shape.fill.kind !== 'none' ||
    shape.outlined ||
    shape.kind === 'picture' ||
    shape.kind === 'chart' ||
    shape.kind === 'other';
  const letters = text && lettersOf(text);
  const ink = letters ?? (painted && shape.kind !== 'line' ? box : undefined);
  return {
    shape,
    box: turned(box, box, shape.rotation),
    text,
    cells: [],
    ink: ink && turned(ink, box, shape.rotation),
  };
}

/** A text in a box: the lines that it takes there. */
export function setCheckedBox(body: TextBody, box: OpenedBox, measure: MeasuringFaces): SetBox {
  const { left, top, right, bottom } = body.insets;
  const upright = {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(0, box.width - left - right),
    height: Math.max(0, box.height - top - bottom),
  };
  const area = body.direction === 'turned' ? { ...upright, width: upright.height, height: upright.width } : upright;
  const { columns, wraps, autofit } = body;
  const set = (rule: 'words' | 'syllables'): CheckedText =>
    setLines(body.paragraphs, { width: area.width / columns, wraps, measure, rule, autofit });
  const [least, most] = [set('syllables'), set('words')].toSorted((a, b) => a.height - b.height);
  return { body, area, least: least ?? set('words'), most: most ?? set('words') };
}

/** Where the letters of a text stand; columns and turned text take all their box. */
function lettersOf({ body, area, least }: SetBox): OpenedBox | undefined {
  const lines = least.lines.filter(line => line.pieces.some(({ text }) => text.trim() !== ''));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  if (body.direction !== 'horizontal' || body.columns > 1) return area;
  const top = area.y + offsetOf(body, area, least);
  const left = Math.min(...lines.map(line => line.left));
  const right = Math.max(...lines.map(line => line.right));
  // Of a line a tenth above and below its letters is empty.
  const y = top + first.y + first.height * 0.1;
  return { x: area.x + left, y, width: right - left, height: Math.max(0, top + last.y + last.height * 0.9 - y) };
}

/** From the top of the area to the first line. */
export function offsetOf(body: TextBody, area: OpenedBox, set: CheckedText): number {
  const free = area.height - set.height;
  return body.anchor === 'middle' ? free / 2 : body.anchor === 'bottom' ? free : 0;
}

/** The upright box around a box that is turned with its shape. */
function turned(inner: OpenedBox, shape: OpenedBox, degrees: number): OpenedBox {
  if (degrees % 360 === 0) return inner;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [midX, midY] = [shape.x + shape.width / 2, shape.y + shape.height / 2];
  const corners = [0, 1].flatMap(right =>
    [0, 1].map(down => {
      const [x, y] = [inner.x + right * inner.width - midX, inner.y + down * inner.height - midY];
      return [midX + x * cos - y * sin, midY + x * sin + y * cos] as const;
    }),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Rows grow with their text: a cell that needs more pushes down all that follows. */
function setCells(shape: Shape, box: OpenedBox, measure: MeasuringFaces): readonly CheckedCell[] {
  const { columns, rows } = shape.table ?? { columns: [], rows: [] };
  const cells: CheckedCell[] = [];
  let y = box.y;
  for (const row of rows) {
    const own = row.cells.map(cell => {
      const x = box.x + sum(columns.slice(0, cell.column));
      const width = sum(columns.slice(cell.column, cell.column + cell.across));
      return { cell, box: { x, y, width, height: row.height } };
    });
    const set = own
      .filter(({ cell }) => !cell.covered)
      .map(({ cell, box: place }) => ({ cell, place, ...setCheckedBox(cell.text, place, measure) }));
    const height = Math.max(row.height, ...set.filter(({ cell }) => cell.down === 1).map(each => neededHeight(each)));
    for (const { place, ...each } of set) {
      const grown = { ...place, height };
      cells.push({
        ...each,
        box: grown,
        area: { ...each.area, height: Math.max(0, height - each.body.insets.top - each.body.insets.bottom) },
      });
    }
    y += height;
  }
  return cells;
}

/** The height that a text asks for, with its insets. */
export function neededHeight({ body, least }: SetBox): number {
  return least.height + body.insets.top + body.insets.bottom;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
