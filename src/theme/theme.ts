// How slides look: page, colors, fonts, text styles and layouts, all lengths in points.

import type { Script } from '../briefing/model/locale.ts';
import type { Place } from '../diagnostics/diagnostics.ts';

/** x, y, width, height in points from the slide's upper left corner: `[48, 42, 864, 72]`. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A named way to set text, for one script. Lengths in points. */
export interface TextStyle {
  readonly name: string;
  readonly size: number;
  /** The least size to which text may step down before it is an error; equal to `size` when it may not. */
  readonly least: number;
  readonly bold: boolean;
  /** A color role: `ink`. */
  readonly color: string;
  /** Line height as a share of 1.2 x size (PowerPoint's `a:spcPct`): 1.08. */
  readonly line: number;
  readonly align: 'left' | 'center' | 'right';
  /** Before every paragraph but the first of a box. */
  readonly spaceBefore: number;
  /** Space from the left edge to the text of a list item, and between levels; 0 without lists. */
  readonly indent: number;
  /** Before the points of a list, one character for each level: `['□', '○', '―']`; undefined: the usual ones. */
  readonly marks?: readonly string[] | undefined;
  /** Names of the styles of its points, level by level, the last for all below: `['level-1', 'level-2']`; undefined: its own for all. */
  readonly levels?: readonly string[] | undefined;
  /** The name of the style of remarks (`※ ...`); undefined: its own. */
  readonly remark?: string | undefined;
  /** What stands before its text: `☞`. */
  readonly lead?: string | undefined;
  /** Balanced lines, in titles with written breaks, elsewhere by a narrower text area; or the viewer's own wrapping. */
  readonly breaks: 'balanced' | 'natural';
  /** At most so many lines. */
  readonly lines?: number | undefined;
}

/** A box that is divided into equal parts, side by side or one below another; placeholders and decorations repeat once per part. */
export interface Track {
  readonly name: string;
  readonly direction: 'across' | 'down';
  readonly box: Box;
  readonly gap: number;
  /** Parts that the layout shows while no slide says otherwise, and the most that it can hold. */
  readonly usual: number;
  readonly max: number;
  /** Fixed length of a part; else the track is divided equally by the number of parts. */
  readonly part?: number | undefined;
}

/** An icon has the color of its style, and stands on slides alone: PowerPoint has no placeholder for it. */
export type PlaceholderType =
  | 'title'
  | 'center-title'
  | 'subtitle'
  | 'body'
  | 'picture'
  | 'icon'
  | 'table'
  | 'footer'
  | 'slide-number';

export interface Placeholder {
  /** The name that slide markup uses: `head`. */
  readonly name: string;
  readonly type: PlaceholderType;
  /** On the slide; with a track, relative to the upper left corner of a part, and a width or height of 0 is the rest of the part. */
  readonly box: Box;
  /** Name of a track of the layout. */
  readonly track?: string | undefined;
  /** With a track: only in its first or last part, or in all but that one. */
  readonly only?: 'first' | 'last' | undefined;
  readonly except?: 'first' | 'last' | undefined;
  /** Name of a text style; of a table style for tables. */
  readonly style: string;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Its height in points at most, in the middle of its box; undefined: all of it. */
  readonly highest?: number | undefined;
  /** Left, top, right, bottom. */
  readonly insets: readonly [number, number, number, number];
  /** Color role of the panel behind the text. */
  readonly fill?: string | undefined;
  readonly outline?: { readonly color: string; readonly weight: number; readonly dash: boolean } | undefined;
  /** What does not fit in it may go on to a next slide; undefined: it may not. */
  readonly continues?: boolean | undefined;
  /** On a slide that goes on, only its first part has it; undefined: every part. */
  readonly once?: boolean | undefined;
  /** Of a picture: it fills the box, and what stands out at two sides is cut off; undefined: it is shown whole. */
  readonly crop?: boolean | undefined;
  /** A slide that leaves it empty looks unfinished, and this is reported; undefined: it may be empty. */
  readonly needed?: boolean | undefined;
  /** Shown when nobody fills it, in the layout: "Click to add ..." by language tag is PowerPoint's own affair; this is its prompt. */
  readonly prompt: string;
}

