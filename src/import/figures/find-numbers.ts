// Finds the numbers of a line: which are figures, with their units, and which are left as they are, and why.
import { UNREAD } from '../../briefing/article/placed-text.ts';
import { plainNumberMask } from '../../briefing/article/plain-numbers.ts';
import { scaleDown } from '../../briefing/figures/form.ts';
import { foldable, letters, oncePer } from '../../briefing/locale/expressions.ts';
import { toDecimal } from '../../briefing/model/decimal.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { ImportReason } from '../../messages/import-reasons.ts';
import { halfWidth } from '../../text/half-width.ts';
import { isAccepted } from './accepted-form.ts';
import { type Amount, amountAt } from './amounts.ts';
import type { FoundNumber, LeftFound } from './found-number.ts';
import { notAFigure } from './not-figures.ts';
import { type ReadUnit, unitOf } from './number-units.ts';
import { isUnitBracket } from './table-units.ts';
import type { TextLine } from './text-line.ts';
import { numbersInWords } from './words-as-numbers.ts';

const digits = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/g;

/** The numbers of a line, each in its order. */
export interface NumbersOfLine {
  readonly found: readonly FoundNumber[];
  readonly left: readonly LeftFound[];
}

/** Hides what is no figure wherever it stands; `names` are titles, whose numbers belong to names. */
export type LineMask = (text: string) => string;

export function lineMask(locale: Locale, names: readonly string[]): LineMask {
  const currencies = new Set(Object.keys(locale.unitWords).filter(unit => /^[A-Z]{3}$/.test(unit)));
  return plainNumberMask(locale, names, { currencies, counts: new Set() });
}

export function findNumbers(line: TextLine, mask: LineMask): NumbersOfLine {
  const { locale, text } = line;
  const whole = halfWidth(text);
  if (!/[0-9]/.test(whole) && !mayHaveWords(text, locale)) return { found: [], left: [] };
  const masked = withoutUnitBrackets(mask(text), line);
  const inWords = numbersInWords(line, masked);
  const open = hiding(masked, [...inWords.found, ...inWords.others]);
  const found: FoundNumber[] = inWords.found.filter(isAccepted);
  const left: LeftFound[] = inWords.others
    .filter(({ from, to }) => /[0-9]/.test(masked.slice(from, to)))
    .map(({ from, to }) => ({ line, from, to, decimals: 0, reason: { key: 'leftPlain', given: {} } }));
  const add = (number: FoundNumber | undefined, amount: Amount) => {
    if (!number) return;
    const isTaken = found.some(other => number.from < other.to && number.to > other.from);
    if (isTaken) return;
    if (isAccepted(number)) found.push(number);
    else left.push(leftAmount(line, amount, { key: 'leftRefused', given: { words: number.form } }));
  };
  let end = 0;
  for (const { index, 0: written } of whole.matchAll(digits)) {
    if (index < end) continue;
    if (open.charAt(index) === UNREAD) {
      end = index + written.length;
      if (masked.charAt(index) === UNREAD)
        left.push({ line, from: index, to: end, decimals: 0, reason: { key: 'leftPlain', given: {} } });
      continue;
    }
    const amount = amountAt(open, index, locale);
    if (!amount) continue;
    end = amount.end;
    // Thousands parted by spaces are no number of the program.
    const isSpaced = /[0-9] $/.test(open.slice(0, index)) && /^[0-9]{3}$/.test(written);
    if (isSpaced) {
      left.push(leftAmount(line, amount, { key: 'leftRefused', given: { words: written } }));
      continue;
    }
    const reason = notAFigure(open, amount, line);
    if (reason) {
      left.push(leftAmount(line, amount, reason));
      continue;
    }
    const read = unitOf(open, amount, line);
    if (read) {
      end = read.end;
      add(foundWith(line, open, amount, read), amount);
      continue;
    }
    const range = rangeFrom(open, amount, line);
    if (range) {
      end = range.other.end;
      for (const number of range.numbers) add(number, amount);
      continue;
    }
    left.push(leftAmount(line, amount, { key: 'leftNoUnit', given: {} }));
  }
  return { found: found.toSorted((one, other) => one.from - other.from), left };
}

