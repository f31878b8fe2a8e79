// A table as templates see it: rows chosen, and a column of lists laid out as columns of their own where the plan asks for it.
import type { ArticleCell, ArticleTable, Inline } from '../briefing/model/article.ts';
import { type AuthorText, authorText } from './author-text.ts';

export interface CellContext {
  /** Of its row, from 1. */
  readonly number: number;
  readonly last: boolean;
  readonly text: AuthorText;
  /** What stood in brackets after the entry of a list. */
  readonly explanation: AuthorText | undefined;
}

export interface TableContext {
  /** A table style of the theme; undefined: the layout's own. */
  readonly style: string | undefined;
  readonly header: readonly CellContext[];
  readonly rows: readonly { readonly cells: readonly CellContext[] }[];
}

export interface TableChoice {
  /** From 1, both ends included. */
  readonly rows?: { readonly from: number; readonly to: number } | undefined;
  /** The column, from 1, whose cells hold lists such as `planning (with software), inspection (by image)`. */
  readonly split?: number | undefined;
  readonly style?: string | undefined;
  /** Heads in place of the table's own, when there are as many as columns. */
  readonly heads: readonly (readonly Inline[])[];
}

/** The table with the chosen rows; all rows of a split column get as many columns as the longest list of the whole table. */
export function tableContext(table: ArticleTable, choice: TableChoice): TableContext {
  const laidOut = table.rows.map(row => row.flatMap((cell, index) => cellsOf(cell, index + 1 === choice.split)));
  const width = Math.max(table.header.length, ...laidOut.map(row => row.length));
  const chosen = choice.rows ? laidOut.slice(choice.rows.from - 1, choice.rows.to) : laidOut;
  const own = table.header.map(cell => cell.children);
  const heads = choice.heads.length === width ? choice.heads : own;
  return {
    style: choice.style,
    header: padded(
      heads.map(head => ({ text: authorText(head), explanation: undefined })),
      width,
    ),
    rows: chosen.map(cells => ({ cells: padded(cells, width) })),
  };
}

type CellWords = Pick<CellContext, 'text' | 'explanation'>;

function padded(cells: readonly CellWords[], width: number): readonly CellContext[] {
  return Array.from({ length: width }, (_, index) => ({
    number: index + 1,
    last: index === width - 1,
    text: cells[index]?.text ?? authorText([]),
    explanation: cells[index]?.explanation,
  }));
}

function cellsOf(cell: ArticleCell, split: boolean): readonly CellWords[] {
  if (!split) return [{ text: authorText(cell.children), explanation: undefined }];
  return listEntries(cell.children).map(entry => ({
    text: authorText(capitalized(entry.name)),
    explanation: entry.explanation.length > 0 ? authorText(entry.explanation) : undefined,
  }));
}

interface Entry {
  name: Inline[];
  explanation: Inline[];
}

/** `planning (with software), inspection (by image)` as two entries; commas within brackets do not part. */
export function listEntries(inlines: readonly Inline[]): readonly Entry[] {
  const entries: Entry[] = [{ name: [], explanation: [] }];
  let depth = 0;
  const put = (inline: Inline) => {
    const entry = entries.at(-1);
    (depth > 0 ? entry?.explanation : entry?.name)?.push(inline);
  };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      put(inline);
      continue;
    }
    let column = inline.place.column;
    for (const piece of inline.text.split(/([(),])/)) {
      const place = { ...inline.place, column };
      column += piece.length;
      if (piece === '(' && depth++ === 0) continue;
      if (piece === ')' && --depth === 0) continue;
      if (piece === ',' && depth === 0) entries.push({ name: [], explanation: [] });
      else if (piece !== '') put({ kind: 'text', text: piece, place });
    }
  }
  return entries.map(entry => ({ name: trimmed(entry.name), explanation: trimmed(entry.explanation) }));
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const start = index === 0 ? inline.text.trimStart() : inline.text;
      return { ...inline, text: index === inlines.length - 1 ? start.trimEnd() : start };
    })
    .filter(inline => inline.kind !== 'text' || inline.text !== '');
}

function capitalized(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return inlines;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}
