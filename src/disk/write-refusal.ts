// Refuses to write over sources of briefings, over files that the command reads, and through links that lead out of the project.

import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { programFolder } from './program.ts';
import { findProject, isWithin } from './project.ts';

/** Why nothing may be written to an absolute path, even with `--force`; undefined if it may. */
export type Refusal = (path: string) => Diagnostic | undefined;

export interface WriteScope {
  /** The project’s folder, or the working directory if there is no project. */
  readonly root: string;
  /** Absolute paths of files that the command reads. */
  readonly reads?: readonly string[] | undefined;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
}

/** For all output of a command; sources are listed on the first call. */
export function refuseSources({ root, reads = [], shown }: WriteScope): Refusal {
  const known = new Map<string, ReadonlySet<string>>();
  const around = new Map<string, readonly string[]>();
  const foldersFor = (path: string): readonly string[] => {
    const folder = dirname(realPlace(path));
    const folders = around.get(folder) ?? sourceFolders(root, folder);
    around.set(folder, folders);
    return folders;
  };
  const idsOf = (folder: string): ReadonlySet<string> => {
    const ids = known.get(folder) ?? idsIn(folder);
    known.set(folder, ids);
    return ids;
  };
  return path => {
    const link = linkOut(path, root);
    if (link !== undefined) return fault('BD867', undefined, { path: shown(link) });
    const folders = foldersFor(path);
    if (folders.some(folder => isBelow(folder, path))) return fault('BD866', undefined, { path: shown(path) });
    const id = idOf(path);
    if (id === undefined) return undefined;
    if (reads.some(each => idOf(each) === id)) return fault('BD871', undefined, { path: shown(path) });
    return folders.some(folder => idsOf(folder).has(id)) ? fault('BD866', undefined, { path: shown(path) }) : undefined;
  };
}

/** For updates of articles, which are sources themselves and must stay within the project. */
export function refuseLinksOut({ root, shown }: WriteScope): Refusal {
  return path => {
    const link = linkOut(path, root);
    return link === undefined ? undefined : fault('BD867', undefined, { path: shown(link) });
  };
}

/** The first link on `path`, from its end up to `root`, that leads out of `root` or nowhere. */
function linkOut(path: string, root: string): string | undefined {
  const realRoot = realPlace(root);
  let at = path;
  do {
    if (lookAt(at)?.isSymbolicLink() && !(statOf(at) && isWithin(realRoot, realPlace(at)))) return at;
    at = dirname(at);
  } while (at !== root && isWithin(root, at));
  return undefined;
}

/** The folders that a build reads: of the project, of the project around `folder`, and the program’s templates. */
function sourceFolders(root: string, folder: string): readonly string[] {
  const around = findProject(folder);
  const roots = [root, ...('code' in around ? [] : [around.root])].filter(each => !('code' in findProject(each)));
  return [...roots.flatMap(each => [join(each, 'data'), join(each, 'templates')]), join(programFolder(), 'templates')];
}

/** As written or as on disk; names that are equal on Windows and macOS count as equal. */
function isBelow(folder: string, path: string): boolean {
  return isWithin(oneForm(folder), oneForm(path)) || isWithin(oneForm(realPlace(folder)), oneForm(realPlace(path)));
}

function oneForm(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The target of a path after following all links, as far as it exists. */
function realPlace(path: string): string {
  try {
    return fileSystem.realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** Identifies all files below a folder by device and inode, whatever their names; links are followed. */
function idsIn(folder: string, ids = new Set<string>()): ReadonlySet<string> {
  for (const path of [folder, ...namesIn(folder).map(name => join(folder, name))]) {
    const id = idOf(path);
    if (id === undefined || ids.has(id)) continue;
    ids.add(id);
    if (path !== folder && statOf(path)?.isDirectory()) idsIn(path, ids);
  }
  return ids;
}

function namesIn(folder: string): readonly string[] {
  return quietly(() => fileSystem.readdirSync(folder)) ?? [];
}

/** Identifies a file independently of its name. */
function idOf(path: string): string | undefined {
  const state = quietly(() => fileSystem.statSync(path, { bigint: true, throwIfNoEntry: false }));
  return state && state.ino !== 0n ? `${state.dev}:${state.ino}` : undefined;
}

function statOf(path: string) {
  return quietly(() => fileSystem.statSync(path, { throwIfNoEntry: false }));
}

function lookAt(path: string) {
  return quietly(() => fileSystem.lstatSync(path, { throwIfNoEntry: false }));
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}
