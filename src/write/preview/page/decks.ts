// The decks of the preview page: which go together, and in which order their slides stand.
import { all, find } from './dom.ts';

export interface PageDeck {
  readonly name: string;
  readonly briefing: string;
  readonly language: string;
  readonly section: HTMLElement;
  /** By key. */
  readonly slides: ReadonlyMap<string, HTMLElement>;
}

export const decks: readonly PageDeck[] = all('.deck', document).map(section => {
  const { deck = '', briefing = '', language = '' } = section.dataset;
  const slides = all('.slide', section).map(slide => [slide.dataset.key ?? '', slide] as const);
  return { name: deck, briefing, language, section, slides: new Map(slides) };
});

export function deckNamed(name: string | undefined): PageDeck | undefined {
  return decks.find(deck => deck.name === name);
}

/** Of two decks in different languages that have most slides in common, the first. */
export function firstDeck(): PageDeck | undefined {
  const paired = decks.filter(deck => partnerOf(deck));
  return most(paired, deck => shared(deck, partnerOf(deck))) ?? decks[0];
}

/** The deck in another language that has most in common with one. */
export function partnerOf(deck: PageDeck): PageDeck | undefined {
  const others = decks.filter(other => other.briefing === deck.briefing && other.language !== deck.language);
  return most(
    others.filter(other => shared(deck, other) > 0),
    other => shared(deck, other),
  );
}

/** The part of the slides that two decks have in common. */
function shared(one: PageDeck, other: PageDeck | undefined): number {
  if (!other) return 0;
  const common = [...one.slides.keys()].filter(key => other.slides.has(key));
  return common.length / Math.max(one.slides.size, other.slides.size, 1);
}

/** The first of those with the highest value. */
function most<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => value(b) - value(a))[0];
}

/** Of all slides of two decks in the order of the first; what it lacks stands where the second has it. */
export function keysOf(one: PageDeck | undefined, other: PageDeck | undefined): readonly string[] {
  const mine = [...(one?.slides.keys() ?? [])];
  const theirs = [...(other?.slides.keys() ?? [])];
  const found = new Set<string>();
  for (const key of mine) {
    while (theirs[0] !== undefined && (found.has(theirs[0]) || !one?.slides.has(theirs[0])))
      found.add(theirs.shift() ?? '');
    found.add(key);
  }
  for (const key of theirs) found.add(key);
  return [...found];
}

/** What a slide is, as the page has it. */
export interface PageSlide {
  readonly number: string;
  readonly title: string;
  readonly language: string;
  readonly picture: HTMLImageElement;
  readonly isChanged: boolean;
}

export function pageSlide(slide: HTMLElement): PageSlide {
  const title = find('.claim .text', HTMLElement, slide);
  return {
    number: find('.claim .number', HTMLElement, slide).textContent ?? '',
    title: title.textContent ?? '',
    language: title.lang,
    picture: find('img', HTMLImageElement, slide),
    isChanged: slide.classList.contains('changed'),
  };
}
