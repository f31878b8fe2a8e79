// Numbers in an author's text that are no figures: years, dates, names, codes, addresses, list numbers, and what the language says.

import escapeRegExp from 'escape-string-regexp';
import { halfWidth } from '../../text/half-width.ts';
import { anyOf, foldable, hidden, letters, masked, NUMBER_PATTERN } from '../locale/expressions.ts';
import type { Locale } from '../model/locale.ts';

/** A text of the same length in which such numbers are gone, digits in half width. */
export type Mask = (text: string) => string;

const addresses = /(?:https?:\/\/|www\.|doi:\s?)\S+|10\.\d{4,}\/\S+|(?<!\S)[^\s@]+@[^\s@]+\.[^\s@]+/gi;
const telephones =
  /\+\d[\d ()-]{6,}\d|(?<!\d)0\d{1,3}(?:\)\s?|[-. ])\d{3,4}[-. ]\d{4}(?!\d)|(?<!\d)1\d{3}-\d{4}(?!\d)/g;
const dates =
  /(?<![\d.])(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?|\/\d{1,2}\/\d{1,2}|\. ?\d{1,2}\.(?: ?\d{1,2}\.?)?|\.\d{1,2}\.\d{1,2}\.?)(?!\d)/g;
/** `’32~’36`, `’20.12`: years of two digits, which stand for those of this century. */
const shortYears = /(?<![0-9A-Za-z\uAC00-\uD7A3])[’‘']\d\d(?:\.\d{1,2})?(?=\s?[~∼→).,-]|\s?[\uAC00-\uD7A3])/g;
const clocks = /(?<![\d:])\d{1,2}:\d\d(?![\d:])/g;
const versions = /(?<![\d.,])\d+\.\d+\.\d+(?:\.\d+)*(?![\d%])/g;
/** `G7`, `COVID-19`, `B2B`, `v2.1`. The group tells currencies apart, here and below: `KRW300` is no code. */
const codes = all(String.raw`(?<![0-9${letters}])([A-Za-z]+)(?:-[A-Za-z]+)*-?\d[\w-]*(?:\.\d+)*`);
/** `5G`, `3D`. */
const generations = all(String.raw`(?<![0-9.,${letters}])\d(?:G|D|IR)(?![A-Za-z])`);
/** `ISO 9001`, `KS X 1001`; fewer than four digits only where the phrase ends: `EU 27)`. */
const standards = all(
  String.raw`(?<![0-9${letters}])([A-Z]{2,})(?:(?: [A-Z]{1,3})+ \d{1,5}(?![\d%]|[.,]\d)|[ -]\d{4,5}(?![\d%]|[.,]\d)|[ -]\d{1,3}(?=\s*(?:[.](?![0-9])|[;:)\]’”"']|$)))`,
);
/** `Web 3.0`: a capitalized word and a version. */
const editions = all(String.raw`(?<![0-9${letters}])[A-Z][${letters}]+ \d\.0(?![\d%]| ?%)`);
const listStart = /^\s*(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s)/g;
const enumeration = all(String.raw`(?<![0-9(${letters}])\(?\d{1,2}\)(?=\s?[${letters}])`);
const footnotes = all(String.raw`(?<=[${letters}”’"'])\d{1,2}\)`);

function all(pattern: string): RegExp {
  return new RegExp(pattern, 'g');
}

/** What of the table keeps a number from looking plain. */
export interface FigureTraits {
  readonly currencies: ReadonlySet<string>;
  /** Values that look like years and are none: `2000` firms. */
  readonly counts: ReadonlySet<string>;
}

/** A mask for texts of one language; `names` are the titles and citations whose numbers belong to names: `Industry 5.0: A New …`. */
export function plainNumberMask(locale: Locale, names: readonly string[], { currencies, counts }: FigureTraits): Mask {
  const named = namesWithNumbers(names);
  const ofLanguage = anyOf(locale.plainNumbers.words);
  const months = monthDates(locale);
  const years = yearsOf(locale);
  return text => {
    let plain = halfWidth(text);
    // Most lines have no number at all.
    if (!/[0-9]/.test(plain)) return plain;
    plain = overlaid(plain, masked(foldable(plain), ofLanguage));
    for (const pattern of [months, addresses, telephones, named, dates, shortYears, clocks])
      plain = masked(plain, pattern);
    for (const pattern of [standards, codes])
      plain = plain.replace(pattern, (found, letters: string) => (currencies.has(letters) ? found : hidden(found)));
    const enumerates = /(?<!\d)1\)/.test(plain);
    for (const pattern of [generations, versions, editions, listStart]) plain = masked(plain, pattern);
    if (enumerates) plain = masked(plain, enumeration);
    return masked(plain, footnotes).replace(years, found => (counts.has(found) ? found : hidden(found)));
  };
}

