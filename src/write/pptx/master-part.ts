// The slide master: the theme's background, one placeholder of each kind, and the text styles that all layouts start from.
import type { Box, Placeholder, PlaceholderType, TextStyle } from '../../theme/theme.ts';
import { type Base, languageAttributes, textStyle } from './base.ts';
import type { DeckLayout, PlacedPlaceholder } from './deck-layouts.ts';
import { backgroundFill, layoutName } from './layout-part.ts';
import { levelLook, levelProperties, listStyle, PLAIN_LOOK } from './look.ts';
import { numbered, type Part, presentationType } from './package.ts';
import { promptParagraph, promptShape } from './placeholder-shape.ts';
import { bodyProperties, TREE_HEAD } from './shape.ts';
import { type Attributes, document, element } from './xml.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

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

export function masterPart(layouts: readonly DeckLayout[], base: Base): Part {
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
        element('p:spTree', {}, TREE_HEAD, ...placeholders(layouts, title, body, base)),
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
        element('p:titleStyle', {}, levelProperties(levelLook(title, 0), 0, base, 'mj')),
        element('p:bodyStyle', {}, ...LEVELS.map(level => levelProperties(levelLook(body, level), level, base, 'mn'))),
        element('p:otherStyle', {}, ...LEVELS.map(level => levelProperties(PLAIN_LOOK, level, base, 'mn'))),
      ),
    ),
    relationships: numbered([
      ...layouts.map(layout => ({ type: 'slideLayout', target: layoutName(layout) })),
      { type: 'theme', target: '/ppt/theme/theme1.xml' },
    ]),
  };
}

function placeholders(
  layouts: readonly DeckLayout[],
  title: TextStyle,
  body: TextStyle,
  base: Base,
): readonly string[] {
  const { width, height } = base.theme.size;
  const [x, y, wide, high] = firstOf(layouts, 'title')?.box ?? [48, 42, width - 96, 72];
  const footer = firstOf(layouts, 'footer')?.box ?? [x, height - 22, wide / 2, 14];
  const number = firstOf(layouts, 'slide-number')?.box ?? [x + wide - 50, height - 22, 50, 14];
  const small = firstOf(layouts, 'footer')?.placeholder;
  const date: Box = [number[0] - 132, footer[1], 120, footer[3]];
  const bodyBox: Box = [x, y + high + 24, wide, height - y - high - 24 - 66];
  const one = (
    id: number,
    name: string,
    attributes: Attributes,
    box: Box,
    style: TextStyle,
    like: Placeholder | undefined,
    prompt: string,
  ): string =>
    promptShape({
      id,
      name,
      attributes,
      box,
      look: [],
      body: bodyProperties(like?.anchor ?? 'top', like?.insets ?? [0, 0, 0, 0]) + listStyle(style, base),
      prompt,
    });
  const smallStyle = small ? textStyle(base.theme, small.style) : body;
  const titlePlace = firstOf(layouts, 'title')?.placeholder;
  const bodyPlace = firstOf(layouts, 'body')?.placeholder;
  const empty = element('a:p', {}, element('a:endParaRPr', languageAttributes(base.locale)));
  return [
    one(2, 'title', { type: 'title' }, [x, y, wide, high], title, titlePlace, promptOf('title', titlePlace, base)),
    one(3, 'body', { type: 'body', idx: 1 }, bodyBox, body, bodyPlace, promptOf('body', bodyPlace, base)),
    one(4, 'date', { type: 'dt', sz: 'half', idx: 2 }, date, smallStyle, small, empty),
    one(
      5,
      'footer',
      { type: 'ftr', sz: 'quarter', idx: 3 },
      footer,
      smallStyle,
      small,
      promptOf('footer', small, base),
    ),
    one(
      6,
      'slide-number',
      { type: 'sldNum', sz: 'quarter', idx: 4 },
      number,
      styleOf(firstOf(layouts, 'slide-number'), base) ?? smallStyle,
      firstOf(layouts, 'slide-number')?.placeholder,
      promptOf('slide-number', undefined, base),
    ),
  ];
}

function promptOf(type: PlaceholderType, like: Placeholder | undefined, base: Base): string {
  return promptParagraph(type, like?.prompt ?? '', base);
}

/** The style of the first title that is no cover's; else of any title; else the theme's first style. */
function titleStyle(layouts: readonly DeckLayout[], base: Base): TextStyle {
  return styleOf(firstOf(layouts, 'title') ?? firstOf(layouts, 'center-title'), base) ?? firstStyle(base);
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

function firstOf(layouts: readonly DeckLayout[], type: PlaceholderType): PlacedPlaceholder | undefined {
  for (const layout of layouts) {
    const found = layout.placeholders.find(({ placeholder }) => placeholder.type === type);
    if (found) return found;
  }
  return undefined;
}
