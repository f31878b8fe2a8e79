// The time for which a number holds, where its sentence names one: a year, a month, a quarter.

import escapeRegExp from 'escape-string-regexp';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { readPeriod } from '../../briefing/model/period.ts';
import { halfWidth } from '../../text/half-width.ts';
import type { TextStretch } from '../sentences.ts';
import type { TextLine } from './text-line.ts';
import { wordBefore } from './words-beside.ts';

export interface FoundTime {
  /** As `figures.csv` writes it: `2024-08`. */
  readonly date: string;
  readonly words: string;
}

/** The one time that the sentence of a number names before it, or at all; undefined where it names several. Since when something is so is none. */
export function timeOf({ text, locale }: TextLine, { from, to }: TextStretch, at: number): FoundTime | undefined {
  const sentence = text.slice(from, to);
  const { since } = locale.manuscripts;
  const times = timesIn(sentence, locale.dates.months).filter(
    ({ index, length }) =>
      wordBefore(sentence.slice(0, index), since.before) === undefined &&
      !sinceBehind(locale).test(sentence.slice(index + length)),
  );
  const before = times.filter(({ index }) => from + index < at);
  const [only, ...others] = before.length > 0 ? before : times;
  const isOne = only && others.every(({ date }) => date === only.date);
  return isOne ? { date: only.date, words: only.words } : undefined;
}

/** `이후` behind a time: what began then may stand between, `1999년 6월 통계 작성 이후`. */
const sinceBehind = oncePer(({ manuscripts: { since } }: Locale) => {
  const words = since.after.map(word => escapeRegExp(word)).join('|') || '(?!)';
  return new RegExp(`^\\p{L}?\\s?(?:\\p{L}+\\s){0,2}(?:${words})`, 'u');
});

/** A time that a whole text says, as the head of a column does: `2024`, `2024년 3분기`, `H1 2024`. */
export function timeIn(text: string, months: readonly string[]): FoundTime | undefined {
  const plain = halfWidth(text).trim();
  const period = readPeriod(plain, word => (/^\d{4}(?:-\d\d)?$/.test(word) ? word : undefined));
  if (period?.kind === 'period') return { date: period.period, words: plain };
  const times = timesIn(plain, months);
  return times.length === 1 ? times[0] : undefined;
}

interface TimeAt extends FoundTime {
  readonly index: number;
  readonly length: number;
}

function timesIn(text: string, months: readonly string[]): readonly TimeAt[] {
  const plain = halfWidth(text);
  const name = months.length > 0 ? months.map(month => escapeRegExp(month)).join('|') : '(?!)';
  const pattern = new RegExp(
    `(?<![0-9.,])(?:(?<named>${name}) (?<year1>(?:19|20)\\d\\d)|(?<year2>(?:19|20)\\d\\d)(?:[^0-9A-Za-z\\s]? ?(?<month>\\d{1,2})(?=[^0-9A-Za-z\\s,.%]))?|['’‘](?<short>\\d\\d)(?=\\p{L}|[.]))(?![0-9%]|,[0-9])`,
    'gu',
  );
  return [...plain.matchAll(pattern)].flatMap(({ index, 0: words, groups = {} }) => {
    const year = groups.year1 ?? groups.year2 ?? `20${groups.short ?? ''}`;
    const month = groups.named === undefined ? Number(groups.month ?? 0) : months.indexOf(groups.named) + 1;
    const date = month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
    return [{ index, length: words.length, words: words.trim(), date }];
  });
}
