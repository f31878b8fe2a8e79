import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { syncArticle } from '../../../src/briefing/agreement/sync.ts';
import { syncFile } from '../../../src/briefing/agreement/sync-file.ts';
import type { Figures } from '../../../src/briefing/model/figure.ts';
import type { Locale } from '../../../src/briefing/model/locale.ts';
import { table } from '../figure-table.ts';
import { en, ko } from '../locales.ts';

const figures = table(`
  share | 31.3      | %
  count | 8         | count
  firms | 13823     | count
  money | 500000000 | KRW
  loss  | -5        | count
  fall  | -2.3      | %
  gap   | 1         | %p
  none  |           | %
`);

/** The edits of a text, `line:column before -> after`, and the text with them made. */
function sync(text: string, locale: Locale) {
  return synced(text, locale, figures);
}

function synced(text: string, locale: Locale, figures: Figures) {
  const { edits, text: made } = syncArticle('a.md', text, figures, locale);
  return {
    edits: edits.map(({ place, before, after }) => `${place.line}:${place.column} ${before} -> ${after}`),
    synced: made,
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
    ['[some](fig:share) [10~20%](fig:share) [n.a.](fig:none) [30.6%](fig:unknown) [30.6%](plain:) 30.6%는'],
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
    const once = sync('a [7](fig:count) b [30.6%](fig:share)은 [3억 원](fig:money)를 [−9](fig:loss)', ko);
    expect(sync(once.synced, ko).edits).toEqual([]);
  });
});

describe('a sign that is not the figure’s', () => {
  test.each([
    [
      'fell by [2.3%](fig:fall), cut [5 jobs](fig:loss), rose by [+1.8%](fig:fall)',
      en,
      ['2.3% −2.3%', '5 jobs −5 jobs', '+1.8% −2.3%'],
    ],
    ['fell by [−2.1%](fig:fall), a loss of [-9](fig:loss)', en, ['−2.1% −2.3%', '-9 -5']],
    ['[△2.1%](fig:fall) 증가', ko, ['△2.1% △2.3%']],
    ['[(30.6%)](fig:share) and [(9,000)](fig:firms)', en, ['(30.6%) (31.3%)', '(9,000) (13,823)']],
    ['[(30.6%)](fig:share), [（2억 원）](fig:money)', ko, ['(30.6%) (31.3%)', '（2억 원） （5억 원）']],
    [
      '[2.3%](fig:fall) 감소, [손실 5](fig:loss), [△31.3%](fig:share)',
      ko,
      ['2.3% −2.3%', '손실 5 손실 −5', '△31.3% 31.3%'],
    ],
  ])('is left to the author, who is told: %s', (text, locale, left) => {
    const made = syncArticle('a.md', text, figures, locale);
    expect([made.edits, made.text]).toEqual([[], text]);
    expect(made.left.map(({ form, now }) => `${form} ${now}`)).toEqual(left);
  });
});

describe('a value that is missing for a time', () => {
  const missing = table('share | | %\njobs | | count\nmoney | | KRW\nfirms | | count');
  const again = table('share | 31.3 | %\njobs | 12500 | count\nmoney | 300000000 | KRW\nfirms | 800 | count');
  const later = table('share | 8.0 | %\njobs | 13000 | count\nmoney | 500000000 | KRW\nfirms | 900 | count');

  const english = `- Share **[31.3%](fig:share)**, [**31.3%**](fig:share)

| a | b |
|---|---|
| [12,500 jobs](fig:jobs) | [KRW 300 million](fig:money) |

Firms have [300 million
won](fig:money).
`;
  test('comes back in the form in which it was', () => {
    const without = synced(english, en, missing);
    expect(without.edits).toEqual([
      '1:12 31.3% -> n.a.',
      '1:34 **31.3%** -> **n.a.**',
      '5:4 12,500 jobs -> n.a.',
      '5:30 KRW 300 million -> n.a.',
      '7:13 300 million won -> n.a.',
    ]);
    expect(without.synced).toBe(`- Share **[n.a.](fig:share)**, [**n.a.**](fig:share)

| a | b |
|---|---|
| [n.a.](fig:jobs "12,500 jobs") | [n.a.](fig:money) |

Firms have [n.a.](fig:money "300 million won").
`);
    expect(synced(without.synced, en, missing).edits).toEqual([]);
    expect(synced(without.synced, en, again).synced).toBe(english.replace('million\nwon', 'million won'));
    expect(synced(without.synced, en, later).synced).toContain(
      '| [13,000 jobs](fig:jobs) | [KRW 500 million](fig:money) |',
    );
  });

  test('takes the word of the language, and of what the table says, and keeps the form that is to come back', () => {
    const secret = table('share | withheld | %\nfirms | | count');
    const text = '[n.a.](fig:firms "800곳")을, **[해당 없음](fig:share)**';
    const made = synced(text, ko, secret).synced;
    expect(made).toBe('[해당 없음](fig:firms "800곳")을, **[비공개](fig:share)**');
    expect(synced(made, ko, secret).edits).toEqual([]);
    expect(synced(made, ko, again).synced).toBe('[800곳](fig:firms)을, **[31.3%](fig:share)**');
    expect(synced('[n.a.](fig:share)', en, secret).synced).toBe('[withheld](fig:share)');
  });

  test('with the particle that fits it', () => {
    const text = '기업 [800곳](fig:firms)을 조사하니 [31.3%](fig:share)는 [3억 원](fig:money)을';
    const without = synced(text, ko, missing).synced;
    expect(without).toBe(
      '기업 [해당 없음](fig:firms "800곳")을 조사하니 [해당 없음](fig:share)은 [해당 없음](fig:money)을',
    );
    expect(synced(without, ko, again).synced).toBe(text);
    expect(synced('[해당 없음](fig:share "words")', ko, again).synced).toBe('[31.3%](fig:share)');
  });
});

