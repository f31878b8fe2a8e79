// Decks that were written before, in this run or an earlier one: the same frames give the same bytes.
import type { Cache } from '../../cache.ts';
import type { XmlElement } from '../../container/tree.ts';
import type { DeckContent } from '../finished-deck.ts';
import { deflatedParts } from './deflated-parts.ts';
import { contentHash } from './identity.ts';

/** As `writePptx`, which is asked only when the cache does not know the answer; `trees` are of parts that were checked before. */
export async function writeDeck(input: DeckContent, cache: Cache, trees: Map<string, XmlElement>): Promise<Uint8Array> {
  const key = `deck ${JSON.stringify(input, shortened)}`;
  const known = cache.get(key);
  if (known) return known;
  const { writePptx } = await import('./write.ts');
  const partsKey = `deflated parts ${JSON.stringify(input.identity)} ${input.locale.language}`;
  const parts = deflatedParts(cache.get(partsKey));
  const bytes = await writePptx(input, trees, parts.deflated);
  cache.put(partsKey, parts.used());
  cache.put(key, bytes);
  return bytes;
}

/** Where a text comes from is not written into decks; what is long stands for itself by its hash. */
function shortened(name: string, value: unknown): unknown {
  if (name === 'place') return undefined;
  if (value instanceof Uint8Array) return contentHash(value);
  if (name === 'marks' && typeof value === 'string') return contentHash(new TextEncoder().encode(value));
  return value instanceof Map ? [...value] : value;
}
