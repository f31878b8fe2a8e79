import { describe, expect, test } from 'vitest';
import type { Paragraph, Run, Slide, Table } from '../../src/slide/slide.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import {
  at,
  fill,
  inKorean,
  itemOf,
  layout,
  paragraph,
  placeholder,
  run,
  slide,
  tableStyle,
  theme,
  told,
  typeset,
} from './small-theme.ts';

const points = layout('points', [
  placeholder('body', { box: [50, 100, 860, 200], continues: true }),
  placeholder('source', { box: [50, 480, 860, 30], style: 'small' }),
  placeholder('handout', { box: [500, 320, 400, 100], style: 'small', once: true }),
]);
const fixed = layout('fixed', [placeholder('body', { box: [50, 100, 860, 200] })]);
const table = layout('table', [
  placeholder('table', { type: 'table', box: [50, 100, 860, 200], style: 'table', anchor: 'middle', continues: true }),
]);
const contents = layout('contents', [placeholder('page', { box: [50, 100, 100, 30] })]);
const look = theme([points, fixed, table, contents], [tableStyle('table', { insets: [0, 6, 10, 6] })]);

const point = (text: string, own: Partial<Paragraph> = {}): Paragraph =>
  paragraph(text, at(12), { list: 'bullet', ...own });
const under = (text: string): Paragraph => point(text, { level: 1 });
const numbered = (text: string): Paragraph => point(text, { list: 'number' });

const pointsSlide = (paragraphs: readonly Paragraph[], own: Partial<Slide> = {}): Slide => ({
  ...slide('rules', own.layout ?? 'points', [
    fill('title', 'Rules of the hall', 1, at(8)),
    fill('body', { kind: 'text', paragraphs }),
    fill('source', 'Source: a book', 1, at(3)),
    fill('handout', 'What is said', 1, at(4)),
  ]),
  notes: [paragraph('Say it slowly.')],
  ...own,
});

const lines = (frame: Frame | undefined, name: string): readonly string[] =>
  itemOf(frame, 'text', name).paragraphs.map(({ runs, level, list, start }) => {
    const mark = list === 'number' ? `${start ?? 1}.. ` : list === 'bullet' ? '- ' : '';
    return `${'  '.repeat(level)}${mark}${runs.map(({ text }) => text).join('')}`;
  });
const said = (frame: Frame | undefined, name: string): string => lines(frame, name).join(' ').replaceAll('\u00a0', '_');

const eight = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

