// A hash of what a deck consists of, by which a later build sees whether another program has saved it since.
import { createHash } from 'node:crypto';
import { fullHash } from './identity.ts';
import { extension } from './package.ts';
import { CUSTOM_PROPERTIES } from './parts/properties.ts';

const APART = new Set([CUSTOM_PROPERTIES, '/[Content_Types].xml']);

/**
 * 32 hexadecimal digits of SHA-256 over the names and bytes of all parts but the one that holds the fingerprint itself, and those of
 * the package that follow from the others. A deck packed anew with the same parts has the same one.
 */
export function fingerprintOf(parts: readonly { readonly name: string; readonly data: string | Uint8Array }[]): string {
  const counted = parts.filter(({ name }) => !APART.has(name) && extension(name) !== 'rels');
  const hash = createHash('sha256');
  for (const { name, data } of counted.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\n`).update(fullHash(data), 'hex');
  }
  return hash.digest('hex').slice(0, 32);
}
