// Whether the footer's words have room on their line: they are the same on every slide, so nothing shortens them.

import type { Fonts } from '../fonts/fonts.ts';
import type { Run } from '../slide/slide.ts';
import type { Theme } from '../theme/theme.ts';
import { SAFE_WIDTH } from './lines/break-lines.ts';
import { measureText, widthOf } from './lines/measured-text.ts';

/** By how many points the footer is wider than its narrowest place on a layout; 0 when it fits everywhere. */
export function footerExcess(runs: readonly Run[], theme: Theme, fonts: Fonts): number {
  const places = [...theme.layouts.values()].flatMap(layout =>
    [...layout.placeholders.values()].filter(({ type }) => type === 'footer'),
  );
  const excesses = places.map(({ style, box, insets }) => {
    const { size, bold } = theme.styles.get(style) ?? { size: 0, bold: false };
    const text = measureText(runs, theme.fonts, bold, fonts);
    const room = (box[2] - insets[0] - insets[2]) * SAFE_WIDTH;
    return widthOf(text, { start: 0, end: text.text.length }, size) - room;
  });
  return Math.max(0, ...excesses);
}
