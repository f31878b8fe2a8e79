import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { drawPng } from '../../src/picture/png.ts';
import type { SourcePicture } from '../../src/picture/read-picture.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import { mediaOf } from '../../src/write/pptx/media.ts';
import { scaleImages } from '../../src/write/scale-images.ts';
import { testTheme } from './pptx/theme-fixture.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };

async function pictureOf(
  file: string,
  kind: 'png' | 'jpeg',
  width: number,
  background: string,
): Promise<SourcePicture> {
  const image = sharp({ create: { width, height: width / 2, channels: 3, background } });
  return { kind, file, place, width, height: width / 2, bytes: new Uint8Array(await image[kind]().toBuffer()) };
}

/** A slide for each picture: its file, its width in points, its words. */
const framesOf = (shown: readonly (readonly [file: string, width: number, alt: string])[]): readonly Frame[] =>
  shown.map(([file, width, alt], index) => ({
    ...{
      number: index + 1,
      pages: shown.length,
      key: `s${index}`,
      layout: 'picture',
      section: 0,
      title: 'A hall',
      parts: new Map(),
      notes: [],
    },
    items: [
      {
        ...{ kind: 'image', name: `s${index}/picture`, placeholder: 'picture', file, alt },
        box: [0, 0, width, width / 2],
      },
    ],
  }));

async function scaled(frames: readonly Frame[]) {
  const sources = new Map(
    [
      await pictureOf('hall.png', 'png', 600, '#f00'),
      await pictureOf('yard.jpg', 'jpeg', 600, '#00f'),
      await pictureOf('small.png', 'png', 40, '#0f0'),
    ].map(picture => [picture.file, picture]),
  );
  const said: Diagnostic[] = [];
  const pictures = await scaleImages(frames, sources, testTheme('Latn'), drawPng, fault => said.push(fault));
  const { parts } = mediaOf([...pictures.keys()], pictures, undefined);
  return { pictures, said, parts };
}

test('a picture that five hundred slides show is scaled once and stored once, with the words of each', async () => {
  const frames = framesOf(Array.from({ length: 500 }, (_, index) => ['hall.png', 200, `Hall ${index + 1}`] as const));
  const { pictures, parts } = await scaled(frames);
  expect(pictures.size).toBe(500);
  expect(new Set([...pictures.values()].map(({ raster }) => raster)).size).toBe(1);
  expect(parts.map(({ type }) => type)).toEqual(['image/png']);
  expect([pictures.get('s0/picture')?.alt, pictures.get('s499/picture')?.alt]).toEqual(['Hall 1', 'Hall 500']);
});

test.each([
  [
    'two sizes of one picture',
    [
      ['hall.png', 200, 'A'],
      ['hall.png', 100, 'B'],
      ['hall.png', 200, 'C'],
    ],
    2,
  ],
  [
    'two pictures of one size',
    [
      ['hall.png', 200, 'A'],
      ['yard.jpg', 200, 'B'],
      ['yard.jpg', 200, 'C'],
    ],
    2,
  ],
  [
    'one size with other words',
    [
      ['yard.jpg', 150, 'A'],
      ['yard.jpg', 150, 'B'],
    ],
    1,
  ],
  [
    'each another one',
    [
      ['hall.png', 200, 'A'],
      ['hall.png', 120, 'B'],
      ['yard.jpg', 120, 'C'],
    ],
    3,
  ],
] as const)('once for each use: %s', async (_, shown, count) => {
  const { pictures, parts } = await scaled(framesOf(shown));
  expect([...pictures.values()].map(({ alt }) => alt)).toEqual(shown.map(([, , alt]) => alt));
  expect([new Set([...pictures.values()].map(({ raster }) => raster)).size, parts.length]).toEqual([count, count]);
});

test('and what is wrong with it is said once', async () => {
  const { said } = await scaled(
    framesOf([
      ['small.png', 200, 'A'],
      ['small.png', 200, 'B'],
    ]),
  );
  expect(said.map(({ code, given }) => [code, given])).toEqual([
    ['BD658', { file: 'small.png', pixels: 40, wanted: 400 }],
  ]);
});
