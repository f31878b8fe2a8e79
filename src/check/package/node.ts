// XML as plain values with the usual prefixes, whatever prefix or edition (strict or transitional) of the standard a part was written with.
import { type SaxesAttributeNS, SaxesParser } from 'saxes';

/** An element. */
export interface Node {
  /** With the usual prefix: `p:sp`, `c:valAx`; one of an unknown namespace as it was written. */
  readonly name: string;
  /** `x`, `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Of an element without elements: `a:t`, `c:v`. */
  readonly text: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OFFICE}presentationml/2006/main`, 'p'],
  [`${STRICT}presentationml/main`, 'p'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OFFICE}drawingml/2006/chart`, 'c'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${OFFICE}package/2006/content-types`, 'types'],
  [`${OFFICE}package/2006/relationships`, 'rels'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  [`${OFFICE}package/2006/metadata/core-properties`, 'cp'],
  [`${OFFICE}officeDocument/2006/custom-properties`, 'custom'],
  [`${STRICT}officeDocument/customProperties`, 'custom'],
  [`${OFFICE}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${STRICT}officeDocument/docPropsVTypes`, 'vt'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${MICROSOFT}powerpoint/2010/main`, 'p14'],
  [`${MICROSOFT}drawing/2016/SVG/main`, 'asvg'],
  [`${MICROSOFT}drawing/2017/decorative`, 'adec'],
]);

/** More is no slide; trees beyond this would take the memory of the machine or its stack. */
const MAX_ELEMENTS = 400_000;
const MAX_DEPTH = 200;
const MAX_ATTRIBUTES = 200;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CHILDREN: readonly Node[] = [];

/** An element that is being read. */
interface OpenNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

/** The root of a part. Throws, with a reason for a person, when the part is not well formed or not of a reasonable size. */
export function readNode(bytes: Uint8Array): Node {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenNode[] = [{ name: '', attributes: NO_ATTRIBUTES, children: [], text: '' }];
  let elements = 0;
  parser.on('error', fault => {
    throw fault;
  });
  parser.on('doctype', () => {
    throw new Error('it declares a document type');
  });
  parser.on('opentag', tag => {
    elements++;
    if (elements > MAX_ELEMENTS) throw new Error('it has too many elements');
    if (open.length > MAX_DEPTH) throw new Error('its elements are nested too deeply');
    const name = qualified(tag.uri, tag.local, tag.name);
    open.push({ name, attributes: attributesOf(tag.attributes), children: [], text: '' });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(...resolved(finished(closed)));
  });
  parser.write(decoded(bytes)).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error('it is empty');
  return root;
}

/** An element with elements has no text of its own: what stands between them is layout. */
function finished({ name, attributes, children, text }: OpenNode): Node {
  return children.length === 0
    ? { name, attributes, children: NO_CHILDREN, text }
    : { name, attributes, children, text: '' };
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = wide === true ? 'utf-16be' : wide || 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** What a current PowerPoint takes of two ways to say a thing: the first choice, or else the fallback. */
function resolved(found: Node): readonly Node[] {
  if (found.name !== 'mc:AlternateContent') return [found];
  return (child(found, 'mc:Choice') ?? child(found, 'mc:Fallback'))?.children ?? [];
}

function attributesOf(written: Readonly<Record<string, SaxesAttributeNS>>): ReadonlyMap<string, string> {
  const all = Object.values(written);
  if (all.length > MAX_ATTRIBUTES) throw new Error('one of its elements has too many attributes');
  const own = all.filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  if (own.length === 0) return NO_ATTRIBUTES;
  return new Map(own.map(({ uri, local, name, value }) => [uri === '' ? name : qualified(uri, local, name), value]));
}

function qualified(namespace: string, local: string, written: string): string {
  const prefix = PREFIXES.get(namespace);
  return prefix === undefined ? written : `${prefix}:${local}`;
}

/** The first child of that name. */
export function child(parent: Node | undefined, name: string): Node | undefined {
  return parent?.children.find(each => each.name === name);
}

/** Down a path of first children: `at(shape, 'p:spPr', 'a:xfrm')`. */
export function at(parent: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, name) => child(node, name), parent);
}

/** The children of that name. */
export function childrenOf(parent: Node | undefined, name: string): readonly Node[] {
  return parent?.children.filter(each => each.name === name) ?? [];
}

/** The element and all below it, in document order. */
export function all(parent: Node): readonly Node[] {
  const found: Node[] = [parent];
  const visit = (node: Node): void => {
    for (const below of node.children) {
      found.push(below);
      visit(below);
    }
  };
  visit(parent);
  return found;
}

/** All elements below with that name, in document order. */
export function descendants(parent: Node | undefined, name: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    for (const below of node.children) {
      if (below.name === name) found.push(below);
      visit(below);
    }
  };
  if (parent) visit(parent);
  return found;
}

/** An attribute as a finite number, if it is one. */
export function numberOf(node: Node | undefined, attribute: string): number | undefined {
  const text = node?.attributes.get(attribute);
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute of the type xsd:boolean; undefined where it is not given. */
export function flagOf(node: Node | undefined, attribute: string): boolean | undefined {
  const text = node?.attributes.get(attribute);
  return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on';
}

/** A share: thousandths of a percent, or (strict) a number with a percent sign; `100000` and `100%` are 1. */
export function shareOf(node: Node | undefined, attribute: string): number | undefined {
  const text = node?.attributes.get(attribute);
  if (text?.endsWith('%'))
    return Number.isFinite(Number(text.slice(0, -1))) ? Number(text.slice(0, -1)) / 100 : undefined;
  const number = numberOf(node, attribute);
  return number === undefined ? undefined : number / 100_000;
}
