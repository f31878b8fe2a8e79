// Reads plain files only: reading a pipe may block forever, and a device such as /dev/zero never ends.
import { readFileSync, statSync } from 'node:fs';

/** In bytes; Node’s limit for a single read. */
export const MOST_BYTES = 2 ** 31 - 1;

/** The bytes of the file at `path`. Throws errors of the system, and `ENOTFILE` in the same form for anything that is neither file nor folder. */
export function readPlainFile(path: string): Buffer {
  const state = statSync(path);
  if (!state.isFile() && !state.isDirectory()) throw systemError('ENOTFILE', path);
  if (state.size > MOST_BYTES) throw systemError('EFBIG', path);
  return readFileSync(path);
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'open' });
}
