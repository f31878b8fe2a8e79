// The words of the document that an author begins with: an example of each thing that an article has.

/** A paragraph; `[61.5%](fig:wish)` in it is a link, `**Wish**` is bold. */
export interface TemplateParagraph {
  readonly look: 'title' | 'heading' | 'paragraph' | 'point' | 'numbered' | 'slide';
  readonly text: string;
}

export interface TemplateWords {
  /** Names of the styles for slides, and for headings of groups in them. */
  readonly styles: readonly [slide: string, group: string];
  /** Several paragraphs together stand in a table of one cell. */
  readonly content: readonly (TemplateParagraph | readonly TemplateParagraph[])[];
  /** The table of figures that the example links to. */
  readonly figures: string;
}
