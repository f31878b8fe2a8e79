// What the reader of a format finds, in the order of the file: what the program that wrote it says of its paragraphs, before headings and points are told.
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import type { Lost, ManuscriptPicture, ManuscriptSpan, SlideBox } from './manuscript.ts';

export interface DraftParagraph {
  readonly kind: 'paragraph';
  /** `\n` where its author began a new line within it. */
  readonly spans: readonly ManuscriptSpan[];
  /** From its style: 0 for the title of the whole text, 1 for the largest headings. */
  readonly heading?: number | undefined;
  /** A point of a list of the program; levels count from 1. */
  readonly list?: { readonly level: number; readonly ordered: boolean } | undefined;
  /** A heading that stands in a bar with its number beside it; the smaller the rank, the larger the heading. */
  readonly banner?: { readonly rank: number; readonly mark: string } | undefined;
  readonly isQuote?: boolean | undefined;
  readonly slide?: SlideBox | undefined;
  /** In a format with lines. */
  readonly place?: Place | undefined;
}

export interface DraftCell {
  readonly lines: readonly (readonly ManuscriptSpan[])[];
  readonly place?: Place | undefined;
}

export interface DraftTable {
  readonly kind: 'table';
  readonly headerRows: number;
  /** A merged cell stands in all places that it covers, as the same object. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly slide?: SlideBox | undefined;
  readonly place?: Place | undefined;
}

/** Something that is not taken over from here. */
export interface DraftLoss {
  readonly kind: 'loss';
  readonly what: Lost;
  readonly place?: Place | undefined;
}

export type Draft =
  | DraftParagraph
  | DraftTable
  | DraftLoss
  | (Omit<ManuscriptPicture, 'place'> & { readonly place?: Place | undefined });

/** What a format gives: its parts in their order, and its footnotes by number. */
export interface DraftManuscript {
  readonly drafts: readonly Draft[];
  readonly footnotes?: ReadonlyMap<string, readonly ManuscriptSpan[]> | undefined;
}

/** Reads a format; what cannot be read at all is reported and undefined. If it is to be traced, its spans say where they are written. */
export type DraftReader = (
  file: string,
  bytes: Uint8Array,
  report: Report,
  isTraced?: boolean,
) => DraftManuscript | undefined | Promise<DraftManuscript | undefined>;
