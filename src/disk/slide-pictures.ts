// Pictures of slides on the disk: one folder a deck, without those of slides that the deck no longer has.
import { readdirSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Files } from '../files.ts';
import type { Replacement } from './replace.ts';
import { holds } from './same-bytes.ts';

export interface MeantPictures {
  /** Absolute. */
  readonly folder: string;
  /** By file name: `03-summary.svg`. */
  readonly pictures: Files;
}

/** Those that are not yet on the disk as they are. */
export function changedPictures({ folder, pictures }: MeantPictures): readonly Replacement[] {
  return [...pictures]
    .map(([name, bytes]) => ({ path: join(folder, name), bytes }))
    .filter(({ path, bytes }) => !holds(path, bytes));
}

/** Takes away pictures that have names such as ours, in the formats of the new ones, and are none of these. */
export function removeOldPictures({ folder, pictures }: MeantPictures): void {
  const formats = new Set([...pictures.keys()].map(extname));
  for (const name of formats.size > 0 ? readdirSync(folder) : []) {
    if (/^\d{2,}-/.test(name) && formats.has(extname(name)) && !pictures.has(name)) {
      rmSync(join(folder, name), { force: true });
    }
  }
}
