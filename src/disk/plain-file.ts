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

/** Bytes kept of files that were read, and when that is worth it: the time of a file is only so exact. */
const MOST_KEPT = 64 * 1024 * 1024;
const SETTLED = 2000;

const kept = new Map<string, { readonly state: string; readonly bytes: Buffer }>();

/** As `readPlainFile`, for files that this process reads again and again: one whose size and times are what they were is not. */
export function readSettledFile(path: string): Buffer {
  const { size, mtimeMs, ctimeMs, ino } = fileSystem.statSync(path);
  const state = `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  const known = kept.get(path);
  if (known?.state === state) return known.bytes;
  const bytes = readPlainFile(path);
  kept.delete(path);
  if (Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED) kept.set(path, { state, bytes });
  let room = MOST_KEPT;
  for (const [each, { bytes }] of [...kept].reverse()) {
    room -= bytes.length;
    if (room < 0) kept.delete(each);
  }
  return bytes;
}

/** An error in the manner of the operating system. */
export function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'open' });
}

/** Whether a path, with `/` between its names, leads to a file below the folder that it starts in. */
export function isBelow(path: string): boolean {
  return path.split('/').every(name => name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name));
}
