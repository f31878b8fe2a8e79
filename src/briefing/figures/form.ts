// Formats figures, for prose, tables, charts, notes and alternative texts alike, so that a number is rounded and written in one way only.

import { fillPattern } from '../locale/fixed-words.ts';
import { decimalsOf, type Exact, fromDecimal, roundTo, toDecimal } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale, Scale } from '../model/locale.ts';
import type { UnitWriting } from '../model/own-unit.ts';

/** The true minus sign: it stands as high as a plus, and no line breaks after it. */
export const minus = '\u2212';

/** A figure with its unit: `30.6%`, `47.8 percentage points`, `13,825`, `KRW 300 million`, `3억 원`; the locale's word when it is missing. */
export function formatFigure(figure: Figure, locale: Locale): string {
  const exact = exactValue(figure);
  if (exact === undefined) return missingWord(figure, locale);
  if (figure.unit === 'currency') return inCurrency(formatAmount(exact, figure, locale), figure.currency ?? '', locale);
  const digits = figure.own?.scales ? formatAmount(exact, figure, locale) : formatValue(figure, locale);
  const { one, other } = unitWriting(figure, locale);
  return digits + (toDecimal(exact, figure.decimals).replace('-', '') === '1' ? one : other);
}

/** What a language writes behind a figure's number: ` percentage point` behind exactly 1, ` percentage points` behind any other. */
export function unitWriting({ unit, own }: Figure, { language, units }: Locale): UnitWriting {
  if (own) return own.writings[language] ?? { one: ` ${own.name}`, other: ` ${own.name}` };
  const other = units[unit] ?? '';
  return { one: units[`${unit}-one`] ?? other, other };
}

/** A figure's digits alone, rounded once, to its decimals: `30.6`, `13,825`, `2022`, `300,000,000`; the locale's word when it is missing. */
export function formatValue(figure: Figure, locale: Locale): string {
  const exact = exactValue(figure);
  if (exact === undefined) return missingWord(figure, locale);
  return formatDecimal(toDecimal(exact, figure.decimals), locale, figure.unit !== 'year');
}

/** What the language writes for a figure without a value: `n.a.`, `withheld`. */
export function missingWord({ absence }: Pick<Figure, 'absence'>, { words }: Pick<Locale, 'words'>): string {
  return words[absence ?? 'missing'];
}

/** A figure's unit alone, as a chart's subtitle names it: `%`, `percentage points`, `KRW`, `원`; `` for those that have none to name. */
export function unitText(figure: Figure, locale: Locale): string {
  const { unit, currency = '' } = figure;
  return (unit === 'currency' ? inCurrency('', currency, locale) : unitWriting(figure, locale).other).trim();
}

/** Decimal text as the language writes it: `formatDecimal('-13825.5', en)` is `−13,825.5`. */
export function formatDecimal(decimal: string, locale: Locale, grouped = true): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction] = (negative ? decimal.slice(1) : decimal).split('.');
  const digits = grouped ? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, locale.groupMark) : whole;
  return (negative ? minus : '') + digits + (fraction === undefined ? '' : locale.decimalMark + fraction);
}

function exactValue(figure: Figure): Exact | undefined {
  return figure.value === undefined ? undefined : fromDecimal(figure.value);
}

/** An amount in the largest scale in which two decimals say it exactly, else in full: `300 million`, `1.25 billion`, `123,456,789`. */
function formatAmount(exact: Exact, figure: Figure, locale: Locale): string {
  const scaled = locale.amountScales
    .map(scale => inScale(exact, scale))
    .find(amount => amount !== undefined && decimalsOf(amount.decimal) <= 2);
  return scaled
    ? formatDecimal(scaled.decimal, locale) + locale.scaleSpace + scaled.scale.word
    : formatDecimal(toDecimal(exact, figure.decimals), locale);
}

/** An amount with its currency: `KRW 300 million`, `3억 원`. */
export function inCurrency(amount: string, code: string, { currencies }: Locale): string {
  const one = Object.hasOwn(currencies, code) ? currencies[code] : undefined;
  return fillPattern(one ?? currencies.other ?? '{amount}', { amount, code });
}

/** An amount of 1 or more of a scale, without needless zeros; undefined when the amount is less than the scale. */
function inScale(exact: Exact, scale: Scale): { readonly decimal: string; readonly scale: Scale } | undefined {
  const amount = scaleDown(exact, scale.power);
  return amount.abs().compare(1) < 0 ? undefined : { decimal: shortest(amount, scale.power), scale };
}

/** The value in units of 10 to the power. */
export function scaleDown(exact: Exact, power: number): Exact {
  return power >= 0 ? exact.div(10n ** BigInt(power)) : exact.mul(10n ** BigInt(-power));
}

/** The value with so many decimals, which may be negative: 13825 at -3 is 14000. */
export function roundAt(value: Exact, decimals: number): Exact {
  return scaleDown(roundTo(scaleDown(value, -decimals), 0), decimals);
}

/** Decimal text with as few decimals as say the value exactly, at most so many: `shortest(5/2, 3)` is `2.5`. */
export function shortest(exact: Exact, most: number): string {
  for (let decimals = 0; decimals < most; decimals++) {
    if (roundTo(exact, decimals).compare(exact) === 0) return toDecimal(exact, decimals);
  }
  return toDecimal(exact, most);
}

/** By how much rounding to a scale may change a value: one twentieth. */
const MOST_ROUNDED = 20n;

/** Whether a rounded value still says the value: 1.3 billion is near 1.25 billion, 1,000 is not near 523, though it rounds to that. */
export function isNear(rounded: Exact, exact: Exact): boolean {
  return rounded.sub(exact).abs().mul(MOST_ROUNDED).compare(exact.abs()) <= 0;
}
