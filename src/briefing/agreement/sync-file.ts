// Writes an updated article back: in its own encoding, with every byte outside the edits unchanged.
import { decodeExactly, encodeText, encodingOf } from '../../text/encoding.ts';
import type { Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { type ArticleEdit, type LeftForm, syncArticle, type TextReplacement } from './sync.ts';

export interface SyncedFile {
  readonly edits: readonly ArticleEdit[];
  readonly left: readonly LeftForm[];
  /** One for each edit. */
  readonly replacements: readonly TextReplacement[];
  /** The new content; the very same bytes when there are no edits. */
  readonly bytes: Uint8Array;
}

/**
 * As `syncArticle`, from bytes to bytes; for files that `decodeText` can read:
 * `syncFile(article.file, bytes, briefing.figures, locale)`.
 */
export function syncFile(file: string, bytes: Uint8Array, figures: Figures, locale: Locale): SyncedFile {
  const encoding = encodingOf(bytes);
  const { edits, left, text, replacements } = syncArticle(file, decodeExactly(bytes, encoding), figures, locale);
  return { edits, left, replacements, bytes: edits.length === 0 ? bytes : encodeText(text, encoding) };
}
