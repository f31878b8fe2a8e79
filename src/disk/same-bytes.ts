// Compares files with expected bytes.
import { faultCode } from './faults.ts';
import { readPlainFile } from './plain-file.ts';
import { removeQuietly } from './temporary.ts';

/** Whether the file at `path` has exactly these bytes. */
export function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readPlainFile(path).equals(bytes);
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return false;
  }
}

/** Deletes the file if it has exactly these bytes, which are now stored elsewhere. */
export function removeSame(path: string, bytes: Uint8Array): void {
  if (holds(path, bytes)) removeQuietly(path);
}
