// The units that words name around and within a chart, held against those of its figures: `격차(%)` over percentage points, `20억 원` on an axis of percent.

import { scaleDown } from '../../briefing/figures/form.ts';
import { isInLabel, unitNamed } from '../../briefing/figures/named-unit.ts';
import { writeForm } from '../../briefing/figures/write-form.ts';
import { compare, decimalsOf, fromDecimal, roundTo, toDecimal, whole } from '../../briefing/model/decimal.ts';
import type { Figure, Figures } from '../../briefing/model/figure.ts';
import { inLanguage } from '../../briefing/model/language.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { PlannedChart } from '../../briefing/model/plan.ts';
import { figuresDrawn } from '../../briefing/plan/chart-figures.ts';
import {
  type ChartScale,
  chartExample,
  chartScale,
  chartUnit,
  endsInScale,
  saysUnit,
} from '../../briefing/plan/chart-scale.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Frame, TextItem } from '../../typeset/frame.ts';
import type { Named } from '../named.ts';
import type { DrawnRow } from '../plot.ts';
import type { DrawnMark } from '../scene.ts';
import type { VegaDrawing } from '../vega.ts';
import type { About } from './held.ts';

/** A chart on a slide. */
interface Shown {
  readonly chart: PlannedChart;
  /** Those of the slide with the same unit. */
  readonly beside: readonly { readonly chart: PlannedChart }[];
  readonly figures: Figures;
  readonly locale: Locale;
  /** Where it stands: `left`, whose subtitle is `left-subtitle`. */
  readonly placeholder: string;
}

/** What a chart's values are written in. */
export interface ValuesOfChart {
  /** Any of its figures. */
  readonly figure: Figure;
  readonly scale: ChartScale | undefined;
  readonly locale: Locale;
}

/** Reports a slide that does not say at which scale a chart writes values, or that names another unit, as the chart's title in the plan may (BD647). */
export function checkSlideUnits(frame: Frame, shown: readonly Shown[], report: Report): void {
  const items = frame.items.flatMap(item => (item.kind === 'text' && item.placeholder !== 'title' ? item : []));
  const texts = items.flatMap(textsOf);
  const all = shown.flatMap(each => {
    const values = valuesOf(each);
    return values ? [{ ...each, values }] : [];
  });
  for (const { chart, placeholder, values } of all) {
    const { figure, scale, locale } = values;
    const unit = chartUnit(figure, scale, locale);
    const contradicts = (text: string) => namesOther(text, values);
    const title = inLanguage(chart.title, locale.language);
    const isTitleWrong = title !== undefined && contradicts(title);
    if (isTitleWrong) report(otherUnit(chart, values, title, 'title'));
    if (scale && !texts.some(text => saysUnit(text, unit))) {
      report(fault('BD647.scaleNotSaid', chart.place, { chart: chart.id, unit }));
      continue;
    }
    const others = isTitleWrong ? texts.filter(text => !text.startsWith(title)) : texts;
    const other = scale ? undefined : others.find(text => endsInScale(text, figure, locale));
    if (other !== undefined) report(fault('BD647.otherScale', chart.place, { chart: chart.id, unit, text: other }));
    const own = items.filter(item => item.placeholder === `${placeholder}-subtitle`);
    const common = items.filter(item => item.placeholder === 'subtitle');
    // One subtitle of several charts may name the unit of any.
    const isWrong = own.length > 0 ? contradicts : (text: string) => all.every(each => namesOther(text, each.values));
    const wrong = (own.length > 0 ? own : common)
      .flatMap(textsOf)
      .find(text => text !== other && others.includes(text) && isWrong(text));
    if (wrong !== undefined) report(otherUnit(chart, values, wrong, 'slide'));
  }
}

