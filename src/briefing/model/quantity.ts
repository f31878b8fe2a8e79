// A value as formulas and claims calculate with it: exact, and with its unit.
import { groupBy } from '../../group-by.ts';
import { type Exact, fromDecimal, whole } from './decimal.ts';
import type { Figure, Figures } from './figure.ts';
import { inHundredths, measureOf, type UnitMeasure } from './unit-algebra.ts';

/** A value with its unit: 30.6% has the amount 153/500; no amount when a figure that it needs is missing. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly measure: UnitMeasure;
  readonly amount: Exact | undefined;
}

/** `holds` is undefined when it hangs on a figure that is missing. */
export interface Truth {
  readonly kind: 'truth';
  readonly holds: boolean | undefined;
}

/** What an expression is evaluated with. */
export interface Known {
  readonly figures: Figures;
  /** The exact value of a figure, a share as a fraction (30.6% as 153/500); undefined when it is missing. */
  readonly amountOf: (figure: Figure) => Exact | undefined;
  /** What functions over groups have given, by function and group, so that a thousand formulas over one group go through it once. */
  readonly ofGroups?: Map<string, GroupQuantity>;
}

/** What a function over a group gives, or the two figures of it whose units do not go together. */
export type GroupQuantity = Quantity | { readonly kind: 'apart'; readonly first: Figure; readonly odd: Figure };

/** The exact value of a figure as published, a share as a fraction: 30.6% is 153/500; undefined when it is missing. */
export function publishedAmount(figure: Figure): Exact | undefined {
  const amount = figure.value === undefined ? undefined : fromDecimal(figure.value);
  return amount && (inHundredths(measureOf(figure)) ? amount.div(whole(100)) : amount);
}

/** The figures of each group, listed once for each table. */
const grouped = new WeakMap<Figures, ReadonlyMap<string | undefined, readonly Figure[]>>();

/** The figures of a group, in the order of the table; empty when no group has that name. */
export function figuresOfGroup(figures: Figures, group: string): readonly Figure[] {
  const groups = grouped.get(figures) ?? groupBy(figures.values(), figure => figure.group);
  grouped.set(figures, groups);
  return groups.get(group) ?? [];
}
