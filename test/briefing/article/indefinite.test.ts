import { expect, test } from 'vitest';
import { fitArticle, indefiniteArticle } from '../../../src/briefing/article/indefinite.ts';

test.each([
  ['8', 'an'],
  ['8.5%', 'an'],
  ['80%', 'an'],
  ['89 firms', 'an'],
  ['800', 'an'],
  ['8,000', 'an'],
  ['80,000', 'an'],
  ['800,000', 'an'],
  ['11', 'an'],
  ['11th', 'an'],
  ['18%', 'an'],
  ['11,000', 'an'],
  ['18 million', 'an'],
  ['1850 map', 'an'],
  ['8000', 'an'],
  ['$8 million', 'an'],
  ['“8', 'an'],
  ['0.8%', 'a'],
  ['08', 'an'],
  ['1', 'a'],
  ['1,800', 'a'],
  ['1,100', 'a'],
  ['110', 'a'],
  ['118', 'a'],
  ['180', 'a'],
  ['1700', 'a'],
  ['18000', 'an'],
  ['180000', 'a'],
  ['30.6%', 'a'],
  ['−8%', 'a'],
  ['about 8', undefined],
  ['KRW 8 million', undefined],
  ['', undefined],
])('the article of %s is %s', (number, article) => {
  expect(indefiniteArticle(number)).toBe(article);
});

test.each([
  ['It is a ', '8% rise', 'It is an '],
  ['It is an ', '7% rise', 'It is a '],
  ['A ', '8% rise', 'An '],
  ['It fell. An ', '7% rise', 'It fell. A '],
  ['(a ', '18% rise', '(an '],
  ['a\u00A0', '8% rise', 'an\u00A0'],
  ['Plan A ', '8% rise', 'Plan A '],
  ['Data ', '8% rise', 'Data '],
  ['the ', '8% rise', 'the '],
  ['a ', 'rise', 'a '],
])('%j before %j is %j', (before, number, fitted) => {
  expect(fitArticle(before, number)).toBe(fitted);
});
