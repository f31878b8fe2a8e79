// Slides of points: the author’s own lists, sentences that count themselves, or those that lead their paragraphs.
import { textOfSpans } from '../../manuscript/manuscript.ts';
import { sentencesOf, type TextStretch } from '../sentences.ts';
import { type HeadlineStretch, headlineOf, pointFrom } from './headline.ts';
import { blocksOf, type ImportedText } from './imported-text.ts';
import { headingLine, noWords, part, wordsOfBlock } from './lines.ts';
import type { OfferedSlide } from './offered-slide.ts';
import type { LinePart, SlidePoint } from './proposed-slide.ts';
import type { ManuscriptSection } from './sections.ts';

/** Ids of the figures that all texts state in the prose of a section, and of those that can be set large. */
export interface SharedFigures {
  readonly shared: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
}

/** A slide of points, and a table that is read at a glance. */
const MOST_POINTS = 6;
const MOST_LEADS = 4;

/**
 * The first list of a section, as its author wrote it; the first point that states a figure of all texts, `shared`, is its headline. Of
 * two points that both state one there is none: their numbers are shown large.
 */
export function pointOffers(
  text: ImportedText,
  section: ManuscriptSection,
  index: number,
  { shared, large }: SharedFigures,
): readonly OfferedSlide[] {
  const { blocks } = text.manuscript;
  const isPoint = (block: number): boolean => blocks[block]?.kind === 'point';
  const start = blocksOf(section).find(isPoint);
  if (start === undefined) return [];
  const listed = blocksOf({ from: start, to: section.to });
  const end = listed.find(block => !isPoint(block)) ?? section.to;
  const inList = listed.filter(block => block < end);
  const points = inList.flatMap(block => pointOf(text, block));
  if (points.length < 2 || points.length > MOST_POINTS) return [];
  const isStated = (block: number) => text.stated.get(block)?.some(({ figure }) => large.has(figure.id)) === true;
  if (inList.length === 2 && inList.every(isStated)) return [];
  const claim = claimOf(text, inList, shared);
  const below = claim ? inList.filter(block => block !== claim.block).flatMap(block => pointOf(text, block)) : points;
  const headline = claim ? [part(claim.block, claim.stretch, true)] : headingLine(text, section);
  const words = { ...noWords(start), headline, points: below };
  return [{ key: `points ${index}`, name: `points-${index + 1}`, template: 'points', words }];
}

/** The point that says more than the heading above the list; none that has points of its own below it. */
function claimOf(
  text: ImportedText,
  inList: readonly number[],
  shared: ReadonlySet<string>,
): { readonly block: number; readonly stretch: HeadlineStretch } | undefined {
  const { blocks } = text.manuscript;
  const levelOf = (block: number) => {
    const point = blocks[block];
    return point?.kind === 'point' ? point.level : 0;
  };
  const block = inList.find(each => text.stated.get(each)?.some(({ figure }) => shared.has(figure.id)));
  if (block === undefined || inList.length < 3 || inList.some(each => levelOf(each) !== levelOf(block)))
    return undefined;
  const words = wordsOfBlock(blocks[block]);
  const [only, ...others] = sentencesOf(words, text.locale);
  const stretch = only && others.length === 0 ? headlineOf(words, only, text.locale) : undefined;
  return stretch && { block, stretch };
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
export function enumerationOffers(
  text: ImportedText,
  section: ManuscriptSection,
  index: number,
): readonly OfferedSlide[] {
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
export function leadOffers(text: ImportedText, section: ManuscriptSection, index: number): readonly OfferedSlide[] {
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
