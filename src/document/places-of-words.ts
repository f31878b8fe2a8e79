// Where words of the Markdown of a document stand in its parts.
import type { WrittenText } from '../container/tree.ts';
import { offsetIn } from './edited-part.ts';
import type { WrittenStretch } from './markdown-writer.ts';
import { type WrittenWords, writtenWords } from './written-text.ts';

/** Words in one text of a document. */
export interface PieceOfWords {
  readonly text: string;
  readonly source: WrittenText;
  /** Of its first character, in the words of that text. */
  readonly at: number;
  readonly written: WrittenWords;
}

/** The words from one offset of the Markdown to another, text by text; undefined where one stands otherwise than this knows. */
export function piecesOfWords(
  from: number,
  to: number,
  { markdown, stretches }: { readonly markdown: string; readonly stretches: readonly WrittenStretch[] },
  textOf: (part: string) => string,
): readonly PieceOfWords[] | undefined {
  const pieces: PieceOfWords[] = [];
  for (const stretch of stretches) {
    const { at, length, source } = stretch;
    const [start, end] = [Math.max(at, from), Math.min(at + length, to)];
    if (start >= end) continue;
    const written = source && writtenWords(writtenIn(source, textOf));
    const first = written && beginningOf(stretch, stretches, markdown, written.words);
    if (!source || !written || first === undefined) return undefined;
    pieces.push({ text: markdown.slice(start, end), source, at: first + start - at, written });
  }
  return pieces;
}

/** Words in a part, by offsets in its text. */
export interface WordsInPart {
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

export function placesOfWords(
  from: number,
  to: number,
  document: { readonly markdown: string; readonly stretches: readonly WrittenStretch[] },
  textOf: (part: string) => string,
): readonly WordsInPart[] | undefined {
  const pieces = piecesOfWords(from, to, document, textOf);
  return pieces?.flatMap(({ text, source, at, written }) => {
    const offset = offsetIn(textOf(source.part), source.from);
    const [opens, closes] = [written.from[at], written.to[at + text.length - 1]];
    return opens === undefined || closes === undefined
      ? []
      : [{ part: source.part, from: offset + opens, to: offset + closes }];
  });
}

function writtenIn({ part, from, to }: WrittenText, textOf: (part: string) => string): string {
  const text = textOf(part);
  return text.slice(offsetIn(text, from), offsetIn(text, to));
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
