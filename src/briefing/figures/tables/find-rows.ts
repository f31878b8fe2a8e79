// Finds the rows of a table by their labels, which are held against those of `tables.yaml`, and gives each its id.
import { nearest, type Place, type Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import type { TableHeads } from './find-heads.ts';
import type { RowLabel, TableEntry } from './parse-tables.ts';
import { heldWords, type SheetView } from './sheet-view.ts';

/** Between what rows belong to and their labels: `Do you use AI? > Yes`. */
const JOIN = ' > ';

/** A row whose cells are figures. */
export interface RowOfTable {
  readonly row: number;
  readonly id: string;
  /** As the sheet has them, or else `tables.yaml`. */
  readonly labels: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
}

export interface TableRows {
  readonly rows: readonly RowOfTable[];
  /** The row with the number of those asked. */
  readonly base: number | undefined;
  /** Rows that `tables.yaml` names and the sheet has not, or not clearly. */
  readonly lost: readonly { readonly id: string; readonly place: Place }[];
}

/** A row of the sheet with its labels by language: what it belongs to, and what it says. */
interface SheetRow {
  readonly row: number;
  readonly texts: ReadonlyMap<string, { readonly path: string; readonly label: string }>;
  /** Whether empty rows part it from the head of the table. */
  readonly isApart: boolean;
}

/** The rows of a table; of those that `tables.yaml` names and the sheet has not, and the reverse, a message each. */
export function findRows(entry: TableEntry, heads: TableHeads, sheet: SheetView, report: Report): TableRows {
  const rows = rowsBelow(entry, heads, sheet);
  const base = entry.baseRow && rowCalled(entry.baseRow.value, rows);
  if (entry.baseRow && !base) reportLost(entry, 'base', entry.baseRow.value, entry.baseRow.place, rows, sheet, report);
  const found = entry.ids
    ? rowsById(entry, entry.ids, rows, heads, sheet, base?.row, report)
    : rowsByLabel(entry, rows, heads, sheet, base?.row, report);
  return { ...found, base: base?.row };
}

/** The rows with a label and values, or that `tables.yaml` names, in their order. */
function rowsBelow({ header }: TableEntry, heads: TableHeads, sheet: SheetView): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const groups = new Map<string, string>();
  const columns = [...heads.labels.values(), ...heads.groups.values(), ...heads.values.values()];
  let isApart = false;
  for (let row = header.value.last + 1; row <= sheet.lastRow; row++) {
    if (columns.every(column => sheet.textAt(row, column) === '')) {
      isApart ||= rows.length > 0;
      continue;
    }
    const texts = new Map(
      [...heads.labels].map(([language, column]) => {
        const own = heldWords(sheet.textAt(row, column));
        const groupColumn = heads.groups.get(language);
        const group = groupColumn === undefined ? '' : heldWords(sheet.textAt(row, groupColumn));
        if (group !== '') groups.set(language, group);
        const label = own === '' ? group : own;
        const above = label === group ? '' : (groups.get(language) ?? '');
        return [language, { path: above === '' ? label : `${above}${JOIN}${label}`, label }] as const;
      }),
    );
    rows.push({ row, texts, isApart });
  }
  return rows;
}

function rowCalled(label: string, rows: readonly SheetRow[]): SheetRow | undefined {
  const words = heldWords(label);
  const texts = (row: SheetRow) => [...row.texts.values()];
  return (
    rows.find(row => texts(row).some(({ path }) => path === words)) ??
    rows.find(row => texts(row).some(each => each.label === words))
  );
}

function rowsById(
  entry: TableEntry,
  ids: ReadonlyMap<string, RowLabel>,
  all: readonly SheetRow[],
  heads: TableHeads,
  sheet: SheetView,
  base: number | undefined,
  report: Report,
): Omit<TableRows, 'base'> {
  const rows: RowOfTable[] = [];
  const lost: { readonly id: string; readonly place: Place }[] = [];
  const taken = new Set<number>();
  const missing: (readonly [id: string, label: string, place: Place])[] = [];
  for (const [id, written] of ids) {
    const held = heldLabels(written, heads);
    const [first] = held;
    const place = first?.place ?? placeOf(written);
    if (!first) {
      const [language = ''] = heads.labels.keys();
      report(fault('BD132', place ?? entry.place, { key: language }));
      lost.push({ id, place: place ?? entry.place });
      continue;
    }
    const words = heldWords(first.label);
    const alike = all.filter(({ texts }) => texts.get(first.language)?.path === words);
    const near = alike.filter(({ isApart }) => !isApart);
    const [row, second] = near.length > 0 ? near : alike;
    if (!row || second) {
      if (row && second) {
        const column = heads.labels.get(first.language) ?? 1;
        const cells = [row, second].map(each => sheet.placeOf(each.row, column).cell);
        report(
          fault('BD787', first.place, { table: entry.id, label: first.label, cells, hasGroups: heads.groups.size > 0 }),
        );
        for (const each of alike) taken.add(each.row);
      } else missing.push([id, first.label, first.place]);
      lost.push({ id, place: first.place });
      continue;
    }
    taken.add(row.row);
    const other = held.find(each => row.texts.get(each.language)?.path !== heldWords(each.label));
    if (other) {
      const column = heads.labels.get(other.language) ?? 1;
      const found = row.texts.get(other.language)?.path ?? '';
      const { cell } = sheet.placeOf(row.row, column);
      report(fault('BD788', other.place, { id, written: other.label, found, cell, beside: first.label }));
      lost.push({ id, place: other.place });
      continue;
    }
    rows.push({ row: row.row, id, labels: new Map([...writtenLabels(written), ...labelsOf(row, heads, sheet)]) });
  }
  const last = Math.max(0, ...rows.map(({ row }) => row));
  const isNew = (row: SheetRow) =>
    !taken.has(row.row) && row.row !== base && (!row.isApart || row.row < last) && hasValues(row, heads, sheet);
  const fresh = all.filter(isNew);
  const named = new Set<string>();
  for (const [id, label, place] of missing) {
    const meant = reportLost(entry, id, label, place, fresh, sheet, report);
    if (meant !== undefined) named.add(meant);
  }
  reportNew(
    entry,
    fresh.filter(row => !named.has(pathOf(row))),
    heads,
    sheet,
    report,
  );
  return { rows: rows.toSorted((a, b) => a.row - b.row), lost };
}

