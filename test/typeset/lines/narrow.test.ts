import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/briefing/model/locale.ts';
import type { TextItem } from '../../../src/typeset/frame.ts';
import {
  at,
  fill,
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

interface Where {
  readonly width: number;
  readonly style?: string;
  readonly insets?: readonly [number, number, number, number];
  readonly locale?: Locale;
}

/** A text as it is set in a box, its paragraphs parted by `//`. */
function set(text: string, { width, style = 'body', insets = [0, 0, 0, 0], locale = inEnglish }: Where): TextItem {
  const box = placeholder('text', { box: [0, 0, width, 300], style, insets });
  const face = locale === inKorean ? 'Malgun Gothic' : 'Arial';
  const paragraphs = text.split(' // ').map(own => paragraph(own));
  const slides = [slide('a', 'p', [fill('text', { kind: 'text', paragraphs })])];
  const { frames, diagnostics } = typeset(slides, theme([layout('p', [box])], [], face), locale);
  expect(diagnostics).toEqual([]);
  return itemOf(frames[0], 'text', 'a/text');
}

const lines = ({ paragraphs }: Pick<TextItem, 'paragraphs'>) =>
  paragraphs.map(one => one.lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' | ')).join(' // ');

const areaOf = ({ box, insets }: TextItem) => box[2] - insets[0] - insets[2];

describe('a last line that would be lonely', () => {
  const text = 'demand forecasting and some production data';

  test('gets company in a narrower area; no line end is written', () => {
    const item = set(text, { width: 385 });
    expect(lines(set(text, { width: 500 }))).toBe(text);
    expect(lines(item)).toBe('demand forecasting and some | production data');
    expect(item.paragraphs[0]?.breaks).toBe('natural');
    expect(item.insets.slice(0, 2)).toEqual([0, 0]);
    expect(item.insets[2]).toBeGreaterThan(30);
    expect(item.height).toBe(48);
  });

  test('is not there where others stand on it: then the area is the whole box', () => {
    const item = set('demand forecasting and some production data of some firms', { width: 385 });
    expect(lines(item)).toBe('demand forecasting and some production | data of some firms');
    expect(item.insets).toEqual([0, 0, 0, 0]);
  });

  test('is kept off by the same lines in areas a little wider and narrower, and with measures a hundredth off', () => {
    const item = set(text, { width: 385 });
    for (const by of [0.985, 0.99, 1, 1.01, 1.015]) {
      const other = set(text, { width: areaOf(item) * by });
      expect([other.insets[2], lines(other)]).toEqual([0, lines(item)]);
    }
  });

  test('is kept off also where only a viewer that fills all of the width would leave it', () => {
    // “and some production data of” fits the width, but not 0.99 of it: it was not foreseen that “firms” be alone.
    const item = set('and some production data of firms', { width: 256 });
    expect(lines(item)).toBe('and some production | data of firms');
    expect(item.insets[2]).toBeGreaterThan(10);
  });

  test('stays where there is no room for error', () => {
    // “main next” is 4.4 pt wider than “next man”, less a hundredth of both: no area holds the one off and the other for certain.
    const item = set('main next man', { width: 89 });
    expect(lines(item)).toBe('main next | man');
    expect(item.insets).toEqual([0, 0, 0, 0]);
    // “mains next” is 14.4 pt wider.
    expect(lines(set('mains next man', { width: 99 }))).toBe('mains | next man');
  });

  test('of a longer text is told by its one short word', () => {
    const long =
      'a library that is open in the evening is a library that many more people of the town can use at all'.replace(
        'at all',
        'now',
      );
    const item = set(long, { width: 196 });
    const last = lines(item).split(' | ').at(-1);
    expect(lines(item).split(' | ').length).toBeGreaterThan(4);
    expect(last).toMatch(/ now$/);
  });

  test.each([
    ['body', [0, 0, 1, 0]],
    ['right', [1, 0, 0, 0]],
    ['centred', [0.5, 0, 0.5, 0]],
  ] as const)('makes room beside text of the style “%s” where it is not aligned', (style, share) => {
    const by = 385 - areaOf(set(text, { width: 385 }));
    const item = set(text, { width: 385, style });
    item.insets.forEach((inset, side) => {
      expect(inset).toBeCloseTo(by * (share[side] ?? 0), 6);
    });
  });

  test('adds to the insets of its placeholder', () => {
    const by = 385 - areaOf(set(text, { width: 385 }));
    const item = set(text, { width: 415, insets: [20, 5, 10, 5] });
    expect(item.insets.slice(0, 2)).toEqual([20, 5]);
    expect(item.insets[2]).toBeCloseTo(10 + by, 6);
  });

  test('ends where a phrase does', () => {
    expect(lines(set('books of all kinds that residents of the town bring', { width: 420 }))).toBe(
      'books of all kinds that residents | of the town bring',
    );
  });
});

