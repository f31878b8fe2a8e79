// The pictures in a deck, by what they are: other programs give them other names when they save.
import { unzip } from '../../container/zip.ts';
import { contentHash } from './identity.ts';

/** The bytes of all pictures in a deck by their hashes, `1f0c2a…`; none when the file is no package. */
export function readMedia(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = unzip(bytes, name => name.startsWith('ppt/media/')) ?? new Map<string, Uint8Array>();
  return new Map([...files.values()].map(data => [contentHash(data), data]));
}
