// Opens the zip that a workbook is: takes no more out of it than is asked for, and nothing that is damaged or larger than it says.

import { readZipDirectory, unpack, type ZippedPart } from '../../../container/zip.ts';
import type { Place, Report } from '../../../diagnostics/diagnostics.ts';
import { fault } from '../../../diagnostics/fault.ts';
import { limitOf } from '../../../limits.ts';

/** The parts of a workbook by name, `xl/workbook.xml`, in small letters. */
export interface WorkbookPackage {
  readonly place: Place;
  readonly parts: ReadonlyMap<string, ZippedPart>;
}

/** A part may become a hundred times larger, once it is larger than `freeSize`; real sheets stay far below. */
const maxRatio = 100;
const freeSize = 1024 * 1024;

/** The package in `bytes`; a zip that is damaged, encrypted or holds two parts of one name is reported and undefined. */
export function openWorkbookPackage(file: string, bytes: Uint8Array, report: Report): WorkbookPackage | undefined {
  const place = { file, line: 1, column: 1 };
  const limit = limitOf('workbook-parts');
  const directory = readZipDirectory(bytes, limit);
  if (directory && directory.count > limit) {
    report(fault('BD112.tooManyParts', place, { found: directory.count, limit }));
    return undefined;
  }
  const parts = new Map<string, ZippedPart>();
  for (const part of directory?.parts ?? []) {
    const key = part.name.toLowerCase();
    if (part.isEncrypted || parts.has(key)) {
      report(part.isEncrypted ? fault('BD111', place, {}) : fault('BD114.partTwice', place, { part: part.name }));
      return undefined;
    }
    parts.set(key, part);
  }
  if (directory?.isWhole) return { place, parts };
  report(fault('BD113', place, { part: undefined }));
  return undefined;
}

/** The text of a part; one that is missing, damaged, or unpacks to more than it says or may is reported and undefined. */
export function readPart(opened: WorkbookPackage, name: string, report: Report): string | undefined {
  const { place } = opened;
  const part = opened.parts.get(name.toLowerCase());
  const limit = limitOf('workbook-part-megabytes') * 1024 * 1024;
  if (part && (part.size > limit || part.size > Math.max(freeSize, part.packed.length * maxRatio))) {
    report(
      fault('BD112.unpacksTooLarge', place, {
        part: part.name,
        packed: part.packed.length,
        size: part.size,
        limit,
      }),
    );
    return undefined;
  }
  const text = part && textOf(part);
  if (text === undefined) report(fault('BD113', place, { part: name }));
  return text;
}

function textOf(part: ZippedPart): string | undefined {
  const bytes = unpack(part);
  const encoding = bytes?.[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return bytes && new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
