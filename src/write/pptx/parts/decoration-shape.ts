// A layout's decorations as shapes of the layout: rules, panels and arrows that nobody reads or fills.

import { element, NAMESPACES } from '../../../container/xml.ts';
import type { Box, Decoration } from '../../../theme/theme.ts';
import type { Base } from './base.ts';
import { solidFill } from './color-scheme.ts';
import { geometry, outline, transform } from './shape.ts';

export const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

/** One decoration in one place. */
export function decorationShape(decoration: Decoration, box: Box, id: number, base: Base): string {
  switch (decoration.shape) {
    case 'rule':
      return ruleShape(decoration, box, id, base);
    case 'panel':
      return filledShape(decoration, id, transform(box) + geometry('rect'), base);
    case 'arrow-right':
      return filledShape(
        decoration,
        id,
        transform(beforeQuarterTurn(box), { rot: 5400000 }) + geometry('triangle'),
        base,
      );
    case 'arrow-down':
      return filledShape(decoration, id, transform(box, { rot: 10800000 }) + geometry('triangle'), base);
  }
}

function ruleShape(decoration: Decoration, box: Box, id: number, base: Base): string {
  return element(
    'p:cxnSp',
    {},
    element('p:nvCxnSpPr', {}, name(decoration, id), element('p:cNvCxnSpPr'), element('p:nvPr', { userDrawn: 1 })),
    element(
      'p:spPr',
      {},
      transform(box),
      geometry('line'),
      outline(base, decoration.color, decoration.weight, decoration.dash),
    ),
  );
}

function filledShape(decoration: Decoration, id: number, form: string, base: Base): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, name(decoration, id), element('p:cNvSpPr'), element('p:nvPr', { userDrawn: 1 })),
    element('p:spPr', {}, form, solidFill(base.scheme, decoration.color), element('a:ln', {}, element('a:noFill'))),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr', { lang: base.locale.tag })),
    ),
  );
}

function name(decoration: Decoration, id: number): string {
  return element('p:cNvPr', { id, name: `${decoration.shape} ${id}` }, decorativeMark());
}

/** What tells programs that read slides aloud to pass over a shape: the extensions of its `p:cNvPr`. */
export function decorativeMark(): string {
  const mark = element('adec:decorative', { 'xmlns:adec': NAMESPACES.adec, val: 1 });
  return element('a:extLst', {}, element('a:ext', { uri: DECORATIVE }, mark));
}

/** A shape is turned about its centre: the box that lies in `box` after a quarter turn. */
function beforeQuarterTurn([x, y, width, height]: Box): Box {
  return [x + (width - height) / 2, y + (height - width) / 2, height, width];
}
