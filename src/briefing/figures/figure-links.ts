// All links to figures in an article, also in prose that belongs to no slide: `[30.6%](fig:adoption)`.
import { derived } from '../../cache.ts';
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { Article } from '../model/article.ts';

export interface FigureLink {
  readonly figure: string;
  /** The link's text as written: `30.6%`; a line end in it is a space. */
  readonly form: string;
  /** Whether the link's title says that the form is words. */
  readonly asWords: boolean;
  /** What stood in the place of a word for a missing value, and comes back with the value: `[n.a.](fig:jobs "12,500 jobs")`. */
  readonly earlier?: string | undefined;
  /** Of the opening bracket. */
  readonly place: Place;
}

/** A link with where it stands in the text: `[` at `start`, its text from `from` up to `to`, `)` before `end`. */
export interface LocatedLink extends FigureLink {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

// A link's text may go on in the next line, but not over an empty one.
const link = /\[((?:[^[\]\r\n]|\r?\n(?![ \t]*\r?\n))*)\]\([ \t]*<?fig:([^\s)">]*)>?\s*(?:["']([^"']*)["'])?[ \t]*\)/g;
const lineEnd = /\r\n|\r|\n/g;
/** Where a comment, code in fences or code in a line begins: what stands there is no link. */
const hiddenStart = /<!--|^[ \t]*(`{3,}|~{3,})[^\n]*\n|(?<![\\`])`[^`\r\n]+`(?!`)/gm;

/** The text with spaces for comments and code. What has no end is looked for once: what opens behind it has none either. */
export function visibleOf(text: string): string {
  const endless = new Map<string, number>();
  const start = new RegExp(hiddenStart);
  let visible = '';
  let from = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [opened, fence] = found;
    const end = endOf(text, found.index, opened, fence, endless);
    start.lastIndex = end ?? found.index + 1;
    if (end === undefined) continue;
    visible += text.slice(from, found.index) + text.slice(found.index, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return visible + text.slice(from);
}

/** Where what begins at an offset ends; undefined where nothing closes it. `endless` has the shortest sign of each kind that has no end. */
function endOf(
  text: string,
  at: number,
  opened: string,
  fence: string | undefined,
  endless: Map<string, number>,
): number | undefined {
  if (opened !== '<!--' && fence === undefined) return at + opened.length;
  const sign = fence ?? opened;
  const kind = sign.slice(0, 1);
  if (sign.length >= (endless.get(kind) ?? Number.POSITIVE_INFINITY)) return undefined;
  const close = fence === undefined ? /-->/g : new RegExp(`^[ \\t]*${fence}[\`~]*[ \\t]*\\r?$`, 'gm');
  close.lastIndex = at + opened.length;
  const found = close.exec(text);
  if (found) return found.index + found[0].length;
  endless.set(kind, sign.length);
  return undefined;
}

/** The links of an article in their order; comments and code are passed over. */
export const linksIn = derived(({ file, source }: Pick<Article, 'file' | 'source'>) => locateLinks(file, source));

/** The same of any text. A byte order mark and any line ends may be in it. */
export function locateLinks(file: string, text: string): readonly LocatedLink[] {
  const visible = visibleOf(text);
  const placeAt = placesIn(file, text);
  return [...visible.matchAll(link)].map(match => {
    const [whole, written = '', figure = '', title] = match;
    const start = match.index;
    const from = start + 1;
    return {
      figure: figure.normalize('NFC'),
      form: written.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' '),
      asWords: title === 'words',
      earlier: earlierForm(written, title),
      place: placeAt(start),
      start,
      from,
      to: from + written.length,
      end: start + whole.length,
    };
  });
}

/** The title of a link when it is a form with a number, and the text of the link has none. */
export function earlierForm(form: string, title: string | undefined): string | undefined {
  return title !== undefined && /\p{Nd}/u.test(title) && !/\p{Nd}/u.test(form) ? title : undefined;
}

/** Finds the place of an offset into a text; a byte order mark is no column. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return offset => {
    const line = lastAtMost(starts, offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Where the lines of a text begin; a byte order mark is no part of the first. */
export function lineStarts(text: string): readonly number[] {
  return [text.startsWith('\uFEFF') ? 1 : 0, ...Array.from(text.matchAll(lineEnd), end => end.index + end[0].length)];
}

/** The index of the last of rising numbers that is at most so large; the first where none is. */
function lastAtMost(rising: readonly number[], most: number): number {
  let [from, to] = [0, rising.length - 1];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((rising[middle] ?? 0) <= most) from = middle;
    else to = middle - 1;
  }
  return from;
}
