// The sample's articles as reports in the formats that authors bring: `await articleAs('docx', 'ko')`.
import { readFileSync } from 'node:fs';
import { hwpxOf } from './make-hwpx.ts';
import { wordOf } from './make-word.ts';
import { hwpOf } from './rhwp.ts';

/** A paragraph, a heading (1 is the title of the whole), or a table whose first row names the columns. */
export type ArticleBlock =
  | { readonly text: string; readonly level?: number }
  | { readonly rows: readonly (readonly string[])[] };

export type ArticleFormat = 'docx' | 'hwpx' | 'hwp' | 'md' | 'txt';

/** The sample's article in one language without links, marks and slides: its headings, paragraphs and tables. */
export function articleBlocks(language: 'en' | 'ko'): readonly ArticleBlock[] {
  const source = readFileSync(`data/industry-5.0/article.${language}.md`, 'utf8').replace(/^\uFEFF/u, '');
  const prose = source
    .replace(/^(:{3,})slide[\s\S]*?^\1\s*$/gmu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*/gu, '')
    .replace(/\\([*_])/gu, '$1');
  return prose.split(/\n\s*\n/u).flatMap((part): readonly ArticleBlock[] => {
    const text = part.trim();
    if (text === '') return [];
    const [, marks, words] = /^(#+)\s+(.*)/u.exec(text) ?? [];
    if (marks !== undefined && words !== undefined) return [{ text: words, level: marks.length }];
    if (!text.startsWith('|')) return [{ text: text.replace(/\s+/gu, ' ') }];
    const lines = text.split('\n').filter(line => !/^\|[\s:|-]+\|$/u.test(line));
    return [
      {
        rows: lines.map(line =>
          line
            .split('|')
            .slice(1, -1)
            .map(cell => cell.trim()),
        ),
      },
    ];
  });
}

/** The sample's article as a file of that format. */
export async function articleAs(format: ArticleFormat, language: 'en' | 'ko'): Promise<Uint8Array> {
  return blocksAs(format, articleBlocks(language));
}

/** Any blocks as a file of that format. */
export async function blocksAs(format: ArticleFormat, blocks: readonly ArticleBlock[]): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return wordOf(blocks);
    case 'hwpx':
      return hwpxOf(blocks);
    case 'hwp':
      return hwpOf(hwpxOf(blocks));
    case 'md':
    case 'txt':
      return new TextEncoder().encode(blocks.map(block => textOf(block, format)).join('\n\n'));
  }
}

function textOf(block: ArticleBlock, format: 'md' | 'txt'): string {
  if ('rows' in block) {
    const lines = block.rows.map(row => (format === 'md' ? `| ${row.join(' | ')} |` : row.join('\t')));
    const [first = '', ...others] = lines;
    return [first, ...(format === 'md' ? [`|${' --- |'.repeat(block.rows[0]?.length ?? 0)}`] : []), ...others].join(
      '\n',
    );
  }
  const { text, level } = block;
  if (format === 'txt') return text;
  const escaped = text.replace(/[*_\\]/gu, '\\$&');
  return level === undefined ? escaped : `${'#'.repeat(level)} ${escaped}`;
}

/** Blocks as a manuscript has them, as text: `# `, `## ` for headings, rows with `|`. */
export function blocksText(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(block =>
      'rows' in block
        ? block.rows.map(row => row.join(' | ')).join('\n')
        : `${'#'.repeat(block.level ?? 0)}${block.level === undefined ? '' : ' '}${block.text}`,
    )
    .join('\n');
}
