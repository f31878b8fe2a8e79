import { describe, expect, it, test } from 'vitest';
import { headsOf } from '../../../src/briefing/agreement/table-heads.ts';
import { placedText } from '../../../src/briefing/article/placed-text.ts';
import { locateLinks } from '../../../src/briefing/figures/figure-links.ts';

it('finds every link to a figure, in blocks and prose, but not in comments', () => {
  const text = `### [30.6%](fig:adoption)에 불과, **[3억 원](fig:min-capital)**
<!-- [1](fig:hidden)
[2](fig:hidden) --> [about three in ten](fig:adoption "words") [14](plain:) [site](https://a.kr)`;
  expect(locateLinks('article.ko.md', text)).toMatchObject([
    { figure: 'adoption', form: '30.6%', asWords: false, place: { file: 'article.ko.md', line: 1, column: 5 } },
    { figure: 'min-capital', form: '3억 원', asWords: false, place: { file: 'article.ko.md', line: 1, column: 34 } },
    {
      figure: 'adoption',
      form: 'about three in ten',
      asWords: true,
      place: { file: 'article.ko.md', line: 3, column: 21 },
    },
  ]);
});

it('finds links that go over a line end, past a byte order mark, but not over an empty line or in code', () => {
  const text =
    '\uFEFF[1%](fig:a)\r\n[300 million\r\n  won](fig:b)\r\n\r\n[c\r\n\r\nd](fig:hidden)\r\n`[2](fig:hidden)` [3](<fig:d>)\r\n```\r\n[4](fig:hidden)\r\n```\r\n[5](fig:e)';
  expect(
    locateLinks('a.md', text).map(({ form, figure, place }) => `${place.line}:${place.column} ${form} ${figure}`),
  ).toEqual(['1:1 1% a', '2:1 300 million won b', '8:19 3 d', '12:1 5 e']);
});

describe('what opens and is never closed is looked for once', () => {
  const many = 60_000;

  test.each([
    ['comments', '<!-- open\n'],
    ['fences', '```\nopen\n~~~~\nopen\n'],
    ['code', '`open\n'],
    ['links', '[open](fig:adoption "\n'],
  ])('%s', (_, opened) => {
    const text = `[30.6%](fig:adoption)\n\n${opened.repeat(many)}`;
    expect(locateLinks('a.md', text).map(({ form }) => form)).toEqual(['30.6%']);
  });

  test('a comment and a fence that are closed hide what stands in them, one that is not hides nothing', () => {
    const text = [
      '<!-- [1](fig:a) --> [2](fig:b)',
      '~~~',
      '[3](fig:c)',
      '```',
      '~~~',
      '[4](fig:d)',
      '````',
      '[5](fig:e)',
      '```',
      '[6](fig:f) <!-- [7](fig:g)',
    ];
    expect(locateLinks('a.md', text.join('\n')).map(({ form }) => form)).toEqual(['2', '4', '5', '6', '7']);
  });

  test('the places of many links are found without going through all lines for each', () => {
    const links = locateLinks('a.md', '[30.6%](fig:adoption)\n\n'.repeat(many));
    expect(links.at(-1)?.place).toEqual({ file: 'a.md', line: 2 * many - 1, column: 1 });
  });

  test('so are the heads of many tables, and the places of many words', () => {
    const source = '| Year | Growth |\n|---|---|\n| 2024 | [2.3%](fig:a) |\n\n'.repeat(many / 4);
    const links = locateLinks('a.md', source);
    expect(new Set(links.map(link => headsOf(link, source).join()))).toEqual(new Set(['Growth,2024']));
    const article = { file: 'a.md', source };
    const places = links.map(({ place }) =>
      placedText(
        [{ kind: 'text', text: 'Growth', place: { ...place, line: place.line - 2, column: 10 } }],
        article,
      ).placeOf(2),
    );
    expect(places.at(-1)).toEqual({ file: 'a.md', line: many - 3, column: 12 });
  });
});
