// Tables of workbooks as entries of `tables.yaml`, where the build can read them itself: each cell is a figure, each row and column has a name.

import { askedIn, heldWords } from '../../briefing/figures/tables/sheet-view.ts';
import { cellAddress } from '../../briefing/figures/workbook/workbook-sheet.ts';
import { groupBy } from '../../group-by.ts';
import { type ManuscriptTable, textOfSpans } from '../../manuscript/manuscript.ts';
import type { YamlValue } from '../../text/write-yaml.ts';
import type { ProposedSheet } from '../proposal.ts';
import type { Mention } from './mentions.ts';
import { namePart, uniqueIds } from './names.ts';
import type { NumbersOfTable } from './table-numbers.ts';
import { timeIn } from './times.ts';

/** A table of a workbook that the build can read. */
export interface SheetTable {
  readonly id: string;
  /** Ids and groups of its figures, by row and column. */
  readonly nameOf: (row: number, column: number) => { readonly id: string; readonly group: string } | undefined;
  /** The entry, once its sources and the words of other texts are known. */
  readonly entryOf: (said: SaidOfCells) => ProposedSheet;
}

/** What is known of languages: the one that words are written in, and those of the briefing. */
export interface SheetLanguages {
  readonly languageOf: (words: string) => string | undefined;
  readonly all: readonly string[];
}

export interface SaidOfCells {
  readonly sourceOf: (mention: Mention) => string;
  /** What another text calls the figure of a cell. */
  readonly labelIn: (mention: Mention, language: string) => string | undefined;
}

interface Axis {
  readonly at: number;
  readonly id: string;
}

