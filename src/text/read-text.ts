// Decodes a text file: UTF-8, UTF-16, or CP949 as Korean Excel writes it.

import iconv from 'iconv-lite';
import { kindOfBytes } from '../container/file-kind.ts';
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { codePointName, forbiddenCharacter, forbiddenIn, invisibleIn, withoutInvisible } from './characters.ts';
import { utf8Evidence } from './utf8.ts';

/** At most so many forbidden characters of a file are named one by one. */
const maxForbidden = 10;

/**
 * The text of a file in NFC, with `\n` line ends and without byte order mark. What was understood in the author's favour gives a
 * notice; bytes that are no text give an error, and then undefined: `decodeText('data/a/figures.csv', bytes, report)`.
 */
export function decodeText(file: string, bytes: Uint8Array, report: Report): string | undefined {
  const start = { file, line: 1, column: 1 };
  const kind = kindOfBytes(bytes);
  if (kind !== undefined) {
    report(fault('BD103', start, { kind }));
    return undefined;
  }
  const decoded = decode(start, bytes, report);
  if (decoded === undefined) return undefined;
  const text = decoded.replace(/\r\n?/g, '\n');
  const composed = text.normalize('NFC');
  if (composed !== text && /[\u1100-\u11FF]|\p{M}/u.test(text)) report(fault('BD107', start, {}));
  const plain = seen(file, composed, report);
  return hasForbidden(file, plain, report) ? undefined : plain;
}

function decode(start: Place, bytes: Uint8Array, report: Report): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16) {
    report(fault('BD106', start, {}));
    return iconv.decode(bytes, utf16);
  }
  const { first, long } = utf8Evidence(bytes, 0, bytes.length);
  if (first === undefined) return new TextDecoder().decode(bytes);
  const text = iconv.decode(bytes, 'cp949');
  const wrong = text.indexOf('\uFFFD');
  if (isMostlyUtf8(bytes) || (wrong >= 0 && long > 0)) {
    const place = { file: start.file, ...endOf(new TextDecoder().decode(bytes.subarray(0, first))) };
    report(fault('BD104', place, { hex: excerpt(bytes, first), encoding: 'UTF-8', inCp949: inCp949(bytes, first) }));
    return undefined;
  }
  if (wrong >= 0) {
    const before = text.slice(0, wrong);
    const place = { file: start.file, ...endOf(before) };
    report(
      fault('BD104', place, {
        hex: excerpt(bytes, iconv.encode(before, 'cp949').length),
        encoding: 'CP949',
        inCp949: undefined,
      }),
    );
    return undefined;
  }
  report(fault('BD105', start, {}));
  return text;
}

/** Whether bytes that are not all UTF-8 were meant to be: some line is UTF-8 with Hangul or the like, or more so than not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    const { invalid, long } = utf8Evidence(bytes, from, to);
    if (long > invalid) return true;
    from = to + 1;
  }
  return false;
}

/** Line and column of the character that follows a text. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The byte at `offset` and the one after it, if it is no ASCII either, in hex: `B0 A1`. */
function excerpt(bytes: Uint8Array, offset: number): string {
  const [first = 0, second = 0] = bytes.subarray(offset, offset + 2);
  return [first, ...(second >= 0x80 ? [second] : [])]
    .map(byte => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join(' ');
}

/** The Hangul syllable that two bytes are in CP949, if they are one. */
function inCp949(bytes: Uint8Array, offset: number): string | undefined {
  const character = iconv.decode(bytes.subarray(offset, offset + 2), 'cp949');
  return /^[가-힣]$/.test(character) ? character : undefined;
}

/** The text without characters that have neither ink nor width, which is reported once for the file. */
function seen(file: string, text: string, report: Report): string {
  const found = invisibleIn(text);
  const [first] = found;
  if (!first) return text;
  const place = { file, ...endOf(text.slice(0, first.at)) };
  const codes = found.map(({ code }) => code);
  const characters = [...new Set(codes)].map(code => ({
    name: codePointName(code),
    times: codes.filter(each => each === code).length,
  }));
  report(fault('BD363', place, { characters }));
  return withoutInvisible(text);
}

function hasForbidden(file: string, text: string, report: Report): boolean {
  let count = 0;
  let line = 1;
  for (const content of text.split('\n')) {
    for (const { at, code } of forbiddenIn(content)) {
      count++;
      if (count <= maxForbidden) report(forbiddenCharacter({ file, line, column: at + 1 }, code));
    }
    line++;
  }
  return count > 0;
}