/** The text with the marks of another of the same length. */
function overlaid(text: string, other: string): string {
  return other.replace(/[^\uFFFC]+/g, (kept, offset: number) => text.slice(offset, offset + kept.length));
}

/** `1974`, `2019~2024`, `(2022a)`, `2010s`, and what the language writes after a year: `2022년`. Other letters make it a count: `2000명`. */
function yearsOf(locale: Locale): RegExp {
  const after = locale.dates.year.split('{year}')[1]?.trim() ?? '';
  const mark = after === '' ? '' : `|${escapeRegExp(after)}[${letters}]*`;
  return new RegExp(
    `(?<![0-9${letters}$€£¥₩.,])(?:1[89]|20)\\d\\d(?:s|[a-c](?=[),;])${mark})?(?![0-9${letters}%]|[.,]\\d)`,
    'g',
  );
}

/** `3 May`, `3-5 May 2031`, `May 3, 2031`, `May 2031`; in `May 2031, 28.8 million` and `May 28 million` the second is no part of it. */
function monthDates({ dates: { months }, scales }: Locale): RegExp | undefined {
  if (months.length === 0) return undefined;
  const day = '(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?';
  const days = `${day}(?:[-~–]${day})?`;
  const year = '(?:1[89]|20)[0-9]{2}';
  const month = `(?:${months.map(escapeRegExp).join('|')})`;
  const end = `(?![0-9${letters}]|[-.,][0-9]| ?%| (?:${scales.map(({ word }) => escapeRegExp(word)).join('|')})(?![${letters}]))`;
  const dates = [`${days} ${month}(?:,? ${year}${end})?`, `${month} ${days}(?:,? ${year}${end})?`, `${month} ${year}`];
  return new RegExp(`(?<![0-9.,${letters}])(?:${dates.join('|')})${end}`, 'gi');
}

/**
 * The numbers in names with the word before or after them: `Industry 5.0`, `2022 Business`. A version of the same name is one too,
 * `Industry 4.0`.
 */
function namesWithNumbers(names: readonly string[]): RegExp | undefined {
  const word = `[${letters}][${letters}’'-]*`;
  const found = names.flatMap(name => {
    const plain = halfWidth(name);
    const before = [...plain.matchAll(new RegExp(`(${word}) (${NUMBER_PATTERN})(?!%)`, 'g'))].map(
      ([, noun = '', written = '']) =>
        /^\d+\.\d+$/.test(written)
          ? `${escapeRegExp(noun)} \\d+\\.\\d+(?![\\d%])`
          : `${escapeRegExp(noun)} ${escapeRegExp(written)}(?![\\d%])`,
    );
    const after = [
      ...plain.matchAll(new RegExp(`(?<![0-9.,${letters}])${NUMBER_PATTERN}[${letters}]* ${word}`, 'g')),
    ].map(([whole]) => escapeRegExp(whole));
    return [...before, ...after];
  });
  return found.length === 0 ? undefined : new RegExp(`(?<![0-9.,${letters}])(?:${[...new Set(found)].join('|')})`, 'g');
}
