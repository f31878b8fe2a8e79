// pptxgenjs writes every attribute of a link, most of them empty, and an invalidUrl that makes some programs take the
// link for a broken one (https://github.com/gitbrent/PptxGenJS/issues/1014).
import { descendants, type EditableElement } from '../../../container/tree.ts';
import { setAttribute } from '../graft/edit.ts';

/** What PowerPoint does at a link that leads to a slide. */
const JUMP = 'ppaction://hlinksldjump';

/** Leaves of every link its relationship, as `relate` has it, and what a link to a slide needs beside it. */
export function tidyHyperlinks(
  tree: EditableElement,
  relate: (id: string) => { readonly id: string; readonly toSlide: boolean },
): void {
  for (const link of descendants(tree, 'a:hlinkClick')) {
    const id = link.attributes.get('r:id') ?? '';
    for (const name of [...link.attributes.keys()]) if (!name.startsWith('xmlns')) link.attributes.delete(name);
    const { id: own, toSlide } = relate(id);
    setAttribute(link, 'r:id', own);
    if (toSlide) setAttribute(link, 'action', JUMP);
  }
}
