// Contrast ratios as WCAG 2.2 defines them (1.4.3 for text, 1.4.11 for graphics).
import { wcagContrast } from 'culori';

/** What text must have, and text of 18 points, or bold of 14, and more. */
const TEXT = 4.5;
const LARGE = 3;

/** From 1 (none) to 21 (black on white), of two colors of six hexadecimal digits. */
export function contrastOf(one: string, other: string): number {
  return wcagContrast(`#${one}`, `#${other}`);
}

/** The least contrast of text of a size in points. */
export function leastContrast(size: number, bold: boolean): number {
  return size >= 18 || (bold && size >= 14) ? LARGE : TEXT;
}

/** The least contrast of a mark that one must see: a bar of a chart. */
export const LEAST_OF_MARKS = 3;
