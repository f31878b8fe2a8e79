// What a chart says to someone who cannot see it: its kind, what it shows, its values, its source.
import { fillPattern } from '../briefing/locale/fixed-words.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { Named } from './named.ts';
import type { Row } from './row.ts';

/** Up to so many values are all said; of more, the largest and the smallest, and those that are missing. */
const fewValues = 3;

/**
 * Alternative text in the language of the locale, from the data alone:
 * `Bar chart: Visitors by season. 4 values, from Summer 41.5% to Winter 12.0%. Source: City statistics (2023)`.
 */
export function alternativeText(
  kind: 'bars' | 'other',
  title: string,
  rows: readonly Row[],
  named: ReadonlyMap<string, Named>,
  annotations: readonly string[],
  sourceNames: readonly string[],
  locale: Locale,
): string {
  const { words } = locale;
  const isOfSeries = new Set(rows.map(({ place }) => place?.series)).size > 1;
  const nameOf = ({ label, place }: Row) =>
    isOfSeries && place ? `${place.seriesLabel ?? label}, ${place.categoryLabel ?? label}` : label;
  const item = (row: Row) => `${nameOf(row)} ${row.spoken}`;
  const ranked = rows.filter(row => row.value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [largest] = ranked;
  const smallest = ranked.at(-1);
  const values =
    rows.length <= fewValues || !largest || !smallest
      ? rows.map(item)
      : [
          fillPattern(words.chartRange, {
            count: String(ranked.length),
            largest: item(largest),
            smallest: item(smallest),
          }),
          ...rows.filter(row => row.value === null).map(item),
        ];
  const texts = [...values, ...[...named.values()].map(({ phrase }) => phrase), ...annotations].join('; ');
  const text = fillPattern(words.chartAlt, {
    kind: kind === 'bars' ? words.chartBars : words.chartOther,
    title: withoutStop(title),
    values: withoutStop(texts),
  });
  return sourceNames.length === 0 ? text : `${text} ${fillPattern(words.source, { list: sourceNames.join('; ') })}`;
}

/** Sentences of the locale bring their own full stop. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.:]+$/u, '');
}
