// Counts that are written in words alone: `eight firms`, `a dozen`, `수십 개`, `스물다섯 명`.

import escapeRegExp from 'escape-string-regexp';
import { foldable, letters, oncePer } from '../locale/expressions.ts';
import { type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Locale } from '../model/locale.ts';
import { scaleDown } from './form.ts';
import { scalesAt } from './form-number.ts';

/** What words say of a number of things, the least and the most of it, and what stands before and behind them. */
export interface CountInWords {
  readonly least: Exact;
  readonly most: Exact;
  readonly head: string;
  readonly tail: string;
}

/** The first count of a form; undefined where it has none, or a number with a larger scale, which is an amount. */
export function countInWords(form: string, locale: Locale): CountInWords | undefined {
  const text = foldable(form);
  const { range, several, number } = countPatterns(locale);
  const around = (at: number, end: number) => ({ head: form.slice(0, at), tail: form.slice(end) });
  const vague = range.exec(text);
  const [least, most] = locale.countRanges.get(vague?.groups?.word?.replace(/\s+/g, ' ') ?? '') ?? [];
  if (vague && least !== undefined && most !== undefined)
    return { least: whole(least), most: whole(most), ...around(vague.index, vague.index + vague[0].length) };
  const some = several.exec(text);
  const scaled = some && scalesAt(text, some.index + some[0].length, locale);
  if (some && scaled && scaled.scales.length > 0) {
    const power = scaled.scales.reduce((sum, scale) => sum + scale.power, 0);
    const [fewest, next] = [scaleDown(whole(2), -power), scaleDown(whole(10), -power)];
    return { least: fewest, most: next, ...around(some.index, scaled.end) };
  }
  const found = number.exec(text);
  const said = found && numberOf(found.groups ?? {}, locale);
  const end = found ? found.index + found[0].length : 0;
  if (!found || !said || scalesAt(text, end, locale).scales.length > 0) return undefined;
  return { least: said, most: said, ...around(found.index, end) };
}

function numberOf(groups: Partial<Record<string, string>>, locale: Locale): Exact | undefined {
  const { tens, ones, counted, scaled } = groups;
  if (scaled !== undefined) return scaledNumber(scaled, locale);
  const known = (word: string | undefined) =>
    word === undefined ? 0 : (locale.countingWords.get(word) ?? locale.numberWords.get(word) ?? 0);
  return fromDecimal(String(known(tens) + known(ones) + known(counted)));
}

/** `백이십오`: digits in words, each with its scale or none. */
function scaledNumber(words: string, { scales, numberWords }: Locale): Exact | undefined {
  let [sum, digit] = [whole(0), 0];
  for (const word of words) {
    const scale = scales.find(({ word: known, within }) => within && known === word);
    if (scale) sum = sum.add(scaleDown(whole(digit || 1), -scale.power));
    digit = scale ? 0 : (numberWords.get(word) ?? 0);
  }
  return sum.add(whole(digit));
}

const countPatterns = oncePer((locale: Locale) => {
  const { numberWords, countingWords, countRanges, severalWords, scales, unitWords, bounds } = locale;
  const isLatin = (word: string) => /^[a-z]/.test(word);
  const any = (words: readonly string[]) =>
    words
      .toSorted((one, other) => other.length - one.length)
      .map(word => escapeRegExp(foldable(word)).replaceAll(' ', '\\s+'))
      .join('|') || '(?!)';
  const latinEnd = `(?![0-9${letters}])`;
  const start = `(?<![0-9${letters}.,-])`;
  // In Hangul what is counted, or a word that makes it a bound, may follow at once: `여덟곳`, `십여 개`.
  const counters = any([...(unitWords.count ?? []), ...(bounds?.someMore.after ?? [])]);
  const end = (words: readonly string[]) =>
    words.some(isLatin) ? latinEnd : `(?:(?![0-9${letters}])|(?=${counters}))`;
  const known = [...[...numberWords].filter(([word]) => /^[a-z]{2,}$/.test(word)), ...countingWords].filter(
    ([, number]) => Number.isInteger(number) && number > 0,
  );
  const words = known.map(([word]) => word);
  const tens = known.flatMap(([word, number]) => (number >= 10 && number < 100 && number % 10 === 0 ? word : []));
  const ones = known.flatMap(([word, number]) => (number < 10 ? word : []));
  const digits = any([...numberWords].flatMap(([word, number]) => (!isLatin(word) && number >= 1 ? word : [])));
  const inner = any(scales.flatMap(({ word, within }) => (within && !isLatin(word) ? word : [])));
  const compound = `(?<tens>${any(tens)})[ -]?(?<ones>${any(ones)})`;
  const scaled = `(?<scaled>(?:(?:${digits})?(?:${inner}))+(?:${digits})?)`;
  return {
    range: new RegExp(`${start}(?<word>${any([...countRanges.keys()])})${end([...countRanges.keys()])}`),
    several: new RegExp(`${start}(?:${any(severalWords)})`),
    number: new RegExp(`${start}(?:${compound}|(?<counted>${any(words)})|${scaled})${end(words)}`),
  };
});
