// The text of a part of a document that is edited, and Markdown with replacements made.
import type { TextReplacement } from '../briefing/agreement/sync.ts';
import { decodeXml } from '../container/read-xml.ts';
import { readZipDirectory, unpack } from '../container/zip.ts';

/** In UTF-8, with its byte order mark; undefined in another encoding. */
export function partText(bytes: Uint8Array, name: string): string | undefined {
  const part = readZipDirectory(bytes, 65_535)?.parts.find(each => each.name === name);
  const data = part && unpack(part);
  if (!data || data[0] === 0xff || data[0] === 0xfe) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
  return text.replace(/^\uFEFF/, '') === decodeXml(data) ? text : undefined;
}

/** Offsets of texts count without a byte order mark. */
export function offsetIn(part: string, offset: number): number {
  return part.startsWith('\uFEFF') ? offset + 1 : offset;
}

export function replaced(text: string, replacements: readonly TextReplacement[]): string {
  let made = '';
  let done = 0;
  for (const { from, typed, made: now } of replacements.toSorted((one, other) => one.from - other.from)) {
    made += text.slice(done, from) + now;
    done = from + typed.length;
  }
  return made + text.slice(done);
}
