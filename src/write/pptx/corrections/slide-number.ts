// pptxgenjs's own slide number takes an id that is in use and is always US English
// (https://github.com/gitbrent/PptxGenJS/issues/1532); a number that it wrote as text becomes the field that counts.
import { child, children, create, type Element, is } from '../graft/dom.ts';

/** Turns the runs of a text body into fields that show the slide's number. */
export function countSlides(textBody: Element, field: string): void {
  for (const paragraph of children(textBody).filter(node => is(node, 'a:p'))) {
    for (const run of children(paragraph).filter(node => is(node, 'a:r'))) {
      const parts = [child(run, 'a:rPr'), child(run, 'a:t')].filter(part => part !== undefined);
      paragraph.replaceChild(create(textBody, 'a:fld', { id: field, type: 'slidenum' }, ...parts), run);
    }
  }
}
