// Slides by what the texts offer: charts, large numbers, tables, points, and a cover; each in all languages.
import type { ByLanguage } from '../../briefing/model/figure.ts';
import { displayWidth } from '../../diagnostics/display-width.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { ProposedFigures } from '../proposal.ts';
import { agreedWords } from './agreed-words.ts';
import { type AlignedSection, alignSections } from './align-sections.ts';
import { chartOffers, isLargeNumber, numberOffers } from './figure-offers.ts';
import { firstOfEach, type ImportedText, nameOf, proseFigures, type StatedFigure } from './imported-text.ts';
import { noWords, part, wholeOf, wordsLine, wordsOfBlock } from './lines.ts';
import type { OfferedSlide } from './offered-slide.ts';
import { enumerationOffers, leadOffers, pointOffers, type SharedFigures } from './point-offers.ts';
import type { ProposedSlide, ProposedWords } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';
import { tableOffers } from './table-offers.ts';

export interface ProposedSection {
  readonly id: string;
  readonly title: ByLanguage;
  readonly slides: readonly ProposedSlide[];
}

export interface ProposedSlides {
  readonly cover: ProposedSlide;
  readonly sections: readonly ProposedSection[];
}

/** The slides for texts in one or two languages; each slide has its words in all of them. */
export function proposeSlides(texts: readonly ImportedText[], proposed: ProposedFigures): ProposedSlides {
  const names = new Set<string>(['cover']);
  const rows = alignSections(texts);
  const offered = rows.map(row => {
    const shared = sharedFigures(row, texts);
    const large = sharedFigures(row, texts, isLargeNumber);
    return texts.map((text, at) => offersOf(text, row, at, { shared, large }, proposed));
  });
  const sections = rows.map((row, index): ProposedSection => {
    const [first = []] = offered[index] ?? [];
    const slides = first.flatMap(offer => {
      const same = texts.flatMap((text, at) => {
        const all = [...(offered[index]?.[at] ?? []), ...offered.flatMap(each => each[at] ?? [])];
        const found = all.find(({ key }) => key === offer.key);
        return found ? [{ text, offer: found }] : [];
      });
      if (same.length < texts.length) return [];
      const words = agreedWords(same);
      const titles = Object.fromEntries(
        same.flatMap(({ text: { language }, offer: { title } }) => (title === undefined ? [] : [[language, title]])),
      );
      return [slideOf(offer, index, words, { ...sectionTitle(texts, row), ...titles }, names)];
    });
    return { id: `section-${index + 1}`, title: sectionTitle(texts, row), slides };
  });
  return { cover: coverOf(texts), sections: firstSlides(sections, MOST_SLIDES) };
}

/** A talk of half an hour has no time for more. */
const MOST_SLIDES = 24;

/** So many slides at most, the first of each section first, in the order of the text; sections without any are left out. */
export function firstSlides(sections: readonly ProposedSection[], most: number): readonly ProposedSection[] {
  const chosen = new Set<ProposedSlide>();
  for (let round = 0; sections.some(({ slides }) => slides.length > round); round++) {
    for (const { slides } of sections) {
      const slide = slides[round];
      if (slide && chosen.size < most) chosen.add(slide);
    }
  }
  return sections
    .map(section => ({ ...section, slides: section.slides.filter(slide => chosen.has(slide)) }))
    .filter(({ slides }) => slides.length > 0);
}

/** Ids of the figures that all texts state in the prose of a section and that pass a test, in the order of the first text. */
function sharedFigures(
  row: AlignedSection,
  texts: readonly ImportedText[],
  isFit: (text: ImportedText, stated: StatedFigure) => boolean = () => true,
): ReadonlySet<string> {
  const [first = [], ...others] = texts.map((text, at) => {
    const section = sectionAt(text, row[at]);
    const stated = section ? firstOfEach(proseFigures(text, section)) : [];
    return stated.filter(each => isFit(text, each)).map(({ figure }) => figure.id);
  });
  return new Set(first.filter(id => others.every(each => each.includes(id))));
}

function sectionAt({ outline }: ImportedText, index: number | undefined): ManuscriptSection | undefined {
  return index === undefined ? undefined : outline.sections[index];
}

