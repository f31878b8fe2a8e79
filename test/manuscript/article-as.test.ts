// The sample's articles as reports in each format are read back word for word.
import { describe, expect, test } from 'vitest';
import { articleAs, articleBlocks, blocksText } from './article-as.ts';
import { readFile } from './manuscript-text.ts';

describe.each(['en', 'ko'] as const)('the article in %s', language => {
  test.each(['docx', 'hwpx', 'hwp', 'md'] as const)(
    'as .%s: headings, paragraphs and tables word for word',
    async format => {
      const { text, said } = await readFile(`report.${format}`, await articleAs(format, language));
      expect(said('en')).toBe('');
      expect(text).toBe(blocksText(articleBlocks(language)));
    },
  );

  test('as .txt: every line, and tables', async () => {
    const { text, said } = await readFile('report.txt', await articleAs('txt', language));
    expect(said('en')).toBe('');
    expect(text.replace(/^#+ /gmu, '')).toBe(blocksText(articleBlocks(language)).replace(/^#+ /gmu, ''));
  });
});
