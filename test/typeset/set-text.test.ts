import { describe, expect, test } from 'vitest';
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
  textStyle,
  theme,
  told,
  track,
  typeset,
} from './small-theme.ts';

const lines = (item: {
  readonly paragraphs: readonly {
    readonly lines: readonly { readonly runs: readonly { readonly text: string }[] }[];
  }[];
}) => item.paragraphs.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));

describe('a placeholder', () => {
  const points = theme([layout('points', [placeholder('body', { box: [50, 100, 400, 150] })])]);

  test('has its paragraphs at their size, one below another, the first without space before', () => {
    const content = {
      kind: 'text' as const,
      paragraphs: [
        paragraph('One'),
        paragraph('Two', at(2), { list: 'bullet' }),
        paragraph('Three', at(3), { list: 'number', level: 1 }),
      ],
    };
    const { frames, diagnostics } = typeset([slide('a', 'points', [fill('body', content)])], points);
    const item = itemOf(frames[0], 'text', 'a/body');
    expect(diagnostics).toEqual([]);
    expect(item).toMatchObject({ box: [50, 100, 400, 150], placeholder: 'body', ordinal: 1, height: 3 * 24 + 2 * 10 });
    expect(item.paragraphs).toMatchObject([
      { list: undefined, marginLeft: 0, indent: 0, spaceBefore: 0, style: { size: 20 }, breaks: 'natural' },
      { list: 'bullet', marginLeft: 20, indent: -20, spaceBefore: 10 },
      { list: 'number', marginLeft: 40, indent: -20, spaceBefore: 10 },
    ]);
  });

  test('breaks at 0.99 of its width, insets and margin taken off', () => {
    // 20 syllables of a whole em at 20 pt are 400 pt: they fit a line of 0.99 x 404.1, but not one of 0.99 x 404.
    const text = `${'가'.repeat(9)} ${'나'.repeat(10)}`;
    const wide = (width: number, left: number) => {
      const box = placeholder('body', { box: [0, 0, width, 100], insets: [left, 0, 0, 0] });
      const { frames } = typeset(
        [slide('a', 'p', [fill('body', text)])],
        theme([layout('p', [box])], [], 'Malgun Gothic'),
        inKorean,
      );
      return lines(itemOf(frames[0], 'text', 'a/body'));
    };
    const natural = 19 * 20 + 0.352 * 20;
    expect(wide(natural / 0.99 + 0.01, 0)).toEqual([text]);
    expect(wide(natural / 0.99 - 0.01, 0)).toEqual(['가'.repeat(9), '나'.repeat(10)]);
    expect(wide(natural / 0.99 + 5.01, 5)).toEqual([text]);
  });

  test('honours forced breaks, and keeps runs whole across lines', () => {
    const runs = [
      run('Only '),
      run('30.6%', at(4), { figure: 'adoption', strong: true }),
      run(' of firms'),
      run('\n'),
      run('use it'),
    ];
    const content = { kind: 'text' as const, paragraphs: [{ runs, level: 0, place: at(4) }] };
    const { frames } = typeset([slide('a', 'points', [fill('body', content)])], points);
    expect(itemOf(frames[0], 'text', 'a/body').paragraphs[0]?.lines.map(line => line.runs)).toEqual([
      [run('Only '), run('30.6%', at(4), { figure: 'adoption', strong: true }), run(' of firms')],
      [run('use it')],
    ]);
  });

  test('steps down by whole points until it fits', () => {
    // Seven lines of 24 pt are 168, of 1.2 x 19 are 159.6, of 1.2 x 18 are 151.2; the box holds 159.6.
    const box = placeholder('body', { box: [0, 0, 400, 159.6] });
    const seven = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].join('\n');
    const { frames, diagnostics } = typeset([slide('a', 'p', [fill('body', seven)])], theme([layout('p', [box])]));
    expect(diagnostics).toEqual([]);
    expect(itemOf(frames[0], 'text', 'a/body').paragraphs[0]?.style.size).toBe(19);
  });

  test('that is too high at its least size is an error with the author’s place, and set all the same', () => {
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n');
    const { frames, diagnostics } = typeset([slide('gap', 'points', [fill('body', eight, 1, at(41, 3))])], points);
    expect(told(diagnostics)).toEqual([
      'article.en.md:41:3 BD511: “body” on slide “gap” is 22.8 pt taller than its box, even at its smallest size of 18 pt. Shorten it, or split it over two slides.',
      'BD511: “gap” 슬라이드의 “body”은(는) 최소 크기 18pt에서도 상자보다 22.8pt 높습니다. 내용을 줄이거나 두 슬라이드로 나누십시오.',
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', draftable: true, slide: 'gap' });
    expect(itemOf(frames[0], 'text', 'gap/body').paragraphs[0]).toMatchObject({ style: { size: 18 } });
  });

  test('with a word wider than its line is an error that names the word', () => {
    const narrow = theme([layout('p', [placeholder('body', { box: [0, 0, 100, 300] })])]);
    const { frames, diagnostics } = typeset(
      [slide('a', 'p', [fill('body', 'an internationalization of', 1, at(3, 8))])],
      narrow,
    );
    expect(told(diagnostics)).toEqual([
      'article.en.md:3:8 BD513: “internationalization” in “body” on slide “a” is 51.1 pt wider than its line, even at the smallest size of 18 pt. Use a shorter word, or split it with a space.',
      'BD513: “a” 슬라이드 “body”의 “internationalization”은(는) 최소 크기 18pt에서도 줄보다 51.1pt 넓습니다. 더 짧은 말을 쓰거나 띄어 쓰십시오.',
    ]);
    expect(lines(itemOf(frames[0], 'text', 'a/body')).join('|')).toBe('an|international|ization of');
  });

  test('shows only the beginning of a very long word', () => {
    const { diagnostics } = typeset([slide('a', 'points', [fill('body', 'x'.repeat(90))])], points);
    expect(diagnostics[0]?.what.en).toMatch(/^“x{40}…” in “body” on slide “a” is /);
  });

  test('divides a long address and long Hangul as a viewer does, without an error', () => {
    const narrow = theme([layout('p', [placeholder('body', { box: [0, 0, 150, 300] })])]);
    const text = 'https://www.kiet.re.kr/research/report/list 가나다라마바사아자차';
    const { frames, diagnostics } = typeset([slide('a', 'p', [fill('body', text)])], narrow);
    expect(diagnostics).toEqual([]);
    expect(lines(itemOf(frames[0], 'text', 'a/body'))).toEqual([
      'https://',
      'www.kiet.re.kr/',
      'research/report/',
      'list',
      '가나다라마바사',
      '아자차',
    ]);
  });
});

describe('a headline', () => {
  const plain = theme([layout('p', [])]);

  test('is balanced, its breaks written, and its title on one line', () => {
    const title = '78.4% of firms surveyed say they need AI, but only 30.6% have adopted it';
    const { frames } = typeset([slide('gap', 'p', [fill('title', title)])], plain);
    const item = itemOf(frames[0], 'text', 'gap/title');
    expect(lines(item)).toEqual(['78.4% of firms surveyed say they need AI,', 'but only 30.6% have adopted it']);
    expect(item.paragraphs[0]).toMatchObject({ breaks: 'written', style: { size: 28 } });
    expect(frames[0]?.title).toBe(title);
  });

  test('broken by its author is broken there and nowhere else', () => {
    const { frames } = typeset(
      [slide('a', 'p', [fill('title', 'Industry 5.0: A New Collaboration\nbetween Humans and AI')])],
      plain,
    );
    expect(lines(itemOf(frames[0], 'text', 'a/title'))).toEqual([
      'Industry 5.0: A New Collaboration',
      'between Humans and AI',
    ]);
    expect(frames[0]?.title).toBe('Industry 5.0: A New Collaboration between Humans and AI');
  });

  test('takes a second line only where its box has room for it', () => {
    const low = layout('low', [placeholder('title', { type: 'title', box: [50, 20, 860, 40], style: 'headline' })]);
    const title = 'Industry 5.0: a new collaboration between humans and AI';
    const { frames } = typeset(
      [slide('a', 'p', [fill('title', title)]), slide('b', 'low', [fill('title', title)])],
      theme([layout('p', []), low]),
    );
    expect(lines(itemOf(frames[0], 'text', 'a/title'))).toHaveLength(2);
    expect(lines(itemOf(frames[1], 'text', 'b/title'))).toEqual([title]);
    expect(itemOf(frames[1], 'text', 'b/title').paragraphs[0]?.style.size).toBe(28);
  });

  test('of more lines than its style allows is an error at its least size, said once', () => {
    const long =
      'The importance of artificial intelligence as a core element of industrial transformation and of competitiveness is expected to increase in all the sectors of the whole national economy';
    const { diagnostics } = typeset([slide('a', 'p', [fill('title', long, 1, at(5, 5))])], plain);
    expect(told(diagnostics)).toEqual([
      'article.en.md:5:5 BD512: “title” on slide “a” takes 3 lines, even at its smallest size of 24 pt; at most 2 are allowed. Shorten it.',
      'BD512: “a” 슬라이드의 “title”은(는) 최소 크기 24pt에서도 3줄입니다. 최대 2줄까지 쓸 수 있습니다. 내용을 줄이십시오.',
    ]);
  });
});

describe('siblings', () => {
  const columns = layout(
    'columns',
    [
      placeholder('head', { track: 'column', box: [0, 0, 0, 26], style: 'strong' }),
      placeholder('text', { track: 'column', box: [0, 30, 0, 60], style: 'body' }),
    ],
    { tracks: new Map([['column', track('column')]]) },
  );

  test('take the size of the one that needs the least, on all placeholders of one size of their track', () => {
    const { frames, diagnostics } = typeset(
      [
        slide('a', 'columns', [
          fill('head', 'Automation', 1),
          fill('text', 'short', 1),
          fill('head', 'Decisions', 2),
          fill('text', 'a\nb\nc', 2),
        ]),
      ],
      theme([
        {
          ...columns,
          placeholders: new Map(
            [...columns.placeholders].map(([name, one]) => [
              name,
              name === 'text' ? { ...one, box: [0, 30, 0, 69] } : one,
            ]),
          ),
        },
      ]),
    );
    expect(diagnostics).toEqual([]);
    const sizes = ['a/head/1', 'a/text/1', 'a/head/2', 'a/text/2'].map(
      name => itemOf(frames[0], 'text', name).paragraphs[0]?.style.size,
    );
    expect(sizes).toEqual([19, 19, 19, 19]);
  });
});

test('style names of the theme are stepped, never grown', () => {
  const grown = textStyle('odd', { size: 16, least: 18 });
  const small = theme([layout('p', [placeholder('body', { style: 'odd', box: [0, 0, 400, 10] })])]);
  const { frames } = typeset([slide('a', 'p', [fill('body', 'x')])], {
    ...small,
    styles: new Map([...small.styles, ['odd', grown]]),
  });
  expect(itemOf(frames[0], 'text', 'a/body').paragraphs[0]?.style.size).toBe(16);
});
