// The figures of tables in workbooks, as `tables.yaml` names them: rows like those of `figures.csv`, each cell with its place in the workbook.
import { nearest, type Place, type Placed, type Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { ParseYaml } from '../../../text/cached-yaml.ts';
import { decodeText } from '../../../text/read-text.ts';
import type { CsvCell, CsvRow, CsvTable } from '../table/csv.ts';
import { readDateCell } from '../table/date-cell.ts';
import { neededColumns, type TableColumn } from '../table/table-columns.ts';
import { type OpenedWorkbook, openWorkbook, sheetCalled } from '../workbook/workbook.ts';
import type { ShownCell, ShownRow } from '../workbook/workbook-cell.ts';
import { reportHidden, reportSuspicious } from '../workbook/workbook-suspicions.ts';
import { findHeads, type TableHeads } from './find-heads.ts';
import { findRows, type RowOfTable, type TableRows } from './find-rows.ts';
import { parseTables, type TableEntry } from './parse-tables.ts';
import { askedIn, type SheetView, viewSheet } from './sheet-view.ts';

export interface TablesContext {
  /** A file in the folder of the briefing, by its name. */
  readonly find: (name: string) => TablesFile | undefined;
  /** The names of all files there. */
  readonly names: readonly string[];
  readonly languages: readonly string[];
  /** Whether the briefing has citations, so that each figure needs one. */
  readonly hasSources: boolean;
  readonly parse: ParseYaml;
}

/** A file as found. */
export interface TablesFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The figures of all tables that `tables.yaml` names; undefined if it cannot be read. */
export function readTables({ path, bytes }: TablesFile, context: TablesContext, report: Report): CsvTable | undefined {
  const text = decodeText(path, bytes, report);
  let isSound = true;
  const entries =
    text === undefined
      ? undefined
      : parseTables(
          path,
          text,
          context.languages,
          diagnostic => {
            isSound &&= diagnostic.severity !== 'error';
            report(diagnostic);
          },
          context.parse,
        );
  if (!entries || !isSound) return undefined;
  const opened = new Map<string, FoundWorkbook | undefined>();
  const tables = [...entries.values()].map(entry => {
    const { workbook } = entry;
    if (!opened.has(workbook.value)) opened.set(workbook.value, foundWorkbook(workbook, context, report));
    return readEntry(entry, opened.get(workbook.value), context, report);
  });
  const rows = tables.flat();
  const labels = context.languages.map(language => `label.${language}`);
  const names = new Set([...neededColumns, ...labels, ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const start = { file: path, line: 1, column: 1 };
  return {
    columns: [...names].map(name => ({ text: name, place: start })),
    rows,
    isPartial: [...entries.values()].some(({ ids }, index) => !ids && tables[index]?.length === 0),
  };
}

interface FoundWorkbook {
  readonly file: string;
  readonly opened: OpenedWorkbook;
}

function foundWorkbook(
  { value, place }: Placed<string>,
  { find, names }: TablesContext,
  report: Report,
): FoundWorkbook | undefined {
  const found = find(value);
  if (!found) {
    const workbooks = names.filter(name => /\.xls[xmb]?$/i.test(name));
    report(fault('BD780', place, { workbook: value, near: nearest(value, workbooks), names: workbooks }));
    return undefined;
  }
  const opened = openWorkbook(found.path, found.bytes, report);
  return opened && { file: found.path, opened };
}

/** The rows of one table; of one that cannot be read those that `ids` names, without numbers. */
function readEntry(
  entry: TableEntry,
  workbook: FoundWorkbook | undefined,
  context: TablesContext,
  report: Report,
): readonly CsvRow[] {
  const view = workbook && viewOf(entry, workbook, report);
  const heads = view && findHeads(entry, view, report);
  const names = [...entry.columns.keys()];
  const lostRows = (lost: TableRows['lost']) => names.flatMap(name => lost.map(row => lostRow(entry, row, name)));
  if (!view || !heads) {
    const { place } = entry.workbook;
    return lostRows([...(entry.ids?.keys() ?? [])].map(id => ({ id, place })));
  }
  const found = findRows(entry, heads, view, report);
  reportUnits(entry, found, report);
  const lacksSource = context.hasSources && !entry.source;
  if (lacksSource) report(fault('BD132', entry.place, { key: 'source' }));
  const given = { entry, heads, found, view, lacksSource };
  reportCells(given, report);
  return [
    ...names.flatMap(name => found.rows.map(row => figureRow(row, name, given, report))),
    ...lostRows(found.lost),
  ];
}

function viewOf(entry: TableEntry, { file, opened }: FoundWorkbook, report: Report): SheetView | undefined {
  const { sheets } = opened.workbook;
  const { value, place } = entry.sheet;
  const sheet = sheetCalled(value, sheets);
  if (sheet) return viewSheet(file, opened, sheet, report);
  const names = sheets.map(({ name }) => name);
  const given = { sheet: value, workbook: entry.workbook.value, sheets: names, near: nearest(value, names) };
  report(fault('BD781', place, given));
  return undefined;
}

/** A row of which only id and group are known, which has been reported. */
function lostRow(entry: TableEntry, { id, place }: TableRows['lost'][number], column: string): CsvRow {
  const lost = { text: '', place, isReported: true };
  const cells = new Map<TableColumn, CsvCell>([
    ['id', { text: idOf(entry, id, column), place }],
    ['group', { text: groupOf(entry, id, column), place }],
    ['value', lost],
    ['unit', lost],
    ['source', lost],
  ]);
  return { cells, place };
}

function reportUnits({ units }: TableEntry, { rows, lost }: TableRows, report: Report): void {
  const known = [...rows, ...lost].map(({ id }) => id);
  for (const [id, { place }] of units)
    if (!known.includes(id)) report(fault('BD793', place, { id, near: nearest(id, known) }));
}

interface Given {
  readonly entry: TableEntry;
  readonly heads: TableHeads;
  readonly found: TableRows;
  readonly view: SheetView;
  readonly lacksSource: boolean;
}

/** What is hidden, not calculated or shown otherwise in the cells that are read. */
function reportCells({ entry, heads, found, view }: Given, report: Report): void {
  const kinds = new Map<number, TableColumn>([
    ...[...heads.labels].map(([language, column]) => [column, `label.${language}` as const] as const),
    ...[...heads.values.values()].map(column => [column, 'value'] as const),
  ]);
  if (heads.base !== undefined && !kinds.has(heads.base)) kinds.set(heads.base, 'base');
  const rows = [...found.rows.map(({ row }) => row), ...(found.base === undefined ? [] : [found.base])].map(
    (row): ShownRow => ({
      row,
      cells: new Map(
        [...kinds].flatMap(([column, kind]): (readonly [number, ShownCell])[] => {
          const cell = view.show(row, column, kind, kind === 'value' ? () => undefined : report);
          return cell ? [[column, cell]] : [];
        }),
      ),
    }),
  );
  const stated = entry.decimals !== undefined;
  reportHidden(
    view.stored,
    rows,
    new Map([...kinds.keys()].map(column => [column, heads.textOf(column)])),
    view.placeOf,
    report,
  );
  reportSuspicious(rows, kinds, diagnostic => {
    // Decimals that `tables.yaml` states are meant to round.
    if (!(stated && diagnostic.code === 'BD216')) report(diagnostic);
  });
}

/** `ai-use.product-development.2024`; a table of one column needs no name for it. */
function idOf({ id, columns }: TableEntry, row: string, column: string): string {
  return [id, row, ...(columns.size > 1 ? [column] : [])].join('.');
}

/** Those of one column that belong together: `ai-use.2024`. */
function groupOf({ id, columns }: TableEntry, row: string, column: string): string {
  return [id, ...row.split('.').slice(0, -1), ...(columns.size > 1 ? [column] : [])].join('.');
}

function figureRow(row: RowOfTable, name: string, given: Given, report: Report): CsvRow {
  const { entry, heads, view, lacksSource } = given;
  const number = heads.values.get(name) ?? 1;
  const place = view.placeOf(row.row, number);
  const column = entry.columns.get(name);
  const ofColumn = column?.unit ?? entry.unit;
  const counted = row.row === given.found.base ? { value: 'count', place } : ofColumn;
  const unit = entry.units.get(row.id) ?? counted;
  const cells = new Map<TableColumn, CsvCell>([
    ['id', { text: idOf(entry, row.id, name), place }],
    ['value', valueCell(row.row, number, view, report)],
    ['unit', cellOf(unit, place)],
    ['source', { ...cellOf(entry.source, entry.place), ...(lacksSource ? { isReported: true } : {}) }],
  ]);
  const isOfGroup = unit.value === ofColumn.value;
  if (isOfGroup) cells.set('group', { text: groupOf(entry, row.id, name), place });
  const base = baseCell(row, name, unit.value, given, report);
  if (base) cells.set('base', base);
  const decimals = column?.decimals ?? entry.decimals;
  if (decimals) cells.set('decimals', cellOf(decimals, place));
  const asOf = column?.as_of ? cellOf(column.as_of, place) : timeOfRow(row);
  if (asOf) cells.set('as_of', asOf);
  if (entry.multiple) cells.set('multiple', { text: 'yes', place: entry.place });
  for (const [language, label] of row.labels) if (label.text !== '') cells.set(`label.${language}`, label);
  return { cells, place };
}

/** The time that a label says and nothing else: `2024`, `2024년 8월`. */
function timeOfRow({ labels }: RowOfTable): CsvCell | undefined {
  return [...labels.values()].find(
    label => /[0-9]{4}/.test(label.text) && readDateCell(label, () => undefined) !== undefined,
  );
}

function cellOf(written: Placed<string> | undefined, otherwise: Place): CsvCell {
  return { text: written?.value ?? '', place: written?.place ?? otherwise };
}

function valueCell(row: number, column: number, view: SheetView, report: Report): CsvCell {
  const place = view.placeOf(row, column);
  const merged = view.mergedAt(row, column);
  if (merged) {
    report(fault('BD118.mergedAcross', view.placeOf(merged.firstRow, merged.firstColumn), { range: merged.range }));
    return { text: '', place, isReported: true };
  }
  return view.show(row, column, 'value', report) ?? { text: '', place };
}

/** Who was asked: what the column says, then the row or column that counts them, then what the table says; counts and differences have no base. */
function baseCell(
  row: RowOfTable,
  name: string,
  unit: string,
  { entry, heads, found, view }: Given,
  report: Report,
): CsvCell | undefined {
  if (/^(?:count|percentage[ -]points|[%％]p)$/i.test(unit)) return undefined;
  const column = entry.columns.get(name);
  if (column?.base) return cellOf(column.base, entry.place);
  const number = heads.values.get(name) ?? 1;
  const place = view.placeOf(row.row, number);
  const inHead = askedIn(heads.textOf(number));
  if (inHead !== undefined) return { text: inHead, place };
  if (found.base !== undefined) {
    const baseRow = found.rows.find(each => each.row === found.base);
    if (baseRow) return { text: idOf(entry, baseRow.id, name), place };
    return view.show(found.base, number, 'base', report);
  }
  if (heads.base !== undefined) {
    const counted = [...heads.values].find(([, each]) => each === heads.base)?.[0];
    if (counted !== undefined) return { text: idOf(entry, row.id, counted), place };
    return view.show(row.row, heads.base, 'base', report);
  }
  const [labels] = heads.labels.values();
  const inLabel = labels === undefined ? undefined : askedIn(view.textAt(row.row, labels));
  return inLabel === undefined ? entry.base && cellOf(entry.base, entry.place) : { text: inLabel, place };
}
