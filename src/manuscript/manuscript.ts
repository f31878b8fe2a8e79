// A text as its author brings it, whatever program it was written in: headings, paragraphs, lists, tables and pictures in their order.
import type { WrittenText } from '../container/tree.ts';
import type { Place } from '../diagnostics/diagnostics.ts';

/** What was read from one file: a report, a web page, or a workbook, whose sheets are headings with a table below each. */
export interface Manuscript {
  /** As the user named it, in NFC: `report.ko.hwpx`. */
  readonly file: string;
  readonly blocks: readonly ManuscriptBlock[];
  /** Footnotes by the number that refers to them, `1`; endnotes by theirs, `i`. */
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
  /** Where it is written, if that was asked for. */
  readonly source?: WrittenText | undefined;
}

/** Something in which a slide of the deck is written, within the text: its blocks name the same one. */
export interface SlideBox {
  /** A table of one cell, or paragraphs in the style for slides. */
  readonly by: 'table' | 'style';
}

interface InSlide {
  readonly slide?: SlideBox | undefined;
}

export type ManuscriptBlock =
  | ManuscriptHeading
  | ManuscriptParagraph
  | ManuscriptPoint
  | ManuscriptTable
  | ManuscriptPicture;

export interface ManuscriptParagraph extends InSlide {
  readonly kind: 'paragraph';
  readonly isQuote?: boolean | undefined;
  readonly spans: readonly ManuscriptSpan[];
  readonly place: Place;
}

export interface ManuscriptHeading extends InSlide {
  readonly kind: 'heading';
  /** 1 for the title of the whole text, 2 for its sections. */
  readonly level: number;
  /** What its author typed before its words to number it: `Ⅰ.`, `제1장`, `□`. */
  readonly mark?: string | undefined;
  readonly spans: readonly ManuscriptSpan[];
  readonly place: Place;
}

export interface ManuscriptPoint extends InSlide {
  readonly kind: 'point';
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** What its author typed before its words: `□`, `①`; undefined where the program puts a mark. */
  readonly mark?: string | undefined;
  readonly spans: readonly ManuscriptSpan[];
  readonly place: Place;
}

export interface ManuscriptTable extends InSlide {
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

export interface ManuscriptPicture extends InSlide {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  /** `png`, `jpg` or `svg`: what a deck can show. */
  readonly extension: string;
  /** Empty if its author gave none. */
  readonly alternative: string;
  readonly place: Place;
}

/** Something that was not taken over as it is; the text of a text box and of a nested table is, but not where it stood. */
export interface ManuscriptLoss {
  readonly what: Lost;
  readonly place: Place;
}

export type Lost =
  | 'equation'
  | 'textBox'
  | 'drawing'
  | 'comment'
  | 'trackedChange'
  | 'pageHeader'
  | 'picture'
  | 'nestedTable'
  | 'contents'
  | 'hiddenText';

/** The words of spans as written: `textOfSpans(block.spans)` is `In 2024, 30.6% of firms …`. */
export function textOfSpans(spans: readonly ManuscriptSpan[]): string {
  return spans.map(({ text }) => text).join('');
}
