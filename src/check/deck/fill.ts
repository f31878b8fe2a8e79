// What an area is painted with, so far as it can be known from the file.
import { at, child, numberOf, type XmlElement } from '../../container/tree.ts';
import { colorIn, type OpenedColor, type Palette } from './color.ts';

export type OpenedFill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly color: OpenedColor }
  /** A gradient or pattern: every color in it may be behind a letter. */
  | { readonly kind: 'blend'; readonly colors: readonly OpenedColor[] }
  | { readonly kind: 'picture' }
  | { readonly kind: 'unknown' };

export const NO_FILL: OpenedFill = { kind: 'none' };

/** The fill that stands among an element's children; undefined when it says nothing of one. `own` stands for `phClr`. */
export function fillAmong(parent: XmlElement | undefined, palette: Palette, own?: OpenedColor): OpenedFill | undefined {
  for (const node of parent?.children ?? []) {
    const fill = fillOf(node, palette, own);
    if (fill) return fill;
  }
  return undefined;
}

function fillOf(node: XmlElement, palette: Palette, own?: OpenedColor): OpenedFill | undefined {
  switch (node.name) {
    case 'a:noFill':
      return NO_FILL;
    case 'a:solidFill': {
      const color = colorIn(node, palette, own);
      return color ? { kind: 'solid', color } : { kind: 'unknown' };
    }
    case 'a:gradFill':
      return blend(child(node, 'a:gsLst')?.children ?? [], palette, own);
    case 'a:pattFill':
      return blend([child(node, 'a:fgClr'), child(node, 'a:bgClr')], palette, own);
    case 'a:blipFill':
      return { kind: 'picture' };
    case 'a:grpFill':
      return { kind: 'unknown' };
    default:
      return undefined;
  }
}

function blend(nodes: readonly (XmlElement | undefined)[], palette: Palette, own: OpenedColor | undefined): OpenedFill {
  const colors = nodes.flatMap(node => colorIn(node, palette, own) ?? []);
  return colors.length > 0 ? { kind: 'blend', colors } : { kind: 'unknown' };
}

/** The fill that a reference into the theme's list of formats means: `a:fillRef`, `p:bgRef`. */
export function fillFrom(
  reference: XmlElement | undefined,
  theme: XmlElement | undefined,
  palette: Palette,
): OpenedFill | undefined {
  const index = numberOf(reference, 'idx');
  if (!reference || index === undefined) return undefined;
  if (index === 0 || index === 1000) return NO_FILL;
  const own = colorIn(reference, palette);
  const formats = at(theme, 'a:themeElements', 'a:fmtScheme');
  const list = child(formats, index > 1000 ? 'a:bgFillStyleLst' : 'a:fillStyleLst');
  const format = list?.children[index > 1000 ? index - 1001 : index - 1];
  if (format) return fillOf(format, palette, own) ?? { kind: 'unknown' };
  return own ? { kind: 'solid', color: own } : { kind: 'unknown' };
}

/** The background that a slide, layout or master gives itself; undefined when it takes that of the one below. */
export function backgroundOf(
  root: XmlElement | undefined,
  theme: XmlElement | undefined,
  palette: Palette,
): OpenedFill | undefined {
  const background = at(root, 'p:cSld', 'p:bg');
  return fillAmong(child(background, 'p:bgPr'), palette) ?? fillFrom(child(background, 'p:bgRef'), theme, palette);
}
