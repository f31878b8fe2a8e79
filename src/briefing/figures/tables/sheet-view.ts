// A sheet of a workbook by row and column: what its cells say, those included that a merged cell covers.
import type { Report } from '../../../diagnostics/diagnostics.ts';
import type { TableColumn } from '../table/table-columns.ts';
import { isSmall } from '../table/table-limits.ts';
import { type OpenedWorkbook, readCalculated } from '../workbook/workbook.ts';
import { type CellPlace, placeOfCell, type ShownCell, showCell } from '../workbook/workbook-cell.ts';
import { gridOf } from '../workbook/workbook-grid.ts';
import type { WorkbookSheet } from '../workbook/workbook-parts.ts';
import { type CellRange, covers, type StoredSheet } from '../workbook/workbook-sheet.ts';

export interface SheetView {
  readonly name: string;
  readonly stored: StoredSheet;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly placeOf: (row: number, column: number) => CellPlace;
  /** A cell read under a column's name; undefined where there is nothing. */
  readonly show: (row: number, column: number, kind: TableColumn, report: Report) => ShownCell | undefined;
  /** What its reader sees in a place, on one line. */
  readonly textAt: (row: number, column: number) => string;
  /** The merged cells that it is one of. */
  readonly mergedAt: (row: number, column: number) => CellRange | undefined;
}

/** No head of a table is looked for further right. */
const MOST_COLUMNS = 1000;

/** Reads a sheet; what is damaged or too large is reported and undefined. */
export function viewSheet(
  file: string,
  opened: OpenedWorkbook,
  sheet: WorkbookSheet,
  report: Report,
): SheetView | undefined {
  const read = readCalculated(opened, sheet, report);
  if (!read || !isSmall(placeOfCell(file, sheet.name, 1, 1), read.stored.cells.length, 'cells', report))
    return undefined;
  const { stored, trusted } = read;
  const rows = new Map(gridOf(stored.cells).map(({ row, cells }) => [row, cells]));
  const placeOf = (row: number, column: number) => placeOfCell(file, sheet.name, row, column);
  const mergedIn = new Map<number, readonly CellRange[]>();
  const mergedAt = (row: number, column: number) => {
    const inRow = mergedIn.get(row) ?? stored.merged.filter(range => row >= range.firstRow && row <= range.lastRow);
    mergedIn.set(row, inRow);
    return inRow.find(range => covers(range, row, column));
  };
  const show: SheetView['show'] = (row, column, kind, reportCell) => {
    const cell = rows.get(row)?.get(column);
    return cell && showCell(cell, kind, placeOf(row, column), trusted, reportCell);
  };
  const texts = new Map<string, string>();
  const textAt = (row: number, column: number) => {
    const range = mergedAt(row, column);
    const [ofRow, ofColumn] = range ? [range.firstRow, range.firstColumn] : [row, column];
    const key = `${ofRow}:${ofColumn}`;
    const text = texts.get(key) ?? plainText(show(ofRow, ofColumn, 'group', () => undefined)?.text ?? '');
    texts.set(key, text);
    return text;
  };
  return {
    name: sheet.name,
    stored,
    lastRow: Math.max(0, ...rows.keys()),
    lastColumn: Math.min(
      MOST_COLUMNS,
      stored.cells.reduce((most, { column }) => Math.max(most, column), 0),
    ),
    placeOf,
    show,
    textAt,
    mergedAt,
  };
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const askedPattern = /\s*[([（]?\s*(?<![a-z])n\s*=\s*([0-9][0-9,]*)\s*(?:[^\s0-9)\]）]{0,3}[)\]）])?/iu;

/** Words of a head or a label as `tables.yaml` has them: on one line, without how many were asked, which is new with each survey. */
export function heldWords(text: string): string {
  return plainText(plainText(text).replace(askedPattern, ' '));
}

/** How many were asked, where a head or a label says so: `2024 (n=1,204)`. */
export function askedIn(text: string): string | undefined {
  return askedPattern.exec(text)?.[1]?.replaceAll(',', '');
}
