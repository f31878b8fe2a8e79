// Paths as the user is to read them.
import { isAbsolute, relative } from 'node:path';

/** Relative to where the command was given, when it lies below. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}
