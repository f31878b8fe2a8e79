// The source line of a slide and the deck's table of sources, worked out from the figures and sources that slides use.

import { formatDate } from '../briefing/figures/date-form.ts';
import { formatFigure, formatValue } from '../briefing/figures/form.ts';
import { formulaInWords, inputsOf } from '../briefing/figures/formula/formula.ts';
import { fillPattern } from '../briefing/locale/fixed-words.ts';
import type { Briefing } from '../briefing/model/briefing.ts';
import type { Figure } from '../briefing/model/figure.ts';
import { inLanguage } from '../briefing/model/language.ts';
import type { Locale } from '../briefing/model/locale.ts';
import { yearsOf } from '../briefing/model/period.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Paragraph, Table } from './slide.ts';

/** What a slide rests on. */
export interface Evidence {
  readonly key: string;
  /** Ids, in order of appearance. */
  readonly figures: readonly string[];
  /** Sources that the plan names for it. */
  readonly sources: readonly string[];
  readonly place: Place;
}

/** Which sources of a line are left out, and the key of the slide that has them all. */
export interface Brevity {
  /** So many are named. */
  readonly most: number;
  readonly allOn: string;
}

/**
 * The source line: a paragraph of notes, if there is something to note, and a paragraph of sources, how many is reported beside it. One that
 * is to be brief names the first sources and leads to the slide that has all: `Source: OECD (2023); … (→ Sources)`.
 */
export function sourceLine(
  evidence: Evidence,
  briefing: Briefing,
  locale: Locale,
  report: Report,
  brief?: Brevity,
): { readonly paragraphs: readonly Paragraph[]; readonly named: number } {
  const figures = figuresOf(evidence, briefing);
  const notes = [
    ...derivedNotes(figures, briefing, locale),
    ...(figures.some(figure => figure.multiple) ? [locale.words.multipleResponses] : []),
    ...baseNotes(figures, briefing, locale),
    ...distinct(figures.map(figure => inLanguage(figure.note, locale.language)).filter(note => note !== undefined)),
  ];
  const cited: string[] = [];
  for (const id of sourcesOf(evidence, briefing)) {
    const source = briefing.sources.get(id);
    const short = source && inLanguage(source.short, locale.language);
    if (short !== undefined)
      cited.push(
        dated(
          short,
          figures.filter(figure => figure.source === id),
          locale,
        ),
      );
    else if (source)
      report(
        fault(
          'BD423',
          source.place,
          { slide: evidence.key, source: id, language: locale.language },
          { slide: evidence.key },
        ),
      );
  }
  const noted =
    notes.length > 0 ? [paragraph(fillPattern(locale.words.note, { list: sentences(notes) }), evidence.place)] : [];
  if (cited.length === 0) return { paragraphs: noted, named: 0 };
  const shown = brief ? cited.slice(0, brief.most) : cited;
  const isWhole = shown.length === cited.length;
  const line = paragraph(
    fillPattern(locale.words.source, {
      list: isWhole ? sentences([shown.join('; ')]) : `${shown.join('; ')}; … (→\u00a0`,
    }),
    evidence.place,
  );
  const leads = { text: locale.words.sources, link: `#${brief?.allOn}`, place: evidence.place };
  const whole = isWhole ? line : { ...line, runs: [...line.runs, leads, { text: ')', place: evidence.place }] };
  return { paragraphs: [...noted, whole], named: shown.length };
}

/** A citation with the dates of its figures, unless it names their years itself: `Statistics Office (as of August 2024)`. */
export function dated(citation: string, figures: readonly Figure[], locale: Locale): string {
  const dates = distinct(figures.flatMap(({ asOf, formula }) => (formula === undefined && asOf ? [asOf] : [])));
  const years = distinct(dates.flatMap(yearsOf)).toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  if (years.every(year => namesYear(citation, year))) return citation;
  const date =
    dates.length <= mostDates
      ? dates.map(one => formatDate(one, locale)).join(locale.listMark)
      : formatDate(first === last ? first : `${first}/${last}`, locale);
  return fillPattern(locale.words.asOf, { source: citation, date });
}

/** So many dates of one source are listed; of more, the years are said. */
const mostDates = 2;

/** Whether a text has a year in full, or as the second of two: `2023/24`, `2023–24`. */
function namesYear(text: string, year: string): boolean {
  return new RegExp(`(?<![0-9])(?:${year}|[0-9]{4}[/–-]${year.slice(2)})(?![0-9])`).test(text);
}

