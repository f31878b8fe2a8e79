// A partial deck: the planned deck reduced to the requested slides.
import type { Placed } from '../../diagnostics/diagnostics.ts';
import type { PlannedDeck } from '../model/plan.ts';

/** The deck with no slides but those of `ids`, in its own order; sections without any of them are left out. */
export function partOfDeck(deck: PlannedDeck, ids: readonly string[]): PlannedDeck {
  const kept = (slides: readonly Placed<string>[]) => slides.filter(({ value }) => ids.includes(value));
  return {
    ...deck,
    opening: kept(deck.opening),
    sections: deck.sections
      .map(section => ({ ...section, slides: kept(section.slides) }))
      .filter(section => section.slides.length > 0),
    closing: kept(deck.closing),
  };
}
