// The records that streams of Hangul 5 documents consist of (한글 문서 파일 형식 5.0), as a tree.

export interface HwpRecord {
  readonly tag: number;
  readonly data: DataView;
  readonly children: HwpRecord[];
}

/** Numbers of records, as the specification counts them. */
export const TAG = {
  binData: 0x12,
  charShape: 0x15,
  paraShape: 0x19,
  style: 0x1a,
  paraHeader: 0x42,
  paraText: 0x43,
  paraCharShape: 0x44,
  control: 0x47,
  listHeader: 0x48,
  shape: 0x4c,
  table: 0x4d,
  ole: 0x54,
  picture: 0x55,
  equation: 0x58,
  chart: 0x5f,
  trackChange: 0x60,
} as const;

const MOST_LEVELS = 100;

/** The outermost records of a stream; undefined if they do not fill it, or there are more than `most`. */
export function readRecords(bytes: Uint8Array, most: number): readonly HwpRecord[] | 'too-many' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const roots: HwpRecord[] = [];
  const open: HwpRecord[] = [];
  let at = 0;
  let count = 0;
  while (at + 4 <= bytes.length) {
    const head = view.getUint32(at, true);
    const level = (head >>> 10) & 0x3ff;
    let size = head >>> 20;
    at += 4;
    if (size === 0xfff) {
      if (at + 4 > bytes.length) return undefined;
      size = view.getUint32(at, true);
      at += 4;
    }
    if (at + size > bytes.length) return undefined;
    count++;
    if (count > most) return 'too-many';
    const record = { tag: head & 0x3ff, data: new DataView(bytes.buffer, bytes.byteOffset + at, size), children: [] };
    at += size;
    open.length = Math.min(open.length, level, MOST_LEVELS);
    (open.at(-1)?.children ?? roots).push(record);
    open.push(record);
  }
  return roots;
}

/** A number at an offset, 0 where the record is shorter. */
export function u16(data: DataView, at: number): number {
  return at + 2 <= data.byteLength ? data.getUint16(at, true) : 0;
}

export function u32(data: DataView, at: number): number {
  return at + 4 <= data.byteLength ? data.getUint32(at, true) : 0;
}

/** A text with its length before it, both from an offset; `end` is where it ends. */
export function textAt(data: DataView, at: number): { readonly text: string; readonly end: number } {
  const from = at + 2;
  const length = Math.max(0, Math.min(u16(data, at) * 2, data.byteLength - from));
  const bytes = length === 0 ? new Uint8Array() : new Uint8Array(data.buffer, data.byteOffset + from, length & ~1);
  return { text: new TextDecoder('utf-16le').decode(bytes), end: from + length };
}
