// Reads and writes zip files (workbooks, decks); nothing else does. Input is untrusted, and only the requested parts are unpacked.
import { inflateRawSync } from 'node:zlib';
import { Inflate, type Zippable, zipSync } from 'fflate';

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

/**
 * Zips these parts in their order. Deterministic: all entries are dated 1980-01-01. Parts for which `isCompressed` is true are already
 * compressed and are stored as they are.
 */
export function zip(parts: ReadonlyMap<string, Uint8Array>, isCompressed: (name: string) => boolean): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of parts) {
    // The date fields are local time, and so is this constructor: the bytes do not depend on the time zone.
    files[name] = [data, { level: isCompressed(name) ? 0 : 6, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 }];
  }
  return zipSync(files);
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

/** Inflates a whole part; undefined if it is damaged or larger than `size`. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
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

/** The offset of the end-of-central-directory record, which a comment of up to 65,535 bytes may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let offset = last; offset >= Math.max(0, last - 65_535); offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  return undefined;
}

interface Entry {
  readonly part: ZippedPart;
  /** The offset of the next entry. */
  readonly next: number;
}

function entryAt(bytes: Uint8Array, view: DataView, offset: number): Entry | undefined {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) return undefined;
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
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of a zip entry. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
