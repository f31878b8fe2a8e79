// The full change report: figures old and new, then every changed place of every deck, slide by slide.

import { capital, type ReportWords } from '../../messages/report-words.ts';
import {
  type Changes,
  changedPlaces,
  deckName,
  type FigureChange,
  hasChanges,
  type SlideChange,
} from '../compare/changes.ts';
import type { CombinedChanges, CombinedFigure } from '../compare/combine.ts';
import type { Page, PageLine, PagePicture, ReportBlock, ReportPiece } from './page.ts';
import { placeLine } from './page-place.ts';
import { claimText } from './report-claims.ts';
import { inWordsLines } from './report-figure-lines.ts';
import { changeInLanguage, detailsOf, fromTo, placesOf, valuesOf } from './report-figures.ts';
import { countedPlaces, countText, movedFrom } from './report-places.ts';

/** What a page shows besides the changes. */
export interface PageMatter {
  /** Slides with their pictures, where their places are known, by the changes of their deck. */
  readonly pictures?: ReadonlyMap<Changes, readonly ShownSlide[]> | undefined;
  /** Names of decks that were edited by hand. */
  readonly edited?: readonly string[] | undefined;
}

/** A slide with its pictures: where each is, or why there is none. */
export interface ShownSlide {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  /** In the old deck. */
  readonly was?: { readonly number: number; readonly title: string } | undefined;
  readonly before: ReportPicture;
  readonly after: ReportPicture;
}

export type ReportPicture = { readonly source: string } | 'none' | 'lost';

/** The page that a researcher reads before the decks go out. */
export function pageOfChanges(changes: CombinedChanges, words: ReportWords, matter: PageMatter = {}): Page {
  const { language } = words;
  const deck = changes.decks.find(each => each.deck.language === language) ?? changes.decks[0];
  return {
    language,
    title: words.changes(deck?.deck.title ?? ''),
    blocks: [
      {
        kind: 'list',
        items: [
          ...changes.decks.map(deck => overview(deck, words)),
          ...(matter.edited ?? []).map(name => [{ text: words.editedSince(name) }]),
        ],
      },
      ...figureBlocks(changes, words),
      ...decksBlocks(changes.decks.filter(hasChanges), words, matter),
    ],
  };
}

const nameOf = ({ deck }: Changes): string => deckName(deck);

function overview(changes: Changes, words: ReportWords): PageLine {
  if (!hasChanges(changes)) return [{ text: words.noChanges(nameOf(changes)) }];
  const places = changedPlaces(changes).map(place => ({ ...place, deck: nameOf(changes) }));
  const other = changes.comparedWith;
  const compared = other ? words.aside(words.comparedWith(deckName(other))) : '';
  return [{ text: nameOf(changes), mark: 'strong' }, { text: `: ${countText(places, words)}${compared}` }];
}

function figureBlocks({ figures, decks }: CombinedChanges, words: ReportWords): readonly ReportBlock[] {
  if (figures.length === 0) return [];
  const names = decks.filter(hasChanges).map(nameOf);
  const again = inWordsLines(figures, names, words).map(
    (text): PageLine => [{ text: capital(words.lookAgain), mark: 'strong' }, { text: `: ${text}` }],
  );
  return [
    heading(2, words.figures),
    {
      kind: 'table',
      caption: words.figures,
      head: words.table,
      rows: figures.map(each => figureRow(each, names, words)),
    },
    ...(again.length > 0 ? [{ kind: 'list', items: again } as const] : []),
  ];
}

function figureRow(figure: CombinedFigure, decks: readonly string[], words: ReportWords): readonly PageLine[] {
  const change = changeInLanguage(figure, words);
  const { before, after } = change;
  const { old, now } = valuesOf(change, words);
  const isMoved = figure.kind === 'value' || figure.kind === 'derived';
  return [
    [{ text: (after ?? before)?.label ?? '' }, { text: words.aside(figure.id) }, ...remarks(change, words)],
    [{ text: old, mark: isMoved ? 'old' : undefined }],
    [{ text: now, mark: isMoved ? 'new' : undefined }],
    [{ text: fromTo(before?.source.short, after?.source.short) }],
    [{ text: fromTo(before?.asOf, after?.asOf) }],
    [{ text: countedPlaces(placesOf(figure, 'places'), decks, words) }],
  ];
}

/** What a row says under the figure's name; source and date have columns of their own. */
function remarks(change: FigureChange, words: ReportWords): PageLine {
  const { kind, before, after, because } = change;
  const formula = before?.formula === after?.formula ? after?.formula : undefined;
  return [
    ...(kind === 'added' || kind === 'removed' ? [words.figureKinds[kind]] : []),
    ...(kind === 'derived' && formula !== undefined ? [words.formula(formula)] : []),
    ...(because.length > 0 ? [words.follows(because.join(', '))] : []),
    ...detailsOf(change, ['label', 'formula'], words),
  ].map(text => ({ text: `\n${text}` }));
}

/** Deck by deck; what several decks have in common stands under the first of them, with the slides of the others. */
function decksBlocks(decks: readonly Changes[], words: ReportWords, matter: PageMatter): readonly ReportBlock[] {
  const claims = mergedAcrossDecks(decks, deck => claimItems(deck, words), words);
  const order = mergedAcrossDecks(decks, deck => slideItems(deck, words), words);
  const facts = mergedAcrossDecks(decks, deck => factItems(deck, words), words);
  const slides = mergedAcrossDecks(decks, deck => slideParts(deck, words, matter.pictures?.get(deck) ?? []), words);
  return decks.flatMap((deck, index): readonly ReportBlock[] => {
    const { title, language } = deck.deck;
    const blocks = [
      ...section(words.claims, claims[index] ?? []),
      ...section(words.slides, order[index] ?? []),
      ...section(words.wholeDeck, facts[index] ?? []),
      ...(slides[index] ?? []).flat(),
    ];
    return [
      { kind: 'heading', level: 2, line: [{ text: `${nameOf(deck)}: ` }, quoted(title, language, words)] },
      ...blocks,
      ...(blocks.length === 0 && hasItems(deck)
        ? [{ kind: 'list', items: [[{ text: words.reportedAbove }]] } as const]
        : []),
    ];
  });
}

