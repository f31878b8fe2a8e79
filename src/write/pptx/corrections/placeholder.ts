// Shapes that pptxgenjs ties to a placeholder lose their own formatting, and placeholders that a slide leaves empty come
// with "Click to add text" (https://github.com/gitbrent/PptxGenJS/issues/1453); so it writes plain shapes, and this ties them.

import { child, type EditableElement } from '../../../container/tree.ts';
import type { Attributes } from '../../../container/xml.ts';
import { create, need, prepend, removeAll, setAttribute } from '../graft/edit.ts';

/** Ties a shape, picture or frame to a placeholder of its layout: `{ type: 'body', idx: 101 }`. */
export function tieToPlaceholder(shape: EditableElement, attributes: Attributes): void {
  const [head] = shape.children;
  const properties = need(head, 'p:nvPr');
  removeAll(properties, 'p:ph');
  prepend(properties, create('p:ph', attributes));
  lockGrouping(shape);
}

/** Each kind of shape keeps its locks in elements of its own name. */
const LOCKS: Readonly<Record<string, readonly [holder: string, locks: string]>> = {
  'p:sp': ['p:cNvSpPr', 'a:spLocks'],
  'p:pic': ['p:cNvPicPr', 'a:picLocks'],
  'p:graphicFrame': ['p:cNvGraphicFramePr', 'a:graphicFrameLocks'],
};

function lockGrouping(shape: EditableElement): void {
  const [holderName, locksName] = LOCKS[shape.name] ?? [];
  if (holderName === undefined || locksName === undefined) throw new Error(`${shape.name} cannot be a placeholder.`);
  const holder = need(shape.children[0], holderName);
  const locks = child(holder, locksName) ?? create(locksName);
  setAttribute(locks, 'noGrp', 1);
  prepend(holder, locks);
}
