// XML as a tree: reading parts and finding elements in them.
import { DOMParser, type Document, type Element, MIME_TYPE, type Node, XMLSerializer } from '@xmldom/xmldom';
import { type Attributes, cleanText, DECLARATION, qualified } from '../../../container/xml.ts';

export type { Document, Element, Node };

/** Parses a part. Throws with the parser's message when it is not well formed. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(text, MIME_TYPE.XML_TEXT);
}

/** The tree as text, with a declaration. */
export function writeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : DECLARATION + text;
}

/** The root element. */
export function root(document: Document): Element {
  if (!document.documentElement) throw new Error('A part has no root element.');
  return document.documentElement;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The elements directly below. */
export function children(parent: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** Whether the element has that qualified name, whatever prefix it was written with: `is(element, 'a:p')`. */
export function is(node: Element, name: string): boolean {
  const [namespace, local] = qualified(name);
  return node.localName === local && node.namespaceURI === namespace;
}

/** The first element directly below with that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && children(parent).find(node => is(node, name));
}

/** The first element directly below with that name; throws when there is none. */
export function need(parent: Element | undefined, name: string): Element {
  const found = child(parent, name);
  if (!found) throw new Error(`${parent?.tagName ?? 'Nothing'} has no ${name}.`);
  return found;
}

/** All elements below, at any depth, with that name, in document order. */
export function descendants(parent: Element, name: string): readonly Element[] {
  return allElements(parent).filter(node => node !== parent && is(node, name));
}

/** All elements of a tree, its root first. */
export function allElements(parent: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Element): void => {
    found.push(node);
    for (const below of children(node)) visit(below);
  };
  visit(parent);
  return found;
}

/** A new element for the document of `near`, with attributes and children. */
export function create(
  near: Element,
  name: string,
  attributes: Attributes = {},
  ...below: readonly Element[]
): Element {
  const { ownerDocument } = near;
  if (!ownerDocument) throw new Error(`${near.tagName} belongs to no document.`);
  const node = ownerDocument.createElementNS(qualified(name)[0], name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(node, key, value);
  for (const part of below) node.appendChild(part);
  return node;
}

/** Sets an attribute; a name with a prefix (`r:embed`) is set in its namespace. */
export function setAttribute(node: Element, name: string, value: string | number): void {
  const text = cleanText(String(value));
  if (name.includes(':')) node.setAttributeNS(qualified(name)[0], name, text);
  else node.setAttribute(name, text);
}

/** Takes the element out of its tree. */
export function remove(node: Element | undefined): void {
  node?.parentNode?.removeChild(node);
}

/** Puts `node` before the first element below `parent`. */
export function prepend(parent: Element, node: Element): void {
  if (parent.firstChild !== node) parent.insertBefore(node, parent.firstChild);
}
