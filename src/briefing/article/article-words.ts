// The lines of words in blocks, whatever holds them: paragraphs, points, headings, quotes and the cells of tables.
import type { ArticleBlock, ArticleTable, Inline } from '../model/article.ts';

/** Every line of words in the blocks, in reading order. */
export function linesOf(blocks: readonly ArticleBlock[]): readonly (readonly Inline[])[] {
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: ArticleBlock): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'takeaway':
    case 'qr-link':
      return [block.children];
    case 'list':
      return block.items.flatMap(item => [item.children, ...linesOf(item.blocks)]);
    case 'quote':
      return linesOf(block.blocks);
    case 'table':
      return linesOfTable(block.table);
    case 'picture':
      return [];
  }
}

/** The cells of a table, its head first; of the rows only those from `from` to `to`, if given. */
export function linesOfTable(
  { header, rows }: ArticleTable,
  chosen?: { readonly from: number; readonly to: number },
): readonly (readonly Inline[])[] {
  const shown = chosen ? rows.slice(chosen.from - 1, chosen.to) : rows;
  return [header, ...shown].flat().map(cell => cell.children);
}

/** All inlines of a line, those inside emphasis and links included. */
export function allInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap(inline => ('children' in inline ? [inline, ...allInlines(inline.children)] : [inline]));
}
