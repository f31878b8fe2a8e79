// Writes edits of the Markdown of a document into the document: into the texts of the runs that they concern, and nowhere else.
import type { TextReplacement } from '../briefing/agreement/sync.ts';
import { NO_CACHE } from '../cache.ts';
import { decodeXml } from '../container/read-xml.ts';
import type { WrittenText } from '../container/tree.ts';
import { escapeXml } from '../container/xml.ts';
import { readZipDirectory, unpack, withPart } from '../container/zip.ts';
import type { WrittenStretch } from './markdown-writer.ts';
import { readDocument } from './read-document.ts';
import { type WrittenWords, writtenWords } from './written-text.ts';

export interface EditedDocument {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly markdown: string;
  readonly stretches: readonly WrittenStretch[];
}

/** A change of a part, by offsets in its text. */
interface Splice extends WrittenText {
  readonly text: string;
}

/**
 * The document with the replacements made. It is read again, and must say what its Markdown with the same replacements says: undefined
 * where it does not, or where a text stands in the document otherwise than this knows.
 */
export async function editDocument(
  document: EditedDocument,
  replacements: readonly TextReplacement[],
): Promise<Uint8Array | undefined> {
  const splices: Splice[] = [];
  const parts = new Map<string, string>();
  const textOf = (part: string): string => {
    const known = parts.get(part) ?? partText(document.bytes, part) ?? '';
    parts.set(part, known);
    return known;
  };
  for (const replacement of replacements) {
    const made = splicesOf(replacement, document, textOf);
    if (!made) return undefined;
    splices.push(...made);
  }
  let bytes: Uint8Array | undefined = document.bytes;
  for (const part of new Set(splices.map(splice => splice.part))) {
    const text = spliced(
      textOf(part),
      splices.filter(splice => splice.part === part),
    );
    bytes = text === undefined ? undefined : withPart(bytes, part, new TextEncoder().encode(text));
    if (!bytes) return undefined;
  }
  const again = await readDocument({ path: document.path, bytes }, '', NO_CACHE, () => undefined);
  return again?.markdown === replaced(document.markdown, replacements) ? bytes : undefined;
}

/** In UTF-8, with its byte order mark. */
function partText(bytes: Uint8Array, name: string): string | undefined {
  const part = readZipDirectory(bytes, 65_535)?.parts.find(each => each.name === name);
  const data = part && unpack(part);
  if (!data || data[0] === 0xff || data[0] === 0xfe) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data);
  return text.replace(/^\uFEFF/, '') === decodeXml(data) ? text : undefined;
}

function replaced(text: string, replacements: readonly TextReplacement[]): string {
  let made = '';
  let done = 0;
  for (const { from, typed, made: now } of replacements.toSorted((one, other) => one.from - other.from)) {
    made += text.slice(done, from) + now;
    done = from + typed.length;
  }
  return made + text.slice(done);
}

/** A stretch of the replaced text that stands in one text of the document. */
interface Piece {
  readonly text: string;
  readonly source: WrittenText;
  /** Of its first character, in the words of that text. */
  readonly at: number;
  readonly written: WrittenWords;
}

function splicesOf(
  replacement: TextReplacement,
  { markdown, stretches }: EditedDocument,
  textOf: (part: string) => string,
): readonly Splice[] | undefined {
  const { from, typed } = replacement;
  const to = from + typed.length;
  const pieces: Piece[] = [];
  for (const stretch of stretches) {
    const { at, length, source } = stretch;
    const [start, end] = [Math.max(at, from), Math.min(at + length, to)];
    if (start >= end) continue;
    const written = source && writtenWords(writtenIn(source, textOf));
    const first = written && beginningOf(stretch, stretches, markdown, written.words);
    if (!source || !written || first === undefined) return undefined;
    pieces.push({ text: typed.slice(start - from, end - from), source, at: first + start - at, written });
  }
  const before = pieces.map(({ text }) => text).join('');
  const after = plainly(replacement);
  if (before === after) return [];
  const [head, tail] = sameEnds(before, after);
  const middle = after.slice(head, after.length - tail);
  const splices: Splice[] = [];
  let start = 0;
  let isMade = false;
  for (const { text, source, at, written } of pieces) {
    const [first, last] = [Math.max(head, start), Math.min(before.length - tail, start + text.length)];
    const isHere = !isMade && head <= start + text.length && (head < start + text.length || before.length === head);
    if (first < last || isHere) {
      const begin = at + Math.min(first, start + text.length) - start;
      const count = Math.max(0, last - first);
      const offset = offsetIn(textOf(source.part), source.from);
      const opens = count > 0 ? written.from[begin] : (written.to[begin - 1] ?? written.from[begin]);
      const closes = count > 0 ? written.to[begin + count - 1] : opens;
      if (opens === undefined || closes === undefined) return undefined;
      const words = isMade ? '' : written.isDecomposed ? middle.normalize('NFD') : middle;
      splices.push({ part: source.part, from: offset + opens, to: offset + closes, text: escapeXml(words) });
      isMade = true;
    }
    start += text.length;
  }
  return isMade ? splices : undefined;
}

function writtenIn({ part, from, to }: WrittenText, textOf: (part: string) => string): string {
  const text = textOf(part);
  return text.slice(offsetIn(text, from), offsetIn(text, to));
}

/** Offsets of texts count without a byte order mark. */
function offsetIn(part: string, offset: number): number {
  return part.startsWith('\uFEFF') ? offset + 1 : offset;
}

/** Where the words of a stretch begin in the words of its text, of which earlier stretches may have others. */
function beginningOf(
  stretch: WrittenStretch,
  stretches: readonly WrittenStretch[],
  markdown: string,
  words: string,
): number | undefined {
  let from = 0;
  for (const each of stretches) {
    const { source } = each;
    if (!source || each.length === 0 || source.part !== stretch.source?.part || source.from !== stretch.source.from)
      continue;
    const text = markdown.slice(each.at, each.at + each.length);
    let found = words.indexOf(text, from);
    // A merged cell stands in several columns of a table.
    if (found < 0) found = words.indexOf(text);
    if (each === stretch) return found < 0 ? undefined : found;
    from = found + text.length;
  }
  return undefined;
}

/** What is made, as a document has it: without signs of stress and backslashes. */
function plainly({ typed, made }: TextReplacement): string {
  const stress = /^[*_]*/u.exec(typed)?.[0].length ?? 0;
  return made.slice(stress, made.length - stress).replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}

/** How many characters are the same at the beginning and at the end of both. */
function sameEnds(before: string, after: string): readonly [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [head, tail];
}

/** The same change may be asked for twice; changes that overlap otherwise are not made. */
function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const ordered = splices.toSorted((one, other) => one.from - other.from || one.to - other.to);
  let made = '';
  let done = 0;
  let last: Splice | undefined;
  for (const splice of ordered) {
    if (last && last.from === splice.from && last.to === splice.to && last.text === splice.text) continue;
    if (splice.from < done) return undefined;
    made += text.slice(done, splice.from) + splice.text;
    done = splice.to;
    last = splice;
  }
  return made + text.slice(done);
}
