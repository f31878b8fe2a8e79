// Writes generated files of decks that nobody edits, such as pictures of slides, and removes those of deleted slides.

import { extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { type OwnPlan, planOwn } from './own-files.ts';

export interface MeantFiles {
  /** Absolute: the folder of the decks. */
  readonly folder: string;
  /** By path relative to it: `industry-5.0.ministry-briefing.ko/03-summary.svg`, `industry-5.0.ministry-briefing.ko.md`. */
  readonly files: Files;
  /** Replaces files that are not ours too, after a backup. */
  readonly force: boolean;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
}

/** Lists which of the files are ours. */
export const DECK_FILES_REGISTER = '.briefdeck-pictures.json';

/** The files to write; a diagnostic if a foreign or edited file is in the way. */
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
