// A drawn chart as bytes and back, to be cached from one run to the next.
import { derived } from '../cache.ts';
import type { Picture } from './picture.ts';

/** The length of what is not PNG, the same as JSON, and the PNG. */
export function pictureBytes({ png, ...rest }: Picture): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(rest));
  const bytes = new Uint8Array(4 + head.length + png.length);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  bytes.set(png, 4 + head.length);
  return bytes;
}

/**
 * The picture that such bytes hold, its properties in the order in which one is drawn: a deck is remembered by what it consists of,
 * written out. They come from a cache, which gives back what was put, so they are trusted.
 */
export const pictureFrom = derived((bytes: Uint8Array): Picture => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const head: Omit<Picture, 'png'> = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const { chart, svg, ...rest } = head;
  return { chart, svg, png: bytes.slice(4 + length), ...rest };
});
