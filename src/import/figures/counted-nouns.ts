// What is counted behind a number: `firms`, `개 기업`.
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { type Amount, unitReach } from './amounts.ts';
import { wordAt } from './words-beside.ts';

export interface Counted {
  readonly words: string;
  /** With the space before it. */
  readonly length: number;
  /** How much of it is written into the form: a Korean counter, the 개 of `개 기업`. */
  readonly formLength?: number | undefined;
}

/** What is counted behind a number: a noun that the language lists, or behind a large number any noun. */
export function countedAt(rest: string, amount: Amount, locale: Locale): Counted | undefined {
  const { manuscripts, notUnits, bounds } = locale;
  const bound = wordAt(rest, bounds?.atLeast.after ?? []) ?? wordAt(rest, bounds?.atMost.after ?? []);
  const skipped = bound === undefined ? 0 : rest.indexOf(bound) + bound.length;
  const text = rest.slice(skipped);
  const isUnit = !notUnits.some(word => text.trimStart().toLowerCase().startsWith(word.toLowerCase()));
  const word = isUnit ? wordAt(text, manuscripts.counted) : undefined;
  if (word !== undefined) {
    const length = text.indexOf(text.trimStart()) + word.length;
    const isLatin = /^[a-z]/i.test(word);
    const formLength = isLatin || skipped > 0 ? undefined : length - word.length + (word.split(' ')[0]?.length ?? 0);
    return { words: word, length: skipped + length, formLength };
  }
  const noun = nounBehind(text, amount, locale);
  return noun === undefined ? undefined : { words: noun.words, length: skipped + noun.length };
}

/** The noun in the plural behind a number, at most three words away. */
function nounBehind(
  text: string,
  amount: Amount,
  locale: Locale,
): { readonly words: string; readonly length: number } | undefined {
  if (!/^ [a-z]/i.test(text)) return undefined;
  const isLarge =
    amount.isGrouped || amount.scale.length > 1 || (amount.decimals === 0 && amount.exact.compare(100) >= 0);
  const stops = stopWords(locale);
  let length = 0;
  for (const { 0: written, 1: word = '' } of text.slice(0, unitReach).matchAll(/ ([a-z][a-z’'-]*)/gi)) {
    if (text.slice(length, length + written.length) !== written) return undefined;
    length += written.length;
    const small = word.toLowerCase();
    if (stops.has(small)) return undefined;
    const isListed = locale.manuscripts.counted.includes(small);
    if (isListed || (isLarge && /[^s]s$/.test(small))) return { words: text.slice(1, length), length };
    if (length > 40 || (!isLarge && length > written.length + 12)) return undefined;
    if (!isLarge && length > written.length) return undefined;
  }
  return undefined;
}

const stopWords = oncePer(
  ({ phrases, manuscripts }: Locale) =>
    new Set([
      ...(phrases?.breakBefore ?? []),
      ...manuscripts.saying,
      ...(phrases?.keepAfterEndings ?? []).map(word => word.trim()),
    ]),
);
