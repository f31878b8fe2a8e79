// The rows that a chart draws: one per figure, with its text, its color and whether it is the one to look at.

import { checkWhole, sumAboveHundred } from '../briefing/agreement/survey.ts';
import { sharedPart, withoutSharedPart } from '../briefing/figures/shared-part.ts';
import { foldable } from '../briefing/locale/expressions.ts';
import { fromDecimal } from '../briefing/model/decimal.ts';
import { type Figure, type Figures, unitNameOf } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import type { PlannedChart } from '../briefing/model/plan.ts';
import { placeInGroup, seriesOf } from '../briefing/model/series.ts';
import { figuresDrawn } from '../briefing/plan/chart-figures.ts';
import { type ChartScale, chartFigure, chartLabel, drawnValue } from '../briefing/plan/chart-scale.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import type { Theme } from '../theme/theme.ts';
import { checkColors } from './check/colors.ts';
import { type SeriesPlace, seriesPlaces } from './series.ts';
import { shadesOf } from './shades.ts';
import type { Demands } from './spec/demands.ts';

/** What a bar shows, before its place is known. */
export interface Row {
  readonly figure: Figure;
  readonly label: string;
  /** For drawing only, at the scale of the chart, null for a missing one; what is written is `text`. */
  readonly value: number | null;
  /** Digits in the language of the deck, at the scale of the chart, with a unit that is a sign: `13,825`, `78.4%`; the locale's word for a missing one. */
  readonly text: string;
  /** The same with scale and unit, for those who cannot see the subtitle: `KRW 1,250.00 billion`. */
  readonly spoken: string;
  /** Six hexadecimal digits with `#`. */
  readonly color: string;
  /** Whether the plan gives it a color of its own. */
  readonly emphasis: boolean;
  /** Its series and category, of a specification that draws series. */
  readonly place?: SeriesPlace | undefined;
}

/** The key in `colors` of a chart that stands for the largest figure, or all that are as large. */
const largest = 'largest';

/** The color of bars to which the plan gives none. */
const usual = 'context';

/** The rows in the order in which they are drawn, or undefined after reporting what keeps them from being drawn (BD601-BD608). */
export function chartRows(
  chart: PlannedChart,
  figures: Figures,
  demands: Demands,
  theme: Theme,
  locale: Locale,
  scale: ChartScale | undefined,
  report: Report,
): readonly Row[] | undefined {
  let whole = true;
  const mistake: Report = diagnostic => {
    whole &&= diagnostic.severity !== 'error';
    report(diagnostic);
  };
  const drawn = drawnFigures(chart, figures, mistake);
  checkTogether(chart, drawn, figures, demands, locale, mistake);
  const colors = rolesOf(chart, drawn, demands, theme, mistake);
  const places = demands.series > 0 ? seriesPlaces(drawn, figures, locale) : undefined;
  for (const { series, seriesLabel, seriesRank } of places?.values() ?? []) {
    const isOnly = [...(places?.values() ?? [])].every(other => other.seriesRank === seriesRank);
    if (seriesLabel === undefined && !isOnly)
      mistake(fault('BD605', chart.place, { id: series, language: locale.language }));
  }
  const seriesCount = Math.max(0, ...[...(places?.values() ?? [])].map(({ seriesRank }) => seriesRank));
  if (seriesCount > demands.series) {
    mistake(fault('BD602.tooManySeries', chart.place, { chart: chart.id, count: seriesCount, most: demands.series }));
  }
  const shades = shadesOfSeries(drawn, colors, places, demands, theme);
  if (demands.stacked !== 'no') checkStacks(chart, drawn, places, demands, mistake);
  const short = places ? undefined : shortLabels(chart, drawn, locale);
  const rows = drawn.map((figure, index) => {
    const label = inLanguage(figure.label, locale.language);
    if (label === undefined) mistake(fault('BD605', figure.place, { id: figure.id, language: locale.language }));
    const role = colors.get(figure.id);
    return {
      figure,
      label: short?.[index] ?? label ?? figure.id,
      value: drawnValue(figure, scale)?.valueOf() ?? null,
      text: chartLabel(figure, scale, locale),
      spoken: chartFigure(figure, scale, locale),
      color: shades?.[(places?.get(figure.id)?.seriesRank ?? 0) - 1] ?? `#${theme.colors.get(role ?? usual) ?? ''}`,
      emphasis: role !== undefined && role !== usual,
      ...(places && { place: places.get(figure.id) }),
    };
  });
  return whole ? (chart.sort === 'value' ? byValue(rows) : rows) : undefined;
}

