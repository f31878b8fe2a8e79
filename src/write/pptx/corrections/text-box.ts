// pptxgenjs writes wrap and direction of every text box, so that the layout's own never hold.

import type { EditableElement } from '../../../container/tree.ts';
import type { Attributes } from '../../../container/xml.ts';
import { create, prepend, removeAll } from '../graft/edit.ts';

/** Leaves the text box to its layout but for `own` attributes; its text is never fitted by the viewer. */
export function leaveTextBoxToLayout(textBody: EditableElement, own: Attributes): void {
  removeAll(textBody, 'a:bodyPr');
  prepend(textBody, create('a:bodyPr', own, create('a:noAutofit')));
}