describe('the file of an article', () => {
  const text = '# 똠방각하\r\n\r\n[30.6%](fig:share)은 [−9](fig:loss)\r\n';
  const synced = '# 똠방각하\r\n\r\n[31.3%](fig:share)는 [−5](fig:loss)\r\n';

  test.each([
    ['utf-8', Buffer.from(text), Buffer.from(synced)],
    ['utf-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${synced}`)],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true }), iconv.encode(synced, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true }), iconv.encode(synced, 'utf-16be', { addBOM: true })],
    [
      'cp949, which has no minus',
      iconv.encode(text.replace('−', '-'), 'cp949'),
      iconv.encode(synced.replace('−', '-'), 'cp949'),
    ],
  ])('stays in %s', (_, before, after) => {
    const { edits, bytes } = syncFile('a.md', new Uint8Array(before), figures, ko);
    expect(edits).toHaveLength(3);
    expect([...bytes]).toEqual([...after]);
  });

  test('without edits is the very same', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);
    expect(syncFile('a.md', bytes, figures, en)).toEqual({ edits: [], left: [], replacements: [], bytes });
  });
});

test('a bound, or a scale outside the link, is never made false: the place is left and named, or the bound stays true', () => {
  const now = table(`
    firms | 612       | count
    money | 900000000 | KRW
  `);
  const made = (text: string, locale: Locale) => {
    const { edits, left } = syncArticle('a.md', text, now, locale);
    return {
      edits: edits.map(({ before, after }) => `${before} -> ${after}`),
      left: left.map(({ place, form, now: value }) => `${place.line}:${place.column} ${form} ≠ ${value}`),
    };
  };
  const of = (text: string, locale = en) => made(text, locale);
  expect(of('[over 600](fig:firms)')).toEqual({ edits: [], left: [] });
  expect(of('[약 600곳](fig:firms)', ko)).toEqual({ edits: [], left: [] });
  expect(of('[500여 곳](fig:firms)', ko)).toEqual({ edits: [], left: ['1:2 500여 곳 ≠ 612'] });
  expect(of('over [500](fig:firms) firms')).toEqual({ edits: [], left: ['1:7 over 500 ≠ 612'] });
  expect(of('[500](fig:firms)곳 미만', ko)).toEqual({ edits: [], left: ['1:2 500곳 미만 ≠ 612'] });
  expect(of('[12억 원 초과](fig:money)', ko)).toEqual({ edits: [], left: ['1:2 12억 원 초과 ≠ 9억 원'] });
  expect(of('[500곳 이상](fig:firms)', ko)).toEqual({ edits: ['500곳 이상 -> 612곳 이상'], left: [] });
  expect(of('at least [500](fig:firms)')).toEqual({ edits: ['500 -> 612'], left: [] });
  expect(of('[3](fig:money)억 원', ko)).toEqual({ edits: [], left: ['1:2 3억 ≠ 9억 원'] });
  expect(of('[$500](fig:firms) million')).toEqual({ edits: [], left: [] });
});
