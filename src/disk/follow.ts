// Reports when files of a project change.
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { fileSystem } from './file-system.ts';

export interface Following {
  readonly close: () => Promise<void>;
}

export interface FollowEvents {
  /** Absolute path of a file that was saved, created or deleted. */
  readonly onChange: (path: string) => void;
  /** The system can no longer report changes: `ENOSPC`. */
  readonly onFailure: (error: unknown) => void;
}

/** Watches the files below `root` for which `isFollowed` (given the relative path) is true; resolves once watching has begun. */
export function follow(
  root: string,
  isFollowed: (path: string) => boolean,
  { onChange, onFailure }: FollowEvents,
): Promise<Following> {
  const watcher = watch(root, { ignoreInitial: true, ignored: path => !isFollowed(relative(root, path)) });
  watcher.on('all', (event, path) => {
    if (event === 'add' || event === 'change' || event === 'unlink') onChange(path);
  });
  watcher.on('error', onFailure);
  return new Promise(resolve => watcher.once('ready', () => resolve({ close: () => watcher.close() })));
}

/** The size of a file in bytes and the time of its last change; undefined if it does not exist. */
export function lookAt(path: string): { readonly size: number; readonly changed: number } | undefined {
  const state = fileSystem.statSync(path, { throwIfNoEntry: false });
  return state && { size: state.size, changed: state.mtimeMs };
}