/** What a text offers in its part of an aligned section. */
function offersOf(
  text: ImportedText,
  row: AlignedSection,
  at: number,
  sharedOnes: SharedFigures,
  proposed: ProposedFigures,
): readonly OfferedSlide[] {
  const { large } = sharedOnes;
  const section = sectionAt(text, row[at]);
  if (!section) return [];
  // Words without figures are the same only where every text has the section.
  const isInAll = row.every(each => each !== undefined);
  const [index = 0] = row;
  const charts = chartOffers(text, section, proposed);
  const shown = new Set(charts.flatMap(({ group }) => group ?? []));
  const bases = new Set(proposed.figures.flatMap(({ base }) => base ?? []));
  const listed = isInAll ? pointOffers(text, section, index, sharedOnes) : [];
  const counted = isInAll ? enumerationOffers(text, section, index) : [];
  const points = [...listed, ...counted];
  const isListed = ({ statement }: StatedFigure) =>
    listed.length > 0 && text.manuscript.blocks[statement.block]?.kind === 'point';
  const singles = firstOfEach(
    proseFigures(text, section).filter(
      each =>
        large.has(each.figure.id) &&
        !bases.has(each.figure.id) &&
        !shown.has(each.figure.group ?? '') &&
        !isListed(each),
    ),
  );
  const order = [...large];
  const inOrder = singles.toSorted((one, other) => order.indexOf(one.figure.id) - order.indexOf(other.figure.id));
  const tables = tableOffers(text, section, proposed, points.length > 0);
  const withFigures = [...charts, ...numberOffers(text, index, inOrder), ...tables];
  const lead = isInAll && withFigures.length === 0 && points.length === 0 ? leadOffers(text, section, index) : [];
  return [...withFigures, ...points, ...lead].toSorted((one, other) => one.words.before - other.words.before);
}

function slideOf(
  { name, template, group, table, isOrdered = false }: OfferedSlide,
  section: number,
  words: ReadonlyMap<string, ProposedWords>,
  title: ByLanguage,
  names: Set<string>,
): ProposedSlide {
  const id = freeName(slideName(name), names);
  const chart = group === undefined ? undefined : { id: slideName(group), group, title, isOrdered };
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
    texts.map(({ language, manuscript, outline }, at) => {
      const index = row[at];
      const heading = (index === undefined ? undefined : outline.sections[index]?.heading) ?? outline.title;
      const block = heading === undefined ? undefined : manuscript.blocks[heading];
      return [language, block ? wordsOfBlock(block) : nameOf(manuscript)];
    }),
  );
}

function coverOf(texts: readonly ImportedText[]): ProposedSlide {
  const words = texts.map(({ language, outline, manuscript }): readonly [string, ProposedWords] => {
    const { headline, paragraphs } = coverTitle(outline.title, manuscript);
    const points = outline.byline.map(block => ({
      level: 1,
      ordered: false,
      line: [wholeOf(manuscript.blocks, block)],
    }));
    const before = outline.sections[0]?.heading ?? outline.sections[0]?.from ?? manuscript.blocks.length;
    return [language, { ...noWords(before), headline, paragraphs, points }];
  });
  return {
    id: 'cover',
    template: 'cover',
    section: undefined,
    words: new Map(words),
  };
}

/** A cover has room for a title of so many columns of Latin letters. */
const WIDEST_TITLE = 84;

/** A long title goes on as the subtitle: behind a colon or a dash, else at the last space that fits. */
function coverTitle(title: number | undefined, manuscript: Manuscript): Pick<ProposedWords, 'headline' | 'paragraphs'> {
  const { blocks } = manuscript;
  if (title === undefined) return { headline: wordsLine(nameOf(manuscript)), paragraphs: [] };
  const words = wordsOfBlock(blocks[title]);
  if (displayWidth(words) <= WIDEST_TITLE) return { headline: [wholeOf(blocks, title)], paragraphs: [] };
  const marks = Array.from(words.matchAll(/(?:[:：]|\s[–—-])\s+|\s+/gu));
  const fitting = marks.filter(({ index }) => displayWidth(words.slice(0, index)) <= WIDEST_TITLE);
  const cut = fitting.findLast(({ 0: found }) => found.trim() !== '') ?? fitting.at(-1);
  if (!cut) return { headline: [wholeOf(blocks, title)], paragraphs: [] };
  const rest = { from: cut.index + cut[0].length, to: words.length, ending: '' };
  return {
    headline: [part(title, { from: 0, to: cut.index, ending: '' }, false)],
    paragraphs: [[part(title, rest, false)]],
  };
}
