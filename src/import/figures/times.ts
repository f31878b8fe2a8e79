// The time for which a number holds, where its sentence names one: a year, a month, a quarter.

import escapeRegExp from 'escape-string-regexp';
import { readPeriod } from '../../briefing/model/period.ts';
import { halfWidth } from '../../text/half-width.ts';
import type { SentenceRange } from './sentences.ts';
import type { TextLine } from './text-line.ts';

export interface FoundTime {
  /** As `figures.csv` writes it: `2024-08`. */
  readonly date: string;
  readonly words: string;
}

/** The one time that the sentence of a number names before it, or at all; undefined where it names several. */
export function timeOf({ text, locale }: TextLine, { from, to }: SentenceRange, at: number): FoundTime | undefined {
  const times = timesIn(text.slice(from, to), locale.dates.months);
  const before = times.filter(({ index }) => from + index < at);
  const [only, ...others] = before.length > 0 ? before : times;
  const isOne = only && others.every(({ date }) => date === only.date);
  return isOne ? { date: only.date, words: only.words } : undefined;
}

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
}

function timesIn(text: string, months: readonly string[]): readonly TimeAt[] {
  const plain = halfWidth(text);
  const name = months.length > 0 ? months.map(month => escapeRegExp(month)).join('|') : '(?!)';
  const pattern = new RegExp(
    `(?<![0-9.,])(?:(?<named>${name}) (?<year1>(?:19|20)\\d\\d)|(?<year2>(?:19|20)\\d\\d)(?:[^0-9A-Za-z\\s]? ?(?<month>\\d{1,2})(?=[^0-9A-Za-z\\s,.%]))?|['’‘](?<short>\\d\\d)(?=\\p{L}|[.]))(?![0-9,%])`,
    'gu',
  );
  return [...plain.matchAll(pattern)].flatMap(({ index, 0: words, groups = {} }) => {
    const year = groups.year1 ?? groups.year2 ?? `20${groups.short ?? ''}`;
    const month = groups.named === undefined ? Number(groups.month ?? 0) : months.indexOf(groups.named) + 1;
    const date = month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
    return [{ index, words: words.trim(), date }];
  });
}
