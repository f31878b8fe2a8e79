// Checks that the footer fits on its line. It is the same on every slide, so nothing can shorten it.

import type { Fonts } from '../fonts/fonts.ts';
import type { Run } from '../slide/slide.ts';
import type { Theme } from '../theme/theme.ts';
import { SAFE_WIDTH } from './lines/break-lines.ts';
import { measureText, widthOf } from './lines/measured-text.ts';

/** By how many points the footer exceeds the narrowest footer placeholder; 0 if it fits everywhere. */
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
