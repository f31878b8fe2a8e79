// How a text stands in its box: its lines, the lines that the box has room for, and its size.
import type { TableStyle, TextStyle } from '../../theme/theme.ts';
import type { SetCell, SetParagraph, SetRow, TableItem, TextItem } from '../../typeset/frame.ts';
import { heightOf, lineHeight } from '../../typeset/set-paragraph.ts';

export interface Fit {
  /** As foreseen, of all paragraphs together. */
  readonly lines: number;
  /** Lines that the box holds at this size, those that stand in it included; fewer than `lines` in a draft that overflows. */
  readonly room: number;
  /** Of the largest text in it, in points. */
  readonly size: number;
}

/** Heights are compared with this much patience, in points. */
const TOLERANCE = 0.01;

/** How the text of a placeholder fits; undefined when it has no paragraph. */
export function fitOfText({ paragraphs, box, insets, height }: TextItem): Fit | undefined {
  const free = box[3] - insets[1] - insets[3] - height;
  return fitOf(paragraphs, free);
}

/** How each cell of a table fits, by rows; a row may grow as long as its table does not leave a box `height` points high. */
export function fitOfCells(
  table: TableItem,
  style: TableStyle,
  height: number,
): readonly (readonly (Fit | undefined)[])[] {
  const insets = style.insets[1] + style.insets[3];
  const heights = table.rows.map(row => naturalHeight(row, insets));
  const free = height - heights.reduce((sum, each) => sum + each, 0);
  return table.rows.map((row, index) =>
    row.cells.map(cell => fitOf(cell.paragraphs, free + (heights[index] ?? 0) - insets - heightOf(cell.paragraphs))),
  );
}

/** Of a row before it was stretched; a row without any text is as high as it was set. */
function naturalHeight({ cells, height }: SetRow, insets: number): number {
  const hasText = (cell: SetCell) => cell.paragraphs.length > 0;
  return cells.some(hasText) ? Math.max(...cells.map(cell => heightOf(cell.paragraphs))) + insets : height;
}

function fitOf(paragraphs: readonly SetParagraph[], free: number): Fit | undefined {
  const last = paragraphs.at(-1);
  if (!last) return undefined;
  const lines = paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
  const more = Math.floor((free + TOLERANCE) / lineHeight(last.style));
  return {
    lines,
    room: Math.min(lines + more, linesAllowed(paragraphs.map(({ style }) => style))),
    size: Math.max(...paragraphs.map(({ style }) => style.size)),
  };
}

/** The most lines that the styles allow, whatever the box: 2 for a headline. */
function linesAllowed(styles: readonly TextStyle[]): number {
  return styles.reduce((sum, { lines }) => sum + (lines ?? Number.POSITIVE_INFINITY), 0);
}
