import { describe, expect, test } from 'vitest';
import type { Content, Table, TableCell } from '../../../src/slide/slide.ts';
import { contentWidths, shareWidths } from '../../../src/typeset/tables/table-columns.ts';
import {
  at,
  fill,
  fonts,
  itemOf,
  layout,
  paragraph,
  placeholder,
  slide,
  tableStyle,
  theme,
  told,
  typeset,
} from '../small-theme.ts';

const cell = (text: string, style?: string): TableCell => ({
  paragraphs: text === '' ? [] : [paragraph(text, at(20, 3), { style })],
  place: at(20, 1),
});

const table = (
  rows: readonly (readonly (string | TableCell)[])[],
  style?: string,
  more: Partial<Table> = {},
): Content => {
  const [header = [], ...body] = rows.map(row => row.map(text => (typeof text === 'string' ? cell(text) : text)));
  return { kind: 'table', table: { header, rows: body, style, title: 'AI by sector', place: at(19), ...more } };
};

const deck = (rows: Parameters<typeof table>[0], own = {}, box = {}, style?: string, more: Partial<Table> = {}) =>
  typeset(
    [slide('sectors', 'table', [fill('table', table(rows, style, more))])],
    theme(
      [layout('table', [placeholder('table', { type: 'table', style: 'table', box: [50, 100, 600, 200], ...box })])],
      [tableStyle('table', own), tableStyle('dense', { insets: [0, 1, 0, 1] })],
    ),
  );

