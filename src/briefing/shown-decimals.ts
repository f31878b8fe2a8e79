// How many decimals a figure shows: Excel drops final zeros, so 2.0 comes back as 2 beside 30.6.
import type { Report } from '../diagnostics.ts';
import type { Figure } from './figure.ts';
import { decimalsRestored } from './figure-messages.ts';
import type { FigureRow } from './parse-figures.ts';

/**
 * The decimals of a row: those of its column, else the most among figures of the same source and unit, its own included (with a notice
 * when that adds zeros). A formula without such figures takes the most among the shares of its source (a difference of percentages
 * has their decimals), else the most of its source.
 */
export function shownDecimals(row: FigureRow, rows: readonly FigureRow[], report: Report): number {
  if (row.stated !== undefined) return row.stated;
  const { figure, written } = row;
  const ofSource = rows.filter(other => other.figure.source === figure.source);
  const alike = most(ofSource.filter(other => unitOf(other.figure) === unitOf(figure)));
  if (written === undefined) {
    return (
      alike ??
      (isShare(figure) ? most(ofSource.filter(other => isShare(other.figure))) : undefined) ??
      most(ofSource) ??
      0
    );
  }
  const decimals = alike ?? written;
  if (decimals > written && figure.value !== undefined) {
    report(decimalsRestored(figure.place, figure.id, figure.value, decimals - written));
  }
  return decimals;
}

/** The most decimals that are stated or written in rows; undefined when none has any number. */
function most(rows: readonly FigureRow[]): number | undefined {
  const decimals = rows.map(row => row.stated ?? (row.figure.value === undefined ? undefined : row.written));
  const known = decimals.filter(count => count !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function unitOf(figure: Figure): string {
  return `${figure.unit} ${figure.currency ?? ''}`;
}

function isShare(figure: Figure): boolean {
  return figure.unit === 'percent' || figure.unit === 'percentage-points';
}
