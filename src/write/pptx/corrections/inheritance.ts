// pptxgenjs writes a placeholder's formatting out on every slide, so that nothing follows when the layout is edited
// (https://github.com/gitbrent/PptxGenJS/issues/742); and it cannot say that text is not bold.

import { child, descendants, type EditableElement } from '../../../container/tree.ts';
import { create, need, remove, setAttribute } from '../graft/edit.ts';
import { type ColorScheme, colorElement, reference } from '../parts/color-scheme.ts';
import { alignment, type DeckLook } from '../parts/look.ts';
import { emu, hundredths, thousandths } from '../units.ts';

/** Leaves in a paragraph only what differs from the look that it inherits. */
export function dropInherited(paragraph: EditableElement, look: DeckLook, scheme: ColorScheme): void {
  const properties = child(paragraph, 'a:pPr');
  if (properties) dropInheritedParagraph(properties, look);
  for (const run of descendants(paragraph, 'a:rPr')) dropInheritedRun(run, look, scheme);
}

function dropInheritedParagraph(properties: EditableElement, look: DeckLook): void {
  dropAttribute(properties, 'algn', alignment(look.align));
  const margins: readonly [string, number][] = [
    ['marL', emu(look.marginLeft)],
    ['indent', emu(look.indent)],
  ];
  if (margins.every(([name, value]) => Number(properties.attributes.get(name)) === value)) {
    for (const [name] of margins) properties.attributes.delete(name);
  }
  dropLineSpacing(properties, look);
  setSpaceBefore(properties, look);
  dropMark(properties, look);
}

function dropLineSpacing(properties: EditableElement, look: DeckLook): void {
  const spacing = child(properties, 'a:lnSpc');
  if (!spacing || look.line === undefined) return;
  if (need(spacing, 'a:spcPct').attributes.get('val') === String(thousandths(look.line))) remove(properties, spacing);
}

/** No space before, where the layout has some, must be said; pptxgenjs does not say 0. */
function setSpaceBefore(properties: EditableElement, look: DeckLook): void {
  const space = child(properties, 'a:spcBef');
  const inherited = hundredths(look.spaceBefore);
  const points = space ? Number(need(space, 'a:spcPts').attributes.get('val')) : 0;
  if (points === inherited) {
    if (space) remove(properties, space);
  } else if (!space) {
    const none = create('a:spcBef', {}, create('a:spcPts', { val: 0 }));
    const after = child(properties, 'a:lnSpc');
    properties.children.splice(after ? properties.children.indexOf(after) + 1 : 0, 0, none);
  }
}

function dropMark(properties: EditableElement, look: DeckLook): void {
  const character = child(properties, 'a:buChar')?.attributes.get('char');
  const numbered = child(properties, 'a:buAutoNum') !== undefined;
  if (numbered || character !== look.mark) return;
  for (const node of [...properties.children]) if (node.name.startsWith('a:bu')) remove(properties, node);
}

function dropInheritedRun(run: EditableElement, look: DeckLook, scheme: ColorScheme): void {
  dropAttribute(run, 'sz', String(hundredths(look.size)));
  const bold = run.attributes.get('b') === '1';
  if (bold === look.bold) run.attributes.delete('b');
  else setAttribute(run, 'b', bold ? 1 : 0);
  const fill = child(run, 'a:solidFill');
  // Without a color of its own a link would take the theme's, also on a panel of that color.
  if (fill && !child(run, 'a:hlinkClick') && isFillOf(fill, reference(scheme, look.color))) remove(run, fill);
}

function isFillOf(fill: EditableElement, color: string): boolean {
  const [found] = fill.children;
  return found !== undefined && colorElement(color) === `<${found.name} val="${found.attributes.get('val')}"/>`;
}

function dropAttribute(node: EditableElement, name: string, inherited: string): void {
  if (node.attributes.get(name) === inherited) node.attributes.delete(name);
}
