// What a paragraph of Hangul is by its look and its style.
import type { Draft } from '../draft.ts';
import type { ManuscriptSpan } from '../manuscript.ts';
import type { HangulParagraphLook, HangulStyle } from './hwpx-package.ts';

export function hangulDraft(
  spans: readonly ManuscriptSpan[],
  look: HangulParagraphLook | undefined,
  style: HangulStyle | undefined,
): Draft {
  const role = style?.role;
  if (role?.role === 'contents') return { kind: 'loss', what: 'contents' };
  if (role) return { kind: 'paragraph', spans, heading: role.level };
  if (look?.kind === undefined) return { kind: 'paragraph', spans };
  if (look.kind === 'outline') return { kind: 'paragraph', spans, heading: look.level };
  return { kind: 'paragraph', spans, list: { level: look.level, ordered: look.kind === 'numbered' } };
}
