// The figures of a summary, a line each.

import type { ReportWords } from '../../messages/report-words.ts';
import type { DeckName, FigureChange } from '../compare/changes.ts';
import type { CombinedFigure } from '../compare/combine.ts';
import { changeInLanguage, detailsOf, fromTo, placesOf, valuesOf } from './report-figures.ts';
import { countedPlaces, slideSpot, spotsText } from './report-places.ts';

/** More than this are counted. */
const MOST = 4;

/** `need 78.4% → 79.0% (kcci-2024, 2024-08): 6 places on 3 slides: 2 “summary”, 4 “gap”, 5 “uses”` */
export function figureLines(
  figures: readonly CombinedFigure[],
  decks: readonly string[],
  words: ReportWords,
): readonly string[] {
  const lines = figures.map(figure => {
    const where = countedPlaces(placesOf(figure, 'places'), decks, words);
    return `${figure.id} ${factOf(changeInLanguage(figure, words), words)}: ${where}`;
  });
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, MOST - 1), words.andMore(lines.length - MOST + 1)];
}

function factOf(change: FigureChange, words: ReportWords): string {
  const { kind, because } = change;
  const { old, now } = valuesOf(change, words);
  switch (kind) {
    case 'value':
      return `${old} → ${now}${words.aside(sourceOf(change))}`;
    case 'derived': {
      const follows = because.length > 0 ? [words.follows(because.join(', '))] : [];
      const reasons = [words.calculated, ...follows, ...detailsOf(change, ['formula'], words)];
      return `${old} → ${now}${words.aside(reasons.join(', '))}`;
    }
    case 'details':
      return `${now}${words.aside(detailsOf(change, ['source', 'asOf', 'label', 'formula'], words).join(', '))}`;
    case 'added':
      return `${now}${words.aside(words.figureKinds.added)}`;
    case 'removed':
      return `${old}${words.aside(words.figureKinds.removed)}`;
  }
}

/** `kcci-2024 → kcci-2025, 2024-08 → 2025-08` */
function sourceOf({ before, after }: FigureChange): string {
  const asOf = fromTo(before?.asOf, after?.asOf);
  return [fromTo(before?.source.id, after?.source.id), ...(asOf === '' ? [] : [asOf])].join(', ');
}

/** Texts that put a changed figure into words, which the build cannot follow: `“wish” has changed, but …: 1 “plan” text`. */
export function inWordsLines(
  figures: readonly CombinedFigure[],
  decks: readonly string[],
  words: ReportWords,
  name?: (deck: DeckName) => string,
): readonly string[] {
  return figures.flatMap(figure => {
    const spots = placesOf(figure, 'unchanged', name).map(place => ({
      deck: place.deck,
      text: `${slideSpot(place).text} ${words.kinds[place.kind]}`,
    }));
    return spots.length === 0 ? [] : `${words.inWords(figure.id)}: ${spotsText(spots, decks, words)}`;
  });
}
