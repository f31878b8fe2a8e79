// pptxgenjs's own slide number takes an id that is in use and is always US English
// (https://github.com/gitbrent/PptxGenJS/issues/1532); a number that it wrote as text becomes the field that counts.
import { child, type EditableElement } from '../../../container/tree.ts';
import { create } from '../graft/edit.ts';

/** Turns the run of a text body that is the slide's number into a field that shows it; what stands before and behind it stays. */
export function countSlides(textBody: EditableElement, field: string, number: number): void {
  for (const paragraph of textBody.children.filter(node => node.name === 'a:p')) {
    for (const run of paragraph.children.filter(node => node.name === 'a:r')) {
      if (child(run, 'a:t')?.text !== String(number)) continue;
      const parts = [child(run, 'a:rPr'), child(run, 'a:t')].filter(part => part !== undefined);
      paragraph.children.splice(
        paragraph.children.indexOf(run),
        1,
        create('a:fld', { id: field, type: 'slidenum' }, ...parts),
      );
    }
  }
}
