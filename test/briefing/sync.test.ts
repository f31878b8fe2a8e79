import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/briefing/locale.ts';
import { syncArticle } from '../../src/briefing/sync.ts';
import { syncFile } from '../../src/briefing/sync-file.ts';
import { table } from './figure-table.ts';
import { en, ko } from './locales.ts';

const figures = table(`
  share | 31.3      | %
  count | 8         | count
  firms | 13823     | count
  money | 500000000 | KRW
  loss  | -5        | count
  gap   | 1         | %p
  none  |           | %
`);

/** The edits of a text, `line:column before -> after`, and the text with them made. */
function sync(text: string, locale: Locale) {
  const { edits, text: synced } = syncArticle('a.md', text, figures, locale);
  return {
    edits: edits.map(({ place, before, after }) => `${place.line}:${place.column} ${before} -> ${after}`),
    synced,
  };
}

describe('an article brought up to date', () => {
  test('has the numbers of the table in its links, and particles that fit them', () => {
    const text = `# 제목

도입률은 **[30.6%](fig:share)**에 불과하다. [13,825](fig:firms)는 많다. ‘[13,825](fig:firms)’를
| [3억 원](fig:money)을 | [약 1억 2,300만 원](fig:money) |
`;
    expect(sync(text, ko)).toEqual({
      edits: [
        '3:9 30.6% -> 31.3%',
        '3:37 13,825 -> 13,823',
        '3:55 는 -> 은',
        '3:63 13,825 -> 13,823',
        '3:82 를 -> 을',
        '4:4 3억 원 -> 5억 원',
        '4:25 약 1억 2,300만 원 -> 약 5억 원',
      ],
      synced: `# 제목

도입률은 **[31.3%](fig:share)**에 불과하다. [13,823](fig:firms)은 많다. ‘[13,823](fig:firms)’을
| [5억 원](fig:money)을 | [약 5억 원](fig:money) |
`,
    });
  });

  test('has articles that fit them, also through emphasis, and units in the singular', () => {
    const text =
      '- A [7](fig:count) fold rise, a **[7](fig:count)** fold one\n\nA gap of [2 percentage points](fig:gap); Plan A [8](fig:count)';
    expect(sync(text, en)).toEqual({
      edits: [
        '1:3 A -> An',
        '1:6 7 -> 8',
        '1:31 a -> an',
        '1:36 7 -> 8',
        '3:11 2 percentage points -> 1 percentage point',
      ],
      synced:
        '- An [8](fig:count) fold rise, an **[8](fig:count)** fold one\n\nA gap of [1 percentage point](fig:gap); Plan A [8](fig:count)',
    });
  });

  test.each([
    ['[31.3%](fig:share)는 [0.5 billion won](fig:money) [five hundred million](fig:money "words")'],
    ['[some](fig:share) [10~20%](fig:share) [30.6%](fig:none) [30.6%](fig:unknown) [30.6%](plain:) 30.6%는'],
    ['<!-- [30.6%](fig:share) -->\n\n```\n[30.6%](fig:share)\n```\n`[30.6%](fig:share)`'],
  ])('leaves what agrees, and what only its author can change: %s', text => {
    expect(sync(text, en)).toEqual({ edits: [], synced: text });
  });

  test('keeps every other character: byte order mark, line ends, links over lines, decomposed Hangul', () => {
    const decomposed = '약 30.6%'.normalize('NFD');
    const text = `\uFEFF# A\r\n\r\n[300 million\r\n  won](fig:money)\r\n[${decomposed}](fig:share)${'은'.normalize('NFD')} x\r`;
    expect(sync(text, en)).toEqual({
      edits: ['3:2 300 million won -> 500 million won', '5:2 약 30.6% -> 약 31.3%'],
      synced: text.replace('300', '500').replace('30.6', '31.3'),
    });
    expect(sync(text, ko).synced).toContain(`](fig:share)${'는'.normalize('NFD')} x\r`);
    expect(sync('\uFEFF[30.6%](fig:share)', en).edits).toEqual(['1:2 30.6% -> 31.3%']);
  });

  test('is up to date: a second time there is nothing to do', () => {
    const once = sync('a [7](fig:count) b [30.6%](fig:share)은 [3억 원](fig:money)를 [9](fig:loss)', ko);
    expect(sync(once.synced, ko).edits).toEqual([]);
  });
});

describe('the file of an article', () => {
  const text = '# 똠방각하\r\n\r\n[30.6%](fig:share)은 [9](fig:loss)\r\n';
  const synced = '# 똠방각하\r\n\r\n[31.3%](fig:share)는 [−5](fig:loss)\r\n';

  test.each([
    ['utf-8', Buffer.from(text), Buffer.from(synced)],
    ['utf-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${synced}`)],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true }), iconv.encode(synced, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true }), iconv.encode(synced, 'utf-16be', { addBOM: true })],
    ['cp949, which has no minus', iconv.encode(text, 'cp949'), iconv.encode(synced.replace('−', '-'), 'cp949')],
  ])('stays in %s', (_, before, after) => {
    const { edits, bytes } = syncFile('a.md', new Uint8Array(before), figures, ko);
    expect(edits).toHaveLength(3);
    expect([...bytes]).toEqual([...after]);
  });

  test('without edits is the very same', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);
    expect(syncFile('a.md', bytes, figures, en)).toEqual({ edits: [], bytes });
  });
});
