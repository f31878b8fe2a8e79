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

  test('as .txt: every line', async () => {
    const { manuscript, said } = await readFile('report.txt', await articleAs('txt', language));
    expect(said('en')).toBe('');
    const found = manuscript?.blocks.map(block =>
      'spans' in block ? block.spans.map(span => span.text).join('') : '',
    );
    const written = articleBlocks(language).flatMap(block =>
      'rows' in block ? block.rows.map(row => row.join(' ').trim()) : [block.text],
    );
    expect(found).toEqual(written);
  });
});
