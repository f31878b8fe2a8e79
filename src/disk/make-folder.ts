// Creates folders one by one: where none can be created (/proc), Node’s recursive option never returns.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Creates a folder and its missing parents; throws errors of the file system. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another build may have created it meanwhile.
    if (!existsSync(path)) throw error;
  }
}
