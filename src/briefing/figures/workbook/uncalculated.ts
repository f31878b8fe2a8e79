// Whether a workbook proves that nobody calculated it: 0 stands for the result of a formula that gives another number.
import { type ReadCell, resultOf } from './excel-arithmetic.ts';
import type { StoredCell } from './workbook-sheet.ts';

/** The cells of a sheet by its name, of the one that is looked at without a name; undefined where there is no such sheet. */
export type CellsOfSheet = (sheet: string | undefined) => readonly StoredCell[] | undefined;

/** Closer to 0 than this, a result may be an error of rounding. */
const least = 1e-6;

/** Formulas that lean on more formulas than this are not followed to their end. */
const mostSteps = 100;

/** Whether a formula of the sheet has 0 for a result, but its numbers give another. */
export function isProvenUncalculated(cells: readonly StoredCell[], cellsOf: CellsOfSheet): boolean {
  const found = new Map<string | undefined, ReadonlyMap<string, StoredCell> | 'unknown'>();
  const results = new Map<string, number>();
  const cellAt = (sheet: string | undefined, row: number, column: number) => {
    const known = found.get(sheet) ?? byAddress(cellsOf(sheet));
    found.set(sheet, known);
    return known === 'unknown' ? known : known.get(`${row}:${column}`);
  };
  const calculated = (cell: StoredCell, sheet: string | undefined, steps: number): number => {
    const name = `${sheet ?? ''}!${cell.row}:${cell.column}`;
    const before = results.get(name);
    if (before !== undefined) return before;
    // A formula that leans on itself has no result.
    results.set(name, Number.NaN);
    const read: ReadCell = (other, row, column) => {
      const there = other ?? sheet;
      const next = cellAt(there, row, column);
      if (!next) return undefined;
      if (next === 'unknown') return Number.NaN;
      const { type, content, formula } = next;
      if (formula !== undefined && isZero(next))
        return steps < mostSteps ? calculated(next, there, steps + 1) : Number.NaN;
      if (type === 'n') return content === '' ? Number.NaN : Number(content);
      return type === 's' || type === 'str' || type === 'inlineStr' ? 'text' : Number.NaN;
    };
    const result = resultOf(cell.formula ?? '', read);
    results.set(name, result);
    return result;
  };
  return cells.some(cell => {
    if (!cell.formula || !isZero(cell)) return false;
    const result = calculated(cell, undefined, 0);
    return Number.isFinite(result) && Math.abs(result) > least;
  });
}

function byAddress(cells: readonly StoredCell[] | undefined): ReadonlyMap<string, StoredCell> | 'unknown' {
  return cells ? new Map(cells.map(cell => [`${cell.row}:${cell.column}`, cell])) : 'unknown';
}

/** Whether 0 stands in a cell, be it as text: some programs write every result as text. */
export function isZero({ type, content }: StoredCell): boolean {
  return (type === 'n' || type === 'str') && content.trim() !== '' && Number(content) === 0;
}
