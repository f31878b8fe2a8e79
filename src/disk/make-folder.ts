// A folder with those above it, one by one: where the system has no room for one (/proc), Node's own recursion does not end.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder and those above it that are missing; throws what the file system says. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another build may have been quicker.
    if (!existsSync(path)) throw error;
  }
}
