import { expect, it } from 'vitest';
import { figureLinks } from '../../src/briefing/figure-links.ts';

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
