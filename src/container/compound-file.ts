// Reads compound files, the containers of older Office and Hangul documents (MS-CFB): streams by path. Input is untrusted.

/** A compound file whose directory was read. */
export interface CompoundFile {
  /** Paths of all streams, `BodyText/Section0`, with their sizes. */
  readonly streams: ReadonlyMap<string, number>;
  /** The bytes of a stream; undefined if there is none, or it is damaged. */
  readonly read: (path: string) => Uint8Array | undefined;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_CHAIN = 0xfffffffe;
const NO_STREAM = 0xffffffff;
/** Entries of the sector table that stand in the header. */
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  /** 1 a folder, 2 a stream, 5 the root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly below: number;
  readonly start: number;
  readonly size: number;
}

/** Undefined if the bytes are no compound file, or one whose directory is damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < 512 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const smallSize = 1 << view.getUint16(32, true);
  if ((sectorSize !== 512 && sectorSize !== 4096) || smallSize !== 64) return undefined;
  const sectors = Math.ceil(bytes.length / sectorSize);
  const sectorAt = (number: number): Uint8Array => {
    const from = sectorSize === 512 ? 512 + number * 512 : (number + 1) * sectorSize;
    return bytes.subarray(from, from + sectorSize);
  };
  const table = sectorTable(view, sectorSize, sectors, sectorAt);
  /** The sectors of a chain; undefined if it runs in a circle or out of the file. */
  const chain = (start: number): readonly number[] | undefined => {
    const found: number[] = [];
    for (let next = start; next < END_OF_CHAIN; next = table[next] ?? NO_STREAM) {
      if (next >= sectors || found.length > sectors) return undefined;
      found.push(next);
    }
    return found;
  };
  const readChain = (start: number): Uint8Array | undefined => {
    const found = chain(start);
    return found && concatenated(found.map(sectorAt));
  };
  const directory = readChain(view.getUint32(48, true));
  const entries = directory && entriesIn(directory);
  const root = entries?.[0];
  if (!entries || root?.type !== 5) return undefined;
  const cutoff = view.getUint32(56, true);
  const smallChain = readChain(view.getUint32(60, true)) ?? new Uint8Array();
  const smallTable = numbersIn(smallChain);
  const small = (root.start < END_OF_CHAIN ? readChain(root.start) : undefined) ?? new Uint8Array();
  const paths = pathsOf(entries);
  const readSmall = ({ start, size }: Entry): Uint8Array | undefined => {
    const pieces: Uint8Array[] = [];
    for (
      let next = start;
      next < END_OF_CHAIN && pieces.length * smallSize < size;
      next = smallTable[next] ?? NO_STREAM
    ) {
      if ((next + 1) * smallSize > small.length) return undefined;
      pieces.push(small.subarray(next * smallSize, (next + 1) * smallSize));
    }
    return concatenated(pieces);
  };
  return {
    streams: new Map([...paths].map(([path, { size }]) => [path, size])),
    read: path => {
      const entry = paths.get(path);
      if (!entry || entry.size > bytes.length) return undefined;
      if (entry.size === 0) return new Uint8Array();
      const found = entry.size < cutoff ? readSmall(entry) : readChain(entry.start);
      return found && found.length >= entry.size ? found.subarray(0, entry.size) : undefined;
    },
  };
}

/** For each sector the one that follows it. */
function sectorTable(
  view: DataView,
  sectorSize: number,
  sectors: number,
  sectorAt: (number: number) => Uint8Array,
): readonly number[] {
  const tables: number[] = [];
  for (let index = 0; index < IN_HEADER; index++) tables.push(view.getUint32(76 + index * 4, true));
  const more = new Set<number>();
  for (let next = view.getUint32(68, true); next < sectors && !more.has(next); ) {
    more.add(next);
    const numbers = numbersIn(sectorAt(next));
    tables.push(...numbers.slice(0, sectorSize / 4 - 1));
    next = numbers[sectorSize / 4 - 1] ?? NO_STREAM;
  }
  const real = tables.slice(0, Math.min(sectors, view.getUint32(44, true))).filter(number => number < sectors);
  return real.flatMap(number => numbersIn(sectorAt(number)));
}

function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
    const at = index * 128;
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      below: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** Streams by path; each entry is visited once, whatever the tree says. */
function pathsOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const paths = new Map<string, Entry>();
  const visited = new Set<number>();
  const open: (readonly [number: number, folder: string])[] = [[entries[0]?.below ?? NO_STREAM, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [number, folder] = next;
    const entry = entries[number];
    if (!entry || visited.has(number)) continue;
    visited.add(number);
    open.push([entry.left, folder], [entry.right, folder]);
    if (entry.type === 1) open.push([entry.below, `${folder}${entry.name}/`]);
    if (entry.type === 2) paths.set(folder + entry.name, entry);
  }
  return paths;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
