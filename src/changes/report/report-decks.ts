// What changed in decks, slide by slide: what several decks have in common is told once, with the slides of all.

import { groupBy } from '../../group-by.ts';
import { capital, type ReportWords } from '../../messages/report-words.ts';
import { type Changes, type DeckName, deckName, type SlideChange } from '../compare/changes.ts';
import type { PicturedSlide } from '../compare/slide-pictures.ts';
import type { PageBoxes, PageLine, PagePicture, ReportBlock, ReportPiece } from './page.ts';
import { placeLine } from './page-place.ts';
import { claimText } from './report-claims.ts';
import { movedFrom } from './report-places.ts';

/** A slide with its pictures: where each is, or why there is none. */
export interface ShownSlide extends Pick<PicturedSlide, 'key' | 'number' | 'title' | 'was'> {
  readonly before: ReportPicture;
  readonly after: ReportPicture;
  readonly difference?: PageBoxes | undefined;
}

export type ReportPicture = { readonly source: string } | 'none' | 'lost';

export type NameDeck = (deck: DeckName) => string;

/** Of decks that are all of one briefing, a page names only audience and language: `ministry.ko`. */
export function namesOnPage(decks: readonly Changes[]): NameDeck {
  const briefings = new Set(decks.map(({ deck }) => deck.briefing));
  const areOne = decks.length > 1 && briefings.size === 1;
  return deck => (areOne ? `${deck.audience}.${deck.language}` : deckName(deck));
}

/** Of decks that have changed. */
export function deckBlocks(
  decks: readonly Changes[],
  words: ReportWords,
  pictures: ReadonlyMap<Changes, readonly ShownSlide[]> = new Map(),
): readonly ReportBlock[] {
  const [first, second] = decks;
  const level = second ? 2 : 3;
  const sections = [
    ...section(
      words.claims,
      level,
      merged(decks, deck => claimItems(deck, words), words),
    ),
    ...section(
      words.slides,
      level,
      merged(decks, deck => slideItems(deck, words), words),
    ),
    ...section(
      words.wholeDeck,
      level,
      merged(decks, deck => factItems(deck, words), words),
    ),
  ];
  const parts = (all: readonly Changes[]) =>
    merged(all, deck => slideParts(deck, words, pictures.get(deck) ?? []), words);
  if (!first) return [];
  if (!second) {
    const { title, language } = first.deck;
    const line = [{ text: `${deckName(first.deck)}: ` }, quoted(title, language, words)];
    return [{ kind: 'heading', level: 2, line }, ...sections, ...parts(decks).flatMap(({ blocks }) => blocks)];
  }
  // Slides of one id, whatever their language and look, stand together.
  const slides = [...groupBy(parts(decks), ({ briefing, slide }) => JSON.stringify([briefing, slide])).values()];
  const areSeveral = new Set(decks.map(({ deck }) => deck.briefing)).size > 1;
  return [
    ...sections,
    ...slides.flatMap(([part, ...others]): readonly ReportBlock[] => [
      areSeveral
        ? { kind: 'heading', level: 2, line: [{ text: `${part.briefing}: ${words.slideOf(part.slide)}` }] }
        : heading(2, words.slideOf(part.slide)),
      ...[part, ...others].flatMap(({ blocks }) => blocks),
    ]),
  ];
}

/** An entry about a deck; `key` is equal where another deck has the same entry. */
interface DeckItem<T> {
  readonly key: string;
  /** Where in the deck: `slide 4`; undefined: the whole deck. */
  readonly spot?: string | undefined;
  /** `where` names all decks that have it, `ministry.en slide 4, ministry.ko slide 5`, if there are several on the page. */
  readonly render: (where: string | undefined) => T;
}

/** The entries of all decks, each once. */
function merged<T>(
  decks: readonly Changes[],
  ofDeck: (deck: Changes) => readonly DeckItem<T>[],
  words: ReportWords,
): readonly T[] {
  const name = namesOnPage(decks);
  const items = decks.flatMap(deck => ofDeck(deck).map(item => ({ ...item, deck })));
  return [...groupBy(items, ({ key }) => key).values()].map(([item, ...others]) => {
    const having = [item, ...others];
    const isInEach = having.length === decks.length && having.every(({ spot }) => spot === undefined);
    const places = having.map(({ deck, spot }) => [name(deck.deck), ...(spot === undefined ? [] : [spot])].join(' '));
    return item.render(decks.length === 1 ? undefined : isInEach ? words.inEachDeck : places.join(', '));
  });
}

/** What a slide has, in one language and with one look. */
interface SlidePart {
  readonly briefing: string;
  readonly slide: string;
  readonly blocks: readonly ReportBlock[];
}

