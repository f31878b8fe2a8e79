// Whether another program has a deck open.
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { lockOf } from './replace.ts';

/** How we know: a lock file beside it, or the error that Windows returns on writing; undefined if it is free or missing. */
export function openSign(path: string): string | undefined {
  const lock = lockOf(path);
  if (lock !== undefined) return lock;
  try {
    if (!fileSystem.statSync(path).isFile()) return undefined;
    fileSystem.closeSync(fileSystem.openSync(path, 'r+'));
    return undefined;
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined) throw error;
    return code === 'EBUSY' ? code : undefined;
  }
}
