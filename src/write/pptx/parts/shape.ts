// The XML that all shapes of masters, layouts and notes are made of.

import { type Attributes, element } from '../../../container/xml.ts';
import type { Box, Placeholder } from '../../../theme/theme.ts';
import { emu } from '../units.ts';
import type { Base } from './base.ts';
import { colorElement, reference } from './color-scheme.ts';

/** What opens every shape tree. */
export const TREE_HEAD =
  element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')) +
  element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      element('a:off', { x: 0, y: 0 }),
      element('a:ext', { cx: 0, cy: 0 }),
      element('a:chOff', { x: 0, y: 0 }),
      element('a:chExt', { cx: 0, cy: 0 }),
    ),
  );

/** `a:xfrm` of a box in points. */
export function transform([x, y, width, height]: Box, attributes: Attributes = {}): string {
  return element(
    'a:xfrm',
    attributes,
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

/** A preset shape: `rect`, `line`, `triangle`. */
export function geometry(preset: string): string {
  return element('a:prstGeom', { prst: preset }, element('a:avLst'));
}

/** A line of a color role, weight in points. */
export function outline(base: Base, color: string, weight: number, dash: boolean): string {
  return element(
    'a:ln',
    { w: emu(weight) },
    element('a:solidFill', {}, colorElement(reference(base.scheme, color))),
    element('a:prstDash', { val: dash ? 'dash' : 'solid' }),
  );
}

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** PowerPoint's word for where text stands in its box: `ctr`. */
export function anchor(where: Placeholder['anchor']): string {
  return ANCHORS[where];
}

/** The text box's own properties. Text is never fitted by the viewer: its size was decided before it was written. */
export function bodyProperties(where: Placeholder['anchor'], insets: Placeholder['insets']): string {
  const [left, top, right, bottom] = insets;
  return element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: 'square',
      lIns: emu(left),
      tIns: emu(top),
      rIns: emu(right),
      bIns: emu(bottom),
      rtlCol: 0,
      anchor: anchor(where),
    },
    element('a:noAutofit'),
  );
}
