// Which series a figure belongs to, and which category: by its id, or by the column “series” of its table.
import type { Figure } from './figure.ts';

/**
 * The series and the category of a figure: what stands before and behind the last point of its id, which is its own series without one.
 * Where the table names the series, the category is the rest of the id: `trust` of `trust.agree`, `agree.trust` and `trust-agree`.
 */
export function seriesOf({ id, series }: Pick<Figure, 'id' | 'series'>): {
  readonly series: string;
  readonly category: string;
} {
  const point = id.lastIndexOf('.');
  if (series === undefined)
    return point < 0 ? { series: id, category: id } : { series: id.slice(0, point), category: id.slice(point + 1) };
  const own = series.length;
  const isEnd = id.endsWith(series) && /[.-]$/.test(id.slice(0, -own));
  const isStart = id.startsWith(series) && /^[.-]/.test(id.slice(own));
  return { series, category: isEnd ? id.slice(0, -own - 1) : isStart ? id.slice(own + 1) : id.slice(point + 1) };
}

/** `2022`, `2024-Q3`, `2023-H1`, `2024-08`. */
const time = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/i;

/** Whether a category is a time. */
export function isTime(category: string): boolean {
  return yearsAt(category) !== undefined;
}

/** A time in years, at its beginning; undefined for what is none. */
export function yearsAt(category: string): number | undefined {
  const [, year, quarter, half, month] = time.exec(category) ?? [];
  if (year === undefined) return undefined;
  const months = quarter ? 3 * (Number(quarter) - 1) : half ? 6 * (Number(half) - 1) : month ? Number(month) - 1 : 0;
  return Number(year) + months / 12;
}

/** What tells a figure from another of its group with the same label: its series and its time, as text to compare: `["wish","2022"]`. */
export function placeInGroup(figure: Pick<Figure, 'id' | 'series'>): string {
  const { series, category } = seriesOf(figure);
  return JSON.stringify([series !== figure.id && series, isTime(category) && category]);
}
