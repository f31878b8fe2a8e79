// A deck as the checks see it: slides with shapes whose place, fill and text are what PowerPoint would show, all inheritance worked out.

import type { XmlElement } from '../../container/tree.ts';
import type { Density } from '../finding.ts';
import type { Package } from '../package/opened.ts';
import type { OpenedColor } from './color.ts';
import type { OpenedFill } from './fill.ts';
import type { Faces } from './fonts.ts';

/** Lengths in points from the slide's upper left corner. */
export interface OpenedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a deck of ours was made from, as it says itself. */
export interface DeckOrigin {
  readonly briefing: string;
  readonly audience?: string | undefined;
  readonly language: string;
  readonly density?: Density | undefined;
}

export interface OpenedDeck {
  readonly opened: Package;
  readonly size: { readonly width: number; readonly height: number };
  /** In the deck's order. */
  readonly slides: readonly OpenedSlide[];
  /** Names of the sections, empty where one has none. */
  readonly sections: readonly string[];
  /** From the document's properties. */
  readonly title: string;
  readonly origin?: DeckOrigin | undefined;
}

export interface OpenedSlide {
  /** From 1. */
  readonly number: number;
  /** `/ppt/slides/slide1.xml` */
  readonly part: string;
  /** The slide's own name, if it has one: `gap`. */
  readonly name?: string | undefined;
  /** The type of its layout: `title`, `secHead`. */
  readonly layout: string;
  readonly background: OpenedFill;
  /** Marks of master and layout under the slide's own shapes, lowest first. */
  readonly behind: readonly Shape[];
  /** The slide's own shapes, those in groups too, in the order in which they are painted and read. */
  readonly shapes: readonly Shape[];
  /** Words of the speaker notes; empty without notes. */
  readonly notes: string;
  /** The colors of its theme, `123F6E`. */
  readonly themeColors: ReadonlySet<string>;
}

export type OpenedShapeKind = 'text' | 'picture' | 'table' | 'chart' | 'line' | 'other';

export interface Shape {
  readonly name: string;
  readonly kind: OpenedShapeKind;
  readonly placeholder?: { readonly type: string; readonly index: string } | undefined;
  /** Undefined where nothing says how large it is. */
  readonly box?: OpenedBox | undefined;
  /** Clockwise, in degrees. */
  readonly rotation: number;
  /** Whether its corners are (nearly) all painted; a star or an arrow leaves much of its box free. */
  readonly solid: boolean;
  readonly fill: OpenedFill;
  readonly outlined: boolean;
  readonly text?: TextBody | undefined;
  readonly table?: OpenedTable | undefined;
  readonly picture?: PictureUse | undefined;
  /** The part of a native chart. */
  readonly chart?: string | undefined;
  /** Alternative text: description, else title. */
  readonly alternative: string;
  readonly decorative: boolean;
  readonly hidden: boolean;
  readonly node: XmlElement;
}

export interface PictureUse {
  /** `/ppt/media/image1.png`; undefined for one that is linked or missing. */
  readonly part?: string | undefined;
  /** Whether a drawing without pixels stands beside it. */
  readonly vector: boolean;
  /** Share of the picture cut off at each side. */
  readonly crop: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly stretched: boolean;
}

/** How the text of a box is set. */
export interface TextBody {
  readonly insets: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly wraps: boolean;
  readonly columns: number;
  readonly direction: 'horizontal' | 'turned' | 'stacked';
  readonly autofit: Autofit;
  readonly paragraphs: readonly OpenedParagraph[];
}

/** `shrink`: PowerPoint makes the type smaller, at the next edit, to the scale that is stored (1 when none is). */
export type Autofit =
  | { readonly kind: 'none' }
  | { readonly kind: 'grow' }
  | { readonly kind: 'shrink'; readonly scale: number; readonly reduction: number; readonly computed: boolean };

export interface OpenedParagraph {
  readonly align: 'left' | 'center' | 'right';
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Of the first line. */
  readonly indent: number;
  readonly bullet: boolean;
  /** A share of 1.2 x size, or points. */
  readonly line: { readonly share: number } | { readonly points: number };
  /** In points; shares are of the line. */
  readonly before: { readonly share: number } | { readonly points: number };
  readonly after: { readonly share: number } | { readonly points: number };
  readonly runs: readonly OpenedRun[];
  /** Of the end of the paragraph, which an empty one has nothing else of. */
  readonly endSize: number;
}

export interface OpenedRun {
  /** `\n` for a written line break. */
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Undefined where it cannot be known. */
  readonly color?: OpenedColor | undefined;
  readonly faces: Faces;
  /** As written on the run or in the styles it takes from: `ko-KR`. */
  readonly language?: string | undefined;
  /** Whether the run itself, not only a style, says its language. */
  readonly tagged: boolean;
  readonly otherLanguage?: string | undefined;
  /** In points between letters. */
  readonly spacing: number;
  /** Where it leads to. */
  readonly link?: string | undefined;
}

export interface OpenedTable {
  /** Widths and least heights in points. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  readonly headed: boolean;
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly OpenedCell[];
}

export interface OpenedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
  /** Covered by a merged cell. */
  readonly covered: boolean;
  readonly fill: OpenedFill | undefined;
  readonly text: TextBody;
}

/** What a text says, a line for each paragraph and each written break. */
export function wordsOfBody(text: TextBody | undefined): string {
  return (text?.paragraphs ?? []).map(paragraphText).join('\n');
}

export function paragraphText({ runs }: OpenedParagraph): string {
  return runs.map(run => run.text).join('');
}

/** Whether a shape is the slide's frame rather than its content: footer, date, page number. */
export function isFurniture({ placeholder }: Shape): boolean {
  return placeholder !== undefined && ['ftr', 'dt', 'sldNum', 'hdr'].includes(placeholder.type);
}

/** How source lines and notes under a slide begin. */
const FOOTNOTE = /^\s*(sources?|notes?|source and notes?|자료|출처|주|각주)\s*[:：)]|^\s*[※*†]/i;

/** Whether a text is a source line or a note. */
export function isFootnote(text: TextBody | undefined): boolean {
  const first = text?.paragraphs[0];
  return first !== undefined && FOOTNOTE.test(paragraphText(first));
}

export function isTitleShape({ placeholder }: Shape): boolean {
  return placeholder?.type === 'title' || placeholder?.type === 'ctrTitle';
}
