// The format and pixel size of a picture, from the first bytes of the file.

export interface ImageFacts {
  /** For a person: `JPEG`. */
  readonly format: string;
  /** Content types under which PowerPoint takes it; none for formats that it does not show. */
  readonly types: readonly string[];
  /** In pixels; undefined for drawings, which have none. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** What the bytes are; undefined for what is no picture that is known. */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length < 30) return undefined;
  if (starts(0x89, 0x50, 0x4e, 0x47)) {
    return { format: 'PNG', types: ['image/png'], size: { width: view.getUint32(16), height: view.getUint32(20) } };
  }
  if (starts(0xff, 0xd8, 0xff)) return { format: 'JPEG', types: ['image/jpeg', 'image/pjpeg'], size: jpegSize(view) };
  if (starts(0x47, 0x49, 0x46, 0x38)) {
    const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    return { format: 'GIF', types: ['image/gif'], size };
  }
  if (starts(0x42, 0x4d)) {
    const size = { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
    return { format: 'BMP', types: ['image/bmp', 'image/x-bmp', 'image/x-ms-bmp'], size };
  }
  if (starts(0x49, 0x49, 0x2a, 0) || starts(0x4d, 0x4d, 0, 0x2a))
    return { format: 'TIFF', types: ['image/tiff', 'image/x-tiff'] };
  if (starts(0x52, 0x49, 0x46, 0x46) && view.getUint32(8) === 0x57454250)
    return { format: 'WebP', types: ['image/webp'] };
  if (starts(0x01, 0, 0, 0) && bytes.length >= 44 && view.getUint32(40) === 0x20454d46) {
    return { format: 'EMF', types: ['image/x-emf', 'image/emf'] };
  }
  if (starts(0xd7, 0xcd, 0xc6, 0x9a)) return { format: 'WMF', types: ['image/x-wmf', 'image/wmf'] };
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(text)
    ? { format: 'SVG', types: ['image/svg+xml'] }
    : undefined;
}

/** From the first frame header, ITU-T T.81, B.2.2: markers C0 to CF but for C4, C8 and CC. */
function jpegSize(view: DataView): ImageFacts['size'] {
  let offset = 2;
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    }
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2);
  }
  return undefined;
}
