// The rows of a drawing as PowerPoint has them: series across, categories down.
import { groupBy } from '../../group-by.ts';
import type { DrawnRow } from '../plot.ts';
import type { Drawn } from './drawn.ts';

/** The rows of one category. */
export interface Category {
  /** Of one with a missing value, with the word for it: its cell is empty. */
  readonly name: string;
  /** One for each series, in their order; undefined where a series has none. */
  readonly rows: readonly (DrawnRow | undefined)[];
}

export interface RowTable {
  /** The names of the series; of a single one, what the chart shows. */
  readonly series: readonly string[];
  readonly categories: readonly Category[];
}

export function rowTable({ rows, title }: Drawn): RowTable {
  const count = Math.max(1, ...rows.map(({ inSeries }) => inSeries?.seriesRank ?? 1));
  const ranks = Array.from({ length: count }, (_, index) => index + 1);
  const nameOf = (rank: number) => rows.find(({ inSeries }) => inSeries?.seriesRank === rank)?.inSeries?.seriesLabel;
  const series = count === 1 ? [title] : ranks.map(rank => nameOf(rank) ?? '');
  const categories = [...groupBy(rows, ({ id, inSeries }) => inSeries?.categoryRank ?? id).values()].map(own => {
    const inOrder = ranks.map(rank => own.find(({ inSeries }) => (inSeries?.seriesRank ?? 1) === rank));
    return { name: nameIn(inOrder, series), rows: inOrder };
  });
  return { series, categories };
}

function nameIn(rows: Category['rows'], series: RowTable['series']): string {
  const label = rows.find(row => row !== undefined)?.label ?? '';
  const missing = rows.flatMap((row, index) => {
    if (row?.value !== null) return [];
    return rows.length === 1 ? row.text : `${series[index] ?? ''}: ${row.text}`;
  });
  return missing.length === 0 ? label : `${label} (${missing.join(', ')})`;
}

/** The row that a mark shows. */
export function isOf(mark: { readonly row: { readonly id: string } | undefined }, row: DrawnRow | undefined): boolean {
  return row !== undefined && mark.row?.id === row.id;
}
