// Shortens the footer's text so that it ends before a logo.
import { derived } from '../cache.ts';
import { containedBox } from './contain.ts';
import type { Box, Layout, LogoPlace, Placeholder, Theme } from './theme.ts';

/** Points between the footer's text and the logo. */
const GAP = 12;

/** The theme for a deck with a logo: footers that would run into it are shorter. */
export const roomForLogo = derived((theme: Theme): Theme => {
  const layouts = [...theme.layouts].map(([name, layout]) => [name, withRoom(layout)] as const);
  return { ...theme, layouts: new Map(layouts) };
});

/** The box of a logo of a size on a layout; undefined where the layout shows none. */
export function logoBox(
  { logo }: { readonly logo?: LogoPlace | undefined },
  size: { readonly width: number; readonly height: number },
): Box | undefined {
  return logo && containedBox(logo.box, size, { across: logo.align, down: 'middle' });
}

function withRoom(layout: Layout): Layout {
  const { logo } = layout;
  if (!logo) return layout;
  const placeholders = [...layout.placeholders].map(
    ([name, placeholder]) =>
      [name, placeholder.type === 'footer' ? shortened(placeholder, logo.box) : placeholder] as const,
  );
  return { ...layout, placeholders: new Map(placeholders) };
}

function shortened(placeholder: Placeholder, [left, top, , high]: Box): Placeholder {
  const [x, y, width, height] = placeholder.box;
  const meets = x < left && x + width + GAP > left && y < top + high && top < y + height;
  return meets ? { ...placeholder, box: [x, y, left - GAP - x, height] } : placeholder;
}
