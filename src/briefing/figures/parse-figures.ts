// Reads the figure table (`figures.csv`), the only place where a published number is stored.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { groupBy } from '../../group-by.ts';
import { type ByLanguage, type Figure, type Figures, unitNameOf } from '../model/figure.ts';
import type { OwnUnits } from '../model/own-unit.ts';
import { idPattern, readBase, readDecimals, readId, readMultiple, readUnit, type UnitCell } from './figure-cells.ts';
import { reportSuspicions } from './figure-suspicions.ts';
import { checkRounding, decimalsShown, type FigureRow } from './shown-decimals.ts';
import { type CsvCell, type CsvRow, type CsvTable, parseCsv } from './table/csv.ts';
import { readDateCell } from './table/date-cell.ts';
import { isFall, type NumberCell, readNumberCell, type TableSigns } from './table/number-cell.ts';
import { byLanguageColumn, type Column, hasColumns, isColumn } from './table/table-columns.ts';
import { showsOtherUnit } from './unit-meant.ts';

/** Reads the table of figures from CSV: `parseFigures('data/a/figures.csv', 'id,value,unit,source,label.en\nneed,78.4,percent,kcci,Need\n', report)`. */
export function parseFigures(file: string, text: string, report: Report): Figures {
  const table = parseCsv(file, text, report);
  return table ? figuresOf(table, report) : new Map();
}

/**
 * The figures of a table, from CSV or a workbook. All faults are reported; a row with faults stays, as far as it can be read, so that
 * its id is known. Rows with a formula have no value yet. A briefing without citations (`isWithoutSources`) needs no column `source`.
 */
export function figuresOf(
  table: CsvTable,
  report: Report,
  ownUnits: OwnUnits | 'unknown' = new Map(),
  isWithoutSources = false,
  languages: readonly string[] = [],
): Figures {
  const figures = new Map<string, Figure>();
  if (!hasColumns(table.columns, isWithoutSources, report, languages[0])) return figures;
  const signs = { hasFalls: table.rows.some(({ cells }) => isFall(cells.get('value')?.text ?? '')) };
  const rows = table.rows
    .filter(hasCells)
    .flatMap(row => readRow(row, signs, report, ownUnits, isWithoutSources) ?? []);
  reportMarks(rows, report);
  const decimals = decimalsShown(rows, report);
  for (const row of rows) {
    const earlier = figures.get(row.figure.id);
    if (earlier) reportTwice(row.figure, earlier, report);
    else {
      const figure = { ...row.figure, decimals: decimals(row) };
      checkRounding(figure, report);
      figures.set(figure.id, figure);
    }
  }
  for (const { text: id, place } of table.ragged ?? []) {
    if (!figures.has(id)) figures.set(id, unreadFigure(id, place));
  }
  reportSuspicions(table, figures, report);
  return figures;
}

function reportTwice({ id, place }: Figure, earlier: Figure, report: Report): void {
  const tableOf = ({ file, cell }: Place) => `${file}:${cell?.split('!')[0] ?? ''}`;
  if (tableOf(place) === tableOf(earlier.place)) {
    report(fault('BD287', place, { id, earlier: earlier.place }));
    return;
  }
  const { file, line, cell } = earlier.place;
  report(fault('BD791', place, { id, at: `${file}:${cell ?? line}` }));
}

/** Whether a row has any cell in a known column; a remark alone is not a figure. */
function hasCells({ cells }: CsvRow): boolean {
  return [...cells].some(([name, { text }]) => text !== '' && isColumn(name));
}

/** Whether the id of some row could not be read: a name that seems missing may be that row's. */
export function hasLostRows(table: CsvTable | undefined): boolean {
  const isLost = (row: CsvRow) => !idPattern.test(row.cells.get('id')?.text ?? '');
  return table?.isPartial === true || table?.rows.filter(hasCells).some(isLost) === true;
}

/** A placeholder for a row of which only the id could be read. */
export function unreadFigure(id: string, place: Place): Figure {
  const nothing = { value: undefined, decimals: 0, unit: 'plain', multiple: false, source: '' } as const;
  return { id, ...nothing, label: {}, note: {}, reported: 'row', place };
}

