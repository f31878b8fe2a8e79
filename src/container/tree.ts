// XML as a tree of plain values. Names have the conventional prefix (`p:sp`), whatever prefix the file uses.

/** An element. */
export interface XmlElement {
  /** With the conventional prefix: `p:sp`, `c:valAx`; in an unknown namespace as written. */
  readonly name: string;
  readonly namespace: string;
  /** By name, prefixed likewise: `x`, `r:id`; includes namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of children: as in `a:t`, `c:v`. */
  readonly text: string;
  /** Where that text stands, of kinds of documents that are traced. */
  readonly written?: WrittenText | undefined;
}

/** A stretch of a part as it is written, with its references to characters; offsets count in its decoded text, without a byte order mark. */
export interface WrittenText {
  /** `word/document.xml` */
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** A mutable element. */
export interface EditableElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: EditableElement[];
  text: string;
  written?: WrittenText | undefined;
}

interface Parent<Child> {
  readonly children: readonly Child[];
}

/** The first child of that name. */
export function child<Child extends XmlElement>(parent: Parent<Child> | undefined, name: string): Child | undefined {
  return parent?.children.find(each => each.name === name);
}

/** Follows a path of first children: `at(shape, 'p:spPr', 'a:xfrm')`. */
export function at(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((node, name) => child(node, name), parent);
}

/** The children of that name. */
export function childrenOf<Child extends XmlElement>(
  parent: Parent<Child> | undefined,
  name: string,
): readonly Child[] {
  return parent?.children.filter(each => each.name === name) ?? [];
}

/** The element and its descendants, in document order. */
export function allElements<Each extends XmlElement & Parent<Each>>(parent: Each): readonly Each[] {
  const found: Each[] = [parent];
  const visit = (node: Each): void => {
    for (const below of node.children) {
      found.push(below);
      visit(below);
    }
  };
  visit(parent);
  return found;
}

/** The descendants with that name, in document order. */
export function descendants<Each extends XmlElement & Parent<Each>>(
  parent: Each | undefined,
  name: string,
): readonly Each[] {
  const found: Each[] = [];
  const visit = (node: Each): void => {
    for (const below of node.children) {
      if (below.name === name) found.push(below);
      visit(below);
    }
  };
  if (parent) visit(parent);
  return found;
}

/** An attribute as a finite number, if it is one. */
export function numberOf(node: XmlElement | undefined, attribute: string): number | undefined {
  const text = node?.attributes.get(attribute);
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute of the type xsd:boolean; undefined where it is not given. */
export function flagOf(node: XmlElement | undefined, attribute: string): boolean | undefined {
  const text = node?.attributes.get(attribute);
  return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on';
}

/** A fraction, stored in thousandths of a percent or, in strict OOXML, with a percent sign: `100000` and `100%` are 1. */
export function shareOf(node: XmlElement | undefined, attribute: string): number | undefined {
  const text = node?.attributes.get(attribute);
  if (text?.endsWith('%'))
    return Number.isFinite(Number(text.slice(0, -1))) ? Number(text.slice(0, -1)) / 100 : undefined;
  const number = numberOf(node, attribute);
  return number === undefined ? undefined : number / 100_000;
}
