// A file opened as a package: its parts, their types, trees and links. It is never trusted: nothing unpacks to more than it may.

import { decodeXml, parseTree } from '../../container/read-xml.ts';
import { child, childrenOf, type XmlElement } from '../../container/tree.ts';
import { readZipDirectory, unpack, type ZippedPart } from '../../container/zip.ts';
import { limitOf } from '../../limits.ts';
import type { ReportFinding } from '../finding.ts';
import {
  damagedPart,
  danglingLink,
  notWellFormed,
  partTwice,
  phantomPart,
  sameLinkId,
  tooLarge,
  tooManyParts,
  typedTwice,
  untypedPart,
} from './package-faults.ts';
import { refusal } from './refusal.ts';

export interface Link {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly kind: string;
  /** The name of the part it leads to, as that part is written; the address of an external one. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  /** By name, `/ppt/slides/slide1.xml`, in the order of the zip: all of an XML part, the beginning of any other. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Roots of the parts that are XML. */
  readonly trees: ReadonlyMap<string, XmlElement>;
  /** Content types by name. */
  readonly types: ReadonlyMap<string, string>;
  /** By the name of the part that they start from; `/` is the package. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

type KnownTrees = (part: Uint8Array, name: string) => XmlElement | undefined;

/** The part that lists the types of all others. */
export const CONTENT_TYPES = '/[Content_Types].xml';

/** How much of a file is read, in bytes unpacked. */
interface MostRead {
  /** Of one XML part, or of the workbook of a chart. */
  readonly xml: number;
  /** Of any other. */
  readonly other: number;
  /** Of all together. */
  readonly all: number;
}

const MEBIBYTE = 1024 * 1024;
/** Of a picture so much that its size is in it: an EXIF block and a color profile stand before that. */
const foreign = (): MostRead => ({
  xml: limitOf('deck-part-megabytes') * MEBIBYTE,
  other: MEBIBYTE / 4,
  all: limitOf('deck-megabytes') * MEBIBYTE,
});
/** The longest decks have a tenth of it. */
const OWN: MostRead = { xml: 64 * MEBIBYTE, other: 64 * MEBIBYTE, all: 1024 * MEBIBYTE };

/** Opens any deck; whatever is wrong with it as a package is reported, and what is left is given. */
export function openDeck(bytes: Uint8Array, report: ReportFinding): Package {
  return openPackage(bytes, foreign(), () => undefined, report);
}

/**
 * Opens a deck that was written here, all parts whole. `known` may have the tree of a part by its bytes; it throws for one that is not well formed.
 */
export function openOwnDeck(bytes: Uint8Array, report: ReportFinding, known: KnownTrees = () => undefined): Package {
  return openPackage(bytes, OWN, known, report);
}

function openPackage(bytes: Uint8Array, limits: MostRead, known: KnownTrees, report: ReportFinding): Package {
  const parts = readParts(bytes, limits, report);
  const trees = new Map<string, XmlElement>();
  for (const [name, data] of parts) {
    if (!isXml(name)) continue;
    try {
      trees.set(name, known(data, name) ?? parseTree(decodeXml(data)));
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

/** The parts in the order of the zip; faults of the zip are reported, and what cannot be read is left out. */
function readParts(bytes: Uint8Array, limits: MostRead, report: ReportFinding): ReadonlyMap<string, Uint8Array> {
  const mostParts = limitOf('deck-parts');
  const directory = readZipDirectory(bytes, mostParts);
  if (!directory) {
    report(refusal(bytes));
    return new Map();
  }
  if (directory.count > mostParts) {
    report(tooManyParts(directory.count, mostParts));
    return new Map();
  }
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let left = limits.all;
  for (const zipped of directory.parts) {
    const name = `/${zipped.name.replace(/^\/+/, '')}`;
    const key = name.toLowerCase();
    if (name.endsWith('/')) continue;
    if (names.has(key)) report(partTwice(name));
    else if (zipped.isEncrypted) report(damagedPart(name));
    else {
      names.add(key);
      const part = unpackPart(name, zipped, { ...limits, all: left }, report);
      if (!part) continue;
      left -= part.length;
      parts.set(name, part);
    }
  }
  if (!directory.isWhole) report(refusal(bytes));
  return parts;
}

/** Whether a part is XML that the checks read. */
function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

function unpackPart(name: string, zipped: ZippedPart, limits: MostRead, report: ReportFinding): Uint8Array | undefined {
  const xml = isXml(name);
  const most = Math.min(xml || /\.xlsx$/i.test(name) ? limits.xml : limits.other, limits.all);
  if (xml && zipped.size > most) {
    report(tooLarge(name, zipped.size, most, limits.all < limits.xml ? 'deck-megabytes' : 'deck-part-megabytes'));
    return undefined;
  }
  const bytes = unpack(zipped, Math.min(zipped.size, most));
  if (!bytes) report(damagedPart(name));
  return bytes;
}

/** The first link of that kind from `source`. */
export function linkOf(opened: Package, source: string, kind: string): Link | undefined {
  return opened.links.get(source)?.find(link => link.kind === kind && !link.external);
}

/** The part that a relationship id of `source` leads to. */
export function targetOf(opened: Package, source: string, id: string | undefined): string | undefined {
  return opened.links.get(source)?.find(link => link.id === id && !link.external)?.target;
}

/** The part that holds the presentation, if there is one. */
export function presentationPart(opened: Package): string | undefined {
  const named = linkOf(opened, '/', 'officeDocument')?.target;
  return named !== undefined && opened.trees.has(named) ? named : undefined;
}

/** The parts of the slides in the deck's order; those that are missing are left out. */
export function slideParts(opened: Package, presentation: string): readonly string[] {
  const list = child(opened.trees.get(presentation), 'p:sldIdLst');
  const parts = childrenOf(list, 'p:sldId').flatMap(
    node => targetOf(opened, presentation, node.attributes.get('r:id')) ?? [],
  );
  return parts.filter(part => opened.trees.get(part)?.name === 'p:sld');
}

/** A parser's message: its first line, short, without a full stop. */
function oneLine(text: string): string {
  const [first = ''] = text.split('\n');
  return first.trim().replace(/\.$/, '').slice(0, 120);
}

function contentTypes(
  parts: ReadonlyMap<string, Uint8Array>,
  names: ReadonlyMap<string, string>,
  tree: XmlElement | undefined,
  report: ReportFinding,
): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (!tree) return types;
  const defaults = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, attributes } of tree.children) {
    const type = attributes.get('ContentType') ?? '';
    const named = attributes.get(name === 'types:Default' ? 'Extension' : 'PartName') ?? '';
    const key = `${name} ${named.toLowerCase()}`;
    if (seen.has(key)) report(typedTwice(named));
    seen.add(key);
    if (name === 'types:Default') defaults.set(named.toLowerCase(), type);
    if (name !== 'types:Override') continue;
    const found = names.get(named.toLowerCase());
    if (found === undefined) report(phantomPart(named));
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
  tree: XmlElement,
  names: ReadonlyMap<string, string>,
  report: ReportFinding,
): readonly Link[] {
  const ids = new Set<string>();
  return tree.children.flatMap(({ attributes }): readonly Link[] => {
    const id = attributes.get('Id') ?? '';
    if (ids.has(id)) report(sameLinkId(source, id));
    ids.add(id);
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
