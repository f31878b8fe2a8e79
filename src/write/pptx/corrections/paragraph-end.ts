// pptxgenjs ends every paragraph of a box with the size of the box's first run, table cells with 12 points; a viewer
// takes the last baseline and the height of an empty paragraph from there.
import { children, create, type Element, is, remove } from '../graft/dom.ts';

/** Ends the paragraph with size and weight of its last run; `emptySize` (hundredths of a point) is for one without runs. */
export function setParagraphEnd(paragraph: Element, emptySize: number | undefined): void {
  const inline = children(paragraph);
  for (const node of inline) if (is(node, 'a:endParaRPr')) remove(node);
  const last = inline.filter(node => is(node, 'a:r') || is(node, 'a:fld')).at(-1);
  const properties = last && children(last).find(node => is(node, 'a:rPr'));
  paragraph.appendChild(
    create(paragraph, 'a:endParaRPr', {
      sz: properties ? (properties.getAttribute('sz') ?? undefined) : emptySize,
      b: properties?.getAttribute('b') ?? undefined,
      dirty: 0,
    }),
  );
}
