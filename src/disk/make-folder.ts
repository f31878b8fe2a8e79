// Creates folders one by one: where none can be created (/proc), Node’s recursive option never returns.
import { dirname } from 'node:path';
import { fileSystem } from './file-system.ts';

/** Creates a folder and its missing parents; throws errors of the file system. */
export function makeFolder(path: string): void {
  if (isThere(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    fileSystem.mkdirSync(path);
  } catch (error) {
    // Another build may have created it meanwhile.
    if (!isThere(path)) throw error;
  }
}

/** Throws where it cannot be told, when `existsSync` would say no. */
function isThere(path: string): boolean {
  return fileSystem.statSync(path, { throwIfNoEntry: false }) !== undefined;
}
