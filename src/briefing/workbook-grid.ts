// The stored cells of a sheet by row and column, with merged cells spread over the rows that they stand for.
import type { Report } from '../diagnostics.ts';
import type { CellPlace } from './workbook-cell.ts';
import { mergedAcross, mergedRows } from './workbook-messages.ts';
import type { MergedCells, StoredCell } from './workbook-sheet.ts';

/** Rows by number, cells by column; only what holds something. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, StoredCell>>;

export type PlaceOfCell = (row: number, column: number) => CellPlace;

/** The cells by row, in the order of their rows. */
export function gridOf(cells: readonly StoredCell[]): Grid {
  const grid = new Map<number, Map<number, StoredCell>>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = grid.get(cell.row) ?? new Map<number, StoredCell>();
    grid.set(cell.row, row.set(cell.column, cell));
  }
  return grid;
}

/** Columns of which one cell may stand for several rows; a value or a label belongs to one. */
const shared: ReadonlySet<string> = new Set(['group', 'decimals', 'unit', 'base', 'multiple', 'source', 'as_of']);

/**
 * The grid with every merged cell repeated in the rows that it covers, which is told; where it covers columns, or belongs to one figure
 * alone, that is an error. Merged cells beside the table do not count.
 */
export function spreadMerged(
  grid: Grid,
  columns: ReadonlyMap<number, string>,
  merged: readonly MergedCells[],
  placeOf: PlaceOfCell,
  report: Report,
): Grid {
  const [header = 1] = grid.keys();
  const spread = new Map([...grid].map(([row, cells]) => [row, new Map(cells)]));
  for (const { name, firstRow, lastRow, firstColumn, lastColumn } of merged) {
    const cell = grid.get(firstRow)?.get(firstColumn);
    const within = [...columns.keys()].filter(column => column >= firstColumn && column <= lastColumn);
    const [column] = within;
    if (!cell || column === undefined) continue;
    const place = placeOf(firstRow, firstColumn);
    if (firstColumn < lastColumn || firstRow === header || !shared.has(columns.get(column) ?? '')) {
      report(mergedAcross(place, name));
      continue;
    }
    report(mergedRows(place, name, columns.get(column) ?? ''));
    for (const [row, cells] of spread) {
      if (row > firstRow && row <= lastRow) cells.set(column, { ...cell, row });
    }
  }
  return spread;
}
