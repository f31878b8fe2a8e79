// What changed, in a dozen lines for the end of a build.
import { type Changes, changedPlaces, hasChanges, type PlaceName, type SlideChange } from './changes.ts';
import type { CombinedChanges } from './combine.ts';
import { figureLines, inWordsLines } from './report-figure-lines.ts';
import { fromTo } from './report-figures.ts';
import { countText, placesText, type Spot, slideSpot, spotsText } from './report-places.ts';
import type { ReportWords } from './report-words.ts';

const MOST_LINES = 12;

/** The decks of a summary and the words in which it is told. */
interface Telling {
  readonly changes: CombinedChanges;
  /** `ministry.ko`, in their order. */
  readonly decks: readonly string[];
  readonly words: ReportWords;
}

/** At most twelve lines, a line feed after each. */
export function summaryOfChanges(changes: CombinedChanges, words: ReportWords): string {
  const decks = changes.decks.map(deckName);
  if (!changes.decks.some(hasChanges)) return `${words.noChanges(decks.join(', '))}\n`;
  const telling: Telling = { changes, decks, words };
  const head = words.changesIn(
    decks.length === 1 ? (decks[0] ?? '') : decks.length,
    countText(allPlaces(changes), words),
  );
  const lines = [
    ...claimLines(telling),
    ...figureLines(changes.figures, decks, words),
    ...inWordsLines(changes.figures, decks, words),
    ...slideLine(telling),
    ...otherPlacesLine(telling),
    ...fitLine(telling),
    ...line(
      words.chartsRedrawn,
      spotsOn(telling, place => place.kind === 'chart'),
    ),
    ...line(
      words.notesChanged,
      spotsOn(telling, place => place.kind === 'notes'),
    ),
    ...factLine(telling),
  ];
  const more = lines.length + 1 - MOST_LINES;
  const kept = more > 0 ? [...lines.slice(0, MOST_LINES - 2), words.andMore(more + 1)] : lines;
  return [head, ...kept.map(text => `  ${text}`)].map(text => `${text}\n`).join('');
}

function deckName({ deck }: Changes): string {
  return `${deck.audience}.${deck.language}`;
}

function line(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}: ${text}`];
}

function allPlaces({ decks }: CombinedChanges) {
  return decks.flatMap(deck => changedPlaces(deck).map(place => ({ ...place, deck: deckName(deck) })));
}

function spotsOn({ changes, decks, words }: Telling, wanted: (place: PlaceName) => boolean): string {
  return spotsText(allPlaces(changes).filter(wanted).map(slideSpot), decks, words);
}

function claimLines({ changes, decks, words }: Telling): readonly string[] {
  const spots = changes.decks.flatMap(deck =>
    deck.claims.map((claim): Spot => {
      const values = claim.values.map(({ expression, value }) => `${expression} = ${value}`.replace('= ≈', '≈'));
      const put = claim.kind === 'removed' || values.length === 0 ? '' : words.aside(values.join(', '));
      const where = claim.number === undefined ? `“${claim.slide}”` : `${claim.number} “${claim.slide}”`;
      return { deck: deckName(deck), text: `${words.claimKinds[claim.kind]}: ${where} ${claim.claim}${put}` };
    }),
  );
  return linesBySpot(spots, decks);
}

/** A line for each text, with the names of its decks where not all have it. */
function linesBySpot(spots: readonly Spot[], decks: readonly string[]): readonly string[] {
  return [...new Set(spots.map(({ text }) => text))].map(text => {
    const having = spots.filter(spot => spot.text === text).map(({ deck }) => deck);
    return having.length === decks.length ? text : `${having.join(', ')} ${text}`;
  });
}

function slideLine({ changes, decks, words }: Telling): readonly string[] {
  const kinds = ['added', 'removed', 'moved', 'retitled'] as const;
  const parts = kinds.flatMap(kind => {
    const spots = changes.decks.flatMap(deck =>
      deck.slides
        .filter(slide => isOfKind(slide, kind))
        .map(({ key, number, before }): Spot => {
          const from = kind === 'moved' && before ? words.aside(words.movedFrom(before.number)) : '';
          return { deck: deckName(deck), text: `${number} “${key}”${from}` };
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
function otherPlacesLine({ changes, decks, words }: Telling): readonly string[] {
  const others = allPlaces(changes).filter(({ change }) => change.figures.length === 0);
  return others.length === 0 ? [] : [`${words.otherPlaces}: ${placesText(others, decks, words)}`];
}

/** `lines: 4 “gap” title 1 → 2 (no room left)` */
function fitLine({ changes, decks, words }: Telling): readonly string[] {
  const spots = changes.decks.flatMap(deck =>
    deck.slides.flatMap(({ key, number, places }) =>
      places.flatMap((place): Spot | readonly [] => {
        if (place.kind === 'chart' || !place.fit || place.fit.before.lines === place.fit.after.lines) return [];
        const { before, after } = place.fit;
        const lines = `${before.lines} → ${after.lines}${words.aside(words.room(after.room - after.lines))}`;
        return { deck: deckName(deck), text: `${number} “${key}” ${words.kinds[place.kind]} ${lines}` };
      }),
    ),
  );
  return line(words.lines, spotsText(spots, decks, words, '; '));
}

function factLine({ changes, decks, words }: Telling): readonly string[] {
  const spots = changes.decks.flatMap(deck => {
    const other = deck.comparedWith;
    const facts = deck.facts.map(({ kind, name, before, after }) => {
      if (kind === 'input') return name ?? '';
      return kind === 'program' ? `${words.factKinds.program} ${fromTo(before, after)}` : words.factKinds[kind];
    });
    const compared = other ? [words.comparedWith(`${other.briefing}.${other.audience}.${other.language}`)] : [];
    return [...compared, ...facts].map((text): Spot => ({ deck: deckName(deck), text }));
  });
  return line(words.wholeDeck, spotsText(spots, decks, words));
}
