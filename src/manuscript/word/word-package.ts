// The parts of a Word document, and how they lead to each other.
import { childrenOf, type XmlElement } from '../../container/tree.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { type DocumentPackage, openPackage, type PartKind, resolvedPart, treeOfPart } from '../package.ts';

const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Both editions of the standard, strict and transitional, have the same names. */
const KIND: PartKind = {
  prefixes: new Map([
    [`${OPEN}wordprocessingml/2006/main`, 'w'],
    [`${STRICT}wordprocessingml/main`, 'w'],
    [`${OPEN}officeDocument/2006/relationships`, 'r'],
    [`${STRICT}officeDocument/relationships`, 'r'],
    [`${OPEN}officeDocument/2006/math`, 'm'],
    [`${STRICT}officeDocument/math`, 'm'],
    [`${OPEN}drawingml/2006/main`, 'a'],
    [`${STRICT}drawingml/main`, 'a'],
    [`${OPEN}drawingml/2006/picture`, 'pic'],
    [`${STRICT}drawingml/picture`, 'pic'],
    [`${OPEN}drawingml/2006/chart`, 'c'],
    [`${STRICT}drawingml/chart`, 'c'],
    [`${OPEN}drawingml/2006/diagram`, 'dgm'],
    [`${STRICT}drawingml/diagram`, 'dgm'],
    [`${OPEN}drawingml/2006/wordprocessingDrawing`, 'wp'],
    [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
    [`${OPEN}markup-compatibility/2006`, 'mc'],
    [`${OPEN}package/2006/relationships`, 'rels'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['urn:schemas-microsoft-com:office:office', 'o'],
  ]),
  choosesAlternatives: true,
};

export interface WordLink {
  /** `footnotes`, `image`, `hyperlink` */
  readonly kind: string;
  /** A part of the document, or an address outside of it, to which nothing here goes. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface WordPackage {
  readonly opened: DocumentPackage;
  readonly body: XmlElement;
  /** Of the main part, by id. */
  readonly links: ReadonlyMap<string, WordLink>;
}

/** Opens a document up to its body; one without is reported and undefined. */
export function openWord(file: string, bytes: Uint8Array, report: Report, isTraced = false): WordPackage | undefined {
  const opened = openPackage(file, bytes, report, isTraced);
  if (!opened) return undefined;
  const main = [...linksOf(opened, '').values()].find(({ kind }) => kind === 'officeDocument')?.target;
  const part = main ?? 'word/document.xml';
  const place = { file, line: 1, column: 1 };
  if (!opened.parts.has(part.toLowerCase())) {
    report(fault('BD703.missing', place, { part }));
    return undefined;
  }
  const root = treeOfPart(opened, part, KIND);
  if (!root) return undefined;
  const body = root.children.find(({ name }) => name === 'w:body');
  if (body) return { opened, body, links: linksOf(opened, part) };
  report(fault('BD703.part', place, { part }));
  return undefined;
}

/** The root of the part that a link of this kind leads to, if there is one. */
export function linkedPart({ opened, links }: WordPackage, kind: string): XmlElement | undefined {
  const link = [...links.values()].find(each => each.kind === kind && !each.isExternal);
  return link && treeOfPart(opened, link.target, KIND);
}

/** A part of the document by its name. */
export function wordPart({ opened }: WordPackage, name: string): XmlElement | undefined {
  return treeOfPart(opened, name, KIND);
}

function linksOf(opened: DocumentPackage, part: string): ReadonlyMap<string, WordLink> {
  const slash = part.lastIndexOf('/') + 1;
  const root = treeOfPart(opened, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, KIND);
  return new Map(
    childrenOf(root, 'rels:Relationship').map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const isExternal = attributes.get('TargetMode') === 'External';
      const type = attributes.get('Type') ?? '';
      return [
        attributes.get('Id') ?? '',
        {
          kind: type.slice(type.lastIndexOf('/') + 1),
          target: isExternal ? target : resolvedPart(part, target),
          isExternal,
        },
      ];
    }),
  );
}