function textsOf({ paragraphs }: TextItem): readonly string[] {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function valuesOf({ chart, beside, figures, locale }: Omit<Shown, 'placeholder'>): ValuesOfChart | undefined {
  const drawn = figuresDrawn(chart, figures);
  const figure = drawn.find(({ value }) => value !== undefined) ?? drawn[0];
  const scale = chartScale([chart, ...beside.map(other => other.chart)], figures, locale);
  return figure && { figure, scale, locale };
}

/** Whether a text names a unit in which the values of a chart are not written. */
function namesOther(text: string, { figure, scale, locale }: ValuesOfChart): boolean {
  const named = unitNamed(text, figure, locale);
  if (!named || named.kind === 'right') return false;
  if (named.kind === 'scaled' && named.power === scale?.scale.power) return false;
  return !isInLabel(named, figure, locale);
}

function otherUnit(
  { id: chart, place }: Pick<PlannedChart, 'id' | 'place'>,
  { figure, scale, locale }: ValuesOfChart,
  text: string,
  where: 'title' | 'slide' | 'specification',
) {
  return fault('BD647.otherUnit', place, { chart, example: chartExample(figure, scale, locale), text, where });
}

/**
 * Reports the first words of a specification's own that name another unit (BD647), or the first label of an axis or a legend
 * that says another number than stands there (BD645): `20억 원` for 20 %, `2000%` for 20 %.
 */
export function checkSpecUnits(
  drawing: VegaDrawing,
  rows: readonly DrawnRow[],
  named: readonly Named[],
  values: ValuesOfChart,
  about: About,
  report: Report,
): void {
  const texts = drawing.marks.filter(({ kind, isSeen }) => kind === 'text' && isSeen);
  const known = [
    ...rows.flatMap(({ text, label, lines, id }) => [text, label, ...lines, id]),
    ...named.flatMap(({ text, phrase }) => [text, phrase]),
  ];
  const isNormalized = drawing.stacks.some(stack => stack.isNormalized);
  const wrong = texts.filter(isNumbered).flatMap(({ datum, lines }) => {
    const [value, text] = [Number(datum.value), lines.join(' ')];
    const readings = readingsAt(value, values, isNormalized);
    return isLabelOf(value, text, readings, rows, values.locale) ? [] : [{ value, text, reading: readings[0] }];
  });
  const label = wrong.find(({ value }) => value !== 0) ?? wrong[0];
  if (label) {
    const example = chartExample(label.reading, values.scale, values.locale);
    report(fault('BD645.guide', about.place, { chart: about.chart, text: label.text, example }));
    return;
  }
  for (const mark of texts.filter(each => !isNumbered(each))) {
    const text = mark.lines.join(' ');
    const rest = without(text, known);
    if (mark.isGuide && hasNumber(rest)) {
      report(fault('BD645', about.place, { chart: about.chart, text }));
      return;
    }
    if (namesOther(rest.trim(), values)) {
      report(otherUnit({ id: about.chart, place: about.place }, values, text, 'specification'));
      return;
    }
  }
}

/** Whether a text labels a number of an axis or a legend, with a number of its own. */
function isNumbered({ isGuide, datum, lines }: DrawnMark): boolean {
  return isGuide && typeof datum.value === 'number' && /\p{Nd}/u.test(lines.join(' '));
}

/** A text without the words of figures in it. */
function without(text: string, known: readonly string[]): string {
  const longestFirst = known.filter(part => part !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, part) => rest.replaceAll(part, ''), text);
}

/** Whether a text has a number that is neither a year nor part of a name, as fields have. */
function hasNumber(text: string): boolean {
  return /(?<![\p{L}\p{Nd}_.,])\p{Nd}/u.test(
    text.replace(/(?<![\p{Nd}.,])(?:19|20)\p{Nd}{2}(?!\p{Nd}|[.,]\p{Nd}| ?%)/gu, ''),
  );
}

/** What an axis or a legend has at a number: shares of a stack are hundredths of it. */
function readingsAt(value: number, values: ValuesOfChart, isNormalized: boolean): readonly [Figure, ...Figure[]] {
  const own = figureAt(value, values);
  if (!isNormalized) return [own];
  const share: Figure = { ...values.figure, unit: 'percent', own: undefined };
  return [figureAt(100 * value, { ...values, figure: share, scale: undefined }), own];
}

/** Whether a label says one of these readings of a number, or the number, or is that of the row there. */
function isLabelOf(
  value: number,
  text: string,
  readings: readonly Figure[],
  rows: readonly DrawnRow[],
  locale: Locale,
): boolean {
  const there = rows.find(({ rank }) => rank === value);
  if (there && [there.label, there.lines.join(' ')].includes(text)) return true;
  return (
    saysNumber(text, value) ||
    readings.some(reading => {
      const written = writeForm(text, reading, locale);
      return written.kind === 'written' && written.agrees;
    })
  );
}

/** Whether a text is a number alone, which is this one to as many decimals as it has. */
function saysNumber(text: string, value: number): boolean {
  const digits = text
    .trim()
    .replace(/[\u2212-]/u, '-')
    .replace(/[,\u00A0\u202F ]/gu, '');
  const stated = fromDecimal(digits);
  const exact = fromDecimal(decimal(value));
  return stated !== undefined && exact !== undefined && compare(roundTo(exact, decimalsOf(digits)), stated) === 0;
}

/** A figure of the chart's unit with a value of an axis. */
function figureAt(value: number, { figure, scale }: ValuesOfChart): Figure {
  const exact = scaleDown(fromDecimal(decimal(value)) ?? whole(0), -(scale?.scale.power ?? 0));
  const decimals = [0, 1, 2, 3, 4, 5].find(count => compare(roundTo(exact, count), exact) === 0) ?? 6;
  return { ...figure, value: toDecimal(exact, decimals), decimals };
}

/** Sums of floating point as they are meant: 0.3 for 0.30000000000000004. */
function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
