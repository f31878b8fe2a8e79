// Links the numbers of an article that nobody has linked: those that are surely a figure's, by their number, their unit and the words beside them.
import { type FigureMatch, figureFinder } from '../../briefing/agreement/nearest-figure.ts';
import {
  namesInBriefing,
  sentencesWithPlainNumber,
  traitsOf,
  typedNumber,
} from '../../briefing/agreement/stray-numbers.ts';
import type { ArticleEdit } from '../../briefing/agreement/sync.ts';
import { UNREAD } from '../../briefing/article/placed-text.ts';
import { type Mask, plainNumberMask } from '../../briefing/article/plain-numbers.ts';
import { locateLinks, placesIn, visibleOf } from '../../briefing/figures/figure-links.ts';
import type { Article } from '../../briefing/model/article.ts';
import type { Briefing } from '../../briefing/model/briefing.ts';
import { fromDecimal } from '../../briefing/model/decimal.ts';
import type { Figure } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import type { Place } from '../../diagnostics/diagnostics.ts';
import { isFormOf } from '../figures/accepted-form.ts';
import { findNumbers } from '../figures/find-numbers.ts';
import type { TextLine } from '../figures/text-line.ts';
import { figuresOfTables } from './table-figures.ts';

/** A number that may be that of several figures. */
export interface DoubtfulNumber {
  readonly place: Place;
  readonly form: string;
  readonly figures: readonly Figure[];
}

/** A number that is not the one which a figure, or a table of the article, has for the same words. */
export interface Contradiction {
  readonly place: Place;
  readonly typed: string;
  /** The figure, or the cell of a table: then its `label` is what its heads say. */
  readonly figure: Figure;
  readonly form: string;
  readonly isOfTable: boolean;
}

export interface LinkedArticle {
  readonly edits: readonly ArticleEdit[];
  readonly doubtful: readonly DoubtfulNumber[];
  readonly contradictions: readonly Contradiction[];
  readonly text: string;
  /** The edits as what they replace in the text, with their figures. */
  readonly links: readonly {
    readonly from: number;
    readonly typed: string;
    readonly made: string;
    readonly figure: string;
  }[];
}

/** A number of a table is contradicted by one that is at most a quarter of it away. */
const quarter = fromDecimal('0.25');

/** The article's text with links for the numbers that are surely figures, and what is not sure. */
export function linkArticle(article: Article, text: string, briefing: Briefing, locale: Locale): LinkedArticle {
  const { figures } = briefing;
  const placeAt = placesIn(article.file, text);
  const mask = plainNumberMask(locale, namesInBriefing(briefing, article), traitsOf(figures, locale));
  const open = withoutLinks(article.file, text);
  const find = figureFinder(figures, locale);
  const ofTables = figuresOfTables(article.file, text, locale);
  const findInTables = figureFinder(ofTables, locale, quarter);
  const edits: { readonly from: number; readonly to: number; readonly made: string; readonly figure: string }[] = [];
  const doubtful: DoubtfulNumber[] = [];
  const contradictions: Contradiction[] = [];
  for (const line of linesIn(open)) {
    const linked = new Set(
      locateLinks('', text.slice(line.from, line.from + line.text.length)).map(({ figure }) => figure),
    );
    for (const number of numbersOf(line.text, mask, locale)) {
      const query = { ...number.query, linked };
      const [from, to] = [line.from + number.from, line.from + number.to];
      const match = find(query);
      const one = match.kind === 'one' ? match : undefined;
      if (one?.contradicts) {
        contradictions.push({
          place: placeAt(from),
          typed: number.query.typed,
          figure: one.figure,
          form: one.form,
          isOfTable: false,
        });
        continue;
      }
      if (match.kind === 'several') {
        doubtful.push({ place: placeAt(from), form: number.form, figures: match.figures });
        continue;
      }
      const made = one && linkOf(one.figure, number.form, text, from, to, locale);
      if (one && made !== undefined) {
        edits.push({ from, to, made, figure: one.figure.id });
        continue;
      }
      const cell: FigureMatch = line.isTable ? { kind: 'none' } : findInTables(query);
      if (cell.kind === 'one' && cell.contradicts)
        contradictions.push({
          place: placeAt(from),
          typed: number.query.typed,
          figure: cell.figure,
          form: cell.form,
          isOfTable: true,
        });
    }
  }
  return {
    edits: edits.map(({ from, to, made }) => ({ place: placeAt(from), before: text.slice(from, to), after: made })),
    doubtful,
    contradictions,
    text: replaced(text, edits),
    links: edits.map(({ from, to, made, figure }) => ({ from, typed: text.slice(from, to), made, figure })),
  };
}

