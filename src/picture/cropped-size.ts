// What is left of a picture that is cut off at two sides to fill a box of other proportions.

/** A size in any unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Proportions that differ by less are those of rounded lengths: nothing is cut off. */
const TOLERANCE = 0.005;

/** The largest size of a proportion (width to height) within another: `croppedSize({ width: 400, height: 300 }, 1)` is 300 x 300. */
export function croppedSize({ width, height }: Size, proportion: number): Size {
  const own = width / height;
  if (Math.abs(own / proportion - 1) < TOLERANCE) return { width, height };
  return own > proportion ? { width: height * proportion, height } : { width, height: width / proportion };
}
