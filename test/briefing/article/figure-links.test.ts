import { expect, it } from 'vitest';
import { figureLinks } from '../../../src/briefing/article/figure-links.ts';

it('finds every link to a figure, in blocks and prose, but not in comments', () => {
  const text = `### [30.6%](fig:adoption)에 불과, **[3억 원](fig:min-capital)**
<!-- [1](fig:hidden)
[2](fig:hidden) --> [about three in ten](fig:adoption "words") [14](plain:) [site](https://a.kr)`;
  expect(figureLinks('article.ko.md', text)).toEqual([
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
    figureLinks('a.md', text).map(({ form, figure, place }) => `${place.line}:${place.column} ${form} ${figure}`),
  ).toEqual(['1:1 1% a', '2:1 300 million won b', '8:19 3 d', '12:1 5 e']);
});
