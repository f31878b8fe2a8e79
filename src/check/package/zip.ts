// Takes the parts out of a deck's zip: nothing unpacks to more than it may, and of pictures and films only the beginning is taken out.
import { readZipDirectory, unpack, type ZippedPart } from '../../container/zip.ts';
import type { ReportFinding } from '../finding.ts';
import { damagedPart, partTwice, tooLarge, tooManyParts } from './messages.ts';
import { refusal } from './refusal.ts';

/** A part as taken out of the zip. */
export interface RawPart {
  /** `/ppt/slides/slide1.xml` */
  readonly name: string;
  /** All of an XML part; of any other the first `HEAD` bytes. */
  readonly bytes: Uint8Array;
}

const MAX_PARTS = 20_000;
/** Of one XML part and of all together, unpacked. */
const MAX_XML = 16 * 1024 * 1024;
const MAX_ALL = 96 * 1024 * 1024;
/** Enough for the size of any picture: an EXIF block and a colour profile stand before it. */
const HEAD = 256 * 1024;

/** The parts in the order of the zip; faults of the zip are reported, and what cannot be read is left out. */
export function readZip(bytes: Uint8Array, report: ReportFinding): readonly RawPart[] {
  const directory = readZipDirectory(bytes, MAX_PARTS);
  if (!directory) {
    report(refusal(bytes));
    return [];
  }
  if (directory.count > MAX_PARTS) {
    report(tooManyParts(directory.count, MAX_PARTS));
    return [];
  }
  const parts: RawPart[] = [];
  const names = new Set<string>();
  let left = MAX_ALL;
  for (const zipped of directory.parts) {
    const name = `/${zipped.name.replace(/^\/+/, '')}`;
    const key = name.toLowerCase();
    if (name.endsWith('/')) continue;
    if (names.has(key)) report(partTwice(name));
    else if (zipped.isEncrypted) report(damagedPart(name));
    else {
      names.add(key);
      const part = unpackPart(name, zipped, left, report);
      if (!part) continue;
      left -= part.length;
      parts.push({ name, bytes: part });
    }
  }
  if (!directory.isWhole) report(refusal(bytes));
  return parts;
}

/** Whether a part is XML that the checks read. */
export function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

function unpackPart(name: string, zipped: ZippedPart, left: number, report: ReportFinding): Uint8Array | undefined {
  const xml = isXml(name);
  const most = Math.min(xml ? MAX_XML : HEAD, left);
  if (xml && zipped.size > most) {
    report(tooLarge(name, zipped.size, most));
    return undefined;
  }
  const bytes = unpack(zipped, Math.min(zipped.size, most));
  if (!bytes) report(damagedPart(name));
  return bytes;
}
