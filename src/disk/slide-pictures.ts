// Pictures of slides on the disk: one folder a deck, without those of slides that the deck no longer has.
import { extname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { pictureStays } from './guard-messages.ts';
import { type OwnPlan, planOwn } from './own-files.ts';

export interface MeantPictures {
  /** Absolute: that of the decks. */
  readonly folder: string;
  /** By path below it, the name of the deck first: `industry-5.0.ministry-briefing.ko/03-summary.svg`. */
  readonly pictures: Files;
  /** Files in their places that are not ours are replaced too, and kept. */
  readonly force: boolean;
  /** A path as the user is to read it. */
  readonly shown: (path: string) => string;
}

/** Says which pictures are ours. */
export const PICTURES_REGISTER = '.briefdeck-pictures.json';

/** What is to be written; a diagnostic when somebody else's file, or one that was worked on, stands in the place of a picture. */
export async function planPictures({ folder, pictures, force, shown }: MeantPictures): Promise<OwnPlan | Diagnostic> {
  const kinds = new Set([...pictures.keys()].map(kindOf));
  return planOwn(
    { folder, files: pictures, register: PICTURES_REGISTER, shown },
    {
      stays: name => !kinds.has(kindOf(name)),
      keptAt: force ? name => join(folder, 'previous', name) : undefined,
      foreign: pictureStays,
    },
  );
}

/** Pictures of one deck in one format are replaced together; others stay. */
function kindOf(name: string): string {
  return `${name.split('/')[0]} ${extname(name)}`;
}
