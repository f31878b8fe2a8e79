// Amounts and shares that are written in words alone: `half a trillion`, `two thirds`, `반 조`.

import escapeRegExp from 'escape-string-regexp';
import { foldable, letters, oncePer } from '../locale/expressions.ts';
import { type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Locale } from '../model/locale.ts';
import { scaleDown } from './form.ts';
import { scalesAt } from './form-number.ts';

/** An amount in words, and what stands before and behind them. */
export interface AmountInWords {
  readonly amount: Exact;
  readonly head: string;
  readonly tail: string;
  /** Whether there is a scale; a share has none. */
  readonly isScaled: boolean;
}

/** The longest word for a number, with the scale words behind it; undefined where other numbers or a compound stand beside them, as in `twenty-two million`. */
export function amountInWords(form: string, locale: Locale): AmountInWords | undefined {
  const text = foldable(form);
  const found = numberWord(locale).exec(text);
  const number = found?.groups?.word;
  const exact = number === undefined ? undefined : fromDecimal(String(locale.numberWords.get(singleSpaced(number))));
  if (!found || number === undefined || !exact) return undefined;
  const from = found.index + number.length;
  const { end, scales } = scalesAt(text, from, locale);
  const tail = form.slice(end);
  const isScaled = scales.length > 0;
  if (isScaled && /^(?:-\p{L}|[\p{L}\p{N}]*\p{N})/u.test(tail)) return undefined;
  const power = scales.reduce((sum, scale) => sum + scale.power, 0);
  return { amount: scaleDown(exact, -power), head: form.slice(0, found.index), tail, isScaled };
}

/** A part of a whole with which a share in percent is compared: a third of 100. */
export function inPercent(share: Exact): Exact {
  return share.mul(whole(100));
}

const singleSpaced = (text: string) => text.replace(/\s+/g, ' ');

/** The first word for a number, the longest there. */
const numberWord = oncePer(({ numberWords }: Locale) => {
  const words = [...numberWords.keys()].toSorted((one, other) => other.length - one.length);
  const patterns = words.map(word => {
    const end = /[a-z]$/.test(word) ? `(?![0-9${letters}-])` : '';
    return escapeRegExp(word).replaceAll(' ', '\\s+') + end;
  });
  return new RegExp(patterns.length === 0 ? '(?!)' : `(?<![0-9${letters}-])(?<word>${patterns.join('|')})`, 'u');
});
