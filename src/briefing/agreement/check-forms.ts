// Checks the text of every link to a figure against the table, anywhere in an article: on slides, in prose, in tables.
import { derived } from '../../cache.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type LocatedLink, linksIn } from '../figures/figure-links.ts';
import { formatFigure } from '../figures/form.ts';
import { formFault, type Turned } from '../figures/form-fault.ts';
import type { PlacedForm } from '../figures/placed-form.ts';
import { saysMissing, type WrittenForm, writeForm } from '../figures/write-form.ts';
import type { Article } from '../model/article.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { wordsOfPlan } from '../plan/planned-words.ts';
import type { Direction } from './direction-words.ts';
import { directionAt, type Misdirection, misdirection } from './directions.ts';
import { formBeside } from './form-beside.ts';
import { otherWordsBefore } from './words-before.ts';
import { wordsContradict } from './words-contradict.ts';

/** What the article's Markdown adds to a link's text: signs of emphasis around it, backslashes before signs. */
const emphasis = /^[*_]+|[*_]+$/g;
const escaping = /\\(?=[!-/:-@[-`{-~])/g;

/** The number of a figure as an article writes it, and what decks show in its place: `{ form: '410', now: '420', ... }`. */
export interface StaleForm extends PlacedForm {
  readonly figure: Figure;
  readonly now: string;
  /** Whether a word for a missing value is written, which is that of another language or says another reason. */
  readonly isWord: boolean;
}

/** The number of a figure with another sign than the figure has. */
export interface TurnedForm extends Turned {
  readonly figure: Figure;
  /** The figure's own form: `−2.3%`. */
  readonly value: string;
}

/** The number of a figure whose words or sign beside it say the reverse. */
export interface MisdirectedForm extends PlacedForm {
  /** The linked one. */
  readonly linked: Figure;
  readonly misdirected: Misdirection;
  /** The form of the figure whose sign counts: `−2.3%`. */
  readonly value: string;
}

type Language = Pick<Briefing, 'articles' | 'figures'> & Partial<Pick<Briefing, 'plan'>>;

/** A link to a figure with what becomes of its text. */
export interface CheckedForm extends PlacedForm {
  readonly figure: Figure;
  readonly written: WrittenForm;
  readonly locale: Locale;
  readonly link: LocatedLink;
  /** The article that the link stands in. */
  readonly source: string;
}

/** What links to figures stand in: an article, or words of the plan. */
type Linking = Pick<Article, 'language' | 'file' | 'source'>;

function linkingIn({ articles, plan }: Language): readonly Linking[] {
  return [...articles.values(), ...(plan ? wordsOfPlan(plan) : [])];
}

/**
 * Reports links whose text cannot be the form of their figure; of those with another unit the first of each figure, with the places of
 * the others. Of those with another sign `checkFigures` reports those. Articles without locale are passed over.
 */
export function checkForms(briefing: Language, locales: ReadonlyMap<string, Locale>, report: Report): void {
  const forms = checkedForms(briefing, locales);
  const othersOf = (first: Figure) =>
    forms.filter(({ figure, written }) => figure === first && written.kind === 'other-unit').slice(1);
  const reported = new Set<Figure>();
  for (const { figure, written, locale, ...form } of forms) {
    if (written.kind === 'other-unit' && reported.has(figure)) continue;
    if (written.kind === 'other-unit') reported.add(figure);
    if (written.kind === 'other-sign') continue;
    const mistake = formFault(form, written, figure, locale, othersOf(figure));
    if (mistake) report(mistake);
  }
  reportWords(briefing, locales, report);
  for (const form of forms) {
    const { figure, written, locale, place } = form;
    if (written.kind !== 'written' || figure.reported === 'row') continue;
    const { words } = wordsBefore(form);
    if (words !== undefined)
      report(fault('BD455', place, { words, id: figure.id, value: formatFigure(figure, locale) }));
  }
}

const wordsBefore = derived(({ link, source, figure, locale }: CheckedForm) => ({
  words: otherWordsBefore(link, source, figure, locale),
}));

/** Reports links of words with a number that is not their figure's. */
function reportWords(briefing: Language, locales: ReadonlyMap<string, Locale>, report: Report): void {
  const { figures } = briefing;
  for (const article of linkingIn(briefing)) {
    const { language, source } = article;
    const locale = locales.get(language);
    for (const link of locale ? linksIn(article) : []) {
      const figure = figures.get(link.figure);
      const form = plainForm(link.form);
      if (!locale || !figure || figure.reported === 'row' || !link.asWords) continue;
      const isReversed =
        figure.value?.startsWith('-') && directionAt(link, source, form, figure, locale)?.direction === 'rises';
      if (!isReversed && !wordsContradict(form, link, source, figure, locale)) continue;
      const value = formatFigure(figure, locale);
      report(fault('BD448', link.place, { form, id: figure.id, value }, { alsoAt: [figure.place] }));
    }
  }
}

/** The text of a link without Markdown. */
function plainForm(typed: string): string {
  return typed.replace(emphasis, '').replace(escaping, '');
}

/** The links whose number is not the figure's, in the order of the articles; figures at fault are passed over. */
export function staleForms(forms: readonly CheckedForm[]): readonly StaleForm[] {
  return forms.flatMap(({ figure, written, locale, form, place }) => {
    if (written.kind !== 'written' || written.agrees || figure.reported === 'row') return [];
    const isWord = figure.value === undefined && saysMissing(form, locale);
    return [{ form, place, figure, now: written.text, isWord }];
  });
}

/** The links whose sign is not the figure's, in the order of the articles; figures at fault are passed over. */
export function turnedForms(forms: readonly CheckedForm[]): readonly TurnedForm[] {
  return forms.flatMap(({ figure, written, locale, form, place, link, source }) => {
    if (written.kind !== 'other-sign' || figure.reported === 'row') return [];
    const direction = directionAt(link, source, form, figure, locale)?.direction;
    return [{ ...written, form, place, figure, value: formatFigure(figure, locale), direction }];
  });
}

/** The links beside which words or a sign say the reverse of their figure, in the order of the articles. */
export function misdirectedForms(
  forms: readonly CheckedForm[],
  figures: Figures,
  locales: ReadonlyMap<string, Locale>,
): readonly MisdirectedForm[] {
  const read = [...locales.values()];
  return forms.flatMap(form => {
    const { figure, written, locale, place, link, source } = form;
    if (written.kind !== 'written' || figure.reported === 'row') return [];
    const direction = () => directionBeside(form).found;
    const misdirected = misdirection(link, source, written.text, figure, figures, locale, read, direction);
    if (!misdirected) return [];
    const value = formatFigure(misdirected.figure, locale);
    return [{ form: form.form, place, linked: figure, misdirected, value }];
  });
}

/** Figures above zero that words call a rise in one place and a fall in another, with the first of both; words that compare may do so. */
export function twoDirections(
  forms: readonly CheckedForm[],
): readonly { readonly figure: Figure; readonly rise: PlacedForm; readonly fall: PlacedForm }[] {
  const called = new Map<Figure, Partial<Record<Direction, PlacedForm>>>();
  for (const form of forms) {
    const { figure, written, place } = form;
    if (written.kind !== 'written' || figure.reported === 'row' || figure.value === undefined) continue;
    const { found } = directionBeside(form);
    if (!found || found.judges || found.compares || found.isNamed) continue;
    const words = called.get(figure) ?? {};
    called.set(figure, { [found.direction]: { form: found.words, place }, ...words });
  }
  return [...called].flatMap(([figure, { rises, falls }]) =>
    rises && falls && !figure.value?.startsWith('-') ? { figure, rise: rises, fall: falls } : [],
  );
}

const directionBeside = derived(({ link, source, written, form, figure, locale }: CheckedForm) => ({
  found: directionAt(link, source, written.kind === 'written' ? written.text : form, figure, locale),
}));

/** All links to figures with a number, or a word for a missing value, in the order of the articles, then of the plan. */
export function checkedForms(briefing: Language, locales: ReadonlyMap<string, Locale>): readonly CheckedForm[] {
  const { figures } = briefing;
  return linkingIn(briefing).flatMap(article => {
    const locale = locales.get(article.language);
    return (locale ? formsIn(locale)(article) : []).flatMap(({ link, checked }) => {
      const figure = figures.get(link.figure);
      return figure ? checked(figure) : [];
    });
  });
}

/** The links of an article, each to be held against its figure: once for each value of that, however often articles are checked. */
const formsIn = derived((locale: Locale) =>
  derived((article: Linking) =>
    linksIn(article).map(link => ({
      link,
      checked: derived((figure: Figure) => checkedForm(link, article.source, figure, locale)),
    })),
  ),
);

/** One form, or none for words. */
function checkedForm(link: LocatedLink, source: string, figure: Figure, locale: Locale): readonly CheckedForm[] {
  const { form: typed, asWords, earlier, place } = link;
  const form = plainForm(typed);
  if (asWords && !saysMissing(form, locale)) return [];
  const written = writeForm(form, figure, locale, earlier);
  const beside = written.kind === 'written' ? formBeside(form, link, source, figure, locale) : undefined;
  return [{ place, figure, locale, link, source, ...(beside ?? { form, written }) }];
}
