// Marks: comments that say whose notes the prose is from here on, and what the table that follows is called.

import { nearest, type Place, type Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Comment } from './article-lines.ts';

export type ArticleMark =
  /** From here on the prose belongs to slide `id`, or to none. */
  | { readonly kind: 'notes'; readonly id: string | undefined; readonly place: Place }
  | { readonly kind: 'table'; readonly id: string; readonly place: Place };

/** The names of marks: `<!-- notes: gap -->`, `<!-- table: uses -->`. */
const markNames = ['notes', 'table'] as const;

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Whether a comment is a mark, where only remarks of the author may stand. */
export const isMarkLike = (comment: string): boolean => /^<!--\s*(?:notes|table)\s*[:：]/u.test(comment);

/**
 * Reads a comment as a mark, or as nothing when it is a remark of the author; reports what looks like a mark and is none.
 * Where blocks of slides were lost (`isLossy`) a mark may well name one of them.
 * `<!-- notes: gap -->` is `{ kind: 'notes', id: 'gap' }`, `<!-- notes: -->` ends the notes.
 */
export function readMark(
  { text, place }: Comment,
  slides: ReadonlySet<string>,
  isLossy: boolean,
  report: Report,
): ArticleMark | undefined {
  const inside = text.replace(/^<!--/u, '').replace(/-->$/u, '').trim();
  const [, name = '', value] = /^([^\s:：]+)\s*[:：]\s*(.*)$/su.exec(inside) ?? [];
  if (value === undefined) {
    reportWithoutColon(inside, text, place, slides, report);
    return undefined;
  }
  switch (name) {
    case 'notes':
      if (value === '') return { kind: 'notes', id: undefined, place };
      if (!slides.has(value) && !isLossy)
        report(fault('BD331', place, { id: value, near: nearest(value, slides), also: [] }));
      return { kind: 'notes', id: value, place };
    case 'table':
      if (idPattern.test(value)) return { kind: 'table', id: value, place };
      report(fault('BD333', place, { found: text, meant: '<!-- table: id -->' }));
      return undefined;
    default:
      if (slides.has(value) || nearest(name, markNames) !== undefined)
        report(fault('BD332', place, { name, near: nearest(name, markNames) }));
      return undefined;
  }
}

/** `<!-- notes gap -->` is a mark without its colon; `<!-- notes for the editor -->` is a remark. */
function reportWithoutColon(inside: string, text: string, place: Place, slides: ReadonlySet<string>, report: Report) {
  const [name = '', value = '', ...more] = inside.split(/\s+/u);
  const meant = markNames.find(markName => markName === nearest(name, markNames));
  if (meant !== undefined && more.length === 0)
    report(fault('BD333', place, { found: text, meant: `<!-- ${meant}: ${value || 'id'} -->` }));
  else if (slides.has(value) && more.length === 0)
    report(fault('BD332', place, { name, near: nearest(name, markNames) }));
}
