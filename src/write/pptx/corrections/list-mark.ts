// pptxgenjs writes list margins of its own, zero for every paragraph that is no list
// (https://github.com/gitbrent/PptxGenJS/issues/589), sizes for marks that have the text's size anyway, and numbers that
// start anew in every paragraph.
import { child, type EditableElement } from '../../../container/tree.ts';
import { create, removeAll, setAttribute } from '../graft/edit.ts';
import { emu } from '../units.ts';

/** Lengths in points. */
export interface ListMark {
  readonly marginLeft: number;
  readonly indent: number;
  /** The first number of its list, where that is not 1. */
  readonly start?: number | undefined;
}

/** Gives the paragraph the margins that were decided for it, and its mark no more than its kind and, of a list that goes on, where it begins. */
export function setListMark(properties: EditableElement, { marginLeft, indent, start }: ListMark): void {
  setAttribute(properties, 'marL', emu(marginLeft));
  setAttribute(properties, 'indent', emu(indent));
  removeAll(properties, 'a:buSzPct');
  removeAll(properties, 'a:buFont');
  const number = child(properties, 'a:buAutoNum');
  if (number && start !== undefined) setAttribute(number, 'startAt', start);
  else number?.attributes.delete('startAt');
  const mark = child(properties, 'a:buChar');
  if (mark)
    properties.children.splice(properties.children.indexOf(mark), 0, create('a:buFont', { typeface: '+mn-lt' }));
}