/** A line without the brackets that name the units of a table, `(unit: KRW 100 million, %)`. */
function withoutUnitBrackets(masked: string, { text, locale }: TextLine): string {
  let open = masked;
  for (const { index, 0: bracket, 1: inside = '' } of halfWidth(text).matchAll(
    /[([<]([^()[\]<>]*[0-9][^()[\]<>]*)[)\]>]/g,
  ))
    if (isUnitBracket(inside, locale))
      open = open.slice(0, index) + UNREAD.repeat(bracket.length) + open.slice(index + bracket.length);
  return open;
}

function mayHaveWords(text: string, { numberWords, timesWords, countingWords }: Locale): boolean {
  const small = foldable(text);
  return [numberWords, timesWords, countingWords].some(words => [...words.keys()].some(word => small.includes(word)));
}

function hiding(masked: string, words: readonly { readonly from: number; readonly to: number }[]): string {
  let open = masked;
  for (const { from, to } of words) open = open.slice(0, from) + UNREAD.repeat(to - from) + open.slice(to);
  return open;
}

function leftAmount(line: TextLine, { from, end, exact, decimals }: Amount, reason: ImportReason): LeftFound {
  return { line, from, to: end, value: toDecimal(exact, decimals), decimals, reason };
}

/** Two numbers that share the unit of the second: `10~20%`, `from 5 to 10 percent`. */
function rangeFrom(
  text: string,
  low: Amount,
  line: TextLine,
): { readonly numbers: readonly (FoundNumber | undefined)[]; readonly other: { readonly end: number } } | undefined {
  const between = betweenNumbers(line.locale).exec(text.slice(low.end, low.end + 12))?.[0];
  if (between === undefined) return undefined;
  const high = amountAt(text, low.end + between.length, line.locale);
  if (!high || high.exact.compare(low.exact) <= 0 || notAFigure(text, high, line)) return undefined;
  const unit = unitOf(text, high, line);
  if (!unit) return undefined;
  const whole = text.slice(low.from, unit.end);
  const reason: ImportReason = {
    key: 'rangeEnd',
    given: { words: line.text.slice(low.from, low.from + whole.length) },
  };
  const second = foundWith(line, text, high, unit);
  const first = foundWith(line, text, low, {
    ...unit,
    start: low.from,
    end: low.end,
    formEnd: low.end,
    counted: unit.counted,
  });
  const ends = [first && { ...first, range: 'low' as const }, second && { ...second, range: 'high' as const }];
  return { numbers: ends.map(end => end && { ...end, reasons: [...end.reasons, reason] }), other: unit };
}

const betweenNumbers = oncePer(
  ({ pairs }: Locale) => new RegExp(`^ ?(?:[-~∼〜–—]|(?:${pairs.join('|') || '(?!)'})(?= )) ?(?=[0-9])`, 'i'),
);

/** The number with its sign and unit, as a link would have it. */
function foundWith(line: TextLine, text: string, amount: Amount, read: ReadUnit): FoundNumber | undefined {
  const sign = signBefore(text, read.start, line.locale);
  const from = read.start - sign.length;
  const exact = scaleDown(sign.isMinus ? amount.exact.neg() : amount.exact, -read.power);
  const decimals = Math.max(0, amount.decimals - read.power);
  if (decimals > 6) return undefined;
  return {
    line,
    from,
    to: read.formEnd,
    end: read.end,
    form: line.text.slice(from, read.formEnd),
    value: toDecimal(exact, decimals),
    decimals,
    unit: read.unit,
    writing: read.writing,
    isOwn: read.isOwn,
    isScaled: amount.scale !== '',
    asWords: false,
    counted: read.counted,
    reasons: [read.reason],
    isDoubtful: read.isDoubtful === true,
  };
}

/** A sign before a number, where no letter, digit or sign stands before it. */
function signBefore(text: string, at: number, locale: Locale): { readonly length: number; readonly isMinus: boolean } {
  const before = text.slice(Math.max(0, at - 12), at);
  const plain = new RegExp(`(?<![0-9${letters}%)\\uFFFC+/~-])([-+])$`).exec(before)?.[1];
  if (plain !== undefined) return { length: 1, isMinus: plain === '-' };
  const word = locale.minusSigns.find(sign => foldable(before).trimEnd().endsWith(sign));
  if (word === undefined) return { length: 0, isMinus: false };
  const gap = before.length - before.trimEnd().length;
  const isWord = !/^\p{L}/u.test(word) || !/[\p{L}\p{N}]$/u.test(before.trimEnd().slice(0, -word.length));
  return gap > 1 || !isWord ? { length: 0, isMinus: false } : { length: word.length + gap, isMinus: true };
}
