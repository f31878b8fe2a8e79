// Reads a report in plain text; one that was copied from a typeset page has its lines joined to paragraphs again.
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { decodeText } from '../text/read-text.ts';
import { typedMark } from '../text/typed-mark.ts';
import type { Draft, DraftCell, DraftManuscript, DraftParagraph } from './draft.ts';
import { headingNumber } from './heading-number.ts';

/*
 * The rule. Each line is a paragraph, and lines with as many tabs as those before or after them are a table. But if the text was broken into
 * lines by the width of a page, lines are joined: if more than half of the lines that another follows are nearly as wide as the usual
 * widest and do not end as a sentence does. Then a line goes on in the next one, unless it is shorter than that, or ends a sentence and the
 * next one is indented, or the next one begins with a mark or a number. An empty line ends a paragraph always. A hyphen between two halves
 * of a word goes, unless the word stands with it elsewhere. Korean pages break words anywhere: the halves are joined without a space if
 * the first is no word of its own within a line, and a word within a line begins as the joined one does.
 */

export function readPlainText(file: string, bytes: Uint8Array, report: Report): DraftManuscript | undefined {
  const text = decodeText(file, bytes, report);
  if (text === undefined) return undefined;
  const lines = text.split('\n').map((line, index) => ({ text: line.replace(/ +$/u, ''), line: index + 1 }));
  const width = pageWidth(lines.map(line => line.text));
  const joined = width === undefined ? lines : joinedLines(lines, width, inlineWords(text));
  const written = lines.filter(line => line.text.trim() !== '').length;
  if (width !== undefined && joined.length < written) {
    report(fault('BD720', { file, line: 1, column: 1 }, { lines: written, paragraphs: joined.length }));
  }
  return { drafts: withTables(file, joined) };
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
const LEAST_LINES = 4;
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

function joinedLines(lines: readonly TextLine[], width: number, words: InlineWords): readonly TextLine[] {
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

function joinedText(before: string, after: string, { words, beginnings }: InlineWords): string {
  const [last = ''] = /[\p{L}\p{M}\p{N}-]+$/u.exec(before) ?? [];
  const [first = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(after) ?? [];
  if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(first)) {
    return words.has(last + first) ? before + after : before.slice(0, -1) + after;
  }
  const isHangul = /\p{Script=Hangul}$/u.test(last) && /^\p{Script=Hangul}/u.test(first);
  const isOneWord = isHangul && !words.has(last) && beginnings.has(last + first.slice(0, 1));
  return isOneWord ? before + after : `${before} ${after}`;
}

interface InlineWords {
  readonly words: ReadonlySet<string>;
  /** Of words, each up to each of its letters. */
  readonly beginnings: ReadonlySet<string>;
}

const LONGEST_WORD = 30;

/** The words of a text that stand within a line, where nothing has broken them. */
function inlineWords(text: string): InlineWords {
  const words = new Set<string>();
  for (const line of text.split('\n')) {
    const found = [...line.matchAll(/[\p{L}\p{M}\p{N}-]+/gu)].map(([word]) => word);
    for (const word of found.slice(0, -1)) words.add(word);
  }
  const beginnings = new Set<string>();
  for (const word of words) {
    for (let end = 1; end <= Math.min(word.length, LONGEST_WORD); end++) beginnings.add(word.slice(0, end));
  }
  return { words, beginnings };
}

function tabsIn({ text }: TextLine): number {
  return text.split('\t').length - 1;
}

/** Lines as paragraphs; two or more with the same number of tabs are the rows of a table. */
function withTables(file: string, lines: readonly TextLine[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines[from];
    if (!first) break;
    let to = from + 1;
    for (let next = lines[to]; next && tabsIn(first) > 0 && tabsIn(next) === tabsIn(first); next = lines[to]) to++;
    if (to - from > 1) drafts.push(tableAt(file, lines.slice(from, to)));
    else drafts.push(paragraphAt(file, first.line, first.text));
    from = to;
  }
  return drafts;
}

function tableAt(file: string, lines: readonly TextLine[]): Draft {
  const rows = lines.map(({ text, line }) => {
    let column = 1;
    return text.split('\t').map((cell): DraftCell => {
      const place = { file, line, column };
      column += cell.length + 1;
      return { lines: cell.trim() === '' ? [] : [[{ text: cell }]], place };
    });
  });
  return { kind: 'table', headerRows: 0, rows, place: { file, line: lines[0]?.line ?? 1, column: 1 } };
}
