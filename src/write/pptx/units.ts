// Converts points to the units of OOXML.

/** English Metric Units, 12,700 to the point: `emu(0.75)` is 9525. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

/** Hundredths of a point, for type sizes and spacing: `hundredths(28)` is 2800. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** Thousandths of a percent from a share: `thousandths(1.08)` is 108000. */
export function thousandths(share: number): number {
  return Math.round(share * 100000);
}
