// pptxgenjs writes line breaks without run properties (https://github.com/gitbrent/PptxGenJS/pull/806); a break advances
// by its own size, which would then be the default and not the text's.
import { child, type EditableElement } from '../../../container/tree.ts';
import { copyOf, prepend, removeAll } from '../graft/edit.ts';

/** Gives every line break of a paragraph the properties of the run before it, or else of the first run after it. */
export function dressLineBreaks(paragraph: EditableElement): void {
  const inline = paragraph.children;
  let properties = inline.map(node => child(node, 'a:rPr')).find(found => found !== undefined);
  for (const node of inline) {
    if (node.name === 'a:r') properties = child(node, 'a:rPr') ?? properties;
    if (node.name !== 'a:br' || !properties) continue;
    removeAll(node, 'a:rPr');
    prepend(node, withoutLink(properties));
  }
}

function withoutLink(properties: EditableElement): EditableElement {
  const copy = copyOf(properties);
  removeAll(copy, 'a:hlinkClick');
  copy.attributes.delete('u');
  copy.attributes.delete('baseline');
  return copy;
}
