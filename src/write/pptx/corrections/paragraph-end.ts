// pptxgenjs ends every paragraph of a box with the size of the box's first run, table cells with 12 points; a viewer
// takes the last baseline and the height of an empty paragraph from there.
import { child, type EditableElement } from '../../../container/tree.ts';
import { create, removeAll } from '../graft/edit.ts';

/** Ends the paragraph with size and weight of its last run; `emptySize` (hundredths of a point) is for one without runs. */
export function setParagraphEnd(paragraph: EditableElement, emptySize: number | undefined): void {
  removeAll(paragraph, 'a:endParaRPr');
  const last = paragraph.children.filter(node => node.name === 'a:r' || node.name === 'a:fld').at(-1);
  const properties = child(last, 'a:rPr');
  paragraph.children.push(
    create('a:endParaRPr', {
      sz: properties ? properties.attributes.get('sz') : emptySize,
      b: properties?.attributes.get('b'),
      dirty: 0,
    }),
  );
}
