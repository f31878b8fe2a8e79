// The files of decks that nobody works on, such as pictures of their slides, on the disk: without those of slides that are gone.

import { extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { type OwnPlan, planOwn } from './own-files.ts';

export interface MeantFiles {
  /** Absolute: that of the decks. */
  readonly folder: string;
  /** By path below it: `industry-5.0.ministry-briefing.ko/03-summary.svg`, `industry-5.0.ministry-briefing.ko.md`. */
  readonly files: Files;
  /** Files in their places that are not ours are replaced too, and kept. */
  readonly force: boolean;
  /** A path as the user is to read it. */
  readonly shown: (path: string) => string;
}

/** Says which of the files are ours. */
export const DECK_FILES_REGISTER = '.briefdeck-pictures.json';

/** What is to be written; a diagnostic when somebody else's file, or one that was worked on, stands in the place of one. */
export async function planDeckFiles({ folder, files, force, shown }: MeantFiles): Promise<OwnPlan | Diagnostic> {
  const kinds = new Set([...files.keys()].map(kindOf));
  return planOwn(
    { folder, files, register: DECK_FILES_REGISTER, shown },
    {
      stays: name => !kinds.has(kindOf(name)),
      keptAt: force ? name => join(folder, 'previous', name) : undefined,
      foreign: path => fault('BD875', undefined, { path }),
    },
  );
}

/** Files of one deck in one format are replaced together; others stay. */
function kindOf(name: string): string {
  return `${name.split('/')[0]} ${extname(name)}`;
}
