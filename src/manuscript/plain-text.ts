// Reads a report in plain text; one that was copied from a typeset page has its lines joined to paragraphs again.
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { decodeText } from '../text/read-text.ts';
import { typedMark } from '../text/typed-mark.ts';
import type { DraftManuscript, DraftParagraph } from './draft.ts';
import { headingNumber } from './heading-number.ts';

/*
 * The rule. Each line is a paragraph, unless the text was broken into lines by the width of a page: more than half of the lines that another
 * follows are nearly as wide as the widest (nine tenths, of the width that one line in ten exceeds) and do not end as a sentence does. Then
 * a line goes on in the next one, unless it is shorter than that, or ends a sentence and the next one is indented, or the next one begins
 * with a mark or a number. An empty line ends a paragraph always. Where a line ends within a word is told by the text: the parts
 * are joined without a space if the word they make stands elsewhere in it, and a hyphen between them goes unless the word with it does.
 */

export function readPlainText(file: string, bytes: Uint8Array, report: Report): DraftManuscript | undefined {
  const text = decodeText(file, bytes, report);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line, index) => ({ text: line.trimEnd(), line: index + 1 }));
  const width = pageWidth(lines.map(line => line.text));
  if (width === undefined) return { drafts: lines.map(({ text: words, line }) => paragraphAt(file, line, words)) };
  const joined = joinedLines(lines, width, wordsOf(text));
  const drafts = joined.map(({ line, text: words }) => paragraphAt(file, line, words));
  const written = lines.filter(line => line.text.trim() !== '').length;
  report(fault('BD720', { file, line: 1, column: 1 }, { lines: written, paragraphs: joined.length }));
  return { drafts };
}

interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

function paragraphAt(file: string, line: number, text: string): DraftParagraph {
  const column = text.length - text.trimStart().length + 1;
  return { kind: 'paragraph', spans: [{ text }], place: { file, line, column } };
}

/** Columns of a line; a syllable takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]/u.test(character) ? 2 : 1;
  return width;
}

const ENDS_SENTENCE = /[.!?。…:][”’"')\]]*$/u;
const LEAST_LINES = 6;
const NARROWEST = 40;
const WIDEST = 160;

/** How wide the lines of a typeset page are at least where a line goes on; undefined for a text that was not broken so. */
function pageWidth(lines: readonly string[]): number | undefined {
  const followed = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  if (followed.length < LEAST_LINES) return undefined;
  const widths = followed.map(widthOf).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const least = usual * 0.85;
  const most = (widths.at(-1) ?? 0) <= usual * 1.25;
  const broken = followed.filter(line => widthOf(line) >= least && !ENDS_SENTENCE.test(line));
  return most && usual >= NARROWEST && usual <= WIDEST && broken.length * 2 > followed.length ? least : undefined;
}

function joinedLines(lines: readonly TextLine[], width: number, words: ReadonlySet<string>): readonly TextLine[] {
  const joined: TextLine[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = before !== undefined && line.text.trim() !== '' && goesOnIn(before.text, line.text, width);
    if (last && goesOn) joined[joined.length - 1] = { ...last, text: joinedText(last.text, line.text.trim(), words) };
    else if (line.text.trim() !== '') joined.push(line);
    before = line.text.trim() === '' ? undefined : line;
  }
  return joined;
}

function goesOnIn(line: string, next: string, width: number): boolean {
  if (widthOf(line) < width) return false;
  if (typedMark(next.trimStart()) || headingNumber(next.trimStart()) || /^\s*(?:[-*]|\d{1,2}[.)]) /u.test(next))
    return false;
  const isIndented = indentOf(next) > indentOf(line);
  return !(ENDS_SENTENCE.test(line) && isIndented);
}

function indentOf(line: string): number {
  return line.search(/\S/u);
}

function joinedText(before: string, after: string, words: ReadonlySet<string>): string {
  const [last = ''] = /[\p{L}\p{M}\p{N}-]+$/u.exec(before) ?? [];
  const [first = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(after) ?? [];
  if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(first)) {
    return words.has(last + first) ? before + after : before.slice(0, -1) + after;
  }
  const isOneWord = last !== '' && first !== '' && words.has(last + first) && /\p{L}$/u.test(last);
  return isOneWord ? before + after : `${before} ${after}`;
}

/** The words of a text that stand within a line, where nothing has broken them. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').flatMap(line => [...line.matchAll(/[\p{L}\p{M}\p{N}-]+/gu)].map(([word]) => word)));
}
