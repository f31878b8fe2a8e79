// A drawn chart, ready for any writer.
export interface Picture {
  /** The chart of the plan that it shows. */
  readonly chart: string;
  /** Text as outlines; no references to anything outside. */
  readonly svg: string;
  /** Twice the size in points, as pixels. */
  readonly png: Uint8Array;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Alternative text in the deck's language. */
  readonly alt: string;
}
