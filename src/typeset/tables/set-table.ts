// A table set into its box: columns, rows and the text of every cell, at one size for all cells.
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { Paragraph, Table } from '../../slide/slide.ts';
import type { Box, TableStyle, TextStyle } from '../../theme/theme.ts';
import type { Attempt, Fault } from '../fault.ts';
import { steppedDown } from '../fit.ts';
import type { SetCell, SetRow } from '../frame.ts';
import { baselineOf, lineHeight, placeOfParagraph, widthsOf } from '../set-paragraph.ts';
import { prepareText, setText } from '../set-text.ts';
import type { Setting } from '../setting.ts';
import { alignNumbers, longestTails, numberColumns, type PreparedCell, type Rows, tailOf } from './number-columns.ts';
import { contentWidths, type Demand, ownWidths, shareWidths } from './table-columns.ts';

const TOLERANCE = 0.01;

/** A list of sources grows no more than so many times: one source in the middle of an empty page would look lost. */
const ROOMY = 1.6;

/** A table whose cells are measured; the first row is the header. */
export interface PreparedTable {
  readonly table: Table;
  readonly style: TableStyle;
  readonly rows: Rows;
  /** All from whose content the widths of the columns follow: of the whole table where this is a part. */
  readonly widthRows: Rows;
  readonly steps: number;
}

export interface SetTable {
  readonly box: Box;
  readonly columns: readonly number[];
  readonly rows: readonly SetRow[];
  readonly anchor: TableStyle['anchor'];
}

/**
 * Measures a table. Heads take the style `head` of the table style, cells of the first column `first`, others `body`
 * (`styleNamed` finds them); a paragraph's own style wins. Short rows get empty cells. Columns of numbers are set to the right.
 */
export function prepareTable(
  table: Table,
  style: TableStyle,
  styleNamed: (name: string, paragraph?: Paragraph) => TextStyle,
  setting: Setting,
): PreparedTable {
  const measured = prepareRows(table, style, styleNamed, setting);
  const whole = table.whole ? prepareRows(table.whole, style, styleNamed, setting) : measured;
  const columns = numberColumns(whole, setting.numbers);
  const rows = alignNumbers(measured, columns, setting.numbers);
  const widthRows = table.whole ? alignNumbers(whole, columns, setting.numbers) : rows;
  return { table, style, rows, widthRows, steps: Math.max(...rows.flat().map(cell => cell.steps)) };
}

function prepareRows(
  table: Table,
  style: TableStyle,
  styleNamed: (name: string, paragraph?: Paragraph) => TextStyle,
  setting: Setting,
): Rows {
  const all = [table.header, ...table.rows];
  const columns = Math.max(...all.map(row => row.length));
  return all.map((row, rowIndex) =>
    Array.from({ length: columns }, (_, column): PreparedCell => {
      const own = styleNamed(rowIndex === 0 ? style.head : column === 0 ? style.first : style.body);
      const paragraphs = row[column]?.paragraphs ?? [];
      const text = prepareText(
        paragraphs,
        paragraph => (paragraph.style === undefined ? own : styleNamed(paragraph.style, paragraph)),
        setting,
      );
      return { ...text, style: own };
    }),
  );
}

/**
 * Sets a table `step` points smaller than its styles. It is as wide as its box and as high as its rows need; with
 * `stretch` (its placeholder is anchored in the middle) the rows below the header grow until it fills its box, or its share.
 */
export function setTable(prepared: PreparedTable, step: number, box: Box, stretch: boolean): Attempt<SetTable> {
  const { style, table } = prepared;
  const columns = columnWidths(prepared, step, box[2]);
  const { value: natural, faults } = setRows(prepared, prepared.rows, step, columns);
  const by = total(natural) - box[3];
  const high: readonly Fault[] =
    by > TOLERANCE
      ? [{ kind: 'high', by, size: leastSize(natural), place: placeOfExcess(table, natural, box[3]) }]
      : [];
  const height = Math.min(box[3] * (table.share ?? 1), table.isOfSources ? total(natural) * ROOMY : Infinity);
  const rows = stretch && total(natural) < height ? stretched(natural, height) : natural;
  const anchor = rows.slice(1).every(hasOneLine) ? 'middle' : style.anchor;
  return { value: { box: [box[0], box[1], box[2], total(rows)], columns, rows, anchor }, faults: [...faults, ...high] };
}

/** Texts of one line stand in the middle of their rows, whatever the style says of longer ones: no eye seeks their first line. */
function hasOneLine({ cells }: SetRow): boolean {
  return cells.every(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines).length <= 1);
}

