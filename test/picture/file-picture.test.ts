import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { filePicture } from '../../src/picture/file-picture.ts';
import type { PixelSource } from '../../src/picture/read-picture.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };

const source = (kind: 'png' | 'jpeg', bytes: Uint8Array, width: number, height: number): PixelSource => ({
  kind,
  file: `pictures/a.${kind}`,
  place,
  width,
  height,
  bytes,
});

async function shown(picture: PixelSource, width: number, height: number) {
  const told: Diagnostic[] = [];
  const made = await filePicture(picture, { width, height, alt: 'A hall' }, fault => told.push(fault));
  return { made, told, head: made && (await sharp(made.raster.bytes).metadata()) };
}

/** Left half red, right half blue. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#00f' } },
      left: width / 2,
      top: 0,
    },
  ]);

describe('a picture on a slide', () => {
  test('has at most twice as many pixels as points, and is never made larger', async () => {
    const large = new Uint8Array(await halves(2000, 1000).png().toBuffer());
    const { made, head, told } = await shown(source('png', large, 2000, 1000), 400, 200);
    expect([made?.raster.type, head?.format, head?.width, head?.height, told]).toEqual(['png', 'png', 800, 400, []]);
    expect(made).toMatchObject({ width: 400, height: 200, alt: 'A hall' });
    const small = new Uint8Array(await halves(500, 250).png().toBuffer());
    expect((await shown(source('png', small, 500, 250), 400, 200)).head).toMatchObject({ width: 500, height: 250 });
  });

  test('stands upright, in sRGB, without what its camera wrote down', async () => {
    const camera = await halves(400, 200)
      .jpeg()
      .withExif({ IFD0: { Artist: 'M. Kim' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { made, head } = await shown(source('jpeg', new Uint8Array(camera), 200, 400), 100, 200);
    expect(made?.raster.type).toBe('jpeg');
    expect(head).toMatchObject({ format: 'jpeg', width: 200, height: 400, space: 'srgb' });
    expect([head?.exif, head?.orientation]).toEqual([undefined, undefined]);
    const { data } = await sharp(made?.raster.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray(3 * (200 * y + x), 3 * (200 * y + x) + 3)];
    expect(at(100, 40)[0]).toBeGreaterThan(200);
    expect(at(100, 360)[2]).toBeGreaterThan(200);
  });

  test('of four printing colors, or of sixteen bits, becomes one that screens show', async () => {
    const printed = await halves(100, 50).toColourspace('cmyk').jpeg().toBuffer();
    expect((await shown(source('jpeg', new Uint8Array(printed), 100, 50), 50, 25)).head?.space).toBe('srgb');
    const deep = await halves(100, 50).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(deep).metadata()).depth).toBe('ushort');
    expect((await shown(source('png', new Uint8Array(deep), 100, 50), 50, 25)).head).toMatchObject({ depth: 'uchar' });
  });

  test('is the same at every build', async () => {
    const bytes = new Uint8Array(await halves(1000, 500).jpeg().toBuffer());
    const [one, other] = await Promise.all([1, 2].map(() => shown(source('jpeg', bytes, 1000, 500), 200, 100)));
    expect(Buffer.from(one?.made?.raster.bytes ?? []).equals(Buffer.from(other?.made?.raster.bytes ?? []))).toBe(true);
  });

  test('fills a box of other proportions with its middle, and is not stretched', async () => {
    const wide = new Uint8Array(await halves(1000, 500).png().toBuffer());
    const { made, head, told } = await shown(source('png', wide, 1000, 500), 100, 200);
    expect([head?.width, head?.height, told]).toEqual([200, 400, []]);
    const { data, info } = await sharp(made?.raster.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => [...data.subarray(info.channels * (200 * 200 + x)).subarray(0, 3)];
    expect([at(60), at(140)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
    const small = new Uint8Array(await halves(120, 60).png().toBuffer());
    expect((await shown(source('png', small, 120, 60), 30, 60)).head).toMatchObject({ width: 30, height: 60 });
  });

  test('with too few pixels is shown, with a warning', async () => {
    const tiny = new Uint8Array(await halves(2, 1).png().toBuffer());
    const { made, told } = await shown(source('png', tiny, 2, 1), 400, 200);
    expect(made).toBeDefined();
    expect(
      told.map(({ code, severity, what, next }) => [severity, code, what.en, next?.en, what.ko, next?.ko]),
    ).toEqual([
      [
        'warning',
        'BD658',
        'the picture “pictures/a.png” has 2 pixels across, too few for its place on the slide.',
        'Use one of 800 pixels or more.',
        '“pictures/a.png” 그림의 가로는 2픽셀로, 슬라이드에서 차지하는 자리에 비해 너무 작습니다.',
        '800픽셀 이상인 그림을 쓰십시오.',
      ],
    ]);
  });

  test('of a single pixel has one', async () => {
    const tiny = new Uint8Array(await halves(2, 2).extract({ left: 0, top: 0, width: 1, height: 2 }).png().toBuffer());
    const { told } = await shown(source('png', tiny, 1, 2), 400, 200);
    expect(told[0]?.what.en).toBe(
      'the picture “pictures/a.png” has 1 pixel across, too few for its place on the slide.',
    );
  });

  test.each(['png', 'jpeg'] as const)('that ends in its middle is told (%s)', async kind => {
    const whole = new Uint8Array(await halves(600, 300).toFormat(kind).toBuffer());
    const { made, told } = await shown(source(kind, whole.slice(0, whole.length / 2), 600, 300), 300, 150);
    expect([made, told.map(({ code }) => code)]).toEqual([undefined, ['BD657']]);
  });
});

describe('a damaged picture is refused', () => {
  const whole = sharp(Buffer.from(Array.from({ length: 90_000 }, (_, index) => (index * 7919) % 251)), {
    raw: { width: 200, height: 150, channels: 3 },
  });

  test.each([
    ['png', 0.3],
    ['png', 0.95],
    ['jpeg', 0.3],
    ['jpeg', 0.97],
  ] as const)('a %s of which the first %d is there', async (kind, share) => {
    const bytes = new Uint8Array(await whole.clone().toFormat(kind).toBuffer());
    const cut = source(kind, bytes.slice(0, Math.floor(bytes.length * share)), 200, 150);
    for (const width of [50, 300]) {
      const { made, told } = await shown(cut, width, (width * 3) / 4);
      expect([made, told.filter(({ severity }) => severity === 'error').map(({ code }) => code)]).toEqual([
        undefined,
        ['BD657'],
      ]);
    }
  });

  test.each([0.4, 0.5, 0.6])('a JPEG that is damaged after the first %d of it, to its end', async share => {
    const bytes = new Uint8Array(await whole.clone().jpeg().toBuffer());
    const from = Math.floor(bytes.length * share);
    for (let at = from; at < from + 300; at++) bytes[at] = ((bytes[at] ?? 0) * 31 + 7) & 0xff;
    const { made, told } = await shown(source('jpeg', bytes, 200, 150), 100, 75);
    expect([made, told.map(({ code }) => code)]).toEqual([undefined, ['BD657']]);
  });

  test.each([29, 60])('a PNG with another byte at %d', async at => {
    const bytes = new Uint8Array(await whole.clone().png().toBuffer());
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const { made } = await shown(source('png', bytes, 200, 150), 100, 75);
    expect(made).toBeUndefined();
  });
});
