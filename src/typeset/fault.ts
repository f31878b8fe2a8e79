// Problems of fit, as data: found while setting text at a size, and reported only if no smaller size helps.
import type { Place } from '../diagnostics/diagnostics.ts';

export type Fault =
  /** A word that cannot be divided is wider than its line, by so many points. */
  | { readonly kind: 'wide'; readonly word: string; readonly by: number; readonly size: number; readonly place: Place }
  /** A paragraph has more lines than its style allows. */
  | {
      readonly kind: 'lines';
      readonly lines: number;
      readonly most: number;
      readonly size: number;
      readonly place: Place;
    }
  /** The text, or a table, is higher than its box, by so many points. */
  | { readonly kind: 'high'; readonly by: number; readonly size: number; readonly place: Place };

/** Something as it was set, with what does not fit about it. */
export interface Attempt<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}
