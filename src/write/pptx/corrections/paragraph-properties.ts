// pptxgenjs writes a:pPr again before every run of a paragraph; the schema allows one, first
// (https://github.com/gitbrent/PptxGenJS/pull/1083).
import { child, type EditableElement } from '../../../container/tree.ts';
import { create, prepend, remove } from '../graft/edit.ts';

/** Leaves the first `a:pPr` of the paragraph, as its first child, and gives it back; makes one when there is none. */
export function keepOneParagraphProperties(paragraph: EditableElement): EditableElement {
  const [first, ...others] = paragraph.children.filter(node => node.name === 'a:pPr');
  for (const node of others) remove(paragraph, node);
  const properties = first ?? create('a:pPr');
  prepend(paragraph, properties);
  return properties;
}

/** Takes an `a:pPr` out that says nothing. */
export function dropEmptyParagraphProperties(paragraph: EditableElement): void {
  const properties = child(paragraph, 'a:pPr');
  if (properties && properties.attributes.size === 0 && properties.children.length === 0) remove(paragraph, properties);
}
