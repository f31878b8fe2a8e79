// What a chart of the plan says of its own marks: words in each language, with links to figures as articles have them.
import type { Place, Placed } from '../../diagnostics/diagnostics.ts';

/** Words of the plan in one language. Read like an article of these words alone: `source` has them where they stand in the file, and nothing before. */
export interface PlannedWords {
  readonly language: string;
  readonly file: string;
  readonly source: string;
  readonly place: Place;
}

/** A line at the average of the figures that a chart draws. */
export const AVERAGE = 'average';

interface Said {
  /** By language. */
  readonly words: ReadonlyMap<string, PlannedWords>;
  readonly place: Place;
}

export type PlannedAnnotation =
  /** Words with a line to the mark of a figure. */
  | (Said & { readonly kind: 'callout'; readonly figure: Placed<string> })
  /** A line across the marks at the value of a figure, or at their average. */
  | (Said & { readonly kind: 'line'; readonly at: Placed<string> })
  /** A bracket between the marks of two figures, from which a third one is calculated: `b / a`. */
  | (Said & { readonly kind: 'bracket'; readonly figure: Placed<string> });

/** The figures that an annotation names, links in its words aside. */
export function figuresNamedBy(annotation: PlannedAnnotation): readonly Placed<string>[] {
  switch (annotation.kind) {
    case 'callout':
    case 'bracket':
      return [annotation.figure];
    case 'line':
      return annotation.at.value === AVERAGE ? [] : [annotation.at];
  }
}
