import { describe, expect, test } from 'vitest';
import type { ArticleBlock, Inline } from '../../../src/briefing/model/article.ts';
import { faults, line, outline, read, told } from '../article-words.ts';

const english = `# Solar roofs:<br>who pays?

Jane Doe*, Fellow,
Institute for Energy

## Where we stand

:::slide{#gap}
### [78.4%](fig:need) of schools want a roof,<br>but only **[30.6%](fig:adoption)** have one

Share of schools asked, 2024

- **Money**: [about three in ten](fig:adoption "words") name it
  - [300 million won](fig:min-capital) at least
    1. and *rising*
- [14](plain:) schools in [the report](https://example.org/r?a=1&b=2)
:::

Schools want roofs, and [30.6%](fig:adoption) have
one. <!-- notes: official -->The census has [4.5%](fig:official).<!-- notes: both --> Both counts differ. <!-- notes: -->Nothing more.

<!-- notes: gap -->
Back to the gap.

<!-- table: uses -->
| Sector | Use |
|---|---|
| R&D &amp; design | [66.7%](fig:rd)<br>of firms |
| A \\| B | \`x\` &gt; **y** |

## What follows

::::slide{#official}
### The census counts {{fewer}} roofs

A paragraph.

#### From
before
#### To
> One quote
>
> of two paragraphs

| | now | then |
|---|---|---|
| **cost** | [3](plain:) | [5%](fig:cost) |

:::notes
My own words with [30.6%](fig:adoption).

1. first
2. second
:::
::::
The prose after it.

- a point of the prose
- <!-- notes: both -->another

### A smaller heading

More on both.

:::slide{#both}
### Both
:::
`;

const korean = `# 학교 지붕 태양광

최민철*

## 현황

:::slide{#gap}
### 학교 [78.4%](fig:need)가 원하지만 **[30.6%](fig:adoption)**에 불과
- 10~20%에서 30~40%로, 12:30 기준, 자료:통계청
- *[3억 원](fig:min-capital)*을 ~~지원~하지 않음
:::notes
제 말은 [30.6%](fig:adoption)입니다.
:::
:::

필요하다는 응답은 [78.4%](fig:need)였다. <!-- notes: official -->그러나 **통계청(2022년)**에 따르면 [4.5%](fig:official)에 그쳤다.

::x 는 글이다. 자료:통계청
:::slide{#official}
### 통계청 조사는 [4.5%](fig:official)
:::
`;

const shape = async (text: string) => {
  const { article, found } = await read(text);
  const slides = [...article.slides.values()].map(slide =>
    [
      `${slide.id} @${slide.place.line}: ${line(slide.title)}`,
      outline(slide.blocks, '  '),
      outline(slide.ownNotes, '  own notes: '),
      outline(slide.prose, '  prose: '),
    ]
      .filter(part => part !== '')
      .join('\n'),
  );
  const tables = [...article.tables].map(
    ([id, table]) =>
      `${id} (${table.id}) @${table.place.line}\n${outline([{ kind: 'table', table, place: table.place }], '  ')}`,
  );
  return {
    found: found.map(told),
    title: line(article.title),
    slides: slides.join('\n'),
    tables: tables.join('\n'),
    text: article.text,
  };
};

