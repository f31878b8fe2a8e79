// Temporary files beside decks: their names, and which ones are abandoned.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { faultCode } from './faults.ts';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const TEMPORARY = /^\.~briefdeck-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/**
 * A unique name: `.~briefdeck-5f2c09aa-4711-0a1b2c3d4e5f.tmp`. Hidden, unique among machines that share a folder
 * (machine, process, random number), and short, since the deck's own name may already have 255 bytes.
 */
export function temporaryName(): string {
  return `.~briefdeck-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

const AN_HOUR = 60 * 60 * 1000;

/** Deletes a file; one that is briefly held, for example by a virus scanner, is left to the next build. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
  }
}

/** Removes files of interrupted builds from `folder`, but not those that another build is writing. */
export function removeStale(folder: string): void {
  for (const path of staleIn(folder)) removeQuietly(path);
}

/** Files of interrupted builds in `folder`. */
export function staleIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap(name => {
    const [, host, owner] = TEMPORARY.exec(name) ?? [];
    if (host === undefined) return [];
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN);
    return (host === HOST && !isAnother(Number(owner))) || age > AN_HOUR ? [path] : [];
  });
}

/** Whether another process with this id is running; this one writes nothing while it cleans up. */
function isAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return faultCode(error) === 'EPERM';
  }
}
