// The words of a heading as the plan may have them: without its numeral, and none where a figure stands in it, which the plan could not follow.

import { typedMark } from '../../text/typed-mark.ts';
import { plainText } from '../article/article-inline.ts';
import { allInlines } from '../article/article-words.ts';
import type { Inline } from '../model/article.ts';

const numeral = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)])[ \t]+/u;

/** `2. Policy tasks` is `Policy tasks`; undefined where there are no words, or a figure among them. */
export function headingText(inlines: readonly Inline[]): string | undefined {
  if (hasFigure(inlines)) return undefined;
  const text = plainText(inlines).replace(/\s+/gu, ' ').trim();
  const mark = typedMark(text);
  const typed = mark?.kind === 'number' ? mark.typed : (numeral.exec(text)?.[0] ?? '');
  return text.slice(typed.length) || undefined;
}

export function hasFigure(inlines: readonly Inline[]): boolean {
  return allInlines(inlines).some(({ kind }) => kind === 'figure');
}
