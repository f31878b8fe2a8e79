// Examines UTF-8 where decoders only fail: where the first invalid byte is, and whether the rest suggests UTF-8 anyway.

export interface Utf8Evidence {
  /** Bytes that belong to no character. */
  readonly invalid: number;
  /** Characters of three or four bytes, such as Hangul: hardly ever there by accident in another encoding. */
  readonly long: number;
  /** Index of the first invalid byte. */
  readonly first: number | undefined;
}

/** Looks at the bytes from `from` up to `to`: for `ED 95 9C B0` one long character, one invalid byte, the first at 3. */
export function utf8Evidence(bytes: Uint8Array, from: number, to: number): Utf8Evidence {
  let invalid = 0;
  let long = 0;
  let first: number | undefined;
  let index = from;
  while (index < to) {
    const length = characterLength(bytes, index, to);
    if (length === 0) {
      invalid++;
      first ??= index;
    } else if (length > 2) long++;
    index += Math.max(1, length);
  }
  return { invalid, long, first };
}

/** Bytes of the well-formed character that begins at `index` (Unicode, table 3-7), 0 if none does. */
function characterLength(bytes: Uint8Array, index: number, to: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || index + length > to) return 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[index + next] ?? 0;
    const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < least || byte > most) return 0;
  }
  return length;
}
