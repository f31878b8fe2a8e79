// The link of a slide that is to be scanned: a paragraph that begins with `qr:` and holds one address.

import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, Inline } from '../model/article.ts';
import type { LineRange } from './article-margin.ts';
import type { Reading } from './article-markdown.ts';
import { checkKey, keyedParagraph } from './keyed-paragraph.ts';

const KEY = 'qr';

/** The link that words in a paragraph are; undefined where they have no such key. */
export function qrLinkOf(words: readonly Inline[]): Extract<ArticleBlock, { kind: 'qr-link' }> | undefined {
  const found = keyedParagraph(words, KEY);
  if (!found) return undefined;
  const [link, ...others] = found.children.filter(child => child.kind === 'link');
  return { kind: 'qr-link', ...found, link: others.length > 0 || link?.href.startsWith('#') ? undefined : link };
}

/** What is wrong with links to be scanned on the lines of a slide: one that leads nowhere, a second one, and one that Markdown joins to what stands above it. */
export function checkQrLinks(blocks: readonly ArticleBlock[], lines: LineRange, reading: Reading): void {
  const found = blocks.filter(block => block.kind === 'qr-link');
  for (const { link, place } of found) if (!link) reading.report(fault('BD682.address', place, {}));
  const places = found.map(({ place }) => place);
  checkKey(KEY, places, lines, reading, {
    second: (place, first) => fault('BD682.second', place, { first }),
    joined: place => fault('BD682.joined', place, {}),
  });
}
