// Reads a table with a deck per row (`--each regions.csv`): values of figures by id, and columns of its own.

import { type Diagnostic, nearest, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { halfWidth } from '../text/half-width.ts';
import { decodeText } from '../text/read-text.ts';
import { type CsvCell, type CsvRow, type CsvTable, parseCsv } from './figures/table/csv.ts';
import type { TableColumns } from './figures/table/table-columns.ts';
import type { Briefing } from './model/briefing.ts';
import type { RowValue } from './model/deck-row.ts';

/** A file as the user named it: `regions.csv`. */
export interface RowsFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A row as written; empty cells are undefined. */
export interface WrittenRow {
  readonly values: readonly RowValue[];
  readonly audience: Placed<string> | undefined;
  readonly language: Placed<string> | undefined;
  readonly file: Placed<string> | undefined;
  /** In the language of the deck. */
  readonly title: Placed<string> | undefined;
  /** By language. */
  readonly titles: ReadonlyMap<string, Placed<string>>;
  readonly place: CsvRow['place'];
}

/** Columns that are not figures, apart from titles by language. */
const own = ['audience', 'language', 'title', 'file'] as const;

/** Columns whose names begin with this are remarks and are ignored. */
const REMARK = '#';

/**
 * The rows of a table, as CSV or a workbook: `await readRows({ path: 'regions.csv', bytes }, briefing, report)`. Columns are checked against
 * the figures of the briefing; if one is unknown or calculated, the result is undefined.
 */
export async function readRows(
  file: RowsFile,
  briefing: Briefing,
  report: Report,
): Promise<readonly WrittenRow[] | undefined> {
  const columns = columnsOf(briefing);
  const table = await readTable(file, columns, report);
  if (!table) return undefined;
  const faults = table.columns.flatMap(column => columnFault(column, columns, briefing) ?? []);
  for (const each of faults) report(each);
  return faults.length > 0 ? undefined : table.rows.map(row => writtenRow(row, columns));
}

interface RowColumns extends TableColumns {
  readonly names: readonly string[];
}

/** The names that a column may have; ids of figures are read like values. */
function columnsOf({ figures, articles }: Briefing): RowColumns {
  const ownNames: readonly string[] = [...own, ...[...articles.keys()].map(language => `title.${language}`)];
  return {
    names: [...ownNames, ...[...figures.values()].filter(({ formula }) => formula === undefined).map(({ id }) => id)],
    nameOf: written => {
      const plain = halfWidth(written).trim().toLowerCase();
      return ownNames.includes(plain) ? plain : written;
    },
    kindOf: name => (ownNames.includes(name) ? 'id' : figures.has(name) ? 'value' : undefined),
    areNamedBy: () => true,
  };
}

async function readTable(
  { path, bytes }: RowsFile,
  columns: TableColumns,
  report: Report,
): Promise<CsvTable | undefined> {
  if (/\.xlsx$/i.test(path)) {
    const { readWorkbook } = await import('./figures/workbook/workbook.ts');
    return readWorkbook(path, bytes, report, columns);
  }
  const text = decodeText(path, bytes, report);
  return text === undefined ? undefined : parseCsv(path, text, report, columns);
}

function columnFault(
  { text, place }: CsvCell,
  { kindOf, names }: RowColumns,
  { figures }: Briefing,
): Diagnostic | undefined {
  if (text.startsWith(REMARK)) return undefined;
  const kind = kindOf(text);
  const figure = kind === 'value' ? figures.get(text) : undefined;
  if (figure?.formula !== undefined) return fault('BD176', place, { id: text, formula: figure.formula });
  return kind === undefined ? fault('BD175', place, { name: text, near: nearest(text, names) }) : undefined;
}

function writtenRow({ cells, place }: CsvRow, { kindOf }: RowColumns): WrittenRow {
  const filled = [...cells].filter(([, { text, isReported }]) => text !== '' || isReported === true);
  const cell = (name: string): Placed<string> | undefined => {
    const found = cells.get(name);
    return found && found.text !== '' ? { value: found.text, place: found.place } : undefined;
  };
  const titles = filled.flatMap(([name, { text, place: at }]) => {
    const language = /^title\.(.+)$/.exec(name)?.[1];
    return language !== undefined && kindOf(name) === 'id' ? [[language, { value: text, place: at }] as const] : [];
  });
  return {
    values: filled.filter(([name]) => kindOf(name) === 'value').map(([id, value]) => ({ id, ...value })),
    audience: cell('audience'),
    language: cell('language'),
    file: cell('file'),
    title: cell('title'),
    titles: new Map(titles),
    place,
  };
}
