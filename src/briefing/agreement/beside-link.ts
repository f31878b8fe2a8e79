// The words that stand before and after a link in its block.

import type { LocatedLink } from '../figures/figure-links.ts';

/** The words around a link, in one line, without Markdown; up to where its block begins and ends. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Where a link or a number stands in its text. */
export type LinkRange = Pick<LocatedLink, 'start' | 'end'>;

/** So much of a text is read before and after a link. */
const reach = 120;

/** What stands around a link in its block. */
export function wordsBeside({ start, end }: LinkRange, text: string): Beside {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const begins = [...ahead.matchAll(blockStart)].at(-1);
  // With the last sign of the link, so that a line end behind it begins no text.
  const behind = text.slice(end - 1, end + reach);
  const ends = blockStart.exec(behind);
  blockStart.lastIndex = 0;
  return {
    before: inWords(begins ? ahead.slice(begins.index + begins[0].length) : ahead),
    after: inWords(behind.slice(1, ends?.index ?? behind.length)),
  };
}

/** Where another block, item or cell begins. */
const blockStart = /(?:\r?\n|^)[ \t>]*(?:\r?\n|(?:[-+*]|#{1,6}|\d{1,9}[.)])[ \t]+|:::)|\|/g;

/** A stretch of an article as a reader sees it: links as their text, no comments, no emphasis, one space for a line end. */
export function inWords(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_]+/g, '')
    .replace(/<br\s*\/?>|\s*\r?\n\s*/gi, ' ')
    .normalize('NFC');
}
