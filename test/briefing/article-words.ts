// Short ways to write an article, its parts and its faults in tests.

import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import type { Article, ArticleBlock, Inline } from '../../src/briefing/model/article.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';

/** The article of these lines, and what was reported about it. */
export async function read(...lines: readonly string[]): Promise<{ article: Article; found: readonly Diagnostic[] }> {
  const found: Diagnostic[] = [];
  const article = await parseArticle('a.en.md', lines.join('\n'), 'en', diagnostic => found.push(diagnostic));
  return { article, found };
}

/** `3:1 error BD301: what is wrong. The next step.`, the Korean on the line below. */
export const told = ({ place, severity, code, what, next }: Diagnostic): string =>
  `${place?.line}:${place?.column} ${severity} ${code}: ${what.en} ${next?.en}\n${what.ko} ${next?.ko}`;

/** What is reported about the lines, one after the other. */
export async function faults(...lines: readonly string[]): Promise<string> {
  const { found } = await read(...lines);
  return found.map(told).join('\n');
}

/** `only [30.6% = adoption] have` `*strong*` `_emphasis_` `/` for a break, `<text | address>` for a link, `[14]` for a plain number. */
export function line(inlines: readonly Inline[]): string {
  return inlines.map(word).join('');
}

function word(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return `*${line(inline.children)}*`;
    case 'emphasis':
      return `_${line(inline.children)}_`;
    case 'break':
      return ' / ';
    case 'link':
      return `<${line(inline.children)} | ${inline.href}>`;
    case 'figure':
      return `[${inline.form} ${inline.asWords ? '~' : '='} ${inline.figure}]`;
    case 'plain':
      return `[${inline.text}]`;
  }
}

/** Blocks as an outline: a line for each paragraph `p`, heading `h`, point `-` or `1.`, quote `>`, table row `|`. */
export function outline(blocks: readonly ArticleBlock[], indent = ''): string {
  return blocks.map(block => drawn(block, indent)).join('\n');
}

function drawn(block: ArticleBlock, indent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `${indent}p ${line(block.children)}`;
    case 'takeaway':
      return `${indent}=> ${line(block.children)}`;
    case 'qr-link':
      return `${indent}qr ${line(block.children)}`;
    case 'heading':
      return `${indent}h ${line(block.children)}`;
    case 'quote':
      return `${indent}>\n${outline(block.blocks, `${indent}  `)}`;
    case 'table':
      return [block.table.header, ...block.table.rows]
        .map(row => `${indent}| ${row.map(cell => line(cell.children)).join(' | ')}`)
        .join('\n');
    case 'picture':
      return `${indent}![${block.alt}](${block.file})`;
    case 'list':
      return block.items
        .map(({ children, blocks }, index) => {
          const own = `${indent}${block.ordered ? `${index + 1}.` : '-'} ${line(children)}`;
          return blocks.length === 0 ? own : `${own}\n${outline(blocks, `${indent}  `)}`;
        })
        .join('\n');
  }
}
