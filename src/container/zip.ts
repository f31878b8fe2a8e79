// The one door for zips, as workbooks and decks are: reads them without trusting them, no more of a part than is asked for, and writes them.
import { Inflate, type Zippable, zipSync } from 'fflate';

/** A part as it lies in the zip. */
export interface ZippedPart {
  /** As written, with `/` between folders: `xl/sharedStrings.xml`. */
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  /** Unpacked, by what the directory says. */
  readonly size: number;
  readonly crc: number;
  readonly isEncrypted: boolean;
}

export interface ZipDirectory {
  /** How many parts it claims to have. */
  readonly count: number;
  /** In the order of the directory; those before the fault when it is not whole, none when there are too many. */
  readonly parts: readonly ZippedPart[];
  readonly isWhole: boolean;
}

/** The directory of a zip of at most `most` parts; undefined when the bytes have none: no zip, or one that is cut off. */
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

/** In bytes: no part that is taken out whole is larger. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The parts of a zip that are wanted, whole, by name and in its order; those larger than a part may be are left out. Undefined when the bytes are
 * no zip, when one of these parts is damaged, or when together they unpack to more than `most` bytes.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most = 1024 * 1024 * 1024,
): ReadonlyMap<string, Uint8Array> | undefined {
  const directory = readZipDirectory(bytes, 65_535);
  if (!directory?.isWhole) return undefined;
  const wanted = directory.parts.filter(({ name, size }) => size <= LARGEST && isWanted(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > most) return undefined;
  const found = new Map<string, Uint8Array>();
  for (const part of wanted) {
    const data = unpack(part);
    if (!data) return undefined;
    found.set(part.name, data);
  }
  return found;
}

/**
 * A zip of these parts in their order. The same parts give the same bytes: all are dated 1980-01-01. Those that `isPressed` names are as
 * small as they get.
 */
export function zip(parts: ReadonlyMap<string, Uint8Array>, isPressed: (name: string) => boolean): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of parts) {
    // The date fields are local time, and so is this constructor: the bytes do not depend on the time zone.
    files[name] = [data, { level: isPressed(name) ? 0 : 6, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 }];
  }
  return zipSync(files);
}

/** Bytes taken in at a time, so that a part that lies about its size is given up soon. */
const STEP = 16 * 1024;

/**
 * The first `wanted` bytes of a part, or all of it; undefined when it is damaged, packed in an unknown way, or larger or smaller than
 * it says. Look at the part's size first: so much is set aside for it.
 */
export function unpack(part: ZippedPart, wanted: number = part.size): Uint8Array | undefined {
  const { packed, method, size, crc } = part;
  const isWhole = wanted >= size;
  const length = Math.min(wanted, size);
  if (method !== 0 && method !== 8) return undefined;
  const bytes = method === 8 ? inflated(packed, length, isWhole) : isWhole ? packed : packed.subarray(0, length);
  if (bytes?.length !== length || (isWhole && crc32(bytes) !== crc)) return undefined;
  return bytes;
}

/** The first `length` bytes of what is packed; undefined when there are fewer, or more although that should be all. */
function inflated(packed: Uint8Array, length: number, isAll: boolean): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let found = 0;
  const stream = new Inflate(chunk => {
    bytes.set(chunk.subarray(0, Math.max(0, length - found)), Math.min(found, length));
    found += chunk.length;
  });
  const enough = isAll ? length + 1 : length;
  try {
    for (let from = 0; from < packed.length && found < enough; from += STEP) {
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  return found < length || (isAll && found > length) ? undefined : bytes;
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
  readonly part: ZippedPart;
  /** Where the next entry of the directory stands. */
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

/** The checksum that a zip keeps of each part. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
