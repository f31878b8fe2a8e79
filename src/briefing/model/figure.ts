// A published number. Its value is stored here and nowhere else.
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { OwnUnit, OwnUnits } from './own-unit.ts';

/** `own`: a unit of the author's own. */
export type Unit =
  | 'percent'
  | 'percentage-points'
  | 'count'
  | 'currency'
  | 'year'
  | 'ratio'
  | 'index'
  | 'plain'
  | 'own';

/** Why a figure has no value, as far as the author's mark says so: it is not published, or nobody has it. */
export type Absence = 'withheld' | 'unavailable';

/** Text by language: `{ en: 'Firms', ko: '기업' }`. */
export type ByLanguage = Readonly<Record<string, string>>;

export interface Figure {
  /** `adoption`, `ai-use.product-development` */
  readonly id: string;
  readonly group?: string | undefined;
  /** The id of the series that it belongs to, where its own id does not say it: `agree`. */
  readonly series?: string | undefined;
  /** What that series is called. */
  readonly seriesName?: ByLanguage | undefined;
  /** Exact decimal as text, `30.6`, `-12.50`; undefined when the author marked it as missing. */
  readonly value: string | undefined;
  /** Why it has none, where its mark says more than that: `withheld`, `unknown`. */
  readonly absence?: Absence | undefined;
  /** Decimals to show, 1 for 30.6. */
  readonly decimals: number;
  /** Whether its row says so, in the column `decimals`: then a value that they round away is meant to be shown so. */
  readonly statesDecimals?: boolean | undefined;
  readonly unit: Unit;
  /** ISO 4217, with unit `currency`: `KRW`. */
  readonly currency?: string | undefined;
  /** With unit `own`. */
  readonly own?: OwnUnit | undefined;
  /** All units of the plan, so that the unit of another figure is known beside the number of this one. */
  readonly ownUnits?: OwnUnits | undefined;
  /** The id of the figure that counts who was asked, or their number as text: `ai-using-firms`, `153`. */
  readonly base?: string | undefined;
  /** Whether one respondent could give several answers. */
  readonly multiple: boolean;
  /** Over other figures: `need - adoption`. */
  readonly formula?: string | undefined;
  /** Where the first character of the formula stands; without it, faults of the formula are shown at the row. */
  readonly formulaPlace?: Place | undefined;
  /** An id of `sources.yaml`. */
  readonly source: string;
  /** Where the cell of the source begins; without it, faults of the source are shown at the row. */
  readonly sourcePlace?: Place | undefined;
  /** `2024-08`, `2022`, `2024-08-28`. */
  readonly asOf?: string | undefined;
  readonly label: ByLanguage;
  readonly note: ByLanguage;
  /** What has been reported of it: what follows from that is not reported again. */
  readonly reported?: Reported | undefined;
  /** Whether it is another one in each deck of a table of rows (`--each`), so that no article can write its number. */
  readonly varies?: boolean | undefined;
  /** Where the cell of the value begins; without it, what is said of the value is shown at the row. */
  readonly valuePlace?: Place | undefined;
  readonly place: Place;
}

/**
 * `row`: it, or a figure that it is calculated from, could not be read, and cannot be used. `unit`: its unit does not go with that of
 * another, so that charts and claims with it are not tried. `value`: its value contradicts something, but can be used.
 */
export type Reported = 'row' | 'unit' | 'value';

/** Figures by id, in the order of the table. */
export type Figures = ReadonlyMap<string, Figure>;

/** Where the value of a figure is to be corrected: in its row, or in the cell of a table of rows that gives it. */
export function rowOf({ place, valuePlace, varies }: Pick<Figure, 'place' | 'valuePlace' | 'varies'>): Place {
  return (varies === true ? valuePlace : undefined) ?? place;
}

/** What the unit of a figure is called, other than that of any other: `percent`, `KRW`, `tonnes-co2e`. */
export function unitNameOf({ unit, currency, own }: Pick<Figure, 'unit' | 'currency' | 'own'>): string {
  return own?.name ?? currency ?? unit;
}
