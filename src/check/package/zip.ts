// Takes a deck's zip apart without trusting it: nothing unpacks to more than it may, and of pictures and films only the beginning is taken out.
import { Inflate } from 'fflate';
import type { Tell } from '../finding.ts';
import { damagedPart, encrypted, notADeck, partTwice, tooLarge, tooManyParts } from './messages.ts';

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
/** Bytes taken in at a time, so that a part that lies about its size is given up soon. */
const STEP = 16 * 1024;

interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Where the next entry of the directory stands. */
  readonly next: number;
}

/** The parts in the order of the zip; faults of the zip are told, and what cannot be read is left out. */
export function readZip(bytes: Uint8Array, tell: Tell): readonly RawPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) {
    tell(isCompoundFile(bytes) ? encrypted() : notADeck());
    return [];
  }
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) {
    tell(tooManyParts(count, MAX_PARTS));
    return [];
  }
  const parts: RawPart[] = [];
  const names = new Set<string>();
  let left = MAX_ALL;
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, offset);
    if (!entry) {
      tell(notADeck());
      return parts;
    }
    offset = entry.next;
    if (entry.name.endsWith('/')) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) tell(partTwice(entry.name));
    if (names.has(key) || entry.isEncrypted) {
      if (entry.isEncrypted) tell(damagedPart(entry.name));
      continue;
    }
    names.add(key);
    const part = unpack(entry, left, tell);
    if (!part) continue;
    left -= part.length;
    parts.push({ name: entry.name, bytes: part });
  }
  return parts;
}

/** Whether a part is XML that the checks read. */
export function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

function unpack(entry: Entry, left: number, tell: Tell): Uint8Array | undefined {
  const { name, size } = entry;
  const xml = isXml(name);
  const most = Math.min(xml ? MAX_XML : HEAD, left);
  if (xml && size > most) {
    tell(tooLarge(name, size, most));
    return undefined;
  }
  const wanted = Math.min(size, most);
  const bytes = entry.method === 0 ? entry.packed.subarray(0, wanted) : inflated(entry, wanted);
  if (!bytes || (xml && bytes.length !== size)) {
    tell(damagedPart(name));
    return undefined;
  }
  return bytes;
}

/** The first `wanted` bytes; undefined when the data is damaged, or when there is more than the directory says. */
function inflated({ packed, method, size }: Entry, wanted: number): Uint8Array | undefined {
  if (method !== 8) return undefined;
  const bytes = new Uint8Array(wanted);
  let length = 0;
  const stream = new Inflate(chunk => {
    bytes.set(chunk.subarray(0, Math.max(0, wanted - length)), Math.min(length, wanted));
    length += chunk.length;
  });
  const enough = wanted < size ? wanted : size + 1;
  try {
    for (let from = 0; from < packed.length && length < enough; from += STEP) {
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length < wanted || (wanted === size && length > size) ? undefined : bytes;
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

function entryAt(bytes: Uint8Array, view: DataView, offset: number): Entry | undefined {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) return undefined;
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  const packed = dataAt(bytes, view, view.getUint32(offset + 42, true), view.getUint32(offset + 20, true));
  if (!packed) return undefined;
  const written = new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd)).replaceAll('\\', '/');
  return {
    name: `/${written.replace(/^\/+/, '')}`,
    packed,
    method: view.getUint16(offset + 10, true),
    size: view.getUint32(offset + 24, true),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    next,
  };
}

/** The packed bytes behind the local header at `offset`. */
function dataAt(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array | undefined {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

/** The container of .ppt files and of .pptx files with a password: [MS-CFB] 2.2. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}
