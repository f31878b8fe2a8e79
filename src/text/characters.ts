// Characters that text on slides must not contain: invisible, damaging or direction-changing ones. Harmless ones are removed, others refused.

import type { Diagnostic, Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';

/** Control characters, bidirectional marks, replacement characters, noncharacters, lone surrogates, and soft hyphens that may be meant as dashes. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Line breaks pasted from Word, PDF files and web pages: vertical tab, form feed, line and paragraph separator. */
const BREAKS = '\u000B\u000C\u2028\u2029';

/** Zero-width characters: break opportunities and joiners, stray byte order marks, soft hyphens within words. Joiners in emoji are kept. */
const INVISIBLE = new RegExp(
  `[${BREAKS}\\u200B\\u200C\\u2060\\uFEFF]|(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D|(?<=\\p{L})\\u00AD(?=\\p{L})`,
  'gu',
);

/** A character at an offset in a text. */
export interface FoundCharacter {
  readonly at: number;
  readonly code: number;
}

/** The forbidden characters in a text. */
export function forbiddenIn(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(FORBIDDEN)].map(({ 0: found, index }) => ({ at: index, code: found.charCodeAt(0) }));
}

/** The characters in a text that can be removed without harm. */
export function invisibleIn(text: string): readonly FoundCharacter[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: found, index }) => ({ at: index, code: found.charCodeAt(0) }));
}

/** The text without invisible characters; line breaks among them become spaces. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, found => (BREAKS.includes(found) ? ' ' : ''));
}

/** `U+200B` */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The error for a forbidden character. `written` says how the file has it, if not literally: as a reference, `&#1;`, or as an escape, `\\`. */
export function forbiddenCharacter(place: Place, code: number, written?: string): Diagnostic {
  return fault('BD108', place, { code, name: codePointName(code), written });
}
