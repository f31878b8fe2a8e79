// A citation that figures, tables and slides point to.
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { ByLanguage } from './figure.ts';

export interface Source {
  readonly id: string;
  /** For the source line of a slide: `KCCI and KIET, Survey on the Use of AI Technology by Domestic Companies (August 2024)`. */
  readonly short: ByLanguage;
  /** For the table of sources, in full. */
  readonly full: ByLanguage;
  /** What in the deck rests on it, for the table of sources where no figure does: `Examples by sector`. */
  readonly about: ByLanguage;
  readonly place: Place;
}

export type Sources = ReadonlyMap<string, Source>;
