// A placeholder as master and layouts draw it: box, panel, text style and prompt, for slides to inherit.

import { type Attributes, element, escapeXml } from '../../../container/xml.ts';
import { footerIn } from '../../../slide/footer.ts';
import type { Run } from '../../../slide/slide.ts';
import { draftWord } from '../../../theme/draft-mark.ts';
import type { Box, PlaceholderType, TextStyle } from '../../../theme/theme.ts';
import { guid } from '../identity.ts';
import { type Base, languageAttributes, textStyle } from './base.ts';
import { solidFill } from './color-scheme.ts';
import type { PlacedPlaceholder, ShownPlaceholder } from './deck-layouts.ts';
import { listStyle } from './look.ts';
import { bodyProperties, geometry, outline, transform } from './shape.ts';

/** PowerPoint's words for the types. */
const TYPES = {
  title: 'title',
  'center-title': 'ctrTitle',
  subtitle: 'subTitle',
  body: 'body',
  picture: 'pic',
  table: 'tbl',
  footer: 'ftr',
  'slide-number': 'sldNum',
} as const satisfies Record<ShownPlaceholder['type'], string>;

/** The field that counts slides has one id in the whole deck. */
export const SLIDE_NUMBER_FIELD = guid('slide number');

/** `type` and `idx` of `p:ph`, the same on the layout and on its slides: `type="body" idx="101"`. */
export function placeholderAttributes(place: PlacedPlaceholder): Attributes {
  const type = TYPES[place.placeholder.type];
  return { type, sz: type === 'ftr' || type === 'sldNum' ? 'quarter' : undefined, idx: place.index };
}

/** A layout's placeholder. */
export function placeholderShape(place: PlacedPlaceholder, id: number, base: Base): string {
  const { placeholder } = place;
  const { fill, outline: frame, prompt } = placeholder;
  const custom = prompt !== '' && placeholder.type !== 'footer' && placeholder.type !== 'slide-number';
  return promptShape({
    id,
    name: place.name,
    attributes: { ...placeholderAttributes(place), hasCustomPrompt: custom ? 1 : undefined },
    box: place.box,
    look: [
      ...(fill === undefined ? [] : [solidFill(base.scheme, fill)]),
      ...(frame === undefined ? [] : [outline(base, frame.color, frame.weight, frame.dash)]),
    ],
    body: bodyProperties(placeholder.anchor, placeholder.insets) + listStyle(promptStyle(place, base), base),
    prompt: promptParagraph(placeholder.type, prompt, base, draftWord(placeholder)),
  });
}

/** A placeholder shape of a master, a layout or a notes master. */
export function promptShape(shape: {
  readonly id: number;
  readonly name: string;
  readonly attributes: Attributes;
  readonly box: Box;
  /** Fill and line. */
  readonly look: readonly string[];
  /** `a:bodyPr` and `a:lstStyle`. */
  readonly body: string;
  /** `a:p` elements. */
  readonly prompt: string;
}): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: shape.id, name: shape.name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', shape.attributes)),
    ),
    element('p:spPr', {}, transform(shape.box), geometry('rect'), ...shape.look),
    element('p:txBody', {}, shape.body, shape.prompt),
  );
}

/** One paragraph: the prompt, the footer's text (or `only` the word of a draft), or the field that counts slides. */
export function promptParagraph(type: PlaceholderType, prompt: string, base: Base, only?: string): string {
  const language = languageAttributes(base.locale);
  const end = element('a:endParaRPr', language);
  if (type === 'slide-number') return element('a:p', {}, slideNumberField('‹#›', base), end);
  const runs = type === 'footer' ? footerIn(only, base.footer) : prompt === '' ? [] : [{ text: prompt }];
  const written = runs.map(({ text, strong }: Pick<Run, 'text' | 'strong'>) =>
    element(
      'a:r',
      {},
      element('a:rPr', { ...language, b: strong ? 1 : undefined }),
      element('a:t', {}, escapeXml(text)),
    ),
  );
  return element('a:p', {}, ...written, end);
}

/** The field that shows the number of its slide; `shown` is what a program shows that does not count. */
export function slideNumberField(shown: string, base: Base): string {
  return element(
    'a:fld',
    { id: SLIDE_NUMBER_FIELD, type: 'slidenum' },
    element('a:rPr', languageAttributes(base.locale)),
    element('a:t', {}, escapeXml(shown)),
  );
}

/** Tables name a table style and pictures may name no text style at all: their prompts look like a table's body. */
function promptStyle({ placeholder }: PlacedPlaceholder, base: Base): TextStyle {
  const { theme } = base;
  const named = theme.styles.get(placeholder.style);
  if (named) return named;
  const body = theme.tables.get(placeholder.style)?.body;
  const [first] = theme.styles.values();
  if (body === undefined && placeholder.type === 'picture' && first) return first;
  return textStyle(theme, body ?? placeholder.style);
}
