// What looks wrong in a table of figures although each cell can be read: shares out of range, and what Excel fills in or turns into dates by itself.
import type { Report } from '../diagnostics.ts';
import type { CsvCell, CsvTable } from './csv.ts';
import { compare, decimalsOf, type Exact, fromDecimal, whole } from './decimal.ts';
import type { Figure, Figures } from './figure.ts';
import { autoDated, autoFilled, sameLabel, undatedFigures } from './figure-messages.ts';

/**
 * Warns of runs that Excel may have filled in, of labels that it made dates, of figures without date; equal labels in one group are errors.
 */
export function reportSuspicions(table: CsvTable, figures: Figures, report: Report): void {
  reportEqualLabels(figures, report);
  const undated = [...figures.values()].filter(
    ({ asOf, formula, faulty }) => asOf === undefined && formula === undefined && !faulty,
  );
  const [first] = undated;
  if (first)
    report(
      undatedFigures(
        first.place,
        undated.map(({ id }) => id),
      ),
    );
  reportFilled(table, 'value', isFilledNumber, report);
  for (const column of table.columns.filter(({ text }) => text.startsWith('label.'))) {
    reportFilled(table, column.text, isFilledLabel, report);
    for (const row of table.rows) reportDated(row.cells.get(column.text), report);
  }
}

/** A share that is no likely one: `other` is what it most likely is, `62.5` for 625 or 0.625. */
export interface UnlikelyShare {
  readonly kind: 'above' | 'fraction';
  readonly value: string;
  readonly other: string;
}

/** Whether a share is above 100 among shares that are not, or like 0.667 among shares above 1: a point was lost, or it was written as a fraction. */
export function unlikelyShare(figure: Figure, figures: Figures): UnlikelyShare | undefined {
  const share = shareOf(figure);
  const { value } = figure;
  if (value === undefined || !share) return undefined;
  const siblings = [...figures.values()].filter(other => other !== figure && isSibling(figure, other));
  const shares = siblings.flatMap(other => shareOf(other) ?? []);
  if (compare(share, whole(100)) > 0) {
    const isPart =
      figure.base !== undefined || (shares.length > 0 && shares.every(other => compare(other, whole(100)) <= 0));
    return isPart ? { kind: 'above', value, other: moved(value, -1) } : undefined;
  }
  const small = compare(share, whole(0)) > 0 && compare(share, whole(1)) < 0;
  const finer = siblings.every(other => decimalsOf(other.value ?? '') < decimalsOf(value));
  return small && finer && shares.length > 0 && shares.every(other => compare(other, whole(1)) > 0)
    ? { kind: 'fraction', value, other: moved(value, 2) }
    : undefined;
}

function isSibling(figure: Figure, other: Figure): boolean {
  return figure.group === undefined ? figure.source === other.source : figure.group === other.group;
}

function shareOf(figure: Figure): Exact | undefined {
  return figure.unit === 'percent' && figure.value !== undefined ? fromDecimal(figure.value) : undefined;
}

/** Decimal text with its point moved: `0.667` by 2 is `66.7`, `667` by -1 is `66.7`. */
function moved(value: string, places: number): string {
  const [digits = '', fraction = ''] = value.split('.');
  const point = digits.length + places;
  const all = (digits + fraction).padEnd(point, '0');
  const text = `${all.slice(0, point)}.${all.slice(point)}`;
  return text.replace(/^0+(?=[0-9])/, '').replace(/\.$/, '');
}

/** Two categories with one name would be drawn on top of each other. */
function reportEqualLabels(figures: Figures, report: Report): void {
  const seen = new Map<string, Figure>();
  const told = new Set<string>();
  for (const figure of figures.values()) {
    if (figure.group === undefined) continue;
    for (const [language, label] of Object.entries(figure.label)) {
      const key = JSON.stringify([figure.group, language, label]);
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, figure);
      else if (!told.has(figure.id)) {
        report(sameLabel(figure.place, figure.group, label, earlier.place));
        told.add(figure.id);
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
      report(
        autoFilled(
          first.place,
          run.map(({ text }) => text),
        ),
      );
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
  if (cell && dated.test(cell.text)) report(autoDated(cell.place, cell.text));
}
