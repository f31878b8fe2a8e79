// Any document is read with the words that were written, as other readers find them, and twice the document takes twice the steps.
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { textOfSpans } from '../../src/manuscript/manuscript.ts';
import { type ArticleBlock, type ArticleFormat, articleAs, blocksAs } from './article-as.ts';
import { readFile, wordsOf } from './manuscript-text.ts';
import { wordsByRhwp } from './rhwp.ts';

const words = fc.constantFrom(
  ...[
    '기업의',
    '30.6%가',
    'AI를',
    '도입했다.',
    '□',
    '-',
    '1.',
    '가.',
    '①',
    '※',
    '(n=500)',
    'firms',
    'R&D',
    '<5%',
    '“인용”',
    '2024년',
    '제3조',
    '|',
    '#',
  ],
);

const text = fc.array(words, { minLength: 1, maxLength: 12 }).map(all => all.join(' '));

const rows = fc
  .integer({ min: 2, max: 5 })
  .chain(columns =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

const block: fc.Arbitrary<ArticleBlock> = fc.oneof(
  { weight: 6, arbitrary: text.map(written => ({ text: written })) },
  { weight: 1, arbitrary: fc.record({ text, level: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: rows.map(made => ({ rows: made })) },
);

const blocks = fc.array(block, { minLength: 1, maxLength: 20 });

const written = (all: readonly ArticleBlock[]): string =>
  all.map(each => ('rows' in each ? each.rows.flat().join(' ') : each.text)).join(' ');

/** Words without the spaces between them: where a mark ends, one may be more or less. */
const plain = (words: string): string => words.replace(/\s+/gu, '');

describe('any words in any paragraphs and tables', () => {
  test.each([
    ['docx', 60],
    ['hwpx', 60],
    ['hwp', 15],
  ] as const)('are read from .%s', async (format, runs) => {
    await fc.assert(
      fc.asyncProperty(blocks, async all => {
        const { manuscript } = await readFile(`report.${format}`, await blocksAs(format, all));
        expect(manuscript && plain(wordsOf(manuscript))).toBe(plain(written(all)));
      }),
      { numRuns: runs, seed: 11 },
    );
  });
});

describe('the words are those that another reader finds', () => {
  test.each(['en', 'ko'] as const)('in the article in %s as .docx: mammoth', async language => {
    const bytes = await articleAs('docx', language);
    const { manuscript } = await readFile('report.docx', bytes);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(manuscript && wordsOf(manuscript)).toBe(value.replace(/\s+/gu, ' ').trim());
  });

  test.each([
    ['en', 'hwpx'],
    ['ko', 'hwpx'],
    ['en', 'hwp'],
    ['ko', 'hwp'],
  ] as const)('in the article in %s as .%s: rhwp', async (language, format) => {
    const bytes = await articleAs(format, language);
    const { manuscript } = await readFile(`report.${format}`, bytes);
    expect(manuscript && wordsOf(manuscript)).toBe(await wordsByRhwp(bytes));
  });

  test('in the article as .hwp: kordoc', async () => {
    const { parse } = await import('kordoc');
    const bytes = await articleAs('hwp', 'ko');
    const found = await parse(new Uint8Array(bytes).buffer);
    if (!found.success) throw new Error(found.error);
    const said = found.blocks.flatMap(each => each.table?.cells.flat().map(cell => cell.text) ?? [each.text ?? '']);
    const { manuscript } = await readFile('report.hwp', bytes);
    expect(manuscript && plain(wordsOf(manuscript))).toBe(plain(said.join(' ')));
  });
});

describe('twice the paragraphs take twice the steps, not four times', { tags: ['slow'] }, () => {
  const most = 12_000;
  test.each(['docx', 'hwpx', 'md', 'txt'] as const satisfies readonly ArticleFormat[])('.%s', async format => {
    const all = Array.from({ length: most }, (_, index) => ({ text: `① 기업 ${index}곳이 도입했다` }));
    const { manuscript } = await readFile(`report.${format}`, await blocksAs(format, all));
    expect(manuscript?.blocks).toHaveLength(most);
    const last = manuscript?.blocks.at(-1);
    expect(last && 'spans' in last && textOfSpans(last.spans)).toContain(`${most - 1}곳`);
  });

  test('a paragraph of many lines, a line of many pieces, a table of many rows', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `줄 ${index}`).join('<br>');
    const pieces = '<b>a</b><i>b</i>'.repeat(10_000);
    const cells = '<tr><td>a<td>b'.repeat(20_000);
    const page = `<html><body><p>${lines}</p><p>${pieces}</p><table>${cells}</table>`;
    const { manuscript } = await readFile('report.html', page);
    expect(manuscript?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table']);
  });
});
