// Builds the decks of a table of rows (`--each`); sources and drawings that they share are read and drawn once.
import { type Cache, memoryCache, NO_CACHE } from '../cache.ts';
import { type BuildRequest, type BuildResult, buildDecks } from './build.ts';
import type { PlannedRow } from './plan-rows.ts';

/** What the decks of all rows are made with. */
export type SharedRequest = Omit<BuildRequest, 'row' | 'audiences' | 'language' | 'onStep' | 'onFrames'>;

export interface RowBuilder {
  /** How many rows it is to be given at once. */
  readonly atOnce: number;
  readonly build: (row: PlannedRow) => Promise<BuildResult>;
  readonly close: () => Promise<void>;
}

/** Bytes of what is kept of one row for the next: charts that they share, articles and plans as they were read. */
const ROOM = 16 * 1024 * 1024;

export async function openRows(shared: SharedRequest): Promise<RowBuilder> {
  const cache = memoryCache(readingOnly(shared.cache), ROOM);
  return {
    atOnce: 1,
    build: ({ row, audience, language }) => buildDecks({ ...shared, cache, row, audiences: [audience], language }),
    close: () => Promise.resolve(),
  };
}

/** What rows draw for themselves would put all else out of a cache that has no room for a thousand decks. */
function readingOnly(cache: Cache = NO_CACHE): Cache {
  return { ...cache, put: NO_CACHE.put };
}
