// The widths of a table's columns: shares that the theme fixes, or what their content asks for.

/** What one column's content asks for, in points, insets included: its longest word, and its longest text on one line. */
export interface Demand {
  readonly least: number;
  readonly natural: number;
}

/** Column widths in proportion to `shares`, together `width`: `shareWidths([1, 3], 400)` is `[100, 300]`. */
export function shareWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = sum(shares);
  return rounded(
    shares.map(share => (share / whole) * width),
    width,
  );
}

/**
 * Column widths from content, together `width`. With room for every text on one line, the rest goes to the columns in
 * proportion to what they hold; without it, each gets its longest word and the rest goes to those that want most more.
 * Where not even the longest words fit, all columns give up the same share.
 */
export function contentWidths(demands: readonly Demand[], width: number): readonly number[] {
  const natural = sum(demands.map(demand => demand.natural));
  const least = sum(demands.map(demand => demand.least));
  if (natural <= width || least >= width) {
    const base = demands.map(demand => (natural <= width ? demand.natural : demand.least));
    return shareWidths(
      base.map(length => Math.max(length, 1)),
      width,
    );
  }
  const share = (width - least) / (natural - least);
  return rounded(
    demands.map(demand => demand.least + (demand.natural - demand.least) * share),
    width,
  );
}

/** Widths in hundredths of a point; the last takes the rest, so that the sum is exact. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const all = widths.map(length => Math.floor(length * 100) / 100);
  const before = sum(all.slice(0, -1));
  return all.map((length, index) => (index === all.length - 1 ? Math.round((width - before) * 100) / 100 : length));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
