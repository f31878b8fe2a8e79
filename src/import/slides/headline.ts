// A sentence of a report as the headline of a slide: without what joins it to others, as short as its words allow.

import escapeRegExp from 'escape-string-regexp';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { HeadlineWords, Locale } from '../../briefing/model/locale.ts';
import { displayWidth } from '../../diagnostics/display-width.ts';
import { type TextStretch, trimmed } from '../sentences.ts';

/** A stretch of a sentence, and what takes the place of the ending that was cut off it. */
export interface HeadlineStretch extends TextStretch {
  readonly ending: string;
}

/** Headlines longer than this do not fit into two lines; a Hangul syllable is as wide as two Latin letters. */
const MOST = 110;
/** A point takes three lines at most. */
const MOST_OF_POINT = 230;

/**
 * The headline that a sentence gives: `However, use remains at 30.6%.` gives the stretch of `use remains at 30.6%`. Of a long sentence only
 * a clause is taken in which `holds` lies; undefined where that is too long as well, or nothing must be held.
 */
export function headlineOf(
  text: string,
  sentence: TextStretch,
  locale: Locale,
  holds?: TextStretch,
): HeadlineStretch | undefined {
  return headlinesOf(text, sentence, locale, holds)[0];
}

/** All headlines that a sentence gives, the longest first: itself, and its clauses in which `holds` lies. */
export function headlinesOf(
  text: string,
  sentence: TextStretch,
  locale: Locale,
  holds?: TextStretch,
): readonly HeadlineStretch[] {
  const words = headlineWords(locale);
  const inner = withoutStop(text, withoutLead(text, sentence, words));
  const whole = shortened(text, inner, words);
  const clauses = holds
    ? clausesOf(text, inner, holds).filter(clause => isWholeClause(text, clause, inner, words))
    : [];
  return [whole, ...clauses.map(clause => shortened(text, clause, words))].filter(
    part => widthOf(text, part) <= MOST && (!holds || (part.from <= holds.from && part.to >= holds.to)),
  );
}

/**
 * Whether a part of a sentence can stand alone: with its subject, which stands at its beginning or behind more than a comma, and where
 * sentences end in their verb, with that, or up to an amount, `수출은 11.4% 증가한 579억 달러`.
 */
function isWholeClause(text: string, { from, to }: TextStretch, inner: TextStretch, { endings }: Words): boolean {
  const hasSubject = from === inner.from || !/,\s*$/.test(text.slice(inner.from, from));
  if (endings.length === 0) return hasSubject;
  const isAmount = /(?:[0-9] ?(?:%p?|\p{L}{1,2}|\p{L} ?\p{L}{1,2})|\([-+△][0-9.,]+ ?%?\))$/u.test(text.slice(from, to));
  return to === inner.to || (from === inner.from && isAmount);
}

/** The point that a sentence gives: without what joins it to others, never a part of it; undefined where it is too long. */
export function pointFrom(text: string, sentence: TextStretch, locale: Locale): HeadlineStretch | undefined {
  const words = headlineWords(locale);
  const point = shortened(text, withoutStop(text, withoutLead(text, sentence, words)), words);
  return widthOf(text, point) <= MOST_OF_POINT ? point : undefined;
}

const none: HeadlineWords = {
  leads: [],
  ordinals: [],
  attributions: [],
  endings: new Map(),
  abbreviations: [],
  largest: [],
  smallest: [],
  halved: [],
};

const headlineWords = oncePer(({ headlines = none }: Locale) => ({
  begins: beginnings(headlines),
  endings: [...headlines.endings].toSorted(([one], [other]) => other.length - one.length),
}));

type Words = ReturnType<typeof headlineWords>;

function beginnings({ leads, ordinals, attributions }: HeadlineWords): RegExp {
  const lead = [...leads, ...ordinals]
    .toSorted((one, other) => other.length - one.length)
    .map(word => `${escapeRegExp(word)}(?:,|(?=\\s))`);
  // A name goes on up to the first of what ends it; commas within quotation marks are its own.
  const attribution = attributions.map(words =>
    words.split('*').map(escapeRegExp).join(`(?:[^“”"]|“[^”]*”|"[^"]*")+?`),
  );
  return new RegExp(`^(?:${[...lead, ...attribution.map(words => `${words},?`)].join('|') || '(?!)'})\\s+`, 'u');
}

function withoutLead(text: string, { from, to }: TextStretch, { begins }: Words): TextStretch {
  const found = begins.exec(text.slice(from, to));
  return found ? withoutLeadAgain(text, { from: from + found[0].length, to }, begins) : { from, to };
}

/** A lead may stand before an attribution: `However, according to …,`. */
function withoutLeadAgain(text: string, { from, to }: TextStretch, begins: RegExp): TextStretch {
  const capital = text.charAt(from).toUpperCase() + text.slice(from + 1, to);
  const found = begins.exec(capital);
  return { from: from + (found?.[0].length ?? 0), to };
}

function withoutStop(text: string, stretch: TextStretch): TextStretch {
  const { from, to } = trimmed(text, stretch);
  return { from, to: from + text.slice(from, to).replace(/[.。]$/, '').length };
}

function shortened(text: string, { from, to }: TextStretch, { endings }: Words): HeadlineStretch {
  const words = text.slice(from, to);
  const [ending, short] = endings.find(([each]) => words.length > each.length && words.endsWith(each)) ?? ['', ''];
  return { from, to: to - ending.length, ending: short };
}

/** The clauses around what the headline must hold, the longest first: up to a semicolon, a dash or a comma on either side. */
function clausesOf(
  text: string,
  { from, to }: TextStretch,
  holds: TextStretch = { from, to: from },
): readonly TextStretch[] {
  const marks = /[;:]\s|,\s|\s[–—-]\s/gu;
  const cuts = Array.from(text.slice(from, to).matchAll(marks), ({ index, 0: found }) => ({
    before: from + index,
    after: from + index + found.length,
  })).filter(({ before }) => !isInside(text, from, before));
  const starts = [from, ...cuts.filter(({ after }) => after <= holds.from).map(({ after }) => after)];
  const ends = [...cuts.filter(({ before }) => before >= holds.to).map(({ before }) => before), to];
  return starts
    .flatMap(start => ends.map(end => ({ from: start, to: end })))
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
}

/** Whether a place lies in brackets that opened behind `from`. */
function isInside(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function widthOf(text: string, { from, to, ending }: HeadlineStretch): number {
  return displayWidth(text.slice(from, to) + ending);
}
