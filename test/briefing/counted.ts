// A map that counts how often something is looked up or gone through in it, so that tests can tell how work grows with its input.

export class CountedMap<Key, Value> extends Map<Key, Value> {
  count = 0;

  override get(key: Key): Value | undefined {
    this.count++;
    return super.get(key);
  }

  override *values(): MapIterator<Value> {
    for (const value of super.values()) {
      this.count++;
      yield value;
    }
  }

  override *[Symbol.iterator](): MapIterator<[Key, Value]> {
    for (const entry of super.entries()) {
      this.count++;
      yield entry;
    }
  }
}

/** By how much the steps of some work grow when its input is twice as large: 2 where it is linear, 4 where it goes with the square. */
export async function growth(steps: (size: number) => number | Promise<number>, size = 200): Promise<number> {
  const once = await steps(size);
  return (await steps(2 * size)) / once;
}
