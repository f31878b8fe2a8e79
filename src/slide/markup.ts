// Slide markup as a tree: XML's strictness, and every element knows the author's line, or the template's.

import { SaxesParser } from 'saxes';
import type { Diagnostic, Place, Report } from '../diagnostics/diagnostics.ts';
import { nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { forbiddenCharacter, forbiddenIn } from '../text/characters.ts';
import { parsePlace } from './read-value.ts';

export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  /** Without `at`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly place: Place;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export type Node = MarkupElement | TextNode;

/** The tree of a deck's markup; undefined when it is not well-formed, which is reported at the tag opened last, or has refused characters. */
export function parseMarkup(markup: string, start: Place, report: Report): MarkupElement | undefined {
  const parser = new SaxesParser();
  const open: (MarkupElement & { children: Node[] })[] = [];
  let root: MarkupElement | undefined;
  let latest = start;
  let broken = false;
  let refused = false;
  /** Authors' words were checked where they were read: what is found here is written in a template, as a reference. */
  const check = (text: string, place: Place) => {
    const [found] = forbiddenIn(text);
    refused ||= found !== undefined;
    if (found) report(forbiddenCharacter(place, found.code, `&#x${found.code.toString(16).toUpperCase()};`));
  };
  parser.on('error', error => {
    if (broken) return;
    broken = true;
    report(fault('BD411', latest, { mistake: error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '') }));
  });
  parser.on('opentag', tag => {
    const { at, ...attributes } = tag.attributes;
    const parent = open.at(-1);
    const element = {
      kind: 'element' as const,
      name: tag.name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      place: at === undefined ? (parent?.place ?? start) : parsePlace(at),
    };
    for (const value of Object.values(attributes)) check(value, element.place);
    parent?.children.push(element);
    open.push(element);
    latest = element.place;
  });
  parser.on('closetag', () => {
    root = open.pop();
  });
  parser.on('text', text => {
    const parent = open.at(-1);
    if (parent) check(text, parent.place);
    parent?.children.push({ kind: 'text', text, place: parent.place });
  });
  try {
    parser.write(markup).close();
  } catch (error) {
    if (!broken) throw error;
  }
  return broken || refused ? undefined : root;
}

/** The element's own elements; text that is more than space between them is reported. */
export function elementsIn(parent: MarkupElement): readonly MarkupElement[] {
  return parent.children.filter(child => child.kind === 'element');
}

/** Reports attributes that the element cannot have. */
export function checkAttributes(element: MarkupElement, known: readonly string[], report: Report): void {
  for (const name of element.attributes.keys()) {
    if (!known.includes(name))
      report(fault('BD413', element.place, { tag: element.name, name, near: nearest(name, known), known }));
  }
}

/** An element that has no business where it stands. */
export function unknownTag(place: Place, tag: string, parent: string, known: readonly string[]): Diagnostic {
  return fault('BD412', place, { tag, parent, near: nearest(tag, known), known });
}
