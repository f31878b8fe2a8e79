// The stored cells of a sheet by row and column, with merged cells spread over the rows that they stand for.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { isShared, type TableColumn } from '../table/table-columns.ts';
import type { CellPlace } from './workbook-cell.ts';
import type { CellRange, StoredCell } from './workbook-sheet.ts';

/** A row that holds something; its cells by column. */
export interface GridRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, StoredCell>;
}

export type PlaceOfCell = (row: number, column: number) => CellPlace;

/** The cells by row, in the order of rows and columns. */
export function gridOf(cells: readonly StoredCell[]): readonly GridRow[] {
  const rows = new Map<number, Map<number, StoredCell>>();
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row) ?? new Map<number, StoredCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows].map(([row, found]) => ({ row, cells: found }));
}

/**
 * The rows below the header with every merged cell repeated in the rows that it covers, which is reported. One that covers columns, the
 * header, or figures that must each have their own is an error, and `unclear`. `names` has the columns of the table; merged cells beside it
 * do not count.
 */
export function spreadMerged(
  [header, ...body]: readonly GridRow[],
  names: ReadonlyMap<number, TableColumn>,
  merged: readonly CellRange[],
  placeOf: PlaceOfCell,
  report: Report,
): { readonly spread: readonly GridRow[]; readonly unclear: readonly CellRange[] } {
  const unclear: CellRange[] = [];
  const rows = body.map(({ row, cells }) => ({ row, cells: new Map(cells) }));
  const indexes = new Map(body.map(({ row }, index) => [row, index]));
  for (const cells of merged) {
    const { range, firstRow, lastRow, firstColumn, lastColumn } = cells;
    const index = indexes.get(firstRow);
    const isHeader = firstRow === header?.row;
    const cell = (isHeader ? header : body[index ?? -1])?.cells.get(firstColumn);
    const column = [...names.keys()].find(named => named >= firstColumn && named <= lastColumn);
    const name = column === undefined ? undefined : names.get(column);
    if (!cell || column === undefined || name === undefined) continue;
    if (firstColumn !== lastColumn || index === undefined || !isShared(name)) {
      report(fault('BD118.mergedAcross', placeOf(firstRow, firstColumn), { range }));
      unclear.push(cells);
      continue;
    }
    report(fault('BD118.mergedRows', placeOf(firstRow, firstColumn), { range, column: name }));
    for (const { row, cells: below } of rows.slice(index + 1)) {
      if (row > lastRow || below.has(column)) break;
      below.set(column, { ...cell, row });
    }
  }
  return { spread: rows, unclear };
}
