// pptxgenjs gives every text box a line without colour or width, which leaves its look to the viewer.
import { child, children, type Element, remove } from '../graft/dom.ts';

/** Takes the empty `a:ln` out of shape properties. */
export function dropEmptyLine(properties: Element): void {
  const line = child(properties, 'a:ln');
  if (line && line.attributes.length === 0 && children(line).length === 0) remove(line);
}
