// How many decimals a figure shows: Excel drops final zeros, so 2.0 comes back as 2 beside 30.6.
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type Exact, fromDecimal, roundTo, toDecimal } from '../model/decimal.ts';
import { type Figure, unitNameOf } from '../model/figure.ts';
import { mostDecimals } from './figure-cells.ts';
import { isNear, shortest } from './form.ts';
import type { NumberCell } from './table/number-cell.ts';

/** A figure whose decimals are not settled yet, because they may follow from other rows. */
export interface FigureRow {
  readonly figure: Figure;
  /** From the column `decimals`, else those of the unit. */
  readonly stated: number | undefined;
  /** As its value is written; undefined without one. */
  readonly written: number | undefined;
  /** What its cell has in place of a number. */
  readonly mark?: NumberCell['mark'];
}

/** The most decimals that are stated or written in rows of one source: of all, of shares, and of each unit. */
interface MostDecimals {
  all?: number;
  shares?: number;
  readonly units: Map<string, number>;
}

/**
 * The decimals of each row: those of its column, else the most among figures of the same source and unit, its own included (with a notice
 * when that adds zeros). A formula without such figures takes the most among the shares of its source (a difference of percentages
 * has their decimals), else the most of its source.
 */
export function decimalsShown(rows: readonly FigureRow[], report: Report): (row: FigureRow) => number {
  const bySource = new Map<string, MostDecimals>();
  for (const { figure, stated, written } of rows) {
    const decimals = stated ?? (figure.value === undefined ? undefined : written);
    const most: MostDecimals = bySource.get(figure.source) ?? { units: new Map() };
    bySource.set(figure.source, most);
    if (decimals === undefined) continue;
    most.all = Math.max(most.all ?? 0, decimals);
    if (isShare(figure)) most.shares = Math.max(most.shares ?? 0, decimals);
    most.units.set(unitNameOf(figure), Math.max(most.units.get(unitNameOf(figure)) ?? 0, decimals));
  }
  return ({ figure, stated, written }) => {
    if (stated !== undefined) return stated;
    const most = bySource.get(figure.source);
    const alike = most?.units.get(unitNameOf(figure));
    if (written === undefined) return alike ?? (isShare(figure) ? most?.shares : undefined) ?? most?.all ?? 0;
    const decimals = alike ?? written;
    if (decimals > written && figure.value !== undefined) {
      const shown = `${figure.value}${figure.value.includes('.') ? '' : '.'}${'0'.repeat(decimals - written)}`;
      report(fault('BD296', figure.place, { id: figure.id, shown }));
    }
    return decimals;
  };
}

function isShare(figure: Figure): boolean {
  return figure.unit === 'percent' || figure.unit === 'percentage-points';
}

/** Warns of a figure whose shown number is far from its value, 1 for 1.234 or 0 for 0.4, unless its row states its decimals; `exact` is what a formula gives. */
export function checkRounding(figure: Figure, report: Report, exact = exactOf(figure)): void {
  if (!exact || figure.statesDecimals || figure.reported === 'row') return;
  const shown = roundTo(exact, figure.decimals);
  if (isNear(shown, exact)) return;
  const place = figure.formula === undefined ? figure.valuePlace : figure.formulaPlace;
  const value = shortest(exact, Math.max(mostDecimals, figure.decimals));
  report(fault('BD447', place ?? figure.place, { id: figure.id, value, shown: toDecimal(exact, figure.decimals) }));
}

function exactOf({ value }: Figure): Exact | undefined {
  return value === undefined ? undefined : fromDecimal(value);
}
