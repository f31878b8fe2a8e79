// What is behind a box: its own panel, else the panels of the layout that it stands on, else the background.
import type { Box } from './theme.ts';

/** A filled rectangle below text, its color a role of the theme. */
export interface ThemePanel {
  readonly box: Box;
  readonly color: string;
}

/** Boxes that share less than so many points are taken not to meet. */
const TOUCH = 1;

/**
 * The color roles that may be behind text in a box; `panels` from the lowest to the topmost. Several where a panel is behind
 * a part of it: `['background', 'tint']`.
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
    else if (meets(panel.box, box)) grounds.push(panel.color);
  }
  return [...new Set(grounds)];
}

/** A box without its insets: where its text can stand. */
export function textArea(
  [x, y, width, height]: Box,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Box {
  return [x + left, y + top, width - left - right, height - top - bottom];
}

function covers([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  const right = x + width + TOUCH >= left + wide;
  return x - TOUCH <= left && y - TOUCH <= top && right && y + height + TOUCH >= top + high;
}

function meets([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  const across = Math.min(x + width, left + wide) - Math.max(x, left);
  const down = Math.min(y + height, top + high) - Math.max(y, top);
  return across > TOUCH && down > TOUCH;
}
