// XML as a tree of plain values: what stands where, found by the usual names (`p:sp`), whatever prefix it was written with.

/** An element. */
export interface XmlElement {
  /** With the usual prefix: `p:sp`, `c:valAx`; one of an unknown namespace as it was written. */
  readonly name: string;
  readonly namespace: string;
  /** By name, likewise: `x`, `r:id`; declarations of namespaces too. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it: of `a:t`, of `c:v`. */
  readonly text: string;
}

/** One that may be changed. */
export interface EditableElement extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: EditableElement[];
  text: string;
}

interface Parent<Child> {
  readonly children: readonly Child[];
}

/** The first child of that name. */
export function child<Child extends XmlElement>(parent: Parent<Child> | undefined, name: string): Child | undefined {
  return parent?.children.find(each => each.name === name);
}

/** Down a path of first children: `at(shape, 'p:spPr', 'a:xfrm')`. */
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

/** The element and all below it, in document order. */
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

/** All elements below with that name, in document order. */
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

/** A share: thousandths of a percent, or (strict) a number with a percent sign; `100000` and `100%` are 1. */
export function shareOf(node: XmlElement | undefined, attribute: string): number | undefined {
  const text = node?.attributes.get(attribute);
  if (text?.endsWith('%'))
    return Number.isFinite(Number(text.slice(0, -1))) ? Number(text.slice(0, -1)) / 100 : undefined;
  const number = numberOf(node, attribute);
  return number === undefined ? undefined : number / 100_000;
}
