// The heads of the column and the row of a table in which a link stands, in the article as its author typed it.
import type { LocatedLink } from '../figures/figure-links.ts';

/** `| Year | Growth |`, `|---|---|`, `| 2024 | [2.3%](fig:a) |`: the heads of that link are `Growth` and `2024`; nothing outside of tables. */
export function headsOf(link: Pick<LocatedLink, 'start' | 'end'>, text: string): readonly string[] {
  const table = tableOf(link, text);
  return table ? [table.column, table.row] : [];
}

/** What stands for the whole table of a link: its first head, and lines such as `(단위: 천 명)` directly before and behind it. */
export function headsOfTable(link: Pick<LocatedLink, 'start' | 'end'>, text: string): readonly string[] {
  const table = tableOf(link, text);
  if (!table) return [];
  let isBehind = false;
  let next = '';
  for (const below of linesBelow(text, link.end)) {
    const line = below.trim();
    isBehind ||= !line.includes('|');
    if (isBehind && line !== '' && line !== '|') {
      next = line;
      break;
    }
  }
  return [table.corner, ...[table.lineAbove, next].filter(isUnitLine).map(bracketed)];
}

/** `(단위: 천 명)` */
function isUnitLine(line: string): boolean {
  return /^[([<\uFF08]?[^:\uFF1A|()]{1,12}[:\uFF1A][^:\uFF1A|()]{1,30}[)\]>\uFF09]?$/u.test(line);
}

function bracketed(line: string): string {
  return `(${line.replace(/^[([<\uFF08]|[)\]>\uFF09]$/gu, '')})`;
}

/**
 * The headline over a link in its block, `### Sales (million dollars)`, or a line with a unit nearer to it, `(단위: 백만 달러)`, that no other
 * paragraph stands between.
 */
export function headingOf({ start }: Pick<LocatedLink, 'start'>, text: string): readonly string[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isItem = (line: string) => /^\s*(?:[-+*|]|\d{1,9}[.)]\s)/.test(line);
  const isInItem = isItem(text.slice(lineStart, start));
  let [isOtherBlock, isBehindParagraph] = [false, false];
  for (const line of linesAbove(text, lineStart)) {
    if (line.startsWith(':::')) return [];
    if (!isBehindParagraph && isUnitLine(line.trim())) return [bracketed(line.trim())];
    isOtherBlock ||= line.trim() === '';
    isBehindParagraph ||= isOtherBlock && line.trim() !== '' && !(isInItem && isItem(line));
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) return [heading];
  }
  return [];
}

interface Heads {
  readonly column: string;
  readonly row: string;
  readonly corner: string;
  /** The last line with text before the table. */
  readonly lineAbove: string;
}

function tableOf({ start }: Pick<LocatedLink, 'start'>, text: string): Heads | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = cellsOf(text.slice(lineStart, start));
  if (before.length < 2 && !text.startsWith('|', lineStart)) return undefined;
  const row = before.length > 1 ? (before[0] ?? '') : '';
  const [underLine = ''] = linesBelow(text, start);
  if (isRuler(underLine)) return { column: '', row, corner: '', lineAbove: lastWithText(linesAbove(text, lineStart)) };
  const above = linesAbove(text, lineStart);
  let rule = above.next();
  while (!rule.done && rule.value.includes('|') && !isRuler(rule.value)) rule = above.next();
  if (rule.done || !isRuler(rule.value)) return undefined;
  const header = above.next();
  const heads = cellsOf(header.done ? '' : header.value);
  return { column: heads[before.length - 1] ?? '', row, corner: heads[0] ?? '', lineAbove: lastWithText(above) };
}

function isRuler(line: string): boolean {
  return line.includes('|') && /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line.trim());
}

/** The first of lines, read upwards, that has text. */
function lastWithText(above: Iterable<string>): string {
  for (const line of above) if (line.trim() !== '') return line.trim();
  return '';
}

/** The lines above the one that begins at an offset, upwards: a table is no longer than what is read of it. */
function* linesAbove(text: string, offset: number): Generator<string, undefined> {
  for (let end = offset - 1; end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    yield text.slice(start, end).replace(/\r$/, '');
    end = start - 1;
  }
}

/** The lines below the one in which an offset stands. */
function* linesBelow(text: string, offset: number): Generator<string, undefined> {
  for (let end = text.indexOf('\n', offset); end >= 0; ) {
    const start = end + 1;
    end = text.indexOf('\n', start);
    yield end < 0 ? text.slice(start) : text.slice(start, end);
  }
}

/** The cells of a line of a table up to where it ends. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim());
}
