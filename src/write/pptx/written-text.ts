// What is written of a value into a deck, as text: the key by which what was made of it is remembered.
import { fullHash } from './identity.ts';

/** JSON of a value. Where a text comes from is not written into decks; bytes stand for themselves by their hash. */
export function writtenText(value: unknown): string {
  return JSON.stringify(value, shortened);
}

const known = new WeakMap<object, string>();

/** A hash of that text, counted once for each value: decks of many rows have one theme. */
export function writtenHash(value: object): string {
  const hash = known.get(value) ?? fullHash(writtenText(value));
  known.set(value, hash);
  return hash;
}

function shortened(name: string, value: unknown): unknown {
  if (name === 'place') return undefined;
  if (value instanceof Uint8Array) return fullHash(value);
  return value instanceof Map ? [...value] : value;
}
