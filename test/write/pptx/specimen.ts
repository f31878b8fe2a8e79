// XML specimens: what pptxgenjs writes, and what a correction makes of it.

import { NAMESPACES } from '../../../src/container/xml.ts';
import { children, type Element, parseXml, root, writeXml } from '../../../src/write/pptx/graft/dom.ts';

/** The one element of the specimen, after `correct`, as XML without namespaces and indentation. */
export function corrected(before: string, correct: (node: Element) => void): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const document = parseXml(`<specimen ${declared.join(' ')}>${unindented(before)}</specimen>`);
  const [node] = children(root(document));
  if (!node) throw new Error('The specimen is empty.');
  correct(node);
  const text = writeXml(document).replace(/ xmlns:\w+="[^"]*"/g, '');
  return text.slice(text.indexOf('<specimen>') + 10, text.lastIndexOf('</specimen>'));
}

/** XML written over several lines, on one. */
export function unindented(xml: string): string {
  return xml.replace(/\n\s*/g, '');
}
