// A slide as the text in one language offers it.
import type { ProposedLine, ProposedWords } from './proposed-slide.ts';

/** A slide that one language offers. */
export interface OfferedSlide {
  /** What it shows, the same in every language: `group ai-use`. */
  readonly key: string;
  readonly name: string;
  readonly template: string;
  readonly words: ProposedWords;
  /** Other headlines, the next best first, where the other language has none that shows the same figures. */
  readonly headlines?: readonly ProposedLine[];
  readonly group?: string;
  /** What its chart shows, where the section's heading does not say it. */
  readonly title?: string;
  /** Whether its bars keep the order of the text. */
  readonly isOrdered?: boolean;
  readonly table?: string;
}
