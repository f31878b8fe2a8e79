// Slides that are written within a document: in a table of one cell, or in paragraphs of the style for slides. `[Slide: wish]` begins each.
import type { Draft } from './draft.ts';
import { type SlideBox, textOfSpans } from './manuscript.ts';

/** All paragraphs in the style for slides. */
export const STYLED: SlideBox = { by: 'style' };

/** The level of a heading of a group of content within a slide. */
export const GROUP = 4;

/** `[Slide: wish, chart=ai-use]` at the beginning of a text. */
export interface SlideOpening {
  /** `wish, chart=ai-use` */
  readonly inside: string;
  /** What stands before its first comma. */
  readonly id: string;
  /** Where the words behind it begin. */
  readonly length: number;
}

export function slideOpening(text: string): SlideOpening | undefined {
  const [whole, inside = ''] = /^[ \n]*[[［] *(?:slide|슬라이드) *[:：] *([^[\]［］]*?) *[\]］]\s*/iu.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { inside, id: inside.replace(/,.*$/su, '').trim(), length: whole.length };
}

/** `[Notes]` at the beginning of a text within a slide: what follows is the presenter's own; how long it is. */
export function notesOpening(text: string): number | undefined {
  return /^[[［] *(?:notes|(?:발표자 *)?노트) *[\]］]\s*/iu.exec(text)?.[0].length;
}

/** `[Notes: days]` and `[Table: regions]` within the text, as marks of an article. */
export function textMarks(
  text: string,
): readonly { readonly from: number; readonly to: number; readonly mark: string }[] {
  const found = text.matchAll(/[[［] *(?:(notes|노트)|(?:table|표)) *[:：] *([\p{L}\p{N}_-]*) *[\]］] ?/giu);
  return [...found].map(({ 0: whole, 1: notes, 2: id = '', index }) => ({
    from: index,
    to: index + whole.length,
    mark: `<!-- ${notes === undefined ? 'table' : 'notes'}: ${id} -->`,
  }));
}

/** The content of a table of one cell, which is a slide if it begins as one. */
export function boxed(drafts: readonly Draft[]): readonly Draft[] {
  const first = drafts.find(draft => draft.kind === 'paragraph' && textOfSpans(draft.spans).trim() !== '');
  if (first?.kind !== 'paragraph' || !slideOpening(textOfSpans(first.spans))) return drafts;
  const slide: SlideBox = { by: 'table' };
  return drafts.map(draft => (draft.kind === 'loss' ? draft : { ...draft, slide }));
}

/** What stands in a paragraph, in the box of that paragraph. */
export function inBoxOf(paragraph: Draft, drafts: readonly Draft[]): readonly Draft[] {
  if (paragraph.kind !== 'paragraph' || !paragraph.slide) return drafts;
  const { slide } = paragraph;
  return drafts.map(draft => (draft.kind === 'loss' ? draft : { ...draft, slide }));
}
