import { describe, expect, test } from 'vitest';
import type { ArticleBlock } from '../../../src/briefing/model/article.ts';
import { line, read } from '../article-words.ts';

/** The icons and words of the first block of a slide: `factory@5:4 *Plants* make`. */
async function slide(...lines: readonly string[]) {
  const { article, found } = await read('# T', '', ':::slide{#hall}', '### A claim', ...lines, ':::', '');
  expect(found.map(({ code }) => code)).toEqual([]);
  return iconsIn(article.slides.get('hall')?.blocks[0]);
}

function iconsIn(block: ArticleBlock | undefined): readonly string[] {
  const worded = ({ children, icon }: Extract<ArticleBlock, { kind: 'heading' }>) =>
    `${icon ? `${icon.value}@${icon.place.line}:${icon.place.column} ` : ''}${line(children)}`;
  if (block?.kind === 'list') return block.items.map(item => worded({ kind: 'heading', ...item }));
  if (block?.kind === 'heading') return [worded(block)];
  if (block?.kind === 'table')
    return [block.table.header, ...block.table.rows].flatMap(row =>
      row.map(cell => worded({ kind: 'heading', ...cell })),
    );
  return block?.kind === 'paragraph' ? [line(block.children)] : [];
}

describe('an icon', () => {
  test.each([
    ['1. icon: factory **Plants** make', ['factory@5:4 *Plants* make']],
    ['1. Icon：factory **공장** 생산', ['factory@5:4 *공장* 생산']],
    ['1. **icon: factory Plants** make', ['factory@5:6 *Plants* make']],
    ['- icon:chart-line [20.4%](fig:listen) listen', ['chart-line@5:3 [20.4% = listen] listen']],
    ['#### icon: users Readers', ['users@5:6 Readers']],
    [
      '| icon: map Place | Visits |\n| - | - |\n| icon: house Home | x |',
      ['map@5:3 Place', 'Visits', 'house@7:3 Home', 'x'],
    ],
  ])('stands before the words of a point, a heading or a cell: %s', async (typed, words) => {
    expect(await slide(...typed.split('\n'))).toEqual(words);
  });

  test.each([
    ['- Icons: two', 'Icons: two'],
    ['- An icon: none', 'An icon: none'],
    ['icon: a paragraph has none', 'icon: a paragraph has none'],
  ])('is no other words: %s', async (typed, words) => {
    expect(await slide(typed)).toEqual([words]);
  });
});
