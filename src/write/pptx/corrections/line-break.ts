// pptxgenjs writes line breaks without run properties (https://github.com/gitbrent/PptxGenJS/pull/806); a break advances
// by its own size, which would then be the default and not the text's.
import { child, children, type Element, is, isElement, prepend, remove } from '../graft/dom.ts';

/** Gives every line break of a paragraph the properties of the run before it, or else of the first run after it. */
export function dressLineBreaks(paragraph: Element): void {
  const inline = children(paragraph);
  let properties = inline.map(node => child(node, 'a:rPr')).find(found => found !== undefined);
  for (const node of inline) {
    if (is(node, 'a:r')) properties = child(node, 'a:rPr') ?? properties;
    if (!is(node, 'a:br') || !properties) continue;
    remove(child(node, 'a:rPr'));
    prepend(node, withoutLink(properties));
  }
}

function withoutLink(properties: Element): Element {
  const copy = properties.cloneNode(true);
  if (!isElement(copy)) throw new Error('The copy of an element is none.');
  remove(child(copy, 'a:hlinkClick'));
  copy.removeAttribute('u');
  copy.removeAttribute('baseline');
  return copy;
}
