// The lines of an article before Markdown reads them: block openings and closings, and comments on lines of their own, are found here.
import type { Place, Report } from '../../diagnostics/diagnostics.ts';
import { type Fence, readFence } from './article-directives.ts';
import { lineTooLong, tooDeep, unclosedCode, unclosedComment } from './article-messages.ts';

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

/** Characters in one line; Markdown with many opened and never closed signs takes time that grows with the square of it. */
export const longestLine = 20_000;
/** Levels of lists, quotes and emphasis inside each other. */
export const deepestLevel = 20;

const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/u;
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

  for (let index = 0; index < lines.length; index++) {
    const line = kept[index] ?? '';
    const start = { file, line: index + 1, column: 1 };
    if (!isReadable(line, start, report)) {
      kept[index] = '';
      continue;
    }
    const codeEnd = endOfCode(kept, index);
    if (codeEnd !== undefined) {
      if (codeEnd < lines.length) index = codeEnd;
      else {
        report(unclosedCode(firstInk(line, start), codeFence.exec(line)?.[1] ?? ''));
        kept[index] = '';
      }
      continue;
    }
    if (commentsAlone.test(line)) {
      for (const match of line.matchAll(oneComment))
        comments.push({ text: match[0], place: { ...start, column: match.index + 1 } });
      kept[index] = '';
      continue;
    }
    if (/^[ \t]*<!--/u.test(line) && !line.includes('-->')) {
      index = takeLongComment(kept, index, start, comments, report);
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
  if (line.length > longestLine) {
    report(lineTooLong(start, line.length, longestLine));
    return false;
  }
  const prefix = markers.exec(line)?.[0] ?? '';
  const levels = prefix.match(oneMarker)?.length ?? 0;
  const isRule = /^[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$/u.test(line);
  const indentOfMarker = /^([ \t]*)(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/u.exec(line)?.[1]?.length ?? 0;
  if (isRule || (levels <= deepestLevel && indentOfMarker <= 4 * deepestLevel)) return true;
  report(tooDeep(firstInk(line, start), deepestLevel));
  return false;
}

/** The index of the line that closes the code opened at `index`; past the last line if none does; undefined if no code opens. */
function endOfCode(lines: readonly string[], index: number): number | undefined {
  const fence = codeFence.exec(lines[index] ?? '')?.[1];
  if (fence === undefined) return undefined;
  const closes = (line: string): boolean => {
    const found = /^[ \t]*(`+|~+)[ \t]*$/u.exec(line)?.[1] ?? '';
    return found.length >= fence.length && found[0] === fence[0];
  };
  const end = lines.findIndex((line, at) => at > index && closes(line));
  return end === -1 ? lines.length : end;
}

/** Takes a comment of several lines out of `lines`; answers with the index of its last line. */
function takeLongComment(lines: string[], index: number, start: Place, comments: Comment[], report: Report): number {
  const place = firstInk(lines[index] ?? '', start);
  const end = lines.findIndex((line, at) => at > index && line.includes('-->'));
  if (end === -1) {
    report(unclosedComment(place, '<!--'));
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
