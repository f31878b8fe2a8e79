// A text as its author brings it, whatever program it was written in: headings, paragraphs, lists, tables and pictures in their order.
import type { Place } from '../diagnostics/diagnostics.ts';

/** What was read from one file: a report, a web page, or a workbook, whose sheets are headings with a table below each. */
export interface Manuscript {
  /** As the user named it: `report.ko.hwpx`. */
  readonly file: string;
  readonly blocks: readonly ManuscriptBlock[];
  /** Footnotes and endnotes by the number that refers to them: `1`. */
  readonly footnotes: ReadonlyMap<string, readonly ManuscriptSpan[]>;
  /** What the file has and this does not: named to the author, so that nothing is lost unseen. */
  readonly losses: readonly ManuscriptLoss[];
}

/** A piece of text in one style; the texts of a block's spans, one after another, are its words as written. */
export interface ManuscriptSpan {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly href?: string | undefined;
  /** The number of the footnote that is referred to after this text; the text does not contain it. */
  readonly footnote?: string | undefined;
}

/** `level`: 1 for the title of the whole text, 2 for its sections; points of lists count from 1. */
export type ManuscriptBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly spans: readonly ManuscriptSpan[];
      readonly place: Place;
    }
  | { readonly kind: 'paragraph'; readonly spans: readonly ManuscriptSpan[]; readonly place: Place }
  | {
      readonly kind: 'point';
      readonly level: number;
      readonly ordered: boolean;
      /** Without the mark or number that its author or its program put before it. */
      readonly spans: readonly ManuscriptSpan[];
      readonly place: Place;
    }
  | ManuscriptTable
  | {
      readonly kind: 'picture';
      readonly bytes: Uint8Array;
      /** `png` */
      readonly extension: string;
      /** Empty if its author gave none. */
      readonly alternative: string;
      readonly place: Place;
    };

export interface ManuscriptTable {
  readonly kind: 'table';
  /** How many rows at the top are headings; 0 if the file does not say. */
  readonly headerRows: number;
  /** Each row has a cell for each column: a merged cell stands in all places that it covers, as the same object. */
  readonly rows: readonly (readonly ManuscriptCell[])[];
  readonly place: Place;
}

export interface ManuscriptCell {
  /** A line for each paragraph of the cell; empty for an empty cell. */
  readonly lines: readonly (readonly ManuscriptSpan[])[];
  readonly place: Place;
}

/** Something that could not be taken over, and how often: an equation, a text box, a drawing, a comment, a tracked change. */
export interface ManuscriptLoss {
  readonly what:
    | 'equation'
    | 'textBox'
    | 'drawing'
    | 'comment'
    | 'trackedChange'
    | 'pageHeader'
    | 'picture'
    | 'nestedTable';
  readonly place: Place;
}

/** The words of spans as written: `textOfSpans(block.spans)` is `In 2024, 30.6% of firms …`. */
export function textOfSpans(spans: readonly ManuscriptSpan[]): string {
  return spans.map(({ text }) => text).join('');
}
