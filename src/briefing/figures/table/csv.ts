// A table of text from a CSV file, as Excel or a person wrote it, in which every cell knows its place; and the way back.

import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { columnsNamed, figureColumns, mostAbove, type TableColumns } from './table-columns.ts';
import { areNamed, isShort, isSmall } from './table-limits.ts';

export interface CsvCell {
  /** Without spaces around it; `''` when empty. */
  readonly text: string;
  /** Of the text's first character, behind a quotation mark if the cell has one. */
  readonly place: Place;
  /** Whether it has been reported that it cannot be read; what follows from that is not reported again. */
  readonly isReported?: boolean | undefined;
  /** What a number format of a workbook makes of a number: the words that it puts beside it, `€`, and what it shows without its thousands. */
  readonly beside?: { readonly words: string | undefined; readonly divided: string | undefined } | undefined;
}

export interface CsvTable {
  /** The names of the columns, none empty, none twice. */
  readonly columns: readonly CsvCell[];
  readonly rows: readonly CsvRow[];
  /** First cells of the rows that have too few cells or too many, and are left out. */
  readonly ragged?: readonly CsvCell[] | undefined;
  /** Whether part of it could not be read, so that a name that seems missing may stand there. */
  readonly isPartial?: boolean | undefined;
}

export interface CsvRow {
  /** By the column's name. */
  readonly cells: ReadonlyMap<string, CsvCell>;
  readonly place: Place;
}

/**
 * Parses CSV with commas, semicolons or tabs: `parseCsv('figures.csv', 'id,value\ngap,47.8\n', report)` has one row. Empty rows and
 * empty columns at the end are passed over. A table that cannot be read whole is reported and undefined; of ragged rows only the first
 * cells are kept.
 */
export function parseCsv(
  file: string,
  text: string,
  report: Report,
  known: TableColumns = figureColumns,
): CsvTable | undefined {
  if (!isSmall({ file, line: 1, column: 1 }, text.length, 'characters', report)) return undefined;
  const records = readRecords(file, text, report, known);
  if (!records) return undefined;
  const filled = records.filter(record => record.some(cell => cell.text !== ''));
  if (!known.areNamedBy(filled, report)) return undefined;
  const [header, ...body] = filled;
  if (!header || body.length === 0) {
    report(fault('BD205', { file, line: 1, column: 1 }, { hasHeader: header !== undefined }));
    return undefined;
  }
  const columns = withoutEmptyEnd(header).map(({ text, place }) => ({ text: known.nameOf(text), place }));
  const named = columns.filter(({ text }, index) => text !== '' || body.some(record => record[index]?.text));
  const rows: CsvRow[] = [];
  const ragged: CsvCell[] = [];
  for (const record of body) {
    const split =
      record.length > header.length ? (splitThousands(record) ?? splitDecimal(record, columns, known)) : undefined;
    const cells =
      record.length > columns.length && split === undefined ? withoutEmptyEnd(record, columns.length) : record;
    const place = cells[0]?.place ?? { file, line: 1, column: 1 };
    if (cells.length === columns.length) {
      rows.push({
        cells: new Map(columns.map(({ text }, index) => [text, cells[index] ?? { text: '', place }])),
        place,
      });
    } else {
      const part = splitThousands(cells) ?? splitDecimal(cells, columns, known);
      report(
        fault('BD209', place, {
          found: cells.length,
          expected: columns.length,
          isRemark: isRemark(cells),
          split: part,
        }),
      );
      if (record[0]) ragged.push(record[0]);
    }
  }
  for (const { text, place } of [...columns, ...body.flat()]) isShort(place, text.length, report);
  return areNamed(named, report, known) ? { columns: named, rows, ragged } : undefined;
}

/** The rows of a file as they are written, whatever their columns are called; empty ones too. */
export function csvRecords(file: string, text: string, report: Report): readonly (readonly CsvCell[])[] | undefined {
  if (!isSmall({ file, line: 1, column: 1 }, text.length, 'characters', report)) return undefined;
  return readRecords(file, text, report, figureColumns);
}

/** Whether a row is a note on the table: `※ 자료: 통계청`, `* as of 2024`, `Source: Statistics Korea`. */
function isRemark([first, ...others]: readonly CsvCell[]): boolean {
  const mark = /^(?:※|\*|주\)|\[주\]|(?:자료|출처|주석?|비고|단위|sources?|notes?|unit)[ \t]*[:：])/iu;
  return mark.test(first?.text ?? '') && others.every(({ text }) => !/^[-+]?[0-9.]+%?$/.test(text));
}

