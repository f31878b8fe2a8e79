// Distributes pieces over continued slides as evenly as possible.

/** On each slide there are at least so many pieces: one alone would look forgotten. */
export const FEWEST = 2;

/**
 * Where to cut a row of pieces into so many parts: the end of each. The highest part is as low as can be, every part has two
 * pieces at least, and of ways that are equal the one whose first parts are fuller is taken. `divide([10, 10, 30, 10, 10], 2)` is
 * `[3, 5]`; undefined when there are too few pieces.
 */
export function divide(heights: readonly number[], parts: number): readonly number[] | undefined {
  const count = heights.length;
  if (count < parts * FEWEST) return undefined;
  const upTo = [0];
  for (const [index, height] of heights.entries()) upTo.push((upTo[index] ?? 0) + height);
  const heightOf = (from: number, to: number) => (upTo[to] ?? 0) - (upTo[from] ?? 0);
  let best: readonly Way[] = Array.from({ length: count + 1 }, (_, end) => ({
    highest: end >= FEWEST ? heightOf(0, end) : Number.POSITIVE_INFINITY,
    ends: [end],
  }));
  for (let part = 2; part <= parts; part++) {
    const before = best;
    best = Array.from({ length: count + 1 }, (_, end) => {
      let way: Way = { highest: Number.POSITIVE_INFINITY, ends: [] };
      for (let cut = end - FEWEST; cut >= (part - 1) * FEWEST; cut--) {
        const earlier = before[cut];
        if (heightOf(cut, end) >= way.highest) break;
        const highest = Math.max(earlier?.highest ?? Number.POSITIVE_INFINITY, heightOf(cut, end));
        if (earlier && highest < way.highest - 1e-6) way = { highest, ends: [...earlier.ends, end] };
      }
      return way;
    });
  }
  return best[count]?.ends;
}

interface Way {
  readonly highest: number;
  readonly ends: readonly number[];
}
