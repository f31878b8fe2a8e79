import { expect, test } from 'vitest';
import { keepWordsWhole } from '../../../../src/write/pptx/corrections/word-break.ts';
import { corrected } from '../specimen.ts';
import { testLanguage } from '../theme-fixture.ts';

test.each([
  ['ko', '<a:pPr eaLnBrk="0"/>'],
  ['en', '<a:pPr/>'],
] as const)('where syllables may break, words are kept whole: %s', (language, after) => {
  expect(corrected('<a:pPr/>', node => keepWordsWhole(node, testLanguage(language)))).toBe(after);
});
