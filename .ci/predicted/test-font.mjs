// A font for tests alone, made anew each time and never shipped: Pretendard's glyphs with the widths of Malgun Gothic, and its name, so
// that LibreOffice breaks Korean lines where a machine with Office has room for them.

const FAMILY = 'Malgun Gothic';
/** What draws and measures; without kerning, ligatures and hints, which would change widths. */
const KEPT = new Set(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']);
const CHECKSUM_OF_ALL = 0xb1b0afba;

/**
 * The font file `bytes` (TrueType) renamed to Malgun Gothic, with `advanceOf(codePoint, its own advance in ems)` ems for every character;
 * a character that has none keeps its own.
 */
export function testFont(bytes, bold, advanceOf) {
  const tables = new Map([...readTables(bytes)].filter(([tag]) => KEPT.has(tag)));
  const head = view(tables.get('head'));
  const unitsPerEm = head.getUint16(18);
  const metrics = longMetrics(tables);
  for (const [codePoint, glyph] of charactersOf(tables.get('cmap'))) {
    const advance = advanceOf(codePoint, metrics[glyph].advance / unitsPerEm);
    if (advance !== undefined) metrics[glyph] = { ...metrics[glyph], wanted: Math.round(advance * unitsPerEm) };
  }
  writeMetrics(tables, metrics);
  tables.set('name', nameTable(bold ? 'Bold' : 'Regular'));
  return joinTables(tables);
}

function view(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes) {
  const file = view(bytes);
  const tables = new Map();
  for (let record = 12; record < 12 + file.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = file.getUint32(record + 8);
    tables.set(tag, Uint8Array.from(bytes.subarray(offset, offset + file.getUint32(record + 12))));
  }
  return tables;
}

/** Advance and left side bearing of every glyph, in font units. */
function longMetrics(tables) {
  const hmtx = view(tables.get('hmtx'));
  const long = view(tables.get('hhea')).getUint16(34);
  const glyphs = view(tables.get('maxp')).getUint16(4);
  return Array.from({ length: glyphs }, (_, glyph) => ({
    advance: hmtx.getUint16(Math.min(glyph, long - 1) * 4),
    bearing: glyph < long ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(long * 4 + (glyph - long) * 2),
  }));
}

function writeMetrics(tables, metrics) {
  const bytes = new Uint8Array(metrics.length * 4);
  metrics.forEach(({ advance, wanted, bearing }, glyph) => {
    view(bytes).setUint16(glyph * 4, wanted ?? advance);
    view(bytes).setInt16(glyph * 4 + 2, bearing);
  });
  tables.set('hmtx', bytes);
  const hhea = view(tables.get('hhea'));
  hhea.setUint16(34, metrics.length);
  hhea.setUint16(10, Math.max(...metrics.map(({ advance, wanted }) => wanted ?? advance)));
}

/** Pairs of character and glyph, from the subtable of the whole of Unicode. */
function* charactersOf(bytes) {
  const cmap = view(bytes);
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
  const whole = offsets.find(offset => cmap.getUint16(offset) === 12);
  if (whole === undefined) throw new Error('The font has no character map of format 12.');
  for (let group = 0; group < cmap.getUint32(whole + 12); group++) {
    const at = whole + 16 + group * 12;
    const first = cmap.getUint32(at);
    for (let codePoint = first; codePoint <= cmap.getUint32(at + 4); codePoint++) {
      yield [codePoint, cmap.getUint32(at + 8) + codePoint - first];
    }
  }
}

/** Family, weight, unique, full and PostScript name, for Windows in English. */
function nameTable(weight) {
  const names = [
    [1, FAMILY],
    [2, weight],
    [3, `${FAMILY} ${weight} for tests`],
    [4, `${FAMILY} ${weight}`],
    [6, `${FAMILY.replace(' ', '')}-${weight}`],
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const start = 6 + names.length * 12;
  const table = new Uint8Array(start + names.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const fields = view(table);
  fields.setUint16(2, names.length);
  fields.setUint16(4, start);
  let offset = 0;
  names.forEach(({ id, bytes }, index) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, field) => {
      fields.setUint16(6 + index * 12 + field * 2, value);
    });
    table.set(bytes, start + offset);
    offset += bytes.length;
  });
  return table;
}

/** One file of the tables, sorted by tag, with the checksums of each and of all. */
function joinTables(tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const headers = 12 + sorted.length * 16;
  const padded = length => (length + 3) & ~3;
  const file = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), headers));
  const fields = view(file);
  const power = Math.floor(Math.log2(sorted.length));
  fields.setUint32(0, 0x00010000);
  [sorted.length, 16 << power, power, (sorted.length - (1 << power)) * 16].forEach((value, index) => {
    fields.setUint16(4 + index * 2, value);
  });
  view(tables.get('head')).setUint32(8, 0);
  let offset = headers;
  let head = 0;
  sorted.forEach(([tag, table], index) => {
    const record = 12 + index * 16;
    file.set(table, offset);
    file.set(Buffer.from(tag, 'latin1'), record);
    fields.setUint32(record + 4, checksum(file.subarray(offset, offset + padded(table.length))));
    fields.setUint32(record + 8, offset);
    fields.setUint32(record + 12, table.length);
    if (tag === 'head') head = offset;
    offset += padded(table.length);
  });
  fields.setUint32(head + 8, (CHECKSUM_OF_ALL - checksum(file)) >>> 0);
  return file;
}

function checksum(bytes) {
  const words = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + words.getUint32(at)) >>> 0;
  return sum;
}
