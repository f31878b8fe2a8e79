// Opens the zip that a document of Word or Hangul is: takes no more out of it than is asked for, and nothing that is damaged or larger than it may be.

import { decodeXml, parseXml, XmlError, type XmlKind } from '../container/read-xml.ts';
import type { XmlElement } from '../container/tree.ts';
import { readZipDirectory, unpack, type ZippedPart } from '../container/zip.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { limitOf } from '../limits.ts';

export interface DocumentPackage {
  readonly file: string;
  readonly report: Report;
  /** By name in small letters: `word/document.xml`. */
  readonly parts: ReadonlyMap<string, ZippedPart>;
  /** Whether texts are to say where they stand in it. */
  readonly isTraced: boolean;
}

const LARGEST_PART = 128 * 1024 * 1024;
/** A part may become so many times larger, once it is larger than `FREE_SIZE`: text of real documents stays far below. */
const MOST_TIMES = 200;
const FREE_SIZE = 4 * 1024 * 1024;

/** The package in `bytes`; one that is damaged, encrypted, or would unpack to too much is reported and undefined. */
export function openPackage(
  file: string,
  bytes: Uint8Array,
  report: Report,
  isTraced = false,
): DocumentPackage | undefined {
  const place = { file, line: 1, column: 1 };
  const mostParts = limitOf('document-parts');
  const mostBytes = limitOf('document-megabytes') * 1024 * 1024;
  const directory = readZipDirectory(bytes, mostParts);
  const parts = new Map((directory?.parts ?? []).map(part => [part.name.toLowerCase(), part]));
  const size = [...parts.values()].reduce((sum, part) => sum + part.size, 0);
  const hasBomb = [...parts.values()].some(isBomb);
  if (directory && (directory.count > mostParts || size > mostBytes || hasBomb)) {
    report(fault('BD705', place, { size, parts: directory.count, isBomb: hasBomb }));
    return undefined;
  }
  if (!directory?.isWhole) {
    report(fault('BD703.package', place, {}));
    return undefined;
  }
  if ([...parts.values()].some(({ isEncrypted }) => isEncrypted)) {
    report(fault('BD701', place, {}));
    return undefined;
  }
  return { file, report, parts, isTraced };
}

function isBomb({ size, packed }: ZippedPart): boolean {
  return size > LARGEST_PART || size > Math.max(FREE_SIZE, packed.length * MOST_TIMES);
}

/** The bytes of a part; undefined if there is none, or it is damaged. */
export function bytesOfPart({ parts }: DocumentPackage, name: string): Uint8Array | undefined {
  const part = parts.get(name.toLowerCase());
  return part && unpack(part);
}

/** A part as a tree; undefined if there is none. One that cannot be read is reported, and undefined too. */
export function treeOfPart(opened: DocumentPackage, name: string, kind: PartKind): XmlElement | undefined {
  const { file, report, parts, isTraced } = opened;
  if (!parts.has(name.toLowerCase())) return undefined;
  const place = { file, line: 1, column: 1 };
  const bytes = bytesOfPart(opened, name);
  if (bytes === undefined) {
    report(fault('BD703.part', place, { part: name }));
    return undefined;
  }
  try {
    const traced = isTraced ? name : undefined;
    const mostElements = limitOf('document-elements');
    return parseXml(decodeXml(bytes), { ...kind, ...RULES, mostElements, traced }).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { fault: found } = error;
    if (found.kind === 'elements') report(fault('BD708', place, { most: found.most }));
    else report(fault('BD703.part', place, { part: name }));
    return undefined;
  }
}

/** What differs between the formats. */
export type PartKind = Pick<XmlKind, 'prefixes' | 'mixed' | 'choosesAlternatives'>;

const RULES = { hasDocumentType: false, hasInstructions: true };

/** A part that another names, by its path from that one's folder: `resolved('word/document.xml', '../media/a.png')` is `media/a.png`. */
export function resolvedPart(from: string, target: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
