// What is looked at piece by piece: so many shapes and so much text of a slide, layout or master. Beyond that the checks would take minutes.

import { child, type XmlElement } from '../../container/tree.ts';
import { limitOf } from '../../limits.ts';
import type { ReportFinding } from '../finding.ts';
import type { Package } from './opened.ts';
import { tooManyShapes, tooMuchText } from './package-faults.ts';

/** The package with slides, layouts and masters of at most so many shapes and characters; what is left out is reported once for each. */
export function withinLimits(opened: Package, report: ReportFinding): Package {
  const trees = new Map([...opened.trees].map(([part, root]) => [part, bounded(part, root, report)] as const));
  return { ...opened, trees };
}

function bounded(part: string, root: XmlElement, report: ReportFinding): XmlElement {
  const tree = child(child(root, 'p:cSld'), 'p:spTree');
  if (!/^p:(sld|sldLayout|sldMaster)$/.test(root.name) || !tree) return root;
  // A map of all districts has some hundred shapes; a page that is read has 5,000 characters. Paragraphs and line breaks count as one more.
  const most = { shapes: limitOf('slide-shapes'), characters: limitOf('slide-characters') };
  const [shapes, characters] = [countShapes(tree), countCharacters(tree)];
  if (shapes > most.shapes) report(tooManyShapes(part, shapes, most.shapes));
  if (characters > most.characters) report(tooMuchText(part, characters, most.characters));
  return shapes <= most.shapes && characters <= most.characters ? root : cut(root, most);
}

function isShape({ name }: XmlElement): boolean {
  return /^p:(sp|pic|graphicFrame|cxnSp)$/.test(name);
}

function countShapes(node: XmlElement): number {
  return node.children.reduce((sum, each) => sum + Number(isShape(each)) + countShapes(each), 0);
}

/** What an element adds to the text: its letters, or its line. */
function charactersOf({ name, text }: XmlElement): number {
  return name === 'a:t' ? text.length : Number(name === 'a:p' || name === 'a:br');
}

function countCharacters(node: XmlElement): number {
  return node.children.reduce((sum, each) => sum + charactersOf(each) + countCharacters(each), 0);
}

/** How many shapes and characters there is room for, counted down while a tree is walked through. */
interface Room {
  shapes: number;
  characters: number;
}

/** A copy with what there is room for, in the order of the file. */
function cut(node: XmlElement, room: Room): XmlElement {
  const children: XmlElement[] = [];
  for (const each of node.children) {
    if (isShape(each) && room.shapes-- <= 0) continue;
    const isText = /^a:(p|r|br|fld|tr)$/.test(each.name);
    if (isText && room.characters <= 0) continue;
    const written = charactersOf(each);
    const text = each.name === 'a:t' ? each.text.slice(0, Math.max(0, room.characters)) : each.text;
    room.characters -= written;
    children.push(cut({ ...each, text }, room));
  }
  return { ...node, children };
}
