import { expect, test } from 'vitest';
import type { Exact } from '../../../src/briefing/model/decimal.ts';
import {
  compare,
  decimalsOf,
  floor,
  fromDecimal,
  isWritable,
  roundTo,
  toDecimal,
  whole,
} from '../../../src/briefing/model/decimal.ts';

function exact(text: string): Exact {
  const value = fromDecimal(text);
  if (!value) throw new Error(`${text} is no decimal`);
  return value;
}

test.each([
  ['30.65', 1, '30.7'],
  ['-30.65', 1, '-30.7'],
  ['1.005', 2, '1.01'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-0.04', 1, '0.0'],
  ['2', 1, '2.0'],
  ['66.70', 2, '66.70'],
  ['0.05', 3, '0.050'],
  ['13825', 0, '13825'],
  ['9007199254740993', 0, '9007199254740993'],
  ['99.95', 1, '100.0'],
])('%s with %i decimals is written %s', (text, decimals, written) => {
  expect(toDecimal(exact(text), decimals)).toBe(written);
});

test.each(['', ' 1', '1/3', '1e3', '13,825', '.5', '5.', '30.6%', 'NaN', '0.(3)', '1 1/2', '０'])(
  '“%s” is no decimal',
  text => {
    expect(fromDecimal(text)).toBeUndefined();
  },
);

test('sums that binary numbers miss are exact', () => {
  expect(compare(exact('0.1').add(exact('0.2')), exact('0.3'))).toBe(0);
  expect(toDecimal(exact('78.4').sub(exact('30.6')), 1)).toBe('47.8');
  expect(toDecimal(whole(1).div(whole(3)), 5)).toBe('0.33333');
});

test('comparing gives the order also below zero', () => {
  expect(compare(exact('-2'), exact('-1.5'))).toBe(-1);
  expect(compare(exact('2.50'), exact('2.5'))).toBe(0);
  expect(compare(exact('0.4'), whole(1).div(whole(3)))).toBe(1);
});

test('rounding keeps the value exact', () => {
  expect(compare(roundTo(exact('2.0045'), 1), whole(2))).toBe(0);
  expect(compare(roundTo(exact('-1.25'), 1), exact('-1.3'))).toBe(0);
  expect(compare(floor(exact('-1.25')), whole(-2))).toBe(0);
});

test('typed decimals are counted', () => {
  expect(['66.70', '13825', '-0.5'].map(decimalsOf)).toEqual([2, 0, 1]);
});

test('a number of more than 300 digits is not writable', () => {
  expect(isWritable(exact(`1${'0'.repeat(299)}`))).toBe(true);
  expect(isWritable(exact(`1${'0'.repeat(300)}`))).toBe(false);
  expect(isWritable(whole(1).div(exact(`1${'0'.repeat(300)}`)))).toBe(false);
});
