// Finds what counts like a scale behind a number and is none that the language has: with another number before it, it would make a false one.
import { nearest } from '../../diagnostics/diagnostics.ts';
import { halfWidth } from '../../text/half-width.ts';
import { compare, type Exact, fromDecimal, roundTo, whole } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { ownUnitAfter } from '../model/own-unit.ts';
import { scaleDown } from './form.ts';
import type { FormNumber } from './form-number.ts';
import { unitAfter } from './form-unit.ts';

/** The word that is no scale of the language, or not clearly one: `lakh` in `5 lakh`, `bln` in `683.8bln`, `m` in `120m` for 120 things. */
export function strangeScale(
  form: string,
  numbers: readonly FormNumber[],
  figure: Figure,
  locale: Locale,
): string | undefined {
  const last = numbers.at(-1);
  const unclear = numbers.find(number => number.unclear !== undefined)?.unclear;
  if (!last || unclear !== undefined) return unclear;
  const [first] = numbers;
  const scaleBefore = countsThings(figure) && first ? scaleEnding(form.slice(0, first.start), locale) : undefined;
  if (scaleBefore !== undefined && first?.sign === '' && !agreesAlone(numbers, figure)) return scaleBefore;
  const after = form.slice(last.end);
  const plain = halfWidth(after);
  const [, gap = '', word = ''] = /^([ -]?)([\p{L}\p{M}]+)/u.exec(plain) ?? [];
  if (locale.refusedScales.includes(word.toLowerCase())) return word;
  const isUnit = unitAfter(after, locale)?.units.some(unit => unit !== 'count' && unit !== 'ratio');
  if (!countsThings(figure) || isUnit || ownUnitAfter(after, figure)) return undefined;
  const words = locale.scales.map(scale => scale.word).filter(scale => scale.length > 1 || !isLatin(scale));
  const other = plain.match(/[\p{L}\p{M}]+/gu)?.find(found => words.includes(found.toLowerCase()));
  if (other !== undefined) return other;
  const isFar = word !== '' && last.scale === '' && isFarFrom(last, figure, isLatin(word));
  if (isFar || (isLatin(word) && (gap === '' || isMisspelt(word, words)))) return word;
  return last.scale !== '' && isCutOff(word, gap, locale) ? word : undefined;
}

/** A scale word alone with which the text before a number ends: the `만` of `만 4천`, which is no `만 65세` where the number is the figure's. */
function scaleEnding(before: string, { scales, refusedScales }: Locale): string | undefined {
  const word = /(?<![\p{L}\p{N}])\p{L}+(?= ?$)/u.exec(before)?.[0];
  const isScale =
    word !== undefined && !isLatin(word) && [...scales.map(scale => scale.word), ...refusedScales].includes(word);
  return isScale ? word : undefined;
}

function agreesAlone(numbers: readonly FormNumber[], figure: Figure): boolean {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value)?.abs();
  const stated = numbers.reduce((sum, { value, power }) => sum.add(scaleDown(value.abs(), -power)), whole(0));
  return exact === undefined || compare(stated, exact) === 0;
}

/** Whether large numbers of a unit are written with scales. */
function countsThings({ unit }: Figure): boolean {
  return unit === 'count' || unit === 'currency';
}

function isMisspelt(word: string, words: readonly string[]): boolean {
  const long = words.filter(other => other.length > 4);
  return word.length > 4 && nearest(word, long) !== undefined;
}

/** Whether a word behind a scale begins with one more: `2만 천명`. */
function isCutOff(word: string, gap: string, { scales, notScales }: Locale): boolean {
  if (notScales.some(other => word.startsWith(other))) return false;
  return scales.some(scale => !isLatin(scale.word) && word.startsWith(scale.word) && (gap === '' || scale.within));
}

/** Whether a figure is a hundred or more times the number by a power of ten, or a thousand times in any way, as if a scale stood there. */
function isFarFrom({ value, decimals }: FormNumber, figure: Figure, orAnyThousand: boolean): boolean {
  const exact = figure.value === undefined ? undefined : fromDecimal(figure.value)?.abs();
  const stated = value.abs();
  if (!exact || compare(stated, whole(0)) === 0) return false;
  if (orAnyThousand && compare(exact, stated.mul(whole(1000))) >= 0) return true;
  return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].some(power => agreesAt(exact, stated, power, decimals));
}

function agreesAt(exact: Exact, stated: Exact, power: number, decimals: number): boolean {
  return compare(roundTo(scaleDown(exact, power), decimals), stated) === 0;
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/i.test(word);
}
