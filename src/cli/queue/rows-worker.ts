// A worker: takes jobs from the queue, makes the decks of their rows on threads, and puts the results into the store.
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { RowBuilder } from '../../build/build-rows.ts';
import { resultBytes } from '../../build/cached-build.ts';
import { unzip } from '../../container/zip.ts';
import { openRowThreads } from '../row-pool.ts';
import { type QueueAddress, QueueError } from './queue-fault.ts';
import { openStore, type ResultStore } from './result-store.ts';
import { reach } from './row-queue.ts';
import {
  connectionTo,
  OTHER_PROGRAM,
  OTHER_STORE,
  programHash,
  QUEUE_NAME,
  type RowsJob,
  resultName,
} from './rows-job.ts';

export interface WorkerRequest extends QueueAddress {
  /** Jobs at the same time, a thread each. */
  readonly concurrency: number;
  /** Absolute: relative stores are below it, and the cache of drawings lies in it. */
  readonly cwd: string;
  readonly onReady: () => void;
  /** Called after each job: the number of rows that were made, or why the job failed. */
  readonly onJob: (rows: number, failure?: string) => void;
}

/** Milliseconds after which a job of a worker that says nothing belongs to another one. */
const LOCK = 10_000;

/** Works until the queue cannot be reached any more, and then throws a `QueueError`. */
export async function work({
  queue,
  store: storeAddress,
  concurrency,
  cwd,
  onReady,
  onJob,
}: WorkerRequest): Promise<never> {
  await reach(queue);
  const store = await openStore(storeAddress, cwd);
  const program = programHash();
  const builders = sharedBuilders(store, cwd, concurrency);
  const make = async ({ data: job }: Job<RowsJob>): Promise<number> => {
    if (job.program !== program) throw new UnrecoverableError(OTHER_PROGRAM);
    return builders.use(job, builder => makeRows(job, builder, store));
  };
  let worker: Worker<RowsJob, number> | undefined;
  const lost = new Promise<never>((_, reject) => {
    const connection = connectionTo(queue, () => reject(new QueueError('the connection was lost')));
    const usual = { lockDuration: LOCK, stalledInterval: LOCK / 2, maxStalledCount: 3 };
    worker = new Worker(QUEUE_NAME, make, { connection, concurrency, ...usual });
    worker.on('ready', onReady);
    worker.on('completed', (_, made) => onJob(made));
    worker.on('failed', (_, error) => onJob(0, error.message));
    // Each failed try to connect again is told here; the last one ends the worker.
    worker.on('error', () => undefined);
  });
  return lost.finally(async () => {
    // Timers and threads would keep the program running; closing itself fails without a connection.
    await worker?.close(true).catch(() => undefined);
    await builders.close();
  });
}

/** Makes the rows that have no result yet, such as those that a lost worker left; returns how many. */
async function makeRows(job: RowsJob, builder: RowBuilder, store: ResultStore): Promise<number> {
  let made = 0;
  for (const row of job.rows) {
    const name = resultName(job, row);
    if (await store.get(name)) continue;
    await store.put(name, resultBytes(await builder.build(row)));
    made += 1;
  }
  return made;
}

interface SharedBuilders {
  readonly use: <T>(job: RowsJob, act: (builder: RowBuilder) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A builder for each set of sources and options; when jobs of another set come, it is closed as soon as nobody uses it. */
function sharedBuilders(store: ResultStore, cwd: string, threads: number): SharedBuilders {
  const open = new Map<string, { readonly builder: Promise<RowBuilder>; users: number }>();
  let latest = '';
  const closeUnused = async (): Promise<void> => {
    for (const [key, { builder, users }] of open) {
      if (users > 0 || key === latest) continue;
      open.delete(key);
      await builder.then(
        each => each.close(),
        () => undefined,
      );
    }
  };
  return {
    use: async ({ input, options, limits }, act) => {
      const key = JSON.stringify([input, options, limits]);
      latest = key;
      const entry = open.get(key) ?? {
        builder: openBuilder({ input, options, limits }, store, cwd, threads),
        users: 0,
      };
      open.set(key, entry);
      entry.users += 1;
      try {
        return await act(await entry.builder);
      } catch (error) {
        // One that could not be opened is tried again with the next job.
        latest = '';
        throw error;
      } finally {
        entry.users -= 1;
        await closeUnused();
      }
    },
    close: async () => {
      latest = '';
      await closeUnused();
    },
  };
}

async function openBuilder(
  { input, options, limits }: Pick<RowsJob, 'input' | 'options' | 'limits'>,
  store: ResultStore,
  cwd: string,
  threads: number,
): Promise<RowBuilder> {
  const files = unzip((await store.get(input)) ?? new Uint8Array(), () => true);
  if (!files) throw new UnrecoverableError(OTHER_STORE);
  return openRowThreads({ ...options, files }, cwd, threads, limits);
}
