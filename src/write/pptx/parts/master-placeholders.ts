// The master's five placeholders: title, body, date, footer and slide number, where most layouts have theirs.

import { type Attributes, element } from '../../../container/xml.ts';
import { draftWord } from '../../../theme/draft-mark.ts';
import type { Box, PlaceholderType, TextStyle } from '../../../theme/theme.ts';
import { type Base, languageAttributes, textStyle } from './base.ts';
import { type DeckLayout, firstOfType, type PlacedPlaceholder } from './deck-layouts.ts';
import { listStyle } from './look.ts';
import { promptParagraph, promptShape } from './placeholder-shape.ts';
import { bodyProperties } from './shape.ts';

/** What the master's title and body are set in. */
export interface MasterStyles {
  readonly title: TextStyle;
  readonly body: TextStyle;
}

/** One placeholder of the master; `like` is the layouts' own, whose anchor, insets and prompt it takes. */
interface MasterPlaceholder {
  readonly name: string;
  readonly attributes: Attributes;
  readonly box: Box;
  readonly style: TextStyle;
  readonly like: PlacedPlaceholder | undefined;
  /** Undefined for the date, which has none. */
  readonly type: PlaceholderType | undefined;
}

/** Points between title and body, and below the body. */
const GAP = 24;
const FOOT = 66;

export function masterPlaceholders(
  layouts: readonly DeckLayout[],
  styles: MasterStyles,
  base: Base,
): readonly string[] {
  const { width, height } = base.theme.size;
  const title = firstOfType(layouts, 'title');
  const body = firstOfType(layouts, 'body');
  const withFooter = layouts.map(layout => ({
    ...layout,
    placeholders: layout.placeholders.filter(({ placeholder }) => draftWord(placeholder) === undefined),
  }));
  const footer = firstOfType(withFooter, 'footer');
  const number = firstOfType(layouts, 'slide-number');
  const small = footer ? textStyle(base.theme, footer.placeholder.style) : styles.body;
  const titleBox: Box = title?.box ?? [48, 42, width - 96, 72];
  const [x, y, wide, high] = titleBox;
  const top = y + high + GAP;
  const footerBox: Box = footer?.box ?? [x, height - 22, wide / 2, 14];
  const numberBox: Box = number?.box ?? [x + wide - 50, height - 22, 50, 14];
  const all: readonly MasterPlaceholder[] = [
    { name: 'title', attributes: { type: 'title' }, box: titleBox, style: styles.title, like: title, type: 'title' },
    {
      name: 'body',
      attributes: { type: 'body', idx: 1 },
      box: [x, top, wide, height - top - FOOT],
      style: styles.body,
      like: body,
      type: 'body',
    },
    {
      name: 'date',
      attributes: { type: 'dt', sz: 'half', idx: 2 },
      box: [numberBox[0] - 132, footerBox[1], 120, footerBox[3]],
      style: small,
      like: footer,
      type: undefined,
    },
    {
      name: 'footer',
      attributes: { type: 'ftr', sz: 'quarter', idx: 3 },
      box: footerBox,
      style: small,
      like: footer,
      type: 'footer',
    },
    {
      name: 'slide-number',
      attributes: { type: 'sldNum', sz: 'quarter', idx: 4 },
      box: numberBox,
      style: number ? textStyle(base.theme, number.placeholder.style) : small,
      like: number,
      type: 'slide-number',
    },
  ];
  return all.map((one, index) => masterShape(one, index + 2, base));
}

function masterShape(one: MasterPlaceholder, id: number, base: Base): string {
  const { name, attributes, box, style, like, type } = one;
  const { anchor, insets, prompt } = like?.placeholder ?? { anchor: 'top', insets: [0, 0, 0, 0], prompt: '' };
  return promptShape({
    id,
    name,
    attributes,
    box,
    look: [],
    body: bodyProperties(anchor, insets) + listStyle(style, base),
    prompt:
      type === undefined
        ? element('a:p', {}, element('a:endParaRPr', languageAttributes(base.locale)))
        : promptParagraph(type, prompt, base),
  });
}
