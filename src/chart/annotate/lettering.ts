// The words of an annotation as they may be set: on one line or several, at the size of names or as small as those may be.
import type { TextStyle } from '../../theme/theme.ts';
import type { ChartFonts } from '../fonts.ts';
import { breakLabel } from '../label.ts';
import type { MarkBox } from '../scene.ts';
import type { Spot } from './room.ts';

/** Words in lines, and the size of the box around their letters, in points. */
export interface Lettering {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  readonly height: number;
}

export type Align = 'left' | 'middle' | 'right';

/** Words where they stand. */
export interface PlacedWords extends Lettering {
  readonly box: MarkBox;
  readonly align: Align;
}

/** From one baseline to the next, and the reach of letters above and below it, as shares of their size. */
export const LEADING = 1.2;
export const ABOVE = 0.8;
const below = 0.22;

const mostLines = 3;

/** The ways to set words, the best first; numbers stay with their units, which no-break spaces join. */
export function letterings(words: string, style: TextStyle, face: string, fonts: ChartFonts): readonly Lettering[] {
  const sizes = [...new Set([style.size, Math.max(style.least, Math.min(style.size, 16))])];
  return sizes.flatMap(size => {
    const measure = (text: string) => fonts.drawnWidth(text, face, style.bold, size);
    const broken = Array.from({ length: mostLines }, (_, index) => breakLabel(words, index + 1, measure));
    const distinct = broken.filter(
      ({ lines }, index) => !broken.slice(0, index).some(one => one.lines.length === lines.length),
    );
    return distinct.map(({ lines, width }) => ({
      lines: lines.map(line => line.replaceAll('\u00a0', ' ')),
      ...{ size, bold: style.bold, width },
      height: ((lines.length - 1) * LEADING + ABOVE + below) * size,
    }));
  });
}

export function boxAt([left, top]: Spot, { width, height }: Lettering): MarkBox {
  return { left, top, right: left + width, bottom: top + height };
}
