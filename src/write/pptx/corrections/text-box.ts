// pptxgenjs writes wrap and direction of every text box, so that the layout's own never hold.
import { create, type Element, need, prepend, remove } from '../dom.ts';
import type { Attributes } from '../xml.ts';

/** Leaves the text box to its layout but for `own` attributes; its text is never fitted by the viewer. */
export function leaveTextBoxToLayout(textBody: Element, own: Attributes): void {
  remove(need(textBody, 'a:bodyPr'));
  prepend(textBody, create(textBody, 'a:bodyPr', own, create(textBody, 'a:noAutofit')));
}
