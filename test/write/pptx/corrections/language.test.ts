import { expect, test } from 'vitest';
import { setLanguage } from '../../../../src/write/pptx/corrections/language.ts';
import { corrected } from '../specimen.ts';
import { testLanguage } from '../theme-fixture.ts';

const BEFORE =
  '<p:txBody><a:p><a:r><a:rPr lang="en-US"/><a:t>a</a:t></a:r><a:br><a:rPr/></a:br><a:fld id="x"><a:rPr lang="en-US"/></a:fld><a:endParaRPr/></a:p></p:txBody>';

test('every run, break, field and paragraph end says the language of the deck and the other one', () => {
  expect(corrected(BEFORE, node => setLanguage(node, testLanguage('ko')))).toBe(
    '<p:txBody><a:p><a:r><a:rPr lang="ko-KR" altLang="en-US"/><a:t>a</a:t></a:r><a:br><a:rPr lang="ko-KR" altLang="en-US"/></a:br><a:fld id="x"><a:rPr lang="ko-KR" altLang="en-US"/></a:fld><a:endParaRPr lang="ko-KR" altLang="en-US"/></a:p></p:txBody>',
  );
});

test('a second language that is the first is not said', () => {
  const before = '<a:p><a:endParaRPr lang="ko-KR" altLang="en-US"/></a:p>';
  const language = { ...testLanguage('en'), altTag: 'en-US' };
  expect(corrected(before, node => setLanguage(node, language))).toBe('<a:p><a:endParaRPr lang="en-US"/></a:p>');
});

test.each([
  ['산업연구원', 'ko-KR" altLang="en-US'],
  ['한글 메모 for all', 'en-US" altLang="ko-KR'],
  ['발표자가 읽는 메모 AI', 'ko-KR" altLang="en-US'],
  ['Firms', 'en-US" altLang="ko-KR'],
  ['30.6%', 'en-US" altLang="ko-KR'],
  ['美中', 'en-US" altLang="ko-KR'],
])('a run of an English deck says the language of its letters: %s', (words, tags) => {
  const before = `<a:p><a:r><a:rPr lang="en-US"/><a:t>${words}</a:t></a:r></a:p>`;
  expect(corrected(before, node => setLanguage(node, testLanguage('en')))).toBe(
    `<a:p><a:r><a:rPr lang="${tags}"/><a:t>${words}</a:t></a:r></a:p>`,
  );
});