/** Rows of cells at the heights that their texts take in columns of those widths. */
function setRows(
  { style, widthRows }: PreparedTable,
  cells: Rows,
  step: number,
  columns: readonly number[],
): Attempt<readonly SetRow[]> {
  const [left, top, right, bottom] = style.insets;
  const tails = longestTails(widthRows, step);
  const faults: Fault[] = [];
  const rows = cells.map((row): SetRow => {
    const set = row.map((cell, column): HighCell => {
      const room: Box = [0, 0, columns[column] ?? 0, Number.POSITIVE_INFINITY];
      const shift = shiftOf(cell, step, tails[column] ?? 0, room[2] - left - right);
      const { value, faults: found } = setText(cell, step, room, [left, top, right + shift, bottom]);
      faults.push(...found);
      const empty = value.paragraphs.length === 0 ? lineHeight(steppedDown(cell.style, step)) : 0;
      return { paragraphs: value.paragraphs, insets: value.insets, height: value.height + empty };
    });
    const level = style.anchor === 'top' ? onOneLine(set) : set;
    const height = Math.max(...level.map(cell => cell.height)) + top + bottom;
    return { height, cells: level.map(({ paragraphs, insets }) => ({ paragraphs, insets })) };
  });
  return { value: rows, faults };
}

interface HighCell extends SetCell {
  readonly height: number;
}

/** The cells of a row, smaller letters as much lower as it takes to stand on one line with the largest. */
function onOneLine(cells: readonly HighCell[]): readonly HighCell[] {
  const baselines = cells.map(({ paragraphs }) => (paragraphs[0] ? baselineOf(paragraphs[0].style) : undefined));
  const lowest = Math.max(...baselines.map(baseline => baseline ?? 0));
  return cells.map((cell, index) => {
    const lower = lowest - (baselines[index] ?? lowest);
    const [left, top, right, bottom] = cell.insets;
    return { ...cell, insets: [left, top + lower, right, bottom], height: cell.height + lower };
  });
}

/** Columns of one kind are equally wide, unless long cells make the table so much higher than it need be. */
const HIGHER = 1.1;

function columnWidths(prepared: PreparedTable, step: number, width: number): readonly number[] {
  const { style, widthRows: rows } = prepared;
  const count = rows[0]?.length ?? 0;
  if (style.columns && style.columns.length === count) return shareWidths(style.columns, width);
  const demands = demandsOf(prepared, step);
  const even = contentWidths(demands, width);
  const own = ownWidths(demands, width);
  const heightIn = (columns: readonly number[]) => total(setRows(prepared, rows, step, columns).value);
  return heightIn(even) > heightIn(own) * HIGHER ? own : even;
}

function demandsOf({ style, widthRows: rows }: PreparedTable, step: number): readonly Demand[] {
  const insets = style.insets[0] + style.insets[2];
  const tails = longestTails(rows, step);
  return tails.map((tail, column) => {
    const widths = rows.flatMap(row => (row[column] ? cellWidths(row[column], step, tail) : []));
    return {
      least: Math.max(0, ...widths.map(({ least }) => least)) + insets,
      natural: Math.max(0, ...widths.map(({ natural }) => natural)) + insets,
    };
  });
}

/** What each paragraph of a cell asks for; a number is not broken, and has room for the longest tail of its column. */
function cellWidths(cell: PreparedCell, step: number, longest: number): readonly Demand[] {
  const tail = tailOf(cell, step);
  const widths = cell.paragraphs.map(paragraph => widthsOf(paragraph, step));
  if (tail === undefined) return widths;
  return widths.map(({ natural }) => ({ least: natural + longest - tail, natural: natural + longest - tail }));
}

/** How much farther from the right edge than its column's other cells a number stands, as far as there is room for that. */
function shiftOf(cell: PreparedCell, step: number, longest: number, room: number): number {
  const tail = tailOf(cell, step);
  if (tail === undefined) return 0;
  const needed = Math.max(0, ...cell.paragraphs.map(paragraph => widthsOf(paragraph, step).natural));
  return Math.max(0, Math.min(longest - tail, room - needed));
}

/** Rows below the header grow to one height where that is possible, the lowest first, until the table is `height` high. */
function stretched(rows: readonly SetRow[], height: number): readonly SetRow[] {
  const body = rows.slice(1);
  if (body.length === 0) return rows;
  const room = height - (rows[0]?.height ?? 0);
  const sorted = body.map(row => row.height).sort((a, b) => b - a);
  let rest = room;
  let level = 0;
  for (const [index, tall] of sorted.entries()) {
    level = rest / (sorted.length - index);
    if (tall <= level) break;
    rest -= tall;
  }
  return rows.map((row, index) => (index === 0 ? row : { ...row, height: Math.max(row.height, level) }));
}

function total(rows: readonly SetRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function leastSize(rows: readonly SetRow[]): number {
  return Math.min(...rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs.map(({ style }) => style.size))));
}

/** Where a table is too high: in the first row that is so by itself, below the header, or else at its beginning. */
function placeOfExcess(table: Table, [head, ...rows]: readonly SetRow[], room: number): Place {
  const long = rows.findIndex(row => (head?.height ?? 0) + row.height > room + TOLERANCE);
  const linesOf = (column: number) => rows[long]?.cells[column]?.paragraphs.flatMap(({ lines }) => lines).length ?? 0;
  const [cell] = (table.rows[long] ?? [])
    .map((own, column) => ({ own, lines: linesOf(column) }))
    .toSorted((one, other) => other.lines - one.lines);
  const [first] = (cell ? [cell.own] : [table.header, ...table.rows].flat()).flatMap(({ paragraphs }) => paragraphs);
  return first ? placeOfParagraph(first) : table.place;
}
