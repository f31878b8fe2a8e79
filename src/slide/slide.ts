// What a slide says: text, tables and charts put into the placeholders of a layout, before anything has a place or a size.

import type { Appear } from '../briefing/model/plan.ts';
import type { Place, Placed } from '../diagnostics/diagnostics.ts';

/** Text with one look (OOXML's `a:r`). A run whose text is `\n` is a line break that the author asked for. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly raised?: 'superscript' | 'subscript' | undefined;
  /** A color role of the theme, where it differs from the style's: `accent`. */
  readonly color?: string | undefined;
  /** `https:` or `mailto:` address, or `#gap` for a slide of the deck. */
  readonly link?: string | undefined;
  /** The key of the slide whose page number this run shows; its text is that number once all pages are known. */
  readonly page?: string | undefined;
  /** The id of the figure that this run shows. */
  readonly figure?: string | undefined;
  readonly place: Place;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** A style of the theme; undefined: the placeholder's own. */
  readonly style?: string | undefined;
  readonly list?: 'bullet' | 'number' | undefined;
  /** The number of the first item of its list on this slide, where that is not 1. */
  readonly start?: number | undefined;
  /** 0 for the first level. */
  readonly level: number;
  readonly place: Place;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly place: Place;
}

export interface Table {
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  /** A table style of the theme; undefined: `table`. */
  readonly style?: string | undefined;
  /** What the table is about, for its alternative text. */
  readonly title: string;
  /** Whether it lists the sources of the deck: the program writes what is in it. */
  readonly isOfSources?: boolean | undefined;
  /** The table that this is a part of: its columns are as wide as that one's. */
  readonly whole?: Table | undefined;
  /** How high it is beside the highest of those parts, so that rows look the same on all: 0.8. */
  readonly share?: number | undefined;
  readonly place: Place;
}

export type Content =
  /** `shorter` stands in its place where it does not fit. */
  | {
      readonly kind: 'text';
      readonly paragraphs: readonly Paragraph[];
      readonly shorter?: readonly Paragraph[] | undefined;
    }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: string }
  /** A picture of the author's: the path as it is written in the article, and what it shows. */
  | { readonly kind: 'image'; readonly file: string; readonly alt: string; readonly place: Place }
  /** An address to be scanned. */
  | { readonly kind: 'qr-code'; readonly address: string; readonly alt: string; readonly place: Place }
  /** A drawing beside words that says nothing of its own: `factory`. */
  | { readonly kind: 'icon'; readonly icon: string; readonly place: Place };

/** Content for a placeholder of the layout; `ordinal` is the part of the placeholder's track, from 1 (1 without a track). */
export interface Fill {
  readonly placeholder: string;
  readonly ordinal: number;
  readonly content: Content;
  /** The part of its box's width in which it stands, as shares: `{ from: 0.25, to: 0.5 }`; undefined: all of it. */
  readonly span?: { readonly from: number; readonly to: number } | undefined;
  /** Color role that replaces the placeholder's own for its text or panel, if the template asks: `accent`. */
  readonly color?: string | undefined;
  /** Of a source line: the line of the slide with other fills, such as a part of it that goes on, naming so many sources at most. */
  readonly cite?: Cite | undefined;
  readonly place: Place;
}

/** `named` says how many sources the line names; none can be left out where no slide of the deck has all of them. */
export type Cite = (
  fills: readonly Pick<Fill, 'content'>[],
  most?: number,
) => { readonly paragraphs: readonly Paragraph[]; readonly named: number };

export interface Slide {
  /** The slide's id in the plan, or the deck template's: `gap`, `contents`; a continuation is `sectors-1/2`. */
  readonly key: string;
  /** A layout of the theme. */
  readonly layout: string;
  /** Index into the deck's sections. */
  readonly section: number;
  /** In reading order, the title first. */
  readonly fills: readonly Fill[];
  readonly notes: readonly Paragraph[];
  /** Ids of the figures shown on the slide, in order of appearance (charts' included, notes' not). */
  readonly figures: readonly string[];
  /** In the deck, but left out of a slide show. */
  readonly hidden?: boolean | undefined;
  /** `false`: what does not fit is a fault; else it goes on to a next slide where the layout says so. */
  readonly continues?: boolean | undefined;
  /** What appears click by click. */
  readonly appear?: Placed<Appear> | undefined;
  /** Where its template, or the deck's, names the layout. */
  readonly layoutPlace?: Place | undefined;
  readonly place: Place;
}

/** A deck before typesetting. */
export interface Deck {
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly slides: readonly Slide[];
  /** Footer text: deck title and event; the draft mark when the deck is one. */
  readonly footer: string;
  /** Stands before the footer text, in bold: who may read the deck. */
  readonly mark?: string | undefined;
}
