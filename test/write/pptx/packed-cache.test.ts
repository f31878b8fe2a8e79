import { expect, test } from 'vitest';
import { memoryCache } from '../../../src/cache.ts';
import { packedCache } from '../../../src/write/pptx/packed-cache.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a deck of these parts, each put where it is not known, finds of them; and how often the cache below was written. */
function versions(...decks: readonly (readonly string[])[]) {
  let written = 0;
  const memory = memoryCache();
  const below = {
    get: memory.get,
    put: (key: string, value: Uint8Array) => {
      written += 1;
      memory.put(key, value);
    },
  };
  const found = decks.map(parts => {
    const cache = packedCache(below, 'a deck');
    const known = parts.filter(part => {
      const value = cache.get(part);
      if (value) expect(new TextDecoder().decode(value)).toBe(`made of ${part}`);
      else cache.put(part, bytes(`made of ${part}`));
      return value !== undefined;
    });
    cache.save();
    return known;
  });
  return { found, written };
}

test.each([
  ['the first version', [['a', 'b']], [[]], 1],
  [
    'the same again',
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [[], ['a', 'b']],
    1,
  ],
  ['one part more', [['a'], ['a', '슬라이드']], [[], ['a']], 2],
  ['one part less', [['a', 'b'], ['b']], [[], ['b']], 2],
  ['a part that is back after a version without it', [['a', 'b'], ['b'], ['a', 'b']], [[], ['b'], ['b']], 3],
  ['an empty part', [[''], ['']], [[], ['']], 1],
] as const)('what the latest version had is known, and is written when it differs: %s', (_, decks, found, written) => {
  expect(versions(...decks)).toEqual({ found, written });
});

test('what is not saved is not kept, and two decks have nothing in common', () => {
  const below = memoryCache();
  packedCache(below, 'a deck').put('a', bytes('A'));
  expect(packedCache(below, 'a deck').get('a')).toBeUndefined();
  const deck = packedCache(below, 'a deck');
  deck.put('a', bytes('A'));
  deck.save();
  expect([packedCache(below, 'a deck').get('a'), packedCache(below, 'another').get('a')]).toEqual([
    Buffer.from('A'),
    undefined,
  ]);
});