function readRecords(
  file: string,
  text: string,
  report: Report,
  known: TableColumns,
): readonly (readonly CsvCell[])[] | undefined {
  const separator = /^sep=(.)\n/i.exec(text);
  const from = separator?.[0].length ?? 0;
  const delimiter = separator?.[1] ?? likelyDelimiter(text, known);
  if (!isSmall({ file, line: 1, column: 1 }, text.split(delimiter).length, 'cells', report)) return undefined;
  const where = placesIn(file, text, from);
  const records: CsvCell[][] = [];
  // The end of the cell read last, in bytes: the next one begins behind the delimiter or line end that follows.
  let end = -1;
  try {
    parse(text.slice(from), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      cast: (value, context) => {
        if (context.index === 0) records.push([]);
        records.at(-1)?.push({ text: cellText(value), place: where(end + 1).inside });
        end = context.bytes;
        return value;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
    report(fault('BD210', where(end + 1).place, {}));
    return undefined;
  }
}

/** A cell as meant: without spaces around it, and without the `="..."` or the apostrophe that keep Excel from touching text. */
function cellText(value: string): string {
  return (/^="(.*)"$/s.exec(value)?.[1] ?? value.replace(/^'(?=[=+\-@\t])/, '')).trim();
}

const delimiters = [',', ';', '\t'] as const;

/** Whichever of comma, semicolon and tab stands most often, outside quotes, in the first line that names columns, or else in the first. */
function likelyDelimiter(text: string, known: TableColumns): string {
  const lines = text.slice(0, 20_000).split('\n', mostAbove);
  const named = lines.find(line => delimiters.some(mark => columnsNamed(partsOf(line, mark), known) > 1));
  const line = (named ?? lines[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string) => line.split(mark).length;
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function partsOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map(part => part.trim().replace(/^"(.*)"$/, '$1'));
}

/** Where a cell begins, and where its text does. */
interface CellPlaces {
  readonly place: Place;
  readonly inside: Place;
}

/** Places of cells by their offset in UTF-8 bytes from the character `from`; to be asked for rising offsets. */
function placesIn(file: string, text: string, from: number): (offset: number) => CellPlaces {
  let index = from;
  let bytes = 0;
  let line = text.slice(0, from).split('\n').length;
  let lineStart = text.lastIndexOf('\n', from - 1) + 1;
  return offset => {
    while (bytes < offset && index < text.length) {
      const code = text.codePointAt(index) ?? 0;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      index += code < 0x10000 ? 1 : 2;
      if (code === 0x0a) {
        line++;
        lineStart = index;
      }
    }
    const column = index - lineStart + 1;
    const marks = /^(?:="|"| +)/.exec(text.slice(index, index + 80))?.[0].length ?? 0;
    return { place: { file, line, column }, inside: { file, line, column: column + marks } };
  };
}

/** The cells without the empty ones at the end, but at least `least` of them. */
function withoutEmptyEnd(cells: readonly CsvCell[], least = 0): readonly CsvCell[] {
  const last = cells.findLastIndex(cell => cell.text !== '');
  return cells.slice(0, Math.max(last + 1, least));
}

/** Two neighbouring cells that look like one number whose comma was not in quotes: `13,825`. */
function splitThousands(cells: readonly CsvCell[]): string | undefined {
  const first = cells.findIndex(
    (cell, index) => /^-?[0-9]{1,3}$/.test(cell.text) && /^[0-9]{3}(\.[0-9]+)?$/.test(cells[index + 1]?.text ?? ''),
  );
  return first < 0 ? undefined : `${cells[first]?.text},${cells[first + 1]?.text}`;
}

/**
 * A CSV file that Excel opens rightly everywhere: UTF-8 with byte order mark, CRLF, cells quoted where needed. Text that Excel would
 * take for a formula is kept text by an apostrophe before it; numbers stay numbers: `-5` is written as it is, `=A1` as `'=A1`.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const lines = [header, ...rows].map(row => `${row.map(writtenCell).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function writtenCell(text: string): string {
  const number = /^[-+]?[0-9]+(\.[0-9]+)?%?$/.test(text);
  const safe = /^[=+\-@\t\r]/.test(text) && !number ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value with a comma for its point, which came apart: `30,6` where the column after the value has `6`, and the row is one cell too long. */
function splitDecimal(
  record: readonly CsvCell[],
  columns: readonly CsvCell[],
  { kindOf }: TableColumns,
): string | undefined {
  const index = columns.findIndex(
    ({ text }, at) =>
      kindOf(text) === 'value' &&
      /^-?[0-9]+$/.test(record[at]?.text ?? '') &&
      /^[0-9]{1,2}$/.test(record[at + 1]?.text ?? ''),
  );
  const [value = '', after = ''] = [record[index]?.text, record[index + 1]?.text];
  return index >= 0 && record.length > columns.length ? `${value},${after}` : undefined;
}
