// After a build of everything: reports files in `output` that earlier builds left, and removes them on request.

import { join, parse } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Leftover, leftoversIn, putAway } from '../disk/leftovers.ts';
import type { Placement } from '../disk/placement.ts';
import type { Refusal } from '../disk/write-refusal.ts';
import type { DeckToPlace, MadeDeck } from './commands/make-decks.ts';
import type { Input } from './input.ts';
import type { BuildOptions } from './options.ts';

export interface Cleaning {
  /** Absolute. */
  readonly folder: string;
  /** Moves our files away. */
  readonly clean: boolean;
  readonly refused: Refusal;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
}

/** Whether a run makes everything that the project’s plans define, so that all other files are leftovers. */
export function makesAll(
  { audiences, slides, language, out }: BuildOptions,
  { briefings, project }: Pick<Input, 'briefings' | 'project'>,
): boolean {
  const isPart = audiences.length > 0 || [slides, language, out].some(each => each !== undefined);
  return !isPart && project.briefings.every(name => briefings.includes(name));
}

/** Reports leftovers, or moves them away with `--clean`, after all decks have been written. */
export async function handleLeftovers(
  decks: readonly MadeDeck[],
  placements: readonly Placement<DeckToPlace>[],
  { folder, clean, refused, shown }: Cleaning,
): Promise<readonly Diagnostic[]> {
  const placed = placements.filter(({ state }) => state !== 'beside').map(({ path }) => parse(path).name);
  const found = await leftoversIn(folder, { names: decks.flatMap(({ names }) => names), placed });
  const ours = found.filter(({ stays }) => stays !== 'foreign');
  const named = (leftovers: readonly Leftover[]) =>
    leftovers.map(({ path, kind, stays }) => ({ path: shown(path), hasPictures: kind === 'pictures', stays }));
  const previous = shown(join(folder, 'previous'));
  if (!clean) return ours.length === 0 ? [] : [fault('BD872', undefined, { leftovers: named(ours), previous })];
  const faults = await putAway(found, folder, refused);
  const stay = found.filter(({ stays }) => stays !== undefined);
  const moved = found.filter(({ stays }) => stays === undefined);
  return [
    ...faults.map((mistake): Diagnostic => ({ ...mistake, severity: 'warning' })),
    ...(moved.length > 0 && faults.length === 0
      ? [fault('BD873', undefined, { leftovers: named(moved), previous })]
      : []),
    ...(stay.length > 0 ? [fault('BD874', undefined, { leftovers: named(stay) })] : []),
  ];
}
