import { expect, test } from 'vitest';
import { finderOf } from '../../../src/briefing/locale/expressions.ts';

test.each([
  ['than', 'more than that, Than', ['than', 'Than']],
  ['half', 'behalf, halfway, half-life', ['half']],
  ['doubl*', 'It doubled; redoubled', ['doubled']],
  ['lag* behind', 'lagging  behind', ['lagging  behind']],
  ['# times', '3 times, 2.5 times, three times', ['3 times', '2.5 times']],
  ['#th', '11th, 5the', ['11th']],
  ['#위*', '1위는 2 위, 제1위', ['1위는']],
  ['*보다*', '작년(2022)보다는 보다 나은', ['작년(2022)보다는']],
  ['no. 1', 'no. 1, no. 1.5, no. 12', ['no. 1']],
  ['stage #', 'stage 30%, stage 3', ['stage 3']],
] as const)('%s in %s', (expression, text, found) => {
  expect(finderOf({ words: [expression], except: [] })(text).map(({ words }) => words)).toEqual(found);
});

test('exceptions hide what they contain, places are those of the text, the longest wins', () => {
  const find = finderOf({ words: ['than', 'more than'], except: ['rather than'] });
  expect(find('rather than　more\u00a0than')).toEqual([{ words: 'more\u00a0than', at: 12 }]);
  expect(finderOf({ words: [], except: [] })('than')).toEqual([]);
});