function readRow(
  row: CsvRow,
  signs: TableSigns,
  outerReport: Report,
  ownUnits: OwnUnits | 'unknown',
  isWithoutSources: boolean,
): FigureRow | undefined {
  let faulty = false;
  const report: Report = diagnostic => {
    faulty ||= diagnostic.severity === 'error' && !diagnostic.draftable;
    outerReport(diagnostic);
  };
  const cell = (column: Column) => row.cells.get(column) ?? { text: '', place: row.place };
  const read = <T>(column: Column, reader: (from: CsvCell, to: Report) => T): T | undefined =>
    cell(column).isReported ? undefined : reader(cell(column), report);
  const isReported = [...row.cells].some(
    ([name, { isReported: wasReported }]) => wasReported === true && isColumn(name),
  );
  const id = read('id', readId);
  if (id === undefined) return undefined;
  const unit = read('unit', (from, to) => readUnit(from, id, to, ownUnits));
  faulty ||= !unit;
  const formula = cell('formula');
  const number = read('value', (from, to) => readValue(from, formula, unit, to, signs));
  const label = readByLanguage(row, 'label');
  if (Object.keys(label).length === 0 && !isReported) report(fault('BD291', cell('id').place, { id }));
  const source = cell('source');
  if (source.text === '' && !source.isReported && !isWithoutSources) report(fault('BD290', source.place, { id }));
  const figure: Figure = {
    id,
    group: cell('group').text === '' ? undefined : read('group', readId),
    ...seriesOfRow(row, cell('series').text === '' ? undefined : read('series', readId)),
    value: number?.value,
    ...(number?.absence ? { absence: number.absence } : {}),
    valuePlace: formula.text === '' ? cell('value').place : undefined,
    decimals: 0,
    unit: unit?.unit ?? 'plain',
    currency: unit?.currency,
    own: unit?.own,
    ownUnits: ownUnits === 'unknown' || ownUnits.size === 0 ? undefined : ownUnits,
    base: read('base', readBase),
    multiple: read('multiple', readMultiple) ?? false,
    formula: formula.text === '' ? undefined : formula.text,
    formulaPlace: formula.text === '' ? undefined : formula.place,
    source: source.text,
    sourcePlace: source.place,
    asOf: read('as_of', readDateCell),
    label,
    note: readByLanguage(row, 'note'),
    place: cell('id').place,
  };
  const ofRow = read('decimals', readDecimals);
  const stated = ofRow ?? unit?.own?.decimals;
  const mark = number?.mark;
  const isFaulty = faulty || isReported || mark?.isUnclear === true;
  const known = ofRow === undefined ? figure : { ...figure, statesDecimals: true };
  return { figure: isFaulty ? { ...known, reported: 'row' } : known, stated, written: number?.decimals, mark };
}

/** Reports marks in place of numbers, each once for all cells that have it: those that were read as missing, and those that may be 0. */
function reportMarks(rows: readonly FigureRow[], report: Report): void {
  const marked = rows.flatMap(({ figure, mark }) => (mark ? [{ figure, mark }] : []));
  for (const [text, alike] of groupBy(marked, ({ mark }) => mark.text)) {
    const [{ figure, mark }] = alike;
    const place = figure.valuePlace ?? figure.place;
    const ids = alike.map(row => row.figure.id);
    report(
      mark.isUnclear
        ? fault('BD248', place, { mark: text, ids })
        : fault('BD247', place, { mark: text, ids, absence: figure.absence }),
    );
  }
}

function readValue(
  value: CsvCell,
  formula: CsvCell,
  unit: UnitCell | undefined,
  report: Report,
  signs: TableSigns,
): NumberCell | undefined {
  if (formula.text === '') {
    const number = readNumberCell(value, unit?.unit, report, signs);
    if (number?.value !== undefined && unit) checkBeside(value, unit, report);
    return number;
  }
  if (value.text !== '') report(fault('BD292', value.place, {}));
  return undefined;
}

/** Reports a cell of a workbook whose number format shows another unit than that of its row, `€` for USD, or a number without its thousands that cannot be one. */
function checkBeside({ text, place, beside }: CsvCell, unit: UnitCell, report: Report): void {
  const { words, divided } = beside ?? {};
  if (words !== undefined && showsOtherUnit(words, unit))
    report(fault('BD276', place, { text, sign: words, unit: unitNameOf(unit) }));
  const isAmount = ['count', 'currency', 'own', 'plain'].includes(unit.unit);
  if (divided !== undefined && !isAmount) report(fault('BD219.otherLook', place, { held: text, shown: divided }));
}

/** The series that a row names, by its id or in words alone; nothing where it names none. */
function seriesOfRow(row: CsvRow, series: string | undefined): Pick<Figure, 'series' | 'seriesName'> {
  const seriesName = readByLanguage(row, 'series');
  return {
    ...(series === undefined ? {} : { series }),
    ...(Object.keys(seriesName).length === 0 ? {} : { seriesName }),
  };
}

function readByLanguage(row: CsvRow, kind: 'label' | 'note' | 'series'): ByLanguage {
  const texts: [string, string][] = [];
  for (const [column, cell] of row.cells) {
    const [, name, language] = byLanguageColumn.exec(column) ?? [];
    if (name === kind && language !== undefined && cell.text !== '') texts.push([language, cell.text]);
  }
  return Object.fromEntries(texts);
}