/** Ids from the labels; without `ids` a row that has no Latin letters has none. */
function rowsByLabel(
  entry: TableEntry,
  all: readonly SheetRow[],
  heads: TableHeads,
  sheet: SheetView,
  base: number | undefined,
  report: Report,
): Omit<TableRows, 'base'> {
  const rows: RowOfTable[] = [];
  const without: SheetRow[] = [];
  const seen = new Map<string, SheetRow>();
  const lost: { readonly id: string; readonly place: Place }[] = [];
  for (const row of all.filter(each => !each.isApart && each.row !== base && hasValues(each, heads, sheet))) {
    const id = [...row.texts.values()].flatMap(({ path }) => idOfLabel(path) ?? [])[0];
    const earlier = id === undefined ? undefined : seen.get(id);
    if (id === undefined) without.push(row);
    else if (earlier) {
      const [column = 1] = heads.labels.values();
      const cells = [earlier, row].map(each => sheet.placeOf(each.row, column).cell);
      const place = sheet.placeOf(row.row, column);
      report(fault('BD787', place, { table: entry.id, label: pathOf(row), cells, hasGroups: heads.groups.size > 0 }));
      lost.push({ id, place });
    } else {
      seen.set(id, row);
      rows.push({ row: row.row, id, labels: labelsOf(row, heads, sheet) });
    }
  }
  reportNew(entry, without, heads, sheet, report);
  const twice = new Set(lost.map(({ id }) => id));
  return { rows: rows.filter(({ id }) => !twice.has(id)), lost };
}

/** `Do you use AI? > Yes` is `do-you-use-ai.yes`. */
function idOfLabel(path: string): string | undefined {
  if (/[^\p{ASCII}]/u.test(path.replace(/[^\p{L}]/gu, ''))) return undefined;
  const parts = path.split(JOIN).map(part => (part.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-'));
  return parts.includes('') ? undefined : parts.join('.');
}

interface HeldLabel {
  readonly language: string;
  readonly label: string;
  readonly place: Place;
}

/** The labels of a row that the sheet must have, in the order of its columns. */
function heldLabels(written: RowLabel, { labels }: TableHeads): readonly HeldLabel[] {
  const [first = ''] = labels.keys();
  if (!(written instanceof Map))
    return 'value' in written ? [{ language: first, label: written.value, place: written.place }] : [];
  return [...labels.keys()].flatMap(language => {
    const label = written.get(language);
    return label ? [{ language, label: label.value, place: label.place }] : [];
  });
}

function placeOf(written: RowLabel): Place | undefined {
  if ('value' in written) return written.place;
  const [first] = written.values();
  return first?.place;
}

function writtenLabels(written: RowLabel): RowOfTable['labels'] {
  if ('value' in written) return new Map();
  return new Map([...written].map(([language, { value, place }]) => [language, { text: value, place }]));
}

function labelsOf({ row, texts }: SheetRow, { labels, groups }: TableHeads, sheet: SheetView): RowOfTable['labels'] {
  return new Map(
    [...texts].map(([language, { label }]) => {
      const column = labels.get(language) ?? 1;
      const own = sheet.textAt(row, column) === '' ? (groups.get(language) ?? column) : column;
      return [language, { text: label, place: sheet.placeOf(row, own) }];
    }),
  );
}

function hasValues({ row }: SheetRow, { values }: TableHeads, sheet: SheetView): boolean {
  return [...values.values()].some(column => sheet.textAt(row, column) !== '');
}

function pathOf({ texts }: SheetRow): string {
  const [first] = texts.values();
  return first?.path ?? '';
}

/** That no row has a label; the label that it most likely is now. */
function reportLost(
  { id: table }: TableEntry,
  id: string,
  label: string,
  place: Place,
  rows: readonly SheetRow[],
  sheet: SheetView,
  report: Report,
): string | undefined {
  const near = nearest(label, rows.map(pathOf));
  report(fault('BD785', place, { table, id, label, sheet: sheet.name, near }));
  return near;
}

function reportNew(
  { id: table }: TableEntry,
  rows: readonly SheetRow[],
  { labels }: TableHeads,
  sheet: SheetView,
  report: Report,
): void {
  const [first] = rows;
  const [column = 1] = labels.values();
  if (first) report(fault('BD786', sheet.placeOf(first.row, column), { table, labels: rows.map(pathOf) }));
}
