// A cell of a workbook as text, as its author sees it in Excel.

import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { decodeText } from '../../../text/read-text.ts';
import type { CsvCell } from '../table/csv.ts';
import type { TableColumn } from '../table/table-columns.ts';
import { isZero } from './uncalculated.ts';
import { shownNumber } from './workbook-number.ts';
import type { Results, Workbook } from './workbook-parts.ts';
import { cellAddress, type StoredCell } from './workbook-sheet.ts';

/** The place of a cell: the line is its row, the column its column, and it has the name that Excel gives it. */
export interface CellPlace extends Place {
  /** With its sheet, as in a formula: `figures!C5`. */
  readonly cell: string;
}

/** A cell as text: `35.2%`, `66.70`, `2024-08`, `TRUE`. */
export interface ShownCell extends CsvCell {
  readonly place: CellPlace;
  /** Whether the cell holds a day, whatever its author wrote there. */
  readonly isDate: boolean;
  /** Whether Excel calculated it. */
  readonly isCalculated: boolean;
  /** What is wrong with a calculated result: there is `none`, it is `not-calculated` but 0 stands for it, it is `wrong`, or it may be `old`. */
  readonly doubt?: 'none' | 'not-calculated' | 'wrong' | 'old' | undefined;
  /** What the formula of a wrong result gives, as the cell would show it in full. */
  readonly gives?: string | undefined;
  /** The number in full where the cell shows fewer decimals. */
  readonly held?: string | undefined;
}

/** A row of a table whose cells are read; by column. */
export interface ShownRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, ShownCell>;
}

/** The place of a cell: `placeOfCell('data/a/figures.xlsx', 'figures', 5, 3)` is that of `figures!C5`. */
export function placeOfCell(file: string, sheet: string, row: number, column: number): CellPlace {
  return { file, line: row, column, cell: `${sheet}!${cellAddress(row, column)}` };
}

/** Reads a stored cell under a column's name; what it cannot say for certain is reported, but for doubts of what was calculated. */
export function showCell(
  stored: StoredCell,
  column: TableColumn | undefined,
  place: CellPlace,
  workbook: Workbook,
  report: Report,
): ShownCell {
  let isReported = false;
  const noteReport: Report = diagnostic => {
    isReported ||= diagnostic.severity === 'error';
    report(diagnostic);
  };
  const { content, formula } = stored;
  const cell = { text: content, place, isDate: false, isCalculated: formula !== undefined };
  // A formula of ours that begins with “=” has become one of Excel's.
  if (column === 'formula' && formula) return { ...cell, text: `=${formula}` };
  const doubt = doubtOf(stored, workbook.results);
  if (doubt === 'none' || doubt === 'not-calculated') return { ...cell, doubt, isReported: true };
  if (doubt === 'wrong') {
    const inFull = (value: number) => numberInFull(value, stored, workbook);
    return { ...cell, text: inFull(Number(content)), doubt, gives: inFull(stored.gives ?? 0), isReported: true };
  }
  const shown = contentCell(stored, column, cell, workbook, noteReport);
  return { ...shown, ...(doubt ? { doubt } : {}), ...(isReported ? { isReported } : {}) };
}

/** Programs that write formulas without calculating them leave the result out or write 0. */
function doubtOf(stored: StoredCell, results: Results): ShownCell['doubt'] {
  const { content, formula, type } = stored;
  if (formula === undefined || type === 'e') return undefined;
  if (content === '') return 'none';
  if (results === 'incomplete') return 'not-calculated';
  if (stored.gives !== undefined && !isZero(stored)) return 'wrong';
  if (results === 'calculated') return undefined;
  if (isZero(stored)) return 'not-calculated';
  return results === 'asked' ? 'old' : undefined;
}

function contentCell(
  stored: StoredCell,
  column: TableColumn | undefined,
  cell: ShownCell,
  workbook: Workbook,
  report: Report,
): ShownCell {
  const { type, content } = stored;
  const { place } = cell;
  switch (type) {
    case 'b':
      return { ...cell, text: content === '1' || content === 'true' ? 'TRUE' : 'FALSE' };
    case 'e':
      // The column “value” says so itself.
      if (column !== 'value') report(fault('BD273', place, { text: content }));
      return cell;
    case 'd':
      return { ...cell, text: content.slice(0, 10), isDate: true };
    case 's':
      return { ...cell, text: written(workbook.texts[Number(content)] ?? '', place, report) };
    case 'n':
      return numberCell(stored, cell, workbook, report);
    default:
      return { ...cell, text: written(content, place, report) };
  }
}

function numberCell(stored: StoredCell, cell: ShownCell, workbook: Workbook, report: Report): ShownCell {
  const value = Number(stored.content);
  if (!Number.isFinite(value)) return cell;
  const format = workbook.formats[stored.style] ?? 'General';
  const { text, isDate, held, scaled, divided, unlikeSign, instead, words } = shownNumber(
    value,
    format,
    workbook.countsFrom1904,
  );
  if (text.endsWith('%') && /(?:^|[^"\\])%/.test(format) && isTimesHundred(stored.formula ?? ''))
    report(fault('BD256', cell.place, { formula: `=${stored.formula}`, shown: text }));
  if (instead !== undefined) report(fault('BD219.otherLook', cell.place, { held: text, shown: instead }));
  if (scaled !== undefined) report(fault('BD219.scaledByWords', cell.place, { held: text, shown: scaled }));
  else if (unlikeSign !== undefined) report(fault('BD219.otherSign', cell.place, { held: text, shown: unlikeSign }));
  if (divided !== undefined) report(fault('BD218', cell.place, { text }));
  return { ...cell, text, isDate, held, beside: { words: words || undefined, divided } };
}

/** Whether an Excel formula multiplies what it gives by 100, which a format with % does once more: `B3/B2*100`, `ROUND(100*B3/B2,1)`. */
function isTimesHundred(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '').replace(/\s/g, '');
  return /\*100(?![0-9.%])|(?<![A-Z$0-9.])100\*/i.test(plain) && !/\/100(?![0-9.%])/.test(plain);
}

function numberInFull(value: number, { style }: StoredCell, { formats, countsFrom1904 }: Workbook): string {
  const { text, held } = shownNumber(value, formats[style] ?? 'General', countsFrom1904);
  return held ?? text;
}

/** Text under the rules for text files: in NFC, with `\n` line ends, without characters that no slide can show. */
function written(text: string, place: CellPlace, report: Report): string {
  const plain = decodeText(place.file, new TextEncoder().encode(text), diagnostic => report({ ...diagnostic, place }));
  return (plain ?? '').trim();
}
