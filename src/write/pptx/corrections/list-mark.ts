// pptxgenjs writes list margins of its own, zero for every paragraph that is no list
// (https://github.com/gitbrent/PptxGenJS/issues/589), sizes for marks that have the text's size anyway, and numbers that
// start anew in every paragraph.
import { child, children, create, type Element, is, remove, setAttribute } from '../graft/dom.ts';
import { emu } from '../units.ts';

/** Lengths in points. */
export interface ListMark {
  readonly marginLeft: number;
  readonly indent: number;
  /** The first number of its list, where that is not 1. */
  readonly start?: number | undefined;
}

/** Gives the paragraph the margins that were decided for it, and its mark no more than its kind and, of a list that goes on, where it begins. */
export function setListMark(properties: Element, { marginLeft, indent, start }: ListMark): void {
  setAttribute(properties, 'marL', emu(marginLeft));
  setAttribute(properties, 'indent', emu(indent));
  for (const node of children(properties)) if (is(node, 'a:buSzPct') || is(node, 'a:buFont')) remove(node);
  const number = child(properties, 'a:buAutoNum');
  if (number && start !== undefined) setAttribute(number, 'startAt', start);
  else number?.removeAttribute('startAt');
  const mark = child(properties, 'a:buChar');
  if (mark) properties.insertBefore(create(properties, 'a:buFont', { typeface: '+mn-lt' }), mark);
}
