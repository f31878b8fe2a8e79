import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../src/fonts/fonts.ts';
import type { Content, TableCell } from '../../../src/slide/slide.ts';
import type { Frame, TableItem } from '../../../src/typeset/frame.ts';
import { isNumberText, numberSigns, unitsEnd } from '../../../src/typeset/tables/number-text.ts';
import { en, ko } from '../../briefing/locales.ts';
import { fontFiles } from '../../theme/shipped-fonts.ts';
import { drawn } from '../../write/drawn.ts';
import {
  at,
  fill,
  fonts,
  inEnglish,
  inKorean,
  itemOf,
  layout,
  paragraph,
  placeholder,
  slide,
  tableStyle,
  theme,
  typeset,
} from '../small-theme.ts';

const cell = (text: string, own: Partial<TableCell> = {}): TableCell => ({
  paragraphs: text === '' ? [] : [paragraph(text, at(20, 3))],
  place: at(20, 1),
  ...own,
});

type Words = string | TableCell;

const rowsOf = (rows: readonly (readonly Words[])[]) =>
  rows.map(row => row.map(words => (typeof words === 'string' ? cell(words) : words)));

const table = (rows: readonly (readonly Words[])[]): Content => {
  const [header = [], ...body] = rowsOf(rows);
  return { kind: 'table', table: { header, rows: body, title: 'Numbers', place: at(19) } };
};

const look = (face = 'Arial', width = 600) =>
  theme(
    [layout('table', [placeholder('table', { type: 'table', style: 'table', box: [50, 100, width, 380] })])],
    [tableStyle('table')],
    face,
  );

function frameOf(rows: readonly (readonly Words[])[], korean = false, width = 600): Frame {
  const { frames, diagnostics } = typeset(
    [slide('numbers', 'table', [fill('table', table(rows))])],
    look(korean ? 'Malgun Gothic' : 'Arial', width),
    korean ? inKorean : inEnglish,
  );
  expect(diagnostics).toEqual([]);
  const [frame] = frames;
  if (!frame) throw new Error('no frame');
  return frame;
}

/** The insets of every cell that does not say otherwise. */
const OWN = tableStyle('table').insets;

const itemIn = (frame: Frame): TableItem => itemOf(frame, 'table', 'numbers/table');

const aligned = (item: TableItem, column: number) =>
  item.rows.map(row => row.cells[column]?.paragraphs[0]?.style.align ?? 'empty');

/** How far from the right edge of its column the whole units of each cell end, `tails` being what follows them. */
function unitsFromEdge(item: TableItem, column: number, tails: readonly string[], face: string): readonly number[] {
  return item.rows.slice(1).map((row, index) => {
    const [, , right] = row.cells[column]?.insets ?? [];
    if (right === undefined) throw new Error('a cell is missing');
    return right + fonts.width(tails[index] ?? '', face, false, 20);
  });
}

describe('a column of numbers', () => {
  test('stands with its head on the right, its whole units under each other whatever follows them', () => {
    const item = itemIn(
      frameOf([
        ['Sector', 'Share', 'Note'],
        ['Retail', '30.6%', 'one'],
        ['Finance', '−4%', 'two'],
        ['Health', '100.25%', 'three'],
        ['Other', '–', 'four'],
      ]),
    );
    expect(aligned(item, 1)).toEqual(['right', 'right', 'right', 'right', 'right']);
    expect(aligned(item, 2)).toEqual(['left', 'left', 'left', 'left', 'left']);
    const edges = unitsFromEdge(item, 1, ['.6%', '%', '.25%', ''], 'Arial');
    for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 6);
    // The longest, and the head, keep to the column's own edge.
    expect([item.rows[0]?.cells[1]?.insets, item.rows[3]?.cells[1]?.insets]).toEqual([OWN, OWN]);
  });

  test('has no space of its own in any cell where all numbers have the same decimals and unit', () => {
    const item = itemIn(
      frameOf([
        ['Sector', 'Share'],
        ['Retail', '30.6%'],
        ['Finance', '4.0%'],
      ]),
    );
    expect(item.rows.flatMap(row => row.cells.map(({ insets }) => insets))).toEqual(Array(6).fill(OWN));
  });

  test('in Korean: counters, amounts of mixed scales, △ for minus', () => {
    const item = itemIn(
      frameOf(
        [
          ['업종', '기업', '증감', '예산'],
          ['도소매', '13,825개', '4.5%', '3억 원'],
          ['금융', '987개', '△0.75%', '1억 2,000만 원'],
          ['보건', '해당 없음', '-', '12조 원'],
        ],
        true,
        800,
      ),
    );
    expect([1, 2, 3].map(column => aligned(item, column)[2])).toEqual(['right', 'right', 'right']);
    const edges = unitsFromEdge(item, 2, ['.5%', '.75%', ''], 'Malgun Gothic');
    for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 6);
  });

  test('in Korean: figures, whose words are held together by no-break spaces', () => {
    const rows = [
      ['지역', '비율', '예산'],
      ['서울', '12.5%', '1억\u00A02,000만\u00A0원'],
      ['세종', '해당\u00A0없음', '3억\u00A0원'],
    ];
    const item = itemIn(frameOf(rows, true, 800));
    expect([1, 2].map(column => aligned(item, column)[2])).toEqual(['right', 'right']);
  });

  test('is one with figures whatever their words, and none with a second paragraph, a list or words', () => {
    const figure = (text: string): TableCell => ({
      paragraphs: [{ ...paragraph(text), runs: [{ text, figure: 'budget', place: at(1) }] }],
      place: at(1),
    });
    const twice: TableCell = { paragraphs: [paragraph('12'), paragraph('of them')], place: at(1) };
    const item = itemIn(
      frameOf([
        ['', 'Figures', 'Explained', 'Words', 'Nothing'],
        ['a', figure('about 300 of all firms'), twice, '3', '–'],
        ['b', '12', '12', 'three', ''],
      ]),
    );
    expect([1, 2, 3, 4].map(column => aligned(item, column)[1])).toEqual(['right', 'left', 'left', 'left']);
  });

  test('is never the first, which heads the rows: years stand as words do', () => {
    const item = itemIn(
      frameOf([
        ['Year', 'Firms'],
        ['2023', '9,410'],
        ['2024', '13,825'],
      ]),
    );
    expect(aligned(item, 0)).toEqual(['left', 'left', 'left']);
    expect(aligned(item, 1)).toEqual(['right', 'right', 'right']);
  });

  test('does not break its numbers: beside long words the column has room for the longest with the others’ decimals', () => {
    const words = `${'many small words for a very wide column '.repeat(4)}end`;
    const item = itemIn(
      frameOf([
        ['', 'Budget', 'What for'],
        ['a', 'KRW 1,300 million', words],
        ['b', 'KRW 2.255 million', words],
      ]),
    );
    const lines = item.rows.slice(1).map(row => row.cells[1]?.paragraphs[0]?.lines.length);
    expect(lines).toEqual([1, 1]);
    const edges = unitsFromEdge(item, 1, [' million', '.255 million'], 'Arial');
    expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 6);
  });

  test('keeps its place on a continuation, though the numbers there are all alike', () => {
    const many = Array.from({ length: 20 }, (_, index) => [`Row ${index + 1}`, index < 10 ? '1.25' : '7']);
    const goesOn = theme(
      [
        layout('table', [
          placeholder('table', { type: 'table', style: 'table', box: [50, 100, 600, 380], continues: true }),
        ]),
      ],
      [tableStyle('table')],
    );
    const { frames } = typeset([slide('numbers', 'table', [fill('table', table([['', 'Value'], ...many]))])], goesOn);
    expect(frames.length).toBeGreaterThan(1);
    const shifts = frames.map(frame => {
      const item = frame.items.find(one => one.kind === 'table');
      const last = item?.kind === 'table' ? item.rows.at(-1)?.cells[1] : undefined;
      return last?.insets[2];
    });
    const tail = fonts.width('.25', 'Arial', false, 20);
    expect(shifts[0]).toBe(OWN[2]);
    expect(shifts.at(-1)).toBeCloseTo(10 + tail, 1);
  });
});

