// The takeaway of a slide: a paragraph that begins with `takeaway:`, what the slide comes to.

import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, Inline } from '../model/article.ts';
import type { LineRange } from './article-margin.ts';
import type { Reading } from './article-markdown.ts';
import { checkKey, keyedParagraph } from './keyed-paragraph.ts';

const KEY = 'takeaway';

/** The takeaway that words in a paragraph are, without its key; undefined where they are none. */
export function takeawayOf(words: readonly Inline[]): Extract<ArticleBlock, { kind: 'takeaway' }> | undefined {
  const found = keyedParagraph(words, KEY);
  return found && { kind: 'takeaway', ...found };
}

/** What else the lines of a slide say of takeaways: a second one, one without words, and one that Markdown joins to what stands above it. */
export function checkTakeaways(blocks: readonly ArticleBlock[], lines: LineRange, reading: Reading): void {
  const found = blocks.filter(block => block.kind === 'takeaway');
  for (const { children, place } of found) if (children.length === 0) reading.report(fault('BD680.empty', place, {}));
  const places = found.map(({ place }) => place);
  checkKey(KEY, places, lines, reading, {
    second: (place, first) => fault('BD680.second', place, { first }),
    joined: place => fault('BD680.joined', place, {}),
  });
}
