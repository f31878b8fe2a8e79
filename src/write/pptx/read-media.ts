// The pictures in a deck, by what they are: other programs give them other names when they save.
import { unzipSync } from 'fflate';
import { contentHash } from './identity.ts';

/** In bytes, of one picture; the largest that a deck of ours has is a tenth of it. */
const LARGEST = 64 * 1024 * 1024;

/** The bytes of all pictures in a deck by their hashes, `1f0c2a…`; none when the file is no package. */
export function readMedia(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.startsWith('ppt/media/') && originalSize < LARGEST,
    });
    return new Map(Object.values(files).map(data => [contentHash(data), data]));
  } catch {
    return new Map();
  }
}
