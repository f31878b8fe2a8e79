// The summary of changes that a build prints: a dozen lines at most.

import { visibleLine } from '../../diagnostics/visible.ts';
import type { ReportWords } from '../../messages/report-words.ts';
import { type Changes, changedPlaces, deckName, hasChanges, type SlideChange } from '../compare/changes.ts';
import type { CombinedChanges } from '../compare/combine.ts';
import type { ShapeKind } from '../manifest/manifest.ts';
import { claimText } from './report-claims.ts';
import { figureLines, inWordsLines } from './report-figure-lines.ts';
import { fromTo } from './report-figures.ts';
import { countedPlaces, countText, type DeckSpot, movedFrom, slideSpot, spotsText } from './report-places.ts';

const MOST_LINES = 12;

/** What a summary is made from. */
interface SummaryInput {
  /** Of the decks that changed. */
  readonly changes: CombinedChanges;
  /** `ministry.ko`, in their order. */
  readonly decks: readonly string[];
  readonly words: ReportWords;
}

/** At most twelve lines, a line feed after each. */
export function summaryOfChanges(changes: CombinedChanges, words: ReportWords): string {
  const changed = changes.decks.filter(hasChanges);
  const decks = changed.map(nameOf);
  const same = changes.decks.filter(deck => !hasChanges(deck)).map(nameOf);
  const [only = ''] = decks;
  const head = words.changesIn(decks.length === 1 ? only : decks.length, countText(allPlaces(changes), words));
  const none = same.length === 0 ? [] : [words.noChanges(same.join(', '))];
  const lines =
    decks.length === 0
      ? none
      : [head, ...shortened([...linesOf({ changes: { ...changes, decks: changed }, decks, words }), ...none], words)];
  return lines.map(text => `${visibleLine(text)}\n`).join('');
}

/** The lines below the first, most important first. */
function linesOf(input: SummaryInput): readonly string[] {
  const { changes, decks, words } = input;
  return [
    ...claimLines(input),
    ...figureLines(changes.figures, decks, words),
    ...inWordsLines(changes.figures, decks, words).map(text => `${words.lookAgain}: ${text}`),
    ...slideLine(input),
    ...otherPlacesLine(input),
    ...fitLine(input),
    ...line(words.chartsRedrawn, spotsOn(input, 'chart')),
    ...line(words.notesChanged, spotsOn(input, 'notes')),
    ...factLine(input),
  ];
}

function shortened(lines: readonly string[], words: ReportWords): readonly string[] {
  const most = MOST_LINES - 1;
  const kept = lines.length > most ? [...lines.slice(0, most - 1), words.andMore(lines.length - most + 1)] : lines;
  return kept.map(text => `  ${text}`);
}

function nameOf({ deck }: Changes): string {
  return deckName(deck);
}

function line(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}: ${text}`];
}

function allPlaces({ decks }: CombinedChanges) {
  return decks.flatMap(deck => changedPlaces(deck).map(place => ({ ...place, deck: nameOf(deck) })));
}

function spotsOn({ changes, decks, words }: SummaryInput, kind: ShapeKind): string {
  const places = allPlaces(changes).filter(place => place.kind === kind);
  return spotsText(places.map(slideSpot), decks, words);
}

function claimLines({ changes, decks, words }: SummaryInput): readonly string[] {
  const spots = changes.decks.flatMap(deck =>
    deck.claims.map((claim): DeckSpot => {
      const where = claim.number === undefined ? `“${claim.slide}”` : `${claim.number} “${claim.slide}”`;
      return { deck: nameOf(deck), text: `${words.claimKinds[claim.kind]}: ${where}: ${claimText(claim, words)}` };
    }),
  );
  return linesBySpot(spots, decks);
}

/** A line for each text, with the names of its decks where not all have it. */
function linesBySpot(spots: readonly DeckSpot[], decks: readonly string[]): readonly string[] {
  return [...new Set(spots.map(({ text }) => text))].map(text => {
    const having = spots.filter(spot => spot.text === text).map(({ deck }) => deck);
    return having.length === decks.length ? text : `${having.join(', ')} ${text}`;
  });
}

function slideLine({ changes, decks, words }: SummaryInput): readonly string[] {
  const kinds = ['added', 'removed', 'moved', 'retitled'] as const;
  const parts = kinds.flatMap(kind => {
    const spots = changes.decks.flatMap(deck =>
      deck.slides
        .filter(slide => isOfKind(slide, kind))
        .map((slide): DeckSpot => {
          const from = kind === 'moved' ? movedFrom(slide, words) : '';
          return { deck: nameOf(deck), text: `${slide.number} “${slide.key}”${from}` };
        }),
    );
    return spots.length === 0 ? [] : `${words.slideKinds[kind]} ${spotsText(spots, decks, words)}`;
  });
  return line(words.slides, parts.join('; '));
}

/** A title that only follows a figure is no new title. */
function isOfKind(slide: SlideChange, kind: 'added' | 'removed' | 'moved' | 'retitled'): boolean {
  if (kind === 'moved') return slide.moved;
  if (kind !== 'retitled') return slide.kind === kind;
  return (
    slide.before !== undefined &&
    slide.before.title !== slide.title &&
    !slide.places.some(place => place.kind === 'title' && place.figures.length > 0)
  );
}

/** Places that follow no figure. */
function otherPlacesLine({ changes, decks, words }: SummaryInput): readonly string[] {
  const others = allPlaces(changes).filter(({ change }) => change.figures.length === 0);
  return others.length === 0 ? [] : [`${words.otherPlaces}: ${countedPlaces(others, decks, words)}`];
}

/** `lines: 4 “gap” title 1 → 2 (no room left)` */
function fitLine({ changes, decks, words }: SummaryInput): readonly string[] {
  const spots = changes.decks.flatMap(deck =>
    deck.slides.flatMap(({ key, number, places }) =>
      places.flatMap((place): DeckSpot | readonly [] => {
        if (place.kind === 'chart' || !place.fit || place.fit.before.lines === place.fit.after.lines) return [];
        const { before, after } = place.fit;
        const lines = `${before.lines} → ${after.lines}${words.aside(words.room(after.room - after.lines))}`;
        return { deck: nameOf(deck), text: `${number} “${key}” ${words.kinds[place.kind]} ${lines}` };
      }),
    ),
  );
  return line(words.lines, spotsText(spots, decks, words, '; '));
}

function factLine({ changes, decks, words }: SummaryInput): readonly string[] {
  const spots = changes.decks.flatMap(deck => {
    const other = deck.comparedWith;
    const facts = deck.facts.map(({ kind, name, before, after }) => {
      if (kind === 'input') return name ?? '';
      return kind === 'program' ? `${words.factKinds.program} ${fromTo(before, after)}` : words.factKinds[kind];
    });
    const compared = other ? [words.comparedWith(deckName(other))] : [];
    return [...compared, ...facts].map((text): DeckSpot => ({ deck: nameOf(deck), text }));
  });
  return line(words.wholeDeck, spotsText(spots, decks, words));
}
