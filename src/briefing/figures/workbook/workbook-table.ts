// Makes a table of a sheet, the same that a CSV file gives: the first row names the columns, and every cell knows its place.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { CsvCell, CsvRow, CsvTable } from '../table/csv.ts';
import { columnsNamed, fewestNamed, mostAbove, type TableColumn, type TableColumns } from '../table/table-columns.ts';
import { areNamed, isShort, isSmall } from '../table/table-limits.ts';
import { placeOfCell, type ShownRow, showCell } from './workbook-cell.ts';
import { type GridRow, gridOf, type PlaceOfCell, spreadMerged } from './workbook-grid.ts';
import type { Workbook, WorkbookSheet } from './workbook-parts.ts';
import { type CellRange, covers, type StoredCell, type StoredSheet } from './workbook-sheet.ts';
import { reportHidden, reportSuspicious } from './workbook-suspicions.ts';

/**
 * The table of a sheet: cells as Excel shows them but with all digits before the point (`35.2%`, `66.70`, `300000000`), days as
 * `2024-08-28`. Empty rows and columns are passed over, and what stands in columns that the table does not know. A sheet that is no table is reported and undefined.
 */
export function tableOf(
  file: string,
  workbook: Workbook,
  sheet: WorkbookSheet,
  stored: StoredSheet,
  known: TableColumns,
  report: Report,
): CsvTable | undefined {
  const placeOf: PlaceOfCell = (row, column) => placeOfCell(file, sheet.name, row, column);
  if (!isWithinLimits(stored.cells, workbook, placeOf, report)) return undefined;
  const whole = gridOf(stored.cells);
  const show = (
    { row, cells }: GridRow,
    names: ReadonlyMap<number, TableColumn> | undefined,
    reportCell: Report,
  ): ShownRow => ({
    row,
    cells: new Map(
      [...cells].map(([column, cell]) => {
        const place = placeOf(row, column);
        return [column, showCell(cell, names?.get(column), place, workbook, reportCell)];
      }),
    ),
  });
  const top = whole.slice(0, mostAbove + 1).map(row => [...show(row, undefined, () => {}).cells.values()]);
  const titles = known.titlesAbove?.(top) ?? 0;
  if (!known.areNamedBy(top.slice(titles), report)) return undefined;
  const grid = whole.slice(titles);
  const [first] = grid;
  const merged = stored.merged.filter(({ lastRow }) => lastRow >= (first?.row ?? 1));
  if (first && titles > 0)
    report(fault('BD776', placeOf(first.row, 1), { row: first.row, from: whole[0]?.row ?? 1, last: first.row - 1 }));
  const header = first && show(first, undefined, report);
  const names = new Map(
    [...(header?.cells ?? [])]
      .map(([column, { text }]) => [column, known.nameOf(text)] as const)
      .filter(([, text]) => text !== ''),
  );
  const read = new Map(
    [...names].flatMap(([column, name]) => {
      const kind = known.kindOf(name);
      return kind === undefined ? [] : [[column, kind] as const];
    }),
  );
  const { spread, unclear } = spreadMerged(grid, read, merged, placeOf, report);
  if (first && unclear.some(range => range.firstRow === first.row)) return undefined;
  const isRead = (column: number) => !names.has(column) || read.has(column);
  const body = spread.map(({ row, cells }) =>
    show({ row, cells: new Map([...cells].filter(([column]) => isRead(column))) }, read, report),
  );
  const rows = body.filter(({ cells }) => [...cells.values()].some(({ text }) => text !== ''));
  if (!header || rows.length === 0) {
    report(fault('BD205', placeOf(first?.row ?? 1, 1), { hasHeader: names.size > 0 }));
    return undefined;
  }
  reportHidden(stored, rows, new Map([...names].filter(([column]) => read.has(column))), placeOf, report);
  reportSuspicious([header, ...rows], read, report);
  return withNames(header, rows, names, unclear, placeOf, known, report);
}

/** Whether one of the first rows of a sheet names the columns of a table of figures. */
export function hasFigureColumns(cells: readonly StoredCell[], { texts }: Workbook): boolean {
  const textOf = ({ type, content }: StoredCell) => (type === 's' ? (texts[Number(content)] ?? '') : content);
  const rows = gridOf(cells.filter(({ row }) => row <= mostAbove + 1));
  return rows.some(row => columnsNamed([...row.cells.values()].map(textOf)) >= fewestNamed);
}

/** The table, unless a column has no name or the name of another. */
function withNames(
  header: ShownRow,
  rows: readonly ShownRow[],
  names: ReadonlyMap<number, string>,
  unclear: readonly CellRange[],
  placeOf: PlaceOfCell,
  known: TableColumns,
  report: Report,
): CsvTable | undefined {
  const used = new Set(
    rows.flatMap(({ cells }) => [...cells].filter(([, { text }]) => text !== '').map(([column]) => column)),
  );
  const unnamed = [...used].filter(column => !names.has(column)).sort((a, b) => a - b);
  const columns = [...names].map(([column, text]) => ({ column, text, place: placeOf(header.row, column) }));
  const nameless = unnamed.map(column => ({ text: '', place: placeOf(header.row, column) }));
  if (!areNamed([...nameless, ...columns], report, known)) return undefined;
  const missing = (row: number, column: number): CsvCell => {
    const isReported = unclear.some(range => covers(range, row, column));
    return { text: '', place: placeOf(row, column), ...(isReported ? { isReported } : {}) };
  };
  const toRow = ({ row, cells }: ShownRow): CsvRow => ({
    place: placeOf(row, columns[0]?.column ?? 1),
    cells: new Map(columns.map(({ column, text }) => [text, cells.get(column) ?? missing(row, column)])),
  });
  return { columns: columns.map(({ text, place }) => ({ text, place })), rows: rows.map(toRow) };
}

function isWithinLimits(
  cells: readonly StoredCell[],
  workbook: Workbook,
  placeOf: PlaceOfCell,
  report: Report,
): boolean {
  if (!isSmall(placeOf(1, 1), cells.length, 'cells', report)) return false;
  let total = 0;
  let areShort = true;
  for (const { row, column, type, content } of cells) {
    const { length } = type === 's' ? (workbook.texts[Number(content)] ?? '') : content;
    total += length;
    areShort = isShort(placeOf(row, column), length, report) && areShort;
  }
  return isSmall(placeOf(1, 1), total, 'characters', report) && areShort;
}
