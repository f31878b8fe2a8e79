// The input of every rule: the deck, its slides with their text set in lines, and the density.
import { quoted } from '../messages/short-text.ts';
import { type OpenedDeck, type Shape, wordsOfBody } from './deck/deck.ts';
import type { Certainty, Density, FindingMessage, FindingSeverity, ReportFinding } from './finding.ts';
import type { MeasuringFaces } from './set/faces.ts';
import type { CheckedSlide } from './set/set-slide.ts';

export interface Inspection {
  readonly deck: OpenedDeck;
  readonly slides: readonly CheckedSlide[];
  readonly density: Density;
  readonly measure: MeasuringFaces;
}

/** A rule: reports everything it finds. */
export type Rule = (inspection: Inspection, report: ReportFinding) => void;

/** A finding without its place. */
export type UnplacedFinding = FindingMessage & { readonly severity: FindingSeverity; readonly certainty: Certainty };

/** Reports findings at a fixed place. */
export type ReportHere = (finding: UnplacedFinding) => void;

/** Binds `report` to a shape, or to a slide as a whole; slide 0 is the deck. */
export function reportingAt(report: ReportFinding, slide: number, shape?: string): ReportHere {
  return finding => report({ ...finding, slide, shape });
}

/** How many characters of a shape's text are shown after its name. */
const LABEL_LENGTH = 20;

/** A label by which people can find a shape: its name in the selection pane and its first words: `“TextBox 6” (Costs will fall…)`. */
export function shapeLabel({ name, text }: Shape): string {
  const words = quoted(wordsOfBody(text), LABEL_LENGTH);
  return words === '' ? `“${name}”` : `“${name}” (${words})`;
}
