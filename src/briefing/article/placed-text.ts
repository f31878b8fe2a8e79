// The words of a line as one text that still knows where its author typed each of them.
import type { Place } from '../../diagnostics/diagnostics.ts';
import type { Inline } from '../model/article.ts';
import { placesIn } from './figure-links.ts';

export interface PlacedText {
  readonly text: string;
  /** The place of the character at an offset. */
  readonly placeOf: (at: number) => Place;
}

/** Stands for an inline that is not read: part of no word and no number. */
export const unread = '\uFFFC';

/** The text of `inlines` in an article; those of the kinds in `hide` are one `unread` mark each. */
export function placedText(
  inlines: readonly Inline[],
  article: { readonly file: string; readonly source: string },
  hide: readonly Inline['kind'][] = [],
): PlacedText {
  const pieces = inlines.flatMap(inline => piecesOf(inline, hide));
  let offsets: readonly number[] | undefined;
  let placeAt: ((offset: number) => Place) | undefined;
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: at => {
      offsets ??= pieces.flatMap(piece => offsetsIn(article.source, piece));
      placeAt ??= placesIn(article.file, article.source);
      return placeAt(offsets[at] ?? 0);
    },
  };
}

interface Piece {
  readonly text: string;
  readonly place: Place;
}

function piecesOf(inline: Inline, hide: readonly Inline['kind'][]): readonly Piece[] {
  const { place } = inline;
  if (hide.includes(inline.kind)) return [{ text: unread, place }];
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
function offsetsIn(source: string, { text, place }: Piece): readonly number[] {
  const lineEnd = /[ \t]*\n[\s>]*/uy;
  let next = startOf(place, source);
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index);
    lineEnd.lastIndex = next;
    const over = letter === ' ' ? lineEnd.exec(source) : null;
    const found = over ? next : source.indexOf(letter, next);
    if (found < 0 || found > next + farthest) return next;
    next = over ? lineEnd.lastIndex : found + 1;
    return found;
  });
}

/** Signs that may stand between two letters of an author's: `](fig:`, `&amp;` and the like are shorter. */
const farthest = 12;

/** The offset of a place. */
function startOf({ line, column }: Place, source: string): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
