// A row of a table of which each row makes a deck (`--each`): what stands in it in place of what the briefing says itself.
import type { Place, Placed } from '../../diagnostics/diagnostics.ts';
import type { ByLanguage } from './figure.ts';

export interface DeckRow {
  /** In place of those of the table of figures; cells that are empty are not among them. */
  readonly values: readonly RowValue[];
  /** In place of the title of the plan and the headline of the cover, in the languages that it has. */
  readonly title?: Placed<ByLanguage> | undefined;
  /** In place of the pattern that the plan gives for the name of the file. */
  readonly file?: Placed<string> | undefined;
  readonly place: Place;
}

/** The value of a figure as a row writes it. */
export interface RowValue {
  /** The figure's. */
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  /** Whether it has been reported that it cannot be read. */
  readonly isReported?: boolean | undefined;
}
