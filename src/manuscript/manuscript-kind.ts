// What kind of document a file is, told by its bytes; its name decides only between kinds of text.
import { kindOfBytes } from '../container/file-kind.ts';
import { readZipDirectory, type ZipDirectory } from '../container/zip.ts';
import type { MessageArguments } from '../messages/catalogue.ts';

/** Kinds that are read. */
export type ManuscriptKind = MessageArguments['BD706']['kind'];

/** Why a file is not read. */
export type RefusedKind = MessageArguments['BD700']['kind'] | 'encrypted' | 'rights' | 'damaged';

export type ToldKind = { readonly reads: ManuscriptKind } | { readonly refused: RefusedKind };

/** The endings of each kind; the first is the usual one. */
const ENDINGS: Readonly<Record<ManuscriptKind, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  hwpx: ['hwpx', 'owpml'],
  hwp: ['hwp', 'hwt'],
  xlsx: ['xlsx', 'xlsm', 'xltx'],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown'],
  csv: ['csv', 'tsv'],
  text: ['txt', 'text'],
};

/** Beginnings of files that the rights management of Korean offices has encrypted: Fasoo, SoftCamp, MarkAny. */
const RIGHTS: readonly string[] = ['\x9B\x20DRMONE', 'SCDSA0', '<DOCUMENT SAFER', '<## NASCA DRM'];

/** `{ reads: 'hwpx' }` for a zip with the mimetype of OWPML, whatever it is called. */
export function kindOfManuscript(name: string, bytes: Uint8Array): ToldKind {
  if (startsWith(bytes, 'PK')) return kindOfZip(readZipDirectory(bytes, 65_535), bytes);
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) return kindOfCompound(bytes);
  if (startsWith(bytes, 'HWP Document File V')) return { refused: 'hwp3' };
  if (startsWith(bytes, '{\\rtf')) return { refused: 'rtf' };
  if (RIGHTS.some(start => startsWith(bytes, start))) return { refused: 'rights' };
  switch (kindOfBytes(bytes)) {
    case 'pdf':
      return { refused: 'pdf' };
    case 'archive':
      return { refused: 'archive' };
    case 'picture':
      return { refused: 'picture' };
    default:
      return kindOfText(name, bytes);
  }
}

/** The ending of a name, `.hwp`, where it is one of another kind than `kind`. */
export function otherEnding(name: string, kind: ManuscriptKind): string | undefined {
  const ending = endingOf(name);
  const isKnown = Object.values(ENDINGS).some(endings => endings.includes(ending));
  const isOther = isKnown || /^(?:doc|xls|ppt|pptx|pdf|rtf|odt|ods)$/u.test(ending);
  return isOther && !ENDINGS[kind].includes(ending) ? `.${ending}` : undefined;
}

function endingOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

function kindOfZip(directory: ZipDirectory | undefined, bytes: Uint8Array): ToldKind {
  if (!directory) {
    // The directory at its end is missing; the names of parts stand before them too.
    const known = kindOfBytes(bytes);
    return { refused: known === 'archive' || known === undefined ? 'archive' : 'damaged' };
  }
  const has = (pattern: RegExp): boolean => directory.parts.some(({ name }) => pattern.test(name));
  if (has(/^Contents\/(?:section\d+\.xml|content\.hpf|header\.xml)$/iu)) return { reads: 'hwpx' };
  if (has(/^word\//iu)) return { reads: 'docx' };
  if (has(/^xl\//iu)) return { reads: 'xlsx' };
  if (has(/^ppt\//iu)) return { refused: 'presentation' };
  if (has(/^content\.xml$/iu)) return { refused: 'openDocument' };
  // An Office document without its main part.
  if (has(/^\[Content_Types\]\.xml$/iu)) return { reads: 'docx' };
  return { refused: 'archive' };
}

/** Names of streams in a compound file are UTF-16. */
function kindOfCompound(bytes: Uint8Array): ToldKind {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return { refused: 'encrypted' };
  if (names.includes('FileHeader') && names.includes('DocInfo')) return { reads: 'hwp' };
  if (names.includes('WordDocument')) return { refused: 'oldWord' };
  if (names.includes('PowerPoint Document')) return { refused: 'oldPowerPoint' };
  if (names.includes('Workbook') || names.includes('Book')) return { refused: 'oldExcel' };
  return { refused: 'oldOffice' };
}

function kindOfText(name: string, bytes: Uint8Array): ToldKind {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/gu, '');
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.subarray(0, 4096).some(byte => byte < 9)) return { refused: 'other' };
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/iu.test(start)) return { reads: 'html' };
  // Documents of programs that are stored as one XML file, and pages with their pictures in one file.
  if (/^\uFEFF?\s*(?:<\?xml\b|<HWPML\b|MIME-Version:)/u.test(start)) return { refused: 'other' };
  const ending = endingOf(name);
  const texts = ['html', 'markdown', 'csv', 'text'] as const;
  return { reads: texts.find(kind => ENDINGS[kind].includes(ending)) ?? 'text' };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, index) => bytes[index] === character.charCodeAt(0));
}
