// Which mentions are of one figure: the same value and unit, and in one text the same words, in two texts the same place among the other numbers.
import { foldable, letters } from '../../briefing/locale/expressions.ts';
import { groupBy } from '../../group-by.ts';
import type { Mention } from './mentions.ts';
import { placeKey } from './statements.ts';

/** Mentions of one figure in one text, or in all. */
export type SameFigure = readonly Mention[];

/** What the mentions of one figure have in common. */
function keyOf({ unit, value }: Mention): string {
  return `${unit} ${value.includes('.') ? value.replace(/\.?0+$/, '') : value}`;
}

/** The figures of one text, in the order in which it first states them. */
export function figuresOfText(mentions: readonly Mention[]): readonly SameFigure[] {
  const figures: Mention[][] = [];
  for (const alike of groupBy(mentions, keyOf).values()) {
    const own: Mention[][] = [];
    for (const mention of alike) {
      // A number that a text states many times is compared with its first figures alone.
      const same = own.slice(0, mostCompared).find(([first]) => first && isSameInText(first, mention));
      if (same) same.push(mention);
      else own.push([mention]);
    }
    figures.push(...own);
  }
  return figures.toSorted(byOrder);
}

const mostCompared = 20;
const byOrder = (one: SameFigure, other: SameFigure) => (one[0]?.order ?? 0) - (other[0]?.order ?? 0);

/** Whether two mentions of a value mean the same: many digits, or words in common; not two items of one list. */
function isSameInText(one: Mention, other: Mention): boolean {
  if (one.list && other.list && one.list.first === other.list.first) return false;
  if (one.asOf !== undefined && other.asOf !== undefined && one.asOf !== other.asOf) return false;
  if (one.range !== other.range) return false;
  if (one.line.at.cell && other.line.at.cell) return false;
  const digits = one.value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
  if (digits >= 4) return true;
  const [words, others] = [wordsOf(one.label), wordsOf(other.label)];
  if (digits >= 2 && (isNamedBy(one, others) || isNamedBy(other, words))) return true;
  const shared = words.filter(word => others.some(each => isAlike(word, each))).length;
  const fewest = Math.min(words.length, others.length);
  return fewest > 0 && shared * 2 >= fewest && (shared >= 2 || fewest === 1 || digits >= 3);
}

/** Whether words have all of those with which the row of a cell is named. */
function isNamedBy({ ownName = '' }: Mention, words: readonly string[]): boolean {
  const own = wordsOf(ownName);
  return own.length > 0 && own.every(word => words.some(each => isAlike(word, each)));
}

function wordsOf(text: string): readonly string[] {
  const words = foldable(text).match(new RegExp(`[${letters}]{2,}`, 'g')) ?? [];
  return [...new Set(words)];
}

/** Whether two words are one, but for an ending. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= 3;
}

/**
 * The figures of two texts put together. Of several with the same value, those go together that stand between the same numbers, and else
 * in the same order.
 */
export function togetherFrom(
  first: readonly SameFigure[],
  second: readonly SameFigure[],
  cells: ReadonlyMap<string, string> = new Map(),
): readonly SameFigure[] {
  const near = [neighboursOf(first), neighboursOf(second)] as const;
  const ofKey = (figures: readonly SameFigure[]) => groupBy(figures, ([mention]) => (mention ? keyOf(mention) : ''));
  const others = ofKey(second);
  const pairs = new Map<SameFigure, SameFigure[]>();
  const taken = new Set<SameFigure>();
  const keysOf = (figure: SameFigure) => figure.flatMap(mention => cells.get(placeKey(mention)) ?? []);
  const atCell = new Map(second.flatMap(figure => keysOf(figure).map(key => [key, figure] as const)));
  for (const one of first) {
    const other = keysOf(one)
      .map(key => atCell.get(key))
      .find(figure => figure !== undefined);
    if (!other || taken.has(other)) continue;
    pairs.set(one, [other]);
    taken.add(other);
  }
  for (const [key, ofFirst] of ofKey(first)) {
    const alike = ofFirst.filter(figure => !pairs.has(figure));
    const candidates = (others.get(key) ?? []).filter(figure => !taken.has(figure));
    if (candidates.length === 0) continue;
    for (const [one, other] of pairsOf(alike, candidates, near)) {
      pairs.set(one, [...(pairs.get(one) ?? []), other]);
      taken.add(other);
    }
  }
  const merged = first.map(one => [...one, ...(pairs.get(one) ?? []).flat()]);
  return [...merged, ...second.filter(figure => !taken.has(figure))];
}

type Neighbours = ReadonlyMap<Mention, ReadonlySet<string>>;

/** So many numbers before and behind a mention are held against those of the other text. */
const reach = 3;

function neighboursOf(figures: readonly SameFigure[]): Neighbours {
  const mentions = figures.flat().toSorted((one, other) => one.order - other.order);
  const keys = mentions.map(keyOf);
  return new Map(
    mentions.map((mention, index) => [
      mention,
      new Set([...keys.slice(Math.max(0, index - reach), index), ...keys.slice(index + 1, index + 1 + reach)]),
    ]),
  );
}

function pairsOf(
  ones: readonly SameFigure[],
  others: readonly SameFigure[],
  [near, far]: readonly [Neighbours, Neighbours],
): readonly (readonly [SameFigure, SameFigure])[] {
  const [one, ...moreOnes] = ones;
  const [other, ...moreOthers] = others;
  if (!one || !other) return [];
  if (moreOnes.length === 0 && moreOthers.length === 0) return [[one, other]];
  // A text may say in other words what the other repeats: as many statements are the same figure.
  if (moreOthers.length === 0 && ones.flat().length === other.length && other.length < mostCompared)
    return [[one, other]];
  if (ones.length * others.length > mostCompared * mostCompared)
    return ones
      .slice(0, others.length)
      .flatMap((each, index) => (others[index] ? [[each, others[index]] as const] : []));
  const scored = ones.flatMap((each, at) =>
    others.map((candidate, place) => ({
      each,
      candidate,
      score: sharedNeighbours(each, candidate, near, far) * 10 - Math.abs(at - place),
    })),
  );
  const pairs: (readonly [SameFigure, SameFigure])[] = [];
  const used = new Set<SameFigure>();
  for (const { each, candidate } of scored.toSorted((left, right) => right.score - left.score)) {
    if (used.has(each) || used.has(candidate)) continue;
    pairs.push([each, candidate]);
    used.add(each).add(candidate);
  }
  return pairs;
}

function sharedNeighbours(one: SameFigure, other: SameFigure, near: Neighbours, far: Neighbours): number {
  const [first] = one;
  const around = first && near.get(first);
  const there = new Set(other.flatMap(mention => [...(far.get(mention) ?? [])]));
  return around ? [...around].filter(key => there.has(key)).length : 0;
}
