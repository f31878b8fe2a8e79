import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZipDirectory, unpack, unzip, zip } from '../../src/container/zip.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const PARTS = new Map([
  ['[Content_Types].xml', text('<Types/>')],
  ['ppt/slides/slide1.xml', text(`<p:sld>${'한글 '.repeat(9_000)}</p:sld>`)],
  ['ppt/media/a.png', text('pixels')],
]);
const bytes = zip(PARTS, name => name.endsWith('.png'));

test('parts come out as they went in, in their order', () => {
  expect([...(unzip(bytes, () => true) ?? [])]).toEqual([...PARTS]);
});

test('the same parts give the same bytes, and what is pressed already is stored', () => {
  expect(zip(new Map(PARTS), name => name.endsWith('.png'))).toEqual(bytes);
  expect(readZipDirectory(bytes, 10)?.parts.map(({ name, method }) => [name, method])).toEqual([
    ['[Content_Types].xml', 8],
    ['ppt/slides/slide1.xml', 8],
    ['ppt/media/a.png', 0],
  ]);
});

test.each([
  ['no part', []],
  ['an empty part', ['ppt/empty.xml']],
  ['a name of ASCII letters', ['ppt/presentation.xml']],
  ['a name with an accent', ['ppt/médias/a.xml']],
  ['a name in Hangul, and one in ASCII', ['ppt/그림.xml', 'ppt/b.xml']],
  ['a picture between parts', ['a.xml', 'b.png', 'c.xml']],
])('a zip is what fflate makes of the same parts: %s', (_, names) => {
  const parts = new Map(names.map(name => [name, text(name.includes('empty') ? '' : name.repeat(300))]));
  const files: Zippable = {};
  for (const [name, data] of parts)
    files[name] = [data, { level: name.endsWith('.png') ? 0 : 6, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 }];
  expect(zip(parts, name => name.endsWith('.png'))).toEqual(zipSync(files));
});

test('only what is wanted is taken out', () => {
  expect([...(unzip(bytes, name => name.startsWith('ppt/media/'))?.keys() ?? [])]).toEqual(['ppt/media/a.png']);
});

/** The same bytes with those of a text replaced wherever it stands. */
function changed(before: string, after: string): Uint8Array {
  const latin = new TextDecoder('latin1').decode(bytes);
  expect(latin).toContain(before);
  return Uint8Array.from(latin.replaceAll(before, after), character => character.charCodeAt(0));
}

describe('nothing is taken out of', () => {
  test.each<[what: string, bytes: Uint8Array]>([
    ['a text', text('PK, a text')],
    ['no bytes', new Uint8Array()],
    ['a zip that is cut off', bytes.subarray(0, bytes.length - 30)],
    ['a zip with a part that its checksum does not fit', changed('pixels', 'pixelz')],
  ])('%s', (_, broken) => {
    expect(unzip(broken, () => true)).toBeUndefined();
  });

  test('a zip that unpacks to more than is allowed', () => {
    expect(unzip(bytes, () => true, 60_000)).toBeUndefined();
    expect(unzip(bytes, name => name.endsWith('.png'), 60_000)?.size).toBe(1);
  });
});

test('a part that is larger or smaller than it says is not taken out', () => {
  const slide = readZipDirectory(bytes, 10)?.parts[1];
  if (!slide) throw new Error('The zip has no slide.');
  expect(unpack(slide)?.length).toBe(slide.size);
  for (const size of [slide.size - 1, slide.size + 1, 20, 0]) expect(unpack({ ...slide, size })).toBeUndefined();
});

test('of a zip with more parts than are allowed nothing is listed but how many they are', () => {
  expect(readZipDirectory(bytes, 2)).toMatchObject({ count: 3, parts: [] });
});
