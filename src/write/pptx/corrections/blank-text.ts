// pptxgenjs indents some of its XML; white space between elements only makes parts larger.
import { allElements, type Element, is, type Node } from '../graft/dom.ts';

/** Takes out text that is white space and stands outside `a:t`. */
export function dropBlankText(tree: Element): void {
  for (const node of allElements(tree)) {
    if (is(node, 'a:t')) continue;
    for (let below: Node | null = node.firstChild; below; ) {
      const next: Node | null = below.nextSibling;
      if (below.nodeType === 3 && (below.nodeValue ?? '').trim() === '') node.removeChild(below);
      below = next;
    }
  }
}
