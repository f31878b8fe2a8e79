// What every rule looks at: the deck, its slides set in lines, and how much a slide may hold.
import type { Deck } from './deck/deck.ts';
import type { Certainty, Density, FindingSeverity, Found, ReportFinding } from './finding.ts';
import type { Measure } from './set/faces.ts';
import type { SetSlide } from './set/set-slide.ts';

export interface Inspection {
  readonly deck: Deck;
  readonly slides: readonly SetSlide[];
  readonly density: Density;
  readonly measure: Measure;
}

/** A rule reports all that it finds. */
export type Rule = (inspection: Inspection, report: ReportFinding) => void;

/** What a message gives of a finding; the rule adds how bad, how sure and where. */
export type Words = Pick<Found, 'code' | 'what' | 'next'>;

/** A message that has been weighed, without its place. */
export type Judged = Words & { readonly severity: FindingSeverity; readonly certainty: Certainty };

/** Reports things at one place. */
export type ReportHere = (judged: Judged) => void;

/** `report` for one shape of a slide, or for the slide as a whole; 0 is the deck. */
export function reportingAt(report: ReportFinding, slide: number, shape?: string): ReportHere {
  return judged => report({ ...judged, slide, shape });
}
