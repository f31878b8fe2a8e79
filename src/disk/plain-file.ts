// Reads plain files only: reading a pipe may block forever, and a device such as /dev/zero never ends.
import { fileSystem } from './file-system.ts';

/** In bytes; Node’s limit for a single read. */
export const MOST_BYTES = 2 ** 31 - 1;

/** The bytes of the file at `path`. Throws errors of the system, and `ENOTFILE` in the same form for anything that is neither file nor folder. */
export function readPlainFile(path: string): Buffer {
  const state = fileSystem.statSync(path);
  if (!state.isFile() && !state.isDirectory()) throw systemError('ENOTFILE', path);
  if (state.size > MOST_BYTES) throw systemError('EFBIG', path);
  return fileSystem.readFileSync(path);
}

/** An error in the manner of the operating system. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'open' });
}

/** Whether a path, with `/` between its names, leads to a file below the folder that it starts in. */
export function isBelow(path: string): boolean {
  return path.split('/').every(name => name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name));
}
