// Whether a workbook proves that nobody calculated it: what is stored for a result is not what its formula gives.
import { type ReadCell, resultOf } from './excel-arithmetic.ts';
import type { SharedFormula, StoredCell } from './workbook-sheet.ts';

/** The cells of a sheet by its name, of the one that is looked at without a name; undefined where there is no such sheet. */
export type CellsOfSheet = (sheet: string | undefined) => readonly StoredCell[] | undefined;

/** Closer to 0 than this, a result may be an error of rounding. */
const least = 1e-6;

/** By how much of itself, of the largest number that went into it, and at all a result may differ: programs add up in other orders. */
const mostOfItself = 1e-12;
const mostOfLargest = 1e-13;
const mostAtAll = 1e-9;

/** Formulas that lean on more formulas than this are not followed to their end, nor are more cells read. */
const mostSteps = 100;
const mostReads = 300_000;

/**
 * The cells of a sheet; those whose formula gives another number than is stored, know which. What cannot be calculated is taken as it is
 * stored, but for 0, which may stand for a result that nobody calculated.
 */
export function withResults(cells: readonly StoredCell[], cellsOf: CellsOfSheet): readonly StoredCell[] {
  const found = new Map<string | undefined, ReadonlyMap<string, StoredCell> | 'unknown'>();
  const results = new Map<StoredCell, Calculated>();
  let reads = 0;
  const cellAt = (sheet: string | undefined, row: number, column: number) => {
    const known = found.get(sheet) ?? byAddress(cellsOf(sheet));
    found.set(sheet, known);
    return known === 'unknown' ? known : known.get(`${row}:${column}`);
  };
  const calculated = (cell: StoredCell, sheet: string | undefined, steps: number): Calculated => {
    const before = results.get(cell);
    if (before !== undefined) return before;
    const written = formulaOf(cell);
    if (!written || steps >= mostSteps) return unknown;
    // A formula that leans on itself has no result.
    results.set(cell, unknown);
    let largest = 0;
    const read: ReadCell = (other, row, column) => {
      const there = other ?? sheet;
      const next = cellAt(there, row, column);
      if (++reads > mostReads || next === 'unknown') return Number.NaN;
      if (!next) return undefined;
      const result = calculated(next, there, steps + 1);
      const value = Number.isNaN(result.value) ? storedValue(next) : result.value;
      if (typeof value === 'number') largest = Math.max(largest, Math.abs(value), result.largest);
      return value;
    };
    const value = resultOf(written.formula, written.offset, read);
    const result = { value, largest };
    results.set(cell, result);
    return result;
  };
  return cells.map(cell => {
    if (!formulaOf(cell) || !isNumber(cell)) return cell;
    const { value, largest } = calculated(cell, undefined, 0);
    return Number.isFinite(value) && differs(Number(cell.content), value, largest) ? { ...cell, gives: value } : cell;
  });
}

function formulaOf({ formula, shared }: StoredCell): SharedFormula | undefined {
  return formula ? { formula, offset: { rows: 0, columns: 0 } } : shared;
}

/** A result, NaN where it cannot be told, and the largest number that went into it. */
interface Calculated {
  readonly value: number;
  readonly largest: number;
}

const unknown: Calculated = { value: Number.NaN, largest: 0 };

function differs(stored: number, result: number, largest: number): boolean {
  if (stored === 0) return Math.abs(result) > least;
  const most = Math.max(mostOfItself * Math.max(Math.abs(stored), Math.abs(result)), mostOfLargest * largest);
  return Math.abs(stored - result) > Math.max(most, mostAtAll);
}

/** What other formulas read in a cell: 0 and digits as text may stand for the result of a formula that nobody calculated. */
function storedValue(cell: StoredCell): number | 'text' {
  const { type, content, formula } = cell;
  if (content === '' || (formula !== undefined && isZero(cell))) return Number.NaN;
  if (type === 'n') return Number(content);
  if (type === 'str' && isNumber(cell)) return Number.NaN;
  return type === 's' || type === 'str' || type === 'inlineStr' ? 'text' : Number.NaN;
}

function byAddress(cells: readonly StoredCell[] | undefined): ReadonlyMap<string, StoredCell> | 'unknown' {
  return cells ? new Map(cells.map(cell => [`${cell.row}:${cell.column}`, cell])) : 'unknown';
}

/** Whether 0 stands in a cell, be it as text: some programs write every result as text. */
export function isZero(cell: StoredCell): boolean {
  return isNumber(cell) && Number(cell.content) === 0;
}

function isNumber({ type, content }: StoredCell): boolean {
  return (type === 'n' || type === 'str') && content.trim() !== '' && Number.isFinite(Number(content));
}