describe('an article', () => {
  test('in English: slides, notes, groups, tables, prose', async () => {
    const { found, title, slides, tables, text } = await shape(english);
    expect(found).toEqual([]);
    expect(title).toBe('Solar roofs: / who pays?');
    expect(slides).toMatchInlineSnapshot(`
      "gap @8: [78.4% = need] of schools want a roof, / but only *[30.6% = adoption]* have one
        p Share of schools asked, 2024
        - *Money*: [about three in ten ~ adoption] name it
          - [300 million won = min-capital] at least
            1. and _rising_
        - [14] schools in <the report | https://example.org/r?a=1&b=2>
        prose: p Schools want roofs, and [30.6% = adoption] have one.
        prose: p Back to the gap.
      official @33: The census counts {{fewer}} roofs
        p A paragraph.
        h From
        p before
        h To
        >
          p One quote
          p of two paragraphs
        |  | now | then
        | *cost* | [3] | [5% = cost]
        own notes: p My own words with [30.6% = adoption].
        own notes: p 1. first
        own notes: p 2. second
        prose: p The census has [4.5% = official].
        prose: p The prose after it.
        prose: p a point of the prose
      both @65: Both
        prose: p Both counts differ.
        prose: p another
        prose: p More on both."
    `);
    expect(tables).toMatchInlineSnapshot(`
      "uses (uses) @26
        | Sector | Use
        | R&D & design | [66.7% = rd] / of firms
        | A | B | x > *y*"
    `);
    expect(text).toMatchInlineSnapshot(`
      "Solar roofs:
      who pays?

      Jane Doe*, Fellow, Institute for Energy

      Where we stand

      Schools want roofs, and 30.6% have one. The census has 4.5%. Both counts differ. Nothing more.

      Back to the gap.

      Sector	Use
      R&D & design	66.7% of firms
      A | B	x > y

      What follows

      The prose after it.

      a point of the prose

      another

      A smaller heading

      More on both."
    `);
  });

  test('in Korean: particles after links, ranges, times, both colons as text, notes closed with as many colons', async () => {
    const { found, title, slides, text } = await shape(korean);
    expect(found).toEqual([]);
    expect(title).toBe('학교 지붕 태양광');
    expect(slides).toMatchInlineSnapshot(`
      "gap @7: 학교 [78.4% = need]가 원하지만 *[30.6% = adoption]*에 불과
        - 10~20%에서 30~40%로, 12:30 기준, 자료:통계청
        - _[3억 원 = min-capital]_을 ~~지원~하지 않음
        own notes: p 제 말은 [30.6% = adoption]입니다.
        prose: p 필요하다는 응답은 [78.4% = need]였다.
      official @19: 통계청 조사는 [4.5% = official]
        prose: p 그러나 *통계청(2022년)*에 따르면 [4.5% = official]에 그쳤다.
        prose: p ::x 는 글이다. 자료:통계청"
    `);
    expect(text).toMatchInlineSnapshot(`
      "학교 지붕 태양광

      최민철*

      현황

      필요하다는 응답은 78.4%였다. 그러나 통계청(2022년)에 따르면 4.5%에 그쳤다.

      ::x 는 글이다. 자료:통계청"
    `);
  });

  test('with Windows line ends, a byte order mark and no last line end reads the same', async () => {
    const { article } = await read(`\uFEFF${english.trimEnd().replaceAll('\n', '\r\n')}`);
    const { article: plain } = await read(english);
    expect(article).toEqual(plain);
  });

  test('keeps the place of every word', async () => {
    const { article } = await read(english);
    const places: string[] = [];
    const visitLine = (inlines: readonly Inline[]): void => {
      for (const inline of inlines) {
        if (inline.kind === 'figure') places.push(`${inline.place.line}:${inline.place.column} ${inline.form}`);
        else if (inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'link')
          visitLine(inline.children);
      }
    };
    const visit = (blocks: readonly ArticleBlock[]): void => {
      for (const block of blocks) {
        if (block.kind === 'quote') visit(block.blocks);
        else if (block.kind === 'table')
          [block.table.header, ...block.table.rows].flat().forEach(cell => {
            visitLine(cell.children);
          });
        else if (block.kind === 'list')
          block.items.forEach(item => {
            visitLine(item.children);
            visit(item.blocks);
          });
        else if (block.kind !== 'picture') visitLine(block.children);
      }
    };
    for (const slide of article.slides.values()) {
      visitLine(slide.title);
      visit([...slide.blocks, ...slide.ownNotes, ...slide.prose]);
    }
    const lines = english.split('\n');
    expect(places.length).toBe(8);
    for (const place of places) {
      const [at = '', ...form] = place.split(' ');
      const [row = 0, column = 0] = at.split(':').map(Number);
      expect(lines[row - 1]?.slice(column - 1)).toMatch(new RegExp(`^\\[${form.join(' ')}\\]`));
    }
  });
});

