// The pages of a handout: what is on each, so that everything fits. A slide stands with its text; what does not fit goes on to next pages.

import type { Locale } from '../briefing/model/locale.ts';
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Content, Fill, Paragraph, Slide } from '../slide/slide.ts';
import type { Theme } from '../theme/theme.ts';
import { headlineOfPart } from './continue-slide.ts';
import { cutText, type TextPiece, textOf } from './sentences.ts';
import type { SetOnce } from './set-once.ts';

/** A slide of a handout with what belongs to it. */
export interface HandoutEntry {
  /** The key of its frame. */
  readonly key: string;
  /** Index into the deck's sections. */
  readonly sectionIndex: number;
  readonly section: readonly Paragraph[];
  readonly title: readonly Paragraph[];
  readonly source: readonly Paragraph[];
  /** What the article says. */
  readonly text: readonly Paragraph[];
  /** What stands for the slide, as a picture. */
  readonly picture: string;
  /** The same in words. */
  readonly alt: string;
  readonly figures: readonly string[];
  readonly place: Place;
}

/** The layouts of a handout, by what stands on them: a slide with text, more of the text, two slides with text each, two slides alone. */
const LAYOUTS = { one: 'page', more: 'page-text', two: 'page-two', slides: 'page-slides' } as const;

/**
 * The pages, in order. Two slides of one section share a page where each fits on half of it: with `two` all, with `one` those of which
 * the first has no text. `headline` is the pattern of headlines that go on, `{title} ({part}/{parts})`.
 */
export function handoutPages(
  entries: readonly HandoutEntry[],
  perPage: 'one' | 'two',
  theme: Theme,
  { words: { continued: headline } }: Locale,
  setOnce: SetOnce,
): readonly Slide[] {
  const pages: Slide[] = [];
  const fits = (page: Slide): boolean => {
    const layout = theme.layouts.get(page.layout);
    return layout !== undefined && isSound(page, setOnce(page, layout));
  };
  for (let index = 0; index < entries.length; ) {
    const [first, second] = entries.slice(index, index + 2);
    if (!first) break;
    const pair = second && pairOf(first, second, perPage);
    const isPair = pair !== undefined && fits(pair);
    pages.push(...(isPair ? [pair] : pagesOf(first, headline, fits)));
    index += isPair ? 2 : 1;
  }
  return pages;
}

function isSound({ layout }: Slide, { high, diagnostics }: ReturnType<SetOnce>): boolean {
  return high.size === 0 && (layout === LAYOUTS.one || layout === LAYOUTS.more || diagnostics.length === 0);
}

function pairOf(first: HandoutEntry, second: HandoutEntry, perPage: 'one' | 'two'): Slide | undefined {
  const isBare = ({ text }: HandoutEntry) => text.length === 0;
  const figures = [...new Set([...first.figures, ...second.figures])];
  const base = { ...pageOf(first, LAYOUTS.two), figures };
  const [section, other] = [first, second].map(entry => plain(entry.section)).filter(name => name !== '');
  const isOfOneSection = other === undefined || section === other;
  if (isBare(first) && isBare(second)) {
    const fills = [first, second].flatMap((entry, index) => headFills(entry, index + 1));
    return isOfOneSection ? { ...base, layout: LAYOUTS.slides, fills: inOrder(fills) } : undefined;
  }
  if (!isOfOneSection || (perPage === 'one' && !isBare(first))) return undefined;
  const fills = [first, second].flatMap((entry, index) => [
    ...headFills(entry, index + 1),
    ...fillOf('text', { kind: 'text', paragraphs: entry.text }, index + 1, entry),
  ]);
  return { ...base, fills: inOrder(fills) };
}

/** The pages of a slide by itself: sentences that have no room below it stand on pages of text. */
function pagesOf(entry: HandoutEntry, headline: string, fits: (page: Slide) => boolean): readonly Slide[] {
  const pieces = cutText(entry.text);
  const layoutOf = (page: number) => (page === 0 ? LAYOUTS.one : LAYOUTS.more);
  const parts: (readonly Paragraph[])[] = [];
  for (let from = 0; from < pieces.length || parts.length === 0; ) {
    const layout = layoutOf(parts.length);
    const room = most(pieces.slice(from), some => fits(textPage(entry, layout, textOf(some))));
    parts.push(textOf(pieces.slice(from, from + room)));
    from += Math.max(room, 1);
  }
  if (parts.length === 1) return [textPage(entry, LAYOUTS.one, entry.text)];
  return parts.map((paragraphs, index) => {
    const page = textPage(entry, layoutOf(index), paragraphs);
    const titled = page.fills.map(fill =>
      fill.placeholder === 'title'
        ? { ...fill, content: headlineOfPart(fill.content, headline, { index, parts: parts.length }) }
        : fill,
    );
    return { ...page, key: index === 0 ? page.key : `${page.key}/page-${index + 1}`, fills: titled };
  });
}

/** How many pieces, from the first, there is room for: one at least. */
function most(pieces: readonly TextPiece[], fits: (some: readonly TextPiece[]) => boolean): number {
  if (fits(pieces)) return pieces.length;
  let [low, high] = [1, Math.max(1, pieces.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(pieces.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function textPage(entry: HandoutEntry, layout: string, paragraphs: readonly Paragraph[]): Slide {
  const head = layout === LAYOUTS.one ? headFills(entry, 1) : titleFills(entry);
  const text = fillOf('text', { kind: 'text', paragraphs }, 1, entry);
  return { ...pageOf(entry, layout), fills: inOrder([...head, ...text]) };
}

function pageOf({ key, sectionIndex: section, figures, place }: HandoutEntry, layout: string): Slide {
  return { key, layout, section, fills: [], notes: [], figures, place };
}

/** The slide itself with what names it and what it rests on. */
function headFills(entry: HandoutEntry, ordinal: number): readonly Fill[] {
  const { picture: file, alt, place, source } = entry;
  return [
    ...titleFills(entry, ordinal),
    ...fillOf('slide', { kind: 'image', file, alt, place }, ordinal, entry),
    ...fillOf('source', { kind: 'text', paragraphs: source }, ordinal, entry),
  ];
}

function titleFills(entry: HandoutEntry, ordinal = 1): readonly Fill[] {
  const { title, section } = entry;
  return [
    ...fillOf(ordinal === 1 ? 'title' : 'heading', { kind: 'text', paragraphs: title }, ordinal, entry),
    ...fillOf('section', { kind: 'text', paragraphs: section }, 1, entry),
  ];
}

/** None for a text without paragraphs. */
function fillOf(placeholder: string, content: Content, ordinal: number, { place }: HandoutEntry): readonly Fill[] {
  if (content.kind === 'text' && content.paragraphs.length === 0) return [];
  return [{ placeholder, ordinal, content, place }];
}

/** The headline first, and the name of the section once. */
function inOrder(fills: readonly Fill[]): readonly Fill[] {
  const of = (name: string) => fills.filter(({ placeholder }) => placeholder === name);
  const others = fills.filter(({ placeholder }) => placeholder !== 'title' && placeholder !== 'section');
  return [...of('title'), ...of('section').slice(0, 1), ...others];
}

function plain(paragraphs: readonly Paragraph[]): string {
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}
