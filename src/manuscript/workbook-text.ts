// Reads a workbook of tables: each sheet is a heading, with its tables and the lines above and below them.

import { isSmall } from '../briefing/figures/table/table-limits.ts';
import { openWorkbook, readCalculated } from '../briefing/figures/workbook/workbook.ts';
import { placeOfCell, showCell } from '../briefing/figures/workbook/workbook-cell.ts';
import { gridOf } from '../briefing/figures/workbook/workbook-grid.ts';
import type { CellRange, StoredSheet } from '../briefing/figures/workbook/workbook-sheet.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Draft, DraftManuscript } from './draft.ts';
import { draftsOfSheet, type SheetCell, type SheetRow } from './sheet-areas.ts';

export function readWorkbookText(file: string, bytes: Uint8Array, report: Report): DraftManuscript | undefined {
  const opened = openWorkbook(file, bytes, report);
  if (!opened) return undefined;
  const drafts: Draft[] = [];
  for (const sheet of opened.workbook.sheets.filter(({ isHidden }) => !isHidden)) {
    const read = readCalculated(opened, sheet, report);
    if (!read) return undefined;
    const { stored, trusted } = read;
    const place = placeOfCell(file, sheet.name, 1, 1);
    if (!isSmall(place, stored.cells.length, 'cells', report)) return undefined;
    let uncalculated = 0;
    const rows = gridOf(stored.cells).map(({ row, cells }): SheetRow => {
      const shown = [...cells].map(([column, cell]): readonly [number, SheetCell] => {
        const at = placeOfCell(file, sheet.name, row, column);
        const { text, doubt } = showCell(cell, undefined, at, trusted, report);
        const isUnknown = doubt === 'none' || doubt === 'not-calculated';
        if (isUnknown) uncalculated++;
        return [column, { text: isUnknown ? '' : text, place: at }];
      });
      return { row, cells: new Map(shown) };
    });
    if (uncalculated > 0) report(fault('BD721', place, { sheet: sheet.name, count: uncalculated }));
    const visible = withoutHidden(withMerged(rows, stored.merged), stored);
    const found = draftsOfSheet(visible);
    if (found.length === 0) continue;
    drafts.push({ kind: 'paragraph', spans: [{ text: sheet.name }], heading: 1, place }, ...found);
    if (stored.hiddenRows.size + stored.hiddenColumns.length > 0)
      drafts.push({ kind: 'loss', what: 'hiddenText', place });
  }
  return { drafts };
}

const MOST_MERGED = 100_000;

/** Rows in which a merged cell stands in all places that it covers. */
function withMerged(rows: readonly SheetRow[], merged: readonly CellRange[]): readonly SheetRow[] {
  const cells = new Map(rows.map(row => [row.row, new Map(row.cells)]));
  const last = rows.reduce((most, { row }) => Math.max(most, row), 0);
  let left = MOST_MERGED;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    const cell = cells.get(firstRow)?.get(firstColumn);
    if (!cell) continue;
    for (let row = firstRow; row <= Math.min(lastRow, last); row++) {
      const covered = cells.get(row) ?? new Map<number, SheetCell>();
      cells.set(row, covered);
      for (let column = firstColumn; column <= lastColumn && left > 0; column++, left--) covered.set(column, cell);
    }
  }
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, cells: new Map([...inRow].toSorted(([a], [b]) => a - b)) }));
}

function withoutHidden(rows: readonly SheetRow[], { hiddenRows, hiddenColumns }: StoredSheet): readonly SheetRow[] {
  const isHidden = (column: number) => hiddenColumns.some(([first, last]) => column >= first && column <= last);
  return rows.map(({ row, cells }) => ({
    row,
    cells: hiddenRows.has(row) ? new Map() : new Map([...cells].filter(([column]) => !isHidden(column))),
  }));
}
