// Contrast ratios as WCAG 2.2 defines them (1.4.3 for text, 1.4.11 for graphics).
import { formatHex, interpolate, oklch, toGamut, wcagContrast } from 'culori';

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

/** Roles that are ink upon a ground, as much of it as they are; the rest are hues, which keep theirs. */
const inks: Readonly<Record<string, number>> = { muted: 0.72, context: 0.5, hairline: 0.3, tint: 0.12 };

/**
 * The colors of a theme as charts have them on a ground of its layouts: on a dark one ink is light, grays lie between both, and hues are
 * as light as they must be to be seen. `background` is the ground itself. On a ground where the ink shows nothing else changes.
 */
export function colorsOn(ground: string, colors: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const page = colors.get(ground);
  const ink = colors.get('ink');
  if (ground === 'background' || page === undefined || ink === undefined) return colors;
  if (contrastOf(ink, page) >= TEXT) return new Map(colors).set('background', page);
  const light = [colors.get('on-primary'), colors.get('background')].find(
    color => color !== undefined && contrastOf(color, page) >= TEXT,
  );
  const upon = light ?? 'FFFFFF';
  const mix = interpolate([`#${page}`, `#${upon}`], 'oklab');
  const seen = [...colors].map(([role, color]): readonly [string, string] => {
    if (role === 'background') return [role, page];
    if (role === 'ink') return [role, upon];
    const share = Object.hasOwn(inks, role) ? inks[role] : undefined;
    return [role, share === undefined ? lightened(color, page) : hexOf(formatHex(mix(share)))];
  });
  return new Map(seen);
}

/** A hue as light as it must be to be read on a ground. */
function lightened(color: string, page: string): string {
  if (contrastOf(color, page) >= TEXT) return color;
  const { l = 0, c = 0, h } = oklch(`#${color}`) ?? {};
  const inGamut = toGamut('rgb', 'oklch');
  for (let step = 0; step < 50; step += 1) {
    const lighter = hexOf(formatHex(inGamut({ mode: 'oklch', l: l + ((1 - l) * step) / 50, c, h })));
    if (contrastOf(lighter, page) >= TEXT) return lighter;
  }
  return 'FFFFFF';
}

function hexOf(color: string | undefined): string {
  return (color ?? '#FFFFFF').slice(1).toUpperCase();
}
