// A page as blocks of marked text, which every format of a full report writes in its own way.

/** A stretch of text; `old` is what went, `new` what came. */
export interface ReportPiece {
  readonly text: string;
  readonly mark?: 'old' | 'new' | 'strong' | undefined;
  /** Where it is not the page's own. */
  readonly language?: string | undefined;
}

/** A line of text, which may have line ends within. */
export type PageLine = readonly ReportPiece[];

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly line: PageLine }
  | { readonly kind: 'list'; readonly items: readonly PageLine[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly PageLine[])[];
    }
  | { readonly kind: 'pictures'; readonly pictures: readonly PagePicture[] };

/** Where a picture is not as the other, in a picture of that size. */
export interface PageBoxes {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** One beside the other. */
export interface PagePicture {
  /** `Before`. */
  readonly caption: string;
  /** Where it is, as a page names it: a path beside it, or the picture itself as `data:…`; undefined: `words` stand in its place. */
  readonly source: string | undefined;
  /** In words. */
  readonly words: string;
  /** Drawn over it. */
  readonly difference?: PageBoxes | undefined;
}

export interface Page {
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}
