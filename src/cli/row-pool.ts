// Decks of a table of rows on all cores: a pool of threads, each of which makes one row after another. Loaded for many rows only.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RowBuilder, SharedRequest } from '../build/build-rows.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly shared: Omit<SharedRequest, 'cache'>;
  /** Of the project, whose cache each thread opens for itself. */
  readonly root: string;
}

/** Fewer rows for each thread than this are made sooner than it has started. */
const FEWEST_ROWS = 8;

/** As it lies beside the compiled program; sources that are not compiled have no threads. */
const WORKER = new URL('./row-worker.js', import.meta.url);

/** Makes rows on so many threads as there are cores, or by itself where there are few rows; the decks are the same. */
export async function openRowPool(
  { cache, ...shared }: SharedRequest,
  root: string,
  rows: number,
  cores = availableParallelism(),
): Promise<RowBuilder> {
  const threads = Math.min(cores, Math.floor(rows / FEWEST_ROWS));
  if (threads < 2 || !existsSync(fileURLToPath(WORKER))) {
    const { openRows } = await import('../build/build-rows.ts');
    return openRows({ ...shared, cache });
  }
  const { Piscina } = await import('piscina');
  const workerData: ThreadData = { shared, root };
  const pool = new Piscina({ filename: WORKER.href, minThreads: threads, maxThreads: threads, workerData });
  return {
    // One in the making and one waiting for each thread: that is all that is in memory of a thousand rows.
    atOnce: 2 * threads,
    build: row => pool.run(row),
    close: () => pool.destroy(),
  };
}
