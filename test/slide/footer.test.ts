import { expect, test } from 'vitest';
import { pageRuns } from '../../src/slide/footer.ts';

test.each([
  ['{page} / {pages}', ['11', ' / 17']],
  ['- {page} -', ['- ', '11', ' -']],
  ['{page}쪽', ['11', '쪽']],
  ['', ['11']],
  ['Page', ['11']],
])('the number of a page is written as the theme says: %s', (prompt, texts) => {
  expect(pageRuns(prompt, 11, 17).map(({ text }) => text)).toEqual(texts);
});
