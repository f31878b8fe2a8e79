// pptxgenjs writes box, fill and line of every shape; a placeholder that says them does not follow its layout.

import type { EditableElement } from '../../../container/tree.ts';
import type { Box, Placeholder } from '../../../theme/theme.ts';
import { create, need, removeAll, setAttribute } from '../graft/edit.ts';
import { emu } from '../units.ts';
import { dropEmptyLine } from './empty-line.ts';

/** What a shape shows beside its content, and what its placeholder on the layout shows. */
export interface Panel {
  readonly box: Box;
  readonly fill?: Placeholder['fill'];
  readonly outline?: Placeholder['outline'];
}

/**
 * Leaves box and line to the layout where they agree, and says that there is none where only the layout has some.
 * A fill stays: text stands on it, and programs that judge contrast do not look for it on the layout.
 */
export function leavePanelToLayout(properties: EditableElement, own: Panel, inherited: Panel): void {
  dropEmptyLine(properties);
  if (sameBox(own.box, inherited.box)) {
    removeAll(properties, 'a:xfrm');
    removeAll(properties, 'a:prstGeom');
  }
  if (own.fill === undefined && inherited.fill === undefined) removeAll(properties, 'a:noFill');
  if (sameOutline(own.outline, inherited.outline)) removeAll(properties, 'a:ln');
  else if (!own.outline) properties.children.push(create('a:ln', {}, create('a:noFill')));
}

/** Puts the box of a shape exactly where it belongs, in whole units. */
export function setBox(transform: EditableElement, [x, y, width, height]: Box): void {
  const offset = need(transform, 'a:off');
  const extent = need(transform, 'a:ext');
  setAttribute(offset, 'x', emu(x));
  setAttribute(offset, 'y', emu(y));
  setAttribute(extent, 'cx', emu(width));
  setAttribute(extent, 'cy', emu(height));
}

function sameBox(a: Box, b: Box): boolean {
  return a.every((length, index) => emu(length) === emu(b[index] ?? Number.NaN));
}

function sameOutline(a: Placeholder['outline'], b: Placeholder['outline']): boolean {
  return a?.color === b?.color && a?.weight === b?.weight && a?.dash === b?.dash;
}
