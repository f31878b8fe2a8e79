// What is behind a box: its own fill, else the layout's panels under it, else the background.
import type { Box } from './theme.ts';

/** A filled rectangle behind text; `color` is a color role of the theme. */
export interface ThemePanel {
  readonly box: Box;
  readonly color: string;
}

/** Tolerance in points: boxes that overlap by less do not count as overlapping. */
const TOLERANCE = 1;

/**
 * The color roles that may be behind text in a box; several if a panel covers only a part of it: `['background', 'tint']`.
 * `panels` are in paint order.
 */
export function groundsOf(
  box: Box,
  fill: string | undefined,
  panels: readonly ThemePanel[],
  background: string,
): readonly string[] {
  if (fill !== undefined) return [fill];
  let grounds = [background];
  for (const panel of panels) {
    if (covers(panel.box, box)) grounds = [panel.color];
    else if (overlaps(panel.box, box)) grounds.push(panel.color);
  }
  return [...new Set(grounds)];
}

/** A box minus its insets: the area for text. */
export function textArea(
  [x, y, width, height]: Box,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Box {
  return [x + left, y + top, width - left - right, height - top - bottom];
}

function covers([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  const right = x + width + TOLERANCE >= left + wide;
  return x - TOLERANCE <= left && y - TOLERANCE <= top && right && y + height + TOLERANCE >= top + high;
}

function overlaps([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  const across = Math.min(x + width, left + wide) - Math.max(x, left);
  const down = Math.min(y + height, top + high) - Math.max(y, top);
  return across > TOLERANCE && down > TOLERANCE;
}
