// A sheet of cells as its reader sees it: tables, with the lines of text above and below them.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { Draft, DraftCell } from './draft.ts';

/*
 * The rule. Empty rows part a sheet into areas. In an area the rows at its beginning and its end that hold one cell only, besides numbers and
 * units, are lines of text (a title, a unit, a source); what is between them is a table, if it has two columns or more, and else text too.
 */

export interface SheetCell {
  readonly text: string;
  readonly place: Place;
}

/** A row of a sheet: its number, and its cells by column; a merged cell stands in all places that it covers, as the same object. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** The tables and lines of a sheet; rows without text are left out of `rows`, or hold empty texts. */
export function draftsOfSheet(rows: readonly SheetRow[]): readonly Draft[] {
  const areas: SheetRow[][] = [];
  let last: number | undefined;
  for (const row of rows) {
    if (filledIn(row).length === 0) continue;
    const area = areas.at(-1);
    if (area && last === row.row - 1) area.push(row);
    else areas.push([row]);
    last = row.row;
  }
  return areas.flatMap(draftsOfArea);
}

function draftsOfArea(area: readonly SheetRow[]): readonly Draft[] {
  const first = area.findIndex(row => !isLine(row));
  const end = area.findLastIndex(row => !isLine(row)) + 1;
  const body = first < 0 ? [] : area.slice(first, end);
  const columns = [...new Set(body.flatMap(row => filledIn(row).map(([column]) => column)))].toSorted((a, b) => a - b);
  if (columns.length < 2) return area.map(lineOf);
  return [...area.slice(0, first).map(lineOf), tableOf(body, columns), ...area.slice(end).map(lineOf)];
}

/** Cells with text, a merged one once, where it begins. */
function filledIn({ cells }: SheetRow): readonly (readonly [number, SheetCell])[] {
  const seen = new Set<SheetCell>();
  return [...cells].filter(([, cell]) => {
    if (cell.text === '' || seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** One cell with words, and beside it at most a word with what it says: `Unit: %`. */
function isLine(row: SheetRow): boolean {
  const texts = filledIn(row).map(([, { text }]) => text);
  const others = texts.filter(text => !/^[([<（]?\s*\p{L}{2,6}\s*[:：]/u.test(text));
  return texts.length > 0 && texts.length <= 2 && others.length <= 1 && texts.every(text => /\p{L}/u.test(text));
}

function lineOf(row: SheetRow): Draft {
  const filled = filledIn(row);
  const place = filled[0]?.[1].place;
  return { kind: 'paragraph', spans: [{ text: filled.map(([, { text }]) => text).join(' ') }], place };
}

function tableOf(body: readonly SheetRow[], columns: readonly number[]): Draft {
  const [from = 0, to = 0] = [columns[0], columns.at(-1)];
  const made = new Map<SheetCell, DraftCell>();
  const place = body[0] && filledIn(body[0])[0]?.[1].place;
  const rows = body.map(({ cells }) =>
    Array.from({ length: to - from + 1 }, (_, index): DraftCell => {
      const cell = cells.get(from + index);
      if (!cell) return { lines: [], place };
      const known = made.get(cell) ?? { lines: linesIn(cell.text), place: cell.place };
      made.set(cell, known);
      return known;
    }),
  );
  return { kind: 'table', headerRows: 0, rows, place };
}

function linesIn(text: string): DraftCell['lines'] {
  return text === '' ? [] : text.split('\n').map(line => [{ text: line }]);
}
