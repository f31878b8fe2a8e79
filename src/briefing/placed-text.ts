// The words of a line as one text that still knows where its author typed each of them.
import type { Place } from '../diagnostics.ts';
import type { Inline } from './article.ts';
import { placesIn } from './figure-links.ts';

export interface PlacedText {
  readonly text: string;
  /** The place of the words that begin at an offset. */
  readonly placeOf: (words: string, at: number) => Place;
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
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: (words, at) => {
      let start = 0;
      for (const piece of pieces) {
        if (at < start + piece.text.length) return placeIn(piece, words, at - start, article);
        start += piece.text.length;
      }
      return pieces.at(-1)?.place ?? { file: article.file, line: 1, column: 1 };
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

/** Looks in the source for as many occurrences of the words as come before them in the piece: it may go over lines and have escapes. */
function placeIn(piece: Piece, words: string, at: number, { file, source }: { file: string; source: string }): Place {
  const first = words.split(/\s/)[0] ?? '';
  let from = startOf(piece.place, source);
  for (let found = piece.text.indexOf(first); found >= 0 && found <= at; found = piece.text.indexOf(first, found + 1)) {
    const next = source.indexOf(first, from);
    if (next < 0) return piece.place;
    if (found === at) return placesIn(file, source)(next);
    from = next + 1;
  }
  return piece.place;
}

/** The offset of a place. */
function startOf({ line, column }: Place, source: string): number {
  let start = 0;
  for (let count = 1; count < line; count++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
