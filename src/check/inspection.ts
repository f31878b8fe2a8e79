// What every rule looks at: the deck, its slides set in lines, and how much a slide may hold.
import { quoted } from '../messages/short-text.ts';
import { type OpenedDeck, type Shape, wordsOfBody } from './deck/deck.ts';
import type { Certainty, Density, FindingSeverity, ReportFinding, Said } from './finding.ts';
import type { MeasuringFaces } from './set/faces.ts';
import type { CheckedSlide } from './set/set-slide.ts';

export interface Inspection {
  readonly deck: OpenedDeck;
  readonly slides: readonly CheckedSlide[];
  readonly density: Density;
  readonly measure: MeasuringFaces;
}

/** A rule reports all that it finds. */
export type Rule = (inspection: Inspection, report: ReportFinding) => void;

/** A message that has been weighed, without its place. */
export type Judged = Said & { readonly severity: FindingSeverity; readonly certainty: Certainty };

/** Reports things at one place. */
export type ReportHere = (judged: Judged) => void;

/** `report` for one shape of a slide, or for the slide as a whole; 0 is the deck. */
export function reportingAt(report: ReportFinding, slide: number, shape?: string): ReportHere {
  return judged => report({ ...judged, slide, shape });
}

/** So many characters of its text stand beside the name of a shape, to know it by. */
const BESIDE_NAME = 20;

/** A shape as people find it, by its name in the selection pane and by its words: `“TextBox 6” (Costs will fall…)`. */
export function shapeLabel({ name, text }: Shape): string {
  const words = quoted(wordsOfBody(text), BESIDE_NAME);
  return words === '' ? `“${name}”` : `“${name}” (${words})`;
}
