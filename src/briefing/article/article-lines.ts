// The lines of an article before Markdown reads them: block openings and closings, and comments on lines of their own, are found here.

import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import { type Fence, readFence } from './article-directives.ts';

/** `<!-- notes: gap -->` with its place. */
export interface Comment {
  readonly text: string;
  readonly place: Place;
}

export interface ScannedLines {
  /** The lines without comments that stand alone, and without what Markdown could not read; their numbers are the file's. */
  readonly lines: readonly string[];
  readonly fences: readonly Fence[];
  readonly comments: readonly Comment[];
}

const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/u;
/** Where no paragraph goes on: nothing, an item, a headline, a block. */
const newBlock = /^[ \t]*(?:$|(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)|:::)/u;
/** Under the head of a table: `|---|:-:|`. */
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
/** Under a headline: `=====`, also in a list or a quotation. */
const underline = /^[ \t>]*(?:={1,}|-{1,})[ \t]*$/u;
const oneMarker = />|[-+*]|\d{1,9}[.)]/gu;
const codeFence = /^[ \t]*(`{3,}|~{3,})([^`]*)$/u;
const commentsAlone = /^[ \t]*(?:<!--(?:(?!-->).)*-->[ \t]*)+$/u;
const oneComment = /<!--(?:(?!-->).)*-->/gu;

export const splitLines = (text: string): string[] => text.split(/\r\n|\r|\n/u);

/** Finds the fences and the comments in `lines`, and reports what would keep Markdown from reading the rest. */
export function scanLines(file: string, lines: readonly string[], report: Report): ScannedLines {
  const kept = [...lines];
  const fences: Fence[] = [];
  const comments: Comment[] = [];
  let open = 0;
  // What has no end after one line has none after a later one: it is looked for once.
  const endless = new Map<string, number>();
  let rows = 0;
  let isTable = false;
  const mostRows = limitOf('article-table-rows');
  let paragraph = 0;
  const longest = limitOf('article-line-characters');
  let underlines = 0;
  const mostUnderlines = limitOf('article-underlines');

  for (let index = 0; index < lines.length; index++) {
    const line = kept[index] ?? '';
    const start = { file, line: index + 1, column: 1 };
    if (!isReadable(line, start, report)) {
      kept[index] = '';
      continue;
    }
    rows = line.includes('|') ? rows + 1 : 0;
    isTable = rows > 1 && (isTable || tableRule.test(line));
    if (rows > mostRows) {
      if (rows === mostRows + 1) {
        report(fault('BD359', start, { most: mostRows }));
        // Head, rule and one row are enough to know the table by; the others are not read for nothing.
        kept.fill('', index - mostRows + 3, index);
      }
      kept[index] = '';
      continue;
    }
    // What is typed in several lines and is one paragraph is as a line of that length.
    const before = isTable || newBlock.test(line) ? 0 : paragraph;
    paragraph = before + line.length;
    if (before > 0 && underline.test(line)) {
      paragraph = 0;
      underlines += 1;
      if (underlines === mostUnderlines + 1) report(fault('BD358.underlines', start, { most: mostUnderlines }));
      if (underlines > mostUnderlines) kept[index] = '';
    }
    if (paragraph > longest) {
      if (before <= longest) report(fault('BD353.paragraph', start, { longest }));
      kept[index] = '';
      continue;
    }
    const codeEnd = endOfCode(kept, index, endless);
    if (codeEnd !== undefined) {
      paragraph = 0;
      if (codeEnd < lines.length) index = codeEnd;
      else {
        report(fault('BD354', firstInk(line, start), { fence: codeFence.exec(line)?.[1] ?? '' }));
        kept[index] = '';
      }
      continue;
    }
    if (commentsAlone.test(line)) {
      for (const match of line.matchAll(oneComment))
        comments.push({ text: match[0], place: { ...start, column: match.index + 1 } });
      paragraph = 0;
      kept[index] = '';
      continue;
    }
    if (/^[ \t]*<!--/u.test(line) && !line.includes('-->')) {
      paragraph = 0;
      index = takeLongComment(kept, index, endless, start, comments, report);
      continue;
    }
    const fence = readFence(line, start, open > 0, report);
    if (fence === undefined) continue;
    fences.push(fence);
    open = Math.max(0, open + (fence.kind === 'open' ? 1 : -1));
  }
  return { lines: kept, fences, comments };
}

const firstInk = (line: string, start: Place): Place => ({ ...start, column: line.search(/\S/u) + 1 });

function isReadable(line: string, start: Place, report: Report): boolean {
  // Markdown with many opened and never closed signs takes time that grows with the square of a line.
  const longest = limitOf('article-line-characters');
  if (line.length > longest) {
    report(fault('BD353.line', start, { length: line.length, longest }));
    return false;
  }
  const prefix = markers.exec(line)?.[0] ?? '';
  const levels = prefix.match(oneMarker)?.length ?? 0;
  const isRule = /^[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$/u.test(line);
  const indentOfMarker = /^([ \t]*)(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/u.exec(line)?.[1]?.length ?? 0;
  const deepest = limitOf('article-depth');
  if (isRule || (levels <= deepest && indentOfMarker <= 4 * deepest)) return true;
  report(fault('BD352', firstInk(line, start), { deepest }));
  return false;
}

/** The index of the line that closes the code opened at `index`; past the last line if none does; undefined if no code opens. */
function endOfCode(lines: readonly string[], index: number, endless: Map<string, number>): number | undefined {
  const fence = codeFence.exec(lines[index] ?? '')?.[1];
  if (fence === undefined) return undefined;
  const sign = fence.slice(0, 1);
  if (fence.length >= (endless.get(sign) ?? Number.POSITIVE_INFINITY)) return lines.length;
  const closes = (line: string): boolean => {
    const found = /^[ \t]*(`+|~+)[ \t]*$/u.exec(line)?.[1] ?? '';
    return found.length >= fence.length && found[0] === fence[0];
  };
  const end = indexAfter(lines, index, closes);
  if (end !== -1) return end;
  endless.set(sign, fence.length);
  return lines.length;
}

/** The index of the first line after `index` that is as wanted; -1 if none is. */
function indexAfter(lines: readonly string[], index: number, isWanted: (line: string) => boolean): number {
  for (let at = index + 1; at < lines.length; at++) if (isWanted(lines[at] ?? '')) return at;
  return -1;
}

/** Takes a comment of several lines out of `lines`; answers with the index of its last line. */
function takeLongComment(
  lines: string[],
  index: number,
  endless: Map<string, number>,
  start: Place,
  comments: Comment[],
  report: Report,
): number {
  const place = firstInk(lines[index] ?? '', start);
  const end = endless.has('<!--') ? -1 : indexAfter(lines, index, line => line.includes('-->'));
  if (end === -1) {
    endless.set('<!--', 0);
    report(fault('BD355', place, { found: '<!--' }));
    lines[index] = '';
    return index;
  }
  const last = lines[end] ?? '';
  const after = last.indexOf('-->') + '-->'.length;
  const text = [...lines.slice(index, end), last.slice(0, after)].join('\n').trimStart();
  comments.push({ text, place });
  lines.fill('', index, end);
  lines[end] = ' '.repeat(after) + last.slice(after);
  return end;
}
