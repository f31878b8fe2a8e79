// The keys under which a manifest knows what stands in a deck: the names of its shapes, and what those have within them.

/** A cell of a table: `cellKey('sectors/table', 0, 2)` is `sectors/table/0/2`; row 0 is the head, columns count from 1. */
export function cellKey(table: string, row: number, column: number): string {
  return `${table}/${row}/${column}`;
}

/** The alternative text of a chart or table: `gap/chart/alt`. */
export function alternativeKey(shape: string): string {
  return `${shape}/alt`;
}

/** The speaker notes of a slide: `gap/notes`. */
export function notesKey(slide: string): string {
  return `${slide}/notes`;
}
