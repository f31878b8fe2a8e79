// What changed, in full: figures old and new first, then every place of every deck, slide by slide.
import { type Changes, changedPlaces, deckName, type FigureChange, hasChanges, type SlideChange } from './changes.ts';
import type { CombinedChanges, CombinedFigure } from './combine.ts';
import type { Block, Page, PageLine, Piece } from './page.ts';
import { placeLine } from './page-place.ts';
import { claimText } from './report-claims.ts';
import { inWordsLines } from './report-figure-lines.ts';
import { detailsOf, fromTo, placesOf, toldIn, valuesOf } from './report-figures.ts';
import { countText, movedFrom, placesText } from './report-places.ts';
import { capital, type ReportWords } from './report-words.ts';

/** The page that a researcher reads before the decks go out. */
export function pageOfChanges(changes: CombinedChanges, words: ReportWords): Page {
  const { language } = words;
  const told = changes.decks.find(({ deck }) => deck.language === language) ?? changes.decks[0];
  return {
    language,
    title: words.changes(told?.deck.title ?? ''),
    blocks: [
      { kind: 'list', items: changes.decks.map(deck => overview(deck, words)) },
      ...figureBlocks(changes, words),
      ...changes.decks.filter(hasChanges).flatMap(deck => deckBlocks(deck, words)),
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

function deckBlocks(changes: Changes, words: ReportWords): readonly Block[] {
  const { deck } = changes;
  return [
    { kind: 'heading', level: 2, line: [{ text: `${nameOf(changes)}: ` }, quoted(deck.title, deck.language, words)] },
    ...section(words.claims, claimItems(changes, words)),
    ...section(words.slides, slideItems(changes, words)),
    ...section(words.wholeDeck, factItems(changes, words)),
    ...changes.slides.filter(({ places }) => places.length > 0).flatMap(slide => slideBlocks(slide, changes, words)),
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

function slideBlocks(slide: SlideChange, { deck }: Changes, words: ReportWords): readonly Block[] {
  const name = capital(words.slide(slide.number, slide.key));
  return [
    {
      kind: 'heading',
      level: 3,
      line: [{ text: `${name}: ` }, quoted(slide.title, deck.language, words)],
    },
    {
      kind: 'list',
      items: slide.places.map(place => placeLine(place, slide.key, deck.language, words)),
    },
  ];
}
