// Reads the table of figures out of an Excel workbook (`figures.xlsx`) instead of a CSV file.

import { kindOfBytes } from '../../../container/file-kind.ts';
import type { Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { MessageArguments } from '../../../messages/catalogue.ts';
import type { CsvTable } from '../table/csv.ts';
import { figureColumns, type TableColumns } from '../table/table-columns.ts';
import { isZero, withResults } from './uncalculated.ts';
import { openWorkbookPackage, type WorkbookPackage } from './workbook-package.ts';
import { mainPart, readParts, type Workbook, type WorkbookSheet } from './workbook-parts.ts';
import { readSheet, type StoredSheet } from './workbook-sheet.ts';
import { hasFigureColumns, tableOf } from './workbook-table.ts';

/**
 * The table on the sheet called `figures`, or else on the first that has the columns of one, or that is not hidden: `readWorkbook('data/a/figures.xlsx', bytes, report)`.
 * Its cells are text as in a CSV file, and their places know the cell's name (`figures!C5`). A file that is no workbook, is protected,
 * damaged or too large, and a sheet that is no table, are reported and undefined.
 */
export function readWorkbook(
  file: string,
  bytes: Uint8Array,
  report: Report,
  known: TableColumns = figureColumns,
): CsvTable | undefined {
  const opened = openWorkbook(file, bytes, report);
  if (!opened) return undefined;
  const { workbook } = opened;
  const sheet = workbook.sheets.find(isCalledFigures) ?? sheetWithTable(opened, known) ?? firstShown(workbook.sheets);
  const place = { file, line: 1, column: 1 };
  if (!sheet) {
    report(fault('BD115', place, {}));
    return undefined;
  }
  if (!isCalledFigures(sheet) && workbook.sheets.length > 1) {
    const isFirst = sheet === firstShown(workbook.sheets);
    report(fault('BD116', place, { count: workbook.sheets.length, sheet: sheet.name, isFirst }));
  }
  const read = readCalculated(opened, sheet, report);
  return read && tableOf(file, read.trusted, sheet, read.stored, known, report);
}

/** A sheet with the results of its formulas as far as they can be trusted. */
export function readCalculated(
  { package: opened, workbook }: OpenedWorkbook,
  sheet: WorkbookSheet,
  report: Report,
): { readonly stored: StoredSheet; readonly trusted: Workbook } | undefined {
  const stored = readSheet(opened, sheet, report);
  if (!stored) return undefined;
  const cells = workbook.calculatesAsShown
    ? stored.cells
    : withResults(stored.cells, name => {
        const other = name === undefined ? sheet : sheetCalled(name, workbook.sheets);
        return other === sheet ? stored.cells : other && readSheet(opened, other, () => {})?.cells;
      });
  const isUncalculated = cells.some(cell => cell.gives !== undefined && isZero(cell));
  const trusted: Workbook =
    isUncalculated && workbook.results === 'calculated' ? { ...workbook, results: 'unknown' } : workbook;
  return { stored: { ...stored, cells }, trusted };
}

/** A workbook with what it says before any cell is read. */
export interface OpenedWorkbook {
  readonly package: WorkbookPackage;
  readonly workbook: Workbook;
}

/** Opens a workbook; a file that is none, is protected, damaged or too large is reported and undefined. */
export function openWorkbook(file: string, bytes: Uint8Array, report: Report): OpenedWorkbook | undefined {
  const opened = openMain(file, bytes, report);
  const workbook = opened && readParts(opened.package, opened.main, report);
  return workbook && { package: opened.package, workbook };
}

function openMain(
  file: string,
  bytes: Uint8Array,
  report: Report,
): { readonly package: WorkbookPackage; readonly main: string } | undefined {
  const place = { file, line: 1, column: 1 };
  const refused = refusal(bytes);
  if (refused !== undefined) {
    report(refused === 'encrypted' ? fault('BD111', place, {}) : fault('BD110', place, { found: refused }));
    return undefined;
  }
  const opened = openWorkbookPackage(file, bytes, report);
  if (!opened) return undefined;
  if (!opened.parts.has('_rels/.rels')) {
    report(fault('BD110', place, { found: opened.parts.has('mimetype') ? 'open-document' : 'other' }));
    return undefined;
  }
  const main = mainPart(opened, report);
  if (main === undefined) return undefined;
  if (/(?:^|\/)workbook[^/]*\.xml$/i.test(main)) return { package: opened, main };
  report(fault('BD110', place, { found: /workbook[^/]*\.bin$/i.test(main) ? 'binary' : 'other' }));
  return undefined;
}

/** What the bytes are when they cannot be a workbook of today. */
function refusal(bytes: Uint8Array): 'encrypted' | MessageArguments['BD110']['found'] | undefined {
  if (bytes.length === 0) return 'nothing';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  // What Excel encrypts, it puts into a container of the old kind, whose names are UTF-16.
  if (new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')) return 'encrypted';
  if (kindOfBytes(bytes) === 'excel') return 'old';
  const start = bytes.subarray(0, 4096);
  if (start.some(byte => byte < 0x09)) return 'other';
  return /<(?:!doctype html|html|table|meta)\b/i.test(new TextDecoder().decode(start)) ? 'page' : 'text';
}

function firstShown(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  return sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
}

/** Of several sheets that are not hidden, the first on which a row names the columns of a table of figures. */
function sheetWithTable({ package: opened, workbook }: OpenedWorkbook, known: TableColumns): WorkbookSheet | undefined {
  const shown = workbook.sheets.filter(({ isHidden }) => !isHidden);
  if (shown.length < 2 || known !== figureColumns) return undefined;
  return shown.find(sheet => {
    const stored = readSheet(opened, sheet, () => {});
    return stored !== undefined && hasFigureColumns(stored.cells, workbook);
  });
}

/** A sheet by the name on its tab, however its letters are written. */
export function sheetCalled(name: string, sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  return sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase());
}

function isCalledFigures({ name }: WorkbookSheet): boolean {
  return name.trim().toLowerCase() === 'figures';
}
