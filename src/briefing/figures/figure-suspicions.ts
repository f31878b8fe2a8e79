// What looks wrong in a table of figures although each cell can be read: what Excel fills in or turns into dates by itself.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { compare, decimalsOf, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import { placeInGroup } from '../model/series.ts';
import type { CsvCell, CsvTable } from './table/csv.ts';

/**
 * Warns of runs that Excel may have filled in, of labels that it made dates, of figures without date; equal labels in one group are errors.
 */
export function reportSuspicions(table: CsvTable, figures: Figures, report: Report): void {
  reportEqualLabels(figures, report);
  const undated = [...figures.values()].filter(
    ({ asOf, formula, reported }) => asOf === undefined && formula === undefined && reported !== 'row',
  );
  const [first] = undated;
  if (first) report(fault('BD284', first.place, { ids: undated.map(({ id }) => id) }));
  reportFilled(table, 'value', isFilledNumber, report);
  for (const column of table.columns.filter(({ text }) => text.startsWith('label.'))) {
    reportFilled(table, column.text, isFilledLabel, report);
    for (const row of table.rows) reportDated(row.cells.get(column.text), report);
  }
}

/** Two categories of a series with one name would be drawn on top of each other; times have names of their own. */
function reportEqualLabels(figures: Figures, report: Report): void {
  const seen = new Map<string, Figure>();
  const reported = new Set<string>();
  for (const figure of figures.values()) {
    if (figure.group === undefined) continue;
    for (const [language, label] of Object.entries(figure.label)) {
      const key = JSON.stringify([figure.group, language, label, placeInGroup(figure)]);
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, figure);
      else if (!reported.has(figure.id)) {
        report(fault('BD299', figure.place, { group: figure.group, label, earlier: earlier.place }));
        reported.add(figure.id);
      }
    }
  }
}

/** Three or more cells one below another, each of which follows from the one above as when Excel fills cells in. */
function reportFilled(
  table: CsvTable,
  column: string,
  follows: (above: string, below: string) => boolean,
  report: Report,
): void {
  let run: CsvCell[] = [];
  const end = () => {
    const [first] = run;
    if (first && run.length >= 3)
      report(fault('BD298.autoFilled', first.place, { texts: run.map(({ text }) => text) }));
    run = [];
  };
  for (const row of table.rows) {
    const cell = row.cells.get(column);
    const above = run.at(-1);
    if (!cell || (above && !follows(above.text, cell.text))) end();
    if (cell) run.push(cell);
  }
  end();
}

/** 66.7 above 67.7: a number with decimals that rises by exactly one. */
function isFilledNumber(above: string, below: string): boolean {
  const [first, second] = [fromDecimal(above), fromDecimal(below)];
  return (
    decimalsOf(above) > 0 && first !== undefined && second !== undefined && compare(second.sub(first), whole(1)) === 0
  );
}

/** “50 employees or more” above “51 employees or more”; years and small numbers (quarters, ranks) may well rise. */
function isFilledLabel(above: string, below: string): boolean {
  const pattern = /^(.*?)([0-9]+)([^0-9]*)$/s;
  const [, before, first, after] = pattern.exec(above) ?? [];
  const [, beforeBelow, second, afterBelow] = pattern.exec(below) ?? [];
  if (first === undefined || before !== beforeBelow || after !== afterBelow) return false;
  const count = Number(first);
  return Number(second) === count + 1 && count > 12 && !(count >= 1900 && count <= 2100);
}

/** A label that is a date or a count of days: Excel makes `Oct-19` of the age group 10-19. */
function reportDated(cell: CsvCell | undefined, report: Report): void {
  const dated = /^(?:[A-Z][a-z]{2}-[0-9]{1,2}|[0-9]{1,2}-[A-Z][a-z]{2}|[0-9]{1,2}월 ?[0-9]{1,2}일|[34][0-9]{4})$/;
  if (cell && dated.test(cell.text)) report(fault('BD298.autoDated', cell.place, { text: cell.text }));
}
