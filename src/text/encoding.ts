// The encodings of authors' files, and encoding back: text that did not change keeps its bytes.
import iconv from 'iconv-lite';
import { utf8Evidence } from './utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/** The encoding of a text that `decodeText` can read: `cp949` for a file of an older Excel. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf8Evidence(bytes, 0, bytes.length).first === undefined ? 'utf-8' : 'cp949';
}

/** Every character as it stands, a mark of the byte order too. */
export function decodeExactly(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'utf-8'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    : iconv.decode(bytes, encoding, { stripBOM: false });
}

/** The bytes of a text; CP949 has no true minus; there the hyphen stands for it. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return new Uint8Array(iconv.encode(encoding === 'cp949' ? text.replaceAll('\u2212', '-') : text, encoding));
}
