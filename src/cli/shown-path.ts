// Paths as they are shown to the user.
import { isAbsolute, relative } from 'node:path';

/** Relative to the working directory if below it. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}
