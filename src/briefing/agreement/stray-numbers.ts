// Numbers that an author typed on a slide, in its notes or in its table without a link: nothing would tell when they are out of date.
import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { halfWidth } from '../../text/half-width.ts';
import { plainText } from '../article/article-inline.ts';
import { allInlines, linesOf, linesOfTable } from '../article/article-words.ts';
import { placedText, UNREAD } from '../article/placed-text.ts';
import { type FigureTraits, type Mask, plainNumberMask } from '../article/plain-numbers.ts';
import { letters, NUMBER_PATTERN } from '../locale/expressions.ts';
import type { Article, Inline } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figures } from '../model/figure.ts';
import { inLanguage } from '../model/language.ts';
import type { Locale } from '../model/locale.ts';
import type { Plan, PlannedSlide } from '../model/plan.ts';
import { inlinesOf, wordsOfPlan } from '../plan/planned-words.ts';
import { type FigureFinder, figureFinder } from './nearest-figure.ts';

/** A number with its sign, its end if it is a range, its fraction's denominator, and the sign of percent. */
export const typedNumber = new RegExp(
  `(?:(?<![0-9${letters}])[-+])?${NUMBER_PATTERN}(?: ?[~/-] ?${NUMBER_PATTERN})?(?: ?%p?(?![a-z]))?`,
  'g',
);

/** A part of a linked number that stands outside its link, as has been reported at the place of the link: the `00` of `[13,825](fig:firms)00`. */
export interface PartOutside {
  readonly place: Place;
  readonly text: string;
}

/** Warns of each number on a planned slide, in its notes, in the rows that it shows, and in words of the plan, which is neither linked nor plain, nor part of a linked one. */
export function checkStrayNumbers(
  briefing: Briefing,
  locales: ReadonlyMap<string, Locale>,
  report: Report,
  partsOutside: readonly PartOutside[] = [],
): void {
  const parts = new Map<string, string[]>();
  for (const { place, text } of partsOutside) parts.set(lineOf(place), [...(parts.get(lineOf(place)) ?? []), text]);
  for (const article of briefing.articles.values()) {
    const locale = locales.get(article.language);
    if (!locale) continue;
    const mask = plainNumberMask(locale, namesInBriefing(briefing, article), traitsOf(briefing.figures, locale));
    const known = { mask, nearest: figureFinder(briefing.figures, locale), parts };
    const seen = new Set<readonly Inline[]>();
    for (const slide of briefing.plan.slides.values()) {
      for (const line of linesShown(slide, article)) {
        if (seen.has(line)) continue;
        seen.add(line);
        checkLine(line, slide.id, article, known, report);
      }
    }
    const ofPlan = wordsOfPlan(briefing.plan).filter(({ language }) => language === article.language);
    for (const words of ofPlan) checkLine(inlinesOf(words), undefined, words, known, report);
  }
}

/** What a planned slide says in an article: its margin, its notes, and the chosen rows of its table. */
function linesShown({ id, table, rows }: PlannedSlide, article: Article): readonly (readonly Inline[])[] {
  const slide = article.slides.get(id);
  if (!slide) return [];
  const named = table && article.tables.get(table.value);
  return [
    slide.title,
    ...linesOf([...slide.blocks, ...slide.ownNotes, ...slide.prose]),
    ...(named ? linesOfTable(named, rows) : []),
  ];
}

interface Known {
  readonly mask: Mask;
  readonly nearest: FigureFinder;
  /** Parts of linked numbers by the lines of their links, without those that have been found. */
  readonly parts: Map<string, string[]>;
}

function checkLine(
  line: readonly Inline[],
  slide: string | undefined,
  article: Pick<Article, 'file' | 'source'>,
  known: Known,
  report: Report,
): void {
  const words = placedText(line, article, ['figure', 'plain', 'link']);
  const masked = known.mask(words.text);
  const linked = new Set(allInlines(line).flatMap(inline => (inline.kind === 'figure' ? inline.figure : [])));
  const hasPlainNumber = sentencesWithPlainNumber(words.text, masked);
  for (const { index, 0: found } of masked.matchAll(typedNumber)) {
    const typed = words.text.slice(index, index + found.length);
    const isOfOthers = hasPlainNumber(index);
    const match = known.nearest({ typed, masked, at: index, isOfOthers, linked });
    const likely = match.kind === 'one' ? match : undefined;
    const place = words.placeOf(index);
    if (isPartOfLinked(typed, place, known.parts)) continue;
    const link = likely && `[${likely.form}](fig:${likely.figure.id})`;
    report(
      likely?.contradicts
        ? fault('BD450', place, { typed, id: likely.figure.id, form: likely.form }, { slide })
        : fault('BD430', place, { typed, link }, { slide }),
    );
  }
}

/** Whether a number is the part of a linked one that stands outside its link on this line; each part is found once. */
function isPartOfLinked(typed: string, place: Place, parts: Known['parts']): boolean {
  const digits = /[0-9][0-9.,]*/.exec(halfWidth(typed))?.[0] ?? typed;
  const onLine = parts.get(lineOf(place)) ?? [];
  const found = onLine.findIndex(text => halfWidth(text).includes(digits));
  if (found < 0) return false;
  parts.set(lineOf(place), onLine.toSpliced(found, 1));
  return true;
}

function lineOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** Tells of rising places whether the sentence around each has a number that is no figure, as a year is none; each sentence is read once. */
export function sentencesWithPlainNumber(text: string, masked: string): (at: number) => boolean {
  const ends = Array.from(masked.matchAll(/[.!?](?=\s)|\n/g), ({ index }) => index);
  const has = new Map<number, boolean>();
  let sentence = 0;
  return at => {
    while (sentence < ends.length && (ends[sentence] ?? 0) < at) sentence++;
    const from = ends[sentence - 1] ?? 0;
    const known = has.get(sentence) ?? isPlainIn(text, masked, from, ends[sentence] ?? masked.length);
    has.set(sentence, known);
    return known;
  };
}

function isPlainIn(text: string, masked: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (masked.charAt(index) === UNREAD && text.charAt(index) !== UNREAD) return true;
  return false;
}

/** Titles and citations, whose numbers belong to names. */
export function namesInBriefing({ plan, sources }: Briefing, { language, title }: Article): readonly string[] {
  const texts = [plan.title, plan.organization, ...citations(sources.values())];
  return [plainText(title), ...texts.flatMap(text => inLanguage(text, language) ?? [])];
}

function citations(sources: Iterable<{ short: Plan['title']; full: Plan['title'] }>): readonly Plan['title'][] {
  return [...sources].flatMap(({ short, full }) => [short, full]);
}

export function traitsOf(figures: Figures, { currencies }: Locale): FigureTraits {
  const all = [...figures.values()];
  return {
    currencies: new Set([...Object.keys(currencies), ...all.flatMap(({ currency }) => currency ?? [])]),
    counts: new Set(all.filter(({ unit }) => unit !== 'year').flatMap(({ value }) => value ?? [])),
  };
}