describe('points that do not fit on a slide go on to a next one', () => {
  const { frames, diagnostics } = typeset([pointsSlide(eight.map(word => point(word)))], look);

  test('evenly, under keys and headlines that say so, with the source on each and the notes on the first', () => {
    expect(frames.map(({ key, number, title }) => `${number} ${key}: ${title}`)).toEqual([
      '1 rules: Rules of the hall (1/2)',
      '2 rules/2: Rules of the hall (2/2)',
    ]);
    expect(lines(frames[0], 'rules/body')).toEqual(['- One', '- Two', '- Three', '- Four']);
    expect(lines(frames[1], 'rules/2/body')).toEqual(['- Five', '- Six', '- Seven', '- Eight']);
    expect(said(frames[0], 'rules/title')).toBe('Rules of the hall_(1/2)');
    expect([said(frames[0], 'rules/source'), said(frames[1], 'rules/2/source')]).toEqual([
      'Source: a book',
      'Source: a book',
    ]);
    expect(frames.map(({ notes }) => notes.length)).toEqual([1, 0]);
    expect(frames.map(({ items }) => items.some(({ name }) => name.endsWith('/handout')))).toEqual([true, false]);
  });

  test('and the author is told once', () => {
    expect(told(diagnostics)).toEqual([
      'article.en.md:12:1 BD520: “body” on slide “rules” does not fit on one slide and continues over 2. Shorten it to fit on one; to make this an error, write continue: false under the slide in briefing.yaml.',
      'BD520: “rules” 슬라이드의 “body”은(는) 한 슬라이드에 들어가지 않아 2개 슬라이드로 이어집니다. 하나로 두려면 내용을 줄이고, 나누지 않으려면 briefing.yaml의 슬라이드에 continue: false를 쓰십시오.',
    ]);
    expect(diagnostics[0]?.severity).toBe('notice');
  });

  test('at one size, though each could have its own', () => {
    const long =
      'A rule that takes two lines because it is as long as a rule can be before anybody stops to listen to it';
    const paragraphs = [long, long, long, long, 'Short', 'Shorter', 'Shortest', 'Gone'].map(word => point(word));
    const parts = typeset([pointsSlide(paragraphs)], look).frames;
    const sizes = parts.map(frame =>
      itemOf(frame, 'text', `${frame.key}/body`).paragraphs.map(({ style }) => style.size),
    );
    expect(new Set(sizes.flat()).size).toBe(1);
  });

  test('over as many slides as it takes', () => {
    const many = Array.from({ length: 18 }, (_, index) => point(`Rule ${index + 1}`));
    const parts = typeset([pointsSlide(many)], look).frames;
    expect(parts.map(({ title }) => title.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
    expect(parts.map(frame => lines(frame, `${frame.key}/body`).length)).toEqual([6, 6, 6]);
  });

  test('never between a point and what is nested under it, nor after a line that introduces a list', () => {
    const paragraphs = [
      ...[point('One'), under('a'), under('b')],
      ...[point('Two'), under('d'), under('e')],
      paragraph('And then:', at(20)),
      ...[point('Three'), point('Four')],
    ];
    const parts = typeset([pointsSlide(paragraphs)], look).frames;
    expect(parts.map(frame => lines(frame, `${frame.key}/body`))).toEqual([
      ['- One', '  - a', '  - b', '- Two', '  - d', '  - e'],
      ['And then:', '- Three', '- Four'],
    ]);
  });

  test('and numbers go on, too', () => {
    const list = eight.flatMap((word, index) => (index === 1 ? [numbered(word), under('nested')] : [numbered(word)]));
    const parts = typeset([pointsSlide(list)], look).frames;
    expect(parts.map(frame => lines(frame, `${frame.key}/body`))).toEqual([
      ['1.. One', '1.. Two', '  - nested', '1.. Three', '1.. Four'],
      ['5.. Five', '5.. Six', '5.. Seven', '5.. Eight'],
    ]);
    const restarted = [...eight.slice(0, 5).map(numbered), point('Between'), ...eight.slice(5).map(numbered)];
    const second = typeset([pointsSlide(restarted)], look).frames[1];
    expect(lines(second, 'rules/2/body')).toEqual(['- Between', '1.. Six', '1.. Seven', '1.. Eight']);
  });

  test('in Korean with its own characters and the same rule', () => {
    const korean = theme([points], [], 'Malgun Gothic');
    const { frames: parts } = typeset([pointsSlide(eight.map(() => point('시장은 새벽에 연다')))], korean, inKorean);
    expect(parts.map(({ title }) => title)).toEqual(['Rules of the hall (1/2)', 'Rules of the hall (2/2)']);
  });
});

describe('a slide stays alone with its fault', () => {
  const fault = (one: Slide) => {
    const { frames, diagnostics } = typeset([one], look);
    expect(frames.map(({ key }) => key)).toEqual(['rules']);
    return diagnostics.map(({ code, severity, what }) => `${severity} ${code} ${what.en}`);
  };
  const tooHigh = (by: string) =>
    `error BD511 “body” on slide “rules” is ${by} pt taller than its box, even at its smallest size of 18 pt.`;

  test('where its author forbids that it goes on', () => {
    expect(
      fault(
        pointsSlide(
          eight.map(word => point(word)),
          { continues: false },
        ),
      ),
    ).toEqual([tooHigh('42.8')]);
  });

  test('where the layout does not let it', () => {
    const [title, body] = pointsSlide(eight.map(word => point(word))).fills;
    const fills = [title, body].filter(one => one !== undefined);
    expect(fault({ ...slide('rules', 'fixed', fills) })).toEqual([tooHigh('42.8')]);
  });

  test('where one point would be left alone', () => {
    const long = 'Words that go on and on until nobody remembers how they began or what they were about. '.repeat(5);
    expect(fault(pointsSlide([point(long), point(long), point('Three')]))).toHaveLength(1);
  });

  test('where six slides would not do', () => {
    const many = Array.from({ length: 100 }, (_, index) => point(`Rule ${index + 1}`));
    expect(fault(pointsSlide(many))[0]).toContain('BD511');
  });
});

describe('a table that does not fit', () => {
  const cell = (text: string) => ({ paragraphs: [paragraph(text, at(30))], place: at(30) });
  const goods = (rows: readonly (readonly string[])[]): Table => ({
    header: ['Goods', 'Place'].map(cell),
    rows: rows.map(row => row.map(cell)),
    title: 'Goods of the hall',
    place: at(29),
  });
  const names = ['Fish', 'Bread', 'Cheese', 'Tools', 'Books', 'Seeds', 'Honey', 'Wax', 'A very long name of a thing'];
  const deck = [
    slide('goods', 'table', [
      fill('title', 'Goods of the hall'),
      fill('table', { kind: 'table', table: goods(names.map(name => [name, 'in the hall'])) }),
    ]),
  ];
  const { frames } = typeset(deck, look);
  const tables = frames.map(frame => itemOf(frame, 'table', `${frame.key}/table`));
  const column = (index: number) =>
    tables[index]?.rows.map(({ cells }) => cells[0]?.paragraphs[0]?.runs[0]?.text).join(' ');

  test('repeats its header, and says which part it is for those who cannot see it', () => {
    expect([column(0), column(1)]).toEqual([
      'Goods Fish Bread Cheese Tools Books',
      'Goods Seeds Honey Wax A very long name of a thing',
    ]);
    expect(tables.map(({ alt }) => alt.replaceAll('\u00a0', ' '))).toEqual([
      'Table: Goods of the hall (1/2). 5 rows, 2 columns.',
      'Table: Goods of the hall (2/2). 4 rows, 2 columns.',
    ]);
  });

  test('keeps the widths of its columns and the heights of its rows, as a page that is turned', () => {
    expect(tables[1]?.columns).toEqual(tables[0]?.columns);
    const heights = tables.map(({ rows }) => rows.slice(1).map(({ height }) => height));
    const all = heights.flat();
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(3);
    expect(Math.max(...tables.map(({ box }) => box[3]))).toBeLessThanOrEqual(200.01);
  });
});

test('page numbers in the text are those after slides have gone on', () => {
  const page = (key: string): Run => run('2', at(1), { page: key });
  const listed = (key: string): Slide =>
    slide(`contents-${key}`, 'contents', [
      fill('title', 'Contents'),
      fill('page', { kind: 'text', paragraphs: [{ runs: [page(key)], level: 0, place: at(1) }] }),
    ]);
  const long = pointsSlide(eight.map(word => point(word)));
  const { frames } = typeset([listed('after'), listed('rules'), long, { ...slide('after', 'fixed', []) }], look);
  expect(frames.map(({ key, number }) => `${number} ${key}`)).toEqual([
    '1 contents-after',
    '2 contents-rules',
    '3 rules',
    '4 rules/2',
    '5 after',
  ]);
  expect([said(frames[0], 'contents-after/page'), said(frames[1], 'contents-rules/page')]).toEqual(['5', '3']);
});
