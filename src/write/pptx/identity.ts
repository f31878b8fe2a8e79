// Ids that stay the same from build to build, because they are hashes of the names that slides and shapes have.
import { createHash } from 'node:crypto';

const digest = (name: string): string => createHash('sha256').update(name).digest('hex');

/** A GUID from a name, version and variant bits set: `{3FE1C0A2-…}`. */
export function guid(name: string): string {
  const h = digest(name).toUpperCase();
  return `{${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}}`;
}

/** An unsigned 32-bit number from a name, never 0. */
export function hash32(name: string): number {
  return Number.parseInt(digest(name).slice(0, 8), 16) || 1;
}

/** The first 16 hexadecimal digits of the hash of bytes, for the names of media. */
export function contentHash(bytes: Uint8Array): string {
  return fullHash(bytes).slice(0, 16);
}

const known = new WeakMap<Uint8Array, string>();

/** All 64 digits of it, of a text or of bytes, which nobody changes once they are hashed: those of a part are counted once. */
export function fullHash(content: string | Uint8Array): string {
  if (typeof content === 'string') return digest(content);
  const hash = known.get(content) ?? createHash('sha256').update(content).digest('hex');
  known.set(content, hash);
  return hash;
}

/** Slide ids for keys, in their order: 256 and more, small enough for every program, unique. */
export function slideIds(keys: readonly string[]): readonly number[] {
  const used = new Set<number>();
  return keys.map(key => {
    let id = 256 + (hash32(key) % 100_000_000);
    while (used.has(id)) id++;
    used.add(id);
    return id;
  });
}
