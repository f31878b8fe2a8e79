// Renames that outlast a moment in which another program holds the file.
import { nameBeside } from './beside.ts';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';

/** Windows answers so while a program, or a virus scanner for a moment, holds the file. */
export const HELD: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES']);
const WAITS = [50, 100, 200, 400];

export function renamePatiently(from: string, to: string): void {
  for (const wait of WAITS) {
    try {
      fileSystem.renameSync(from, to);
      return;
    } catch (error) {
      if (!HELD.has(faultCode(error))) throw error;
      fileSystem.pause(wait);
    }
  }
  fileSystem.renameSync(from, to);
}

/** `talk (kept).pptx`, a name beside `path` that nobody cleans up and no file has. */
export function freeName(path: string): string {
  let number = 1;
  while (isTaken(nameBeside(path, number, 'kept'))) number += 1;
  return nameBeside(path, number, 'kept');
}

/** Whether there is anything at `path`; throws where that cannot be told, when `existsSync` would say no. */
export function isTaken(path: string): boolean {
  return fileSystem.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
