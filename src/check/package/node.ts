// XML as plain values with the usual prefixes, whatever prefix or edition (strict or transitional) of the standard a part was written with.
import { type Element, isElement, parseXml, root } from '../../write/pptx/dom.ts';

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
const MAX_TAG = 64 * 1024;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The root of a part. Throws, with a reason for a person, when the part is not well formed or not of a reasonable size. */
export function readNode(bytes: Uint8Array): Node {
  const text = decoded(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new Error('it declares a document type');
  if (text.split('<').length > 2 * MAX_ELEMENTS) throw new Error('it has too many elements');
  if (longestTag(text) > MAX_TAG) throw new Error('one of its tags is too long');
  return node(root(parseXml(text)), 0);
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = wide === true ? 'utf-16be' : wide || 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function longestTag(text: string): number {
  let longest = 0;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
    const end = text.indexOf('>', start);
    if (end < 0) return Math.max(longest, text.length - start);
    longest = Math.max(longest, end - start);
  }
  return longest;
}

function node(element: Element, depth: number): Node {
  if (depth > MAX_DEPTH) throw new Error('its elements are nested too deeply');
  const children: Node[] = [];
  for (let below = element.firstChild; below; below = below.nextSibling) {
    if (isElement(below)) children.push(...resolved(node(below, depth + 1)));
  }
  const name = qualified(element.namespaceURI, element.localName ?? '', element.tagName);
  const text = children.length === 0 ? (element.textContent ?? '') : '';
  return { name, attributes: attributesOf(element), children, text };
}

/** What a current PowerPoint takes of two ways to say a thing: the first choice, or else the fallback. */
function resolved(found: Node): readonly Node[] {
  if (found.name !== 'mc:AlternateContent') return [found];
  return (child(found, 'mc:Choice') ?? child(found, 'mc:Fallback'))?.children ?? [];
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  if (element.attributes.length === 0) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const { namespaceURI, localName, name, value } of element.attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) {
      attributes.set(namespaceURI ? qualified(namespaceURI, localName ?? '', name) : name, value);
    }
  }
  return attributes;
}

function qualified(namespace: string | null, local: string, written: string): string {
  const prefix = PREFIXES.get(namespace ?? '');
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
export function* all(parent: Node): Generator<Node> {
  yield parent;
  for (const below of parent.children) yield* all(below);
}

/** All elements below with that name, in document order. */
export function descendants(parent: Node | undefined, name: string): readonly Node[] {
  return parent ? [...all(parent)].filter(each => each.name === name && each !== parent) : [];
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
  if (text?.endsWith('%')) return Number.isFinite(Number(text.slice(0, -1))) ? Number(text.slice(0, -1)) / 100 : undefined;
  const number = numberOf(node, attribute);
  return number === undefined ? undefined : number / 100_000;
}
