// What stood in a place before something new came there: kept in the folder `previous` beside it, where nothing is lost either.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameBeside } from './beside.ts';
import { existingFileAt } from './existing-file.ts';
import type { Replacement } from './replace.ts';
import { holds } from './same-bytes.ts';

/** Where the old file of that path is kept: in `previous` beside it. */
export function previousPath(path: string): string {
  return join(dirname(path), 'previous', basename(path));
}

/** What is to be written so that a file of that path with these bytes is kept. */
export async function keeping(path: string, bytes: Uint8Array): Promise<readonly Replacement[]> {
  return keepingAt(previousPath(path), bytes);
}

/** The same in a place of its own: a deck that somebody has worked on, or another file, makes room for it as `talk (kept).pptx`. */
export async function keepingAt(place: string, bytes: Uint8Array): Promise<readonly Replacement[]> {
  const existing = await existingFileAt(place, { bytes, manifest: undefined });
  const keep = { path: place, bytes };
  // What cannot be read there cannot be replaced either, which is reported when it is tried.
  if ('code' in existing || existing.kind === 'free' || existing.kind === 'ours') return [keep];
  if (existing.kind === 'same') return [];
  const { bytes: kept } = existing.old;
  for (let number = 1; ; number += 1) {
    const aside = nameBeside(place, number, 'kept');
    if (holds(aside, kept)) return [keep];
    if (!existsSync(aside)) return [{ path: aside, bytes: kept }, keep];
  }
}
