// Figures as series over categories: `adoption.2022` is that of the series `adoption` at the category `2022`; or their table names the series.

import { formatDate } from '../briefing/figures/date-form.ts';
import type { Figure, Figures } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { seriesOf, yearsAt } from '../briefing/model/series.ts';

/** Where a figure stands among those of its chart. */
export interface SeriesPlace {
  /** The id of its series, and that of its category. */
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

/** The places of the figures of a chart, by id. */
export function seriesPlaces(
  drawn: readonly Figure[],
  figures: Figures,
  locale: Locale,
): ReadonlyMap<string, SeriesPlace> {
  const all = drawn.map(figure => ({ figure, ...seriesOf(figure) }));
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
      const inTable = all.find(other => other.series === own && other.figure.seriesName)?.figure.seriesName ?? {};
      const seriesName = inLanguage(inTable, language) ?? (named && inLanguage(named.label, language));
      const place: SeriesPlace = {
        series: own,
        category,
        seriesRank: series.indexOf(own) + 1,
        categoryRank: index + 1,
        at: last === first ? 0 : ((isTimed ? (times.get(category) ?? 0) : index) - first) / (last - first),
        isTimed,
        seriesLabel: isTimed ? (inLanguage(inTable, language) ?? label) : seriesName,
        categoryLabel: isTimed ? formatDate(category.toUpperCase(), locale) : label,
      };
      return [figure.id, place];
    }),
  );
}
