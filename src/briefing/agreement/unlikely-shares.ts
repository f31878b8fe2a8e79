// Shares that are no likely ones: above 100 among others that are not, or fractions of 1 where percentages are meant.

import { compare, decimalsOf, type Exact, fromDecimal, whole } from '../model/decimal.ts';
import type { Figure, Figures } from '../model/figure.ts';
import { addUpTo } from './survey.ts';

/** A share that is no likely one: `other` is what it most likely is, `62.5` for 625 or 0.625. */
export interface UnlikelyShare {
  /** `above` 100, a `fraction` among percentages, or one among `fractions`. */
  readonly kind: 'above' | 'fraction' | 'fractions';
  readonly value: string;
  readonly other: string;
}

/**
 * The shares that are above 100 among shares that are not, or like 0.667 among shares above 1, or all like that in their group (in
 * their source, without a group): a point was lost, or fractions of 1 were written. By the id of the figure.
 */
export function unlikelyShares(figures: Figures): ReadonlyMap<string, UnlikelyShare> {
  const sets = {
    groups: new Map<string, Siblings>(),
    sources: new Map<string, Siblings>(),
    loose: new Map<string, Siblings>(),
  };
  for (const figure of figures.values()) {
    add(sets.sources, figure.source, figure);
    if (figure.group === undefined) add(sets.loose, figure.source, figure);
    else add(sets.groups, figure.group, figure);
  }
  const fractions = new Set(
    [...sets.groups.values(), ...sets.loose.values()].filter(areFractions).flatMap(({ published }) => published),
  );
  const unlikely = new Map<string, UnlikelyShare>();
  for (const figure of figures.values()) {
    const { id, value = '' } = figure;
    const siblings = figure.group === undefined ? sets.sources.get(figure.source) : sets.groups.get(figure.group);
    const isOneOf = fractions.has(figure) && Number(value) > 0;
    const found = isOneOf
      ? ({ kind: 'fractions', value, other: moved(value, 2) } as const)
      : siblings && unlikelyShare(figure, siblings);
    if (found) unlikely.set(id, found);
  }
  return unlikely;
}

/** What is to be known of figures that stand together, so that each can be held against the others without going through them. */
interface Siblings {
  /** The shares among them that are not calculated. */
  readonly published: Figure[];
  shares: number;
  above: number;
  /** Shares of 1 at most. */
  small: number;
  /** The most decimals of published shares above 1. */
  decimalsAboveOne: number;
  /** The most decimals of all, and how many figures have so many. */
  decimals: number;
  finest: number;
}

function add(sets: Map<string, Siblings>, key: string, figure: Figure): void {
  const none: Siblings = {
    published: [],
    shares: 0,
    above: 0,
    small: 0,
    decimalsAboveOne: -1,
    decimals: -1,
    finest: 0,
  };
  const set = sets.get(key) ?? none;
  sets.set(key, set);
  const decimals = decimalsOf(figure.value ?? '');
  if (decimals > set.decimals) set.finest = 0;
  set.decimals = Math.max(decimals, set.decimals);
  if (decimals === set.decimals) set.finest++;
  const share = shareOf(figure);
  if (!share) return;
  if (figure.formula === undefined) set.published.push(figure);
  set.shares++;
  if (compare(share, whole(100)) > 0) set.above++;
  if (compare(share, whole(1)) <= 0) set.small++;
  else if (figure.formula === undefined) set.decimalsAboveOne = Math.max(decimals, set.decimalsAboveOne);
}

function unlikelyShare(figure: Figure, siblings: Siblings): UnlikelyShare | undefined {
  const share = shareOf(figure);
  const { value } = figure;
  if (value === undefined || !share) return undefined;
  const hasOthers = siblings.shares > 1;
  if (compare(share, whole(100)) > 0) {
    const isPart = figure.base !== undefined || (hasOthers && siblings.above === 1);
    return isPart ? { kind: 'above', value, other: moved(value, -placesAbove(share)) } : undefined;
  }
  const isSmall = isFraction(share) && siblings.small === 1;
  const isFinest = siblings.finest === 1 && decimalsOf(value) === siblings.decimals;
  // A quotient of two cells: finer by two decimals than all percentages that were written down.
  const isQuotient =
    isFraction(share) &&
    figure.formula === undefined &&
    siblings.decimalsAboveOne >= 0 &&
    decimalsOf(value) >= Math.max(3, siblings.decimalsAboveOne + 2);
  return (isSmall && isFinest && hasOthers) || isQuotient
    ? { kind: 'fraction', value, other: moved(value, 2) }
    : undefined;
}

/**
 * Whether all shares of a set are most likely fractions of 1: none is negative or above 1, and they have more decimals than such small
 * percentages are published with, or a base of answers, or add to 1.
 */
function areFractions({ published }: Siblings): boolean {
  const shares = published.map(figure => shareOf(figure) ?? whole(-1));
  const isEach = shares.every(share => compare(share, whole(0)) >= 0 && compare(share, whole(1)) <= 0);
  if (!isEach || !shares.some(isFraction)) return false;
  const decimals = Math.max(...published.map(({ value }) => decimalsOf(value ?? '')));
  const hasBases = published.every(({ base }) => base !== undefined);
  if (published.length === 1) return decimals >= (hasBases ? 2 : 3);
  return decimals >= 2 || hasBases || addUpTo(published, 1);
}

/** By how many places the point of a share above 100 moves until it is none: `3075` by 2. */
function placesAbove(share: Exact): number {
  return compare(share, whole(1000)) > 0 ? 2 : 1;
}

function isFraction(share: Exact): boolean {
  return compare(share, whole(0)) > 0 && compare(share, whole(1)) < 0;
}

function shareOf(figure: Figure): Exact | undefined {
  return figure.unit === 'percent' && figure.value !== undefined ? fromDecimal(figure.value) : undefined;
}

/** Decimal text with its point moved: `0.667` by 2 is `66.7`, `667` by -1 is `66.7`. */
function moved(value: string, places: number): string {
  const [digits = '', fraction = ''] = value.split('.');
  const point = digits.length + places;
  const all = (digits + fraction).padEnd(point, '0');
  const text = `${all.slice(0, point)}.${all.slice(point)}`;
  return text.replace(/^0+(?=[0-9])/, '').replace(/\.$/, '');
}
