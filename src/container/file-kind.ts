// Recognises binary files by their first bytes, so that, say, a workbook renamed to `.csv` is reported as a workbook.

export type ForeignKind = 'excel' | 'word' | 'powerpoint' | 'hangul' | 'office' | 'pdf' | 'archive' | 'picture';

/** Beginnings, and what else must be inside, as Latin-1 text; the first that fits decides. */
const signatures: readonly (readonly [start: string, inside: string, kind: ForeignKind])[] = [
  ['PK\x03\x04', 'xl/', 'excel'],
  ['PK\x03\x04', 'word/', 'word'],
  ['PK\x03\x04', 'ppt/', 'powerpoint'],
  ['PK\x03\x04', 'Contents/section', 'hangul'],
  ['PK\x03\x04', '', 'archive'],
  ['\xD0\xCF\x11\xE0', 'W\0o\0r\0k\0b\0o\0o\0k', 'excel'],
  ['\xD0\xCF\x11\xE0', 'H\0w\0p\0', 'hangul'],
  ['\xD0\xCF\x11\xE0', '', 'office'],
  ['HWP Document File', '', 'hangul'],
  ['%PDF-', '', 'pdf'],
  ['{\\rtf', '', 'word'],
  ['\x1F\x8B', '', 'archive'],
  ['\x89PNG', '', 'picture'],
  ['\xFF\xD8\xFF', '', 'picture'],
];

/** What the bytes are if they are no text: `excel` for a workbook; undefined for everything else. */
export function kindOfBytes(bytes: Uint8Array): ForeignKind | undefined {
  const start = latin1(bytes.subarray(0, 20));
  const found = signatures.filter(([signature]) => start.startsWith(signature));
  if (found.length === 0) return undefined;
  const all = latin1(bytes);
  return found.find(([, inside]) => all.includes(inside))?.[2];
}

/** A character for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 4096) {
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  }
  return text;
}
