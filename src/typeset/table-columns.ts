// The widths of a table's columns: shares that the theme fixes, or what their content asks for.

/** What one column's content asks for, in points, insets included: its longest word, and its longest text on one line. */
export interface Demand {
  readonly least: number;
  readonly natural: number;
}

/** Column widths in proportion to `shares`, together `width`: `shareWidths([1, 3], 400)` is `[100, 300]`. */
export function shareWidths(shares: readonly number[], width: number): readonly number[] {
  const whole = sum(shares);
  return shares.map(share => (whole > 0 ? (share / whole) * width : width / shares.length));
}

/**
 * Column widths from content, together `width`. With room for every text on one line, the rest goes to the columns in
 * proportion to what they hold; without it, each gets its longest word and the rest goes to those that want most more.
 * Where not even the longest words fit, all columns give up the same share.
 */
export function contentWidths(demands: readonly Demand[], width: number): readonly number[] {
  const naturals = demands.map(demand => demand.natural);
  const leasts = demands.map(demand => demand.least);
  if (sum(naturals) <= width) return shareWidths(naturals, width);
  if (sum(leasts) >= width) return shareWidths(leasts, width);
  const rest = (width - sum(leasts)) / (sum(naturals) - sum(leasts));
  return demands.map(({ least, natural }) => least + (natural - least) * rest);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
