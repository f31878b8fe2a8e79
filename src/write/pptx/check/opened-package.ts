// A deck opened again: its parts, trees, content types and links as they stand in the bytes.
import { parseTree } from '../../../container/read-xml.ts';
import type { Element } from '../../../container/tree.ts';
import { readZipDirectory, unpack } from '../../../container/zip.ts';
import { extension, relationshipsName } from '../package.ts';

export interface OpenedLink {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly kind: string;
  /** Name of the part that it leads to; the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

export interface OpenedPackage {
  /** By name, in the order of the zip: `/ppt/slides/slide1.xml`. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Roots of the parts that are XML. */
  readonly trees: ReadonlyMap<string, Element>;
  /** Content types by the names of parts. */
  readonly types: ReadonlyMap<string, string>;
  /** By the name of the part that they start from; `/` is the package. */
  readonly links: ReadonlyMap<string, readonly OpenedLink[]>;
  /** What was wrong with the package itself. */
  readonly problems: readonly string[];
}

const CONTENT_TYPES = '/[Content_Types].xml';

/** The package in these bytes; trees of parts that `known` has by their text are taken from there, and new ones put there. */
export function openPackage(bytes: Uint8Array, known = new Map<string, Element>()): OpenedPackage {
  const problems: string[] = [];
  const parts = unzip(bytes, problems);
  const trees = new Map<string, Element>();
  for (const [name, data] of parts) {
    if (extension(name) !== 'xml' && extension(name) !== 'rels') continue;
    try {
      const text = new TextDecoder().decode(data);
      const tree = known.get(text) ?? parseTree(text);
      known.set(text, tree);
      trees.set(name, tree);
    } catch (mistake) {
      problems.push(`${name} is not well-formed XML: ${mistake instanceof Error ? mistake.message : String(mistake)}`);
    }
  }
  const types = contentTypes(parts, trees.get(CONTENT_TYPES), problems);
  const links = new Map<string, readonly OpenedLink[]>();
  for (const name of ['/', ...parts.keys()]) links.set(name, linksOf(name, trees.get(linksName(name)), problems));
  return { parts, trees, types, links, problems };
}

/** The name of the part that a link of that kind leads to from `source`. */
export function linked(deck: OpenedPackage, source: string, kind: string): string | undefined {
  return deck.links.get(source)?.find(link => link.kind === kind)?.target;
}

function unzip(bytes: Uint8Array, problems: string[]): ReadonlyMap<string, Uint8Array> {
  const directory = readZipDirectory(bytes, 65_535);
  if (!directory?.isWhole) problems.push('The file is no zip.');
  const parts = new Map<string, Uint8Array>();
  for (const [index, zipped] of (directory?.parts ?? []).entries()) {
    const { name } = zipped;
    if (index === 0 && `/${name}` !== CONTENT_TYPES)
      problems.push(`The zip begins with ${name}, not with its content types.`);
    if (parts.has(`/${name}`)) problems.push(`${name} stands in the zip twice.`);
    const data = unpack(zipped);
    if (data) parts.set(`/${name}`, data);
    else problems.push(`${name} is damaged.`);
  }
  return parts;
}

function contentTypes(
  parts: ReadonlyMap<string, Uint8Array>,
  tree: Element | undefined,
  problems: string[],
): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const node of tree?.children ?? []) {
    const isDefault = node.name === 'types:Default';
    const key = node.attributes.get(isDefault ? 'Extension' : 'PartName') ?? '';
    const list = isDefault ? defaults : overrides;
    if (list.has(key)) problems.push(`The content type of ${key} is given twice.`);
    list.set(key, node.attributes.get('ContentType') ?? '');
    if (!isDefault && !parts.has(key)) problems.push(`${key} has a content type but is not in the package.`);
  }
  const types = new Map<string, string>();
  for (const name of parts.keys()) {
    if (name === CONTENT_TYPES) continue;
    const type = overrides.get(name) ?? defaults.get(extension(name));
    if (type === undefined) problems.push(`${name} has no content type.`);
    else types.set(name, type);
  }
  return types;
}

function linksName(source: string): string {
  return source === '/' ? '/_rels/.rels' : relationshipsName(source);
}

function linksOf(source: string, tree: Element | undefined, problems: string[]): readonly OpenedLink[] {
  const links: OpenedLink[] = [];
  for (const node of tree?.children ?? []) {
    const id = node.attributes.get('Id') ?? '';
    const external = node.attributes.get('TargetMode') === 'External';
    const target = node.attributes.get('Target') ?? '';
    if (links.some(link => link.id === id)) problems.push(`${source} has two relationships ${id}.`);
    const kind = (node.attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    links.push({ id, kind, target: external ? target : resolve(source, target), external });
  }
  return links;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target;
  const path = source.split('/').slice(1, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return `/${path.join('/')}`;
}
