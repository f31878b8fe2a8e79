// Changes in the tree of a slide: elements made, put in and taken out.
import { child, childrenOf, type EditableElement } from '../../../container/tree.ts';
import { type Attributes, cleanText, namespaceOf } from '../../../container/xml.ts';

/** The first element directly below with that name; throws when there is none. */
export function need(parent: EditableElement | undefined, name: string): EditableElement {
  const found = child(parent, name);
  if (!found) throw new Error(`${parent?.name ?? 'Nothing'} has no ${name}.`);
  return found;
}

/** A new element with attributes and children. */
export function create(
  name: string,
  attributes: Attributes = {},
  ...children: readonly EditableElement[]
): EditableElement {
  const made: EditableElement = {
    name,
    namespace: namespaceOf(name),
    attributes: new Map(),
    children: [...children],
    text: '',
  };
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(made, key, value);
  return made;
}

export function setAttribute(node: EditableElement, name: string, value: string | number): void {
  node.attributes.set(name, cleanText(String(value)));
}

/** Takes one of its children out of an element. */
export function remove(parent: EditableElement, node: EditableElement): void {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
}

/** Takes out all children of that name. */
export function removeAll(parent: EditableElement | undefined, name: string): void {
  if (parent) for (const node of childrenOf(parent, name)) remove(parent, node);
}

/** Puts `node` before all others below `parent`, wherever it stood there. */
export function prepend(parent: EditableElement, node: EditableElement): void {
  remove(parent, node);
  parent.children.unshift(node);
}

export function copyOf({ name, namespace, attributes, children, text }: EditableElement): EditableElement {
  return { name, namespace, attributes: new Map(attributes), children: children.map(copyOf), text };
}
