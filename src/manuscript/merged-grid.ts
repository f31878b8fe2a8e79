// A table with merged cells as rows that all have a cell for each column.

export interface GridCell<Cell> {
  readonly cell: Cell;
  /** Both from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** No table is wider or longer: what says more is damaged or meant to do harm. */
export const MOST_COLUMNS = 1_000;
export const MOST_ROWS = 50_000;

/** The rows of a table: a merged cell stands in all places that it covers, as the same object; `empty` makes those that nothing covers. */
export function mergedGrid<Cell>(cells: readonly GridCell<Cell>[], empty: () => Cell): readonly (readonly Cell[])[] {
  const height = Math.min(MOST_ROWS, Math.max(0, ...cells.map(({ row }) => row + 1)));
  const width = Math.min(
    MOST_COLUMNS,
    cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0),
  );
  const grid: (Cell | undefined)[][] = Array.from({ length: height }, () => []);
  for (const { cell, row, column, rows, columns } of cells) {
    for (const line of grid.slice(row, row + rows)) {
      for (let at = column; at < Math.min(width, column + columns); at++) line[at] ??= cell;
    }
  }
  return grid.map(line => Array.from({ length: width }, (_, column) => line[column] ?? empty()));
}
