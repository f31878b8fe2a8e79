// Where marks stand in a drawing: the axis of the values and that of the names, the places on them, and the plot between.
import { near } from '../check/held.ts';
import { isLinear } from '../check/proportion.ts';
import type { DrawnMark, NumberScale, Position } from '../scene.ts';
import type { Drawn } from './drawn.ts';
import type { NativeChart } from './native-chart.ts';
import type { Category } from './row-table.ts';

/** Places nearer to each other than this, in points, are one. */
export const apart = 0.5;

type Axis = Position['axis'];

/** Where values and names of a chart stand. */
export interface Axes {
  readonly values: Axis;
  readonly names: Axis;
  readonly scale: NumberScale;
}

/** A category, and where its middle stands along the names. */
export interface PlacedCategory {
  readonly category: Category;
  readonly at: number;
}

/**
 * The axes of marks whose ends one linear scale of numbers places; along the other one, a scale may give places that are no values.
 * `endOf` is the value at which one end of a mark stands: null for a missing one, which has no place.
 */
export function axesOf(
  marks: readonly DrawnMark[],
  endOf: (mark: DrawnMark) => number | null = ({ row }) => row?.value ?? null,
): Axes | undefined {
  for (const values of ['x', 'y'] as const) {
    const scales = marks.map(mark => positionOn(mark, values)?.scale);
    const [scale] = scales;
    if (!scale || scale.isIdentity || !isLinear(scale) || scales.some(other => other !== scale)) continue;
    const isAtEnd = (mark: DrawnMark) => {
      const end = endOf(mark);
      return end === null || (positionOn(mark, values)?.ends ?? []).some(at => near(at, Number(scale.at(end))));
    };
    if (marks.every(isAtEnd)) return { values, names: values === 'x' ? 'y' : 'x', scale };
  }
  return undefined;
}

export function positionOn({ positions }: DrawnMark, axis: Axis): Position | undefined {
  return positions.find(position => position.axis === axis);
}

export function middleOn(mark: DrawnMark, axis: Axis): number {
  const ends = positionOn(mark, axis)?.ends ?? [];
  return ends.length === 0 ? Number.NaN : (Math.min(...ends) + Math.max(...ends)) / 2;
}

export function lengthOn(mark: DrawnMark, axis: Axis): number {
  const ends = positionOn(mark, axis)?.ends ?? [];
  return ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...ends);
}

/** Whether a mark reaches from one value to another. */
export function reachesFrom(mark: DrawnMark, { values, scale }: Axes, from: number, to: number): boolean {
  const ends = positionOn(mark, values)?.ends ?? [];
  const [one, other] = [from, to].map(value => Number(scale.at(value)));
  return ends.some(at => near(at, one ?? 0)) && ends.some(at => near(at, other ?? 0));
}

/** Whether a rule goes across the rows at a value. */
export function isRuleAt(rule: DrawnMark, { values, names, scale }: Axes, value: number): boolean {
  const [at, ...others] = positionOn(rule, values)?.ends ?? [];
  const across = positionOn(rule, names)?.ends ?? [];
  return at !== undefined && others.length === 0 && across.length === 2 && near(at, Number(scale.at(value)));
}

/** The categories in the order of their middles, with the even step from one to the next; undefined where they have none. */
export function stepsOf(
  categories: readonly Category[],
  middleOf: (category: Category) => number,
  thickness: number,
): { readonly placed: readonly PlacedCategory[]; readonly step: number } | undefined {
  const placed = categories
    .map(category => ({ category, at: middleOf(category) }))
    .toSorted((one, other) => one.at - other.at);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || placed.some(({ at }) => Number.isNaN(at))) return undefined;
  const step = placed.length === 1 ? 1.6 * thickness : (last.at - first.at) / (placed.length - 1);
  const isEven = placed.every(({ at }, index) => Math.abs(at - first.at - index * step) <= apart);
  return isEven && step > apart && thickness <= step + apart ? { placed, step } : undefined;
}

/**
 * From half a step before the first category to half a step behind the last one, within a picture of that size: where it has no room for
 * that, the steps are smaller, and the one at the other end stays where it is.
 */
export function bandsWithin(placed: readonly PlacedCategory[], step: number, size: number): readonly [number, number] {
  const [first = 0, last = 0] = [placed[0]?.at, placed.at(-1)?.at];
  const inner = placed.length - 0.5;
  const even = Math.min(step, last / inner, (size - first) / inner);
  return first < even / 2
    ? [last - inner * even, Math.min(size, last + even / 2)]
    : [first - even / 2, first + inner * even];
}

/** The plot in shares of the picture, and the values at its ends; `along` is where it begins and ends on the axis of names. */
export function plotBetween(
  along: readonly [number, number],
  { values, scale }: Axes,
  { width, height }: Drawn,
): Pick<NativeChart, 'least' | 'most' | 'plot'> {
  const [least, most] = [Math.min(...scale.domain), Math.max(...scale.domain)];
  const [start = 0, end = 0] = [least, most].map(value => Number(scale.at(value))).toSorted((a, b) => a - b);
  const [[left, right], [top, bottom]] = values === 'x' ? [[start, end], along] : [along, [start, end]];
  const box = [share(left ?? 0, width), share(top ?? 0, height)] as const;
  const size = [share((right ?? 0) - (left ?? 0), width), share((bottom ?? 0) - (top ?? 0), height)] as const;
  return { least, most, plot: [...box, ...size] };
}

/** To a millionth. */
export function share(length: number, whole: number): number {
  return Math.round((length / whole) * 1e6) / 1e6;
}
