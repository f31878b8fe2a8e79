// Reads and writes zip files (workbooks, decks); nothing else does. Input is untrusted, and only the requested parts are unpacked.
import * as zlib from 'node:zlib';
import { deflateSync, Inflate } from 'fflate';

/** An entry of a zip, still compressed. */
export interface ZippedPart {
  /** As written, with `/` between folders: `xl/sharedStrings.xml`. */
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  /** Uncompressed size as the directory states it. */
  readonly size: number;
  readonly crc: number;
  readonly isEncrypted: boolean;
}

export interface ZipDirectory {
  /** The number of parts that it claims to have. */
  readonly count: number;
  /** In directory order. If the directory is damaged, those before the damage; if there are too many, none. */
  readonly parts: readonly ZippedPart[];
  readonly isWhole: boolean;
}

/** The central directory of a zip of at most `most` parts; undefined if there is none: not a zip, or a truncated one. */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const parts: ZippedPart[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count && count <= most; index++) {
    const entry = entryAt(bytes, view, offset);
    if (!entry) return { count, parts, isWhole: false };
    parts.push(entry.part);
    offset = entry.next;
  }
  return { count, parts, isWhole: true };
}

/** Size limit of a part, in bytes. */
const LARGEST_PART = 64 * 1024 * 1024;

/**
 * Unpacks the wanted parts of a zip, in its order; parts above the size limit are left out. Undefined if the bytes are not a zip, if one of
 * these parts is damaged, or if together they unpack to more than `most` bytes.
 */
export function unzip(
  bytes: Uint8Array,
  isIncluded: (name: string) => boolean,
  most = 1024 * 1024 * 1024,
): ReadonlyMap<string, Uint8Array> | undefined {
  const directory = readZipDirectory(bytes, 65_535);
  if (!directory?.isWhole) return undefined;
  const included = directory.parts.filter(({ name, size }) => size <= LARGEST_PART && isIncluded(name));
  if (included.reduce((sum, { size }) => sum + size, 0) > most) return undefined;
  const found = new Map<string, Uint8Array>();
  for (const part of included) {
    const data = unpack(part);
    if (!data) return undefined;
    found.set(part.name, data);
  }
  return found;
}

/** The compressed bytes of a part, and the checksum of what they hold. */
export type DeflatedPart = Pick<ZippedPart, 'packed' | 'crc'>;

/** Always gives the same bytes for the same part, whatever the version of Node. */
export function deflate(data: Uint8Array): DeflatedPart {
  return { packed: deflateSync(data, { level: 6 }), crc: crc32(data) };
}

/**
 * Zips these parts in their order. Deterministic: all entries are dated 1980-01-01. Parts for which `isCompressed` is true are already
 * compressed and are stored as they are; `deflated` may know the others from before.
 */
export function zip(
  parts: ReadonlyMap<string, Uint8Array>,
  isCompressed: (name: string) => boolean,
  deflated: (data: Uint8Array) => DeflatedPart = deflate,
): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const isStored = isCompressed(name);
    const part = isStored ? { packed: data, crc: crc32(data) } : deflated(data);
    const entry = entryHeaders(name, { ...part, method: isStored ? 0 : 8, size: data.length }, offset);
    bodies.push(entry.local, part.packed);
    directory.push(entry.central);
    offset += entry.local.length + part.packed.length;
  }
  const size = sizeOfAll(directory);
  return joined([...bodies, ...directory, endRecord(parts.size, size, offset)]);
}

/**
 * A zip with other content in one of its parts. All else stays as it is, byte for byte: the other entries, their order, dates and extra
 * fields. Undefined if there is no such part, or the zip is of a kind that this does not know.
 */
export function withPart(bytes: Uint8Array, name: string, data: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const directory = view.getUint32(end + 16, true);
  const entries: { readonly at: number; readonly size: number; readonly local: number; readonly name: string }[] = [];
  for (let at = directory; entries.length < view.getUint16(end + 10, true); ) {
    const entry = entryAt(bytes, view, at);
    if (!entry) return undefined;
    entries.push({ at, size: entry.next - at, local: view.getUint32(at + 42, true), name: entry.part.name });
    at = entry.next;
  }
  const changed = entries.find(entry => entry.name === name);
  if (!changed) return undefined;
  const next = Math.min(directory, ...entries.map(({ local }) => local).filter(local => local > changed.local));
  const header =
    changed.local + 30 + view.getUint16(changed.local + 26, true) + view.getUint16(changed.local + 28, true);
  const { packed, crc } = deflate(data);
  const isStored = view.getUint16(changed.at + 10, true) === 0;
  const content = isStored ? data : packed;
  const local = new Uint8Array(bytes.subarray(changed.local, header));
  const longer = local.length + content.length - (next - changed.local);
  const central = new Uint8Array(bytes.subarray(directory, end));
  const centralView = new DataView(central.buffer);
  for (const { at, local: from } of entries) {
    if (from > changed.local) centralView.setUint32(at - directory + 42, from + longer, true);
  }
  for (const [header, at] of [
    [new DataView(local.buffer), 6],
    [new DataView(central.buffer, changed.at - directory), 8],
  ] as const) {
    // Sizes stand here, and not behind the content.
    header.setUint16(at, header.getUint16(at, true) & ~8, true);
    header.setUint32(at + 8, crc, true);
    header.setUint32(at + 12, content.length, true);
    header.setUint32(at + 16, data.length, true);
  }
  const tail = new Uint8Array(bytes.subarray(end));
  new DataView(tail.buffer).setUint32(16, directory + longer, true);
  return joined([bytes.subarray(0, changed.local), local, content, bytes.subarray(next, directory), central, tail]);
}

