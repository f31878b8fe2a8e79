// pptxgenjs gives every text box a line without color or width, which leaves its look to the viewer.
import { child, type EditableElement } from '../../../container/tree.ts';
import { remove } from '../graft/edit.ts';

/** Takes the empty `a:ln` out of shape properties. */
export function dropEmptyLine(properties: EditableElement): void {
  const line = child(properties, 'a:ln');
  if (line && line.attributes.size === 0 && line.children.length === 0) remove(properties, line);
}
