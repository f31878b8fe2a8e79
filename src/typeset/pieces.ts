// What of a slide may be moved to a continuation: points with everything that belongs to them, and rows of a table.
import type { Content, Paragraph, Table } from '../slide/slide.ts';
import type { FrameItem } from './frame.ts';
import { lineHeight } from './set-paragraph.ts';

/** Content that can be divided, cut into the smallest pieces that may part. */
export interface Pieces {
  /** Of each piece in points, as it was set. */
  readonly heights: readonly number[];
  /** The content of the pieces from one up to, not including, another; `share` is its height beside that of the highest part. */
  readonly part: (from: number, to: number, share: number) => Content;
}

/** The pieces of a fill's content, with the heights that they have in its item; undefined for what cannot be divided. */
export function piecesOf(content: Content, item: FrameItem): Pieces | undefined {
  if (content.kind === 'text' && item.kind === 'text') return textPieces(content.paragraphs, item);
  if (content.kind === 'table' && item.kind === 'table') return tablePieces(content.table, item);
  return undefined;
}

function textPieces(paragraphs: readonly Paragraph[], item: Extract<FrameItem, { readonly kind: 'text' }>): Pieces {
  const points = pointsOf(paragraphs);
  const heightOf = (index: number): number => {
    const set = item.paragraphs[index];
    return set ? set.spaceBefore + set.lines.length * lineHeight(set.style) : 0;
  };
  return {
    heights: points.map(point => point.reduce((sum, index) => sum + heightOf(index), 0)),
    part: (from, to) => {
      const first = points[from]?.[0] ?? 0;
      const own = points.slice(from, to).flatMap(point => point.flatMap(index => paragraphs[index] ?? []));
      return { kind: 'text', paragraphs: numberedOn(own, paragraphs.slice(0, first)) };
    },
  };
}

/**
 * The points of a text by the indexes of their paragraphs: a point has what is nested under it, and a line that
 * introduces a list, or a small heading, stays with what follows it.
 */
export function pointsOf(paragraphs: readonly Paragraph[]): readonly (readonly number[])[] {
  const points: number[][] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    const point = points.at(-1);
    if (point && before && belongs(paragraph, before)) point.push(index);
    else points.push([index]);
  }
  return points;
}

function belongs(paragraph: Paragraph, before: Paragraph): boolean {
  if (paragraph.level > 0) return true;
  const introduces = before.level === 0 && before.list === undefined;
  return introduces && (paragraph.list !== undefined || before.style !== undefined);
}

/** A numbered list that goes on counts on: its items know the number that the first of them here has. */
function numberedOn(paragraphs: readonly Paragraph[], before: readonly Paragraph[]): readonly Paragraph[] {
  const top = ({ level }: Paragraph) => level === 0;
  const earlier = before.filter(top);
  const counted = earlier.length - 1 - earlier.findLastIndex(({ list }) => list !== 'number');
  if (counted === 0) return paragraphs;
  const end = paragraphs.findIndex(paragraph => top(paragraph) && paragraph.list !== 'number');
  return paragraphs.map((paragraph, index) =>
    top(paragraph) && (end < 0 || index < end) ? { ...paragraph, start: counted + (paragraph.start ?? 1) } : paragraph,
  );
}

function tablePieces(table: Table, item: Extract<FrameItem, { readonly kind: 'table' }>): Pieces {
  return {
    heights: item.rows.slice(1).map(({ height }) => height),
    part: (from, to, share) => ({
      kind: 'table',
      table: { ...table, rows: table.rows.slice(from, to), whole: table, share },
    }),
  };
}