/** A mark without meaning for a reader: a rule, a panel, an arrow. It stands on the layout. */
export interface Decoration {
  readonly shape: 'rule' | 'panel' | 'arrow-right' | 'arrow-down';
  /** As a placeholder's box. A rule has the height 0 (or the width 0). */
  readonly box: Box;
  readonly color: string;
  /** Of a rule, in points. */
  readonly weight: number;
  readonly dash: boolean;
  /** Drawn once per part of that track ... */
  readonly track?: string | undefined;
  /** ... but not for the first, or the last part. */
  readonly except?: 'first' | 'last' | undefined;
  /** With a track: in the middle of the part's width; the box's x then shifts it. */
  readonly center?: boolean | undefined;
}

/** Where an audience's logo stands on a layout: as large as its box allows, at one side of it. */
export interface LogoPlace {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
}

/** Where the mark of a draft stands on a layout without footer, and in which text style. */
export interface DraftPlace {
  readonly box: Box;
  readonly style: string;
}

export interface Layout {
  readonly name: string;
  /** What PowerPoint shows as its name. */
  readonly title: string;
  /** Color role of the background. */
  readonly background: string;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  readonly decorations: readonly Decoration[];
  readonly logo?: LogoPlace | undefined;
  /** A layout with more room, for slides that fill none of those placeholders: `{ placeholders: ['handout'], layout: 'points-alone' }`. */
  readonly without?: Instead | undefined;
  /** A layout with more on it, for slides that fill one of those placeholders: `{ placeholders: ['takeaway'], layout: 'points-takeaway' }`. */
  readonly with?: Instead | undefined;
  readonly draft?: DraftPlace | undefined;
  readonly place: Place;
}

/** Where takeaways stand: on a page whose source line begins below it. The bodies of such slides end `gap` points above. */
export interface TakeawayPlace {
  readonly gap: number;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  readonly decorations: readonly Decoration[];
}

/** A layout of a theme that some slides have in place of the one that they name. */
export interface Instead {
  readonly placeholders: readonly string[];
  readonly layout: string;
}

/** Table style: rules, not boxes. */
export interface TableStyle {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  /** Style of the first column, if it differs. */
  readonly first: string;
  readonly headRule: { readonly color: string; readonly weight: number };
  readonly rowRule: { readonly color: string; readonly weight: number };
  readonly endRule: { readonly color: string; readonly weight: number };
  /** Space within a cell: left, top, right, bottom. */
  readonly insets: readonly [number, number, number, number];
  /** Column widths as shares; undefined: from content. */
  readonly columns?: readonly number[] | undefined;
  readonly anchor: 'top' | 'middle';
}

export interface ThemeFonts {
  /** Written into the deck: `Malgun Gothic`. */
  readonly latin: string;
  readonly eastAsian: string;
}

/** A theme for one script. */
export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Six hexadecimal digits by role: `{ ink: '16202C', accent: 'B93C0C' }`. */
  readonly colors: ReadonlyMap<string, string>;
  readonly fonts: ThemeFonts;
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly tables: ReadonlyMap<string, TableStyle>;
  readonly layouts: ReadonlyMap<string, Layout>;
  /** What slides with a takeaway have more than others. */
  readonly takeaway?: TakeawayPlace | undefined;
  /** What the sections of a deck are numbered with, on slides with a place for it (`section-number`): `['Ⅰ', 'Ⅱ']`; undefined: no slide has one. */
  readonly numerals?: readonly string[] | undefined;
  /** On decks of several sections, the section's line names all of them: the current one as its style has it and bold, the others in this color role. */
  readonly tracker?: string | undefined;
  readonly script: Script;
}
