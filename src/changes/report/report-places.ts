// Places named in one line: slides by number and id, once where all decks agree, else deck by deck.

import type { ReportWords } from '../../messages/report-words.ts';
import type { PlaceName, SlideChange } from '../compare/changes.ts';

/** Something that stands on a slide of a deck: `{ deck: 'jobs.ministry.ko', text: '4 “gap”' }`. */
export interface DeckSpot {
  readonly deck: string;
  readonly text: string;
}

/** More than this are counted. */
const MOST = 6;

/** `4 “gap”` */
export function slideSpot({ deck, slide, number }: PlaceName & { readonly deck: string }): DeckSpot {
  return { deck, text: `${number} “${slide}”` };
}

/**
 * `2 “summary”, 4 “gap”`, of several decks `4 “gap” (in each deck)`; where they differ, `jobs.ministry.en 4 “gap”; jobs.ministry.ko 5 “gap”`.
 * Each spot is named once; without any there is no text.
 */
export function spotsText(
  spots: readonly DeckSpot[],
  decks: readonly string[],
  words: ReportWords,
  mark = ', ',
): string {
  const lists = decks.map(deck => ({
    deck,
    texts: [...new Set(spots.filter(spot => spot.deck === deck).map(({ text }) => text))],
  }));
  const [first] = lists;
  const isSame = first !== undefined && lists.every(({ texts }) => texts.join('\n') === first.texts.join('\n'));
  if (spots.length === 0) return '';
  if (isSame) return listed(first.texts, words, mark) + (decks.length > 1 ? words.aside(words.inEachDeck) : '');
  return lists
    .filter(({ texts }) => texts.length > 0)
    .map(({ deck, texts }) => `${deck} ${listed(texts, words, mark)}`)
    .join('; ');
}

/** `4 places on 2 slides: 2 “summary”, 4 “gap”`, or that there is none. */
export function countedPlaces(
  places: readonly (PlaceName & { readonly deck: string })[],
  decks: readonly string[],
  words: ReportWords,
): string {
  if (places.length === 0) return words.noPlace;
  return `${countText(places, words)}: ${spotsText(places.map(slideSpot), decks, words)}`;
}

/** `4 places on 2 slides` */
export function countText(places: readonly (PlaceName & { readonly deck: string })[], words: ReportWords): string {
  const slides = new Set(places.map(({ deck, slide }) => `${deck}\n${slide}`));
  return words.places(places.length, slides.size);
}

/** ` (was 8)`, where a slide has another number than before. */
export function movedFrom({ moved, number, before }: SlideChange, words: ReportWords): string {
  return moved && before && before.number !== number ? words.aside(words.movedFrom(before.number)) : '';
}

function listed(texts: readonly string[], words: ReportWords, mark: string): string {
  const more = texts.length - MOST;
  return more > 0 ? [...texts.slice(0, MOST), words.andMore(more)].join(mark) : texts.join(mark);
}
