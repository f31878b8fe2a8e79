// Detects the format of a picture file from its first bytes, ignoring the extension.

/** Formats that a deck can show. */
export type ShowableKind = 'png' | 'jpeg' | 'svg';

/** Other formats that are recognised, so that the message can say what to do. */
export type OtherKind =
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'tiff'
  | 'bmp'
  | 'metafile'
  | 'pdf'
  | 'html'
  | 'archive'
  | 'office'
  | 'empty'
  | 'unknown';

export type PictureKind = ShowableKind | OtherKind;

/** Signatures, matched against the bytes as Latin-1; the first match decides. */
const signatures: readonly (readonly [pattern: RegExp, kind: PictureKind])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftyp(?:avif|avis)/, 'avif'],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/, 'heic'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^BM/, 'bmp'],
  [/^(?:\xd7\xcd\xc6\x9a|\x01\0\0\0[\s\S]{36} EMF)/, 'metafile'],
  [/^%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'archive'],
  [/^\xd0\xcf\x11\xe0/, 'office'],
];

/** The kind of a file: `png` for `\x89PNG…`, `html` for a web page saved as a picture. */
export function kindOfPicture(bytes: Uint8Array): PictureKind {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const known = signatures.find(([pattern]) => pattern.test(start));
  if (known) return known[1];
  const text = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/g, '');
  // Before SVG, because a page may contain an inline SVG.
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text)) return 'html';
  if (/<(?:[A-Za-z][\w.-]*:)?svg[\s>/]/.test(text)) return 'svg';
  return /<!doctype html|<html[\s>]/i.test(text) ? 'html' : 'unknown';
}

const extensions: Readonly<Record<ShowableKind, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  svg: ['svg'],
};

/** The extension that a file of that kind should have, if it has another: `jpg` for a JPEG named `a.png`. */
export function rightEnding(path: string, kind: ShowableKind): string | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return extensions[kind].includes(ending) ? undefined : extensions[kind][0];
}