function replaced(
  text: string,
  edits: readonly { readonly from: number; readonly to: number; readonly made: string }[],
): string {
  let made = '';
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from)) {
    made += text.slice(done, edit.from) + edit.made;
    done = edit.to;
  }
  return made + text.slice(done);
}

/** So much around a number is read for the heads of its table and the words beside it. */
const reach = 4_000;

/** The link, if a build would take it as it stands there. */
function linkOf(
  figure: Figure,
  form: string,
  text: string,
  from: number,
  to: number,
  locale: Locale,
): string | undefined {
  const given = {
    form,
    asWords: false,
    before: text.slice(Math.max(0, from - reach), from),
    after: text.slice(to, to + reach),
  };
  return isFormOf(figure, given, locale) ? `[${form}](fig:${figure.id})` : undefined;
}

/** A text of the same length without links, comments, code and marks of slides. */
function withoutLinks(file: string, text: string): string {
  const hide = (found: string) => found.replace(/[^\r\n]/g, UNREAD);
  let open = visibleOf(text);
  for (const { start, end } of locateLinks(file, text).toReversed())
    open = open.slice(0, start) + hide(open.slice(start, end)) + open.slice(end);
  return open.replace(/\[[^[\]]*\]\([^()]*\)|^:::.*$|^# .*$/gm, hide);
}

interface SourceLine {
  readonly text: string;
  readonly from: number;
  readonly isTable: boolean;
}

/** The lines of a source; a row of a table is a line for each cell. */
function linesIn(text: string): readonly SourceLine[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }): readonly SourceLine[] => {
    if (!/[0-9\uFF10-\uFF19]/.test(line)) return [];
    if (!/^\s*\|/.test(line)) return [{ text: line, from: index, isTable: false }];
    return [...line.matchAll(/[^|]+/g)].map(cell => ({ text: cell[0], from: index + cell.index, isTable: true }));
  });
}

interface NumberInLine {
  readonly from: number;
  readonly to: number;
  /** With its unit, as a link has it. */
  readonly form: string;
  readonly query: {
    readonly typed: string;
    readonly masked: string;
    readonly at: number;
    readonly isOfOthers: boolean;
  };
}

/** The numbers of a line that may be figures, each with its unit. */
function numbersOf(text: string, mask: Mask, locale: Locale): readonly NumberInLine[] {
  const masked = mask(text);
  const isOfOthers = sentencesWithPlainNumber(text, masked);
  const line: TextLine = {
    at: { manuscript: 0, block: 0 },
    text,
    locale,
    kind: 'paragraph',
    heading: '',
    notes: [],
    isBeforeTable: false,
  };
  const { found } = findNumbers(line, mask);
  return [...masked.matchAll(typedNumber)].map(({ index, 0: written }) => {
    const whole = found.find(({ from, to, asWords }) => !asWords && from <= index && to >= index + written.length);
    const [from, to] = whole ? [whole.from, whole.to] : [index, index + written.length];
    const query = {
      typed: text.slice(index, index + written.length),
      masked,
      at: index,
      isOfOthers: isOfOthers(index),
    };
    return { from, to, form: text.slice(from, to), query };
  });
}
