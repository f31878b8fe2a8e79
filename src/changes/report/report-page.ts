// The full change report: figures old and new, then what changed in the decks.

import { groupBy } from '../../group-by.ts';
import { capital, type ReportWords } from '../../messages/report-words.ts';
import { type Changes, changedPlaces, deckName, type FigureChange, hasChanges } from '../compare/changes.ts';
import type { CombinedChanges, CombinedFigure } from '../compare/combine.ts';
import type { Page, PageLine, ReportBlock } from './page.ts';
import { deckBlocks, heading, type NameDeck, namesOnPage, type ShownSlide } from './report-decks.ts';
import { inWordsLines } from './report-figure-lines.ts';
import { changeInLanguage, detailsOf, fromTo, placesOf, valuesOf } from './report-figures.ts';
import { countedPlaces, countText } from './report-places.ts';

/** What a page shows besides the changes. */
export interface PageMatter {
  /** Slides with their pictures, where their places are known, by the changes of their deck. */
  readonly pictures?: ReadonlyMap<Changes, readonly ShownSlide[]> | undefined;
  /** Names of decks that were edited by hand. */
  readonly edited?: readonly string[] | undefined;
}

/** The page that a researcher reads before the decks go out. */
export function pageOfChanges(changes: CombinedChanges, words: ReportWords, matter: PageMatter = {}): Page {
  const { language } = words;
  const areBoxed = [...(matter.pictures?.values() ?? [])].some(slides =>
    slides.some(({ difference }) => difference !== undefined && difference.boxes.length > 0),
  );
  return {
    language,
    title: words.changes(titlesOf(changes.decks, language).join(' · ')),
    blocks: [
      {
        kind: 'list',
        items: [
          ...changes.decks.map(deck => overview(deck, words)),
          ...(matter.edited ?? []).map(name => [{ text: words.editedSince(name) }]),
          ...(areBoxed ? [[{ text: words.boxed }]] : []),
        ],
      },
      ...figureBlocks(changes, words),
      ...deckBlocks(changes.decks.filter(hasChanges), words, matter.pictures),
    ],
  };
}

/** Of each briefing, in a language if it has a deck in it. */
function titlesOf(decks: readonly Changes[], language: string): readonly string[] {
  const briefings = [...groupBy(decks, ({ deck }) => deck.briefing).values()];
  return briefings.flatMap(([first, ...others]) => {
    const own = [first, ...others].find(each => each?.deck.language === language) ?? first;
    return own ? own.deck.title : [];
  });
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
  const changed = decks.filter(hasChanges);
  const name = namesOnPage(changed);
  const names = changed.map(({ deck }) => name(deck));
  const again = inWordsLines(figures, names, words, name).map(
    (text): PageLine => [{ text: capital(words.lookAgain), mark: 'strong' }, { text: `: ${text}` }],
  );
  return [
    heading(2, words.figures),
    {
      kind: 'table',
      caption: words.figures,
      head: words.table,
      rows: figures.map(each => figureRow(each, names, name, words)),
    },
    ...(again.length > 0 ? [{ kind: 'list', items: again } as const] : []),
  ];
}

function figureRow(
  figure: CombinedFigure,
  names: readonly string[],
  name: NameDeck,
  words: ReportWords,
): readonly PageLine[] {
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
    [{ text: countedPlaces(placesOf(figure, 'places', name), names, words) }],
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
