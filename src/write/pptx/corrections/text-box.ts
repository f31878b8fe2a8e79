// pptxgenjs writes wrap and direction of every text box, so that the layout's own never hold.

import type { Attributes } from '../../../container/xml.ts';
import { create, type Element, need, prepend, remove } from '../graft/dom.ts';

/** Leaves the text box to its layout but for `own` attributes; its text is never fitted by the viewer. */
export function leaveTextBoxToLayout(textBody: Element, own: Attributes): void {
  remove(need(textBody, 'a:bodyPr'));
  prepend(textBody, create(textBody, 'a:bodyPr', own, create(textBody, 'a:noAutofit')));
}
