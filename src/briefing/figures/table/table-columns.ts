// The columns of the figure table: which exist, whether the header row names the required ones, and how unknown ones are treated.

import { type Diagnostic, nearest, type Place, type Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { halfWidth } from '../../../text/half-width.ts';

/** Properties of a column. */
interface ColumnFacts {
  /** Required in every table. */
  readonly isNeeded?: true;
  /** In a workbook, a merged cell may apply to several rows; not so for an id, value or label, which belongs to one figure. */
  readonly isShared?: true;
}

/** The columns of the table, in CSV files and workbooks alike; labels, notes and names of series, which have one column per language, come on top. */
const facts = {
  id: { isNeeded: true },
  value: { isNeeded: true },
  unit: { isNeeded: true, isShared: true },
  source: { isNeeded: true, isShared: true },
  group: { isShared: true },
  series: { isShared: true },
  decimals: { isShared: true },
  base: { isShared: true },
  multiple: { isShared: true },
  formula: {},
  as_of: { isShared: true },
} satisfies Record<string, ColumnFacts>;

export type Column = keyof typeof facts;

/** A known column: `value`, `label.ko`. */
export type TableColumn = Column | `${'label' | 'note' | 'series'}.${string}`;

const known: ReadonlyMap<string, ColumnFacts> = new Map(Object.entries(facts));

/** The names of the columns, those that every table must have first. */
export const columnNames: readonly string[] = [...known.keys()];

/** Those that every table must have, beside one label. */
export const neededColumns: readonly string[] = columnNames.filter(name => known.get(name)?.isNeeded);

/** Whether one merged cell of a workbook may stand for several rows of a column. */
export function isShared(column: TableColumn): boolean {
  return known.get(column)?.isShared === true;
}

/** `label.ko`, `note.en`, `series.en` */
export const byLanguageColumn = /^(label|note|series)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** `label`, `Notes`, `note_en`: what begins like a column of the table cannot be passed over as a remark. */
const likeByLanguage = /^(?:label|note)s?(?![a-z])/i;

/** A cell of the row that names the columns. */
interface NameCell {
  readonly text: string;
  readonly place: Place;
}

/** Whether the table has a column of this name: `label.ko`, but not `비고`. */
export function isColumn(name: string): name is TableColumn {
  return known.has(name) || byLanguageColumn.test(name);
}

/** The name of a column as the table knows it, however its letters are written: `ID` is `id`; any other name as it is. */
export function columnName(written: string): string {
  const plain = halfWidth(written).trim().toLowerCase();
  return isColumn(plain) && !isColumn(written) ? plain : written;
}

/** The columns that a kind of table has: that of figures, or one of rows that each make a deck. */
export interface TableColumns {
  /** The name of a column as the table knows it, however its letters are written; any other name as it is. */
  readonly nameOf: (written: string) => string;
  /** Which column of a table of figures a column is read like; undefined for one that is not read. */
  readonly kindOf: (name: string) => TableColumn | undefined;
  /** Whether the first of the rows names the columns; else that is reported. */
  readonly areNamedBy: (rows: readonly (readonly NameCell[])[], report: Report) => boolean;
  /** How many rows of titles stand above the one that names the columns; none where no row does. */
  readonly titlesAbove?: (rows: readonly (readonly NameCell[])[]) => number;
}

export const figureColumns: TableColumns = {
  nameOf: columnName,
  kindOf: name => (isColumn(name) ? name : undefined),
  areNamedBy: namesColumns,
  titlesAbove,
};

/** How many cells of a row name columns. */
export function columnsNamed(texts: readonly string[], { nameOf, kindOf } = figureColumns): number {
  return texts.filter(text => kindOf(nameOf(text)) !== undefined).length;
}

/** A row below titles that names so many columns is taken for the one that should be first. */
export const fewestNamed = 3;
/** Titles, notes on units and the like above the names take up no more rows. */
export const mostAbove = 50;

/**
 * Whether the first of the rows names the columns. Where it does not, that is reported once, and nothing else of the table: another row
 * names them (below the title of a published table), or none does (the columns are those of another table).
 */
export function namesColumns(rows: readonly (readonly NameCell[])[], report: Report): boolean {
  const [first, ...below] = rows;
  if (!first?.[0] || named(first) >= 2) return true;
  const near = below.slice(0, mostAbove);
  const [header] = near.find(row => named(row) >= fewestNamed) ?? [];
  if (header)
    report(
      fault('BD243', header.place, { place: header.place, from: first[0].place.line, last: header.place.line - 1 }),
    );
  else if (named(first) === 0) report(noColumns(widest(first, near)));
  return header === undefined && named(first) > 0;
}

function titlesAbove([first, ...below]: readonly (readonly NameCell[])[]): number {
  if (!first || named(first) >= 2) return 0;
  return below.slice(0, mostAbove).findIndex(row => named(row) >= fewestNamed) + 1;
}

/** The names of no column that a table of figures has. */
function noColumns(found: readonly NameCell[]): Diagnostic {
  return fault('BD244', found[0]?.place, { names: found.map(({ text }) => text) });
}

function named(row: readonly NameCell[]): number {
  return columnsNamed(row.map(({ text }) => text));
}

/** The first row with so many cells that it may name the columns of another table: titles above have few. */
function widest(first: readonly NameCell[], below: readonly (readonly NameCell[])[]): readonly NameCell[] {
  const filled = [first, ...below].map(row => row.filter(({ text }) => text !== ''));
  const most = Math.max(...filled.map(({ length }) => length));
  return filled.find(({ length }) => 2 * length > most) ?? first;
}

/**
 * Whether no column is missing that must be there, and none is misspelt: else what is wrong with the rows follows from that. Columns that
 * are none of the table's, and not near one, are passed over with a notice.
 */
export function hasColumns(
  found: readonly NameCell[],
  isWithoutSources: boolean,
  report: Report,
  language = 'en',
): boolean {
  const names = found.map(column => column.text);
  const needed = neededColumns.filter(name => name !== 'source' || !isWithoutSources);
  const unknown = found.filter(({ text }) => !isColumn(text));
  if (neededColumns.filter(name => names.includes(name)).length < 2 && unknown.length > 1) {
    report(noColumns(found));
    return false;
  }
  const meant = new Set<string>();
  const unread: NameCell[] = [];
  let isWhole = true;
  for (const column of unknown) {
    const free = columnsNear(column.text, language).filter(name => !names.includes(name));
    const near = nearest(
      column.text,
      free.filter(name => name[0] === column.text[0]?.toLowerCase()),
    );
    if (near === undefined && !likeByLanguage.test(column.text)) {
      unread.push(column);
      continue;
    }
    report(fault('BD208', column.place, { name: column.text, near: nearest(column.text, free), names: free }));
    if (near !== undefined) meant.add(near);
    isWhole = false;
  }
  const missing: string[] = needed.filter(name => !names.includes(name) && !meant.has(name));
  if (![...names, ...meant].some(name => name.startsWith('label.'))) missing.push(`label.${language}`);
  const [first] = found;
  if (first && missing.length > 0) {
    report(fault('BD213', { file: first.place.file, line: first.place.line, column: 1 }, { names: missing }));
  }
  if (!isWhole || missing.length > 0) return false;
  if (unread[0]) report(fault('BD245', unread[0].place, { names: unread.map(({ text }) => text) }));
  return true;
}

/** The columns that one with an unknown name may be: those by language in the language that it names. */
function columnsNear(name: string, otherwise: string): readonly string[] {
  const language = /\.([a-z]{2,3})$/.exec(name)?.[1] ?? otherwise;
  return [...columnNames, `label.${language}`, `note.${language}`, `series.${language}`];
}
