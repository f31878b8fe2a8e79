// Backs up files before they are replaced, in the folder `previous` beside them, without overwriting anything there.
import { basename, dirname, join } from 'node:path';
import { nameBeside } from './beside.ts';
import { existingFileAt } from './existing-file.ts';
import { isTaken } from './rename.ts';
import type { Replacement } from './replace.ts';
import { holds } from './same-bytes.ts';

/** The backup path of a file: in `previous` beside it. */
export function previousPath(path: string): string {
  return join(dirname(path), 'previous', basename(path));
}

/** What to write in order to back up a file. */
export async function keeping(path: string, bytes: Uint8Array): Promise<readonly Replacement[]> {
  return keepingAt(previousPath(path), bytes);
}

/** The same at a free path, `talk (kept).pptx`, if the usual one holds an edited deck or another file. */
export async function keepingAt(place: string, bytes: Uint8Array): Promise<readonly Replacement[]> {
  const existing = await existingFileAt(place, { bytes, manifest: undefined });
  const keep = { path: place, bytes };
  // An unreadable file cannot be replaced either; that is reported on the attempt.
  if ('code' in existing || existing.kind === 'free' || existing.kind === 'ours') return [keep];
  if (existing.kind === 'same') return [];
  const { bytes: kept } = existing.old;
  for (let number = 1; ; number += 1) {
    const aside = nameBeside(place, number, 'kept');
    if (holds(aside, kept)) return [keep];
    if (!isTaken(aside)) return [{ path: aside, bytes: kept }, keep];
  }
}
