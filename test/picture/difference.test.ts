import { expect, test } from 'vitest';
import { pictureDifference } from '../../src/picture/difference.ts';
import { drawPng } from '../../src/picture/png.ts';

/** Strokes side by side, 4 points apart, as letters of a word, and others 40 points further, as the next word. */
const drawn = (colors: readonly string[], height = 200): Promise<Uint8Array> => {
  const squares = colors.map(
    (color, at) => `<rect x="${40 + at * 10 + (at > 2 ? 36 : 0)}" y="60" width="6" height="30" fill="${color}"/>`,
  );
  return drawPng(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 ${height}"><rect width="320" height="${height}" fill="#fff"/>${squares.join('')}</svg>`,
    320,
    height,
  );
};

test.each<[what: string, now: readonly string[], boxes: readonly (readonly [left: number, right: number])[]]>([
  ['nothing', ['red', 'red', 'red', 'red', 'red'], []],
  ['one letter: the whole word', ['red', 'blue', 'red', 'red', 'red'], [[40, 66]]],
  ['one letter of the next word', ['red', 'red', 'red', 'red', 'blue'], [[106, 122]]],
  [
    'letters of both',
    ['blue', 'red', 'red', 'red', 'blue'],
    [
      [40, 66],
      [106, 122],
    ],
  ],
])('a box goes round what differs: %s', async (_, now, boxes) => {
  const difference = await pictureDifference(await drawn(['red', 'red', 'red', 'red', 'red']), await drawn(now));
  expect([difference?.width, difference?.height]).toEqual([640, 400]);
  // Boxes stand a few pixels off, and squares of eight pixels are looked at.
  const found =
    difference?.boxes.map(({ x, y, width, height }) => [x / 2, (x + width) / 2, y / 2, (y + height) / 2]) ?? [];
  expect(found.length).toBe(boxes.length);
  for (const [at, [left, right]] of boxes.entries()) {
    const [x = 0, end = 0, y = 0, bottom = 0] = found[at] ?? [];
    for (const [is, wanted] of [
      [x, left],
      [end, right],
      [y, 60],
      [bottom, 90],
    ] as const)
      expect(Math.abs(is - wanted)).toBeLessThan(12);
    expect([x <= left, end >= right, y <= 60, bottom >= 90]).toEqual([true, true, true, true]);
  }
});

test('pictures of two sizes have no boxes', async () => {
  expect(await pictureDifference(await drawn(['red']), await drawn(['red'], 180))).toBeUndefined();
});
