// Pictures of a document, where a deck can show them.
import { kindOfPicture, type ShowableKind } from '../container/picture-kind.ts';
import type { Draft } from './draft.ts';

const EXTENSIONS: Readonly<Record<ShowableKind, string>> = { png: 'png', jpeg: 'jpg', svg: 'svg' };

/** A picture with the words that its author gave for it; named as lost where a deck cannot show it. */
export function pictureDraft(bytes: Uint8Array | undefined, alternative: string): Draft {
  const kind = bytes && kindOfPicture(bytes);
  if (!bytes || (kind !== 'png' && kind !== 'jpeg' && kind !== 'svg')) return { kind: 'loss', what: 'picture' };
  return { kind: 'picture', bytes, extension: EXTENSIONS[kind], alternative: alternative.replace(/\s+/gu, ' ').trim() };
}
