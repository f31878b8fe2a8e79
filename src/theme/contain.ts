// Fits a picture into a box, keeping its proportions.
import type { Box } from './theme.ts';

/** Where a picture stands in the room that its box leaves. */
export interface Alignment {
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'middle' | 'bottom';
}

const SHARES = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 } as const;

/** The largest box of a size's proportions within `box`: `containedBox([0, 0, 100, 100], { width: 4, height: 2 }, …)` is 100 x 50. */
export function containedBox(
  [x, y, width, height]: Box,
  size: { readonly width: number; readonly height: number },
  { across, down }: Alignment,
): Box {
  const scale = Math.min(width / size.width, height / size.height);
  const [wide, high] = [size.width * scale, size.height * scale];
  return [x + (width - wide) * SHARES[across], y + (height - high) * SHARES[down], wide, high];
}
