// Replaces old decks with finished ones: all or none, and each file complete at every moment.
//
// Everything here is synchronous, so that no signal (Ctrl-C) can come between two steps; only a power cut or `kill -9` can. It leaves, at
// worst, hidden temporary files and a journal, by which the next command puts back what had already been replaced.

import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { nameBeside } from './beside.ts';
import { faultCode, writeFault } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { bytesHash, type Journal, type JournalFile, openJournal, undoInterrupted } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { nameFault } from './output.ts';
import { readPlainFile } from './plain-file.ts';
import { isWithin } from './project.ts';
import { HELD, isTaken, renamePatiently } from './rename.ts';
import { removeQuietly, removeStale, temporaryName } from './temporary.ts';
import { uninterrupted } from './uninterrupted.ts';
import type { Refusal } from './write-refusal.ts';

/** A deck with the absolute path of its file. */
export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A deck in progress: written to `temporary`, with the old one as `backup` until all of the run have succeeded. */
type Step = Replacement & JournalFile;

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
  const [first] = replacements;
  if (faults.length > 0 || !first) return faults;
  const folder = commonFolder(replacements.map(({ path }) => path));
  const folders = new Set(replacements.map(({ path }) => dirname(path)));
  let at = folder;
  try {
    for (at of folders) makeFolder(at);
    at = folder;
    undoInterrupted(folder, refused);
    for (at of folders) removeStale(at);
  } catch (error) {
    return [writeFault(error, at, 0)];
  }

  // 2. What is about to happen is written down: a single file needs no more than its rename.
  const steps: Step[] = [];
  let journal: Journal | undefined;
  let next = first;
  try {
    for (next of replacements) steps.push(step(next, replacements.length > 1));
    next = first;
    if (steps.length > 1) journal = openJournal(folder, steps, refused);
  } catch (error) {
    return [writeFault(error, next.path, next.bytes.length)];
  }

  // 3. Every deck is written beside its place and read again; then all take their places, or all go back.
  const mistake = place(steps, journal);
  try {
    if (mistake) journal?.undo();
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined) throw error;
    return [fault('BD821', undefined, { path: folder, code })];
  } finally {
    for (const { temporary } of steps) removeQuietly(temporary);
    syncFolders(steps);
  }
  if (mistake) return [mistake];
  for (const { old } of steps) if (old) removeQuietly(old.backup);
  return [];
}

/** The folder in which, or below which, all of them lie. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '');
  while (!paths.every(path => isWithin(folder, path))) folder = dirname(folder);
  return folder;
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
  let state: ReturnType<typeof fileSystem.statSync>;
  try {
    state = fileSystem.statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return writeFault(error, dirname(path), 0);
  }
  if (state?.isDirectory()) return fault('BD811', undefined, { path });
  if (state && !state.isFile()) return fault('BD868', undefined, { path });
  if (state && (state.mode & 0o222) === 0) return fault('BD818', undefined, { path });
  const lock = lockOf(path);
  return lock === undefined ? undefined : fault('BD815', undefined, { path, sign: lock, elsewhere: nameBeside(path) });
}

/** The lock file of PowerPoint, Word or LibreOffice for an open file: `~$talk.pptx`, `~$ticle.ko.docx`. */
export function lockOf(path: string): string | undefined {
  const name = basename(path);
  // Word writes its sign over the first letters of a long name.
  const ofWord = name.toLowerCase().endsWith('.docx') ? [`~$${name.slice(1)}`, `~$${name.slice(2)}`] : [];
  return [`~$${name}`, `.~lock.${name}#`, ...ofWord].find(lock => fileSystem.existsSync(join(dirname(path), lock)));
}

/** A deck is written to the target of a link; the link stays. */
function step(replacement: Replacement, isOneOfSeveral: boolean): Step {
  const { path, bytes } = replacement;
  const isThere = isTaken(path);
  const target = isThere ? fileSystem.realpathSync(path) : path;
  const folder = dirname(target);
  const old =
    isThere && isOneOfSeveral
      ? { backup: join(folder, temporaryName()), hash: bytesHash(readPlainFile(target)) }
      : undefined;
  return { ...replacement, target, temporary: join(folder, temporaryName()), hash: bytesHash(bytes), old };
}

/** Why not all of them are in their places. */
function place(steps: readonly Step[], journal: Journal | undefined): Diagnostic | undefined {
  for (const each of steps) {
    const mistake = writeTemporary(each) ?? (journal ? keepOld(each) : undefined);
    if (mistake) return mistake;
  }
  syncFolders(steps);
  for (const each of steps) {
    try {
      renamePatiently(each.temporary, each.target);
    } catch (error) {
      return placeFault(error, each);
    }
  }
  syncFolders(steps);
  try {
    journal?.close();
    return undefined;
  } catch (error) {
    const [first] = steps;
    if (!first) throw error;
    return placeFault(error, first);
  }
}

function writeTemporary({ path, temporary, bytes }: Step): Diagnostic | undefined {
  try {
    const file = fileSystem.openSync(temporary, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += fileSystem.writeSync(file, bytes, at);
      fileSystem.fsyncSync(file);
    } finally {
      fileSystem.closeSync(file);
    }
    return fileSystem.readFileSync(temporary).equals(bytes) ? undefined : fault('BD817', undefined, { path });
  } catch (error) {
    return writeFault(error, path, bytes.length);
  }
}

/** A second name for the old deck; a copy where the file system has no links. */
function keepOld({ path, target, bytes, old }: Step): Diagnostic | undefined {
  if (!old) return undefined;
  try {
    fileSystem.linkSync(target, old.backup);
    return undefined;
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
  }
  try {
    fileSystem.copyFileSync(target, old.backup);
    return undefined;
  } catch (error) {
    return writeFault(error, path, bytes.length);
  }
}

function placeFault(error: unknown, { path, bytes }: Step): Diagnostic {
  const code = faultCode(error);
  const held = code !== undefined && HELD.has(code) && process.platform === 'win32';
  return held
    ? fault('BD815', undefined, { path, sign: code, elsewhere: nameBeside(path) })
    : writeFault(error, path, bytes.length);
}

/** Makes a rename survive a power cut; skipped on systems that cannot flush folders (Windows). */
function syncFolders(steps: readonly Step[]): void {
  for (const folder of new Set(steps.map(({ target }) => dirname(target)))) syncFolder(folder);
}
function syncFolder(folder: string): void {
  try {
    const handle = fileSystem.openSync(folder, 'r');
    try {
      fileSystem.fsyncSync(handle);
    } finally {
      fileSystem.closeSync(handle);
    }
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
  }
}
