// That the comparison of pictures would notice: every line of text is taken out of the program's picture, or moved, and must be missed.
import { endsElsewhere } from './compare-deck.mjs';
import { GREYER, greyDifference, partOf } from './grey.mjs';

/** What stands around a line and is compared with it, in points. */
const AROUND = 12;
/** Lines are moved down by so many points, less than the smallest is high. */
const MOVED = 8;

const WAYS = {
  'a line not drawn': (part, box) => withoutBox(part, box),
  'a line drawn lower': (part, box) => pasted(withoutBox(part, box), partOf(part, box), box),
};

/** For each way to falsify and each line `{ what, tried, noticed }`; lines whose surroundings already differ are not tried. */
export function tryFalsePictures(page, picture, drawn) {
  const lines = drawn.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(paragraph => !endsElsewhere(paragraph))
      .flatMap(paragraph => (paragraph.drawn ?? []).filter(hasWords)),
  );
  return lines.flatMap(line => {
    const box = within(line, 1, page);
    const around = within(line, AROUND, page);
    const [part, own] = [page, picture].map(each => partOf(each, around));
    if (greyDifference(part, own).by > GREYER) return [];
    const place = shifted(box, around);
    return Object.entries(WAYS).map(([what, falsify]) => {
      const noticed = greyDifference(part, falsify(own, place)).by > GREYER;
      return { what, tried: 1, noticed: noticed ? 1 : 0 };
    });
  });
}

/** A dash alone, which stands for no value in a table, is too thin for the cells that are compared. */
function hasWords({ text }) {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A line's box, larger by so many points, in whole points on the page. */
function within({ left, top, right, bottom }, by, { width, height }) {
  return {
    left: Math.max(0, Math.floor(left - by)),
    top: Math.max(0, Math.floor(top - by)),
    right: Math.min(width, Math.ceil(right + by)),
    bottom: Math.min(height, Math.ceil(bottom + by)),
  };
}

function shifted({ left, top, right, bottom }, from) {
  return { left: left - from.left, top: top - from.top, right: right - from.left, bottom: bottom - from.top };
}

/** A picture with a box filled with what is most often in it, the ground behind a line. */
function withoutBox(picture, box) {
  const counts = new Uint32Array(256);
  for (const grey of partOf(picture, box).pixels) counts[grey]++;
  const ground = counts.indexOf(Math.max(...counts));
  const plain = { width: box.right - box.left, height: box.bottom - box.top };
  return pasted(picture, { ...plain, pixels: Buffer.alloc(plain.width * plain.height, ground) }, box, 0);
}

/** A picture with another set into it, `down` points lower than a box, as far as there is room. */
function pasted(picture, { width, height, pixels }, { left, top }, down = MOVED) {
  const whole = Buffer.from(picture.pixels);
  for (let row = 0; row < height && top + down + row < picture.height; row++) {
    pixels.copy(whole, (top + down + row) * picture.width + left, row * width, (row + 1) * width);
  }
  return { ...picture, pixels: whole };
}
