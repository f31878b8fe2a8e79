// Decks that were written before, in this run or an earlier one: the same frames give the same bytes.
import type { Cache } from '../../cache.ts';
import type { DeckContent } from '../finished-deck.ts';
import { contentHash } from './identity.ts';
import { packedCache } from './packed-cache.ts';
import { writtenText } from './written-text.ts';

/** As `writePptx`, which is asked only when the cache does not know the answer, and then makes only what the deck's latest version had not. */
export async function writeDeck(input: DeckContent, cache: Cache): Promise<Uint8Array> {
  const { marks, ...rest } = input;
  const key = `deck ${writtenText({ ...rest, marks: marks && contentHash(new TextEncoder().encode(marks)) })}`;
  const known = cache.get(key);
  if (known) return known;
  const { writePptx } = await import('./write.ts');
  const latest = packedCache(cache, `parts of the deck ${JSON.stringify(input.identity)} ${input.locale.language}`);
  const bytes = await writePptx(input, latest);
  latest.save();
  cache.put(key, bytes);
  return bytes;
}
