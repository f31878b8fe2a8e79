// Words of slides in another language than that of their article, found by their script: an English headline in the Korean article.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { allInlines, linesOf } from '../article/article-words.ts';
import { linksIn } from '../figures/figure-links.ts';
import { formatFigure } from '../figures/form.ts';
import type { Article, Inline } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import { type ByLanguage, unitNameOf } from '../model/figure.ts';
import { inLanguage } from '../model/language.ts';
import type { Locale, Script } from '../model/locale.ts';
import { chartsOf, type PlannedDeck, slidesOf } from '../model/plan.ts';
import { figuresDrawn } from '../plan/chart-figures.ts';

/** Names, titles of works and quotations stand in these in any language; so do addresses. */
const ASIDE =
  /“[^”]*”|"[^"]*"|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|〈[^〉]*〉|\([^)]*\)|\[[^\]]*\]|\S+(?:@|:\/\/)\S+|[\p{Script=Latin}\p{N}_-]+(?:\.[\p{Script=Latin}\p{N}_-]+)+(?:\/\S*)?/gu;

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]+/gu;
const HANGUL = /\p{Script=Hangul}+/gu;

/**
 * Whether a line is in a language of another script, by its words outside quotation marks and brackets. Where Hangul is written: at most a
 * fourth as many words of Hangul as of Latin letters, and four of these or more, most of which are no names, for they begin with small
 * letters; in a headline three with one of them, or five of any kind. Where Latin is written: more words of Hangul than of Latin letters,
 * and three or more; in a headline two.
 */
export function isForeign(line: string, script: Script, isHeadline: boolean): boolean {
  const words = line.replace(ASIDE, ' ');
  const latin = words.match(LATIN) ?? [];
  const hangul = words.match(HANGUL) ?? [];
  if (script === 'Latn') return hangul.length > latin.length && hangul.length >= (isHeadline ? 2 : 3);
  const common = latin.filter(word => /^\p{Ll}/u.test(word)).length;
  const isSentence = latin.length >= 4 && 2 * common > latin.length;
  const isHeading = isHeadline && (latin.length >= 5 || (latin.length >= 3 && common > 0));
  return (isSentence || isHeading) && 4 * hangul.length <= latin.length;
}

/** Warns of what a deck shows in another language than its own: titles of sections and charts, labels in charts, and the words of its article. */
export function checkScript(briefing: Briefing, locale: Locale, deck: PlannedDeck, report: Report): void {
  const { language, script } = locale;
  const check = (words: ByLanguage, place: Place, name: string, isHeadline: boolean) => {
    const text = inLanguage(words, language);
    if (text !== undefined && isForeign(text, script, isHeadline))
      report(fault('BD361.foreignText', place, { words: text, name, language }));
  };
  for (const { title, place } of deck.sections) check(title, place, 'title', true);
  const planned = slidesOf(deck).flatMap(({ value }) => briefing.plan.slides.get(value) ?? []);
  for (const { value } of planned.flatMap(chartsOf)) {
    const chart = briefing.plan.charts.get(value);
    if (!chart) continue;
    check(chart.title, chart.place, 'title', true);
    for (const { label, place } of figuresDrawn(chart, briefing.figures)) check(label, place, 'label', false);
  }
  const article = briefing.articles.get(language);
  if (!article) return;
  checkArticle(article, script, report);
  checkUnits(briefing, article, locale, report);
}

/** Warns of words of another language's script behind the numbers of links, at the first link to each figure: `30.6 percent` in the Korean article. */
function checkUnits({ figures }: Briefing, article: Article, locale: Locale, report: Report): void {
  const told = new Set<string>();
  for (const { figure: id, form, asWords, place } of linksIn(article)) {
    const figure = figures.get(id);
    const word = figure && !asWords ? foreignUnit(form, locale.script) : undefined;
    if (!figure || word === undefined || told.has(id)) continue;
    told.add(id);
    const now = formatFigure(figure, locale);
    const isOfPlan = foreignUnit(now, locale.script) !== undefined;
    const given = { form, word, now: isOfPlan ? undefined : now, unit: unitNameOf(figure), language: article.language };
    report(fault('BD361.foreignUnit', place, given));
  }
}

/** The first word of another script directly behind a number: of Latin letters one that is no sign of a unit, in small letters and of five or more. */
export function foreignUnit(form: string, script: Script): string | undefined {
  const word =
    script === 'Latn'
      ? /\p{Nd}[ -]?(\p{Script=Hangul}+)/u
      : /\p{Nd}[ -]?(?:\p{Script=Hangul}+ ?)?([a-z]{5,})(?![A-Za-z0-9])/u;
  return word.exec(form)?.[1];
}

/** Warns of the slides whose headline, points, cells or own notes are in another language than the article, once each; or of the article, where most are. */
function checkArticle(article: Article, script: Script, report: Report): void {
  const found = [...article.slides.values()].flatMap(({ id, title, blocks, ownNotes }) => {
    const lines = [...linesOf(blocks), ...linesOf(ownNotes)];
    const foreign = [
      ...[title].filter(line => isForeign(wordsOf(line), script, true)),
      ...lines.filter(line => isForeign(wordsOf(line), script, false)),
    ];
    const [first] = foreign;
    const place = first?.[0]?.place;
    return first && place ? [{ id, place, words: shown(first), others: foreign.length - 1 }] : [];
  });
  const [first] = found;
  if (first && found.length > 3 && 2 * found.length > article.slides.size)
    report(
      fault('BD361.foreignArticle', first.place, {
        slides: found.length,
        language: article.language,
        words: first.words,
      }),
    );
  else
    for (const { id, place, words, others } of found)
      report(fault('BD361.foreignSlide', place, { words, slide: id, others, language: article.language }));
}

/** The words of a line; slanted words are titles of works, and numbers are of no language. */
function wordsOf(line: readonly Inline[]): string {
  const read = (inlines: readonly Inline[]): string =>
    inlines
      .map(inline => {
        if (inline.kind === 'text') return inline.text;
        return inline.kind === 'strong' || inline.kind === 'link' ? read(inline.children) : ' ';
      })
      .join('');
  return read(line);
}

function shown(line: readonly Inline[]): string {
  const text = allInlines(line)
    .map(inline =>
      inline.kind === 'text' || inline.kind === 'plain' ? inline.text : inline.kind === 'figure' ? inline.form : '',
    )
    .join('')
    .trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
