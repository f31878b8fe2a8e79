// A changed figure in words: old and new value, source and date, in the language of the report if a deck has it.

import type { Detail, ReportWords } from '../../messages/report-words.ts';
import { type DeckName, deckName, type FigureChange, type PlaceName } from '../compare/changes.ts';
import type { CombinedFigure } from '../compare/combine.ts';

/** The change as in the deck in the report's language, or else in the first deck. */
export function changeInLanguage({ decks }: CombinedFigure, { language }: ReportWords): FigureChange {
  return (decks.find(({ deck }) => deck.language === language) ?? decks[0]).change;
}

/** `78.4%` and `79.0%`; the exact values where both are shown alike: `30.62` and `30.64 (shown as 30.6%)`. */
export function valuesOf({ before, after }: FigureChange, words: ReportWords): { old: string; now: string } {
  const isHidden = before && after && before.text === after.text && before.value !== after.value;
  if (!isHidden) return { old: before?.text ?? '–', now: after?.text ?? '–' };
  return { old: before.value ?? '–', now: (after.value ?? '–') + words.aside(words.shown(after.text)) };
}

/** What stands on both sides, once, or as old → new: `2024-08 → 2025-08`. */
export function fromTo(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || before === after) return after ?? before ?? '';
  return `${before} → ${after}`;
}

/** Those of the details that are not what they were: `source kcci-2024 → kcci-2025`, `date 2024-08 → 2025-08`. */
export function detailsOf(
  { before, after }: FigureChange,
  details: readonly Detail[],
  words: ReportWords,
): readonly string[] {
  if (!before || !after) return [];
  const isSameSource = before.source.id === after.source.id;
  const textOf = (figure: typeof after, detail: Detail): string => {
    if (detail !== 'source') return figure[detail] ?? '–';
    return isSameSource ? figure.source.short : figure.source.id;
  };
  return details
    .map(detail => ({ detail, old: textOf(before, detail), now: textOf(after, detail) }))
    .filter(({ old, now }) => old !== now)
    .map(({ detail, old, now }) => `${words.details[detail]} ${old} → ${now}`);
}

/** The places of all decks, each with the deck's name. */
export function placesOf(
  { decks }: CombinedFigure,
  which: 'places' | 'unchanged',
  name: (deck: DeckName) => string = deckName,
): readonly (PlaceName & { readonly deck: string })[] {
  return decks.flatMap(({ deck, change }) => change[which].map(place => ({ ...place, deck: name(deck) })));
}
