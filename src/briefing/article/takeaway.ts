// The takeaway of a slide: a paragraph that begins with `takeaway:`, what the slide comes to.

import { fault } from '../../diagnostics/fault.ts';
import type { ArticleBlock, Inline } from '../model/article.ts';
import { tidy } from './article-inline.ts';
import type { LineRange } from './article-margin.ts';
import type { Reading } from './article-markdown.ts';

type Takeaway = Extract<ArticleBlock, { kind: 'takeaway' }>;

const anywhere = /^[ \t]*takeaway[ \t]*[:：]/imu;
const opening = /^[ \t]*takeaway[ \t]*[:：][ \t]*/iu;

/** The takeaway that words in a paragraph are, without its key; undefined where they are none. */
export function takeawayOf(words: readonly Inline[]): Takeaway | undefined {
  const [first, ...others] = words;
  const found = first?.kind === 'text' ? opening.exec(first.text) : null;
  if (first?.kind !== 'text' || !found) return undefined;
  const [{ length }] = found;
  const place = { ...first.place, column: first.place.column + length };
  return {
    kind: 'takeaway',
    children: tidy([{ ...first, text: first.text.slice(length), place }, ...others]),
    place: first.place,
  };
}

/** What else the lines of a slide say of takeaways: a second one, one without words, and one that Markdown joins to what stands above it. */
export function checkTakeaways(
  blocks: readonly ArticleBlock[],
  { from, to }: LineRange,
  { file, source, report }: Reading,
): void {
  const found = blocks.filter(block => block.kind === 'takeaway');
  for (const { children, place } of found) if (children.length === 0) report(fault('BD680.empty', place, {}));
  const [first, ...others] = found;
  for (const { place } of first ? others : []) report(fault('BD680.second', place, { first: first?.place ?? place }));
  if (!anywhere.test(source)) return;
  const lines = source.split('\n');
  for (let line = from + 1; line < to; line++) {
    const text = lines[line - 1] ?? '';
    if (!opening.test(text) || found.some(({ place }) => place.line === line)) continue;
    report(fault('BD680.joined', { file, line, column: text.search(/\S/u) + 1 }, {}));
  }
}
