// A page as Markdown (GFM): what went and what came are HTML tags, because marks of Markdown do not close before Hangul.

import { visible } from '../../diagnostics/visible.ts';
import type { Page, PageLine, ReportBlock, ReportPiece } from './page.ts';

/** The page as a file, a line feed at its end. */
export function pageMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lineText(block.line)}`;
    case 'list':
      return block.items.map(item => `- ${lineText(item)}`).join('\n');
    case 'table':
      return [
        rowText(block.head.map(escaped)),
        rowText(block.head.map(() => '---')),
        ...block.rows.map(cells => rowText(cells.map(lineText))),
      ].join('\n');
    case 'pictures':
      return block.pictures
        .map(({ caption, source, words }) =>
          source === undefined ? `${escaped(caption)}: ${escaped(words)}` : `![${escaped(words)}](<${source}>)`,
        )
        .join('\n\n');
  }
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function lineText(line: PageLine): string {
  return line.map(pieceText).join('');
}

function pieceText({ text, mark }: ReportPiece): string {
  const words = escaped(text);
  switch (mark) {
    case 'old':
      return `<del>${words}</del>`;
    case 'new':
      return `<ins>${words}</ins>`;
    case 'strong':
      return `**${words}**`;
    case undefined:
      return words;
  }
}

/** Text in which nothing is a mark of Markdown or of HTML; line ends are breaks. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/\n/g, '<br>');
}
