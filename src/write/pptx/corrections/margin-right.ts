// pptxgenjs knows no right margin of a paragraph; LibreOffice gives that of one to those after it that do not say their own, be it 0.

import type { EditableElement } from '../../../container/tree.ts';
import type { SetParagraph } from '../../../typeset/frame.ts';
import { setAttribute } from '../graft/edit.ts';
import { emu } from '../units.ts';

/** Leaves free at the right what the paragraph leaves free. */
export function setMarginRight(properties: EditableElement, { marginRight }: Pick<SetParagraph, 'marginRight'>): void {
  if (marginRight !== undefined) setAttribute(properties, 'marR', emu(marginRight));
}
