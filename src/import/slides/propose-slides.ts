// Slides by what the texts offer: a chart for shares listed in a sentence, large numbers for others, tables, points, and a cover.
import escapeRegExp from 'escape-string-regexp';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { ByLanguage } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { type ManuscriptBlock, type ManuscriptTable, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ProposedFigure, ProposedFigures, Statement } from '../proposal.ts';
import { type HeadlineStretch, headlineOf } from './headline.ts';
import { blocksOf, type ImportedText, type StatedFigure } from './imported-text.ts';
import type { LinePart, ProposedLine, ProposedSlide, ProposedWords, SlidePoint } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';
import { sentencesOf, type TextStretch } from './sentences.ts';

export interface ProposedSection {
  readonly id: string;
  readonly title: ByLanguage;
  readonly slides: readonly ProposedSlide[];
}

export interface ProposedSlides {
  readonly cover: ProposedSlide;
  readonly sections: readonly ProposedSection[];
}

/** So many bars tell more than their numbers in a row. */
const FEWEST_BARS = 3;
/** More large numbers than these are no longer large. */
const MOST_NUMBERS = 4;
/** A slide of points, and a table that is read at a glance. */
const MOST_POINTS = 6;
const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/** The slides for texts in one or two languages; each slide has its words in all of them. */
export function proposeSlides(texts: readonly ImportedText[], proposed: ProposedFigures): ProposedSlides {
  const count = Math.max(...texts.map(({ outline }) => outline.sections.length));
  const isAlike = texts.every(({ outline }) => outline.sections.length === count);
  const names = new Set<string>(['cover']);
  const sections = Array.from({ length: count }, (_, index): ProposedSection => {
    const offered = texts.map(text => offersOf(text, index, isAlike, proposed));
    const [first = []] = offered;
    const slides = first.flatMap(offer => {
      const inAll = texts.map((_, at) => offered[at]?.find(({ key }) => key === offer.key));
      const words = texts.flatMap(({ language }, at) => {
        const found = inAll[at];
        return found ? [[language, found.words] as const] : [];
      });
      if (words.length < texts.length) return [];
      return [slideOf(offer, index, new Map(words), texts, names)];
    });
    return { id: `section-${index + 1}`, title: sectionTitle(texts, index), slides };
  });
  return { cover: coverOf(texts), sections: sections.filter(({ slides }) => slides.length > 0) };
}

/** A slide that one language offers. */
interface Offer {
  /** What it shows, the same in every language: `group ai-use`. */
  readonly key: string;
  readonly name: string;
  readonly template: string;
  readonly words: ProposedWords;
  readonly group?: string;
  readonly table?: string;
}

function offersOf(text: ImportedText, index: number, isAlike: boolean, proposed: ProposedFigures): readonly Offer[] {
  const section = text.outline.sections[index];
  if (!section) return [];
  const { blocks } = text.manuscript;
  const inProse = blocksOf(section).filter(block => blocks[block]?.kind !== 'table');
  const stated = inProse.flatMap(block => text.stated.get(block) ?? []);
  const charts = chartOffers(text, stated);
  const shown = new Set(charts.flatMap(({ group }) => group ?? []));
  const bases = new Set(proposed.figures.flatMap(({ base }) => base ?? []));
  const singles = firstOfEach(
    stated.filter(({ figure: { id, group } }) => !bases.has(id) && (group === undefined || !shown.has(group))),
  );
  const points = isAlike ? pointOffers(text, section, index) : [];
  const tables = tableOffers(text, section, proposed, points.length > 0);
  const withFigures = [...charts, ...numberOffers(text, index, singles), ...tables];
  const lead = isAlike && withFigures.length === 0 && points.length === 0 ? leadOffers(text, section, index) : [];
  return [...withFigures, ...points, ...lead].toSorted((one, other) => one.words.before - other.words.before);
}

function firstOfEach(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return stated.filter(({ figure }, index) => stated.findIndex(each => each.figure.id === figure.id) === index);
}

/** A chart for each group of which the prose of the section lists enough. */
function chartOffers(text: ImportedText, stated: readonly StatedFigure[]): readonly Offer[] {
  const groups = new Set(stated.flatMap(({ figure }) => figure.group ?? []));
  return [...groups].flatMap(group => {
    const listed = firstOfEach(stated.filter(({ figure }) => figure.group === group));
    const [first] = listed;
    if (!first || listed.length < FEWEST_BARS) return [];
    const words = { ...noWords(first.statement.block), headline: headlineFor(text, first) };
    return [{ key: `group ${group}`, name: group, template: 'chart', words, group }];
  });
}