function hasItems({ claims, slides, facts }: Changes): boolean {
  return [claims, slides, facts].some(list => list.length > 0);
}

/** An entry about a deck; `key` is equal where another deck has the same entry. */
interface DeckItem<T> {
  readonly key: string;
  /** Of its slide. */
  readonly number?: number | undefined;
  /** `also` names the other decks: ` (also jobs.ministry.ko slide 4)`, or nothing. */
  readonly render: (also: string) => T;
}

/** The entries of each deck without those of earlier decks; each names the later decks that have it too. */
function mergedAcrossDecks<T>(
  decks: readonly Changes[],
  ofDeck: (deck: Changes) => readonly DeckItem<T>[],
  words: ReportWords,
): readonly (readonly T[])[] {
  const all = decks.map(ofDeck);
  return all.map((items, index) =>
    items
      .filter(({ key }) => !all.slice(0, index).some(before => before.some(each => each.key === key)))
      .map(({ key, render }) => {
        const others = decks.slice(index + 1).flatMap((deck, after) => {
          const same = all[index + 1 + after]?.find(each => each.key === key);
          if (!same) return [];
          return nameOf(deck) + (same.number === undefined ? '' : ` ${words.slideNumber(same.number)}`);
        });
        return render(others.length === 0 ? '' : words.aside(words.also(others.join(', '))));
      }),
  );
}

/** Each slide with what changed on it, in the order of the deck. */
function slideParts(
  changes: Changes,
  words: ReportWords,
  shown: readonly ShownSlide[],
): readonly DeckItem<readonly ReportBlock[]>[] {
  const changed = changes.slides.filter(({ places }) => places.length > 0);
  const slides = [...changed, ...shown.filter(({ key }) => !changed.some(slide => slide.key === key))];
  return slides
    .toSorted((one, other) => one.number - other.number)
    .map(slide => {
      const blocks = slideBlocks(slide.key, changes, words);
      // Where only the look has changed, it is the deck's own.
      const deck = changed.some(({ key }) => key === slide.key) ? changes.deck.language : nameOf(changes);
      return {
        key: JSON.stringify([slide.key, slide.title, deck, blocks]),
        number: slide.number,
        render: also => [
          slideHeading(slide, also, changes, words),
          ...pictureBlocks(slide.key, shown, words),
          ...blocks,
        ],
      };
    });
}

function section(title: string, items: readonly PageLine[]): readonly ReportBlock[] {
  return items.length === 0 ? [] : [heading(3, title), { kind: 'list', items }];
}

function heading(level: 2 | 3, text: string): ReportBlock {
  return { kind: 'heading', level, line: [{ text: capital(text) }] };
}

/** Text of a deck within the report. */
function quoted(text: string, language: string, words: ReportWords): ReportPiece {
  return language === words.language ? { text } : { text, language };
}

function claimItems({ claims }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return claims.map(claim => {
    const where = claim.number === undefined ? `“${claim.slide}”` : words.slide(claim.number, claim.slide);
    const what = claimText(claim, words);
    return {
      key: JSON.stringify([claim.kind, claim.slide, what]),
      number: claim.number,
      render: also => [
        { text: capital(words.claimKinds[claim.kind]), mark: 'strong' },
        { text: `: ${where}${also}: ${what}` },
      ],
    };
  });
}

function slideItems({ slides, deck }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return slides.flatMap((slide): readonly DeckItem<PageLine>[] => {
    const { key, number, title, kind, moved } = slide;
    if (kind === 'kept' && !moved) return [];
    const change = kind === 'kept' ? 'moved' : kind;
    return [
      {
        key: JSON.stringify([change, key, title, deck.language]),
        number,
        render: also => [
          { text: capital(words.slideKinds[change]), mark: 'strong' },
          { text: `: ${words.slide(number, key)}${movedFrom(slide, words)}${also}: ` },
          quoted(title, deck.language, words),
        ],
      },
    ];
  });
}

function factItems({ facts, deck }: Changes, words: ReportWords): readonly DeckItem<PageLine>[] {
  return facts.map(({ kind, name, before, after }) => ({
    key: JSON.stringify([kind, name, before, after]),
    render: also =>
      kind === 'input'
        ? [{ text: `${name ?? ''}${also}: ${words.changed}` }]
        : [
            { text: `${capital(words.factKinds[kind])}${also}: ` },
            { ...quoted(before ?? '', deck.language, words), mark: 'old' },
            { text: ' → ' },
            { ...quoted(after ?? '', deck.language, words), mark: 'new' },
          ],
  }));
}

function slideHeading(
  { number, key, title }: Pick<SlideChange, 'number' | 'key' | 'title'>,
  also: string,
  { deck }: Changes,
  words: ReportWords,
): ReportBlock {
  const name = capital(words.slide(number, key));
  return { kind: 'heading', level: 3, line: [{ text: `${name}${also}: ` }, quoted(title, deck.language, words)] };
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
    return { caption: words[side], source: picture.source, words: shows };
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
