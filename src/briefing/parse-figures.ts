// Reads the table of figures (`figures.csv`), in which every published number lives once.
import { nearest, type Place, type Report } from '../diagnostics.ts';
import { type CsvRow, type CsvTable, parseCsv } from './csv.ts';
import { missingColumn, unknownColumn } from './csv-messages.ts';
import { readDateCell } from './date-cell.ts';
import type { ByLanguage, Figure, Figures, Unit } from './figure.ts';
import { idPattern, readBase, readDecimals, readId, readMultiple, readUnit } from './figure-cells.ts';
import { duplicateFigure, missingLabel, missingSource, valueAndFormula } from './figure-messages.ts';
import { reportSuspicions } from './figure-suspicions.ts';
import { type NumberCell, readNumberCell } from './number-cell.ts';
import { shownDecimals } from './shown-decimals.ts';

const required = ['id', 'value', 'unit', 'source'] as const;
const others = ['group', 'decimals', 'base', 'multiple', 'formula', 'as_of'] as const;
type Column = (typeof required)[number] | (typeof others)[number];
const columns: readonly string[] = [...required, ...others];

/** `label.ko`, `note.en` */
const byLanguageColumn = /^(label|note)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** A figure whose decimals are not settled yet, because they may follow from other rows. */
export interface FigureRow {
  readonly figure: Figure;
  /** From the column `decimals`. */
  readonly stated: number | undefined;
  /** As its value is written; undefined without one. */
  readonly written: number | undefined;
}

/** Reads the table of figures from CSV: `parseFigures('data/a/figures.csv', 'id,value,unit,source,label.en\nneed,78.4,percent,kcci,Need\n', report)`. */
export function parseFigures(file: string, text: string, report: Report): Figures {
  const table = parseCsv(file, text, report);
  return table ? figuresOf(table, report) : new Map();
}

/**
 * The figures of a table, from CSV or a workbook. All faults are reported; a row with faults stays, as far as it can be read, so that
 * its id is known. Rows with a formula have no value yet.
 */
export function figuresOf(table: CsvTable, report: Report): Figures {
  const figures = new Map<string, Figure>();
  if (!hasColumns(table, report)) return figures;
  const rows = table.rows.flatMap(row => readRow(row, report) ?? []);
  for (const row of rows) {
    const earlier = figures.get(row.figure.id);
    if (earlier) report(duplicateFigure(row.figure.place, row.figure.id, earlier.place));
    else figures.set(row.figure.id, { ...row.figure, decimals: shownDecimals(row, rows, report) });
  }
  for (const { text: id, place } of table.ragged ?? []) {
    if (!figures.has(id)) figures.set(id, unread(id, place));
  }
  const names = table.columns.map(column => column.text);
  reportSuspicions(table, figures, names.includes('as_of') || names.every(isKnown), report);
  return figures;
}

/** Whether a row of the table has an id that could not be read, so that a name that the table lacks may be that of the row. */
export function hasLostRows(table: CsvTable | undefined): boolean {
  return table?.rows.some(row => !idPattern.test(row.cells.get('id')?.text ?? '')) === true;
}

/** A figure of whose row only the id is known. */
export function unread(id: string, place: Place): Figure {
  const nothing = { value: undefined, decimals: 0, unit: 'plain', multiple: false, source: '' } as const;
  return { id, ...nothing, label: {}, note: {}, faulty: true, place };
}

function isKnown(column: string): boolean {
  return columns.includes(column) || byLanguageColumn.test(column);
}

/** Whether all columns are known and none is missing that must be there: else what is wrong with the rows follows from that. */
function hasColumns(table: CsvTable, report: Report): boolean {
  const names = table.columns.map(column => column.text);
  const meant = new Set<string | undefined>();
  let whole = true;
  for (const column of table.columns) {
    if (isKnown(column.text)) continue;
    const language = /\.(.+)$/.exec(column.text)?.[1] ?? 'en';
    const known = [...columns, `label.${language}`, `note.${language}`];
    const free = known.filter(name => !names.includes(name));
    report(unknownColumn(column.place, column.text, free.length > 0 ? free : known));
    meant.add(nearest(column.text, free));
    whole = false;
  }
  const place = { file: table.columns[0]?.place.file ?? '', line: table.columns[0]?.place.line ?? 1, column: 1 };
  const missing: string[] = required.filter(name => !names.includes(name));
  const labels = [...names, ...meant].some(name => name?.startsWith('label.'));
  if (!labels) missing.push('label.en');
  for (const name of missing) if (!meant.has(name)) report(missingColumn(place, name));
  return whole && missing.length === 0;
}

function readRow(row: CsvRow, tell: Report): FigureRow | undefined {
  let faulty = false;
  const report: Report = diagnostic => {
    faulty ||= diagnostic.severity === 'error' && !diagnostic.draftable;
    tell(diagnostic);
  };
  const cell = (column: Column) => row.cells.get(column) ?? { text: '', place: row.place };
  const id = readId(cell('id'), report);
  if (id === undefined) return undefined;
  const unit = readUnit(cell('unit'), id, report);
  const formula = cell('formula');
  const number = readValue(row, unit?.unit, report);
  const label = readByLanguage(row, 'label');
  if (Object.keys(label).length === 0) report(missingLabel(cell('id').place, id));
  const source = cell('source');
  if (source.text === '') report(missingSource(source.place, id));
  const figure: Figure = {
    id,
    group: cell('group').text === '' ? undefined : readId(cell('group'), report),
    value: number?.value,
    valuePlace: formula.text === '' ? cell('value').place : undefined,
    decimals: 0,
    unit: unit?.unit ?? 'plain',
    currency: unit?.currency,
    base: readBase(cell('base'), report),
    multiple: readMultiple(cell('multiple'), report),
    formula: formula.text === '' ? undefined : formula.text,
    formulaPlace: formula.text === '' ? undefined : formula.place,
    source: source.text,
    sourcePlace: source.place,
    asOf: readDateCell(cell('as_of'), report),
    label,
    note: readByLanguage(row, 'note'),
    place: cell('id').place,
  };
  const stated = readDecimals(cell('decimals'), report);
  return { figure: faulty ? { ...figure, faulty } : figure, stated, written: number?.decimals };
}

function readValue(row: CsvRow, unit: Unit | undefined, report: Report): NumberCell | undefined {
  const value = row.cells.get('value') ?? { text: '', place: row.place };
  const formula = row.cells.get('formula')?.text ?? '';
  if (formula === '') return readNumberCell(value, unit, report);
  if (value.text !== '') report(valueAndFormula(value.place));
  return undefined;
}

function readByLanguage(row: CsvRow, kind: 'label' | 'note'): ByLanguage {
  const texts: [string, string][] = [];
  for (const [column, cell] of row.cells) {
    const [, name, language] = byLanguageColumn.exec(column) ?? [];
    if (name === kind && language !== undefined && cell.text !== '') texts.push([language, cell.text]);
  }
  return Object.fromEntries(texts);
}
