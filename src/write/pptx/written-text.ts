// What is written of a value into a deck, as text: the key by which what was made of it is remembered.
import { contentHash } from './identity.ts';

/** JSON of a value. Where a text comes from is not written into decks; bytes stand for themselves by their hash. */
export function writtenText(value: unknown): string {
  return JSON.stringify(value, shortened);
}

function shortened(name: string, value: unknown): unknown {
  if (name === 'place') return undefined;
  if (value instanceof Uint8Array) return contentHash(value);
  return value instanceof Map ? [...value] : value;
}
