// Files that a command manages in a folder, such as a page with its pictures: replaced together, old ones removed, and
// foreign or edited files left alone.

import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Files } from '../files.ts';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';
import { isBelow, readPlainFile, readSettledFile } from './plain-file.ts';
import { keepingAt } from './previous.ts';
import { type Replacement, replaceFiles } from './replace.ts';
import { removeQuietly } from './temporary.ts';
import type { Refusal } from './write-refusal.ts';

export interface OwnFiles {
  /** Absolute. */
  readonly folder: string;
  /** By path relative to the folder. */
  readonly files: Files;
  /** The register of our files in the folder: `.briefdeck-preview.json`. */
  readonly register: string;
  /** A path as shown to the user. */
  readonly shown: (path: string) => string;
  readonly refused: Refusal;
  /** Whether files of ours that are not among these stay as they are. */
  readonly keepsOthers?: boolean | undefined;
}

/** What to write, and what to do afterwards. */
export interface OwnPlan {
  readonly replacements: readonly Replacement[];
  /** What happens to each file, including removed ones. */
  readonly states: ReadonlyMap<string, OwnState>;
  /** Removes files of ours that are no longer needed. */
  readonly settle: () => void;
}

export type OwnState = 'new' | 'changed' | 'unchanged' | 'gone';

export interface OwnRules {
  /** Whether an earlier file that is not written now stays ours. */
  readonly stays?: ((name: string) => boolean) | undefined;
  /** The backup of a file that is not ours, if it is replaced anyway. */
  readonly keptAt?: ((name: string) => string) | undefined;
  /** The diagnostic for one that stays. */
  readonly foreign: (path: string) => Diagnostic;
}

/** Hashes of our files, now and before the last write, by path relative to the folder. */
type Register = ReadonlyMap<string, readonly string[]>;

/** Writes missing and changed files. Returns why nothing was written: a file that is not ours (a warning), or a disk error. */
export async function replaceOwn(own: OwnFiles): Promise<readonly Diagnostic[]> {
  const { keepsOthers = false } = own;
  const plan = await planOwn(own, { stays: () => keepsOthers, foreign: path => fault('BD836', undefined, { path }) });
  if ('code' in plan) return [plan];
  const faults = plan.replacements.length > 0 ? replaceFiles(plan.replacements, own.refused) : [];
  if (faults.length === 0) plan.settle();
  return faults;
}

/** The same as a plan; a diagnostic if a file that is not ours is in the way. */
export async function planOwn(
  { folder, files, register, shown }: Omit<OwnFiles, 'refused'>,
  { stays = () => false, keptAt, foreign }: OwnRules,
): Promise<OwnPlan | Diagnostic> {
  // 1. Which files exist, and which are ours.
  const known = readRegister(join(folder, register));
  const next = new Map([...known].filter(([name]) => !files.has(name) && stays(name)));
  const replacements: Replacement[] = [];
  const states = new Map<string, OwnState>();
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    const there = read(path, readSettledFile);
    const hashes = known.get(name) ?? [];
    states.set(name, there ? (there.equals(bytes) ? 'unchanged' : 'changed') : 'new');
    if (there?.equals(bytes) && hashes.length > 0) {
      next.set(name, hashes);
      continue;
    }
    const [old, now] = [there && hashOf(there), hashOf(bytes)];
    if (there && old !== now && !hashes.includes(old ?? '')) {
      if (!keptAt) return foreign(shown(path));
      replacements.push(...(await keepingAt(keptAt(name), there)));
    }
    next.set(name, [...new Set([now, ...(old === undefined ? [] : [old])])]);
    if (old !== now) replacements.push({ path, bytes });
  }

  // 2. The register first, so that an interrupted write leaves no unknown file.
  const text = registerBytes(next);
  const place = join(folder, register);
  const there = read(place);
  if (!there || hashOf(there) !== hashOf(text)) replacements.unshift({ path: place, bytes: text });

  // 3. Files of ours that are no longer needed.
  const gone = [...known].filter(([name]) => !next.has(name));
  for (const [name] of gone) states.set(name, 'gone');
  const settle = (): void => {
    for (const [name, hashes] of gone) removeOwn(folder, name, hashes);
  };
  return { replacements, states, settle };
}

/** A file in the register, and whether it is unchanged. */
export interface OwnFile {
  readonly name: string;
  readonly isWhole: boolean;
  readonly bytes: Buffer;
}

/** The files of a register that still exist, or those of them that are asked for. */
export function ownFilesIn(
  folder: string,
  register: string,
  isAsked: (name: string) => boolean = () => true,
): readonly OwnFile[] {
  return [...readRegister(join(folder, register))].flatMap(([name, hashes]) => {
    const bytes = isAsked(name) ? read(join(folder, name)) : undefined;
    return bytes ? [{ name, isWhole: hashes.includes(hashOf(bytes)), bytes }] : [];
  });
}

/** Moves unedited files for which `isGone` is true to `keptAt`; returns the errors. */
export async function moveOwn(
  { folder, register, refused }: Pick<OwnFiles, 'folder' | 'register' | 'refused'>,
  isGone: (name: string) => boolean,
  keptAt: (name: string) => string,
): Promise<readonly Diagnostic[]> {
  const known = readRegister(join(folder, register));
  const gone = ownFilesIn(folder, register).filter(({ name, isWhole }) => isWhole && isGone(name));
  if (gone.length === 0) return [];
  const replacements: Replacement[] = [];
  for (const { name } of gone) {
    replacements.push(...(await keepingAt(keptAt(name), readPlainFile(join(folder, name)))));
  }
  const next = new Map([...known].filter(([name]) => !gone.some(each => each.name === name)));
  replacements.push({ path: join(folder, register), bytes: registerBytes(next) });
  const faults = replaceFiles(replacements, refused);
  if (faults.length > 0) return faults;
  for (const { name } of gone) removeOwn(folder, name, known.get(name) ?? []);
  return [];
}

function registerBytes(register: Register): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(register), null, 1)}\n`);
}

function removeOwn(root: string, name: string, hashes: readonly string[]): void {
  const path = join(root, name);
  const there = read(path);
  if (!there || !hashes.includes(hashOf(there))) return;
  removeQuietly(path);
  for (let folder = dirname(path); folder !== root && isEmpty(folder); folder = dirname(folder))
    fileSystem.rmdirSync(folder);
}

/** Empty if unreadable: then no file is ours. */
function readRegister(path: string): Register {
  const bytes = read(path);
  if (!bytes) return new Map();
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(entries.filter(([name, hashes]) => isBelow(name) && Array.isArray(hashes)));
  } catch {
    return new Map();
  }
}

function read(path: string, readFile = readPlainFile): Buffer | undefined {
  try {
    return readFile(path);
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}

function isEmpty(folder: string): boolean {
  return fileSystem.readdirSync(folder).length === 0;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
