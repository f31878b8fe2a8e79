// One scale for all large values of a chart: 1,250,000,000,000 won and 950,000,000 won are 12,500.0 and 9.5 where the subtitle says 억 원.

import escapeRegExp from 'escape-string-regexp';
import {
  formatDecimal,
  formatFigure,
  formatValue,
  inCurrency,
  scaleDown,
  unitText,
  unitWriting,
} from '../figures/form.ts';
import { compare, type Exact, fromDecimal, roundTo, toDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { Locale, Scale } from '../model/locale.ts';
import type { PlannedChart } from '../model/plan.ts';
import { measureOf, same } from '../model/unit-algebra.ts';
import { figuresDrawn } from './chart-figures.ts';

/** A scale, and the decimals that all values of a chart show in it. */
export interface ChartScale {
  readonly scale: Scale;
  readonly decimals: number;
}

/** Values of seven digits and more are scaled; those that a scale would round only where they have ten. */
const large = whole(1_000_000);
const huge = whole(1_000_000_000);

/** At most so many decimals, and what they may round away at most: one part in two hundred, so three digits stay. */
const mostDecimals = 2;
const rounding = whole(1).div(whole(200));

/** A unit that is read as a sign behind or before its number. */
const signUnit = /^(?=.*[\p{Sc}%‰°])\S{1,3}$/u;

/** The longest label for which a scale is worth it. */
const longest = 9;

/** The scale of a chart, alone or beside others of its unit, or nothing where its values are short as they are. */
export function chartScale(charts: readonly PlannedChart[], figures: Figures, locale: Locale): ChartScale | undefined {
  const drawn = charts.flatMap(chart => figuresDrawn(chart, figures));
  const [first] = drawn;
  const own = drawn.filter(figure => first && isAlike(figure, first));
  return first && isScalable(first)
    ? scaleOf(
        own.flatMap(figure => exactOf(figure) ?? []),
        locale,
      )
    : undefined;
}

/** The charts among others whose figures have the unit of this one: one unit has one scale. */
export function chartsAlike(
  chart: PlannedChart,
  charts: readonly PlannedChart[],
  figures: Figures,
): readonly PlannedChart[] {
  const [own] = figuresDrawn(chart, figures);
  return charts.filter(other => {
    const [first] = figuresDrawn(other, figures);
    return other === chart || (own && first && isAlike(own, first));
  });
}

/** The digits of a figure in a chart: `12,500.0` at the scale 억. */
export function chartValue(figure: Figure, scale: ChartScale | undefined, locale: Locale): string {
  const exact = exactOf(figure);
  if (!scale || !exact || !isScalable(figure)) return formatValue(figure, locale);
  return formatDecimal(toDecimal(scaleDown(exact, scale.scale.power), scale.decimals), locale);
}

/** What a mark's label says: the digits, with the unit where that is a sign, as in `78.4%`, `47.8%p`, `$12`; words stay in the subtitle. */
export function chartLabel(figure: Figure, scale: ChartScale | undefined, locale: Locale): string {
  const value = chartValue(figure, scale, locale);
  const isSign = signUnit.test(unitText(figure, locale));
  return scale || !exactOf(figure) || !isSign ? value : withUnit(value, figure, locale);
}

/** The same with scale and unit: `12,500.0억 원`, `KRW 1,250.00 billion`, `5,200만`. */
export function chartFigure(figure: Figure, scale: ChartScale | undefined, locale: Locale): string {
  if (!scale || !exactOf(figure) || !isScalable(figure)) return formatFigure(figure, locale);
  return withUnit(chartValue(figure, scale, locale) + locale.scaleSpace + scale.scale.word, figure, locale);
}

/** A value as a chart writes it, with the unit that its subtitle names: `12,500 원`, where a sentence says `1.25만 원`. */
export function chartExample(figure: Figure, scale: ChartScale | undefined, locale: Locale): string {
  if (scale || !exactOf(figure)) return chartFigure(figure, scale, locale);
  return withUnit(formatValue(figure, locale), figure, locale);
}

/** The unit that a chart's subtitle names: `억 원`, `KRW billion`, `million`; without a scale that of its figures. */
export function chartUnit(figure: Figure, scale: ChartScale | undefined, locale: Locale): string {
  if (!scale || !isScalable(figure)) return unitText(figure, locale);
  return withUnit(scale.scale.word, figure, locale).trim();
}

/** The value that a chart draws, in units of its scale. */
export function drawnValue(figure: Figure, scale: ChartScale | undefined): Exact | undefined {
  const exact = exactOf(figure);
  return exact && scale && isScalable(figure) ? scaleDown(exact, scale.scale.power) : exact;
}

/** Whether a text names a unit: `억원` is `억 원`, and `만` is not in `만족`. */
export function saysUnit(text: string, unit: string): boolean {
  if (!/\s/u.test(unit)) return hasWord(text, unit);
  const squeezed = (part: string) => part.replace(/\s/gu, '').toLowerCase();
  return squeezed(text).includes(squeezed(unit));
}

/** Whether a text names a scale, with the unit of a figure or as a word of its own: `예산(조 원)`, `Budget, million won`. */
export function namesScale(text: string, figure: Figure, locale: Locale): boolean {
  return locale.scales.some(scale => {
    const unit = chartUnit(figure, { scale, decimals: 0 }, locale);
    return hasWord(text, scale.word) || (unit !== scale.word && saysUnit(text, unit));
  });
}

/** Whether a text ends in an amount's unit at a scale, as subtitles do: `예산(억 원)`. */
export function endsInScale(text: string, figure: Figure, locale: Locale): boolean {
  if (figure.unit !== 'currency') return false;
  const end = (part: string) => part.replace(/[\s)\].]/gu, '').toLowerCase();
  // Scales may be joined: 백만 원.
  const words = locale.scales.map(({ word }) => escapeRegExp(word.toLowerCase())).join('|');
  const joined = new RegExp(`(?:${words})*$`, 'u');
  return locale.scales.some(scale => {
    const unit = end(chartUnit(figure, { scale, decimals: 0 }, locale));
    const before = end(text).slice(0, -unit.length).replace(joined, '');
    return end(text).endsWith(unit) && !/[\p{L}\p{N}]$/u.test(before);
  });
}