/** The figures that stand alone, as large numbers with their labels. */
function numberOffers(text: ImportedText, index: number, singles: readonly StatedFigure[]): readonly Offer[] {
  const shown = singles.filter(({ figure }) => figure.label[text.language] !== undefined).slice(0, MOST_NUMBERS);
  const [first] = shown;
  if (!first) return [];
  const numbers = shown.map(({ figure, statement }): SlidePoint => {
    const number = largeNumber(figure, statement, text.locale);
    const label: LinePart = { kind: 'words', text: ` ${figure.label[text.language] ?? ''}` };
    return { level: 1, ordered: false, line: [{ kind: 'figure', figure: figure.id, statement: number }, label] };
  });
  const points = [...numbers, ...sentencePoints(text, shown)];
  const words = { ...noWords(first.statement.block), headline: headlineFor(text, first), points };
  const template = shown.length === 1 ? 'big-number' : 'key-figures';
  return [{ key: `figures ${index}`, name: first.figure.id, template, words }];
}

/** The sentences that state the further figures, below their numbers; the first one's is the headline. */
function sentencePoints(text: ImportedText, [first, ...further]: readonly StatedFigure[]): readonly SlidePoint[] {
  const seen = new Set(first ? [sentenceKey(text, first)] : []);
  return further.flatMap((stated): SlidePoint[] => {
    const { figure, statement } = stated;
    const key = sentenceKey(text, stated);
    const sentence = headlineStretch(text, stated);
    if (seen.has(key) || !sentence) return [];
    seen.add(key);
    const number: LinePart = { kind: 'figure', figure: figure.id, statement, strong: true };
    return [
      { level: 1, ordered: true, line: [number, { kind: 'words', text: ' ' }, part(statement.block, sentence, true)] },
    ];
  });
}

function sentenceKey(text: ImportedText, { statement }: StatedFigure): string {
  return `${statement.block} ${sentenceOf(text, statement)?.from}`;
}

function sentenceOf(text: ImportedText, { block, from, to }: Statement): TextStretch | undefined {
  return sentencesOf(wordsOfBlock(text.manuscript.blocks[block]), text.locale).find(
    sentence => sentence.from <= from && sentence.to >= to,
  );
}

/** The sentence that states a figure, as a headline. */
function headlineStretch(text: ImportedText, { statement }: StatedFigure): HeadlineStretch | undefined {
  const sentence = sentenceOf(text, statement);
  return (
    sentence && headlineOf(wordsOfBlock(text.manuscript.blocks[statement.block]), sentence, text.locale, statement)
  );
}

/** A number as it is set large: of a count without what is counted, `800` of `800 residents`, which its label says. */
function largeNumber({ unit }: ProposedFigure, statement: Statement, locale: Locale): Statement {
  if (unit !== 'count') return statement;
  const number = numberAlone(locale).exec(statement.form)?.[0] ?? statement.form;
  return { ...statement, form: number };
}

const numberAlone = oncePer(
  ({ scales }: Locale) =>
    new RegExp(
      `[0-9][0-9.,]*(?:\\s?(?:${scales.map(({ word }) => escapeRegExp(word)).join('|')})(?!\\p{L})[0-9.,]*)*`,
      'u',
    ),
);

/** Tables with their title; one without is called by the section, and by the heads of its columns where another slide is called so. */
function tableOffers(
  text: ImportedText,
  section: ManuscriptSection,
  proposed: ProposedFigures,
  isHeadingTaken: boolean,
): readonly Offer[] {
  return blocksOf(section).flatMap(block => {
    const table = text.manuscript.blocks[block];
    const id = text.tables.get(block);
    if (table?.kind !== 'table' || id === undefined || !isReadable(table)) return [];
    const title = proposed.tables.find(each => each.id === id)?.title[text.language];
    const heading = headingLine(text, section);
    const heads: ProposedLine = isHeadingTaken ? [{ kind: 'words', text: `: ${headsOf(table, text)}` }] : [];
    const headline = title === undefined ? [...heading, ...heads] : wordsLine(title);
    return [{ key: `table ${id}`, name: id, template: 'table', words: { ...noWords(block), headline }, table: id }];
  });
}

function headsOf({ rows }: ManuscriptTable, { locale }: ImportedText): string {
  const heads = rows[0]?.map(({ lines }) => lines.map(textOfSpans).join(' ').trim()) ?? [];
  return [...new Set(heads)].filter(head => head !== '').join(locale.listMark);
}

function isReadable({ rows }: ManuscriptTable): boolean {
  return rows.length > 1 && rows.length <= MOST_ROWS + 1 && (rows[0]?.length ?? 0) <= MOST_COLUMNS;
}

/** The first list of a section, as its author wrote it. */
function pointOffers(text: ImportedText, section: ManuscriptSection, index: number): readonly Offer[] {
  const { blocks } = text.manuscript;
  const isPoint = (block: number): boolean => blocks[block]?.kind === 'point';
  const start = blocksOf(section).find(isPoint);
  if (start === undefined) return [];
  const listed = blocksOf({ from: start, to: section.to });
  const end = listed.find(block => !isPoint(block)) ?? section.to;
  const points = listed.filter(block => block < end).flatMap(block => pointOf(text, block));
  if (points.length < 2 || points.length > MOST_POINTS) return [];
  const words = { ...noWords(start), headline: headingLine(text, section), points };
  return [{ key: `points ${index}`, name: `points-${index + 1}`, template: 'points', words }];
}

