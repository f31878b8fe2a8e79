// Whether letters stand out from what is behind them, as WCAG 2.2 measures it (1.4.3 for text, 1.4.11 for what is no text).

/** What text must have, and text of 18 points, or bold of 14, and more. */
const TEXT = 4.5;
const LARGE = 3;

/** From 1 (none) to 21 (black on white), of two colours of six hexadecimal digits. */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The least contrast of text of a size in points. */
export function leastContrast(size: number, bold: boolean): number {
  return size >= 18 || (bold && size >= 14) ? LARGE : TEXT;
}

/** The least contrast of a mark that one must see: a bar of a chart. */
export const LEAST_OF_MARKS = 3;

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
