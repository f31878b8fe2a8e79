// All links to figures in an article, also in prose that belongs to no slide: `[30.6%](fig:adoption)`.
import type { Place } from '../../diagnostics/diagnostics.ts';

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
/** Comments, and code in fences or in a line: what stands there is no link. */
const hidden = /<!--.*?-->|^[ \t]*(`{3,}|~{3,})[^\n]*\n.*?^[ \t]*\1[`~]*[ \t]*\r?$|(?<![\\`])`[^`\r\n]+`(?!`)/gms;

/** The links of an article in their order; comments and code are passed over. */
export function figureLinks(file: string, text: string): readonly FigureLink[] {
  return locateLinks(file, text).map(({ figure, form, asWords, earlier, place }) => ({
    figure,
    form,
    asWords,
    earlier,
    place,
  }));
}

/** As `figureLinks`, with offsets into `text`. A byte order mark and any line ends may be in it. */
export function locateLinks(file: string, text: string): readonly LocatedLink[] {
  const visible = text.replace(hidden, part => part.replace(/[^\r\n]/g, ' '));
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
  const starts = [
    text.startsWith('\uFEFF') ? 1 : 0,
    ...[...text.matchAll(lineEnd)].map(end => end.index + end[0].length),
  ];
  return offset => {
    const line = starts.findLastIndex(start => start <= offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
