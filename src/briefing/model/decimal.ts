// Exact numbers: what the table writes as decimal text is calculated without a binary rounding error, and rounded once, at the end.
import Fraction from 'fraction.js';

/** A rational number without rounding: 30.6 is 153/5. */
export type Exact = Fraction;

const decimalText = /^[+-]?\d+(?:\.\d+)?$/;

/** Longer results are refused by their callers, so that a formula cannot fill the memory. */
const largest = 10n ** 300n;

/** The number that a decimal text means, or nothing when it is none: `fromDecimal('30.6')` is 153/5, `fromDecimal('1/3')` nothing. */
export function fromDecimal(text: string): Exact | undefined {
  return decimalText.test(text) ? new Fraction(text) : undefined;
}

/** A whole number as an exact one: `whole(100)`. */
export function whole(number: number | bigint): Exact {
  return new Fraction(BigInt(number));
}

/** Whether a number can still be written down in reasonable time: at most 300 digits above and below the line. */
export function isWritable(value: Exact): boolean {
  return value.n < largest && value.d < largest;
}

/** Below, equal or above: -1, 0 or 1. */
export function compare(left: Exact, right: Exact): -1 | 0 | 1 {
  const order = left.compare(right);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** The nearest number with so many decimals, halves away from zero: 30.65 at 1 is 30.7, -0.5 at 0 is -1. */
export function roundTo(value: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  return new Fraction(value.s * nearestWhole(value.n * scale, value.d), scale);
}

/** Decimal text with exactly so many decimals, halves away from zero, never `-0`: 47.75 at 1 is `47.8`, 2 at 1 is `2.0`. */
export function toDecimal(value: Exact, decimals: number): string {
  const digits = nearestWhole(value.n * 10n ** BigInt(decimals), value.d);
  const text = digits.toString().padStart(decimals + 1, '0');
  const sign = value.s < 0n && digits > 0n ? '-' : '';
  const point = text.length - decimals;
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

/** The decimals that a text shows: `decimalsOf('66.70')` is 2, `decimalsOf('13825')` is 0. */
export function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The greatest whole number that is not above the value. */
export function floor(value: Exact): Exact {
  return value.floor();
}

/** Quotient of two numbers that are not negative, halves up. */
function nearestWhole(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
