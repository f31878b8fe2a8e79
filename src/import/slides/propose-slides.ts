// Slides by what the texts offer: a chart for shares listed in a sentence, large numbers for others, tables, points, and a cover.
import escapeRegExp from 'escape-string-regexp';
import { oncePer } from '../../briefing/locale/expressions.ts';
import type { ByLanguage } from '../../briefing/model/figure.ts';
import type { Locale } from '../../briefing/model/locale.ts';
import { displayWidth } from '../../diagnostics/display-width.ts';
import { type ManuscriptBlock, type ManuscriptTable, textOfSpans } from '../../manuscript/manuscript.ts';
import type { ProposedFigure, ProposedFigures, Statement } from '../proposal.ts';
import { type AlignedSection, alignSections } from './align-sections.ts';
import { type HeadlineStretch, headlineOf, pointFrom } from './headline.ts';
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
/** More bars than these are not read on a slide. */
const MOST_BARS = 12;
/** More large numbers than these are no longer large. */
const MOST_NUMBERS = 4;
/** Four numbers side by side have room for so many columns of Latin letters. */
const WIDEST_NUMBER = 12;
/** A slide of points, and a table that is read at a glance. */
const MOST_POINTS = 6;
const MOST_LEADS = 4;
const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/** The slides for texts in one or two languages; each slide has its words in all of them. */
export function proposeSlides(texts: readonly ImportedText[], proposed: ProposedFigures): ProposedSlides {
  const names = new Set<string>(['cover']);
  const rows = alignSections(texts);
  const offered = rows.map(row => {
    const shared = sharedFigures(row, texts);
    return texts.map((text, at) => offersOf(text, row, at, shared, proposed));
  });
  const sections = rows.map((row, index): ProposedSection => {
    const [first = []] = offered[index] ?? [];
    const slides = first.flatMap(offer => {
      const words = texts.flatMap(({ language }, at) => {
        const all = [...(offered[index]?.[at] ?? []), ...offered.flatMap(each => each[at] ?? [])];
        const found = all.find(({ key }) => key === offer.key);
        return found ? [[language, found.words] as const] : [];
      });
      if (words.length < texts.length) return [];
      return [slideOf(offer, index, new Map(words), sectionTitle(texts, row), names)];
    });
    return { id: `section-${index + 1}`, title: sectionTitle(texts, row), slides };
  });
  return { cover: coverOf(texts), sections: sections.filter(({ slides }) => slides.length > 0) };
}

/** Ids of the figures that all texts state in the prose of a section. */
function sharedFigures(row: AlignedSection, texts: readonly ImportedText[]): ReadonlySet<string> {
  const [first = [], ...others] = texts.map((text, at) => {
    const section = sectionAt(text, row[at]);
    return section ? proseFigures(text, section).map(({ figure }) => figure.id) : [];
  });
  return new Set(first.filter(id => others.every(each => each.includes(id))));
}

function sectionAt({ outline }: ImportedText, index: number | undefined): ManuscriptSection | undefined {
  return index === undefined ? undefined : outline.sections[index];
}

