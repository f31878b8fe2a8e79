// A job of the queue: some rows of a table (`--each`), and what a worker needs to know to make their decks.
import { createHash } from 'node:crypto';
import type { SharedRequest } from '../../build/build-rows.ts';
import type { PlannedRow } from '../../build/plan-rows.ts';
import { programName } from '../../disk/program.ts';
import type { Limits } from '../../limits.ts';

/** Its name in Redis. */
export const QUEUE_NAME = 'briefdeck-rows';

export interface RowsJob {
  /** A hash of the program: a worker of another version could make other bytes. */
  readonly program: string;
  /** In the store: a zip of the files of data and templates. */
  readonly input: string;
  readonly options: Omit<SharedRequest, 'files' | 'cache'>;
  readonly limits: Limits;
  readonly rows: readonly PlannedRow[];
}

/** What a worker of another version of the program says of a job, and one whose store has no sources for it. */
export const OTHER_PROGRAM = 'another version of Briefdeck';
export const OTHER_STORE = 'another store';

/** Of this program; of one that is not compiled there is but one. */
export function programHash(): string {
  return hashOf(programName() ?? 'not compiled');
}

/** The name in the store of what was made of a row: it follows from everything that the deck depends on. */
export function resultName({ rows: _rows, ...shared }: RowsJob, row: PlannedRow): string {
  return `${hashOf(JSON.stringify([shared, row]))}.result`;
}

/** Jobs with the same rows and sources are one. */
export function jobId(job: RowsJob): string {
  return hashOf(JSON.stringify(job));
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Seconds for which a lost connection is tried again. */
const PATIENCE = 60;

/** How to reach Redis; `onLost` is called when it stays away. */
export function connectionTo(
  queue: string,
  onLost: () => void,
): {
  readonly url: string;
  readonly maxRetriesPerRequest: null;
  readonly retryStrategy: (times: number) => number | null;
} {
  const retryStrategy = (times: number): number | null => {
    if (times <= PATIENCE) return 1000;
    onLost();
    return null;
  };
  return { url: queue, maxRetriesPerRequest: null, retryStrategy };
}
