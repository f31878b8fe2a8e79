// Where two pictures of one size differ, as boxes round it.
import { loadSharp } from './png.ts';

/** In pixels. */
export interface DifferenceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureDifference {
  /** Of both pictures, in pixels. */
  readonly width: number;
  readonly height: number;
  /** From the top down, none over another. */
  readonly boxes: readonly DifferenceBox[];
}

/** What differs is looked for in squares of this side, in pixels. */
const SQUARE = 8;
/** What is no further apart is in one box, and so far is a box from what it goes round. */
const REACH = 3 * SQUARE;
const MARGIN = 10;
/** A color that differs by less looks the same, of 255. */
const LEAST = 16;
/** In pixels: what is higher is no line of text. */
const HIGHEST_WORD = 160;
/** Of the height of a word: a space, and how far a word may go on. */
const WORD_GAP = 0.2;
const LONGEST_WORD = 5;
/** More boxes than this say less. */
const MOST = 8;

/** Undefined where the pictures are not of one size. */
export async function pictureDifference(before: Uint8Array, after: Uint8Array): Promise<PictureDifference | undefined> {
  const [one, other] = [await pixelsOf(before), await pixelsOf(after)];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return undefined;
  const squares = new Map<string, DifferenceBox>();
  for (let y = 0; y < height; y += 1) {
    for (const x of differentIn(y, one, other)) {
      const at = { x: x - (x % SQUARE), y: y - (y % SQUARE) };
      squares.set(`${at.x} ${at.y}`, { ...at, width: SQUARE, height: SQUARE });
    }
  }
  const words = joined([...squares.values()], REACH).map(box => wholeWord(box, [one, other]));
  const boxes = fewest(joined(words, REACH)).map(box => grown(box, width, height));
  return { width, height, boxes: joined(boxes, 0).toSorted((a, b) => a.y - b.y || a.x - b.x) };
}

/** The first different pixel of each square in a row. */
function differentIn(y: number, one: Pixels, other: Pixels): readonly number[] {
  const { width, channels } = one;
  const start = y * width * channels;
  const row = one.data.subarray(start, start + width * channels);
  const otherRow = other.data.subarray(start, start + width * channels);
  // Most rows of two slides are equal, which is quickly seen.
  if (row.equals(otherRow)) return [];
  const found: number[] = [];
  for (let x = 0; x < width; x += 1) {
    if (!differ(row, x * channels, otherRow, x * channels)) continue;
    found.push(x);
    x += SQUARE - 1 - (x % SQUARE);
  }
  return found;
}

function differ(one: Uint8Array, at: number, other: Uint8Array, otherAt: number): boolean {
  for (let color = 0; color < 3; color += 1) {
    if (Math.abs((one[at + color] ?? 0) - (other[otherAt + color] ?? 0)) >= LEAST) return true;
  }
  return false;
}

/** To both sides as far as there is a gap as wide as one between words: of `30.6%` and `32.6%`, not the second digit alone. */
function wholeWord(box: DifferenceBox, pictures: readonly Pixels[]): DifferenceBox {
  const [first] = pictures;
  if (!first || box.height > HIGHEST_WORD) return box;
  const gap = Math.max(3, Math.round(box.height * WORD_GAP));
  /** Whether something stands at a column: it is not as the one beside it. */
  const hasInk = (x: number): boolean => x > 0 && x < first.width && pictures.some(picture => isInk(x, box, picture));
  /** What goes on for longer than a word is none. */
  const edge = (from: number, by: 1 | -1): number => {
    let last = from;
    for (let x = from + by; Math.abs(x - last) <= gap; x += by) {
      if (Math.abs(x - from) > box.height * LONGEST_WORD) return from;
      if (hasInk(x)) last = x;
    }
    return last;
  };
  const x = edge(box.x, -1);
  return { ...box, x, width: edge(box.x + box.width, 1) - x };
}

function isInk(x: number, { y, height }: DifferenceBox, { data, width, channels }: Pixels): boolean {
  for (let row = y; row < y + height; row += 1) {
    const at = (row * width + x) * channels;
    if (differ(data, at, data, at - channels)) return true;
  }
  return false;
}

interface Pixels {
  /** Rows of pixels, each of so many channels. */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** Boxes that overlap, or are no further apart than that, become one, until none are. */
function joined(boxes: readonly DifferenceBox[], reach: number): readonly DifferenceBox[] {
  const found: DifferenceBox[] = [];
  for (const box of boxes) {
    let whole = box;
    for (let at = found.findIndex(each => areNear(each, whole, reach)); at >= 0; ) {
      const [near] = found.splice(at, 1);
      if (near) whole = around(near, whole);
      at = found.findIndex(each => areNear(each, whole, reach));
    }
    found.push(whole);
  }
  return found;
}

function areNear(a: DifferenceBox, b: DifferenceBox, reach: number): boolean {
  return (
    a.x <= b.x + b.width + reach &&
    b.x <= a.x + a.width + reach &&
    a.y <= b.y + b.height + reach &&
    b.y <= a.y + a.height + reach
  );
}

/** Those whose joint box grows least are one, as long as there are too many. */
function fewest(boxes: readonly DifferenceBox[]): readonly DifferenceBox[] {
  let few = boxes;
  while (few.length > MOST) {
    const pairs = few.flatMap((a, at) =>
      few.slice(at + 1).map(b => ({ a, b, more: area(around(a, b)) - area(a) - area(b) })),
    );
    const [best] = pairs.toSorted((one, other) => one.more - other.more);
    if (!best) return few;
    few = [...few.filter(box => box !== best.a && box !== best.b), around(best.a, best.b)];
  }
  return few;
}

function around(a: DifferenceBox, b: DifferenceBox): DifferenceBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)];
  return { x, y, width: right - x, height: bottom - y };
}

function area({ width, height }: DifferenceBox): number {
  return width * height;
}

function grown(box: DifferenceBox, width: number, height: number): DifferenceBox {
  const [x, y] = [Math.max(0, box.x - MARGIN), Math.max(0, box.y - MARGIN)];
  const [right, bottom] = [box.x + box.width + MARGIN, box.y + box.height + MARGIN];
  return { x, y, width: Math.min(width, right) - x, height: Math.min(height, bottom) - y };
}