/** The table of sources of a whole deck, in the order in which its slides first rest on them. */
export function sourceTable(slides: readonly Evidence[], briefing: Briefing, locale: Locale, place: Place): Table {
  const ids = distinct(slides.flatMap(slide => allSourcesOf(slide, briefing)));
  const cell = (text: string, at = place) => ({ paragraphs: [paragraph(text, at)], place: at });
  const rows = ids.flatMap(id => {
    const source = briefing.sources.get(id);
    const full = source && inLanguage(source.full, locale.language);
    if (!source || full === undefined) return [];
    const used = slides.flatMap(slide => figuresOf(slide, briefing)).filter(figure => figure.source === id);
    const shown = distinct(used.map(figure => formatFigure(figure, locale))).join(locale.listMark);
    // What is too long in a row is said at the source, where it can be shortened.
    return [[cell(inLanguage(source.about, locale.language) ?? shown, source.place), cell(full, source.place)]];
  });
  return {
    header: [cell(locale.words.sourcesUsed), cell(locale.words.sourcesCitation)],
    rows,
    title: locale.words.sources,
    isOfSources: true,
    place,
  };
}

/** The slide's figures and, for those that are calculated, what they are calculated from. */
function figuresOf(evidence: Evidence, briefing: Briefing): readonly Figure[] {
  const ids = evidence.figures.flatMap(id => {
    const figure = briefing.figures.get(id);
    return figure ? [id, ...inputsOf(figure, briefing.figures)] : [];
  });
  return distinct(ids).flatMap(id => briefing.figures.get(id) ?? []);
}

/** Ids of the sources of a slide: of its figures, by hand, and the article where there is no other. */
function sourcesOf(evidence: Evidence, briefing: Briefing): readonly string[] {
  const figures = figuresOf(evidence, briefing).filter(figure => figure.formula === undefined);
  const ids = distinct(figures.map(figure => figure.source).concat(evidence.sources)).filter(id => id !== '');
  const { source } = briefing.plan;
  return ids.length === 0 && source ? [source.value] : ids;
}

/** As `sourcesOf`, with the sources of the bases, which the slide's note names. */
function allSourcesOf(evidence: Evidence, briefing: Briefing): readonly string[] {
  const bases = figuresOf(evidence, briefing).flatMap(figure => baseOf(figure, briefing) ?? []);
  return [...sourcesOf(evidence, briefing), ...bases.map(base => base.source)];
}

function derivedNotes(figures: readonly Figure[], briefing: Briefing, locale: Locale): readonly string[] {
  return figures
    .filter(figure => figure.formula !== undefined)
    .map(figure =>
      fillPattern(locale.words.calculated, {
        label: inLanguage(figure.label, locale.language) ?? figure.id,
        formula: formulaInWords(figure, briefing.figures, input => formatValue(input, locale)),
      }),
    );
}

/** Who was asked, said once for each base, and where that is said if elsewhere: `Base: readers asked (n = 500), Town Gazette.` */
function baseNotes(figures: readonly Figure[], briefing: Briefing, locale: Locale): readonly string[] {
  const bases = figures.flatMap(figure => {
    const base = baseOf(figure, briefing);
    if (!base) return [];
    const who = fillPattern(locale.words.baseOf, {
      label: inLanguage(base.label, locale.language) ?? base.id,
      value: formatValue(base, locale),
    });
    const source = base.source === figure.source ? undefined : briefing.sources.get(base.source);
    return [{ who, source: source && inLanguage(source.short, locale.language) }];
  });
  const parts = distinct(bases.map(base => base.source)).map(source => {
    const respondents = distinct(bases.filter(base => base.source === source).map(base => base.who)).join('; ');
    return source === undefined ? respondents : `${respondents}${locale.listMark}${source}`;
  });
  return parts.length > 0 ? [fillPattern(locale.words.base, { base: parts.join('; ') })] : [];
}

function baseOf(figure: Figure, briefing: Briefing): Figure | undefined {
  return figure.base === undefined ? undefined : briefing.figures.get(figure.base);
}

/** Sentences in a row, each with one full stop. */
function sentences(texts: readonly string[]): string {
  return texts.map(text => text.replace(/[.!?]*$/, end => end.charAt(0) || '.')).join(' ');
}

function paragraph(text: string, place: Place): Paragraph {
  return { runs: [{ text, place }], level: 0, place };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
