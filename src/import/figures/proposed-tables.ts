// The tables of all texts: the same table in two languages is one, and each cell of it one figure.
import type { ProposedTable } from '../proposal.ts';
import type { Mention } from './mentions.ts';
import { idOf, namePart, uniqueIds } from './names.ts';
import { inAllLanguages } from './proposed-sources.ts';
import { type SheetLanguages, type SheetTable, sheetTable } from './sheet-entries.ts';
import { placeKey } from './statements.ts';
import type { NumbersOfTable } from './table-numbers.ts';

/** The same table in each text that has it. */
export type SameTable = readonly NumbersOfTable[];

export interface CellName {
  /** Within its group, but for one that the build reads in a workbook. */
  readonly id: string;
  readonly group: string;
  /** The table of a workbook in which the build reads it. */
  readonly sheet?: string | undefined;
}

/** What figures in tables are called. */
export interface TableNames {
  readonly nameOf: (mention: Mention) => CellName | undefined;
  /** Ids that are taken. */
  readonly groups: readonly string[];
  readonly ids: ReadonlyMap<SameTable, string>;
  /** Tables that the build reads in workbooks. */
  readonly sheets: readonly SheetTable[];
}

/** Tables of texts in several languages that have the same numbers in the same places, in their order. */
export function sameTables(tables: readonly NumbersOfTable[]): readonly SameTable[] {
  const all: NumbersOfTable[][] = [];
  const open = new Map<string, NumbersOfTable[][]>();
  for (const table of tables) {
    const key = numbersIn(table);
    const alike = key === '' ? [] : (open.get(key) ?? []);
    const other = alike.find(same => same.every(({ locale }) => locale.language !== table.locale.language));
    if (other) other.push(table);
    else {
      const own = [table];
      all.push(own);
      open.set(key, [...alike, own]);
    }
  }
  return all;
}

function numbersIn({ cells }: NumbersOfTable): string {
  const rows = cells.map(row =>
    row
      .map(mention => mention?.value ?? '')
      .join(' ')
      .trimEnd(),
  );
  return rows.every(row => row.trim() === '') ? '' : rows.join('\n');
}

/** The place of each cell in its table, the same in all languages. */
export function cellKeys(tables: readonly SameTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap((same, index) =>
      same.flatMap(({ cells }) =>
        cells.flatMap((row, at) =>
          row.flatMap((mention, column) => (mention ? [[placeKey(mention), `${index} ${at} ${column}`] as const] : [])),
        ),
      ),
    ),
  );
}

export function tableNames(tables: readonly SameTable[], languages: SheetLanguages): TableNames {
  const unique = uniqueIds();
  const ids = new Map<SameTable, string>();
  const names = new Map<string, CellName>();
  const sheets: SheetTable[] = [];
  for (const same of tables) {
    const best = same.find(({ title }) => /[a-z]{3}/i.test(title)) ?? same[0];
    if (!best?.cells.some(row => row.some(Boolean))) continue;
    const ofSheet = same.find(({ table }) => table.place.cell !== undefined);
    const titles = same.map(each => (each.title === '' && ofSheet ? each.heading : each.title));
    const title = titles.find(each => /[a-z]{3}/i.test(each) && idOf(each) !== undefined) ?? titles[0] ?? '';
    const id = unique(idOf(titleWithoutNumber(title), 3) ?? 'table');
    ids.set(same, id);
    const others = same.filter(table => table !== ofSheet);
    const sheet = ofSheet && sheetTable(ofSheet, others, id, languages);
    if (sheet) {
      sheets.push(sheet);
      for (const { cells } of same)
        for (const [row, mentions] of cells.entries())
          for (const [column, mention] of mentions.entries()) {
            const name = mention && sheet.nameOf(row, column);
            if (name) names.set(placeKey(mention), { ...name, sheet: id });
          }
      continue;
    }
    const columns = new Set(best.cells.flatMap(row => row.flatMap((mention, column) => (mention ? [column] : []))));
    const groupOf = uniqueIds();
    const groups = new Map<number, string>();
    for (const column of columns)
      groups.set(
        column,
        columns.size === 1 ? id : `${id}-${groupOf(namePart(best.columns[column] ?? '', 3) ?? `column-${column}`)}`,
      );
    for (const table of same) {
      for (const row of best.cells.keys()) {
        for (const column of columns) {
          const mention = table.cells[row]?.[column];
          const named = best.cells[row]?.[column];
          const label = named?.rowName === undefined ? undefined : namePart(named.rowName);
          if (mention) names.set(placeKey(mention), { id: label ?? `row-${row}`, group: groups.get(column) ?? id });
        }
      }
    }
  }
  return {
    ids,
    sheets,
    groups: [...new Set([...names.values()].map(({ group }) => group))],
    nameOf: mention => names.get(placeKey(mention)),
  };
}

/** `Table 2.1. AI adoption` is `AI adoption`. */
function titleWithoutNumber(title: string): string {
  return title
    .replace(/^[<〈[(]?\s*\p{L}{1,6}\.?\s?[0-9][0-9.–-]*\s*[>〉\])]?[.:]?\s*/u, '')
    .replace(/\s*[([<][^()[\]<>]*[)\]>]/g, '');
}

export function proposedTables(
  tables: readonly SameTable[],
  names: TableNames,
  idOfMention: (mention: Mention) => string | undefined,
  languages: readonly string[],
): readonly ProposedTable[] {
  return tables.flatMap(same => {
    const id = names.ids.get(same);
    const [first] = same;
    if (id === undefined || !first) return [];
    const titles = Object.fromEntries(
      same.map(({ locale, title, heading }) => [locale.language, title === '' ? heading : title]),
    );
    return [
      {
        id,
        title: inAllLanguages(titles, languages),
        places: same.map(({ at, table }) => ({ ...at, table })),
        figures: first.cells.map(row => row.map(mention => mention && idOfMention(mention))),
      },
    ];
  });
}
