// What changed, in full: figures old and new first, then every place of every deck, slide by slide.
import { type Changes, changedPlaces, deckName, type FigureChange, hasChanges, type SlideChange } from './changes.ts';
import type { CombinedChanges, CombinedFigure } from './combine.ts';
import type { Block, Page, PageLine, PagePicture, Piece } from './page.ts';
import { placeLine } from './page-place.ts';
import { claimText } from './report-claims.ts';
import { inWordsLines } from './report-figure-lines.ts';
import { detailsOf, fromTo, placesOf, toldIn, valuesOf } from './report-figures.ts';
import { countText, movedFrom, placesText } from './report-places.ts';
import { capital, type ReportWords } from './report-words.ts';

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
  readonly before: ShownPicture;
  readonly after: ShownPicture;
}

export type ShownPicture = { readonly source: string } | 'none' | 'lost';

/** The page that a researcher reads before the decks go out. */
export function pageOfChanges(changes: CombinedChanges, words: ReportWords, matter: PageMatter = {}): Page {
  const { language } = words;
  const told = changes.decks.find(({ deck }) => deck.language === language) ?? changes.decks[0];
  return {
    language,
    title: words.changes(told?.deck.title ?? ''),
    blocks: [
      {
        kind: 'list',
        items: [
          ...changes.decks.map(deck => overview(deck, words)),
          ...(matter.edited ?? []).map(name => [{ text: words.editedSince(name) }]),
        ],
      },
      ...figureBlocks(changes, words),
      ...changes.decks.filter(hasChanges).flatMap(deck => deckBlocks(deck, words, matter.pictures?.get(deck) ?? [])),
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

function figureBlocks({ figures, decks }: CombinedChanges, words: ReportWords): readonly Block[] {
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
  const change = toldIn(figure, words);
  const { before, after } = change;
  const { old, now } = valuesOf(change, words);
  const isMoved = figure.kind === 'value' || figure.kind === 'derived';
  return [
    [{ text: (after ?? before)?.label ?? '' }, { text: words.aside(figure.id) }, ...remarks(change, words)],
    [{ text: old, mark: isMoved ? 'old' : undefined }],
    [{ text: now, mark: isMoved ? 'new' : undefined }],
    [{ text: fromTo(before?.source.short, after?.source.short) }],
    [{ text: fromTo(before?.asOf, after?.asOf) }],
    [{ text: placesText(placesOf(figure, 'places'), decks, words) }],
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

function deckBlocks(changes: Changes, words: ReportWords, shown: readonly ShownSlide[]): readonly Block[] {
  const { deck } = changes;
  const told = changes.slides.filter(({ places }) => places.length > 0);
  const slides = [...told, ...shown.filter(({ key }) => !told.some(slide => slide.key === key))];
  return [
    { kind: 'heading', level: 2, line: [{ text: `${nameOf(changes)}: ` }, quoted(deck.title, deck.language, words)] },
    ...section(words.claims, claimItems(changes, words)),
    ...section(words.slides, slideItems(changes, words)),
    ...section(words.wholeDeck, factItems(changes, words)),
    ...slides
      .toSorted((one, other) => one.number - other.number)
      .flatMap(slide => [
        slideHeading(slide, changes, words),
        ...pictureBlocks(slide.key, shown, words),
        ...slideBlocks(slide.key, changes, words),
      ]),
  ];
}

function section(title: string, items: readonly PageLine[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(3, title), { kind: 'list', items }];
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, line: [{ text: capital(text) }] };
}

/** Text of a deck within the report. */
function quoted(text: string, language: string, words: ReportWords): Piece {
  return language === words.language ? { text } : { text, language };
}

function claimItems({ claims }: Changes, words: ReportWords): readonly PageLine[] {
  return claims.map(claim => {
    const where = claim.number === undefined ? `“${claim.slide}”` : words.slide(claim.number, claim.slide);
    return [
      { text: capital(words.claimKinds[claim.kind]), mark: 'strong' },
      { text: `: ${where}: ${claimText(claim, words)}` },
    ];
  });
}

function slideItems({ slides, deck }: Changes, words: ReportWords): readonly PageLine[] {
  return slides.flatMap((slide): readonly PageLine[] => {
    const { key, number, title, kind, moved } = slide;
    if (kind === 'kept' && !moved) return [];
    return [
      [
        { text: capital(words.slideKinds[kind === 'kept' ? 'moved' : kind]), mark: 'strong' },
        { text: `: ${words.slide(number, key)}${movedFrom(slide, words)}: ` },
        quoted(title, deck.language, words),
      ],
    ];
  });
}

function factItems({ facts, deck }: Changes, words: ReportWords): readonly PageLine[] {
  return facts.map(({ kind, name, before, after }) =>
    kind === 'input'
      ? [{ text: `${name ?? ''}: ${words.changed}` }]
      : [
          { text: `${capital(words.factKinds[kind])}: ` },
          { ...quoted(before ?? '', deck.language, words), mark: 'old' },
          { text: ' → ' },
          { ...quoted(after ?? '', deck.language, words), mark: 'new' },
        ],
  );
}

function slideHeading(
  { number, key, title }: Pick<SlideChange, 'number' | 'key' | 'title'>,
  { deck }: Changes,
  words: ReportWords,
): Block {
  const name = capital(words.slide(number, key));
  return { kind: 'heading', level: 3, line: [{ text: `${name}: ` }, quoted(title, deck.language, words)] };
}

function pictureBlocks(key: string, shown: readonly ShownSlide[], words: ReportWords): readonly Block[] {
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
function slideBlocks(key: string, { slides, deck }: Changes, words: ReportWords): readonly Block[] {
  const slide = slides.find(each => each.key === key);
  if (slide && slide.kind !== 'kept') return [];
  const items = (slide?.places ?? []).map(place => placeLine(place, key, deck.language, words));
  return [{ kind: 'list', items: items.length > 0 ? items : [[{ text: words.lookOnly }]] }];
}
