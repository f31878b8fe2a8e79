// From where to where the values of a category reach: each from zero, one upon the other, or so with the middle series at zero.
import { groupBy } from '../group-by.ts';
import type { Row } from './row.ts';
import type { Demands } from './spec/demands.ts';

/** A row whose place among series is known. */
export type RowInSeries = Row & { readonly place: NonNullable<Row['place']> };

export type Part = readonly [from: number, to: number];

/** The parts of all rows by the ids of their figures. Values below zero stand upon each other on their own side of it. */
export function partsOf(rows: readonly RowInSeries[], stacked: Demands['stacked']): ReadonlyMap<string, Part> {
  const middle = (Math.max(0, ...rows.map(({ place }) => place.seriesRank)) + 1) / 2;
  const parts = [...groupBy(rows, ({ place }) => place.categoryRank).values()].flatMap(category => {
    const inOrder = category.toSorted((a, b) => a.place.seriesRank - b.place.seriesRank);
    const before = inOrder.reduce((sum, { place, value }) => {
      return sum + (value ?? 0) * (place.seriesRank < middle ? 1 : place.seriesRank === middle ? 0.5 : 0);
    }, 0);
    const lengths = inOrder.map(({ value }) => value ?? 0);
    const reach =
      stacked === 'no'
        ? lengths.map((length): Part => [0, length])
        : uponEachOther(lengths, stacked === 'diverging' ? -before : 0);
    return inOrder.map(({ figure }, index): readonly [string, Part] => [figure.id, reach[index] ?? [0, 0]]);
  });
  return new Map(parts);
}

/** From where to where each of several lengths reaches, one upon the other; those below zero on their own side of it. */
export function uponEachOther(lengths: readonly number[], start = 0): readonly Part[] {
  const ends = { above: start, below: 0 };
  return lengths.map((length): Part => {
    const side = length < 0 ? 'below' : 'above';
    const from = ends[side];
    ends[side] = from + length;
    return [from, from + length];
  });
}
