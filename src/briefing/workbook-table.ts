// Makes a table of a sheet, the same that a CSV file gives: the first row names the columns, and every cell knows its place.
import type { Report } from '../diagnostics.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { emptyTable } from './csv-messages.ts';
import { areNamed, isShort, isSmall } from './table-limits.ts';
import { placeOfCell, type ShownRow, showCell } from './workbook-cell.ts';
import { type GridRow, gridOf, type PlaceOfCell, spreadMerged } from './workbook-grid.ts';
import type { Workbook, WorkbookSheet } from './workbook-parts.ts';
import type { StoredCell, StoredSheet } from './workbook-sheet.ts';
import { reportHidden, reportSuspicious } from './workbook-suspicions.ts';

/**
 * The table of a sheet: cells as Excel shows them but with all digits before the point (`35.2%`, `66.70`, `300000000`), days as
 * `2024-08-28`. Empty rows and columns are passed over. A sheet that is no table is reported and undefined.
 */
export function tableOf(
  file: string,
  workbook: Workbook,
  sheet: WorkbookSheet,
  stored: StoredSheet,
  report: Report,
): CsvTable | undefined {
  const placeOf: PlaceOfCell = (row, column) => placeOfCell(file, sheet.name, row, column);
  if (!isWithinLimits(stored.cells, workbook, placeOf, report)) return undefined;
  const grid = gridOf(stored.cells);
  const show = ({ row, cells }: GridRow, names: ReadonlyMap<number, string>): ShownRow => ({
    row,
    cells: new Map(
      [...cells].map(([column, cell]) => {
        const place = placeOf(row, column);
        return [column, showCell(cell, names.get(column) ?? '', place, workbook, report)];
      }),
    ),
  });
  const [first] = grid;
  const header = first && show(first, new Map());
  const names = new Map(
    [...(header?.cells ?? [])].map(([column, { text }]) => [column, text] as const).filter(([, text]) => text !== ''),
  );
  const body = spreadMerged(grid, names, stored.merged, placeOf, report).map(row => show(row, names));
  const rows = body.filter(({ cells }) => [...cells.values()].some(({ text }) => text !== ''));
  if (!header || rows.length === 0) {
    report(emptyTable(placeOf(first?.row ?? 1, 1), names.size > 0));
    return undefined;
  }
  reportHidden(stored, rows, names, placeOf, report);
  reportSuspicious(rows, names, report);
  return withNames(header, rows, names, placeOf, report);
}

/** The table, unless a column has no name or the name of another. */
function withNames(
  header: ShownRow,
  rows: readonly ShownRow[],
  names: ReadonlyMap<number, string>,
  placeOf: PlaceOfCell,
  report: Report,
): CsvTable | undefined {
  const used = new Set(
    rows.flatMap(({ cells }) => [...cells].filter(([, { text }]) => text !== '').map(([column]) => column)),
  );
  const unnamed = [...used].filter(column => !names.has(column)).sort((a, b) => a - b);
  const columns = [...header.cells].filter(([column]) => names.has(column));
  const nameless = unnamed.map(column => ({ text: '', place: placeOf(header.row, column) }));
  if (!areNamed([...nameless, ...columns.map(([, cell]) => cell)], report)) return undefined;
  const toRow = ({ row, cells }: ShownRow): CsvRow => ({
    place: placeOf(row, columns[0]?.[0] ?? 1),
    cells: new Map(
      columns.map(([column, { text }]) => [text, cells.get(column) ?? { text: '', place: placeOf(row, column) }]),
    ),
  });
  return { columns: columns.map(([, cell]) => cell), rows: rows.map(toRow) };
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
