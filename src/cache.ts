// Results of costly steps, cached from one run to the next: a value, so that the core neither knows nor needs the disk.

/**
 * Bytes by what they follow from. A key names the step and holds all that its result depends on, in full: `article data/a/article.ko.md
 * ...`. `get` gives exactly what was put under that key, or nothing, at any time: forgetting everything changes no result.
 */
export interface Cache {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, bytes: Uint8Array) => void;
  /** Stands for the memory that such results share as need not be bytes (`keptIn`): as long as it lasts, they do. Without it none are kept. */
  readonly memory?: object | undefined;
}

/** Keeps nothing. */
export const NO_CACHE: Cache = { get: () => undefined, put: () => undefined };

/** What `make` gives, as JSON; it is asked only when the cache does not know the answer. */
export function remembered<T>(cache: Cache, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known) return JSON.parse(new TextDecoder().decode(known));
  const made = make();
  cache.put(key, new TextEncoder().encode(JSON.stringify(made)));
  return made;
}

/** As `derive`, which is asked once for each source; nobody changes one after that, nor what follows from it. */
export function derived<Source extends object, T extends {}>(derive: (source: Source) => T): (source: Source) => T {
  const known = new WeakMap<Source, T>();
  return source => {
    const value = known.get(source) ?? derive(source);
    known.set(source, value);
    return value;
  };
}

/** What `make` gives, or gave for that key: the same value, as long as the memory of the cache lasts and there is room for it. */
export type Kept<T> = (cache: Cache, key: string, make: () => T) => T;

/** Keeps values of one kind, which nobody changes: the latest `most` of each memory. A key holds all that its value depends on. */
export function keptIn<T>(most: number): Kept<T> {
  const memories = new WeakMap<object, Map<string, T>>();
  return ({ memory }, key, make) => {
    if (!memory) return make();
    const known = memories.get(memory) ?? new Map<string, T>();
    memories.set(memory, known);
    const found = known.get(key);
    const value = found === undefined ? make() : found;
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}

/** Bytes that a cache in memory may hold, keys included. */
const USUAL_ROOM = 64 * 1024 * 1024;

/** Keeps results for as long as it is itself kept, and what `below` has found besides; the oldest leave when there is no `room`. */
export function memoryCache(below: Cache = NO_CACHE, room = USUAL_ROOM): Cache {
  const known = new Map<string, Uint8Array>();
  let size = 0;
  const forget = (key: string): void => {
    size -= sizeOf(key, known.get(key));
    known.delete(key);
  };
  const keep = (key: string, bytes: Uint8Array): void => {
    forget(key);
    known.set(key, bytes);
    size += sizeOf(key, bytes);
    for (const oldest of known.keys()) {
      if (size <= room) break;
      forget(oldest);
    }
  };
  return {
    get: key => {
      const found = known.get(key) ?? below.get(key);
      if (found) keep(key, found);
      return found;
    },
    put: (key, bytes) => {
      keep(key, bytes);
      below.put(key, bytes);
    },
    memory: below.memory ?? {},
  };
}

/** Of an entry, in bytes; 0 for one that is not there. */
function sizeOf(key: string, bytes: Uint8Array | undefined): number {
  return bytes === undefined ? 0 : 2 * key.length + bytes.length;
}
