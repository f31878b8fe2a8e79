// What can go wrong with the queue and the store, as errors and as messages.
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';

/** Thrown when Redis cannot be reached, or no longer, with the reason that the system gives. */
export class QueueError extends Error {}

/** Thrown when a store cannot be read or written, with the reason that the system gives. */
export class StoreError extends Error {}

/** The message for an error of a run with a queue; undefined for any other error. */
export function queueFault(error: unknown, { queue, store }: QueueAddress): Diagnostic | undefined {
  if (error instanceof QueueError) return fault('BD851', undefined, { address: shown(queue), reason: error.message });
  if (error instanceof StoreError) return fault('BD852', undefined, { store: shown(store), reason: error.message });
  return undefined;
}

/** Where the queue is, and where its results go. */
export interface QueueAddress {
  /** `redis://:password@host:6379` */
  readonly queue: string;
  /** `/mnt/share/decks` or `s3://bucket/prefix` */
  readonly store: string;
}

/** An address without user and password. */
function shown(address: string): string {
  return address.replace(/\/\/[^@/]*@/, '//');
}

/** What the system, or a library, says is wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
