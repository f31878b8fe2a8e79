// The cache on disk: one file per entry. It can be deleted at any time, and errors here are ignored.
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Cache } from '../cache.ts';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryName } from './temporary.ts';

/** The cache folder of a project: in `node_modules` if there is one. */
export function cacheFolder(root: string): string {
  const packages = join(root, 'node_modules');
  return fileSystem.existsSync(packages) ? join(packages, '.cache', 'briefdeck') : join(root, '.cache', 'briefdeck');
}

/** Maximum total size in bytes; a drawn chart takes about 100,000. */
export const USUAL_ROOM = 64 * 1024 * 1024;

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * The entries that a program of that name has put into `folder`. Damaged entries are ignored. The folder is created
 * with the first entry; when `room` runs out, the oldest entries are deleted.
 */
export function diskCache(folder: string, program: string, room = USUAL_ROOM): Cache {
  const pathOf = (key: string): string => join(folder, createHash('sha256').update(`${program}\n${key}`).digest('hex'));
  let written = room;
  return {
    get: key => quietly(() => read(pathOf(key))),
    put: (key, bytes) => {
      quietly(() => {
        written += bytes.length;
        if (written > room / 8) {
          makeFolder(folder);
          makeRoom(folder, room);
          written = 0;
        }
        write(folder, pathOf(key), bytes);
      });
    },
  };
}

/** A cache whose entries go to the one below when there is time for that. */
export interface LateCache extends Cache {
  readonly flush: () => void;
}

export function lateCache(below: Cache): LateCache {
  const waiting = new Map<string, Uint8Array>();
  return {
    get: key => waiting.get(key) ?? below.get(key),
    put: (key, bytes) => void waiting.set(key, bytes),
    flush: () => {
      for (const [key, bytes] of waiting) below.put(key, bytes);
      waiting.clear();
    },
  };
}

const HASH_LENGTH = 32;

/** A file holds a hash of its name and its entry, then the entry: it is worth nothing under another name. */
function sealOf(path: string, bytes: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${basename(path)}\n`)
    .update(bytes)
    .digest();
}

function write(folder: string, path: string, bytes: Uint8Array): void {
  const temporary = join(folder, temporaryName());
  fileSystem.writeFileSync(temporary, Buffer.concat([sealOf(path, bytes), bytes]));
  fileSystem.renameSync(temporary, path);
}

function read(path: string): Uint8Array | undefined {
  const state = fileSystem.statSync(path, { throwIfNoEntry: false });
  if (!state) return undefined;
  const content = fileSystem.readFileSync(path);
  const bytes = new Uint8Array(content.subarray(HASH_LENGTH));
  if (!sealOf(path, bytes).equals(content.subarray(0, HASH_LENGTH))) return undefined;
  const now = Date.now();
  if (now - state.mtimeMs > A_DAY) fileSystem.utimesSync(path, new Date(now), new Date(now));
  return bytes;
}

/** The names of entries and of temporary files; anything else in the folder is left alone. */
const ENTRY = /^[0-9a-f]{64}$|^\.~briefdeck-/;

/** Removes the least recently used entries until half of the room is free, and files of interrupted runs. */
function makeRoom(folder: string, room: number): void {
  const entries = fileSystem.readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    const state = ENTRY.test(name) ? fileSystem.statSync(path, { throwIfNoEntry: false }) : undefined;
    return state?.isFile() ? [{ path, size: state.size, used: state.mtimeMs }] : [];
  });
  let size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size <= room) return;
  for (const entry of entries.sort((a, b) => a.used - b.used)) {
    if (size <= room / 2) break;
    fileSystem.rmSync(entry.path, { force: true });
    size -= entry.size;
  }
}

/** The result of `act`, or undefined if the operating system reports an error. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}
