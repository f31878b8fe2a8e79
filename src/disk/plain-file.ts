// Only plain files are read: a pipe is waited for for ever, and a device such as /dev/zero fills the memory.
import { readFileSync, statSync } from 'node:fs';

/** In bytes; what Node reads at once. */
export const MOST_BYTES = 2 ** 31 - 1;

/** The bytes of the file at `path`. Throws what the system says, and in its manner `ENOTFILE` for what is neither a file nor a folder. */
export function readPlainFile(path: string): Buffer {
  const state = statSync(path);
  if (!state.isFile() && !state.isDirectory()) throw systemError('ENOTFILE', path);
  if (state.size > MOST_BYTES) throw systemError('EFBIG', path);
  return readFileSync(path);
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'open' });
}
