// Finds the columns of a table by their heads, and says what of `tables.yaml` does not fit the sheet where it does not.
import { nearest, type Placed, type Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { cellAddress } from '../workbook/workbook-sheet.ts';
import type { TableEntry } from './parse-tables.ts';
import { heldWords, type SheetView } from './sheet-view.ts';

/** The columns of a table by number. */
export interface TableHeads {
  /** By language. */
  readonly labels: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  readonly base: number | undefined;
  /** What stands above a column, with how many were asked. */
  readonly textOf: (column: number) => string;
}

/** A column without a head is named by its letter. */
const letterPattern = /^[A-Z]{1,2}$/;

/** The columns; undefined where a head is missing, stands twice or in other rows, which is reported. */
export function findHeads(entry: TableEntry, sheet: SheetView, report: Report): TableHeads | undefined {
  const { header, columns, baseColumn } = entry;
  const { first, last } = header.value;
  const heads = headsIn(sheet, first, last);
  const named = namedHeads(entry);
  const missing = named.filter(({ value }) => columnsOf(value, heads).length === 0);
  if (missing.length > 0) {
    const moved = movedTo(named, sheet, last - first, first);
    if (moved !== undefined) {
      const row = rowsText(moved, moved + last - first);
      report(fault('BD782', header.place, { table: entry.id, sheet: sheet.name, row, written: rowsText(first, last) }));
      return undefined;
    }
    const there = [...new Set(heads.map(heldWords))].filter(text => text !== '');
    for (const { value, place } of unique(missing))
      report(
        fault('BD783', place, {
          head: value,
          sheet: sheet.name,
          row: rowsText(first, last),
          heads: there,
          near: nearest(value, there),
        }),
      );
    return undefined;
  }
  let isClear = true;
  const columnOf = ({ value, place }: Placed<string>): number => {
    const [found = 0, ...more] = columnsOf(value, heads);
    if (more.length > 0) {
      const cells = [found, ...more].map(each => cellAddress(last, each));
      const merged = sheet.mergedAt(last, found);
      const range = merged && merged.firstColumn !== merged.lastColumn ? merged.range : undefined;
      report(fault('BD784', place, { head: value, sheet: sheet.name, cells, merged: range }));
      isClear = false;
    }
    return found;
  };
  const at = entry.place;
  const byLanguage = (words: TableEntry['labels']) =>
    new Map(Object.entries(words).map(([language, value]) => [language, columnOf({ value, place: at })]));
  const found = {
    labels: byLanguage(entry.labels),
    groups: byLanguage(entry.groups),
    values: new Map([...columns].map(([name, { head }]) => [name, columnOf(head)])),
    base: baseColumn && columnOf(baseColumn),
    textOf: (column: number) => heads[column] ?? '',
  };
  return isClear ? found : undefined;
}

function namedHeads({ labels, groups, columns, baseColumn, place }: TableEntry): readonly Placed<string>[] {
  const words = [...Object.values(labels), ...Object.values(groups)].map(value => ({ value, place }));
  return [...words, ...[...columns.values()].map(({ head }) => head), ...(baseColumn ? [baseColumn] : [])];
}

/** What stands above each column, by its number; heads over one another as one. */
function headsIn(sheet: SheetView, first: number, last: number): readonly string[] {
  return Array.from({ length: sheet.lastColumn + 1 }, (_, column) => {
    if (column === 0) return '';
    const parts = Array.from({ length: last - first + 1 }, (_each, row) => sheet.textAt(first + row, column));
    const filled = parts.filter(part => part !== '');
    return filled.filter((part, index) => part !== filled[index - 1]).join(' ');
  });
}

function columnsOf(head: string, heads: readonly string[]): readonly number[] {
  const words = heldWords(head);
  const found = [...heads.keys()].filter(column => column > 0 && heldWords(heads[column] ?? '') === words);
  if (found.length > 0 || !letterPattern.test(head)) return found;
  const column = [...head].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column < heads.length && heads[column] === '' ? [column] : [];
}

/** Heads are not looked for further below. */
const MOST_ROWS = 500;

/** The row in which all heads stand instead. */
function movedTo(named: readonly Placed<string>[], sheet: SheetView, more: number, from: number): number | undefined {
  for (let row = 1; row + more <= Math.min(sheet.lastRow, MOST_ROWS); row++) {
    if (row === from) continue;
    const heads = headsIn(sheet, row, row + more);
    if (named.every(({ value }) => columnsOf(value, heads).length > 0)) return row;
  }
  return undefined;
}

/** `3`, `3-4` */
function rowsText(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`;
}

function unique(named: readonly Placed<string>[]): readonly Placed<string>[] {
  return [...new Map(named.map(each => [each.value, each])).values()];
}
