// Decks of a table of rows made by workers on other machines: rows go into a queue of BullMQ, in chunks, and results come from a shared store.
import type { QueueEvents } from 'bullmq';
import type { BuildResult } from '../../build/build.ts';
import type { RowBuilder, SharedRequest } from '../../build/build-rows.ts';
import { resultFrom } from '../../build/cached-build.ts';
import type { PlannedRow } from '../../build/plan-rows.ts';
import { zip } from '../../container/zip.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { givenLimits } from '../../limits.ts';
import { type QueueAddress, QueueError, reasonOf } from './queue-fault.ts';
import { openStore } from './result-store.ts';
import {
  connectionTo,
  hashOf,
  jobId,
  OTHER_PROGRAM,
  OTHER_STORE,
  programHash,
  QUEUE_NAME,
  type RowsJob,
  resultName,
} from './rows-job.ts';

/** Rows of one job: few enough that a lost worker costs seconds, enough that the queue costs nothing. */
const ROWS_IN_JOB = 10;

/** Results that are fetched and written at the same time. */
const AT_ONCE = 4 * ROWS_IN_JOB;

/** Milliseconds between two looks at a job of which no event has come. */
const PATIENCE = 3000;

/** A finished job is remembered for an hour, so that a build that missed its event still sees how it ended. */
const KEPT = { age: 3600 };

/** Puts all `rows` into the queue; its `build` waits for the result of a row. `noWorker` is called if nobody is there to take them. */
export async function openRowQueue(
  { files, cache: _cache, ...options }: SharedRequest,
  rows: readonly PlannedRow[],
  { queue: address, store: storeAddress }: QueueAddress,
  cwd: string,
  noWorker: () => void,
): Promise<RowBuilder> {
  await reach(address);
  const store = await openStore(storeAddress, cwd);
  const input = zip(files, () => false);
  const inputName = `${hashOf(input)}.zip`;
  if (!(await store.get(inputName))) await store.put(inputName, input);

  const { Queue, QueueEvents } = await import('bullmq');
  let isLost: (error: QueueError) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    isLost = reject;
  });
  // Nobody may be waiting when it happens.
  lost.catch(() => undefined);
  const connection = connectionTo(address, () => isLost(new QueueError('the connection was lost')));
  const queue = new Queue<RowsJob>(QUEUE_NAME, { connection });
  const events = new QueueEvents(QUEUE_NAME, { connection });
  // Each failed try to connect again is told here; the last one rejects `lost`.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await Promise.all([events.close(), queue.close()]);
  };
  const finishOf = finishesOf(events);

  const jobs = chunksOf(rows, ROWS_IN_JOB).map(chunk => {
    const job: RowsJob = { program: programHash(), input: inputName, options, limits: givenLimits(), rows: chunk };
    return { id: jobId(job), job };
  });
  const jobOf = new Map(jobs.flatMap(each => each.job.rows.map(row => [row, each] as const)));
  const submit = async (): Promise<void> => {
    await events.waitUntilReady();
    for (const { id } of jobs) {
      const earlier = await queue.getJob(id);
      if (earlier && ((await earlier.isCompleted()) || (await earlier.isFailed()))) await earlier.remove();
    }
    const usual = { attempts: 3, backoff: { type: 'fixed', delay: 1000 }, removeOnComplete: KEPT, removeOnFail: KEPT };
    await queue.addBulk(jobs.map(({ id, job }) => ({ name: 'rows', data: job, opts: { ...usual, jobId: id } })));
  };
  try {
    await Promise.race([submit(), lost]);
  } catch (error) {
    // Open connections would keep the program running.
    await close();
    throw error instanceof QueueError ? error : new QueueError(reasonOf(error));
  }

  let isToldOfWorkers = false;
  /** Waits until a job has ended; the reason if it failed. */
  const endOf = async (id: string): Promise<{ readonly state: string; readonly reason: string }> => {
    for (;;) {
      const state = await queue.getJobState(id);
      if (state === 'completed' || state === 'unknown') return { state, reason: '' };
      if (state === 'failed') return { state, reason: (await queue.getJob(id))?.failedReason ?? '' };
      // Many rows wait at the same time: whether it has been said is asked last.
      if (!(await finishOf(id)) && (await queue.getWorkersCount()) === 0 && !isToldOfWorkers) {
        isToldOfWorkers = true;
        noWorker();
      }
    }
  };
  const build = async (row: PlannedRow): Promise<BuildResult> => {
    const found = jobOf.get(row);
    if (!found) throw new Error(`line ${row.row.place.line} is in no job`);
    const { state, reason } = await endOf(found.id);
    // Another build of the same rows may have removed a job that was completed.
    const bytes = state === 'failed' ? undefined : await store.get(resultName(found.job, row));
    return bytes ? resultFrom(bytes) : { decks: [], diagnostics: [notMade(row.row.place, state, reason)] };
  };
  return {
    atOnce: AT_ONCE,
    build: row => Promise.race([build(row), lost]),
    close,
  };
}

/** Why there is no deck of a row; what is the same for all rows has no place, and is said once for all of them. */
function notMade(place: Place, state: string, reason: string): Diagnostic {
  if (state === 'completed' || reason === OTHER_STORE) return fault('BD853.otherStore', undefined, {});
  if (state !== 'failed') return fault('BD853.removed', undefined, {});
  if (reason === OTHER_PROGRAM) return fault('BD853.otherProgram', undefined, {});
  return fault('BD853.failed', place, { reason });
}

/** Throws a `QueueError` at once if there is no Redis at this address. */
export async function reach(address: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(address, { lazyConnect: true, retryStrategy: () => null });
  // The event has the reason; what `connect` is rejected with only says that it was closed.
  let reason: string | undefined;
  redis.on('error', ({ message }) => {
    reason = message;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new QueueError(reason ?? reasonOf(error));
  } finally {
    redis.disconnect();
  }
}

/** Waits for the end of a job; false when no event came for a while. */
function finishesOf(events: QueueEvents): (id: string) => Promise<boolean> {
  const waiting = new Map<string, Set<() => void>>();
  const onEvent = ({ jobId: id }: { readonly jobId: string }): void => {
    for (const wake of waiting.get(id) ?? []) wake();
  };
  events.on('completed', onEvent).on('failed', onEvent);
  return id =>
    new Promise(resolve => {
      const ofJob = waiting.get(id) ?? new Set();
      waiting.set(id, ofJob);
      const end = (isFinished: boolean) => () => {
        clearTimeout(timer);
        ofJob.delete(wake);
        resolve(isFinished);
      };
      const wake = end(true);
      const timer = setTimeout(end(false), PATIENCE);
      ofJob.add(wake);
    });
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