describe('a table', () => {
  test('has heads, first column and body in the styles of its table style; a paragraph’s own wins', () => {
    const { frames, diagnostics } = deck([
      ['Sector', 'Use'],
      ['Retail', cell('Sales', 'small')],
    ]);
    const item = itemOf(frames[0], 'table', 'sectors/table');
    expect(diagnostics).toEqual([]);
    const looks = item.rows.map(row =>
      row.cells.map(({ paragraphs }) => [paragraphs[0]?.style.name, paragraphs[0]?.style.size]),
    );
    expect(looks).toEqual([
      [
        ['small', 14],
        ['small', 14],
      ],
      [
        ['strong', 20],
        ['small', 14],
      ],
    ]);
    expect(item).toMatchObject({ style: 'table', alt: 'Table: AI by sector. 1 rows, 2 columns.' });
  });

  test('is as wide as its box and as high as its rows: text and insets', () => {
    const { frames } = deck([
      ['Sector', 'Use'],
      ['Retail', 'one\ntwo'],
      ['Finance', ''],
    ]);
    const item = itemOf(frames[0], 'table', 'sectors/table');
    expect(item.rows.map(row => row.height)).toEqual([14 * 1.2 + 10, 48 + 10, 24 + 10]);
    expect(item.box).toEqual([50, 100, 600, 26.8 + 58 + 34]);
    expect(item.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(600, 9);
  });

  test('has the first lines of a row on one line, though their letters are of two sizes', () => {
    const { frames } = deck([
      ['Sector', 'Use'],
      ['Retail', cell('Sales', 'small')],
    ]);
    const [head, row] = itemOf(frames[0], 'table', 'sectors/table').rows;
    const tops = (cells = row?.cells) => cells?.map(({ insets }) => insets[1]);
    expect(tops(head?.cells)).toEqual([5, 5]);
    // Letters of 20 and of 14 points: their lines are 24 and 16.8 high, with 4 and 2.8 below the baseline.
    expect(tops()?.[0]).toBe(5);
    expect(tops()?.[1]).toBeCloseTo(5 + (24 - 4) - (16.8 - 2.8), 6);
  });

  test('of short texts has them in the middle of their rows; where one takes two lines, all stand as the style says', () => {
    const anchored = (text: string) =>
      itemOf(
        deck([
          ['Sector', 'Use'],
          ['Retail', text],
        ]).frames[0],
        'table',
        'sectors/table',
      ).anchor;
    expect(tableStyle('table').anchor).toBe('top');
    expect(anchored('Sales')).toBe('middle');
    expect(anchored('Sales by those who sell, and by all who help them to sell what nobody else would sell')).toBe(
      'top',
    );
  });

  test('whose placeholder is anchored in the middle fills its box, its rows of one height where they can be', () => {
    const { frames } = deck(
      [
        ['Sector', 'Use'],
        ['Retail', 'one\ntwo\nthree'],
        ['Finance', 'one'],
        ['Health', 'one'],
      ],
      {},
      { anchor: 'middle', box: [0, 0, 600, 200] },
    );
    const item = itemOf(frames[0], 'table', 'sectors/table');
    const heights = item.rows.map(row => row.height);
    expect(heights[0]).toBe(26.8);
    expect(heights[1]).toBe(82);
    expect(heights[2]).toBeCloseTo((200 - 26.8 - 82) / 2, 9);
    expect(heights[3]).toBe(heights[2]);
    expect(item.box[3]).toBeCloseTo(200, 9);
  });

  test('steps all its cells down together', () => {
    const lines = ['a', 'b', 'c'].join('\n');
    const { frames, diagnostics } = deck(
      [
        ['Head', 'Head'],
        ['Retail', lines],
        ['Health', 'short'],
      ],
      {},
      { box: [0, 0, 600, 26.8 + 3 * 1.2 * 19 + 10 + 1.2 * 19 + 10] },
    );
    expect(diagnostics).toEqual([]);
    const sizes = itemOf(frames[0], 'table', 'sectors/table').rows.map(row =>
      row.cells.map(({ paragraphs }) => paragraphs[0]?.style.size),
    );
    expect(sizes).toEqual([
      [14, 14],
      [19, 19],
      [19, 19],
    ]);
  });

  test('that is too high at the least size is an error', () => {
    const { diagnostics } = deck([['Head'], ['a\nb\nc\nd\ne\nf\ng\nh\ni']]);
    expect(told(diagnostics)).toEqual([
      'article.en.md:20:3 BD511: “table” on slide “sectors” is 31.2 pt taller than its box, even at its smallest size of 14 pt. Shorten it, or split it over two slides.',
      'BD511: “sectors” 슬라이드의 “table”은(는) 최소 크기 14pt에서도 상자보다 31.2pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ]);
  });

  test('that is too high in one row is an error at that row, of the sources with what to write there', () => {
    const long: TableCell = { paragraphs: [paragraph('a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk', at(7))], place: at(7) };
    const rows = [
      ['Used for', 'Citation'],
      ['Few', 'Office'],
      [long, 'Survey'],
    ];
    const what = 'article.en.md:7:1 BD511: “table” on slide “sectors” is ';
    expect(told(deck(rows).diagnostics)[0]).toMatch(`${what}106 pt taller than its box`);
    const { diagnostics } = deck(rows, {}, {}, undefined, { isOfSources: true });
    expect(told(diagnostics)).toEqual([
      `${what}106 pt taller than its box, even at its smallest size of 14 pt. Say in a few words what rests on this source (“about” in sources.yaml), in place of all its numbers.`,
      'BD511: “sectors” 슬라이드의 “table”은(는) 최소 크기 14pt에서도 상자보다 106pt 높습니다. 이 출처에서 온 내용을 짧은 말로 쓰십시오(sources.yaml의 about). 그러면 숫자를 모두 늘어놓지 않습니다.',
    ]);
  });

  test('has the columns that its style shares out, or those of its content when their number differs', () => {
    const rows = [
      ['', '4.0', '5.0'],
      ['Focus', 'technology', 'people'],
    ];
    const shared = itemOf(deck(rows, { columns: [1, 2, 3] }).frames[0], 'table', 'sectors/table');
    expect(shared.columns).toEqual([100, 200, 300]);
    const free = itemOf(deck(rows, { columns: [1, 2] }).frames[0], 'table', 'sectors/table');
    expect(free.columns).toHaveLength(3);
  });

  test('keeps words whole: a column is never narrower than its longest word while the others can give way', () => {
    const { frames, diagnostics } = deck([
      ['Sector', 'What'],
      ['Telecommunications', `${'many small words for a very wide column '.repeat(4)}end`],
    ]);
    const item = itemOf(frames[0], 'table', 'sectors/table');
    expect(diagnostics).toEqual([]);
    expect(item.rows[1]?.cells[0]?.paragraphs[0]?.lines).toHaveLength(1);
    const needed = fonts.width('Telecommunications', 'Arial', true, 20);
    expect(item.columns[0]).toBeGreaterThan(needed + 10);
  });

  test('balances long cells: the one with twice the words has about twice the room, and takes about as many lines', () => {
    const words = 'some words that explain what it is about '.repeat(5);
    const { frames } = deck([
      ['A', 'B', 'C'],
      ['x', words, words + words],
    ]);
    const lines = itemOf(frames[0], 'table', 'sectors/table').rows[1]?.cells.map(
      ({ paragraphs }) => paragraphs[0]?.lines.length ?? 0,
    );
    expect(Math.abs((lines?.[1] ?? 0) - (lines?.[2] ?? 0))).toBeLessThanOrEqual(1);
  });

  test('takes a style of its own, and names one that the theme does not have', () => {
    const rows = [['Head'], ['a']];
    expect(itemOf(deck(rows, {}, {}, 'dense').frames[0], 'table', 'sectors/table').style).toBe('dense');
    const { frames, diagnostics } = deck(rows, {}, {}, 'dence');
    expect(itemOf(frames[0], 'table', 'sectors/table').style).toBe('table');
    expect(told(diagnostics)).toEqual([
      'article.en.md:19:1 BD504: the theme has no table style “dence”. Did you mean “dense”?',
      'BD504: 테마에 “dence” 표 모양이 없습니다. 혹시 “dense”인가요?',
    ]);
  });

  test('of rows with different numbers of cells gets empty ones', () => {
    const item = itemOf(deck([['A', 'B'], ['a']]).frames[0], 'table', 'sectors/table');
    expect(item.rows.map(row => row.cells.length)).toEqual([2, 2]);
  });
});

test.each([
  // Room for all: the rest in proportion to what they hold.
  [
    [
      { least: 10, natural: 100 },
      { least: 10, natural: 300 },
    ],
    800,
    [200, 600],
  ],
  // Columns of one kind are equally wide, whichever is longest.
  [
    [
      { least: 60, natural: 100 },
      { least: 80, natural: 500 },
      { least: 90, natural: 700 },
    ],
    700,
    [100, 300, 300],
  ],
  // No room: the longest word each, and the rest to the one that wants more.
  [
    [
      { least: 100, natural: 100 },
      { least: 50, natural: 900 },
    ],
    400,
    [100, 300],
  ],
  // Not even the longest words fit: all give up the same share.
  [
    [
      { least: 300, natural: 400 },
      { least: 100, natural: 900 },
    ],
    200,
    [150, 50],
  ],
  [
    [
      { least: 0, natural: 0 },
      { least: 0, natural: 0 },
    ],
    100,
    [50, 50],
  ],
])('columns of %j in %d are %j', (demands, width, columns) => {
  expect(contentWidths(demands, width)).toEqual(columns);
});

test('shares add up to the width', () => {
  expect(shareWidths([1, 3, 4], 864)).toEqual([108, 324, 432]);
});
