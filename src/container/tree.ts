// XML as a tree to look into, not to change: several times as fast as a document that can be changed, and as strict.
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { qualified } from './xml.ts';

export interface Attribute {
  /** As it is written: `r:id`. */
  readonly name: string;
  readonly namespaceURI: string;
  readonly value: string;
}

export interface Element {
  /** As it is written: `a:p`. */
  readonly tagName: string;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** All text in it, at any depth. */
  readonly textContent: string;
}

interface OpenElement extends Element {
  readonly children: OpenElement[];
  textContent: string;
}

/** The root element of a part. Throws with the parser's message when it is not well formed. */
export function parseTree(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  const say = (said: string): void => {
    const current = open.at(-1);
    if (current) current.textContent += said;
  };
  parser.on('error', mistake => {
    throw mistake;
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const written = Object.values(attributes).map(attribute);
    const node = {
      tagName: name,
      localName: local,
      namespaceURI: uri,
      attributes: written,
      children: [],
      textContent: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
    root ??= node;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && closed.textContent !== '') say(closed.textContent);
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(text).close();
  if (!root) throw new Error('A part has no root element.');
  return root;
}

function attribute({ name, uri, value }: SaxesAttributeNS): Attribute {
  return { name, namespaceURI: uri, value };
}

/** The value of the attribute that is written so: `attributeOf(node, 'r:id')`. */
export function attributeOf(node: Element | undefined, name: string): string | undefined {
  return node?.attributes.find(each => each.name === name)?.value;
}

/** Whether the element has that qualified name, whatever prefix it was written with: `is(element, 'a:p')`. */
export function is(node: Element, name: string): boolean {
  const [namespace, local] = qualified(name);
  return node.localName === local && node.namespaceURI === namespace;
}

/** The first element directly below with that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find(node => is(node, name));
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
    for (const below of node.children) visit(below);
  };
  visit(parent);
  return found;
}
