// A slide layout as a part: background, decorations, placeholders.

import { document, element } from '../../../container/xml.ts';
import { decorationBoxes } from '../../../theme/track.ts';
import { numbered, type PackagePart, presentationType } from '../package.ts';
import type { Base } from './base.ts';
import { reference, solidFill } from './color-scheme.ts';
import type { DeckLayout } from './deck-layouts.ts';
import { decorationShape } from './decoration-shape.ts';
import { logoShape } from './logo-shape.ts';
import { placeholderShape } from './placeholder-shape.ts';
import { TREE_HEAD } from './shape.ts';

/** `/ppt/slideLayouts/slideLayout3.xml`. */
export function layoutName(layout: DeckLayout): string {
  return `/ppt/slideLayouts/slideLayout${layout.number}.xml`;
}

export function layoutPart(deckLayout: DeckLayout, base: Base): PackagePart {
  const { layout, parts, placeholders } = deckLayout;
  const decorations = layout.decorations.flatMap(decoration =>
    decorationBoxes(layout, decoration, parts).map(box => ({ decoration, box })),
  );
  const first = 2 + decorations.length;
  const logo = logoShape(layout, first + placeholders.length, base);
  const isTitle = placeholders.some(({ placeholder }) => placeholder.type === 'center-title');
  return {
    name: layoutName(deckLayout),
    type: presentationType('slideLayout'),
    data: document(
      'p:sldLayout',
      ['a', 'r', 'p'],
      isTitle ? { type: 'title', preserve: 1 } : { preserve: 1, userDrawn: 1 },
      element(
        'p:cSld',
        { name: deckLayout.name },
        background(layout.background, base),
        element(
          'p:spTree',
          {},
          TREE_HEAD,
          ...decorations.map(({ decoration, box }, index) => decorationShape(decoration, box, 2 + index, base)),
          ...placeholders.map((place, index) => placeholderShape(place, first + index, base)),
          ...(logo ? [logo.shape] : []),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships: numbered([
      { type: 'slideMaster', target: '/ppt/slideMasters/slideMaster1.xml' },
      ...(logo?.targets ?? []).map(target => ({ type: 'image', target })),
    ]),
  };
}

/** The master's background is the theme's; a layout writes only another one. */
function background(role: string, base: Base): string {
  return reference(base.scheme, role) === 'bg1' ? '' : backgroundFill(role, base);
}

/** `p:bg` in the color of a role; PowerPoint wants the empty effect list (gitbrent/PptxGenJS #1442). */
export function backgroundFill(role: string, base: Base): string {
  return element('p:bg', {}, element('p:bgPr', {}, solidFill(base.scheme, role), element('a:effectLst')));
}
