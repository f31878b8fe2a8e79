// pptxgenjs writes a placeholder's formatting out on every slide, so that nothing follows when the layout is edited
// (https://github.com/gitbrent/PptxGenJS/issues/742); and it cannot say that text is not bold.

import { child, children, create, descendants, type Element, need, remove, setAttribute } from '../graft/dom.ts';
import { type ColorScheme, colorElement, reference } from '../parts/color-scheme.ts';
import { alignment, type Look } from '../parts/look.ts';
import { emu, hundredths, thousandths } from '../units.ts';

/** Leaves in a paragraph only what differs from the look that it inherits. */
export function dropInherited(paragraph: Element, look: Look, scheme: ColorScheme): void {
  const properties = child(paragraph, 'a:pPr');
  if (properties) dropInheritedParagraph(properties, look);
  for (const run of descendants(paragraph, 'a:rPr')) dropInheritedRun(run, look, scheme);
}

function dropInheritedParagraph(properties: Element, look: Look): void {
  dropAttribute(properties, 'algn', alignment(look.align));
  const margins: readonly [string, number][] = [
    ['marL', emu(look.marginLeft)],
    ['indent', emu(look.indent)],
  ];
  if (margins.every(([name, value]) => Number(properties.getAttribute(name)) === value)) {
    for (const [name] of margins) properties.removeAttribute(name);
  }
  dropLineSpacing(properties, look);
  setSpaceBefore(properties, look);
  dropMark(properties, look);
}

function dropLineSpacing(properties: Element, look: Look): void {
  const spacing = child(properties, 'a:lnSpc');
  if (!spacing || look.line === undefined) return;
  if (need(spacing, 'a:spcPct').getAttribute('val') === String(thousandths(look.line))) remove(spacing);
}

/** No space before, where the layout has some, must be said; pptxgenjs does not say 0. */
function setSpaceBefore(properties: Element, look: Look): void {
  const space = child(properties, 'a:spcBef');
  const inherited = hundredths(look.spaceBefore);
  const points = space ? Number(need(space, 'a:spcPts').getAttribute('val')) : 0;
  if (points === inherited) {
    remove(space);
  } else if (!space) {
    const none = create(properties, 'a:spcBef', {}, create(properties, 'a:spcPts', { val: 0 }));
    const after = child(properties, 'a:lnSpc');
    properties.insertBefore(none, after ? after.nextSibling : properties.firstChild);
  }
}

function dropMark(properties: Element, look: Look): void {
  const character = child(properties, 'a:buChar')?.getAttribute('char') ?? undefined;
  const numbered = child(properties, 'a:buAutoNum') !== undefined;
  if (numbered || character !== look.mark) return;
  for (const node of children(properties)) if (node.localName?.startsWith('bu')) remove(node);
}

function dropInheritedRun(run: Element, look: Look, scheme: ColorScheme): void {
  dropAttribute(run, 'sz', String(hundredths(look.size)));
  const bold = run.getAttribute('b') === '1';
  if (bold === look.bold) run.removeAttribute('b');
  else setAttribute(run, 'b', bold ? 1 : 0);
  const fill = child(run, 'a:solidFill');
  // Without a colour of its own a link would take the theme's, also on a panel of that colour.
  if (fill && !child(run, 'a:hlinkClick') && isFillOf(fill, reference(scheme, look.color))) remove(fill);
}

function isFillOf(fill: Element, color: string): boolean {
  const [found] = children(fill);
  return found !== undefined && colorElement(color) === `<${found.tagName} val="${found.getAttribute('val')}"/>`;
}

function dropAttribute(node: Element, name: string, inherited: string): void {
  if (node.getAttribute(name) === inherited) node.removeAttribute(name);
}
