// Whether another program has a deck open.
import { closeSync, openSync, statSync } from 'node:fs';
import { faultCode } from './faults.ts';
import { lockOf } from './replace.ts';

/** The sign of it: the lock file beside it, or what Windows answers who wants to write it; undefined when it is free or not there. */
export function openSign(path: string): string | undefined {
  const lock = lockOf(path);
  if (lock !== undefined) return lock;
  try {
    if (!statSync(path).isFile()) return undefined;
    closeSync(openSync(path, 'r+'));
    return undefined;
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined) throw error;
    return code === 'EBUSY' ? code : undefined;
  }
}
