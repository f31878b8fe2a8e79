// Writes edits of the Markdown of a document into the document: into the texts of the runs that they concern, and nowhere else.
import type { TextReplacement } from '../briefing/agreement/sync.ts';
import { NO_CACHE } from '../cache.ts';
import type { WrittenText } from '../container/tree.ts';
import { escapeXml } from '../container/xml.ts';
import { withPart } from '../container/zip.ts';
import { offsetIn, partText, replaced } from './edited-part.ts';
import type { WrittenStretch } from './markdown-writer.ts';
import { piecesOfWords } from './places-of-words.ts';
import { readDocument } from './read-document.ts';

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

function splicesOf(
  replacement: TextReplacement,
  document: EditedDocument,
  textOf: (part: string) => string,
): readonly Splice[] | undefined {
  const { from, typed } = replacement;
  const pieces = piecesOfWords(from, from + typed.length, document, textOf);
  if (!pieces) return undefined;
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
