// The words of a line as one text that still knows where its author typed each of them.
import type { Place } from '../../diagnostics/diagnostics.ts';
import { lineStarts, placesIn } from '../figures/figure-links.ts';
import type { Inline } from '../model/article.ts';

export interface PlacedText {
  readonly text: string;
  /** The place of the character at an offset. */
  readonly placeOf: (at: number) => Place;
}

/** Stands for an inline that is not read: part of no word and no number. */
export const UNREAD = '\uFFFC';

/** The text of `inlines` in an article; those of the kinds in `hide` are one `unread` mark each. */
export function placedText(
  inlines: readonly Inline[],
  article: { readonly file: string; readonly source: string },
  hide: readonly Inline['kind'][] = [],
): PlacedText {
  const pieces = inlines.flatMap(inline => piecesOf(inline, hide));
  let offsets: readonly number[] | undefined;
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: at => {
      const { starts, placeAt } = linesOf(article);
      offsets ??= pieces.flatMap(piece => offsetsIn(article.source, starts, piece));
      return placeAt(offsets[at] ?? 0);
    },
  };
}

/** The lines of an article, found once for all of its texts. */
interface ArticleLines {
  readonly starts: readonly number[];
  readonly placeAt: (offset: number) => Place;
}

const found = new WeakMap<object, ArticleLines>();

function linesOf(article: { readonly file: string; readonly source: string }): ArticleLines {
  const { file, source } = article;
  const lines = found.get(article) ?? { starts: lineStarts(source), placeAt: placesIn(file, source) };
  found.set(article, lines);
  return lines;
}

interface Piece {
  readonly text: string;
  readonly place: Place;
}

function piecesOf(inline: Inline, hide: readonly Inline['kind'][]): readonly Piece[] {
  const { place } = inline;
  if (hide.includes(inline.kind)) return [{ text: UNREAD, place }];
  switch (inline.kind) {
    case 'text':
    case 'plain':
      return [{ text: inline.text, place }];
    case 'figure':
      return [{ text: inline.form, place }];
    case 'break':
      return [{ text: '\n', place }];
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.children.flatMap(child => piecesOf(child, hide));
  }
}

/** Where in the source each character of a piece was typed, over line ends and behind backslashes. */
function offsetsIn(source: string, starts: readonly number[], { text, place }: Piece): readonly number[] {
  const lineEnd = /[ \t]*\n[\s>]*/uy;
  let next = (starts[place.line - 1] ?? source.length) + place.column - 1;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index);
    lineEnd.lastIndex = next;
    const over = letter === ' ' ? lineEnd.exec(source) : null;
    const away = over ? 0 : source.slice(next, next + farthest + 1).indexOf(letter);
    if (away < 0) return next;
    const at = next + away;
    next = over ? lineEnd.lastIndex : at + 1;
    return at;
  });
}

/** Signs that may stand between two letters of an author's: `](fig:`, `&amp;` and the like are shorter. */
const farthest = 12;
