// Results of costly steps, kept from one run to the next: a value, so that the core neither knows nor needs the disk.

/**
 * Bytes by what they follow from. A key names the step and holds all that its result depends on, in full: `article data/a/article.ko.md
 * ...`. `get` gives exactly what was put under that key, or nothing, at any time: forgetting everything changes no result.
 */
export interface Cache {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, bytes: Uint8Array) => void;
}

/** Keeps nothing. */
export const NO_CACHE: Cache = { get: () => undefined, put: () => undefined };

/** Keeps everything for as long as it is itself kept, and what `below` has found besides. */
export function memoryCache(below: Cache = NO_CACHE): Cache {
  const known = new Map<string, Uint8Array>();
  return {
    get: key => {
      const found = known.get(key) ?? below.get(key);
      if (found) known.set(key, found);
      return found;
    },
    put: (key, bytes) => {
      known.set(key, bytes);
      below.put(key, bytes);
    },
  };
}
