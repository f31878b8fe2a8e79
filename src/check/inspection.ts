// What every rule looks at: the deck, its slides set in lines, and how much a slide may hold.
import type { Deck } from './deck/deck.ts';
import type { Certainty, Density, FindingSeverity, Found, Tell } from './finding.ts';
import type { Measure } from './set/faces.ts';
import type { SetSlide } from './set/set-slide.ts';

export interface Inspection {
  readonly deck: Deck;
  readonly slides: readonly SetSlide[];
  readonly density: Density;
  readonly measure: Measure;
}

/** A rule tells all that it finds. */
export type Rule = (inspection: Inspection, tell: Tell) => void;

/** What a message gives of a finding; the rule adds how bad, how sure and where. */
export type Words = Pick<Found, 'code' | 'what' | 'next'>;

/** A message that has been weighed, without its place. */
export type Judged = Words & { readonly severity: FindingSeverity; readonly certainty: Certainty };

/** Tells of things at one place. */
export type TellHere = (judged: Judged) => void;

/** `tell` for one shape of a slide, or for the slide as a whole; 0 is the deck. */
export function tellAt(tell: Tell, slide: number, shape?: string): TellHere {
  return judged => tell({ ...judged, slide, shape });
}
