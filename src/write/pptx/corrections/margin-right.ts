// pptxgenjs knows no right margin of a paragraph; LibreOffice gives that of one to those after it that do not say their own, be it 0.
import type { SetParagraph } from '../../../typeset/frame.ts';
import { type Element, setAttribute } from '../graft/dom.ts';
import { emu } from '../units.ts';

/** Leaves free at the right what the paragraph leaves free. */
export function setMarginRight(properties: Element, { marginRight }: Pick<SetParagraph, 'marginRight'>): void {
  if (marginRight !== undefined) setAttribute(properties, 'marR', emu(marginRight));
}
