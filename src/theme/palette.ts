// Makes the colors of a theme out of one, as an institution's brand gives it: light and dark grounds, text, bars, all with the contrast
// that their places ask for.
import { clampChroma, converter, formatHex, wcagLuminance } from 'culori';
import { contrastOf } from './contrast.ts';

/** Of text of any size, with something to spare for grounds between two colors. */
const TEXT = 4.7;
const MARKS = 3.05;

/** Least distance of bars in lightness (L*), so that they stay apart in grey print. */
const APART = 16;

const WHITE = 'FFFFFF';

const toOklch = converter('oklch');

/**
 * The colors by their roles: `paletteOf('0F4C81')` has 0F4C81 as `primary`, a navy as `dark` and a warm `accent`. A brand that is too
 * light for text on white gives a darker `primary` of its hue.
 */
export function paletteOf(brand: string): ReadonlyMap<string, string> {
  const { l = 0, c = 0, h = 0 } = toOklch(`#${brand}`) ?? {};
  const tone = (lightness: number, chroma: number, hue = h) =>
    (formatHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch')) ?? '').slice(1).toUpperCase();
  /** The first tone from a lightness on, darker or lighter step by step, that will do. */
  const until = (start: number, step: number, chroma: number, hue: number, suits: (color: string) => boolean) => {
    let lightness = start;
    while (lightness > 0.05 && lightness < 0.99 && !suits(tone(lightness, chroma, hue))) lightness += step;
    return tone(lightness, chroma, hue);
  };
  const tint = tone(0.97, Math.min(c, 0.01));
  const onPages = (color: string) => contrastOf(color, tint) >= TEXT;
  const primary = onPages(brand) ? brand : until(Math.min(l, 0.9), -0.01, c, h, onPages);
  // The accent stands on the other side of the circle, and is never as light as what is beside it.
  const warm = isWarm(h, c) ? 255 : 42;
  const context = until(0.7, -0.005, Math.min(c, 0.02), h, color => contrastOf(color, WHITE) >= MARKS);
  const accent = until(0.6, -0.005, 0.16, warm, color => onPages(color) && apart(color, context));
  const data = until(Math.min(l, 0.45), -0.005, c, h, color => onPages(color) && apart(color, accent));
  const dark = until(0.27, -0.005, Math.min(c, 0.06), h, color => contrastOf(color, WHITE) >= 12);
  return new Map([
    ['background', WHITE],
    ['tint', tint],
    ['hairline', tone(0.85, Math.min(c, 0.02))],
    ['ink', tone(0.22, Math.min(c, 0.02))],
    ['muted', until(0.5, -0.005, Math.min(c, 0.025), h, onPages)],
    ['primary', primary],
    ['on-primary', WHITE],
    ['data', data],
    ['accent', accent],
    ['context', context],
    ['dark', dark],
    ['on-dark', WHITE],
    ['on-dark-muted', until(0.8, 0.005, Math.min(c, 0.03), h, color => contrastOf(color, dark) >= TEXT)],
    ['on-dark-accent', until(0.76, 0.005, 0.12, warm === 42 ? 62 : warm, onDark)],
  ]);

  function onDark(color: string): boolean {
    return contrastOf(color, dark) >= TEXT && contrastOf(color, primary) >= TEXT;
  }
}

/** Reds, oranges and yellows; a grey is not. */
function isWarm(hue: number, chroma: number): boolean {
  return chroma > 0.03 && (hue < 110 || hue > 340);
}

function apart(one: string, other: string): boolean {
  return Math.abs(lightness(one) - lightness(other)) >= APART;
}

/** L* of CIE, 0 to 100. */
function lightness(color: string): number {
  return 116 * Math.cbrt(wcagLuminance(`#${color}`)) - 16;
}
