// Colors as they are seen: theme colors looked up through a master's color map, changes of lightness worked out, and contrast measured.
import { wcagContrast } from 'culori';
import { child, numberOf, shareOf, type XmlElement } from '../../container/tree.ts';

export interface OpenedColor {
  /** Red, green and blue, 0 to 255. */
  readonly rgb: readonly [number, number, number];
  /** 1 is opaque. */
  readonly alpha: number;
  /** Whether it is named in the theme rather than written as a number. */
  readonly fromTheme: boolean;
}

/** The colors of a theme (`dk1`, `accent1`) and what a master, layout or slide makes of `bg1` and `tx1`. */
export interface Palette {
  readonly colors: ReadonlyMap<string, OpenedColor['rgb']>;
  readonly map: ReadonlyMap<string, string>;
}

/** The usual color map. */
const USUAL_MAP: ReadonlyMap<string, string> = new Map([
  ['bg1', 'lt1'],
  ['tx1', 'dk1'],
  ['bg2', 'lt2'],
  ['tx2', 'dk2'],
]);

/** Those of the named colors that programs write; ISO/IEC 29500-1, 20.1.10.47. */
const NAMED: ReadonlyMap<string, string> = new Map<string, string>([
  ['black', '000000'],
  ['white', 'FFFFFF'],
  ['red', 'FF0000'],
  ['green', '008000'],
  ['blue', '0000FF'],
  ['yellow', 'FFFF00'],
  ['gray', '808080'],
  ['grey', '808080'],
  ['orange', 'FFA500'],
  ['purple', '800080'],
  ['navy', '000080'],
]);

export function readPalette(theme: XmlElement | undefined, mapping: XmlElement | undefined, below?: Palette): Palette {
  const scheme = child(child(theme, 'a:themeElements'), 'a:clrScheme');
  const colors = new Map(
    (scheme?.children ?? []).flatMap(node => {
      const rgb = plainColor(node.children[0]);
      return rgb ? [[node.name.replace('a:', ''), rgb] as const] : [];
    }),
  );
  const map = mapping && mapping.attributes.size > 0 ? mapping.attributes : (below?.map ?? USUAL_MAP);
  return { colors: colors.size > 0 ? colors : (below?.colors ?? colors), map };
}

/** The color that an element holds as its child: of `a:solidFill`, `a:buClr`, `a:fontRef`. `own` stands for `phClr`. */
export function colorIn(parent: XmlElement | undefined, palette: Palette, own?: OpenedColor): OpenedColor | undefined {
  const node = parent?.children.find(({ name }) => /^a:\w+Clr$/.test(name));
  const base = node && baseColor(node, palette, own);
  return node && base && modified(base, node);
}

function baseColor(node: XmlElement, palette: Palette, own: OpenedColor | undefined): OpenedColor | undefined {
  if (node.name !== 'a:schemeClr') {
    const rgb = plainColor(node);
    return rgb && { rgb, alpha: 1, fromTheme: false };
  }
  const name = node.attributes.get('val') ?? '';
  if (name === 'phClr') return own;
  const rgb = palette.colors.get(palette.map.get(name) ?? USUAL_MAP.get(name) ?? name);
  return rgb && { rgb, alpha: 1, fromTheme: true };
}

function plainColor(node: XmlElement | undefined): OpenedColor['rgb'] | undefined {
  const value = node?.attributes.get('val') ?? '';
  switch (node?.name) {
    case 'a:srgbClr':
      return hex(value);
    case 'a:sysClr':
      return hex(node.attributes.get('lastClr') ?? (value === 'window' ? 'FFFFFF' : '000000'));
    case 'a:prstClr':
      return hex(NAMED.get(value) ?? '');
    case 'a:scrgbClr':
      return each([shareOf(node, 'r') ?? 0, shareOf(node, 'g') ?? 0, shareOf(node, 'b') ?? 0], encoded);
    case 'a:hslClr':
      return fromHsl((numberOf(node, 'hue') ?? 0) / 21_600_000, shareOf(node, 'sat') ?? 0, shareOf(node, 'lum') ?? 0);
    default:
      return undefined;
  }
}

function hex(text: string): OpenedColor['rgb'] | undefined {
  if (!/^[0-9a-f]{6}$/i.test(text)) return undefined;
  const number = Number.parseInt(text, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** The changes that stand below a color, in their order. */
function modified(color: OpenedColor, node: XmlElement): OpenedColor {
  let { rgb, alpha } = color;
  for (const change of node.children) {
    const share = shareOf(change, 'val') ?? 1;
    const [hue, saturation, lightness] = toHsl(rgb);
    if (change.name === 'a:alpha') alpha = share;
    if (change.name === 'a:lumMod') rgb = fromHsl(hue, saturation, lightness * share);
    if (change.name === 'a:lumOff') rgb = fromHsl(hue, saturation, lightness + share);
    if (change.name === 'a:satMod') rgb = fromHsl(hue, saturation * share, lightness);
    if (change.name === 'a:tint') rgb = each(rgb, value => encoded(linear(value) * share + 1 - share));
    if (change.name === 'a:shade') rgb = each(rgb, value => encoded(linear(value) * share));
  }
  return { rgb, alpha, fromTheme: color.fromTheme };
}

function each(rgb: OpenedColor['rgb'], change: (value: number) => number): OpenedColor['rgb'] {
  return [change(rgb[0]), change(rgb[1]), change(rgb[2])];
}

/** The color seen when `above` lies on an opaque `below`. */
export function over(above: OpenedColor, below: OpenedColor['rgb']): OpenedColor['rgb'] {
  const [r, g, b] = above.rgb;
  const mix = (top: number, bottom: number): number => top * above.alpha + bottom * (1 - above.alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2])];
}

/** WCAG 2.2: 1 (none) to 21 (black on white). */
export function contrast(one: OpenedColor['rgb'], other: OpenedColor['rgb']): number {
  return wcagContrast(`#${hexOf(one)}`, `#${hexOf(other)}`);
}

/** `123F6E` */
export function hexOf(rgb: OpenedColor['rgb']): string {
  return rgb
    .map(value => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return 255 * (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055);
}

function toHsl([r, g, b]: OpenedColor['rgb']): readonly [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): OpenedColor['rgb'] {
  const light = Math.min(1, Math.max(0, lightness));
  const chroma = Math.min(1, Math.max(0, saturation)) * Math.min(light, 1 - light);
  const part = (offset: number): number => {
    const step = (offset + hue * 12) % 12;
    return 255 * (light - chroma * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return [part(0), part(8), part(4)];
}