describe('several paragraphs', () => {
  test('have one area, and keep their numbers of lines', () => {
    const item = set('One line // demand forecasting and some production data // Another line', { width: 385 });
    expect(lines(item)).toBe('One line // demand forecasting and some | production data // Another line');
    expect(item.insets[2]).toBeGreaterThan(30);
    expect(item.paragraphs.map(({ marginRight }) => marginRight)).toEqual([undefined, undefined, undefined]);
  });

  test('of which one needs all the width leave it to the lonely one to be narrower', () => {
    const whole = 'This one needs the whole width of the box';
    const item = set(`${whole} // demand forecasting and some production data`, { width: 385 });
    expect(item.insets).toEqual([0, 0, 0, 0]);
    expect(lines(item)).toBe(`${whole} // demand forecasting and some | production data`);
    const [first, second] = item.paragraphs.map(({ marginRight }) => marginRight);
    // Said: LibreOffice would go on with the margin of a paragraph before.
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(10);
  });
});

describe('text of a balanced style', () => {
  const text = 'Readers who stay an hour or more come again within the very same month';

  test('has lines alike by a narrower area, not by written breaks', () => {
    expect(lines(set(text, { width: 500 }))).toBe(
      'Readers who stay an hour or more come again within | the very same month',
    );
    const item = set(text, { width: 500, style: 'band' });
    expect(lines(item)).toBe('Readers who stay an hour or more come | again within the very same month');
    expect(item.paragraphs[0]?.breaks).toBe('natural');
    expect(item.insets[2]).toBeGreaterThan(20);
  });

  test('on one line is left as it is', () => {
    expect(set('A short band', { width: 500, style: 'band' }).insets).toEqual([0, 0, 0, 0]);
  });
});

describe('Korean text', () => {
  test('is not lonely at its end whether words are kept whole or not', () => {
    const text = '저녁에도 열려 있는 도서관이 더 많은 주민을 맞는다';
    const item = set(text, { width: 400, locale: inKorean });
    expect(lines(item)).toBe('저녁에도 열려 있는 도서관이 | 더 많은 주민을 맞는다');
    expect(item.paragraphs[0]?.breaks).toBe('natural');
    // Filled syllable by syllable, each an em wide and a space 0.352.
    const first = [...text].reduce(
      ({ used, count }, character) => {
        const next = used + (character === ' ' ? 0.352 : 1) * 20;
        return next <= areaOf(item) ? { used: next, count: count + 1 } : { used: Number.POSITIVE_INFINITY, count };
      },
      { used: 0, count: 0 },
    ).count;
    expect(text.slice(first).trim().length).toBeGreaterThan(4);
  });

  test('has room for the space that some viewers put between Hangul and numbers', () => {
    const text = '조사에 답한 13,825개 기업 가운데 4.5%는 이미 도입';
    const item = set(text, { width: 400, locale: inKorean });
    const [line] = item.paragraphs[0]?.lines ?? [];
    const written = line?.runs.map(run => run.text).join('') ?? '';
    const gaps = written.match(/[가-힣](?= ?[0-9])|[0-9%](?= ?[가-힣])/g)?.length ?? 0;
    expect(item.insets[2]).toBeGreaterThan(0);
    expect(gaps).toBeGreaterThan(0);
    expect((line?.width ?? 0) + gaps * 0.24 * 20).toBeLessThan(areaOf(item));
  });
});

test('a cell of a table is narrower by itself', () => {
  const table = {
    header: ['Where', 'What'].map(text => ({ paragraphs: [paragraph(text)], place: at(1) })),
    rows: [
      ['There', 'demand forecasting and some production data'].map(text => ({
        paragraphs: [paragraph(text)],
        place: at(1),
      })),
    ],
    title: 'A table',
    place: at(1),
  };
  const box = placeholder('table', { type: 'table', box: [0, 0, 500, 300], style: 'table' });
  const style = tableStyle('table', { columns: [105, 395], first: 'body', insets: [0, 5, 10, 5] });
  const { frames } = typeset(
    [slide('a', 'p', [fill('table', { kind: 'table', table })])],
    theme([layout('p', [box])], [style]),
  );
  const [, row] = itemOf(frames[0], 'table', 'a/table').rows;
  expect(row?.cells.map(lines)).toEqual(['There', 'demand forecasting and some | production data']);
  expect(row?.cells[0]?.insets).toEqual([0, 5, 10, 5]);
  expect(row?.cells[1]?.insets[2]).toBeGreaterThan(40);
  expect(row?.height).toBe(2 * 24 + 10);
});
