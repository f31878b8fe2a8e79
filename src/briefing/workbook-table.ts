// Makes a table of a sheet, the same that a CSV file gives: the first row names the columns, and every cell knows its place.
import type { Report } from '../diagnostics.ts';
import type { CsvTable } from './csv.ts';
import { cellTooLong, duplicateColumn, emptyTable, tableTooLarge, unnamedColumn } from './csv-messages.ts';
import { placeOfCell, type ShownCell, showCell } from './workbook-cell.ts';
import { type Grid, gridOf, type PlaceOfCell, spreadMerged } from './workbook-grid.ts';
import type { Workbook, WorkbookSheet } from './workbook-parts.ts';
import type { StoredSheet } from './workbook-sheet.ts';
import { reportHidden, reportShown } from './workbook-suspicions.ts';

/** What Excel can hold in a cell. */
const maxCell = 32_767;
/** In UTF-16 units, as for a CSV file. */
const maxTable = 4_000_000;

/**
 * The table of a sheet: cells as Excel shows them, numbers in full (`35.2%`, `66.70`, `300000000`), days as `2024-08-28`. Empty rows and
 * columns are passed over. A sheet without names, without rows, or with two columns of one name is reported and undefined.
 */
export function tableOf(
  file: string,
  workbook: Workbook,
  sheet: WorkbookSheet,
  stored: StoredSheet,
  report: Report,
): CsvTable | undefined {
  const placeOf: PlaceOfCell = (row, column) => placeOfCell(file, sheet.name, row, column);
  const grid = gridOf(stored.cells);
  const [first = 1] = grid.keys();
  const show = (of: Grid, names: ReadonlyMap<number, string>) => shownRows(of, names, workbook, placeOf, report);
  const header = show(new Map([...grid].slice(0, 1)), new Map()).get(first);
  const body = new Map([...grid].slice(1));
  if (!header || body.size === 0) {
    report(emptyTable(placeOf(first, 1), header !== undefined));
    return undefined;
  }
  const columns = namesOf(header, body, placeOf, report);
  if (!columns) return undefined;
  const spread = spreadMerged(new Map([...grid].slice(0, 1).concat([...body])), columns, stored.merged, placeOf, report);
  const rows = show(new Map([...spread].slice(1)), columns);
  return undefined;
}
