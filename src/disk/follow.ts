// Reports when files of a project change.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { watch } from 'chokidar';

export interface Following {
  readonly close: () => Promise<void>;
}

export interface FollowEvents {
  /** Absolute: a file was saved, made or taken away. */
  readonly onChange: (path: string) => void;
  /** The system cannot tell of changes any more: `ENOSPC`. */
  readonly onFailure: (error: unknown) => void;
}

/** Follows the files of `root` that `isFollowed` says yes to, asked with their paths from there; resolves once it does. */
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

/** The size of a file in bytes and when it was changed; undefined when it is not there. */
export function lookAt(path: string): { readonly size: number; readonly changed: number } | undefined {
  const state = statSync(path, { throwIfNoEntry: false });
  return state && { size: state.size, changed: state.mtimeMs };
}
