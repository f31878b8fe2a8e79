// pptxgenjs reads cell margins below one point as inches (https://github.com/gitbrent/PptxGenJS/issues/1440), and draws
// lines of no width round every cell, which fight with the rules of the cells beside it.
import { child, type EditableElement } from '../../../container/tree.ts';
import { remove, setAttribute } from '../graft/edit.ts';
import { emu } from '../units.ts';

/** Sets the space within a cell, in points: left, top, right, bottom. */
export function setCellInsets(
  properties: EditableElement,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  setAttribute(properties, 'marL', emu(left));
  setAttribute(properties, 'marR', emu(right));
  setAttribute(properties, 'marT', emu(top));
  setAttribute(properties, 'marB', emu(bottom));
}

const SIDES = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'];

/** Leaves only the lines that are drawn. */
export function dropInvisibleLines(properties: EditableElement): void {
  for (const node of [...properties.children]) {
    if (SIDES.includes(node.name) && child(node, 'a:noFill')) remove(properties, node);
  }
}
