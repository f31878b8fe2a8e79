// A table with merged cells as rows that all have a cell for each column.

export interface GridCell<Cell> {
  readonly cell: Cell;
  /** Both from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** No table is wider, longer or larger: what says so is damaged or meant to do harm. */
export const MOST_COLUMNS = 1_000;
const MOST_ROWS = 100_000;
const MOST_PLACES = 2_000_000;

/** The rows of a table: a merged cell stands in all places that it covers, as the same object; `empty` makes those that nothing covers. */
export function mergedGrid<Cell>(cells: readonly GridCell<Cell>[], empty: () => Cell): readonly (readonly Cell[])[] {
  const height = cells.reduce((most, { row }) => Math.max(most, Math.min(row + 1, MOST_ROWS)), 0);
  const widest = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const width = Math.min(MOST_COLUMNS, widest, Math.floor(MOST_PLACES / Math.max(1, height)));
  const grid: (Cell | undefined)[][] = Array.from({ length: height }, () => []);
  let left = MOST_PLACES;
  for (const { cell, row, column, rows, columns } of cells) {
    for (let line = row; line < Math.min(height, row + rows) && left > 0; line++) {
      for (let at = column; at < Math.min(width, column + columns) && left > 0; at++, left--) {
        const places = grid[line];
        if (places) places[at] ??= cell;
      }
    }
  }
  return grid.map(line => Array.from({ length: width }, (_, column) => line[column] ?? empty()));
}
