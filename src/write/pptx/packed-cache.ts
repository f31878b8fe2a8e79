// Many small results as one entry of another cache: what the latest version of a deck consists of, for its next version.
import { createHash } from 'node:crypto';
import type { Cache } from '../../cache.ts';

export interface PackedCache extends Cache {
  /** Puts all that was asked for or put since it was opened into the cache below; the rest is forgotten. */
  readonly save: () => void;
}

/** An entry: the hash of its key, its length, and its bytes. */
const HASH_LENGTH = 32;
const HEAD_LENGTH = HASH_LENGTH + 4;

/** The results that `below` has by that name. */
export function packedCache(below: Cache, name: string): PackedCache {
  const earlier = unpacked(below.get(name));
  const used = new Map<string, Uint8Array>();
  let isChanged = false;
  return {
    get: key => {
      const hash = hashOf(key);
      const found = used.get(hash) ?? earlier.get(hash);
      if (found) used.set(hash, found);
      return found;
    },
    put: (key, bytes) => {
      used.set(hashOf(key), bytes);
      isChanged = true;
    },
    memory: below.memory,
    save: () => {
      if (isChanged || used.size !== earlier.size) below.put(name, packed(used));
    },
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function packed(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return Buffer.concat([...entries].flatMap(([hash, bytes]) => [headOf(hash, bytes), bytes]));
}

function headOf(hash: string, { length }: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_LENGTH);
  head.write(hash, 'hex');
  head.writeUInt32LE(length, HASH_LENGTH);
  return head;
}

function unpacked(packed: Uint8Array = new Uint8Array()): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  const entries = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const from = at + HEAD_LENGTH;
    const to = from + bytes.readUInt32LE(at + HASH_LENGTH);
    entries.set(bytes.toString('hex', at, at + HASH_LENGTH), bytes.subarray(from, to));
    at = to;
  }
  return entries;
}