/** Whether a word stands in a text, no letter before or after it; a sign may stand anywhere. */
function hasWord(text: string, word: string): boolean {
  const letter = /\p{L}/u;
  if (!letter.test(word)) return text.includes(word);
  return text.split(word).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !letter.test(before.slice(-1)) && !letter.test(after.slice(0, 1));
  });
}

function isScalable({ unit, own }: Figure): boolean {
  return unit === 'currency' || unit === 'count' || unit === 'plain' || own?.scales === true;
}

function isAlike(one: Figure, other: Figure): boolean {
  return same(measureOf(one), measureOf(other));
}

function exactOf({ value }: Figure): Exact | undefined {
  return value === undefined ? undefined : fromDecimal(value);
}

function withUnit(amount: string, figure: Figure, locale: Locale): string {
  const { unit, currency = '' } = figure;
  return unit === 'currency' ? inCurrency(amount, currency, locale) : amount + unitWriting(figure, locale).other;
}

/** The scale whose labels are shortest: one that says every value exactly, or else one that keeps three digits of each and no two alike. */
function scaleOf(values: readonly Exact[], locale: Locale): ChartScale | undefined {
  const most = values.map(value => value.abs()).reduce((a, b) => (compare(a, b) < 0 ? b : a), whole(0));
  if (compare(most, large) < 0) return undefined;
  const exact = shortest(values, locale, whole(0));
  if (exact && exact.length <= longest) return exact;
  if (compare(most, huge) < 0) return undefined;
  const rounded = shortest(values, locale, rounding);
  return rounded && rounded.length <= longest ? rounded : exact;
}

function shortest(
  values: readonly Exact[],
  locale: Locale,
  loss: Exact,
): (ChartScale & { readonly length: number }) | undefined {
  const found = locale.amountScales.flatMap(scale => {
    const scaled = values.map(value => scaleDown(value, scale.power));
    const decimals = [...Array(mostDecimals + 1).keys()].find(count => isFaithful(scaled, count, loss));
    if (decimals === undefined) return [];
    const length = Math.max(...scaled.map(value => formatDecimal(toDecimal(value, decimals), locale).length));
    return [{ scale, decimals, length }];
  });
  const [first, ...others] = found;
  return first && others.reduce((a, b) => (b.length < a.length ? b : a), first);
}

/** Whether so many decimals lose no more than that share of any value, and leave different values different. */
function isFaithful(values: readonly Exact[], decimals: number, loss: Exact): boolean {
  const shown = values.map(value => roundTo(value, decimals));
  const near = values.every((value, index) => {
    const away = value.sub(shown[index] ?? value).abs();
    return compare(away, value.abs().mul(loss)) <= 0;
  });
  const distinct = (all: readonly Exact[]) => new Set(all.map(value => value.toFraction())).size;
  return near && distinct(values) === distinct(shown);
}
