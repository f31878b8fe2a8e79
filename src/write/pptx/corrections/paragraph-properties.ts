// pptxgenjs writes a:pPr again before every run of a paragraph; the schema allows one, first
// (https://github.com/gitbrent/PptxGenJS/pull/1083).
import { child, children, create, type Element, is, prepend, remove } from '../graft/dom.ts';

/** Leaves the first `a:pPr` of the paragraph, as its first child, and gives it back; makes one when there is none. */
export function keepOneParagraphProperties(paragraph: Element): Element {
  const [first, ...others] = children(paragraph).filter(node => is(node, 'a:pPr'));
  for (const node of others) remove(node);
  const properties = first ?? create(paragraph, 'a:pPr');
  prepend(paragraph, properties);
  return properties;
}

/** Takes an `a:pPr` out that says nothing. */
export function dropEmptyParagraphProperties(paragraph: Element): void {
  const properties = child(paragraph, 'a:pPr');
  if (properties && properties.attributes.length === 0 && children(properties).length === 0) remove(properties);
}
