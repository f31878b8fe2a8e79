// Tables that are none: frames and bars that authors draw around a text, and bars with the number and the words of a heading.
import type { Draft, DraftCell, DraftTable } from './draft.ts';
import { soleNumber } from './heading-number.ts';
import { textOfSpans } from './manuscript.ts';
import { cleanSpans } from './spans.ts';

/** Longer words beside a number are no heading. */
const LONGEST = 40;

/** A table with text in one cell only is a frame: its lines are paragraphs. One with a number (Ⅰ) and words beside it is a heading. */
export function unframed(table: DraftTable): readonly Draft[] {
  const filled = [...new Set(table.rows.flat())].filter(({ lines }) =>
    lines.some(line => textOfSpans(line).trim() !== ''),
  );
  const [first, second, ...others] = filled;
  if (!first) return [];
  if (!second) return linesIn(first);
  const isRow = table.rows.some(row => row.includes(first) && row.includes(second));
  const banner = others.length === 0 && isRow ? bannerOf(first, second) : undefined;
  return banner ? [banner] : [table];
}

function linesIn({ lines, place }: DraftCell): readonly Draft[] {
  return lines.map(spans => ({ kind: 'paragraph', spans, place }));
}

function bannerOf(first: DraftCell, second: DraftCell): Draft | undefined {
  const [number, words] = [first, second].map(({ lines }) => cleanSpans(lines.flat()));
  if (!number || !words || first.lines.length > 1) return undefined;
  const rank = soleNumber(textOfSpans(number));
  const text = textOfSpans(words);
  if (rank === undefined || text.length > LONGEST || !/\p{L}/u.test(text)) return undefined;
  return {
    kind: 'paragraph',
    spans: [...number, { text: ' ' }, ...words],
    banner: { rank, mark: textOfSpans(number) },
    place: first.place,
  };
}
