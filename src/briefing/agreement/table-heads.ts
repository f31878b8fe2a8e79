// The heads of the column and the row of a table in which a link stands, in the article as its author typed it.
import type { LocatedLink } from '../article/figure-links.ts';

/** `| Year | Growth |`, `|---|---|`, `| 2024 | [2.3%](fig:a) |`: the heads of that link are `Growth` and `2024`; nothing outside of tables. */
export function headsOf(link: LocatedLink, text: string): readonly string[] {
  const table = tableOf(link, text);
  return table ? [table.column, table.row] : [];
}

/** What stands for the whole table of a link: its first head, and lines such as `(단위: 천 명)` directly before and behind it. */
export function headsOfTable(link: LocatedLink, text: string): readonly string[] {
  const table = tableOf(link, text);
  if (!table) return [];
  const below = text
    .slice(link.end)
    .split('\n')
    .slice(1)
    .map(line => line.trim());
  const next =
    below.slice(below.findIndex(line => !line.includes('|'))).find(line => line !== '' && line !== '|') ?? '';
  const isUnit = (line: string) =>
    /^[([<\uFF08]?[^:\uFF1A|()]{1,12}[:\uFF1A][^:\uFF1A|()]{1,30}[)\]>\uFF09]?$/u.test(line);
  const lines = [table.lineAbove, next]
    .filter(isUnit)
    .map(line => `(${line.replace(/^[([<\uFF08]|[)\]>\uFF09]$/gu, '')})`);
  return [table.corner, ...lines];
}

interface Heads {
  readonly column: string;
  readonly row: string;
  readonly corner: string;
  /** The last line with text before the table. */
  readonly lineAbove: string;
}

function tableOf({ start }: LocatedLink, text: string): Heads | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = cellsOf(text.slice(lineStart, start));
  if (before.length < 2 && !text.startsWith('|', lineStart)) return undefined;
  const above = text
    .slice(0, lineStart)
    .split('\n')
    .slice(0, -1)
    .map(line => line.replace(/\r$/, ''));
  const isRuler = (line: string) => /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('|');
  const ruler = above.findLastIndex(line => isRuler(line) || !line.includes('|'));
  const [rule = '', header = ''] = [above[ruler], above[ruler - 1]];
  const lineEnd = text.indexOf('\n', start);
  const isHeader = lineEnd > 0 && isRuler(text.slice(lineEnd + 1).split('\n')[0] ?? '');
  if (isHeader)
    return {
      column: '',
      row: before.length > 1 ? (before[0] ?? '') : '',
      corner: '',
      lineAbove: above.findLast(line => line.trim() !== '')?.trim() ?? '',
    };
  if (!isRuler(rule)) return undefined;
  const heads = cellsOf(header);
  const row = before.length > 1 ? (before[0] ?? '') : '';
  const lineAbove =
    above
      .slice(0, ruler - 1)
      .findLast(line => line.trim() !== '')
      ?.trim() ?? '';
  return { column: heads[before.length - 1] ?? '', row, corner: heads[0] ?? '', lineAbove };
}

/** The cells of a line of a table up to where it ends. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());
}
