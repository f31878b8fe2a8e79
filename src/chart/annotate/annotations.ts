// The annotations of a chart in the language of a deck: what each points to, and its words with the numbers of the figures.
import { syncArticle } from '../../briefing/agreement/sync.ts';
import { linksIn } from '../../briefing/figures/figure-links.ts';
import { inputsOf } from '../../briefing/figures/formula/formula.ts';
import { fillPattern } from '../../briefing/locale/fixed-words.ts';
import { AVERAGE, type PlannedAnnotation, type PlannedWords } from '../../briefing/model/annotation.ts';
import type { Figures } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { PlannedChart } from '../../briefing/model/plan.ts';
import { measureOf, same } from '../../briefing/model/unit-algebra.ts';
import { type ChartScale, drawnValue } from '../../briefing/plan/chart-scale.ts';
import { inlinesOf } from '../../briefing/plan/planned-words.ts';
import { nearest, type Place, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Row } from '../row.ts';
import type { Demands } from '../spec/demands.ts';

interface Said {
  /** With no-break spaces within numbers. */
  readonly words: string;
  /** For those who cannot see it: `Winter: fewer than a fifth`. */
  readonly phrase: string;
  readonly place: Place;
}

export type Annotation =
  | (Said & { readonly kind: 'callout'; readonly id: string })
  /** `value` is at the scale of the chart. */
  | (Said & { readonly kind: 'line'; readonly value: number })
  /** Between the marks of two figures. */
  | (Said & { readonly kind: 'bracket'; readonly ids: readonly [string, string] });

/** The annotations in the order of the plan, or undefined after reporting what is wrong with them (BD663, BD664). */
export function annotationsOf(
  chart: PlannedChart,
  rows: readonly Row[],
  demands: Demands,
  figures: Figures,
  scale: ChartScale | undefined,
  locale: Locale,
  report: Report,
): readonly Annotation[] | undefined {
  const planned = chart.annotations ?? [];
  const made = planned.flatMap(annotation => {
    const { kind, place } = annotation;
    const written = annotation.words.get(locale.language);
    if (!canHave(kind, rows, demands)) {
      report(fault('BD663', place, { chart: chart.id, spec: chart.spec.value, kind }));
      return [];
    }
    if (!written) {
      report(fault('BD171.text', place, { name: 'words', language: locale.language }));
      return [];
    }
    const words = wordsFor(written, figures, locale);
    return annotationFrom(annotation, words, chart, rows, figures, scale, locale, report) ?? [];
  });
  return made.length === planned.length ? made : undefined;
}

/** A value has one place where all marks grow from zero on one scale, in one column; of a stack, each part has a place. */
function canHave(kind: PlannedAnnotation['kind'], rows: readonly Row[], { cells, stacked, column }: Demands): boolean {
  if (cells > 0) return false;
  return kind === 'callout' || (stacked === 'no' && rows.length <= column);
}

function annotationFrom(
  annotation: PlannedAnnotation,
  words: string,
  chart: PlannedChart,
  rows: readonly Row[],
  figures: Figures,
  scale: ChartScale | undefined,
  locale: Locale,
  report: Report,
): Annotation | undefined {
  const shown = words.replaceAll('\u00a0', ' ');
  switch (annotation.kind) {
    case 'callout': {
      const { value: id, place } = annotation.figure;
      const row = rows.find(({ figure, value }) => figure.id === id && value !== null);
      const ids = rows.flatMap(({ figure, value }) => (value === null ? [] : figure.id));
      if (!row) report(fault('BD664.notDrawn', place, { chart: chart.id, id, near: nearest(id, ids), ids }));
      const phrase = fillPattern(locale.words.chartAnnotation, { label: row?.label ?? '', words: shown });
      return row && { kind: 'callout', id, words, phrase, place: annotation.place };
    }
    case 'line': {
      const value = valueOfLine(annotation.at, chart, rows, figures, scale, report);
      return value === undefined ? undefined : { kind: 'line', value, words, phrase: shown, place: annotation.place };
    }
    case 'bracket': {
      const pair = comparedBy(annotation, chart, rows, figures, locale, report);
      if (!pair) return undefined;
      const [one, other] = pair;
      const label = `${one.label} – ${other.label}`;
      const phrase = fillPattern(locale.words.chartAnnotation, { label, words: shown });
      return { kind: 'bracket', ids: [one.figure.id, other.figure.id], words, phrase, place: annotation.place };
    }
  }
}

/** The two drawn rows that the figure of a bracket is calculated from. */
function comparedBy(
  { figure: { value: id, place }, words }: PlannedAnnotation & { readonly kind: 'bracket' },
  chart: PlannedChart,
  rows: readonly Row[],
  figures: Figures,
  { language }: Locale,
  report: Report,
): readonly [Row, Row] | undefined {
  const figure = figures.get(id);
  const inputs = figure ? inputsOf(figure, figures) : [];
  const [one, other] = inputs.flatMap(input => rows.find(row => row.figure.id === input && row.value !== null) ?? []);
  if (!one || !other || inputs.length > 2) {
    report(fault('BD664.notOfTwo', place, { chart: chart.id, id }));
    return undefined;
  }
  const written = words.get(language);
  if (written && !linksIn(written).some(link => link.figure === id)) {
    report(fault('BD664.unsaid', written.place, { chart: chart.id, id }));
    return undefined;
  }
  return [one, other];
}

function valueOfLine(
  { value: id, place }: { readonly value: string; readonly place: Place },
  chart: PlannedChart,
  rows: readonly Row[],
  figures: Figures,
  scale: ChartScale | undefined,
  report: Report,
): number | undefined {
  const values = rows.flatMap(({ value }) => value ?? []);
  if (id === AVERAGE) {
    const count = new Set(rows.map(({ place: inSeries }) => inSeries?.series)).size;
    if (count > 1) report(fault('BD664.severalSeries', place, { chart: chart.id, count }));
    return count > 1 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  const figure = figures.get(id);
  const [first] = rows;
  if (figure && first && !same(measureOf(figure), measureOf(first.figure))) {
    report(fault('BD664.otherUnit', place, { chart: chart.id, id, one: first.figure.id }));
    return undefined;
  }
  const value = figure && drawnValue(figure, scale)?.valueOf();
  if (value === undefined) report(fault('BD604.missingValue', place, { id, chart: chart.id, spec: chart.spec.value }));
  return value;
}

/** The words with the numbers that the table has now, as an article has them: particles agree, and numbers stay with their units. */
function wordsFor(words: PlannedWords, figures: Figures, locale: Locale): string {
  const { file, source } = words;
  const current = { ...words, source: syncArticle(file, source, figures, locale).text };
  return inlinesOf(current)
    .map(inline => {
      if (inline.kind === 'figure') return inline.form.replaceAll(' ', '\u00a0');
      return inline.kind === 'text' || inline.kind === 'plain' ? inline.text : '';
    })
    .join('');
}
