// The streams of a Hangul 5 document (.hwp), and what its DocInfo says of looks and styles.

import { type CompoundFile, openCompoundFile } from '../../container/compound-file.ts';
import { inflated } from '../../container/zip.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { limitOf } from '../../limits.ts';
import { roleOfStyle } from '../style-name.ts';
import type { HangulLetterLook, HangulParagraphLook, HangulStyle } from './hangul-draft.ts';
import { type HwpRecord, readRecords, TAG, textAt, u16, u32 } from './hwp-records.ts';

export interface HwpPackage {
  /** The records of each section, in their order. */
  readonly sections: readonly (readonly HwpRecord[])[];
  readonly paragraphs: readonly HangulParagraphLook[];
  readonly styles: readonly HangulStyle[];
  readonly letters: readonly HangulLetterLook[];
  /** By number, from 1. */
  readonly picture: (number: number) => Uint8Array | undefined;
  /** Whether changes are tracked, which this format does not tell apart from text. */
  readonly isTracked: boolean;
}

const LARGEST_STREAM = 128 * 1024 * 1024;
const COMPRESSED = 1 << 0;
const PASSWORD = 1 << 1;
const DISTRIBUTION = 1 << 2;
const RIGHTS = (1 << 4) | (1 << 8) | (1 << 10);

/** Opens a document up to its sections; one that is protected, damaged or without text is reported and undefined. */
export function openHwp(file: string, bytes: Uint8Array, report: Report): HwpPackage | undefined {
  const place = { file, line: 1, column: 1 };
  const compound = openCompoundFile(bytes);
  const header = compound?.read('FileHeader');
  if (!compound || !header || header.length < 40) {
    report(fault('BD703.package', place, {}));
    return undefined;
  }
  const flags = new DataView(header.buffer, header.byteOffset, header.byteLength).getUint32(36, true);
  if ((flags & PASSWORD) !== 0) report(fault('BD701', place, {}));
  else if ((flags & DISTRIBUTION) !== 0) report(fault('BD702', place, { by: 'distribution' }));
  else if ((flags & RIGHTS) !== 0) report(fault('BD702', place, { by: 'rights' }));
  if ((flags & (PASSWORD | DISTRIBUTION | RIGHTS)) !== 0) return undefined;
  const isCompressed = (flags & COMPRESSED) !== 0;
  const most = limitOf('document-elements');
  const recordsOf = (path: string): readonly HwpRecord[] | undefined => {
    const stream = compound.read(path);
    const plain = stream && isCompressed ? inflated(stream, LARGEST_STREAM) : stream;
    const records = plain && readRecords(plain, most);
    if (records === 'too-many') report(fault('BD708', place, { most }));
    else if (!records) report(fault('BD703.part', place, { part: path }));
    return records === 'too-many' ? undefined : records;
  };
  const names = [...compound.streams.keys()].filter(path => /^BodyText\/Section\d+$/u.test(path));
  const order = (name: string): number => Number(/\d+$/u.exec(name)?.[0]);
  if (names.length === 0) {
    report(fault('BD703.missing', place, { part: 'BodyText/Section0' }));
    return undefined;
  }
  const info = recordsOf('DocInfo');
  const sections = names.toSorted((a, b) => order(a) - order(b)).map(recordsOf);
  const read = sections.flatMap(section => (section ? [section] : []));
  if (!info || read.length < sections.length) return undefined;
  const records = flattened(info);
  return {
    sections: read,
    paragraphs: looks(records, TAG.paraShape, paragraphLook),
    styles: looks(records, TAG.style, styleIn),
    letters: looks(records, TAG.charShape, letterLook),
    picture: pictures(compound, looks(records, TAG.binData, storedPicture), isCompressed),
    isTracked: records.some(({ tag }) => tag === TAG.trackChange),
  };
}

function flattened(records: readonly HwpRecord[]): readonly HwpRecord[] {
  return records.flatMap(record => [record, ...flattened(record.children)]);
}

function looks<Look>(records: readonly HwpRecord[], tag: number, read: (data: DataView) => Look): readonly Look[] {
  return records.filter(record => record.tag === tag).map(({ data }) => read(data));
}

const KINDS = [undefined, 'outline', 'numbered', 'bulleted'] as const;

function paragraphLook(data: DataView): HangulParagraphLook {
  const properties = u32(data, 0);
  return { kind: KINDS[(properties >>> 23) & 3], level: ((properties >>> 25) & 7) + 1 };
}

function styleIn(data: DataView): HangulStyle {
  const { text: name, end } = textAt(data, 0);
  const names = [name, textAt(data, end).text];
  return { role: names.map(roleOfStyle).find(role => role !== undefined) };
}

/** Behind seven fonts, with four numbers for each, and the size. */
const LETTER_PROPERTIES = 46;

function letterLook(data: DataView): HangulLetterLook {
  const properties = u32(data, LETTER_PROPERTIES);
  return { emphasis: (properties & 1) !== 0, strong: (properties & 2) !== 0 };
}

interface StoredPicture {
  /** `BinData/BIN0001.png`; undefined for one that stands in another file. */
  readonly path: string | undefined;
  /** Whether its stream is compressed; undefined: as the document is. */
  readonly isCompressed: boolean | undefined;
}

function storedPicture(data: DataView): StoredPicture {
  const properties = u16(data, 0);
  const isStored = (properties & 0xf) === 1;
  const number = u16(data, 2).toString(16).toUpperCase().padStart(4, '0');
  const compression = (properties >>> 4) & 3;
  return {
    path: isStored ? `BinData/BIN${number}.${textAt(data, 4).text}` : undefined,
    isCompressed: compression === 0 ? undefined : compression === 1,
  };
}

function pictures(
  compound: CompoundFile,
  stored: readonly StoredPicture[],
  isCompressed: boolean,
): HwpPackage['picture'] {
  return number => {
    const { path, isCompressed: own } = stored[number - 1] ?? {};
    const stream = path === undefined ? undefined : compound.read(path);
    return stream && (own ?? isCompressed) ? inflated(stream, LARGEST_STREAM) : stream;
  };
}
