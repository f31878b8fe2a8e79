// A file opened as a package: its parts, their types, trees and links, read for the checks and never trusted.

import { decodeXml, parseTree } from '../../container/read-xml.ts';
import type { Element } from '../../container/tree.ts';
import type { ReportFinding } from '../finding.ts';
import { danglingLink, notWellFormed, phantomPart, untypedPart } from './messages.ts';
import { isXml, readZip } from './zip.ts';

export interface Link {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly kind: string;
  /** The name of the part it leads to, as that part is written; the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  /** By name, `/ppt/slides/slide1.xml`: all of an XML part, the beginning of any other. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Roots of the parts that are XML. */
  readonly trees: ReadonlyMap<string, Element>;
  /** Content types by name. */
  readonly types: ReadonlyMap<string, string>;
  /** By the name of the part that they start from; `/` is the package. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

/** The part that lists the types of all others. */
export const CONTENT_TYPES = '/[Content_Types].xml';

/** Opens a deck; whatever is wrong with it as a package is reported, and what is left is given. */
export function openDeck(bytes: Uint8Array, report: ReportFinding): Package {
  const parts = new Map(readZip(bytes, report).map(part => [part.name, part.bytes]));
  const trees = new Map<string, Element>();
  for (const [name, data] of parts) {
    if (!isXml(name)) continue;
    try {
      trees.set(name, parseTree(decodeXml(data)));
    } catch (fault) {
      report(notWellFormed(name, fault instanceof Error ? oneLine(fault.message) : 'unknown'));
    }
  }
  const names = new Map([...parts.keys()].map(name => [name.toLowerCase(), name]));
  const types = contentTypes(parts, names, trees.get(CONTENT_TYPES), report);
  const links = new Map<string, readonly Link[]>();
  for (const source of ['/', ...parts.keys()]) {
    const tree = trees.get(names.get(linksName(source).toLowerCase()) ?? '');
    if (tree) links.set(source, linksOf(source, tree, names, report));
  }
  return { parts, trees, types, links };
}

/** The first link of that kind from `source`. */
export function linkOf(opened: Package, source: string, kind: string): Link | undefined {
  return opened.links.get(source)?.find(link => link.kind === kind && !link.external);
}

/** The part that a relationship id of `source` leads to. */
export function targetOf(opened: Package, source: string, id: string | undefined): string | undefined {
  return opened.links.get(source)?.find(link => link.id === id && !link.external)?.target;
}

/** A parser's message: its first line, short, without a full stop. */
function oneLine(text: string): string {
  const [first = ''] = text.split('\n');
  return first.trim().replace(/\.$/, '').slice(0, 120);
}

function contentTypes(
  parts: ReadonlyMap<string, Uint8Array>,
  names: ReadonlyMap<string, string>,
  tree: Element | undefined,
  report: ReportFinding,
): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (!tree) return types;
  const defaults = new Map<string, string>();
  for (const { name, attributes } of tree.children) {
    const type = attributes.get('ContentType') ?? '';
    if (name === 'types:Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    if (name !== 'types:Override') continue;
    const part = attributes.get('PartName') ?? '';
    const found = names.get(part.toLowerCase());
    if (found === undefined) report(phantomPart(part));
    else types.set(found, type);
  }
  for (const name of parts.keys()) {
    if (name === CONTENT_TYPES || types.has(name)) continue;
    const type = defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
    if (type === undefined) report(untypedPart(name));
    else types.set(name, type);
  }
  return types;
}

function linksName(source: string): string {
  const slash = source.lastIndexOf('/');
  return source === '/' ? '/_rels/.rels' : `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}

function linksOf(
  source: string,
  tree: Element,
  names: ReadonlyMap<string, string>,
  report: ReportFinding,
): readonly Link[] {
  return tree.children.flatMap(({ attributes }): readonly Link[] => {
    const id = attributes.get('Id') ?? '';
    const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    const written = attributes.get('Target') ?? '';
    // A place in the deck, `#Slide 3`, is no part.
    const external = attributes.get('TargetMode') === 'External' || written === '' || written.startsWith('#');
    if (external) return [{ id, kind, target: written, external }];
    const path = resolve(source, written);
    const target = names.get(path.toLowerCase()) ?? names.get(resolve(source, decoded(written)).toLowerCase());
    // Programs that take a picture out leave a link to NULL behind, and PowerPoint lets it pass.
    if (target === undefined && !path.endsWith('/NULL')) report(danglingLink(source, path));
    return [{ id, kind, target: target ?? path, external: false }];
  });
}

/** `../media/a.png` from `/ppt/slides/slide1.xml` is `/ppt/media/a.png`. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return `/${path.join('/')}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
