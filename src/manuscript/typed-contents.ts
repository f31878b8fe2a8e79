// Tables of contents that authors type, or whose style says nothing: a list of headings before the headings.
import type { Draft } from './draft.ts';
import { isContentsLabel } from './heading-number.ts';
import { textOfSpans } from './manuscript.ts';

/** `Ⅰ. 서론 ········ 3` without what leads to the page, and the page. */
const LEADERS = /[ .·…‥⋯\u318D_-]*\d*\s*$/u;

/** `drafts` without a list below the words “Contents” whose lines all stand again further down, which is named as left out. */
export function withoutContents(drafts: readonly Draft[]): readonly Draft[] {
  const words = drafts.map(draft => (draft.kind === 'paragraph' ? plain(textOfSpans(draft.spans)) : ''));
  const label = drafts.findIndex(
    draft => draft.kind === 'paragraph' && isContentsLabel(textOfSpans(draft.spans).trim()),
  );
  if (label < 0) return drafts;
  const last = new Map(words.map((text, index) => [text, index]));
  let end = label + 1;
  while (drafts[end]?.kind === 'paragraph' && (last.get(words[end] ?? '') ?? 0) > end) end++;
  if (end < label + 3) return drafts;
  return [...drafts.slice(0, label), { kind: 'loss', what: 'contents' }, ...drafts.slice(end)];
}

function plain(text: string): string {
  return text.replace(LEADERS, '').replace(/\s+/gu, '');
}