function pointOf(text: ImportedText, block: number): readonly SlidePoint[] {
  const point = text.manuscript.blocks[block];
  if (point?.kind !== 'point') return [];
  const words = textOfSpans(point.spans);
  const stretch = headlineOf(words, { from: 0, to: words.length }, text.locale, undefined);
  const whole: HeadlineStretch = { from: 0, to: words.length, ending: '' };
  return [{ level: Math.min(point.level, 2), ordered: false, line: [part(block, stretch ?? whole, false)] }];
}

/** Where nothing else is offered: the sentences with which the paragraphs begin. */
function leadOffers(text: ImportedText, section: ManuscriptSection, index: number): readonly Offer[] {
  const leads = blocksOf(section).flatMap(block => {
    const words = wordsOfBlock(text.manuscript.blocks[block]);
    const [sentence] = text.manuscript.blocks[block]?.kind === 'paragraph' ? sentencesOf(words, text.locale) : [];
    const stretch = sentence && headlineOf(words, sentence, text.locale, undefined);
    return stretch ? [part(block, stretch, true)] : [];
  });
  if (leads.length < 2) return [];
  const points = leads.slice(0, MOST_POINTS).map(each => ({ level: 1, ordered: false, line: [each] }));
  const words = { ...noWords(section.from), headline: headingLine(text, section), points };
  return [{ key: `points ${index}`, name: `points-${index + 1}`, template: 'points', words }];
}

/** The sentence that states a figure; its label and its number where the sentence is too long. */
function headlineFor(text: ImportedText, stated: StatedFigure): ProposedLine {
  const { figure, statement } = stated;
  const stretch = headlineStretch(text, stated);
  if (stretch) return [part(statement.block, stretch, true)];
  return [
    { kind: 'words', text: `${figure.label[text.language] ?? ''}: ` },
    { kind: 'figure', figure: figure.id, statement },
  ];
}

function slideOf(
  { name, template, group, table }: Offer,
  section: number,
  words: ReadonlyMap<string, ProposedWords>,
  texts: readonly ImportedText[],
  names: Set<string>,
): ProposedSlide {
  const id = freeName(slideName(name), names);
  const chart = group === undefined ? undefined : { id: slideName(group), group, title: sectionTitle(texts, section) };
  return { id, template, section, chart, table, words };
}

/** Ids of slides have no dots: `ai-use.product` gives `ai-use-product`. */
function slideName(name: string): string {
  return name.replaceAll('.', '-');
}

function freeName(name: string, taken: Set<string>): string {
  const free =
    [name, ...Array.from(taken, (_, index) => `${name}-${index + 2}`)].find(each => !taken.has(each)) ?? name;
  taken.add(free);
  return free;
}

function sectionTitle(texts: readonly ImportedText[], index: number): ByLanguage {
  return Object.fromEntries(
    texts.flatMap(({ language, manuscript, outline }) => {
      const heading = outline.sections[index]?.heading ?? outline.title;
      const block = heading === undefined ? undefined : manuscript.blocks[heading];
      return block ? [[language, wordsOfBlock(block)]] : [];
    }),
  );
}

function coverOf(texts: readonly ImportedText[]): ProposedSlide {
  const words = texts.map(({ language, outline, manuscript }): readonly [string, ProposedWords] => {
    const title =
      outline.title === undefined ? wordsLine(manuscript.file) : [wholeOf(manuscript.blocks, outline.title)];
    const points = outline.byline.map(block => ({
      level: 1,
      ordered: false,
      line: [wholeOf(manuscript.blocks, block)],
    }));
    const before = outline.sections[0]?.heading ?? outline.sections[0]?.from ?? manuscript.blocks.length;
    return [language, { ...noWords(before), headline: title, points }];
  });
  return {
    id: 'cover',
    template: 'cover',
    section: undefined,
    words: new Map(words),
  };
}

const noWords = (before: number): ProposedWords => ({ before, headline: [], paragraphs: [], points: [] });

function headingLine({ manuscript, outline }: ImportedText, { heading }: ManuscriptSection): ProposedLine {
  const block = heading ?? outline.title;
  return block === undefined ? wordsLine(manuscript.file) : [wholeOf(manuscript.blocks, block)];
}

function wordsLine(text: string): ProposedLine {
  return [{ kind: 'words', text }];
}

function wholeOf(blocks: readonly ManuscriptBlock[], block: number): LinePart {
  return part(block, { from: 0, to: wordsOfBlock(blocks[block]).length, ending: '' }, false);
}

function part(block: number, stretch: HeadlineStretch, capital: boolean): LinePart {
  return { kind: 'stretch', block, stretch, capital };
}

function wordsOfBlock(block: ManuscriptBlock | undefined): string {
  return block && 'spans' in block ? textOfSpans(block.spans) : '';
}