describe('our own picture', () => {
  const frame = frameOf([
    ['', 'Share'],
    ['a', '30.6%'],
    ['b', '4%'],
  ]);

  test('draws a number where its column’s whole units end', async () => {
    const drawing = await loadFonts(fontFiles);
    const svg = await drawn(frame, { theme: look(), fonts: drawing, footer: '' });
    const startOf = (text: string) => Number(new RegExp(`aria-label="${text}" d="M([\\d.]+)`).exec(svg)?.[1]);
    const digit = fonts.width('3', 'Arial', false, 20);
    // “4” stands under “0”, a digit to the right of “3”, within what letters differ in their side bearings.
    expect(Math.abs(startOf('4%') - (startOf('30.6%') + digit))).toBeLessThan(3);
  });
});

describe('a text is a number', () => {
  test.each([
    ['30.6%', '30'],
    ['13,825', '13,825'],
    ['−2.3', '−2'],
    ['+12 %', '+12'],
    ['2.0 times', '2'],
    ['47.8 percentage points', '47'],
    ['KRW 300 million', 'KRW 300'],
    ['$1.2 billion', '$1'],
    ['10–20%', '10–20'],
    ['1:3', '1:3'],
    ['12 months', '12'],
    ['30.6*', '30'],
  ])('in English: %s, its whole units ending after %s', (text, before) => {
    const signs = numberSigns(en);
    expect(isNumberText(text, signs)).toBe(true);
    expect(text.slice(0, unitsEnd(text, signs))).toBe(before);
  });

  test.each([
    ['13,825개', '13,825'],
    ['3억 원', '3'],
    ['1억 2,000만 원', '1억 2,000'],
    ['47.8%p', '47'],
    ['2.0배', '2'],
    ['△3.2%', '△3'],
    ['10~20%', '10~20'],
    ['₩1,000', '₩1,000'],
    ['2024년', '2024'],
  ])('in Korean: %s, its whole units ending after %s', (text, before) => {
    const signs = numberSigns(ko);
    expect(isNumberText(text, signs)).toBe(true);
    expect(text.slice(0, unitsEnd(text, signs))).toBe(before);
  });

  test.each([
    'Industry 5.0',
    '50인 이상 기업',
    'March 2024',
    '12 of 30 firms',
    '30.6% (2024)',
    'ten',
    '',
    '4.0 and 5.0',
  ])('but not in “%s”', text => {
    expect([isNumberText(text, numberSigns(en)), isNumberText(text, numberSigns(ko))]).toEqual([false, false]);
  });

  test.each(['-point', ' - point', '/km', '^2', '[x]', '. *'])('knows a unit of signs: %j', unit => {
    const signs = numberSigns({ ...en, units: { ...en.units, index: unit } });
    expect(['12', '1.5', '1,200'].map(digits => isNumberText(digits + unit, signs))).toEqual([true, true, true]);
  });
});
