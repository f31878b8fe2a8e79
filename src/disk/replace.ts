// Replaces old decks with finished ones: all or none, and each file complete at every moment.
//
// Everything here is one synchronous step, which no signal (Ctrl-C) interrupts; only a power cut or `kill -9` can, and it leaves, at
// worst, hidden temporary files that the next build removes.

import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { nameBeside } from './beside.ts';
import { faultCode, writeFault } from './faults.ts';
import { makeFolder } from './make-folder.ts';
import { nameFault } from './output.ts';
import { removeQuietly, removeStale, temporaryName } from './temporary.ts';
import { uninterrupted } from './uninterrupted.ts';
import type { Refusal } from './write-refusal.ts';

/** A deck with the absolute path of its file. */
export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A deck in progress: written to `temporary`, with the old one as `backup` until all of the run have succeeded. */
interface Step extends Replacement {
  readonly target: string;
  readonly temporary: string;
  readonly backup: string;
}

/**
 * Writes all decks or none; returns why none was written. Missing folders are created. Every file
 * that a command writes goes through here.
 */
export function replaceFiles(replacements: readonly Replacement[], refused: Refusal): readonly Diagnostic[] {
  return uninterrupted(() => replaceAll(replacements, refused));
}

function replaceAll(replacements: readonly Replacement[], refused: Refusal): readonly Diagnostic[] {
  // 1. Check everything before touching anything.
  const faults = [
    ...collisions(replacements),
    ...replacements.flatMap(({ path }) => refused(path) ?? obstacle(path) ?? []),
  ];
  if (faults.length > 0) return faults;
  const folders = new Set(replacements.map(({ path }) => dirname(path)));
  for (const folder of folders) {
    try {
      makeFolder(folder);
      removeStale(folder);
    } catch (error) {
      return [writeFault(error, folder, 0)];
    }
  }
  const steps = replacements.map(step);
  try {
    // 2. Write every deck beside its path, flush it and read it back.
    for (const each of steps) {
      const mistake = writeTemporary(each);
      if (mistake) return [mistake];
    }
    // 3. Rename all; if one fails, restore those before it.
    return takePlaces(steps);
  } finally {
    for (const { temporary, backup } of steps) {
      removeQuietly(temporary);
      removeQuietly(backup);
    }
    for (const folder of folders) syncFolder(folder);
  }
}

/** Names that are equal on disks of Windows and macOS. */
function collisions(replacements: readonly Replacement[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return replacements.flatMap(({ path }) => {
    const name = path.normalize('NFC').toLowerCase();
    const other = seen.get(name);
    seen.set(name, path);
    return other === undefined ? [] : [fault('BD819', undefined, { path: other, other: path })];
  });
}

/** Why the file at `path` cannot be replaced: a folder, a read-only mark, a program that has it open. */
function obstacle(path: string): Diagnostic | undefined {
  const unsound = nameFault(basename(path));
  if (unsound) return unsound;
  let state: ReturnType<typeof statSync>;
  try {
    state = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return writeFault(error, dirname(path), 0);
  }
  if (state?.isDirectory()) return fault('BD811', undefined, { path });
  if (state && !state.isFile()) return fault('BD868', undefined, { path });
  if (state && (state.mode & 0o222) === 0) return fault('BD818', undefined, { path });
  const lock = lockOf(path);
  return lock === undefined ? undefined : fault('BD815', undefined, { path, sign: lock, elsewhere: nameBeside(path) });
}

/** The lock file of PowerPoint or LibreOffice for an open deck: `~$talk.pptx`. */
export function lockOf(path: string): string | undefined {
  return [`~$${basename(path)}`, `.~lock.${basename(path)}#`].find(name => existsSync(join(dirname(path), name)));
}

/** A deck is written to the target of a link; the link stays. */
function step(replacement: Replacement): Step {
  const target = existsSync(replacement.path) ? realpathSync(replacement.path) : replacement.path;
  const folder = dirname(target);
  return { ...replacement, target, temporary: join(folder, temporaryName()), backup: join(folder, temporaryName()) };
}

function writeTemporary({ path, temporary, bytes }: Step): Diagnostic | undefined {
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return readFileSync(temporary).equals(bytes) ? undefined : fault('BD817', undefined, { path });
  } catch (error) {
    return writeFault(error, path, bytes.length);
  }
}

function takePlaces(steps: readonly Step[]): readonly Diagnostic[] {
  const old = new Set(steps.filter(({ target }) => existsSync(target)));
  const placed: Step[] = [];
  for (const each of steps) {
    try {
      if (old.has(each) && steps.length > 1) keep(each.target, each.backup);
      renamePatiently(each.temporary, each.target);
      placed.push(each);
    } catch (error) {
      for (const done of placed) {
        if (old.has(done)) putBack(done);
        else removeQuietly(done.target);
      }
      return [placeFault(error, each)];
    }
  }
  return [];
}

/** A hard link to the old deck, or a copy where the file system has no links. */
function keep(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup);
  }
}

/** Restores the old deck; if its path is blocked, under a name that no cleanup removes: `talk (kept).pptx`. */
function putBack({ target, backup }: Step): void {
  try {
    renamePatiently(backup, target);
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    renamePatiently(backup, freeName(target));
  }
}

function freeName(path: string): string {
  let number = 1;
  while (existsSync(nameBeside(path, number, 'kept'))) number += 1;
  return nameBeside(path, number, 'kept');
}

/** Errors of Windows while a program, or briefly a virus scanner, holds the file. */
const HELD: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES']);
const WAITS = [50, 100, 200, 400];

function renamePatiently(from: string, to: string): void {
  for (const wait of WAITS) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!HELD.has(faultCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  renameSync(from, to);
}

function placeFault(error: unknown, { path, bytes }: Step): Diagnostic {
  const code = faultCode(error);
  const held = code !== undefined && HELD.has(code) && process.platform === 'win32';
  return held
    ? fault('BD815', undefined, { path, sign: code, elsewhere: nameBeside(path) })
    : writeFault(error, path, bytes.length);
}

/** Makes a rename survive a power cut; skipped on systems that cannot flush folders (Windows). */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
  }
}
