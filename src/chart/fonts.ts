// What charts need of fonts: which characters there are, how wide a text is when it is drawn, and its outline. `Fonts` of the theme fulfils it.

/** `face` is the family that the deck names (`Arial`), sizes and widths are in points. */
export interface ChartFonts {
  /** The first character that `outline` cannot draw, or nothing when all can be drawn. */
  readonly undrawn: (text: string, face: string) => string | undefined;
  readonly drawnWidth: (text: string, face: string, bold: boolean, size: number) => number;
  /** SVG path data of the text, its baseline starting at `x`, `y`. */
  readonly outline: (
    text: string,
    face: string,
    bold: boolean,
    size: number,
    x: number,
    y: number,
  ) => { readonly path: string; readonly width: number };
}
