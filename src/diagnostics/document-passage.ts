// Where something stands in a document that has no lines, such as those of Word and Hangul.

/** Paragraphs and tables count from 1 below their heading; the heading itself has neither. */
export interface DocumentPassage {
  /** The words of the heading above it, or its own; undefined before the first. */
  readonly heading: string | undefined;
  readonly paragraph?: number | undefined;
  readonly table?: number | undefined;
  /** In a table, both from 1. */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
}