/** Each slide with what changed on it, in the order of the deck. */
function slideParts(
  changes: Changes,
  words: ReportWords,
  shown: readonly ShownSlide[],
): readonly DeckItem<SlidePart>[] {
  const { briefing, language } = changes.deck;
  const changed = changes.slides.filter(({ places }) => places.length > 0);
  const slides = [...changed, ...shown.filter(({ key }) => !changed.some(slide => slide.key === key))];
  return slides
    .toSorted((one, other) => one.number - other.number)
    .map(slide => {
      const { key, title, number } = slide;
      const blocks = slideBlocks(key, changes, words);
      // Where only the look has changed, it is the deck's own.
      const owner = changed.some(each => each.key === key) ? language : deckName(changes.deck);
      return {
        key: JSON.stringify([briefing, key, title, owner, blocks]),
        spot: words.slideNumber(number),
        render: where => ({
          briefing,
          slide: key,
          blocks: [slideHeading(slide, where, changes, words), ...pictureBlocks(key, shown, words), ...blocks],
        }),
      };
    });
}

function section(title: string, level: 2 | 3, items: readonly PageLine[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [heading(level, title), { kind: 'list', items }];
}

export function heading(level: 2 | 3, text: string): ReportBlock {
  return { kind: 'heading', level, line: [{ text: capital(text) }] };
}

/** Text of a deck within the report. */
function quoted(text: string, language: string, words: ReportWords): ReportPiece {
  return language === words.language ? { text } : { text, language };
}

function claimItems({ claims, deck }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return claims.map(claim => {
    const { number, slide, kind } = claim;
    const what = claimText(claim, words);
    const alone = number === undefined ? `“${slide}”` : words.slide(number, slide);
    return {
      key: JSON.stringify([deck.briefing, kind, slide, what]),
      spot: number === undefined ? undefined : words.slideNumber(number),
      render: where => [
        { text: capital(words.claimKinds[kind]), mark: 'strong' },
        { text: `: ${where === undefined ? alone : `“${slide}”${words.aside(where)}`}: ${what}` },
      ],
    };
  });
}

function slideItems({ slides, deck }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return slides.flatMap((slide): readonly DeckItem<PageLine>[] => {
    const { key, number, title, kind, moved } = slide;
    if (kind === 'kept' && !moved) return [];
    const change = kind === 'kept' ? 'moved' : kind;
    const was = moved && slide.before ? slide.before.number : number;
    return [
      {
        key: JSON.stringify([deck.briefing, change, key, title, deck.language]),
        spot: was === number ? words.slideNumber(number) : `${words.slideNumber(was)} → ${number}`,
        render: where => [
          { text: capital(words.slideKinds[change]), mark: 'strong' },
          {
            text: `: ${where === undefined ? words.slide(number, key) + movedFrom(slide, words) : `“${key}”${words.aside(where)}`}: `,
          },
          quoted(title, deck.language, words),
        ],
      },
    ];
  });
}

function factItems({ facts, deck }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return facts.map(({ kind, name, before, after }) => ({
    key: JSON.stringify([kind, name, before, after]),
    render: where => {
      const aside = where === undefined ? '' : words.aside(where);
      return kind === 'input'
        ? [{ text: `${name ?? ''}${aside}: ${words.changed}` }]
        : [
            { text: `${capital(words.factKinds[kind])}${aside}: ` },
            { ...quoted(before ?? '', deck.language, words), mark: 'old' },
            { text: ' → ' },
            { ...quoted(after ?? '', deck.language, words), mark: 'new' },
          ];
    },
  }));
}

function slideHeading(
  { number, key, title }: Pick<SlideChange, 'number' | 'key' | 'title'>,
  where: string | undefined,
  { deck }: Changes,
  words: ReportWords,
): ReportBlock {
  const name = where ?? capital(words.slide(number, key));
  return { kind: 'heading', level: 3, line: [{ text: `${name}: ` }, quoted(title, deck.language, words)] };
}

function pictureBlocks(key: string, shown: readonly ShownSlide[], words: ReportWords): readonly ReportBlock[] {
  const slide = shown.find(each => each.key === key);
  if (!slide) return [];
  const pictures = (['before', 'after'] as const).map((side): PagePicture => {
    const picture = slide[side];
    if (picture === 'none') return { caption: words[side], source: undefined, words: words.noSlide };
    if (picture === 'lost') return { caption: words[side], source: undefined, words: words.noPicture };
    const { number, title } = (side === 'before' ? slide.was : undefined) ?? slide;
    const shows = words.picture(words[side], words.slide(number, key), title);
    return { caption: words[side], source: picture.source, words: shows, difference: slide.difference };
  });
  return [{ kind: 'pictures', pictures }];
}

/** The places of a slide, or that only its look has changed. */
function slideBlocks(key: string, { slides, deck }: Changes, words: ReportWords): readonly ReportBlock[] {
  const slide = slides.find(each => each.key === key);
  if (slide && slide.kind !== 'kept') return [];
  const items = (slide?.places ?? []).map(place => placeLine(place, key, deck.language, words));
  return [{ kind: 'list', items: items.length > 0 ? items : [[{ text: words.lookOnly }]] }];
}
