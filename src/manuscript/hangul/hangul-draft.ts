// What a paragraph of Hangul is by its look and its style.
import type { Draft } from '../draft.ts';
import type { ManuscriptSpan } from '../manuscript.ts';
import { GROUP, STYLED } from '../slide-box.ts';
import type { StyleRole } from '../style-name.ts';

/** What the look of a paragraph says: a point of a list, or an outline, at a level from 1. */
export interface HangulParagraphLook {
  readonly kind: 'outline' | 'numbered' | 'bulleted' | undefined;
  readonly level: number;
}

export interface HangulStyle {
  readonly role: StyleRole | undefined;
}

export interface HangulLetterLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** The content of a paragraph. */
export interface HangulInline {
  readonly spans: readonly ManuscriptSpan[];
  /** What stands in the paragraph before its first word, and after. */
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
}

export function hangulDraft(
  spans: readonly ManuscriptSpan[],
  look: HangulParagraphLook | undefined,
  style: HangulStyle | undefined,
): Draft {
  const role = style?.role;
  if (role?.role === 'contents') return { kind: 'loss', what: 'contents' };
  if (role?.role === 'heading') return { kind: 'paragraph', spans, heading: role.level };
  if (role?.role === 'slide' && role.isGroup) return { kind: 'paragraph', spans, slide: STYLED, heading: GROUP };
  const paragraph = {
    kind: 'paragraph',
    spans,
    ...(role?.role === 'slide' && { slide: STYLED }),
    ...(role?.role === 'quote' && { isQuote: true }),
  } as const;
  if (look?.kind === undefined) return paragraph;
  if (look.kind === 'outline') return paragraph.slide ? paragraph : { ...paragraph, heading: look.level };
  return { ...paragraph, list: { level: look.level, ordered: look.kind === 'numbered' } };
}
