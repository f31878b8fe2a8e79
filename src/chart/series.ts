// Figures as series over categories, by their ids: `adoption.2022` is that of the series `adoption` at the category `2022`.

import { formatDate } from '../briefing/figures/date-form.ts';
import type { Figure, Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';

/** Where a figure stands among those of its chart. */
export interface SeriesPlace {
  /** The id of its series, and that of its category: what stands before and behind the last point of its id. */
  readonly series: string;
  readonly category: string;
  /** Their places from 1: times in their order, other categories and all series as they come. */
  readonly seriesRank: number;
  readonly categoryRank: number;
  /** Its place from the first category to the last, 0 to 1: of times by the time between them. */
  readonly at: number;
  /** Whether all categories are times. */
  readonly isTimed: boolean;
  /** Their names; undefined where the table has none in that language. */
  readonly seriesLabel: string | undefined;
  readonly categoryLabel: string | undefined;
}

/** `2022`, `2024-Q3`, `2023-H1`, `2024-08`. */
const time = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/i;

/** The series and the category of an id; one without a point is its own series. */
export function seriesOf(id: string): { readonly series: string; readonly category: string } {
  const point = id.lastIndexOf('.');
  return point < 0 ? { series: id, category: id } : { series: id.slice(0, point), category: id.slice(point + 1) };
}

/** The places of the figures of a chart, by id. */
export function seriesPlaces(
  drawn: readonly Figure[],
  figures: Figures,
  locale: Locale,
): ReadonlyMap<string, SeriesPlace> {
  const all = drawn.map(figure => ({ figure, ...seriesOf(figure.id) }));
  const series = [...new Set(all.map(each => each.series))];
  const found = [...new Set(all.map(each => each.category))];
  const times = new Map(found.map(category => [category, yearsAt(category)]));
  const isTimed = found.every(category => times.get(category) !== undefined);
  const categories = isTimed ? found.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)) : found;
  const [first = 0, last = 0] = isTimed
    ? [times.get(categories[0] ?? ''), times.get(categories.at(-1) ?? '')]
    : [0, categories.length - 1];
  const { language } = locale;
  return new Map(
    all.map(({ figure, series: own, category }) => {
      const index = categories.indexOf(category);
      const label = inLanguage(figure.label, language);
      const named = figures.get(own);
      const place: SeriesPlace = {
        series: own,
        category,
        seriesRank: series.indexOf(own) + 1,
        categoryRank: index + 1,
        at: last === first ? 0 : ((isTimed ? (times.get(category) ?? 0) : index) - first) / (last - first),
        isTimed,
        seriesLabel: isTimed ? label : named && inLanguage(named.label, language),
        categoryLabel: isTimed ? formatDate(category.toUpperCase(), locale) : label,
      };
      return [figure.id, place];
    }),
  );
}

/** A time in years, at its beginning; undefined for what is none. */
function yearsAt(category: string): number | undefined {
  const [, year, quarter, half, month] = time.exec(category) ?? [];
  if (year === undefined) return undefined;
  const months = quarter ? 3 * (Number(quarter) - 1) : half ? 6 * (Number(half) - 1) : month ? Number(month) - 1 : 0;
  return Number(year) + months / 12;
}
