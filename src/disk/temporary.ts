// Temporary files beside decks: their names, and which of them nobody will come back for.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { faultCode } from './faults.ts';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const TEMPORARY = /^\.~briefdeck-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/**
 * A name that no other file has: `.~briefdeck-5f2c09aa-4711-0a1b2c3d4e5f.tmp`. Hidden, unique among machines that share a folder
 * (machine, process, chance), and short, since the deck's own name may already have 255 bytes.
 */
export function temporaryName(): string {
  return `.~briefdeck-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

const AN_HOUR = 60 * 60 * 1000;

/** Takes a file away; one that something holds for a moment, such as a virus scanner, is left to the next build. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
  }
}

/** Removes from `folder` what an interrupted build left there; not what another one is writing at this moment. */
export function removeStale(folder: string): void {
  for (const path of staleIn(folder)) removeQuietly(path);
}

/** What an interrupted build left in `folder`. */
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

/** Whether a process other than this one, which writes nothing while it cleans up, is running by that number. */
function isAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return faultCode(error) === 'EPERM';
  }
}
