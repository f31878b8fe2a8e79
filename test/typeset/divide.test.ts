import { expect, test } from 'vitest';
import { divide } from '../../src/typeset/divide.ts';

test.each([
  ['evenly', [10, 10, 10, 10], 2, [2, 4]],
  ['by height, not by number', [10, 10, 10, 10, 30, 10], 2, [4, 6]],
  ['the first parts fuller where ways are equal', [10, 10, 10, 10, 10], 2, [3, 5]],
  ['into three', [10, 20, 10, 20, 10, 20, 10], 3, [3, 5, 7]],
  ['two on each at least, however high one is', [100, 10, 10, 10], 2, [2, 4]],
])('pieces are dealt out %s', (_, heights, parts, ends) => {
  expect(divide(heights, parts)).toEqual(ends);
});

test('too few pieces are not divided', () => {
  expect(divide([10, 10, 10], 2)).toBeUndefined();
  expect(divide([10, 10, 10, 10, 10], 3)).toBeUndefined();
});
