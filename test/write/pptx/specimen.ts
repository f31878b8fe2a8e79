// XML specimens: what pptxgenjs writes, and what a correction makes of it.

import { parseTree } from '../../../src/container/read-xml.ts';
import type { EditableElement } from '../../../src/container/tree.ts';
import { NAMESPACES, writeXml } from '../../../src/container/xml.ts';

/** The one element of the specimen, after `correct`, as XML without namespaces and indentation. */
export function corrected(before: string, correct: (node: EditableElement) => void): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const document = parseTree(`<specimen ${declared.join(' ')}>${unindented(before)}</specimen>`);
  const [node] = document.children;
  if (!node) throw new Error('The specimen is empty.');
  correct(node);
  const text = writeXml(document).replace(/ xmlns:\w+="[^"]*"/g, '');
  return text.slice(text.indexOf('<specimen>') + 10, text.lastIndexOf('</specimen>'));
}

/** XML written over several lines, on one. */
export function unindented(xml: string): string {
  return xml.replace(/\n\s*/g, '');
}
