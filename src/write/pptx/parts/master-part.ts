// The slide master: the theme's background, one placeholder of each kind, and the text styles that all layouts start from.

import { type Attributes, document, element } from '../../../container/xml.ts';
import type { TextStyle } from '../../../theme/theme.ts';
import { numbered, type PackagePart, presentationType } from '../package.ts';
import { type Base, textStyle } from './base.ts';
import type { DeckLayout, PlacedPlaceholder } from './deck-layouts.ts';
import { firstOfType } from './deck-layouts.ts';
import { backgroundFill, layoutName } from './layout-part.ts';
import { levelLook, levelProperties, PLAIN_LOOK } from './look.ts';
import { masterPlaceholders } from './master-placeholders.ts';
import { TREE_HEAD } from './shape.ts';

/** PowerPoint's nine levels of text, from 0. */
export const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Ids of master and layouts are of one kind and start here. */
export const FIRST_MASTER_ID = 2147483648;

const COLOR_MAP: Attributes = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

/** `p:clrMap`, the same for slides and notes. */
export const COLOR_MAPPING = element('p:clrMap', COLOR_MAP);

export function masterPart(layouts: readonly DeckLayout[], base: Base): PackagePart {
  const title = titleStyle(layouts, base);
  const body = bodyStyle(layouts, base);
  return {
    name: '/ppt/slideMasters/slideMaster1.xml',
    type: presentationType('slideMaster'),
    data: document(
      'p:sldMaster',
      ['a', 'r', 'p'],
      {},
      element(
        'p:cSld',
        {},
        backgroundFill('background', base),
        element('p:spTree', {}, TREE_HEAD, ...masterPlaceholders(layouts, { title, body }, base)),
      ),
      COLOR_MAPPING,
      element(
        'p:sldLayoutIdLst',
        {},
        ...layouts.map(({ number }) =>
          element('p:sldLayoutId', { id: FIRST_MASTER_ID + number, 'r:id': `rId${number}` }),
        ),
      ),
      element('p:hf', { hdr: 0, dt: 0 }),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, levelProperties(levelLook(title, 0, base.theme.styles), 0, base, 'mj')),
        element(
          'p:bodyStyle',
          {},
          ...LEVELS.map(level => levelProperties(levelLook(body, level, base.theme.styles), level, base, 'mn')),
        ),
        element('p:otherStyle', {}, ...LEVELS.map(level => levelProperties(PLAIN_LOOK, level, base, 'mn'))),
      ),
    ),
    relationships: numbered([
      ...layouts.map(layout => ({ type: 'slideLayout', target: layoutName(layout) })),
      { type: 'theme', target: '/ppt/theme/theme1.xml' },
    ]),
  };
}

/** The style of the first title that is no cover's; else of any title; else the theme's first style. */
function titleStyle(layouts: readonly DeckLayout[], base: Base): TextStyle {
  return styleOf(firstOfType(layouts, 'title') ?? firstOfType(layouts, 'center-title'), base) ?? firstStyle(base);
}

/** The style of the first body that has lists; else of any body. */
function bodyStyle(layouts: readonly DeckLayout[], base: Base): TextStyle {
  const styles = layouts
    .flatMap(layout => layout.placeholders.filter(({ placeholder }) => placeholder.type === 'body'))
    .map(({ placeholder }) => textStyle(base.theme, placeholder.style));
  return styles.find(style => style.indent > 0) ?? styles[0] ?? firstStyle(base);
}

function styleOf(place: PlacedPlaceholder | undefined, base: Base): TextStyle | undefined {
  return place && textStyle(base.theme, place.placeholder.style);
}

function firstStyle(base: Base): TextStyle {
  const [style] = base.theme.styles.values();
  if (!style) throw new Error(`The theme “${base.theme.name}” has no text style.`);
  return style;
}