/** Labels without a part that all share and that the title of the chart says: `Tea` for `Tea, 2024`; undefined where there is none. */
function shortLabels(
  { title }: PlannedChart,
  drawn: readonly Figure[],
  { language }: Locale,
): readonly string[] | undefined {
  const labels = drawn.flatMap(({ label }) => inLanguage(label, language) ?? []);
  const part = labels.length === drawn.length ? sharedPart(labels) : undefined;
  const said = foldable(inLanguage(title, language) ?? '');
  return part !== undefined && said.includes(foldable(part)) ? withoutSharedPart(labels) : undefined;
}

/** The figures that the plan names, or all of its group, in the order of the table. */
function drawnFigures(chart: PlannedChart, figures: Figures, report: Report): readonly Figure[] {
  for (const { value: id, place } of chart.figures) {
    if (!figures.has(id))
      report(fault('BD601.unknownFigure', place, { chart: chart.id, id, near: nearest(id, figures.keys()) }));
  }
  const { group } = chart;
  const groups = new Set([...figures.values()].flatMap(figure => figure.group ?? []));
  if (group && !groups.has(group.value))
    report(
      fault('BD601.emptyGroup', group.place, {
        chart: chart.id,
        group: group.value,
        near: nearest(group.value, groups),
      }),
    );
  return figuresDrawn(chart, figures);
}

/** Whether these figures may stand side by side on one scale, and whether the specification can draw them. */
function checkTogether(
  chart: PlannedChart,
  drawn: readonly Figure[],
  figures: Figures,
  demands: Demands,
  { language }: Locale,
  report: Report,
): void {
  const [first] = drawn;
  if (drawn.length < demands.least || drawn.length > demands.most) {
    report(
      fault('BD602.wrongCount', chart.place, {
        chart: chart.id,
        count: drawn.length,
        least: demands.least,
        most: demands.most,
      }),
    );
  }
  if (!first) return;
  for (const figure of drawn) {
    if (unitNameOf(figure) !== unitNameOf(first)) {
      report(fault('BD603', chart.place, { chart: chart.id, one: first.id, other: figure.id }));
      break;
    }
  }
  for (const figure of drawn) {
    if (figure.value === undefined && !demands.missing) {
      report(fault('BD604.missingValue', figure.place, { id: figure.id, chart: chart.id, spec: chart.spec.value }));
    }
    if ((numberOf(figure) ?? 0) < 0 && !demands.negative) {
      report(fault('BD604.belowZero', figure.place, { id: figure.id, chart: chart.id, spec: chart.spec.value }));
    }
  }
  const other = demands.cells > 0 || demands.whole ? drawn.find(figure => !isShare(figure)) : undefined;
  if (other) report(fault('BD604.noShare', other.place, { id: other.id, chart: chart.id, spec: chart.spec.value }));
  if (demands.series === 0) {
    const label = (figure: Figure) => inLanguage(figure.label, language);
    const twin = drawn.find((figure, index) => drawn.slice(0, index).some(other => label(other) === label(figure)));
    const earlier = twin && drawn.find(other => label(other) === label(twin));
    // Two of a group with nothing but their labels to tell them apart are told where they are written.
    const isToldThere =
      twin?.group !== undefined && twin.group === earlier?.group && placeInGroup(twin) === placeInGroup(earlier);
    if (twin && earlier && label(twin) !== undefined && !isToldThere)
      report(
        fault('BD661', chart.place, { chart: chart.id, one: earlier.id, other: twin.id, label: label(twin) ?? '' }),
      );
  }
  const [sourced, ...others] = drawn.filter(figure => figure.source !== '');
  const otherSource = others.find(figure => figure.source !== sourced?.source);
  if (sourced && otherSource)
    report(fault('BD609.mixedSources', chart.place, { chart: chart.id, one: sourced.id, other: otherSource.id }));
  // A base that is none has been reported.
  const isBase = (base: string | undefined) => base !== undefined && (figures.has(base) || /^[0-9]/.test(base));
  const based = drawn.filter(({ base }) => isBase(base));
  const otherBase = based.find(figure => figure.base !== based[0]?.base);
  if (based[0] && otherBase)
    report(fault('BD609.mixedBases', chart.place, { chart: chart.id, one: based[0].id, other: otherBase.id }));
}

