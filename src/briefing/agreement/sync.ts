// Updates an article from the figure table: changes numbers inside links, words for missing values, and the particle or article next to them.
import type { Place } from '../../diagnostics/diagnostics.ts';
import { agreeing } from '../article/number-agreement.ts';
import { type LocatedLink, locateLinks, placesIn } from '../figures/figure-links.ts';
import { isUsualForm, saysMissing, type WrittenForm, writeForm } from '../figures/write-form.ts';
import type { Figure, Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { misdirection } from './directions.ts';
import { formBeside } from './form-beside.ts';

/** One change of an article: `{ place, before: '30.6%', after: '31.2%' }`. */
export interface ArticleEdit {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** A link that only its author can bring up to date, for the words beside it may say the direction: `{ place, form: '2.3%', now: '−2.3%' }`. */
export interface LeftForm {
  readonly place: Place;
  readonly form: string;
  readonly now: string;
}

/** Words at an offset, and what takes their place: of a link its text alone. */
export interface TextReplacement {
  readonly from: number;
  readonly typed: string;
  readonly made: string;
}

/** A part of a text that begins at an offset, and what takes its place. */
interface Replacement {
  readonly from: number;
  readonly typed: string;
  readonly made: string;
  /** What of both an edit shows, if not all. */
  readonly shown?: { readonly before: string; readonly after: string };
}

/**
 * The edits that make every link of an article say what the table says, in their order, and the text with them made. All else stays,
 * character by character: byte order mark, line ends, decomposed Hangul. Words and forms without a clear number are left to their
 * author, and so are those whose sign is not the figure's or that go against the words beside them: they are listed. `syncArticle('article.ko.md', '[30.6%](fig:a)는', figures, korean)`.
 */
export function syncArticle(
  file: string,
  text: string,
  figures: Figures,
  locale: Locale,
): {
  readonly edits: readonly ArticleEdit[];
  readonly left: readonly LeftForm[];
  readonly text: string;
  readonly replacements: readonly TextReplacement[];
} {
  const placeAt = placesIn(file, text);
  const forms = locateLinks(file, text).flatMap(link => formIn(link, text, figures, locale) ?? []);
  const replacements = forms.flatMap(form => replacementsFor(form, text, locale));
  let synced = '';
  let done = 0;
  for (const { from, typed, made } of replacements) {
    synced += text.slice(done, from) + made;
    done = from + typed.length;
  }
  const edits = replacements.map(({ from, typed, made, shown = { before: typed, after: made } }) => ({
    place: placeAt(from),
    before: inOneLine(shown.before),
    after: inOneLine(shown.after),
  }));
  const left = forms.flatMap(({ link, form, written, isLeft }) =>
    isLeft ? [{ place: placeAt(link.from), form, now: written.text }] : [],
  );
  return {
    edits,
    left,
    text: synced + text.slice(done),
    replacements: replacements.map(({ from, typed, made, shown = { before: typed, after: made } }) => ({
      from,
      typed: shown.before,
      made: shown.after,
    })),
  };
}

/** A link whose text is a form of its figure. */
interface LinkedForm {
  readonly link: LocatedLink;
  readonly figure: Figure;
  /** The link's text in one line, without the marks of emphasis around it. */
  readonly form: string;
  readonly written: Extract<WrittenForm, { readonly text: string }>;
  /** Whether the number would say the reverse with the words beside it, or has another sign than its figure. */
  readonly isLeft: boolean;
}

function formIn(link: LocatedLink, text: string, figures: Figures, locale: Locale): LinkedForm | undefined {
  const figure = figures.get(link.figure);
  const form = unmarked(inOneLine(text.slice(link.from, link.to)));
  if (!figure || figure.reported === 'row' || (link.asWords && !saysMissing(form, locale))) return undefined;
  const alone = writeForm(form, figure, locale, link.earlier);
  const beside = alone.kind === 'written' ? formBeside(form, link, text, figure, locale) : undefined;
  const isLimit = beside?.written.kind === 'false-bound' && beside.written.reason === 'limit';
  const written = (isLimit ? undefined : beside?.written) ?? alone;
  if (!('text' in written)) return undefined;
  const isLeft =
    written.kind !== 'written' ||
    (!written.agrees && misdirection(link, text, written.text, figure, figures, locale) !== undefined);
  return { link, figure, form: beside?.form ?? form, written, isLeft };
}

function replacementsFor(linked: LinkedForm, text: string, locale: Locale): readonly Replacement[] {
  const { link, written, isLeft } = linked;
  if (written.kind !== 'written' || isLeft) return [];
  const number = written.agrees ? [] : numberReplacement(linked, written.text, text, locale);
  return inOrder([...number, ...neighbours(link, text, written.text, locale)]);
}

/** The number inside a link; a word for a missing value remembers in the link's title the form that is to come back. */
function numberReplacement(
  { link, figure, form }: LinkedForm,
  now: string,
  text: string,
  locale: Locale,
): readonly Replacement[] {
  const typed = text.slice(link.from, link.to);
  const [opening = '', closing = ''] = [/^[*_]*/u.exec(typed)?.[0], /[*_]*$/u.exec(typed)?.[0]];
  const made = opening + asTyped(now, typed.slice(opening.length, typed.length - closing.length)) + closing;
  if ((figure.value === undefined) === saysMissing(form, locale)) return replacement(link.from, typed, made);
  const isUsual = figure.value !== undefined || isUsualForm(form, figure, locale) || /["'\\]/u.test(form);
  const address = text.slice(link.to, link.end);
  const addressed = address.replace(/\s*(?:["'][^"']*["'])?[ \t]*\)$/u, isUsual ? ')' : ` "${form}")`);
  return [{ from: link.from, typed: typed + address, made: made + addressed, shown: { before: typed, after: made } }];
}

/** The particle after a link, the article before it. */
function neighbours({ start, end }: LocatedLink, text: string, number: string, locale: Locale): readonly Replacement[] {
  const before = wordsBefore(text, start);
  const after = wordsAfter(text, end);
  const typed = { before: inOneLine(before.words), after: inOneLine(after.words) };
  const made = agreeing(typed, unmarked(number), locale);
  return [
    ...(made.before === typed.before ? [] : articleReplacement(before, made.before)),
    ...(made.after === typed.after ? [] : particleReplacement(after, asTyped(made.after, after.words))),
  ];
}

interface Words {
  readonly words: string;
  /** Offset of their first character. */
  readonly from: number;
}

/** What a line says before the offset, without the marks of its block and of emphasis just before. */
function wordsBefore(text: string, offset: number): Words {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('|', offset - 1)) + 1;
  const line = text.slice(start, offset);
  const marks = /^\uFEFF?[ \t]*(?:(?:[-+*>]|#{1,6}|\d{1,9}[.)])[ \t]+)*/u.exec(line)?.[0].length ?? 0;
  return { words: line.slice(marks).replace(/[*_]+$/u, ''), from: start + marks };
}

/** The word that goes on directly after the offset, the closing marks of emphasis passed over. */
function wordsAfter(text: string, offset: number): Words {
  const [whole = '', marks = ''] =
    /^([*_]*)[”’"'」』》〉]*[\p{L}\p{M}\p{N}]*/u.exec(text.slice(offset, offset + 40)) ?? [];
  return { words: whole.slice(marks.length), from: offset + marks.length };
}

/** Of the words before a number only the last, its article, is replaced. */
function articleReplacement({ words, from }: Words, made: string): readonly Replacement[] {
  const last = /\p{L}+(?=[^\p{L}]*$)/u;
  const [before, after] = [last.exec(words), last.exec(made)];
  return before && after ? replacement(from + before.index, before[0], after[0]) : [];
}

/** Of the word after a number only what comes after its quotation marks. */
function particleReplacement({ words, from }: Words, made: string): readonly Replacement[] {
  const quotes = words.search(/\p{L}/u);
  return replacement(from + quotes, words.slice(quotes), made.slice(quotes));
}

function replacement(from: number, typed: string, made: string): readonly Replacement[] {
  return typed === made ? [] : [{ from, typed, made }];
}

/** New text in the spelling of the old: decomposed where that was, with its line end where it went over one. */
function asTyped(text: string, typed: string): string {
  const lineEnd = /[ \t]*(?:\r\n|\r|\n)[ \t]*/u.exec(typed);
  const spelled = typed === typed.normalize('NFC') ? text : text.normalize('NFD');
  if (!lineEnd) return spelled;
  const rest = typed.slice(lineEnd.index).replace(lineEnd[0], ' ');
  return spelled.endsWith(rest) ? spelled.slice(0, spelled.length - rest.length) + typed.slice(lineEnd.index) : spelled;
}

/** A text as the rest of the program sees it: composed, a space for each line end. */
function inOneLine(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/gu, ' ').normalize('NFC');
}

/** A number without the marks of emphasis around it. */
function unmarked(number: string): string {
  return number.replace(/^[*_]+|[*_]+$/gu, '');
}

function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  return replacements.toSorted((one, other) => one.from - other.from);
}
