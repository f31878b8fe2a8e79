// Pictures as greys, compared cell by cell: so fine that no line of text is missed, so patient that two programs may smooth letters each
// in its own way and set them a little apart.
import sharp from 'sharp';

/** The sides of a cell in points, about the height of the smallest line. */
const CELL = 10;
/** From one cell to the next; they overlap, so that whatever is as small as half a cell stands whole in one. */
const STEP = 5;
/** What stands elsewhere by so many points is the same. */
const APART = 2;

/** A cell may differ by so much of the way from black to white. */
export const GREYER = 0.09;

/** `{ width, height, pixels }` of a picture, one pixel a point, 0 black and 255 white. */
export async function readGrey(picture, { width, height }) {
  const opaque = sharp(picture).flatten({ background: '#FFFFFF' });
  const pixels = await opaque.resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
  return { width, height, pixels };
}

/** A part of a picture; the box lies within it. */
export function partOf({ width, pixels }, { left, top, right, bottom }) {
  const rows = Array.from({ length: bottom - top }, (_, row) =>
    pixels.subarray((top + row) * width + left, (top + row) * width + right),
  );
  return { width: right - left, height: bottom - top, pixels: Buffer.concat(rows) };
}

/**
 * The largest difference in any cell of two pictures of one size: `{ by: 0.04, x: 60, y: 140 }`. 1 is black on white, `x` and `y` are the
 * cell's upper left corner in points. A cell is as different as the place near it in the other picture that is most like it, the other
 * way round too. Cells that touch one of the boxes `without` do not count.
 */
export function greyDifference(one, other, without = []) {
  const { width, height } = one;
  const [sums, otherSums] = [summed(one), summed(other)];
  let worst = { by: 0, x: 0, y: 0 };
  for (let y = 0; y + CELL <= height; y += STEP) {
    for (let x = 0; x + CELL <= width; x += STEP) {
      if (without.some(box => touches(x, y, box))) continue;
      const least = Math.max(nearest(sums, otherSums, x, y, one), nearest(otherSums, sums, x, y, one));
      const by = least / (CELL * CELL * 255);
      if (by > worst.by) worst = { by, x, y };
    }
  }
  return worst;
}

function touches(x, y, { left, top, right, bottom }) {
  return x - APART < right && x + CELL + APART > left && y - APART < bottom && y + CELL + APART > top;
}

/** By how much a cell differs from what is most like it in the other picture, at most `APART` points away. */
function nearest(sums, otherSums, x, y, { width, height }) {
  const cell = cellAt(sums, x, y, width);
  let least = Number.POSITIVE_INFINITY;
  for (let otherY = Math.max(0, y - APART); otherY <= Math.min(height - CELL, y + APART); otherY++) {
    for (let otherX = Math.max(0, x - APART); otherX <= Math.min(width - CELL, x + APART); otherX++) {
      least = Math.min(least, Math.abs(cell - cellAt(otherSums, otherX, otherY, width)));
    }
  }
  return least;
}

/** For each corner of a pixel the sum of all pixels above it and to its left, row by row. */
function summed({ width, height, pixels }) {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x];
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  return sums;
}

function cellAt(sums, x, y, width) {
  const top = y * (width + 1) + x;
  const bottom = (y + CELL) * (width + 1) + x;
  return sums[bottom + CELL] - sums[bottom] - sums[top + CELL] + sums[top];
}
