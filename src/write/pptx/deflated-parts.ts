// The compressed parts of an earlier version of a deck: one changed figure changes few of its parts, and none of its layouts.
import { createHash } from 'node:crypto';
import { type DeflatedPart, deflate } from '../../container/zip.ts';

export interface DeflatedParts {
  readonly deflated: (data: Uint8Array) => DeflatedPart;
  /** All parts that were asked for, as bytes for the next version. */
  readonly used: () => Uint8Array;
}

/** A part in those bytes: the hash of what it holds, its checksum, its compressed length, and its compressed bytes. */
const HASH_LENGTH = 32;
const HEAD_LENGTH = HASH_LENGTH + 8;

/** Compresses parts that are not in `earlier`, which was given by `used`. */
export function deflatedParts(earlier: Uint8Array = new Uint8Array()): DeflatedParts {
  const known = partsIn(Buffer.from(earlier.buffer, earlier.byteOffset, earlier.length));
  const used = new Map<string, DeflatedPart>();
  return {
    deflated: data => {
      const hash = createHash('sha256').update(data).digest('hex');
      const part = used.get(hash) ?? known.get(hash) ?? deflate(data);
      used.set(hash, part);
      return part;
    },
    used: () => Buffer.concat([...used].flatMap(([hash, part]) => [headOf(hash, part), part.packed])),
  };
}

function headOf(hash: string, { packed, crc }: DeflatedPart): Buffer {
  const head = Buffer.alloc(HEAD_LENGTH);
  head.write(hash, 'hex');
  head.writeUInt32LE(crc, HASH_LENGTH);
  head.writeUInt32LE(packed.length, HASH_LENGTH + 4);
  return head;
}

function partsIn(bytes: Buffer): ReadonlyMap<string, DeflatedPart> {
  const parts = new Map<string, DeflatedPart>();
  for (let at = 0; at < bytes.length; ) {
    const from = at + HEAD_LENGTH;
    const to = from + bytes.readUInt32LE(at + HASH_LENGTH + 4);
    const hash = bytes.toString('hex', at, at + HASH_LENGTH);
    parts.set(hash, { packed: bytes.subarray(from, to), crc: bytes.readUInt32LE(at + HASH_LENGTH) });
    at = to;
  }
  return parts;
}
