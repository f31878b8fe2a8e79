// Shapes that pptxgenjs ties to a placeholder lose their own formatting, and placeholders that a slide leaves empty come
// with "Click to add text" (https://github.com/gitbrent/PptxGenJS/issues/1453); so it writes plain shapes, and this ties them.

import type { Attributes } from '../../../container/xml.ts';
import { child, children, create, type Element, need, prepend, remove, setAttribute } from '../graft/dom.ts';

/** Ties a shape, picture or frame to a placeholder of its layout: `{ type: 'body', idx: 101 }`. */
export function tieToPlaceholder(shape: Element, attributes: Attributes): void {
  const [head] = children(shape);
  const properties = need(head, 'p:nvPr');
  remove(child(properties, 'p:ph'));
  prepend(properties, create(shape, 'p:ph', attributes));
  lockGrouping(shape);
}

/** Each kind of shape keeps its locks in elements of its own name. */
const LOCKS: Readonly<Record<string, readonly [holder: string, locks: string]>> = {
  sp: ['p:cNvSpPr', 'a:spLocks'],
  pic: ['p:cNvPicPr', 'a:picLocks'],
  graphicFrame: ['p:cNvGraphicFramePr', 'a:graphicFrameLocks'],
};

function lockGrouping(shape: Element): void {
  const [holderName, locksName] = LOCKS[shape.localName ?? ''] ?? [];
  if (holderName === undefined || locksName === undefined) throw new Error(`${shape.tagName} cannot be a placeholder.`);
  const holder = need(children(shape)[0], holderName);
  const locks = child(holder, locksName) ?? create(shape, locksName);
  setAttribute(locks, 'noGrp', 1);
  prepend(holder, locks);
}
