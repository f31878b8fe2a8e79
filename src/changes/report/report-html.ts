// A page as one HTML file: no scripts, nothing from outside, readable by a screen reader, on paper and without colors.

import type { ReportWords } from '../../messages/report-words.ts';
import { pageMaker } from '../../write/page.ts';
import type { Page, PageLine, ReportBlock } from './page.ts';
import STYLE from './report.css?text';
import TEMPLATE from './report.hbs?text';

const fill = pageMaker(TEMPLATE);

/** The page as a file. */
export function pageHtml({ language, title, blocks }: Page, words: ReportWords): string {
  const isWide = blocks.some(({ kind }) => kind === 'pictures');
  return fill({
    language,
    title,
    isWide,
    style: STYLE,
    words,
    blocks: blocks.map(blockData),
  });
}

function blockData(block: ReportBlock): object {
  switch (block.kind) {
    case 'heading':
      return { heading: { level: block.level, line: lineData(block.line) } };
    case 'list':
      return { list: block.items.map(lineData) };
    case 'table':
      return { table: { ...block, rows: block.rows.map(cells => rowData(cells, block.head)) } };
    case 'pictures':
      return { pictures: block.pictures };
  }
}

/** The first cell of a row is its head; the others say what they are, for narrow pages on which they stand one below another. */
function rowData(cells: readonly PageLine[], heads: readonly string[]): readonly object[] {
  return cells.map((cell, index) => ({ head: heads[index] ?? '', line: lineData(cell) }));
}

function lineData(line: PageLine): readonly object[] {
  return line.map(({ text, mark = 'plain', language }) => ({ text, language, [mark]: true }));
}
