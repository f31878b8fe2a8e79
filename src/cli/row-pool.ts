// Builds rows on all cores with a pool of threads. Loaded only for many rows.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RowBuilder, SharedRequest } from '../build/build-rows.ts';
import { givenLimits, type Limits } from '../limits.ts';

/** The data of a worker thread. */
export interface ThreadData {
  readonly shared: Omit<SharedRequest, 'cache' | 'drawSvg'>;
  /** The project’s folder; each thread opens its cache. */
  readonly root: string;
  readonly limits: Limits;
}

/** With fewer rows per thread, starting it takes longer than it saves. */
const FEWEST_ROWS = 8;

/** Beside the compiled program; uncompiled sources run without threads. */
const WORKER = new URL('./row-worker.js', import.meta.url);

/** Builds rows on as many threads as there are cores, or in this one if there are few; the decks are the same. */
export async function openRowPool(
  { cache, drawSvg, ...shared }: SharedRequest,
  root: string,
  rows: number,
  cores = availableParallelism(),
): Promise<RowBuilder> {
  const threads = Math.min(cores, Math.floor(rows / FEWEST_ROWS));
  if (threads < 2 || !existsSync(fileURLToPath(WORKER))) {
    const { openRows } = await import('../build/build-rows.ts');
    return openRows({ ...shared, cache, drawSvg });
  }
  return openRowThreads(shared, root, threads);
}

/** Makes rows on exactly so many threads of the compiled program. */
export async function openRowThreads(
  shared: ThreadData['shared'],
  root: string,
  threads: number,
  limits = givenLimits(),
): Promise<RowBuilder> {
  const { Piscina } = await import('piscina');
  const workerData: ThreadData = { shared, root, limits };
  const pool = new Piscina({ filename: WORKER.href, minThreads: threads, maxThreads: threads, workerData });
  return {
    // One running and one waiting row per thread bounds the memory for a thousand rows.
    atOnce: 2 * threads,
    build: row => pool.run(row),
    close: () => pool.destroy(),
  };
}
