// What stands in a cell as lines of text.
import type { Draft } from './draft.ts';
import type { ManuscriptSpan, SlideBox } from './manuscript.ts';

export interface CellContent {
  readonly lines: readonly (readonly ManuscriptSpan[])[];
  /** What a cell does not hold: pictures, and the rows and columns of a table within it. */
  readonly losses: readonly Draft[];
  /** The box of a slide in which all of its paragraphs are. */
  readonly slide?: SlideBox | undefined;
}

/** Each paragraph is a line; of a table within the cell each row is one, its cells parted by spaces. */
export function linesOfDrafts(drafts: readonly Draft[]): CellContent {
  const lines: (readonly ManuscriptSpan[])[] = [];
  const losses: Draft[] = [];
  for (const draft of drafts) {
    switch (draft.kind) {
      case 'paragraph':
        lines.push(draft.spans);
        break;
      case 'table':
        losses.push({ kind: 'loss', what: 'nestedTable' });
        for (const row of draft.rows) {
          const cells = row.filter((cell, index) => cell !== row[index - 1]);
          lines.push(
            cells.flatMap((cell, index) => [
              ...(index === 0 ? [] : [{ text: ' ' }]),
              ...cell.lines.flatMap((line, number) => (number === 0 ? line : [{ text: ' ' }, ...line])),
            ]),
          );
        }
        break;
      case 'picture':
        losses.push(draft);
        break;
      case 'loss':
        losses.push(draft);
    }
  }
  const [slide, ...others] = new Set(drafts.flatMap(draft => (draft.kind === 'paragraph' ? [draft.slide] : [])));
  return { lines, losses, slide: others.length === 0 ? slide : undefined };
}