describe('marks', () => {
  test('at the beginning of a line, alone on it, and on the line after a table', async () => {
    const { article, found } = await read(
      '# T',
      ':::slide{#a}',
      '### A',
      ':::',
      ':::slide{#b}',
      '### B',
      ':::',
      '<!-- notes: a -->First words.',
      'Same paragraph.',
      '<!-- notes: b -->',
      'Second words.',
      '<!-- a remark: of the author -->',
      '<!-- table: t -->',
      '|x|y|',
      '|-|-|',
      '|1|2|',
      '<!-- notes: a -->',
      'Third <!-- remark --> words.',
      '<!-- a remark',
      '',
      ':::slide{#gone}',
      '### Commented out',
      ':::',
      '--> Fourth words.',
    );
    expect(found).toEqual([]);
    expect(outline(article.slides.get('a')?.prose ?? [])).toBe(
      'p First words. Same paragraph.\np Third words.\np Fourth words.',
    );
    expect(outline(article.slides.get('b')?.prose ?? [])).toBe('p Second words.');
    expect([...article.slides.keys()]).toEqual(['a', 'b']);
    expect(article.text).toBe(
      'T\n\nFirst words. Same paragraph.\n\nSecond words.\n\nx\ty\n1\t2\n\nThird words.\n\nFourth words.',
    );
  });

  test('in a heading, in a list and before a slide that comes later', async () => {
    const { article, found } = await read(
      '# T',
      '## Section <!-- notes: late -->',
      'Words.',
      '1. <!-- notes: early -->one',
      '2. two',
      ':::slide{#early}',
      '### E',
      ':::',
      ':::slide{#late}',
      '### L',
      ':::',
      '> quoted',
      '## Next',
      'None.',
    );
    expect(found).toEqual([]);
    expect(outline(article.slides.get('late')?.prose ?? [])).toBe('p Words.\np 1.\np quoted');
    expect(outline(article.slides.get('early')?.prose ?? [])).toBe('p one\np 2. two');
    expect(article.text).toBe('T\n\nSection\n\nWords.\n\n1. one\n\n2. two\n\nquoted\n\nNext\n\nNone.');
  });
});

describe('prose', () => {
  test.each([
    ['2024. 8. 28. 보도에 따르면', '2024. 8. 28. 보도에 따르면'],
    ['1) 하나\n2) 둘', '1) 하나\n\n2) 둘'],
    ['3.', '3.'],
    ['    들여 쓴 문단', '들여 쓴 문단'],
    ['[주]: 자료', '[주]: 자료'],
    ['<표 1>과 3 < 5', '<표 1>과 3 < 5'],
    ['R&amp;D \\*as is\\* `code`', 'R&D *as is* code'],
    ['one\\\ntwo  \nthree', 'one\ntwo\nthree'],
    ['words[^1]\n\n[^1]: a note', 'words\n\na note'],
    ['```\n:::slide{#x}\n```', ':::slide{#x}'],
    ['before ![logo](logo.png) after', 'before after'],
    ['{{title}} :notes ::x a::b', '{{title}} :notes ::x a::b'],
    ['\\[30.6%](fig:x) \\<!-- no mark', '[30.6%](fig:x) <!-- no mark'],
  ])('%j reads as %j', async (typed, words) => {
    const { article, found } = await read('# T', '', ...typed.split('\n'));
    expect(found).toEqual([]);
    expect(article.text).toBe(`T\n\n${words}`);
  });
});

test('a figure link may have emphasis inside or around it, stand in any block, and share its line with a break', async () => {
  const { article, found } = await read(
    '# [1%](fig:t)',
    ':::slide{#a}',
    '### [**2%**](fig:a)는 [*3%*](fig:b "words")가<br/>4',
    '#### [5%](fig:c)',
    '> [6%](fig:d)',
    ':::',
  );
  expect(found).toEqual([]);
  expect(line(article.title)).toBe('[1% = t]');
  expect(line(article.slides.get('a')?.title ?? [])).toBe('*[2% = a]*는 _[3% ~ b]_가 / 4');
  expect(outline(article.slides.get('a')?.blocks ?? [])).toBe('h [5% = c]\n>\n  p [6% = d]');
});

test.each([
  ['| a | b |\n|---|---|\n| c | d |\n\n* 주석은 이렇게', '10:1'],
  ['| a | b |\n|---|---|\n| c | d |\n\n* without refunds', '10:1'],
  ['- one\n- two\n\n* a note', '9:1'],
  ['1. one\n2. two\n\n* a note', '9:1'],
  ['□ 하나\n□ 둘\n\n* 잠정치', '9:1'],
])('a note typed with “*” is told of as a point: %s', async (text, place) => {
  expect(await faults('# T', '', ':::slide{#a}', '### A claim', '', ...text.split('\n'), ':::')).toBe(
    `${place} notice BD397: a line that begins with “*” is a point of a list, not a note. Write a note of a figure in the column note of the table of figures, or begin the line with “※”; a point begins like the others.\n` +
      '“*”로 시작하는 줄은 주석이 아니라 목록의 항목으로 표시됩니다. 수치에 대한 주석은 수치 표의 note 열에 쓰거나 줄을 “※”로 시작하십시오. 항목이라면 다른 항목과 같은 기호로 시작하십시오.',
  );
});

test.each(['* one\n* two', 'Words\n\n* one', '* one\n\nWords\n\n* two', '| a |\n|---|\n| b |\n\n* one\n* two'])(
  'points with “*” are points: %s',
  async text => {
    expect(await faults('# T', '', ':::slide{#a}', '### A claim', '', ...text.split('\n'), ':::')).toBe('');
  },
);
