// What a reader of a workbook should look at again: what it hides, what it shows otherwise than it holds, what Excel made a date.

import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { decimalsOf } from '../../model/decimal.ts';
import { mostDecimals } from '../figure-cells.ts';
import type { TableColumn } from '../table/table-columns.ts';
import type { ShownCell, ShownRow } from './workbook-cell.ts';
import type { PlaceOfCell } from './workbook-grid.ts';
import { cellAddress, type StoredSheet } from './workbook-sheet.ts';

/** Reports which rows and columns of the table are hidden; they are read all the same. */
export function reportHidden(
  { hiddenRows, hiddenColumns }: StoredSheet,
  rows: readonly ShownRow[],
  names: ReadonlyMap<number, string>,
  placeOf: PlaceOfCell,
  report: Report,
): void {
  const hidden = rows.map(({ row }) => row).filter(row => hiddenRows.has(row));
  if (hidden[0] !== undefined) report(fault('BD117.hiddenRows', placeOf(hidden[0], 1), { rows: hidden }));
  const columns = [...names.keys()].filter(column =>
    hiddenColumns.some(([first, last]) => column >= first && column <= last),
  );
  if (columns[0] !== undefined) {
    const texts = columns.map(column => names.get(column) ?? '');
    report(fault('BD117.hiddenColumns', placeOf(1, columns[0]), { names: texts }));
  }
}

/** Reports results that were not calculated, of numbers that are rounded on the screen, that have more decimals than anyone publishes, and of days where none belong. */
export function reportSuspicious(
  rows: readonly ShownRow[],
  names: ReadonlyMap<number, TableColumn>,
  report: Report,
): void {
  reportDoubts(rows, names, report);
  const rounded: ShownCell[] = [];
  for (const { cells } of rows) {
    const decimalsCell = [...cells].find(([column]) => names.get(column) === 'decimals')?.[1];
    for (const [column, cell] of cells) {
      const name = names.get(column);
      if (cell.isDate && name !== 'as_of' && name !== 'value') report(fault('BD217', cell.place, { date: cell.text }));
      if (name !== 'value') continue;
      const decimals = cell.isDate ? 0 : decimalsOf((cell.held ?? cell.text).replace(/%+p?$/, ''));
      if (cell.held !== undefined && !cell.isCalculated && decimals <= mostDecimals) {
        report(fault('BD215.shownOtherwise', cell.place, { held: cell.held, shown: cell.text }));
      } else if (cell.held !== undefined) rounded.push(cell);
      else if (decimals > mostDecimals && /^-?[0-9.]+%*p?$/.test(cell.text) && !decimalsCell?.text) {
        report(fault('BD216', cell.place, { text: cell.text }));
      }
    }
  }
  if (rounded[0]) {
    const cells = rounded.map(
      ({ place, held = '', text }) => `${cellAddress(place.line, place.column)} (${held} → ${text})`,
    );
    report(fault('BD215.calculated', rounded[0].place, { cells }));
  }
}

/**
 * Reports once all formulas without a result, or with the 0 of a program that does not calculate, once all whose result is another one,
 * and once, unless results are known to be wrong, those that may be old.
 */
function reportDoubts(rows: readonly ShownRow[], named: ReadonlyMap<number, string>, report: Report): void {
  const cells = rows.flatMap(row => [...row.cells].flatMap(([column, cell]) => (named.has(column) ? cell : [])));
  const names = (of: readonly ShownCell[]) => of.map(({ place }) => cellAddress(place.line, place.column));
  const uncalculated = cells.filter(({ doubt }) => doubt === 'none' || doubt === 'not-calculated');
  const zero = uncalculated.find(({ doubt, text }) => doubt === 'not-calculated' && Number(text) === 0);
  if (uncalculated[0]) {
    report(fault('BD214', uncalculated[0].place, { cells: names(uncalculated), hasZeros: zero !== undefined }));
  }
  const wrong = cells.filter(({ doubt }) => doubt === 'wrong');
  if (wrong[0]) {
    const results = wrong.map(
      ({ place, text, gives = '' }) => `${cellAddress(place.line, place.column)} (${text} → ${gives})`,
    );
    report(fault('BD253', wrong[0].place, { cells: results }));
  }
  const old = wrong[0] ? [] : cells.filter(({ doubt }) => doubt === 'old');
  if (old[0]) report(fault('BD246', old[0].place, { cells: names(old) }));
}
