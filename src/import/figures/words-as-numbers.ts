// Shares and multiples that a text says in words: `three in ten`, `3분의 1`, `twice`.
import { boundBeside } from '../../briefing/figures/form-bounds.ts';
import { sharesInWords } from '../../briefing/figures/share-words.ts';
import { anyOf, foldable, hidden, letters, oncePer, wordsPattern } from '../../briefing/locale/expressions.ts';
import type { Exact } from '../../briefing/model/decimal.ts';
import { compare, fromDecimal, roundTo, toDecimal, whole } from '../../briefing/model/decimal.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { FoundNumber } from './found-number.ts';
import type { TextLine } from './text-line.ts';

export interface NumbersInWords {
  /** Those that words say exactly; of a third a decimal text says only the nearest. */
  readonly found: readonly FoundNumber[];
  /** Words whose digits are no numbers by themselves: `3분의 1에 못 미치는`. */
  readonly others: readonly { readonly from: number; readonly to: number }[];
}

export function numbersInWords(line: TextLine, masked: string): NumbersInWords {
  const { locale } = line;
  const text = notShares(locale) ? foldable(masked).replace(notShares(locale) ?? /(?!)/, hidden) : foldable(masked);
  const shares = sharesInWords(text, locale).map(({ share, head, tail }) => ({
    from: head.length,
    to: text.length - tail.length,
    percent: share.mul(whole(100)),
  }));
  const fractions = [...text.matchAll(fractionPattern(locale))].flatMap(({ index, 0: words }) => {
    const number =
      locale.numberWords.get(words.replace(/\s+/g, ' ')) ?? locale.numberWords.get(words.replace(/[\s-]+/g, ' '));
    const exact = number === undefined ? undefined : fromDecimal(String(number));
    const isFree = !shares.some(({ from, to }) => index < to && index + words.length > from);
    return exact && isFree ? [{ from: index, to: index + words.length, percent: exact.mul(whole(100)) }] : [];
  });
  const times = [...text.matchAll(timesPattern(locale))].flatMap(({ index, 0: words }) => {
    const number = locale.timesWords.get(words.replace(/\s+/g, ' '));
    return number === undefined ? [] : [{ from: index, to: index + words.length, times: whole(number) }];
  });
  const counted = [...text.matchAll(countedTimes(locale))].flatMap(({ index, 0: words, groups }) => {
    const number = locale.numberWords.get(groups?.number ?? '');
    return number === undefined ? [] : [{ from: index, to: index + words.length, times: whole(number) }];
  });
  const isExact = (value: Exact) => compare(roundTo(value, 0), value) === 0;
  const exact = [
    ...[...shares, ...fractions].flatMap(({ from, to, percent }) =>
      isExact(percent) ? said(line, from, to, percent, 'percent') : [],
    ),
    ...[...times, ...counted].flatMap(({ from, to, times: value }) => said(line, from, to, value, 'ratio')),
  ]
    .filter(({ from, to }) => !isBound(text.slice(0, from), text.slice(to), locale) && !exactly.test(text.slice(to)))
    .toSorted((one, other) => one.from - other.from);
  const others = shares.filter(share => !exact.some(({ from }) => from === share.from));
  return { found: exact, others };
}

/** The share itself, in brackets behind what words say of it: `one in five respondents (21%; n = 423)`. */
const exactly = /^[^.;()]{0,40}\((?:n ?= ?[0-9.,]+[;,] ?)?[0-9.,]+ ?(?:%|per ?cent)/;

/** Whether words only bound a value, which they do not say: `more than half`, `절반 이상`. */
function isBound(before: string, after: string, locale: Locale): boolean {
  const kind = boundBeside(before, after, locale)?.kind;
  return kind !== undefined && kind !== 'about' && kind !== 'nearly';
}

function said(line: TextLine, from: number, to: number, exact: Exact, unit: 'percent' | 'ratio'): FoundNumber {
  const form = line.text.slice(from, to);
  const value = toDecimal(exact, 0);
  return {
    line,
    from,
    to,
    end: to,
    form,
    value,
    decimals: 0,
    unit,
    isScaled: false,
    asWords: true,
    reasons: [{ key: 'inWords', given: { words: form, value: unit === 'percent' ? `${value}%` : value } }],
    isDoubtful: true,
  };
}

const notShares = oncePer(({ notShares }: Locale) => anyOf(notShares));

/** Fractions below one, as words of their own: `four-fifths`; a number of things or a scale behind them makes them something else. */
const fractionPattern = oncePer(({ numberWords, scales, shareLinks }: Locale) => {
  const words = [...numberWords]
    .filter(([word, number]) => number < 1 && word.length > 1 && !/ a$/.test(word))
    .map(([word]) => word);
  const latin = words.filter(word => /^[a-z]/.test(word));
  const hangul = words.filter(word => !/^[a-z]/.test(word));
  const scale = scales.map(({ word }) => word).filter(word => word.length > 2);
  const links = shareLinks.filter(word => word !== 'all').join('|') || '(?!)';
  const ofLatin = `(?<![0-9${letters}-])(?:${alternatives(latin)})(?= (?:${links})(?![${letters}]))(?! (?:a )?(?:${alternatives(scale)}))`;
  const ofHangul = `(?<![0-9${letters}])(?:${alternatives(hangul)})(?![ ]?(?:${alternatives(scale)}))`;
  return new RegExp(`${ofLatin}|${ofHangul}`, 'g');
});

const timesPattern = oncePer(({ timesWords }: Locale) => new RegExp(`${wordsPattern([...timesWords.keys()])}`, 'g'));

/** `three times as much`: how often something happens, `three times a year`, is no ratio. */
const countedTimes = oncePer(({ numberWords, unitWords, manuscripts: { timesLinks } }: Locale) => {
  const whole = [...numberWords].flatMap(([word, number]) => (Number.isInteger(number) && number > 1 ? word : []));
  const latin = whole.filter(word => /^[a-z]+$/.test(word));
  const units = (unitWords.ratio ?? []).filter(word => /^[a-z]{2}/.test(word));
  return new RegExp(
    `(?<![0-9${letters}-])(?<number>${alternatives(latin)}) (?:${alternatives(units)})(?= (?:${alternatives(timesLinks)})(?![${letters}]))`,
    'g',
  );
});

function alternatives(words: readonly string[]): string {
  const longest = words.toSorted((one, other) => other.length - one.length);
  return longest.map(word => word.replaceAll(' ', '[\\s-]+')).join('|') || '(?!)';
}
