// Reads the characters and advance widths of a font file (OpenType, TrueType or CFF), without loading HarfBuzz.

/** What measuring needs of one font file. */
export interface FontFile {
  readonly bytes: Uint8Array;
  /** What tells it from other fonts, as hexadecimal digits: the directory at its head, which has length and checksum of each table. */
  readonly name: string;
  /** The advance of a character in ems, without kerning: `0.5` ; undefined where the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | undefined;
}

/** Reads `head`, `hhea`, `hmtx` and `cmap` of a font; throws with `name` when the bytes are no such font. */
export function readFontFile(bytes: Uint8Array, name: string): FontFile {
  const tables = tableDirectory(bytes, name);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`${name} is no complete OpenType font: it has no table “${tag}”.`);
    return found;
  };
  const unitsPerEm = table('head').getUint16(18);
  const advances = table('hmtx');
  const longMetrics = table('hhea').getUint16(34);
  const glyph = characterMap(table('cmap'), name);
  return {
    bytes,
    name: Array.from(bytes.subarray(0, 12 + tables.size * 16), byte => byte.toString(16).padStart(2, '0')).join(''),
    advance: codePoint => {
      const index = glyph(codePoint);
      if (index === 0) return undefined;
      return advances.getUint16(Math.min(index, longMetrics - 1) * 4) / unitsPerEm;
    },
  };
}

function tableDirectory(bytes: Uint8Array, name: string): ReadonlyMap<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = bytes.byteLength < 12 ? 0 : file.getUint32(0);
  if (signature !== 0x00010000 && signature !== 0x4f54544f) throw new Error(`${name} is no OpenType font.`);
  const tables = new Map<string, DataView>();
  for (let record = 12; record < 12 + file.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = file.getUint32(record + 8);
    const length = file.getUint32(record + 12);
    if (offset + length > bytes.byteLength) throw new Error(`${name} is cut off: its table “${tag}” is incomplete.`);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** From a character to the index of its glyph, 0 for none. */
type CharacterMap = (codePoint: number) => number;

/** The Unicode subtable with the most characters: format 12 (all planes) before format 4 (the first plane). */
function characterMap(cmap: DataView, name: string): CharacterMap {
  let best: { readonly format: number; readonly offset: number } | undefined;
  for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8) {
    const platform = cmap.getUint16(record);
    const offset = cmap.getUint32(record + 4);
    const format = cmap.getUint16(offset);
    const unicode = platform === 0 || platform === 3;
    if (unicode && (format === 4 || format === 12) && format > (best?.format ?? 0)) best = { format, offset };
  }
  if (!best) throw new Error(`${name} has no Unicode character map.`);
  return best.format === 12 ? groupedMap(cmap, best.offset) : segmentedMap(cmap, best.offset);
}

/** Format 12: groups of 12 bytes, sorted: first character, last character, first glyph. */
function groupedMap(cmap: DataView, offset: number): CharacterMap {
  const groups = cmap.getUint32(offset + 12);
  const at = (group: number, field: number) => cmap.getUint32(offset + 16 + group * 12 + field);
  return codePoint => {
    const group = firstWhere(groups, index => at(index, 4) >= codePoint);
    if (group === groups || at(group, 0) > codePoint) return 0;
    return at(group, 8) + codePoint - at(group, 0);
  };
}

/** Format 4: parallel arrays of last characters, first characters, deltas and offsets into a glyph array. */
function segmentedMap(cmap: DataView, offset: number): CharacterMap {
  const doubled = cmap.getUint16(offset + 6);
  const last = offset + 14;
  const first = last + doubled + 2;
  const delta = first + doubled;
  const range = delta + doubled;
  return codePoint => {
    const segment = 2 * firstWhere(doubled / 2, index => cmap.getUint16(last + 2 * index) >= codePoint);
    if (segment === doubled || cmap.getUint16(first + segment) > codePoint) return 0;
    const start = cmap.getUint16(range + segment);
    if (start === 0) return (codePoint + cmap.getUint16(delta + segment)) & 0xffff;
    const index = cmap.getUint16(range + segment + start + 2 * (codePoint - cmap.getUint16(first + segment)));
    return index === 0 ? 0 : (index + cmap.getUint16(delta + segment)) & 0xffff;
  };
}

/** The first index below `count` of which `holds` is true, in a sequence that turns from false to true once; else `count`. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
