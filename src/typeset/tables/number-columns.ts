// Columns of numbers: set to the right, each number so far from the edge that all decimals of its column stand under each other.
import type { TextStyle } from '../../theme/theme.ts';
import { steppedDown } from '../fit.ts';
import { widthOf } from '../lines/measured-text.ts';
import type { PreparedParagraph } from '../set-paragraph.ts';
import type { PreparedText } from '../set-text.ts';
import { isNone, isNumberText, type NumberSigns, unitsEnd } from './number-text.ts';

/** A cell whose text is measured; one of a column of numbers knows where its whole units end. */
export interface PreparedCell extends PreparedText {
  /** The style of the cell where it has no paragraph. */
  readonly style: TextStyle;
  /** In the text of its only paragraph, by UTF-16 positions: 2 in `30.6%`. */
  readonly unitsEnd?: number | undefined;
}

/** The cells of a table by rows; the first row is the header. */
export type Rows = readonly (readonly PreparedCell[])[];

/**
 * Which columns hold numbers: all cells below the header are numbers with or without a unit, or say that there is none, and
 * at least one is a number. The first column heads the rows and is none.
 */
export function numberColumns(rows: Rows, signs: NumberSigns): readonly boolean[] {
  const [header = [], ...body] = rows;
  return header.map((_, column) => {
    const cells = body.map(row => row[column]);
    const kinds = cells.map(cell => kindOf(cell, signs));
    return column > 0 && kinds.includes('number') && !kinds.includes('text');
  });
}

/** The rows with the columns of numbers set to the right, and their cells knowing where whole units end. */
export function alignNumbers(rows: Rows, columns: readonly boolean[], signs: NumberSigns): Rows {
  return rows.map((row, index) =>
    row.map((cell, column) => {
      if (!columns[column]) return cell;
      const right = { ...cell, paragraphs: cell.paragraphs.map(toTheRight) };
      return index === 0 ? right : { ...right, unitsEnd: endOf(cell, signs) };
    }),
  );
}

/**
 * What follows the whole units of a cell's number, in points, its cell being set `step` points smaller than its style:
 * the width of `.6%` for `30.6%`; undefined for a cell that is not in a column of numbers.
 */
export function tailOf({ unitsEnd: start, paragraphs }: PreparedCell, step: number): number | undefined {
  if (start === undefined) return undefined;
  const [paragraph] = paragraphs;
  const text = paragraph?.stretches[0]?.text;
  return text ? widthOf(text, { start, end: text.text.length }, steppedDown(paragraph.style, step).size) : 0;
}

/** The widest tail of each column of numbers, in points. */
export function longestTails(rows: Rows, step: number): readonly number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map(row => (row[column] && tailOf(row[column], step)) ?? 0)),
  );
}

function kindOf(cell: PreparedCell | undefined, signs: NumberSigns): 'number' | 'none' | 'text' {
  const paragraphs = cell?.paragraphs ?? [];
  const [only] = paragraphs;
  if (!only) return 'none';
  if (paragraphs.length > 1 || only.stretches.length > 1 || only.paragraph.list) return 'text';
  const text = textOf(only);
  if (isNone(text, signs)) return 'none';
  const shown = only.paragraph.runs.filter(run => run.text.trim() !== '');
  const isFigure = shown.length === 1 && shown[0]?.figure !== undefined && /\d/.test(text);
  return isFigure || isNumberText(text, signs) ? 'number' : 'text';
}

function endOf(cell: PreparedCell, signs: NumberSigns): number {
  const [paragraph] = cell.paragraphs;
  return paragraph ? unitsEnd(textOf(paragraph), signs) : 0;
}

function textOf({ stretches }: PreparedParagraph): string {
  return stretches[0]?.text.text ?? '';
}

function toTheRight(paragraph: PreparedParagraph): PreparedParagraph {
  return { ...paragraph, style: { ...paragraph.style, align: 'right' } };
}