/** Whether a figure says how much of a whole there is: of missing and of negative ones another message tells. */
function isShare(figure: Figure): boolean {
  return figure.unit === 'percent' && (numberOf(figure) ?? 0) <= 100;
}

/** Color roles by figure id; the rule `largest` gives way to a figure's own entry. */
function rolesOf(
  chart: PlannedChart,
  drawn: readonly Figure[],
  demands: Demands,
  theme: Theme,
  report: Report,
): ReadonlyMap<string, string> {
  const ids = drawn.map(figure => figure.id);
  const roles = new Map<string, string>();
  for (const [key, { value: role, place }] of chart.colors) {
    if (key !== largest && !ids.includes(key) && !drawn.some(figure => seriesOf(figure).series === key))
      report(
        fault('BD606.unknownColorKey', place, {
          chart: chart.id,
          key,
          near: nearest(key, [...ids, largest]),
          keys: [...ids, largest],
        }),
      );
    if (!theme.colors.has(role))
      report(fault('BD606.unknownRole', place, { theme: theme.name, role, near: nearest(role, theme.colors.keys()) }));
  }
  if (!theme.colors.has(usual))
    report(
      fault('BD606.unknownRole', chart.place, {
        theme: theme.name,
        role: usual,
        near: nearest(usual, theme.colors.keys()),
      }),
    );
  const most = Math.max(...drawn.map(figure => numberOf(figure) ?? Number.NEGATIVE_INFINITY));
  for (const figure of drawn) {
    const rule = numberOf(figure) === most ? chart.colors.get(largest) : undefined;
    const role = chart.colors.get(figure.id) ?? chart.colors.get(seriesOf(figure).series) ?? rule;
    if (role) roles.set(figure.id, role.value);
  }
  const bare =
    drawn.length > roles.size && (demands.stacked === 'no' || roles.size > 0)
      ? [{ value: usual, place: chart.place }]
      : [];
  checkColors(chart.id, [...bare, ...chart.colors.values()], theme, report);
  return roles;
}

/** Where series stand upon each other: the color of each, by rank. Without colors of the plan they are shades of one, or of two beside a gray middle. */
function shadesOfSeries(
  drawn: readonly Figure[],
  colors: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, SeriesPlace> | undefined,
  { stacked }: Demands,
  theme: Theme,
): readonly string[] | undefined {
  if (stacked === 'no' || !places) return undefined;
  const first = new Map(drawn.toReversed().map(({ id }) => [places.get(id)?.seriesRank ?? 0, colors.get(id)]));
  const middle = (first.size + 1) / 2;
  const given = (rank: number) => {
    if (colors.size > 0) return first.get(rank) ?? usual;
    if (stacked === 'from-zero') return 'data';
    return rank < middle ? 'accent' : rank > middle ? 'data' : usual;
  };
  return shadesOf(
    [...first.keys()].toSorted((a, b) => a - b).map(rank => given(rank)),
    theme,
  );
}

/** Reports the first category whose parts are no whole where they must be, or more than one (BD640). */
function checkStacks(
  chart: PlannedChart,
  drawn: readonly Figure[],
  places: ReadonlyMap<string, SeriesPlace> | undefined,
  demands: Demands,
  report: Report,
): void {
  const categories = groupBy(drawn, ({ id }) => places?.get(id)?.category);
  for (const parts of categories.values()) {
    const total = demands.whole ? undefined : sumAboveHundred(parts);
    const whole = demands.whole ? checkWhole(parts) : undefined;
    if (whole?.kind === 'none') report(whole.refuse(chart));
    else if (total !== undefined) report(fault('BD640.moreThanHundred', chart.place, { chart: chart.id, total }));
    else continue;
    return;
  }
}

/** Largest first, missing ones last; equals keep their order. */
function byValue(rows: readonly Row[]): readonly Row[] {
  const height = (row: Row) => row.value ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => (height(a) === height(b) ? 0 : height(b) - height(a)));
}

/** The value for drawing; null when the figure is missing. The table's reader has made sure that it is a decimal. */
function numberOf(figure: Figure): number | null {
  if (figure.value === undefined) return null;
  const exact = fromDecimal(figure.value);
  if (!exact) throw new Error(`The figure ${figure.id} has the value ${figure.value}, which is no decimal.`);
  return exact.valueOf();
}
