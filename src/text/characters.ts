// Characters that no text of a slide may have: they are invisible, break a deck or turn its words round. Some are harmless and left out.

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

/** Control characters, marks that turn the direction of text, what earlier damage left, halves of characters, soft hyphens that may be dashes. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Line breaks of Word, of PDF files and of web pages: vertical tab, page break, line and paragraph separator. */
const BREAKS = '\u000B\u000C\u2028\u2029';

/** What has no width: where a word may break or must not, byte order marks inside a text, soft hyphens within words. Emoji need their joiners. */
const INVISIBLE = new RegExp(
  `[${BREAKS}\\u200B\\u200C\\u2060\\uFEFF]|(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D|(?<=\\p{L})\\u00AD(?=\\p{L})`,
  'gu',
);

/** A character of a text by its offset. */
export interface FoundCharacter {
  readonly at: number;
  readonly code: number;
}

/** The characters of a text that stop a build. */
export function forbiddenIn(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(FORBIDDEN)].map(({ 0: found, index }) => ({ at: index, code: found.charCodeAt(0) }));
}

/** The characters of a text that can be left out without harm. */
export function invisibleIn(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: found, index }) => ({ at: index, code: found.charCodeAt(0) }));
}

/** The text without them; a space stands where a line was broken. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, found => (BREAKS.includes(found) ? ' ' : ''));
}

/** `U+200B` */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What stops a build, at its place; `written` is how it stands in the file where it stands there as a reference, `&#1;`, or `\\` for an escape. */
export function forbiddenCharacter(place: Place, code: number, written?: string): Diagnostic {
  return fault('BD108', place, { code, name: codePointName(code), written });
}
