// The journal of a run that replaces several files. It stands beside them until all are in their places; one that is found again is of
// a run that was cut short (kill -9, a power cut), and what that run had replaced is put back: all files of a run, or none.
//
// A folder has one journal at a time, so that two builds at once follow each other, and never leave one deck of each.

import { createHash } from 'node:crypto';
import { dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { faultCode, writeFault } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { isBelow, readPlainFile, systemError } from './plain-file.ts';
import { freeName, isTaken, renamePatiently } from './rename.ts';
import { isRunOver, isTemporaryName, removeQuietly, removeStale, temporaryName } from './temporary.ts';
import type { Refusal } from './write-refusal.ts';

/** A file that is to be replaced. All paths are absolute; `temporary` and `backup` lie beside `target`. */
export interface JournalFile {
  readonly path: string;
  /** Where `path` leads if it is a link. */
  readonly target: string;
  readonly temporary: string;
  /** The hash of the new bytes. */
  readonly hash: string;
  /** What stands there now, if anything does. */
  readonly old?: { readonly backup: string; readonly hash: string } | undefined;
}

export interface Journal {
  /** All files are in their places. Throws what the file system says when that cannot be written down: then they are not. */
  readonly close: () => void;
  /** Puts back what stood there. Throws what the file system says: then the journal stays for the next run. */
  readonly undo: () => void;
}

const NAME = '.~briefdeck.journal';

/** In waits of 50 ms: a run of this machine that still works, one of another machine, of which nobody can say, one half-written. */
const PATIENCE = { running: 200, unknown: 200, unreadable: 3 };

/** Waits for another run that has its journal in `folder`, and puts back what a run has left that is over. */
export function openJournal(folder: string, files: readonly JournalFile[], refused: Refusal): Journal {
  const path = join(folder, NAME);
  const run = temporaryName();
  const text = journalText(run, files, folder);
  // Each journal that is found there is waited for anew: several runs may come before this one.
  for (let found: string | undefined, waits = 0; ; waits += 1) {
    try {
      writeNew(path, text);
      break;
    } catch (error) {
      if (faultCode(error) !== 'EEXIST') throw error;
    }
    const there = read(path);
    if (there !== found) waits = 0;
    found = there;
    if (waits < patienceWith(there)) fileSystem.pause(50);
    else undoJournal(folder, there, refused);
  }
  return {
    close: () => {
      // Somebody took it for one that was left.
      if (read(path) !== text) throw systemError('ESTALE', path);
      try {
        fileSystem.rmSync(path);
      } catch (error) {
        if (faultCode(error) === undefined) throw error;
        fileSystem.writeFileSync(path, journalText(run, [], folder));
      }
    },
    undo: () => {
      putAllBack(files);
      if (read(path) === text) removeQuietly(path);
    },
  };
}

/** Puts back what an interrupted run has replaced in `folder`; what it answers are the paths of those files. */
export function undoInterrupted(folder: string, refused: Refusal): readonly string[] {
  const text = read(join(folder, NAME));
  return text !== undefined && patienceWith(text) === 0 ? undoJournal(folder, text, refused) : [];
}

/** The same for a folder of decks when a command begins, with a notice; temporary files go as well. */
export function recover(
  folder: string,
  { refused, shown }: { readonly refused: Refusal; readonly shown: (path: string) => string },
): readonly Diagnostic[] {
  try {
    const paths = undoInterrupted(folder, refused);
    for (const each of [folder, join(folder, 'previous')]) removeStale(each);
    return paths.length === 0 ? [] : [fault('BD822', undefined, { paths: paths.map(shown) })];
  } catch (error) {
    return [writeFault(error, folder, 0)];
  }
}

/** Undoes the run of a journal, unless another has taken its place since it was read. */
function undoJournal(folder: string, text: string | undefined, refused: Refusal): readonly string[] {
  const path = join(folder, NAME);
  if (read(path) !== text) return [];
  const journal = parse(text ?? '', folder);
  const changed = putAllBack((journal?.files ?? []).filter(file => refused(file.path) === undefined));
  fileSystem.rmSync(path, { force: true });
  return changed;
}

function patienceWith(text: string | undefined): number {
  const journal = parse(text ?? '', '');
  if (!journal) return PATIENCE.unreadable;
  const isOver = isRunOver(journal.run);
  return isOver === undefined ? PATIENCE.unknown : isOver ? 0 : PATIENCE.running;
}

/** Each as far as it goes, in the order in which they were to be replaced; those that were. Throws the first fault afterwards. */
function putAllBack(files: readonly JournalFile[]): readonly string[] {
  const faults: unknown[] = [];
  const changed = files.filter(file => {
    try {
      return putBack(file);
    } catch (error) {
      if (faultCode(error) === undefined) throw error;
      faults.push(error);
      return false;
    }
  });
  if (faults.length > 0) throw faults[0];
  return changed.map(({ path }) => path);
}

/** Only what this run has put there is taken away: what others have saved since stays, and the old file then lies beside it. */
function putBack({ target, temporary, hash, old }: JournalFile): boolean {
  removeQuietly(temporary);
  const now = hashAt(target);
  const isOurs = now === hash || now === undefined;
  if (!old) {
    if (now === hash) fileSystem.rmSync(target);
    return now === hash;
  }
  if (now === old.hash || hashAt(old.backup) !== old.hash) {
    removeQuietly(old.backup);
    return false;
  }
  renamePatiently(old.backup, isOurs ? target : freeName(target));
  return true;
}

export function bytesHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hashAt(path: string): string | undefined {
  try {
    return bytesHash(readPlainFile(path));
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Nobody finds a journal that is written in part: it gets its name when it is whole, where the file system has links. Throws `EEXIST` if there is one. */
function writeNew(path: string, text: string): void {
  const whole = join(dirname(path), temporaryName());
  try {
    writeWhole(whole, text);
    fileSystem.linkSync(whole, path);
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined || code === 'EEXIST') throw error;
    writeWhole(path, text);
  } finally {
    removeQuietly(whole);
  }
}

function writeWhole(path: string, text: string): void {
  const file = fileSystem.openSync(path, 'wx');
  try {
    fileSystem.writeFileSync(file, text);
    fileSystem.fsyncSync(file);
  } catch (error) {
    removeQuietly(path);
    throw error;
  } finally {
    fileSystem.closeSync(file);
  }
}

function read(path: string): string | undefined {
  try {
    return readPlainFile(path).toString('utf8');
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Paths from the folder on, so that the journal is right wherever the folder comes to. */
function journalText(run: string, files: readonly JournalFile[], folder: string): string {
  const name = (path: string): string => path.slice(path.lastIndexOf(sep) + 1);
  const lines = files.map(({ path, temporary, hash, old }) => ({
    path: relative(folder, path).split(sep).join('/'),
    temporary: name(temporary),
    hash,
    ...(old ? { backup: name(old.backup), oldHash: old.hash } : {}),
  }));
  return `${JSON.stringify({ run, files: lines }, null, 1)}\n`;
}

/** Undefined for one that is not whole: then nothing had been replaced yet. */
function parse(
  text: string,
  folder: string,
): { readonly run: string; readonly files: readonly JournalFile[] } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { run, files }: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) };
  if (typeof run !== 'string' || !Array.isArray(files)) return undefined;
  return { run, files: files.flatMap(file => parseFile(file, folder) ?? []) };
}

/** Undefined for an entry that no run has written: it would lead elsewhere. */
function parseFile(value: unknown, folder: string): JournalFile | undefined {
  const entry: Record<string, unknown> = { ...(typeof value === 'object' ? value : {}) };
  const { path: below, temporary, hash, backup, oldHash } = entry;
  if (typeof below !== 'string' || !isBelow(below)) return undefined;
  if (typeof temporary !== 'string' || !isTemporaryName(temporary) || typeof hash !== 'string') return undefined;
  const path = join(folder, below);
  const target = isTaken(path) ? fileSystem.realpathSync(path) : path;
  const file = { path, target, temporary: join(dirname(target), temporary), hash };
  if (backup === undefined) return file;
  if (typeof backup !== 'string' || !isTemporaryName(backup) || typeof oldHash !== 'string') return undefined;
  return { ...file, old: { backup: join(dirname(target), backup), hash: oldHash } };
}
