import { expect, test } from 'vitest';
import { groupBy } from '../src/group-by.ts';

test('groups and their items come in the order in which they first occur', () => {
  expect([...groupBy(['pear', 'fig', 'plum', 'kiwi', 'date'], ({ length }) => length)]).toEqual([
    [4, ['pear', 'plum', 'kiwi', 'date']],
    [3, ['fig']],
  ]);
  expect([...groupBy([], String)]).toEqual([]);
});
