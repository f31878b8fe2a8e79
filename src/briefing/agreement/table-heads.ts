// The heads of the column and the row of a table in which a link stands, in the article as its author typed it.
import type { LocatedLink } from '../article/figure-links.ts';

/** `| Year | Growth |`, `|---|---|`, `| 2024 | [2.3%](fig:a) |`: the heads of that link are `Growth` and `2024`; nothing outside of tables. */
export function headsOf({ start }: LocatedLink, text: string): readonly string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = cellsOf(text.slice(lineStart, start));
  if (before.length < 2 && !text.startsWith('|', lineStart)) return [];
  const above = text
    .slice(0, lineStart)
    .split('\n')
    .slice(0, -1)
    .map(line => line.replace(/\r$/, ''));
  const isRuler = (line: string) => /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('|');
  const ruler = above.findLastIndex(line => isRuler(line) || !line.includes('|'));
  const [rule = '', header = ''] = [above[ruler], above[ruler - 1]];
  if (!isRuler(rule)) return [];
  const column = cellsOf(header)[before.length - 1] ?? '';
  const row = before.length > 1 ? (before[0] ?? '') : '';
  return [column, row];
}

/** The cells of a line of a table up to where it ends. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());
}
