// What the marks of a drawing are held against, and whether a place or a look follows from the values.
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { DrawnRow } from '../plot.ts';
import type { Position } from '../scene.ts';

/** Where a fault of a drawing is: the chart's id, and the place that its author can correct. */
export interface About {
  readonly chart: string;
  readonly place: Place;
}

/** What the marks of a drawing are held against. */
export interface Held {
  readonly rows: readonly DrawnRow[];
  /** The values of the figures that it reads by a name. */
  readonly named: readonly number[];
  /** The fields that carry values. */
  readonly fromValues: { readonly has: (field: string) => boolean };
  readonly size: { readonly width: number; readonly height: number };
  /** The color of the page behind the picture: `FFFFFF`. */
  readonly page: string;
}

/** Marks stand where their values are to a hundredth of a point. */
export const tolerance = 0.01;

/** Whether a place or a look follows from a value. */
export function follows(
  { fields }: { readonly fields: readonly string[] },
  { fromValues }: Pick<Held, 'fromValues'>,
): boolean {
  return fields.some(field => fromValues.has(field));
}

/** Whether a place is that of the row, as those of names are: it follows from something of the row beside its value. */
export function isByRow(position: Position, held: Held): boolean {
  if (follows(position, held)) return false;
  // The shift is that of a second column.
  return position.isNamed || position.fields.some(field => field !== 'shift');
}

export function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance;
}

/** Sums of decimals are exact to a few digits less than they have. */
export function isBeyond(value: number, least: number, most: number): boolean {
  const slack = 1e-9 * Math.max(Math.abs(least), Math.abs(most));
  return value < least - slack || value > most + slack;
}
