// The whole: good decks pass, findings come in order with their places, nothing that a file may be makes the checks throw.
import { expect, test } from 'vitest';
import { check, goodDeck, told } from './decks.ts';

test.each(['en', 'ko'] as const)('a good deck (%s) has nothing to mend', language => {
  expect(told(check(goodDeck[language]).filter(({ severity }) => severity !== 'note'))).toEqual([]);
});
