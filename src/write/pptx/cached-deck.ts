// Decks that were written before, in this run or an earlier one: the same frames give the same bytes.
import type { Cache } from '../../cache.ts';
import type { DeckContent } from '../finished-deck.ts';
import { fullHash } from './identity.ts';
import { packedCache } from './packed-cache.ts';
import { writtenHash, writtenText } from './written-text.ts';

/** As `writePptx`, which is asked only when the cache does not know the answer, and then makes only what the deck's latest version had not. */
export async function writeDeck(input: DeckContent, cache: Cache): Promise<Uint8Array> {
  const key = `deck ${fullHash(writtenText({ ...input, theme: writtenHash(input.theme) }))}`;
  const known = cache.get(key);
  if (known) return known;
  const { writePptx } = await import('./write.ts');
  const latest = packedCache(cache, `parts of the deck ${JSON.stringify(input.identity)} ${input.locale.language}`);
  const bytes = await writePptx(input, latest);
  latest.save();
  cache.put(key, bytes);
  return bytes;
}
