// pptxgenjs writes every attribute of a link, most of them empty, and an invalidUrl that makes some programs take the
// link for a broken one (https://github.com/gitbrent/PptxGenJS/issues/1014).
import { descendants, type Element, setAttribute } from '../dom.ts';

/** Leaves of every link its relationship, renamed by `rename`. */
export function tidyHyperlinks(tree: Element, rename: (id: string) => string): void {
  for (const link of descendants(tree, 'a:hlinkClick')) {
    const id = link.getAttribute('r:id') ?? '';
    for (const { name } of [...link.attributes]) if (!name.startsWith('xmlns')) link.removeAttribute(name);
    setAttribute(link, 'r:id', rename(id));
  }
}
