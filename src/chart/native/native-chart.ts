// A chart as PowerPoint knows charts: categories, series with a value for each, and where its plot stands. Of one neutral form, so that it
// can be written, read again and compared without Vega and without PowerPoint.

/** The look of a text: size in points, color as six hexadecimal digits with `#`. */
export interface NativeText {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** One cell of the chart's sheet. */
export interface NativePoint {
  /** The figure that it shows; undefined where the series has none. */
  readonly figure?: string | undefined;
  /** As decimal text, at the scale of the chart: `78.4`; undefined for a missing one, whose cell is empty. */
  readonly value?: string | undefined;
  /** `#123F6E` */
  readonly color: string;
  /** How its value is written beside it, where it is. */
  readonly label?: NativeLabel | undefined;
}

export interface NativeLabel {
  readonly format: string;
  readonly look: NativeText;
  readonly at: LabelPlace;
  /** How far from there, in shares of the picture: right and down. */
  readonly shift?: readonly [number, number] | undefined;
  /** Whether the name of its series stands before it. */
  readonly hasName?: boolean | undefined;
}

/** Where a value stands: beyond the end of its mark, within it, or beside a place on a line. */
export type LabelPlace = 'beyond' | 'end' | 'middle' | 'base' | 'below' | 'left' | 'right';

export interface NativeSeries {
  readonly name: string;
  /** One for each category, in their order. */
  readonly points: readonly NativePoint[];
  /** How much its fill hides, if not all; and the line around it. */
  readonly opacity?: number | undefined;
  readonly outline?: { readonly color: string; readonly width: number; readonly isDashed: boolean } | undefined;
  /** Of a line: its width in points; 0 where only its dots are seen. */
  readonly line?: number | undefined;
  /** On a line: how wide dots are. */
  readonly dot?: { readonly size: number; readonly color: string } | undefined;
}

/** `bar` grows sideways, `column` upwards. */
export interface NativeChart {
  readonly kind: 'bar' | 'column' | 'line' | 'area';
  /** Side by side, or one upon the other. */
  readonly grouping: 'clustered' | 'stacked';
  /** From above, or from the left. */
  readonly categories: readonly string[];
  readonly names: NativeText;
  /** Of names above their bars: by category, how far each stands from the base of the first series’ bar, in shares of the picture. */
  readonly namesAbove?: readonly (readonly [number, number])[] | undefined;
  readonly series: readonly NativeSeries[];
  /** The values at the two ends of the plot. */
  readonly least: number;
  readonly most: number;
  /** What the values of cells and axis are written like: `#,##0.0"%"`. */
  readonly format: string;
  /** The plot without its names, in shares of the picture: left, top, width, height. */
  readonly plot: readonly [number, number, number, number];
  /** Whether there is half a step before the first category and behind the last one. */
  readonly hasMargins: boolean;
  /** Between the bars of two categories, as a share of a bar; how much of a bar the next one of its category covers, below zero: their distance. */
  readonly gap?: number | undefined;
  readonly overlap?: number | undefined;
  /** The line at zero, `#1A1A1A`; undefined: none. */
  readonly zeroLine?: string | undefined;
  /** The names of the series, each behind a square in its color. */
  readonly legend?: NativeLegend | undefined;
}

export interface NativeLegend {
  /** Its upper left corner, in shares of the picture. */
  readonly at: readonly [number, number];
  /** By series. */
  readonly looks: readonly NativeText[];
}

/** A cell of the sheet: a name, a number as decimal text, or nothing. */
export type NativeCell = { readonly text: string } | { readonly number: string; readonly format: string } | undefined;

/** The sheet of a chart: series across, categories down, their names in the first row and column. */
export function sheetOf({ categories, series, format }: NativeChart): readonly (readonly NativeCell[])[] {
  return [
    [undefined, ...series.map(({ name }) => ({ text: name }))],
    ...categories.map((text, index) => [
      { text },
      ...series.map(({ points }): NativeCell => {
        const { value, label } = points[index] ?? {};
        return value === undefined ? undefined : { number: value, format: label?.format ?? format };
      }),
    ]),
  ];
}

/**
 * What a chart says, a line for each category: `need: 78.4`. By it a hand edit is found and shown; the same text is read from a deck, so
 * it has nothing that another program may write otherwise.
 */
export function nativeWords({ categories, series }: Pick<NativeChart, 'categories'> & SaidSeries): string {
  const head = series.map(({ name }) => name).join(' | ');
  const lines = categories.map((name, index) => {
    const values = series.map(({ points }) => points[index]?.value ?? '–');
    return `${name}: ${values.join(' | ')}`;
  });
  return [head, ...lines].join('\n');
}

interface SaidSeries {
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly { readonly value?: string | undefined }[];
  }[];
}