interface RowAxis extends Axis {
  /** As `tables.yaml` writes it, with what it belongs to. */
  readonly path: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The table as the build would read it; undefined where a cell of it is no figure, or its heads do not tell its columns apart. `others` is the
 * same table in texts of other languages.
 */
export function sheetTable(
  table: NumbersOfTable,
  others: readonly NumbersOfTable[],
  id: string,
  languages: SheetLanguages,
): SheetTable | undefined {
  const { cells, layout, at } = table;
  const origin = originOf(table.table);
  const labels = labelColumns(table, languages);
  const columns = valueColumns(table, others);
  const rows = labels && rowsOf(table, others, labels);
  if (!origin || !labels || !rows || layout.head === 0 || columns.length === 0 || rows.length === 0) return undefined;
  const heads = table.columns.map(heldWords);
  const used = columns.map(column => heads[column.at] ?? '');
  const isTold = used.every(head => head !== '' && heads.filter(each => each === head).length === 1);
  const mentions = rows.map(row => columns.map(column => cells[row.at]?.[column.at]));
  if (!isTold || mentions.some(row => row.includes(undefined))) return undefined;
  const all = mentions.flat().flatMap(mention => mention ?? []);
  const units = unitsOf(rows, columns, table);
  const times = units && timesOf(rows, columns, table);
  const base = basesOf(table, rows, all);
  if (!units || !times || !base) return undefined;
  const isMany = columns.length > 1;
  const nameOf: SheetTable['nameOf'] = (row, column) => {
    const [ofRow, ofColumn] = [rows.find(each => each.at === row), columns.find(each => each.at === column)];
    if (!ofRow || !ofColumn) return undefined;
    const end = isMany ? [ofColumn.id] : [];
    return {
      id: [id, ofRow.id, ...end].join('.'),
      group: [id, ...ofRow.id.split('.').slice(0, -1), ...end].join('.'),
    };
  };
  const entryOf = ({ sourceOf, labelIn }: SaidOfCells): ProposedSheet => {
    const labelOfRow = (index: number, language: string) =>
      mentions[index]?.flatMap(mention => (mention && labelIn(mention, language)) ?? [])[0];
    const head = (column: number) =>
      heads[column] === '' ? cellAddress(1, origin.column + column).slice(0, -1) : (heads[column] ?? '');
    const byLanguage = (ofLanguage: ReadonlyMap<string, number>) =>
      Object.fromEntries([...ofLanguage].map(([language, column]) => [language, head(column)]));
    const last = layout.head - 1 + origin.row;
    const [source] = [...groupBy(all.map(sourceOf), each => each)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const entry: { readonly [key: string]: YamlValue | undefined } = {
      sheet: origin.sheet,
      header: layout.head === 1 ? last : `${origin.row}-${last}`,
      labels: byLanguage(labels.labels),
      groups: labels.groups.size > 0 ? byLanguage(labels.groups) : undefined,
      columns: Object.fromEntries(
        columns.map((column): [string, YamlValue] => {
          const unit = units.ofColumn.get(column.at);
          return [
            column.id,
            {
              head: head(column.at),
              ...(unit === units.most || unit === undefined ? {} : { unit }),
              ...(times.get(column.at) === undefined ? {} : { as_of: times.get(column.at) ?? '' }),
            },
          ];
        }),
      ),
      ids: Object.fromEntries(
        rows.map((row, index): [string, YamlValue] => [
          row.id,
          rowLabels(row, others, languages.all, language => labelOfRow(index, language)),
        ]),
      ),
      unit: units.most,
      units: units.ofRow.size > 0 ? Object.fromEntries(units.ofRow) : undefined,
      ...base,
      source: source?.[0],
      multiple: all.some(({ multiple }) => multiple) ? 'yes' : undefined,
    };
    return { id, manuscript: at.manuscript, name: origin.sheet, entry };
  };
  return { id, nameOf, entryOf };
}

/** The label in the sheet, and in the other languages: as the same table of another text has it, as its prose calls a figure of the row, or else the same. */
function rowLabels(
  { at, path, texts }: RowAxis,
  same: readonly NumbersOfTable[],
  languages: readonly string[],
  labelIn: (language: string) => string | undefined,
): YamlValue {
  const inTable = (language: string) =>
    same.flatMap(({ cells, locale }) =>
      locale.language === language ? (cells[at]?.find(mention => mention?.ownName)?.ownName ?? []) : [],
    )[0];
  const [own = ''] = texts.values();
  const others = languages
    .filter(language => !texts.has(language))
    .map(language => [language, inTable(language) ?? labelIn(language) ?? own] as const);
  const [first = ''] = texts.keys();
  const also = [...texts].filter(([language]) => language !== first);
  if (others.length === 0 && also.length === 0) return path;
  return Object.fromEntries([[first, path], ...also, ...others]);
}

interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where the first cell of a table stands in its sheet. */
function originOf({ rows }: ManuscriptTable): Origin | undefined {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const { cell: name, line, column: at } = cell.place;
      const isMerged =
        cells[column - 1] === cell ||
        cells[column + 1] === cell ||
        rows[row + 1]?.[column] === cell ||
        rows[row - 1]?.[column] === cell;
      if (name === undefined || isMerged || cell.lines.length === 0) continue;
      return { sheet: name.slice(0, name.lastIndexOf('!')), row: line - row, column: at - column };
    }
  return undefined;
}

function wordsAt({ table }: NumbersOfTable, row: number, column: number): string {
  return table.rows[row]?.[column]?.lines.map(textOfSpans).join(' ').normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
}

interface LabelColumns {
  readonly labels: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
}

/** One column of labels; two in two languages, or what rows belong to and their labels. */
function labelColumns(table: NumbersOfTable, { languageOf, all }: SheetLanguages): LabelColumns | undefined {
  const {
    layout,
    table: { rows },
  } = table;
  const filled = Array.from({ length: layout.firstValue }, (_, column) => column).filter(
    column =>
      column !== layout.unitColumn && rows.some((_, row) => row >= layout.head && wordsAt(table, row, column) !== ''),
  );
  const wordsIn = (column: number) =>
    rows.map((_, row) => (row < layout.head ? '' : wordsAt(table, row, column))).join(' ');
  const found = filled.map(column => languageOf(wordsIn(column)) ?? all[0]);
  const [first, second, ...more] = filled;
  const [one, other] = found;
  if (first === undefined || one === undefined || more.length > 0) return undefined;
  const only = all.includes(one) ? one : (all[0] ?? one);
  if (second === undefined || other === undefined) return { labels: new Map([[only, first]]), groups: new Map() };
  if (one !== other)
    return {
      labels: new Map([
        [one, first],
        [other, second],
      ]),
      groups: new Map(),
    };
  return { labels: new Map([[only, second]]), groups: new Map([[only, first]]) };
}

function valueColumns(table: NumbersOfTable, others: readonly NumbersOfTable[]): readonly Axis[] {
  const { cells, columns, layout, locale } = table;
  const unique = uniqueIds();
  return [...columns.entries()].flatMap(([at, head]) => {
    if (at < layout.firstValue || !cells.some(row => row[at])) return [];
    const words = heldWords(head);
    const bare = withoutBrackets(words);
    const time = timeIn(bare, locale.dates.months);
    // `2024`, and with the word for a year behind it.
    const isTime = time !== undefined && /^\s?\p{L}{0,2}$/u.test(bare.replace(time.words, ''));
    const latin = [bare, ...others.map(other => withoutBrackets(heldWords(other.columns[at] ?? '')))].find(isLatin);
    const name = isTime ? namePart(time.date) : namePart(latin ?? bare, 3);
    return [{ at, id: unique(name ?? `column-${at}`) }];
  });
}

function withoutBrackets(head: string): string {
  return head.replace(/\s*[([（<][^()[\]（）<>]*[)\]）>]/gu, '').trim();
}

/** The rows with figures; undefined where one has no label of its own. */
function rowsOf(
  table: NumbersOfTable,
  others: readonly NumbersOfTable[],
  { labels, groups }: LabelColumns,
): readonly RowAxis[] | undefined {
  const { cells, layout } = table;
  const unique = uniqueIds();
  const rows: RowAxis[] = [];
  let above = '';
  const [groupColumn] = groups.values();
  for (const at of cells.keys()) {
    if (at < layout.head) continue;
    const group = groupColumn === undefined ? '' : heldWords(wordsAt(table, at, groupColumn));
    if (group !== '') above = group;
    const texts = new Map(
      [...labels].map(([language, column]) => {
        const own = heldWords(wordsAt(table, at, column));
        return [language, own === '' ? group : own] as const;
      }),
    );
    if (!cells[at]?.some(Boolean)) continue;
    const [label = ''] = texts.values();
    const isWhole = label === group || above === '';
    const path = isWhole ? label : `${above} > ${label}`;
    const elsewhere = others.flatMap(other => other.cells[at]?.find(mention => mention?.ownName)?.ownName ?? []);
    const latin = [...texts.values(), ...elsewhere].find(isLatin) ?? label;
    const own = namePart(withoutBrackets(latin)) ?? namePart(latin);
    const within = isWhole ? [] : [namePart(above) ?? 'group'];
    if (label === '' || own === undefined || rows.some(row => row.path === path)) return undefined;
    rows.push({ at, id: unique([...within, own].join('.')), path, texts });
  }
  return rows;
}

function isLatin(words: string): boolean {
  return /^[^\p{Script=Hangul}]*[a-z]{3}[^\p{Script=Hangul}]*$/iu.test(words);
}

interface SheetUnits {
  readonly most: string;
  readonly ofColumn: ReadonlyMap<number, string>;
  /** Of rows that have their own, by id. */
  readonly ofRow: ReadonlyMap<string, string>;
}

/** Units as `tables.yaml` says them: of the table, of columns, and of rows whose cells all have the same. */
function unitsOf(
  rows: readonly RowAxis[],
  columns: readonly Axis[],
  { cells, layout }: NumbersOfTable,
): SheetUnits | undefined {
  const unitAt = (row: RowAxis, column: Axis) => cells[row.at]?.[column.at]?.unit ?? '';
  const most = (units: readonly string[]) =>
    [...groupBy(units, unit => unit)].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
  const counted = rows.filter(row => !layout.baseRows[row.at]);
  const told = counted.length > 0 ? counted : rows;
  const ofColumn = new Map(columns.map(column => [column.at, most(told.map(row => unitAt(row, column)))]));
  const ofRow = new Map<string, string>();
  for (const row of rows) {
    const [unit = '', ...others] = new Set(columns.map(column => unitAt(row, column)));
    const isOfColumns = columns.every(column => unitAt(row, column) === ofColumn.get(column.at));
    if (isOfColumns || (layout.baseRows[row.at] && unit === 'count' && others.length === 0)) continue;
    if (others.length > 0) return undefined;
    ofRow.set(row.id, unit);
  }
  return { most: most([...ofColumn.values()]), ofColumn, ofRow };
}

/** The times of columns; undefined where cells of one column are of several times that their labels do not say. */
function timesOf(
  rows: readonly RowAxis[],
  columns: readonly Axis[],
  { cells, locale }: NumbersOfTable,
): ReadonlyMap<number, string | undefined> | undefined {
  const times = new Map<number, string | undefined>();
  for (const column of columns) {
    const [time, ...others] = new Set(rows.map(row => cells[row.at]?.[column.at]?.asOf));
    const saidByRows = rows.every(row => {
      const [label = ''] = row.texts.values();
      const said = timeIn(label, locale.dates.months);
      return (
        said !== undefined && said.words.length + 2 >= label.length && said.date === cells[row.at]?.[column.at]?.asOf
      );
    });
    if (others.length > 0 && !saidByRows) return undefined;
    if (!saidByRows) times.set(column.at, time);
  }
  return times;
}

/** Who was asked: in a row, in a column, or the same for all; a head that says it is read by itself. */
function basesOf(
  { columns, layout, title }: NumbersOfTable,
  rows: readonly RowAxis[],
  all: readonly Mention[],
): { readonly [key: string]: YamlValue } | undefined {
  const based = all.flatMap(({ base }) => base?.line.at.cell ?? []);
  const [byColumn, byRow] = [
    based.filter(({ column }) => layout.baseColumns[column]),
    based.filter(({ row }) => layout.baseRows[row]),
  ];
  const [column, ...moreColumns] = new Set(byColumn.map(each => each.column));
  const [row, ...moreRows] = new Set(byRow.filter(({ column: at }) => !layout.baseColumns[at]).map(each => each.row));
  if (moreColumns.length + moreRows.length > 0 || (column !== undefined && row !== undefined)) return undefined;
  if (column !== undefined) return { baseColumn: heldWords(columns[column] ?? '') };
  const label = rows.find(({ at }) => at === row)?.path;
  if (row !== undefined) return label === undefined ? undefined : { baseRow: label };
  const asked = askedIn(title);
  return asked === undefined ? {} : { base: asked };
}
