// Where something stands in a document that has no lines, such as those of Word and Hangul.

/** Paragraphs and tables count from 1 below their heading; the heading itself has neither. */
export interface DocumentPassage {
  /** The words of the heading above it, or its own; undefined before the first. */
  readonly heading: string | undefined;
  /** The id of the slide in whose box it stands; what is in the box counts from 1. */
  readonly slide?: string | undefined;
  readonly paragraph?: number | undefined;
  readonly table?: number | undefined;
  /** The number of the note. */
  readonly footnote?: string | undefined;
  /** In a table, both from 1. */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
}
