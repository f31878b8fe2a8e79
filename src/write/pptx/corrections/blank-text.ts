// pptxgenjs indents some of its XML; white space between elements only makes parts larger.
import { allElements, type EditableElement } from '../../../container/tree.ts';

/** Takes out text that is white space and stands outside `a:t`. */
export function dropBlankText(tree: EditableElement): void {
  for (const node of allElements(tree)) {
    if (node.name !== 'a:t' && node.text.trim() === '') node.text = '';
  }
}
