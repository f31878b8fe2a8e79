import { expect, test } from 'vitest';
import { deflate } from '../../../src/container/zip.ts';
import { deflatedParts } from '../../../src/write/pptx/deflated-parts.ts';

const part = (words: string): Uint8Array => new TextEncoder().encode(words.repeat(400));

/** The bytes that a version of a deck with these parts leaves for the next one. */
function leftBy(earlier: Uint8Array | undefined, ...words: readonly string[]): Uint8Array {
  const { deflated, used } = deflatedParts(earlier);
  for (const each of words) deflated(part(each));
  return used();
}

test.each([
  ['the very first version', undefined],
  ['none in common', leftBy(undefined, 'master', '마스터')],
  ['one in common', leftBy(undefined, 'layout')],
  ['all in common', leftBy(undefined, 'slide 1: 30.6%', 'layout', '슬라이드')],
  ['more than before', leftBy(leftBy(undefined, 'layout'), 'layout', 'notes')],
])('parts are compressed as ever, whatever an earlier version had: %s', (_, earlier) => {
  const { deflated } = deflatedParts(earlier);
  for (const words of ['slide 1: 30.6%', 'layout', '슬라이드', '']) {
    const { packed, crc } = deflated(part(words));
    expect({ packed: [...packed], crc }).toEqual({
      packed: [...deflate(part(words)).packed],
      crc: deflate(part(words)).crc,
    });
  }
});

test('only parts of the latest version are kept, each once', () => {
  const first = leftBy(undefined, 'layout', 'slide 1', 'slide 2');
  expect(leftBy(first, 'layout', 'slide 1', 'layout')).toEqual(leftBy(undefined, 'layout', 'slide 1'));
});

test('a part that an earlier version had is not compressed again', () => {
  const earlier = leftBy(undefined, 'layout');
  const { packed } = deflatedParts(earlier).deflated(part('layout'));
  expect(packed.buffer).toBe(earlier.buffer);
});
