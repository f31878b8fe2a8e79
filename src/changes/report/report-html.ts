// Renders a report page as one self-contained HTML file, without scripts, fit for screen readers, print and grayscale.

import type { ReportWords } from '../../messages/report-words.ts';
import { pageMaker } from '../../write/page.ts';
import type { Page, PageLine, ReportBlock } from './page.ts';
import STYLE from './report.css?text';
import TEMPLATE from './report.hbs?text';

const fill = pageMaker(TEMPLATE);

/** The page as an HTML document. */
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

/** Cells with their column headings, which label them on narrow screens, where the cells of a row are stacked. */
function rowData(cells: readonly PageLine[], heads: readonly string[]): readonly object[] {
  return cells.map((cell, index) => ({ head: heads[index] ?? '', line: lineData(cell) }));
}

function lineData(line: PageLine): readonly object[] {
  return line.map(({ text, mark = 'plain', language }) => ({ text, language, [mark]: true }));
}
