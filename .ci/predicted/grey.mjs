// Pictures as a grid of greys, coarse enough to forgive how two programs smooth the same letter, fine enough to miss no line of text.
import sharp from 'sharp';

/** The sides of a cell in points: a wide page has 48 x 27 of them. */
const CELL = 20;

/**
 * The largest difference in any cell of a page's picture, one pixel a point, to another picture of it: `{ by: 0.04, x: 60, y: 140 }`. 1 is
 * black on white, `x` and `y` are the cell's upper left corner in points. Cells that touch one of the boxes `without` do not count.
 */
export async function greyDifference(page, picture, without) {
  const { width, height } = await sharp(page).metadata();
  const [one, other] = await Promise.all([page, picture].map(each => cellsOf(each, width, height)));
  const columns = Math.ceil(width / CELL);
  return one
    .map((grey, index) => ({ by: Math.abs(grey - other[index]), index }))
    .map(({ by, index }) => ({ by, x: (index % columns) * CELL, y: Math.floor(index / columns) * CELL }))
    .filter(cell => !without.some(box => touches(cell, box)))
    .reduce((worst, cell) => (cell.by > worst.by ? cell : worst), { by: 0, x: 0, y: 0 });
}

function touches({ x, y }, { left, top, right, bottom }) {
  return x < right && x + CELL > left && y < bottom && y + CELL > top;
}

/** The mean grey of each cell from 0 to 1, row by row. */
async function cellsOf(picture, width, height) {
  const opaque = sharp(picture).flatten({ background: '#FFFFFF' });
  const pixels = await opaque.resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
  const columns = Math.ceil(width / CELL);
  const sums = new Float64Array(columns * Math.ceil(height / CELL));
  pixels.forEach((grey, index) => {
    const row = Math.floor(Math.floor(index / width) / CELL);
    sums[row * columns + Math.floor((index % width) / CELL)] += grey;
  });
  return Array.from(sums, sum => sum / (CELL * CELL * 255));
}
