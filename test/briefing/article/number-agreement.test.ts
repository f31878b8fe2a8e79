import { expect, test } from 'vitest';
import { agreeing } from '../../../src/briefing/article/number-agreement.ts';
import { en, ko } from '../locales.ts';

test.each([
  ['', '30.6%', '은 높다', '는 높다'],
  ['', '3개', '는', '는'],
  ['', '13,823', '는 적다', '은 적다'],
  // The unit's no-break space is a space.
  ['', '3억\u00a0원', '를', '을'],
  ['$', '5', '을', '를'],
  // The particle of a number in quotation marks comes after them.
  ['“', '7명', '”는', '”은'],
  ['', '30.6%', '에 불과', '에 불과'],
  ['', '30.6%', ')은', ')은'],
])('in Korean %s%s%s becomes %s', (before, number, after, fitted) => {
  expect(agreeing({ before, after }, number, ko)).toEqual({ before, after: fitted });
});

test.each([
  ['It is a ', '8%', ' rise', 'It is an '],
  ['An ', '7%', ' rise', 'A '],
  ['the ', '8%', ' rise', 'the '],
])('in English %s%s%s becomes %s', (before, number, after, fitted) => {
  expect(agreeing({ before, after }, number, en)).toEqual({ before: fitted, after });
});

test('a language without agreement is left alone', () => {
  const beside = { before: 'a ', after: '은' };
  expect(agreeing(beside, '8%', { ...en, agreement: 'none' })).toEqual(beside);
});
