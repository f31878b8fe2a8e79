// Opens the zip that a workbook is: takes no more out of it than is asked for, and nothing that is damaged or larger than it says.
import { Inflate } from 'fflate';
import type { Place, Report } from '../diagnostics.ts';
import { damagedWorkbook, encryptedWorkbook, partTwice, tooManyParts, unpacksTooLarge } from './workbook-messages.ts';

/** The parts of a workbook by name, `xl/workbook.xml`, in small letters. */
export interface WorkbookPackage {
  readonly place: Place;
  readonly parts: ReadonlyMap<string, PackedPart>;
}

/** A part as it lies in the zip. */
export interface PackedPart {
  /** As written: `xl/sharedStrings.xml`. */
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

const maxParts = 10_000;
const maxPart = 64 * 1024 * 1024;
/** A part may become so many times larger, once it is larger than `freeSize`; real sheets stay far below. */
const maxRatio = 100;
const freeSize = 1024 * 1024;

/** The package in `bytes`; a zip that is damaged, encrypted or holds two parts of one name is reported and undefined. */
export function openPackage(file: string, bytes: Uint8Array, report: Report): WorkbookPackage | undefined {
  const place = { file, line: 1, column: 1 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) {
    report(damagedWorkbook(place));
    return undefined;
  }
  const count = view.getUint16(end + 10, true);
  if (count > maxParts) {
    report(tooManyParts(place, count, maxParts));
    return undefined;
  }
  const parts = new Map<string, PackedPart>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, offset);
    if (!entry) {
      report(damagedWorkbook(place));
      return undefined;
    }
    if (entry.isEncrypted) {
      report(encryptedWorkbook(place));
      return undefined;
    }
    const key = entry.part.name.toLowerCase();
    if (parts.has(key)) {
      report(partTwice(place, entry.part.name));
      return undefined;
    }
    parts.set(key, entry.part);
    offset = entry.next;
  }
  return { place, parts };
}

/** The text of a part; one that is missing, damaged, or unpacks to more than it says or may is reported and undefined. */
export function readPart(opened: WorkbookPackage, name: string, report: Report): string | undefined {
  const { place } = opened;
  const part = opened.parts.get(name.toLowerCase());
  if (part && (part.size > maxPart || part.size > Math.max(freeSize, part.packed.length * maxRatio))) {
    report(unpacksTooLarge(place, part.name, part.packed.length, part.size, maxPart));
    return undefined;
  }
  const text = part && textOf(part);
  if (text === undefined) report(damagedWorkbook(place, name));
  return text;
}

function textOf(part: PackedPart): string | undefined {
  const bytes = part.method === 0 ? part.packed : part.method === 8 ? unpacked(part) : undefined;
  if (bytes?.length !== part.size || crc32(bytes) !== part.crc) return undefined;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes taken in at a time, so that a part that lies about its size is given up soon. */
const step = 16 * 1024;

function unpacked({ packed, size }: PackedPart): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate(chunk => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && length <= size; from += step) {
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? bytes : undefined;
}

// Signatures and offsets: PKWARE's APPNOTE.TXT, 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).

/** Where the end of the central directory stands; a comment of up to 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let offset = last; offset >= Math.max(0, last - 65_535); offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  return undefined;
}

interface Entry {
  readonly part: PackedPart;
  readonly isEncrypted: boolean;
  /** Where the next entry of the directory stands. */
  readonly next: number;
}

function entryAt(bytes: Uint8Array, view: DataView, offset: number): Entry | undefined {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) return undefined;
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  const packed = dataAt(bytes, view, view.getUint32(offset + 42, true), view.getUint32(offset + 20, true));
  if (!packed) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd)).replaceAll('\\', '/');
  const part = {
    name,
    packed,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    size: view.getUint32(offset + 24, true),
  };
  return { part, isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1, next };
}

/** The packed bytes behind the local header at `offset`. */
function dataAt(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array | undefined {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum that a zip keeps of each part. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
