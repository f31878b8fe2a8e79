// An article's file brought up to date byte for byte: in the encoding that it has, with every byte outside the edits as it was.
import iconv from 'iconv-lite';
import { utf8Evidence } from '../../text/utf8.ts';
import type { Figures } from '../model/figure.ts';
import type { Locale } from '../model/locale.ts';
import { type ArticleEdit, type LeftForm, syncArticle } from './sync.ts';

export interface SyncedFile {
  readonly edits: readonly ArticleEdit[];
  readonly left: readonly LeftForm[];
  /** The new content; the very same bytes when there are no edits. */
  readonly bytes: Uint8Array;
}

/**
 * As `syncArticle`, from bytes to bytes; for files that `decodeText` can read:
 * `syncFile(article.file, bytes, briefing.figures, locale)`.
 */
export function syncFile(file: string, bytes: Uint8Array, figures: Figures, locale: Locale): SyncedFile {
  const encoding = encodingOf(bytes);
  const { edits, left, text } = syncArticle(file, decode(bytes, encoding), figures, locale);
  return { edits, left, bytes: edits.length === 0 ? bytes : encode(text, encoding) };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf8Evidence(bytes, 0, bytes.length).first === undefined ? 'utf-8' : 'cp949';
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'utf-8'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    : iconv.decode(bytes, encoding, { stripBOM: false });
}

/** CP949 has no true minus; there the hyphen stands for it. */
function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return new Uint8Array(iconv.encode(encoding === 'cp949' ? text.replaceAll('\u2212', '-') : text, encoding));
}