/** Compressed bytes per step, so that a part that is larger than it claims is abandoned early. */
const CHUNK_SIZE = 16 * 1024;

/**
 * The first `wanted` bytes of a part, or all of it; undefined if it is damaged, compressed with an unknown method, or not of
 * the stated size. Check the part's size first: that much memory is allocated.
 */
export function unpack(part: ZippedPart, included: number = part.size): Uint8Array | undefined {
  const { packed, method, size, crc } = part;
  const isWhole = included >= size;
  const length = Math.min(included, size);
  if (method !== 0 && method !== 8) return undefined;
  const bytes =
    method === 0 ? packed.subarray(0, length) : isWhole ? inflated(packed, size) : inflatedHead(packed, length);
  if (method === 0 && isWhole && packed.length !== size) return undefined;
  if (bytes?.length !== length || (isWhole && crc32(bytes) !== crc)) return undefined;
  return bytes;
}

/** Inflates what was deflated without a header; undefined if it is damaged or larger than `size`. */
export function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

/** Inflates the first `length` bytes; undefined if there are fewer. */
function inflatedHead(packed: Uint8Array, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let found = 0;
  const stream = new Inflate(chunk => {
    bytes.set(chunk.subarray(0, Math.max(0, length - found)), Math.min(found, length));
    found += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && found < length; from += CHUNK_SIZE) {
      stream.push(packed.subarray(from, from + CHUNK_SIZE), from + CHUNK_SIZE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return found < length ? undefined : bytes;
}

// Signatures and offsets: PKWARE's APPNOTE.TXT, 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;

/** 1980-01-01, 00:00. */
const DATE = (1 << 21) | (1 << 16);

/** The two headers of an entry whose local one stands at `offset`. */
function entryHeaders(
  name: string,
  { packed, crc, method, size }: Omit<ZippedPart, 'name' | 'isEncrypted'>,
  offset: number,
): { readonly local: Uint8Array; readonly central: Uint8Array } {
  const letters = new TextEncoder().encode(name);
  const [local, central] = [new Uint8Array(30 + letters.length), new Uint8Array(46 + letters.length)];
  const [localView, centralView] = [new DataView(local.buffer), new DataView(central.buffer)];
  const flags = letters.length === name.length ? 0 : 0x0800;
  localView.setUint32(0, LOCAL_HEADER, true);
  centralView.setUint32(0, CENTRAL_HEADER, true);
  centralView.setUint16(4, VERSION, true);
  for (const [view, at] of [[localView, 4] as const, [centralView, 6] as const]) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, method, true);
    view.setUint32(at + 6, DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, letters.length, true);
  }
  centralView.setUint32(42, offset, true);
  local.set(letters, 30);
  central.set(letters, 46);
  return { local, central };
}

/** Of the format: deflated entries, and folders in names. */
const VERSION = 20;

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function sizeOfAll(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOfAll(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The offset of the end-of-central-directory record, which a comment of up to 65,535 bytes may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let offset = last; offset >= Math.max(0, last - 65_535); offset--) {
    if (view.getUint32(offset, true) === END_RECORD) return offset;
  }
  return undefined;
}

interface Entry {
  readonly part: ZippedPart;
  /** The offset of the next entry. */
  readonly next: number;
}

function entryAt(bytes: Uint8Array, view: DataView, offset: number): Entry | undefined {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== CENTRAL_HEADER) return undefined;
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  const packed = dataAt(bytes, view, view.getUint32(offset + 42, true), view.getUint32(offset + 20, true));
  if (!packed) return undefined;
  const part = {
    name: new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd)).replaceAll('\\', '/'),
    packed,
    method: view.getUint16(offset + 10, true),
    size: view.getUint32(offset + 24, true),
    crc: view.getUint32(offset + 16, true),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
  };
  return { part, next };
}

/** The packed bytes behind the local header at `offset`. */
function dataAt(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array | undefined {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of a zip entry, which Node counts itself from version 20.15 on, many times as fast. */
function crc32(bytes: Uint8Array): number {
  if (zlib.crc32 !== undefined) return zlib.crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
