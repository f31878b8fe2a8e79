// The XML parser: strictly conforming, without entities, and with size limits. All XML is read here.
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { limitOf } from '../limits.ts';
import type { EditableElement, WrittenText, XmlElement } from './tree.ts';
import { NAMESPACES } from './xml.ts';

/** What a kind of document may have; beyond its limits trees would take the memory of the machine, or its stack. */
export interface XmlKind {
  /** By namespace: the prefix of names, whatever they were written with; names of other namespaces stay as they were written. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly mostElements: number;
  /** Whether it may name a document type, which must not have entities of its own. */
  readonly hasDocumentType: boolean;
  /** Whether there may be instructions for other programs. */
  readonly hasInstructions: boolean;
  /** Whether of two ways to say a thing only the one is taken that a current PowerPoint takes. */
  readonly choosesAlternatives: boolean;
  /** Elements in which text and elements alternate: their text is kept in children that are called `#text`, in its order. */
  readonly mixed?: ReadonlySet<string> | undefined;
  /** The name of the part whose texts are to say where they stand. */
  readonly traced?: string | undefined;
}

const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Both editions of the standard, strict and transitional, have the same names. */
const OFFICE_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMESPACES).map(([prefix, namespace]) => [namespace, prefix] as const),
  [`${STRICT}drawingml/main`, 'a'],
  [`${STRICT}presentationml/main`, 'p'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${STRICT}drawingml/chart`, 'c'],
  [`${OPEN}markup-compatibility/2006`, 'mc'],
  [`${OPEN}package/2006/metadata/core-properties`, 'cp'],
  [`${OPEN}officeDocument/2006/custom-properties`, 'custom'],
  [`${STRICT}officeDocument/customProperties`, 'custom'],
  [`${OPEN}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${STRICT}officeDocument/docPropsVTypes`, 'vt'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** A part of a document of Office. */
const OFFICE: Omit<XmlKind, 'mostElements'> = {
  prefixes: OFFICE_PREFIXES,
  hasDocumentType: false,
  hasInstructions: true,
  choosesAlternatives: true,
};

const MOST_ATTRIBUTES = 200;

/** Why a document is not read. */
export type XmlFault =
  | { readonly kind: 'broken' | 'document-type' | 'entities' }
  | { readonly kind: 'elements' | 'levels'; readonly most: number }
  | { readonly kind: 'instruction'; readonly name: string };

/** Thrown for what is not read, with a reason for a person. */
export class XmlError extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault, reason: string) {
    super(reason);
    this.fault = fault;
  }
}

export interface XmlDocument {
  readonly root: EditableElement;
  /** The markup between the root's tags, as it is written. */
  readonly inside: string;
}

/** The root of a part. Throws an `XmlError` when it is not well formed or has what its kind may not have. */
export function parseTree(text: string): EditableElement {
  return parseXml(text, { ...OFFICE, mostElements: limitOf('part-elements') }).root;
}

/** The same, parsed when it is first looked into; the name of its root is known, and that it is well formed. */
export function lateTree(part: Uint8Array, name: string): XmlElement {
  let root: XmlElement | undefined;
  const tree = (): XmlElement => (root ??= parseTree(decodeXml(part)));
  return {
    name,
    get namespace() {
      return tree().namespace;
    },
    get attributes() {
      return tree().attributes;
    },
    get children() {
      return tree().children;
    },
    get text() {
      return tree().text;
    },
  };
}

/** A document of any kind. Throws an `XmlError`. */
export function parseXml(text: string, kind: XmlKind): XmlDocument {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: EditableElement[] = [];
  let root: EditableElement | undefined;
  let start = 0;
  let count = 0;
  const mostLevels = limitOf('xml-depth');
  let lastTag = 0;
  const named = (written: Pick<SaxesAttributeNS, 'uri' | 'prefix' | 'local' | 'name'>): string => {
    if (written.uri === '') return written.name;
    const prefix = kind.prefixes.get(written.uri);
    return prefix === undefined || prefix === written.prefix ? written.name : `${prefix}:${written.local}`;
  };
  parser.on('error', refuse);
  parser.on('doctype', type => {
    if (type.includes('[')) throw new XmlError({ kind: 'entities' }, 'it declares a document type');
    if (!kind.hasDocumentType) throw new XmlError({ kind: 'document-type' }, 'it declares a document type');
  });
  // A parser with one handler more is several times as slow: its properties no longer fit where V8 finds them fast.
  if (!kind.hasInstructions) {
    parser.on('processinginstruction', ({ target }) => {
      throw new XmlError({ kind: 'instruction', name: target }, 'it has instructions');
    });
  }
  parser.on('opentag', tag => {
    count++;
    if (count > kind.mostElements) {
      throw new XmlError({ kind: 'elements', most: kind.mostElements }, 'it has too many elements');
    }
    if (open.length >= mostLevels) {
      throw new XmlError({ kind: 'levels', most: mostLevels }, 'its elements are nested too deeply');
    }
    const written = Object.values(tag.attributes);
    if (written.length > MOST_ATTRIBUTES) {
      throw new XmlError({ kind: 'broken' }, 'one of its elements has too many attributes');
    }
    const attributes = new Map<string, string>();
    for (const attribute of written) attributes.set(named(attribute), attribute.value);
    const element = { name: named(tag), namespace: tag.uri, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    lastTag = parser.position;
    if (root) return;
    root = element;
    start = parser.position;
  });
  const addText = (added: string): void => {
    const last = open.at(-1);
    if (!last) return;
    // The parser has read the `<` behind the text.
    const { traced: part } = kind;
    const written = part === undefined ? undefined : { part, from: lastTag, to: parser.position - 1 };
    if (kind.mixed?.has(last.name)) last.children.push(textNode(added, written));
    else {
      last.text += added;
      if (written) last.written = { ...written, from: last.written?.from ?? written.from };
    }
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    lastTag = parser.position;
    const parent = open.at(-1);
    if (kind.choosesAlternatives && closed?.name === 'mc:AlternateContent')
      parent?.children.splice(-1, 1, ...chosen(closed));
  });
  parser.write(text).close();
  if (!root) throw new XmlError({ kind: 'broken' }, 'it is empty');
  const end = text.lastIndexOf('</');
  return { root, inside: end < start ? '' : text.slice(start, end) };
}

function textNode(text: string, written: WrittenText | undefined): EditableElement {
  return { name: '#text', namespace: '', attributes: new Map(), children: [], text, ...(written && { written }) };
}

/** What a current PowerPoint takes of two ways to say a thing: the first choice, or else the fallback. */
function chosen({ children }: EditableElement): readonly EditableElement[] {
  const named = (name: string) => children.find(each => each.name === name);
  return (named('mc:Choice') ?? named('mc:Fallback'))?.children ?? [];
}

function refuse(mistake: Error): never {
  throw new XmlError({ kind: 'broken' }, mistake.message);
}

/** Attributes by name, without prefixes: `{ name: 'figures', id: 'rId1' }` of `<sheet name="figures" r:id="rId1"/>`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done at the tags of a part, names without their prefixes, and at the text between them. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through the whole of a part that is too large for a tree, as sheets of a workbook are, or to where it is `broken` or declares a
 * `document-type`.
 */
export function walkXml(xml: string, visitor: XmlVisitor): 'whole' | 'broken' | 'document-type' {
  const parser = new SaxesParser({ position: false });
  const mostLevels = limitOf('xml-depth');
  let levels = 0;
  parser.on('error', refuse);
  parser.on('doctype', () => {
    throw new XmlError({ kind: 'document-type' }, 'it declares a document type');
  });
  parser.on('opentag', tag => {
    levels++;
    if (levels > mostLevels) throw new XmlError({ kind: 'broken' }, 'its elements are nested too deeply');
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(tag.attributes)) attributes[bare(name)] = value;
    visitor.open?.(bare(tag.name), attributes);
  });
  parser.on('closetag', tag => {
    levels--;
    visitor.close?.(bare(tag.name));
  });
  parser.on('text', text => visitor.text?.(text));
  parser.on('cdata', text => visitor.text?.(text));
  try {
    parser.write(xml).close();
    return 'whole';
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return error.fault.kind === 'document-type' ? 'document-type' : 'broken';
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text of a part: UTF-8, or UTF-16 that says so at its beginning. Throws an `XmlError` when it is neither. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = ENCODINGS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError({ kind: 'broken' }, `it is not ${encoding.toUpperCase()}`);
  }
}

const ENCODINGS = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;
