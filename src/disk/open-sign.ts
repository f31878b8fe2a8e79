// Whether another program has a deck open.
import { closeSync, openSync, statSync } from 'node:fs';
import { faultCode } from './faults.ts';
import { lockOf } from './replace.ts';

/** How we know: a lock file beside it, or the error that Windows returns on writing; undefined if it is free or missing. */
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
