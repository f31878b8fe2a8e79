// Files that a command keeps in a folder for itself, such as a page with its pictures: replaced together, those of before taken away, and
// nothing touched that somebody else has put there or worked on.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { faultCode } from './faults.ts';
import { type Replacement, replaceFiles } from './replace.ts';
import { foreignPageStays } from './standing-messages.ts';

export interface OwnFiles {
  /** Absolute. */
  readonly folder: string;
  /** By path below the folder. */
  readonly files: Files;
  /** The file of the folder that says which files are ours: `.briefdeck-preview.json`. */
  readonly register: string;
  /** A path as the user is to read it. */
  readonly shown: (path: string) => string;
}

/** Hashes that a file of ours has, or had before the last write, by its path below the folder. */
type Register = ReadonlyMap<string, readonly string[]>;

/** Writes what is not there yet. What it answers is why nothing was written: a file that is not ours (a warning), or the disk. */
export function replaceOwn({ folder, files, register, shown }: OwnFiles): readonly Diagnostic[] {
  // 1. What is there, and whose it is.
  const known = readRegister(join(folder, register));
  const next = new Map<string, readonly string[]>();
  const replacements: Replacement[] = [];
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    const there = read(path);
    const hashes = known.get(name) ?? [];
    if (there?.equals(bytes) && hashes.length > 0) {
      next.set(name, hashes);
      continue;
    }
    const [old, now] = [there && hashOf(there), hashOf(bytes)];
    if (old !== undefined && old !== now && !hashes.includes(old)) return [foreignPageStays(shown(path))];
    next.set(name, [...new Set([now, ...(old === undefined ? [] : [old])])]);
    if (old !== now) replacements.push({ path, bytes });
  }

  // 2. The register first: a write that is cut short leaves no file that nobody knows.
  const text = new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(next), null, 1)}\n`);
  const place = join(folder, register);
  const there = read(place);
  if (!there || hashOf(there) !== hashOf(text)) replacements.unshift({ path: place, bytes: text });
  const faults = replacements.length > 0 ? replaceFiles(replacements) : [];
  if (faults.length > 0) return faults;

  // 3. What was ours and is no longer needed.
  for (const [name, hashes] of known) {
    if (!files.has(name)) removeOwn(folder, name, hashes);
  }
  return [];
}

function removeOwn(root: string, name: string, hashes: readonly string[]): void {
  const path = join(root, name);
  const there = read(path);
  if (!there || !hashes.includes(hashOf(there))) return;
  rmSync(path, { force: true });
  for (let folder = dirname(path); folder !== root && isEmpty(folder); folder = dirname(folder)) rmdirSync(folder);
}

/** Empty where it cannot be read: then no file is ours. */
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

/** Whether a path leads to a file below the folder that it starts in. */
function isBelow(path: string): boolean {
  return path.split('/').every(name => name !== '' && name !== '.' && name !== '..' && !/[\\:]/.test(name));
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return undefined;
  }
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
