// The article in one language: its prose, its tables, and the words of its slides that stand in the margin.
import type { Place, Placed } from '../../diagnostics/diagnostics.ts';

export interface LinkInline {
  readonly kind: 'link';
  /** An address of http, https or mailto, or `#gap` for a slide. */
  readonly href: string;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'strong'; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[]; readonly place: Place }
  | { readonly kind: 'break'; readonly place: Place }
  | LinkInline
  /** `[30.6%](fig:adoption)`: `form` is `30.6%`; `asWords` when the link's title is `words` (the form is no number). */
  | {
      readonly kind: 'figure';
      readonly figure: string;
      readonly form: string;
      readonly asWords: boolean;
      /** What stood in the place of a word for a missing value: `[n.a.](fig:jobs "12,500 jobs")`. */
      readonly earlier?: string | undefined;
      readonly place: Place;
    }
  /** `[14](plain:)`: a number that its author marks as no figure. */
  | { readonly kind: 'plain'; readonly text: string; readonly place: Place };

export type ArticleBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[]; readonly place: Place }
  /** A heading inside a slide below its claim (`####`): it opens a group of blocks. */
  | {
      readonly kind: 'heading';
      readonly children: readonly Inline[];
      readonly icon?: Icon | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[]; readonly place: Place }
  | { readonly kind: 'quote'; readonly blocks: readonly ArticleBlock[]; readonly place: Place }
  | { readonly kind: 'table'; readonly table: ArticleTable; readonly place: Place }
  /** `takeaway: The gap is the task.`, a paragraph of its own: what a slide comes to. */
  | { readonly kind: 'takeaway'; readonly children: readonly Inline[]; readonly place: Place }
  /** `qr: https://example.org/report`, a paragraph of its own: a link to be scanned, with the words around it; no link where there is none. */
  | {
      readonly kind: 'qr-link';
      readonly children: readonly Inline[];
      readonly link: LinkInline | undefined;
      readonly place: Place;
    }
  /** `![a hall full of readers](pictures/hall.png)`, alone in its paragraph; `file` is the path as written. */
  | { readonly kind: 'picture'; readonly file: string; readonly alt: string; readonly place: Place };

/** The name of an icon, from `icon: factory` before words: `factory`. */
export type Icon = Placed<string>;

/** One point: its own line, then what is nested under it. */
export interface Item {
  readonly children: readonly Inline[];
  readonly icon?: Icon | undefined;
  readonly blocks: readonly ArticleBlock[];
  readonly place: Place;
}

export interface ArticleTable {
  /** `ai-examples`, from the mark `<!-- table: ai-examples -->` before the table; undefined for a table inside a slide. */
  readonly id?: string | undefined;
  readonly header: readonly ArticleCell[];
  readonly rows: readonly (readonly ArticleCell[])[];
  readonly place: Place;
}

export interface ArticleCell {
  readonly children: readonly Inline[];
  readonly icon?: Icon | undefined;
  readonly place: Place;
}

/** What the line that opens a slide says in place of the plan, by the names of the plan: `template`, `chart`. */
export type SlideSettings = ReadonlyMap<string, Placed<string>>;

/** The words of one slide, as they stand in the margin. */
export interface SlideText {
  readonly id: string;
  readonly settings?: SlideSettings | undefined;
  readonly title: readonly Inline[];
  readonly blocks: readonly ArticleBlock[];
  /** The presenter's own words (`:::notes` inside the block), paragraphs. */
  readonly ownNotes: readonly ArticleBlock[];
  /** The article's prose that belongs to this slide: from its mark or block up to the next. Paragraphs only. */
  readonly prose: readonly ArticleBlock[];
  readonly place: Place;
}

/** A heading `##`, and the slides that stand below it before the next. */
export interface ArticleSection {
  readonly title: readonly Inline[];
  /** Ids, in their order. */
  readonly slides: readonly string[];
  readonly place: Place;
}

export interface Article {
  readonly language: string;
  readonly file: string;
  /** The first `#` heading. */
  readonly title: readonly Inline[];
  /** Those that have slides, in their order; slides before the first heading are in none. */
  readonly sections: readonly ArticleSection[];
  readonly slides: ReadonlyMap<string, SlideText>;
  /** By the ids of the marks before them. */
  readonly tables: ReadonlyMap<string, ArticleTable>;
  /** The article's words alone, blocks and marks taken away, links shown as their text; blocks joined by a blank line. */
  readonly text: string;
  /** The file as its author typed it, with `\n` line ends, none after the last line; places point into it. */
  readonly source: string;
}
