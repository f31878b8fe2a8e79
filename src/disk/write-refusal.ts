// Where nothing is written, whoever asks for it: over a source of the briefings, over what the command reads, through a link that leads out.

import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { faultCode } from './faults.ts';
import { programFolder } from './program.ts';
import { findProject, isWithin } from './project.ts';

/** Why nothing may be written to an absolute path, even with `--force`; undefined when something may. */
export type Refusal = (path: string) => Diagnostic | undefined;

export interface WriteScope {
  /** The project's folder, or without a project the one in which the command was given. */
  readonly root: string;
  /** Absolute paths of files that the command reads. */
  readonly reads?: readonly string[] | undefined;
  /** A path as the user is to read it. */
  readonly shown: (path: string) => string;
}

/** For everything that a command makes; the sources are those of the moment when it is first asked. */
export function refuseSources({ root, reads = [], shown }: WriteScope): Refusal {
  const known = new Map<string, ReadonlySet<string>>();
  const idsOf = (folder: string): ReadonlySet<string> => {
    const ids = known.get(folder) ?? idsIn(folder);
    known.set(folder, ids);
    return ids;
  };
  return path => {
    const link = linkOut(path, root);
    if (link !== undefined) return fault('BD867', undefined, { path: shown(link) });
    const folders = sourceFolders(root, path);
    if (folders.some(folder => isBelow(folder, path))) return fault('BD866', undefined, { path: shown(path) });
    const id = idOf(path);
    if (id === undefined) return undefined;
    if (reads.some(each => idOf(each) === id)) return fault('BD871', undefined, { path: shown(path) });
    return folders.some(folder => idsOf(folder).has(id)) ? fault('BD866', undefined, { path: shown(path) }) : undefined;
  };
}

/** For articles that are brought up to date: they are sources, and stay within the project. */
export function refuseLinksOut({ root, shown }: WriteScope): Refusal {
  return path => {
    const link = linkOut(path, root);
    return link === undefined ? undefined : fault('BD867', undefined, { path: shown(link) });
  };
}

/** The first link on the way to `path`, from its end to `root`, that leads out of `root` or nowhere. */
function linkOut(path: string, root: string): string | undefined {
  const realRoot = realPlace(root);
  let at = path;
  do {
    if (lookAt(at)?.isSymbolicLink() && !(statOf(at) && isWithin(realRoot, realPlace(at)))) return at;
    at = dirname(at);
  } while (at !== root && isWithin(root, at));
  return undefined;
}

/** The folders whose files a build reads: of the project, of the one that `path` leads into, and the program's own templates. */
function sourceFolders(root: string, path: string): readonly string[] {
  const around = findProject(dirname(realPlace(path)));
  const roots = [root, ...('code' in around ? [] : [around.root])].filter(each => !('code' in findProject(each)));
  return [...roots.flatMap(each => [join(each, 'data'), join(each, 'templates')]), join(programFolder(), 'templates')];
}

/** As written or as the disk has it; names that are one on the disks of Windows and macOS are one. */
function isBelow(folder: string, path: string): boolean {
  return isWithin(oneForm(folder), oneForm(path)) || isWithin(oneForm(realPlace(folder)), oneForm(realPlace(path)));
}

function oneForm(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Where a path leads when all links are followed, as far as it exists. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** What tells the files of a folder and those below it, by whatever name: links and second names of a file are followed. */
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
  return quietly(() => readdirSync(folder)) ?? [];
}

/** What tells a file from every other one, whatever it is called. */
function idOf(path: string): string | undefined {
  const state = quietly(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return state && state.ino !== 0n ? `${state.dev}:${state.ino}` : undefined;
}

function statOf(path: string) {
  return quietly(() => statSync(path, { throwIfNoEntry: false }));
}

function lookAt(path: string) {
  return quietly(() => lstatSync(path, { throwIfNoEntry: false }));
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}
