// Values as bytes, which is what a cache keeps; apart from it, since Node takes its time to load this.
import { deserialize, serialize } from 'node:v8';

/** A value of plain objects, lists and maps as bytes, as a cache has them. */
export function bytesOfValue(value: unknown): Uint8Array {
  return serialize(value);
}

/** The value that such bytes hold: they come from a cache, which gives back what was put, so they are trusted. */
export function valueOfBytes<T>(bytes: Uint8Array): T {
  return deserialize(bytes);
}
