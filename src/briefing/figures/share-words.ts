// Shares that are written in words: `three in ten`, `10곳 중 3곳`, `most firms`.

import escapeRegExp from 'escape-string-regexp';
import { foldable, letters, oncePer, wordsPattern } from '../locale/expressions.ts';
import { compare, type Exact, fromDecimal, whole as wholeNumber } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { amountInWords } from './amount-words.ts';
import { unitAfter } from './form-unit.ts';

/** A share said as a part of a number of things, and what stands before and behind it. */
export interface ShareInWords {
  readonly share: Exact;
  /** How far from it a value may be that is rounded so: 5 in 100 of `three in ten`. */
  readonly step: Exact;
  readonly head: string;
  readonly tail: string;
}

/** More things are no share in words: `3 in 2024`. */
const mostThings = 100;

/** The last share of a text that is a part of a number of things; undefined where there is none. */
export function shareInWords(form: string, locale: Locale): ShareInWords | undefined {
  return sharesInWords(form, locale).at(-1);
}

/** All shares of a text that are parts of a number of things and are said in the same way, in their order. */
export function sharesInWords(form: string, locale: Locale): readonly ShareInWords[] {
  const text = foldable(form);
  for (const pattern of sharePatterns(locale)) {
    const shares = [...text.matchAll(pattern)].flatMap(found => {
      const [part, all] = [numberOf(found.groups?.part ?? '', locale), numberOf(found.groups?.whole ?? '', locale)];
      if (!part || !all || compare(part, all) >= 0 || compare(all, wholeNumber(mostThings)) > 0) return [];
      // Of tens people say the nearest; of three or five things they say what is about so.
      const isFine = compare(all, wholeNumber(10)) >= 0;
      const step = isFine ? wholeNumber(1).div(all.mul(wholeNumber(2))) : wholeNumber(0);
      const end = found.index + found[0].length;
      return { share: part.div(all), step, head: form.slice(0, found.index), tail: form.slice(end) };
    });
    if (shares.length > 0) return shares;
  }
  return [];
}

const sharePatterns = oncePer(({ numberWords, countingWords, partsOfWhole, unitWords }: Locale) => {
  const whole = [...numberWords].flatMap(([word, number]) => (Number.isInteger(number) && number > 0 ? word : []));
  const words = whole.filter(word => /^[a-z]+$/.test(word));
  const counter = wordsPattern(unitWords.count ?? []);
  const number = `(?:[0-9]{1,3}${words.length === 0 ? '' : `|(?:${words.join('|')})(?![${letters}-])`})`;
  // In Hangul what is counted, or a particle, may follow at once: `세명`, `열에`.
  const counted = `(?:${[...countingWords.keys()].map(escapeRegExp).join('|') || '(?!)'})`;
  const part = `(?<part>${number}|${counted}(?:(?![${letters}])|(?=${counter})))`;
  return partsOfWhole.map(written => {
    const pattern = escapeRegExp(foldable(written))
      .replaceAll(' ', '\\s+')
      .replaceAll('\\*', `(?:\\s?${counter}|[${letters}]{0,3})`)
      .replace('\\{part\\}', part)
      .replace('\\{whole\\}', `(?<whole>${number}|${counted})`);
    return new RegExp(`(?<![0-9${letters}.,-])${pattern}(?![0-9.,]*[0-9])`, 'gu');
  });
});

function numberOf(written: string, { numberWords, countingWords }: Locale): Exact | undefined {
  const digits = /^[0-9]+/.exec(written)?.[0];
  const number = digits ?? countingWords.get(written.trim()) ?? numberWords.get(written.trim());
  const exact = number === undefined ? undefined : fromDecimal(String(number));
  return exact && compare(exact, wholeNumber(0)) > 0 ? exact : undefined;
}

/** Whether words say more or less than half of all, and nothing else: `most firms`, `과반의`; undefined where they say neither. */
export function halfInWords(form: string, locale: Locale): 'more' | 'less' | undefined {
  const text = foldable(form).trim();
  const { more, less, counted } = halfPatterns(locale);
  const isSaid = (pattern: RegExp) => {
    const tail = pattern.exec(text)?.groups?.tail?.trim();
    return tail !== undefined && (tail === '' || counted.test(tail));
  };
  return isSaid(more) ? 'more' : isSaid(less) ? 'less' : undefined;
}

/** What may stand behind such words: what a share is a share of, things that are counted, or a particle. */
const halfPatterns = oncePer(({ halves, shareLinks, unitWords }: Locale) => ({
  more: new RegExp(`^${wordsPattern(halves.more)}(?<tail>.*)$`, 'u'),
  less: new RegExp(`^${wordsPattern(halves.less)}(?<tail>.*)$`, 'u'),
  counted: new RegExp(
    `^(?:${wordsPattern([...shareLinks, ...(unitWords.count ?? [])])}|[\uAC00-\uD7A3]{1,2}(?:\\s|$))`,
    'u',
  ),
}));

/** The times of a ratio that words say, and nothing else: `twice`, `three times`. */
export function timesInWords(form: string, { unit }: Figure, locale: Locale): ShareInWords | undefined {
  if (unit !== 'ratio') return undefined;
  const text = foldable(form).trim();
  const known = timesPattern(locale).exec(text);
  const number = locale.timesWords.get(known?.groups?.word?.replace(/\s+/g, ' ') ?? '');
  if (known && number !== undefined)
    return { share: wholeNumber(number), step: wholeNumber(0), head: text.slice(0, known.index), tail: '' };
  const said = amountInWords(form, locale);
  const isTimes = said && !said.isScaled && unitAfter(said.tail, locale)?.words.trim() === said.tail.trim();
  if (!said || !isTimes || !unitAfter(said.tail, locale)?.units.includes('ratio')) return undefined;
  return { share: said.amount, step: wholeNumber(0), head: said.head, tail: '' };
}

const timesPattern = oncePer(
  ({ timesWords }: Locale) => new RegExp(`(?<word>${wordsPattern([...timesWords.keys()])})$`, 'u'),
);