function proseFigures(text: ImportedText, section: ManuscriptSection): readonly StatedFigure[] {
  const inProse = blocksOf(section).filter(block => text.manuscript.blocks[block]?.kind !== 'table');
  return inProse.flatMap(block => text.stated.get(block) ?? []);
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

/** What a text offers in its part of an aligned section. */
function offersOf(
  text: ImportedText,
  row: AlignedSection,
  at: number,
  shared: ReadonlySet<string>,
  proposed: ProposedFigures,
): readonly Offer[] {
  const section = sectionAt(text, row[at]);
  if (!section) return [];
  // Words without figures are the same only where every text has the section.
  const isInAll = row.every(each => each !== undefined);
  const [index = 0] = row;
  const charts = chartOffers(text, section, proposed);
  const shown = new Set(charts.flatMap(({ group }) => group ?? []));
  const bases = new Set(proposed.figures.flatMap(({ base }) => base ?? []));
  const singles = firstOfEach(
    proseFigures(text, section).filter(
      ({ figure: { id, group } }) => shared.has(id) && !bases.has(id) && (group === undefined || !shown.has(group)),
    ),
  );
  const listed = isInAll ? pointOffers(text, section, index) : [];
  const counted = isInAll ? enumerationOffers(text, section, index) : [];
  const points = [...listed, ...counted];
  const tables = tableOffers(text, section, proposed, points.length > 0);
  const withFigures = [...charts, ...numberOffers(text, index, singles), ...tables];
  const lead = isInAll && withFigures.length === 0 && points.length === 0 ? leadOffers(text, section, index) : [];
  return [...withFigures, ...points, ...lead].toSorted((one, other) => one.words.before - other.words.before);
}

function firstOfEach(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return stated.filter(({ figure }, index) => stated.findIndex(each => each.figure.id === figure.id) === index);
}

/** A chart for each group of which the section lists enough, in a sentence or in a table. */
function chartOffers(text: ImportedText, section: ManuscriptSection, proposed: ProposedFigures): readonly Offer[] {
  const stated = blocksOf(section).flatMap(block => text.stated.get(block) ?? []);
  const groups = new Set(stated.flatMap(({ figure }) => figure.group ?? []));
  return [...groups].flatMap(group => {
    const listed = firstOfEach(stated.filter(({ figure }) => figure.group === group));
    const [first] = listed;
    if (!first || listed.length < FEWEST_BARS || listed.length > MOST_BARS) return [];
    const { block, cell } = first.statement;
    const headline = cell ? tableTitle(text, block, section, proposed) : headlineFor(text, first);
    return [{ key: `group ${group}`, name: group, template: 'chart', words: { ...noWords(block), headline }, group }];
  });
}

/** What stands above a table, else the heading of its section. */
function tableTitle(
  text: ImportedText,
  block: number,
  section: ManuscriptSection,
  { tables }: ProposedFigures,
): ProposedLine {
  const id = text.tables.get(block);
  const title = tables.find(each => each.id === id)?.title[text.language];
  return title === undefined ? headingLine(text, section) : wordsLine(title);
}

/** The figures that stand alone, as large numbers with their labels. */
function numberOffers(text: ImportedText, index: number, singles: readonly StatedFigure[]): readonly Offer[] {
  const named = singles.filter(
    ({ figure, statement }) =>
      figure.label[text.language] !== undefined &&
      displayWidth(largeNumber(figure, statement, text.locale).form) <= WIDEST_NUMBER,
  );
  const shares = named.filter(({ figure }) => isShare(figure));
  const shown = (shares.length > 1 ? shares : named).slice(0, MOST_NUMBERS);
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

/** Shares and their changes are what a report finds; counts beside them mostly say of whom. */
function isShare({ unit }: ProposedFigure): boolean {
  return unit === 'percent' || unit === 'percentage-points' || unit === 'ratio';
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
  const stretch = pointFrom(words, { from: 0, to: words.length }, text.locale);
  const whole: HeadlineStretch = { from: 0, to: words.length, ending: '' };
  return [{ level: Math.min(point.level, 2), ordered: false, line: [part(block, stretch ?? whole, false)] }];
}

/** Sentences that count themselves, “First, … Second, …”, as numbered points below the sentence before them. */
function enumerationOffers(text: ImportedText, section: ManuscriptSection, index: number): readonly Offer[] {
  const ordinals = text.locale.headlines?.ordinals ?? [];
  for (const block of blocksOf(section)) {
    const words = paragraphAt(text, block);
    const sentences = sentencesOf(words, text.locale);
    const starts = ordinals.map(ordinal => sentences.findIndex(({ from }) => startsWith(words, from, ordinal)));
    const end = starts.findIndex((start, at) => start < 0 || (at > 0 && start <= (starts[at - 1] ?? 0)));
    const counted = starts.slice(0, end < 0 ? starts.length : end).flatMap(start => sentences[start] ?? []);
    const points = counted.flatMap(sentence => sentencePart(text, block, sentence));
    if (points.length < 2 || points.length < counted.length) continue;
    const before = sentences[(starts[0] ?? 0) - 1];
    const claim = before && headlineOf(words, before, text.locale);
    const proposed = {
      ...noWords(block),
      headline: claim ? [part(block, claim, true)] : headingLine(text, section),
      points: points.map((each): SlidePoint => ({ level: 1, ordered: true, line: [each] })),
    };
    return [{ key: `counted ${index}`, name: `points-${index + 1}`, template: 'points', words: proposed }];
  }
  return [];
}

function startsWith(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && !/\p{L}/u.test(text.charAt(at + word.length));
}

function paragraphAt({ manuscript }: ImportedText, block: number): string {
  const found = manuscript.blocks[block];
  return found?.kind === 'paragraph' ? textOfSpans(found.spans) : '';
}

/** A sentence as a point; nothing where it is too long for one. */
function sentencePart(text: ImportedText, block: number, sentence: TextStretch): readonly LinePart[] {
  const stretch = pointFrom(paragraphAt(text, block), sentence, text.locale);
  return stretch ? [part(block, stretch, true)] : [];
}

/** Where nothing else is offered: the sentences with which the paragraphs begin, or those of the only paragraph. */
function leadOffers(text: ImportedText, section: ManuscriptSection, index: number): readonly Offer[] {
  const paragraphs = blocksOf(section).filter(block => paragraphAt(text, block) !== '');
  const sentencesAt = (block: number) => sentencesOf(paragraphAt(text, block), text.locale);
  const leads = paragraphs.flatMap(block =>
    sentencesAt(block)
      .slice(0, 1)
      .flatMap(each => sentencePart(text, block, each)),
  );
  const all = paragraphs.flatMap(block => sentencesAt(block).flatMap(each => sentencePart(text, block, each)));
  const shown = (leads.length > 1 ? leads : all).slice(0, MOST_LEADS);
  if (shown.length < 2) return [];
  const points = shown.map((each): SlidePoint => ({ level: 1, ordered: false, line: [each] }));
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
  title: ByLanguage,
  names: Set<string>,
): ProposedSlide {
  const id = freeName(slideName(name), names);
  const chart = group === undefined ? undefined : { id: slideName(group), group, title };
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

function sectionTitle(texts: readonly ImportedText[], row: AlignedSection): ByLanguage {
  return Object.fromEntries(
    texts.flatMap((text, at) => {
      const heading = sectionAt(text, row[at])?.heading ?? text.outline.title;
      const block = heading === undefined ? undefined : text.manuscript.blocks[heading];
      return block ? [[text.language, wordsOfBlock(block)]] : [];
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
