// Frames: slides with everything at its final position and size, in points. Writers read frames and nothing else.
import type { Paragraph, Run } from '../slide/slide.ts';
import type { Box, TableStyle, TextStyle } from '../theme/theme.ts';

/** A line as we foresee it: the runs on it and its width. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface SetParagraph {
  /** The runs as given; white space within what stays on one line is no-break space. */
  readonly runs: readonly Run[];
  /** As foreseen (the worse of the break rules). */
  readonly lines: readonly Line[];
  /** With the size that was decided. */
  readonly style: TextStyle;
  /** Whether the ends of `lines` are written into the deck as breaks: only in titles. */
  readonly breaks: 'written' | 'natural';
  readonly list?: 'bullet' | 'number' | undefined;
  readonly start?: number | undefined;
  readonly level: number;
  /** Left edge of the text within the box, and the (negative) indent of the first line. */
  readonly marginLeft: number;
  /** What it leaves free at the right of the text area, so that its last line is not lonely; 0 beside others that do, undefined where none does. */
  readonly marginRight?: number | undefined;
  readonly indent: number;
  readonly spaceBefore: number;
}

export interface TextItem {
  readonly kind: 'text';
  /** Unique in the slide: `<slide key>/<placeholder>[/n]`. */
  readonly name: string;
  readonly placeholder: string;
  readonly ordinal: number;
  readonly box: Box;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Left, top, right, bottom: the placeholder's, and what makes the text area narrower so that its lines end well. */
  readonly insets: readonly [number, number, number, number];
  readonly fill?: string | undefined;
  readonly outline?: { readonly color: string; readonly weight: number; readonly dash: boolean } | undefined;
  readonly paragraphs: readonly SetParagraph[];
  /** Height of the text as set, without insets. */
  readonly height: number;
}

export interface SetCell {
  readonly paragraphs: readonly SetParagraph[];
  /** As of a text: the table style's, or wider at a side. */
  readonly insets: readonly [number, number, number, number];
}

export interface SetRow {
  readonly height: number;
  readonly cells: readonly SetCell[];
}

export interface TableItem {
  readonly kind: 'table';
  readonly name: string;
  readonly placeholder: string;
  readonly box: Box;
  /** A table style of the theme. */
  readonly style: string;
  readonly columns: readonly number[];
  /** The first is the header. */
  readonly rows: readonly SetRow[];
  /** Where texts stand in rows that are higher than they are. */
  readonly anchor: TableStyle['anchor'];
  readonly alt: string;
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly name: string;
  readonly placeholder: string;
  readonly box: Box;
  /** The part of its placeholder's track; undefined without one. */
  readonly ordinal?: number | undefined;
  /** A chart of the plan. */
  readonly chart: string;
}

/** A picture of the author's, or an icon; where its box has other proportions, it is cut off at two sides. */
export interface ImageItem {
  readonly kind: 'image';
  readonly name: string;
  readonly placeholder: string;
  readonly box: Box;
  /** The part of its placeholder's track; undefined without one. */
  readonly ordinal?: number | undefined;
  /** Its path, as the article writes it: `pictures/hall.png`; `icon:factory` for an icon. */
  readonly file: string;
  /** Of an icon: a color role of the theme. */
  readonly color?: string | undefined;
  /** What it shows, for those who cannot see it; nothing for an icon. */
  readonly alt: string;
}

export interface DecorationItem {
  readonly kind: 'decoration';
  readonly name: string;
  readonly shape: 'rule' | 'panel' | 'arrow-right' | 'arrow-down';
  readonly box: Box;
  readonly color: string;
  readonly weight: number;
  readonly dash: boolean;
}

export type FrameItem = TextItem | TableItem | PictureItem | ImageItem | DecorationItem;

/** An item, or some paragraphs of it, that a click shows. */
export interface Appearing {
  /** The item’s name. */
  readonly item: string;
  /** The first and the last, from 0. */
  readonly paragraphs?: readonly [first: number, last: number] | undefined;
}

export interface Frame {
  readonly key: string;
  readonly layout: string;
  /** Parts of each track of the layout on this slide: `{ column: 3 }`. Slides that agree in layout and parts share one layout of the deck. */
  readonly parts: ReadonlyMap<string, number>;
  readonly section: number;
  /** From 1. */
  readonly number: number;
  /** How many slides the deck has. */
  readonly pages: number;
  /** The title on one line. */
  readonly title: string;
  /** Painting and reading order: decorations first (a deck keeps them on its layouts), then the title, then the rest. */
  readonly items: readonly FrameItem[];
  readonly notes: readonly Paragraph[];
  /** Stands before the footer text, in bold: what is wrong with this slide of a draft, `BD250`. */
  readonly caution?: string | undefined;
  /** What appears click by click, in the order of the clicks; undefined: all is there from the beginning. */
  readonly clicks?: readonly (readonly Appearing[])[] | undefined;
  /** In the deck, but left out of a slide show. */
  readonly hidden?: boolean | undefined;
}
