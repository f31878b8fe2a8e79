// Temporary files beside decks: their names, and which ones are abandoned.
import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { faultCode } from './faults.ts';
import { fileSystem } from './file-system.ts';

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
    fileSystem.rmSync(path, { force: true });
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
  const names = fileSystem.existsSync(folder) ? fileSystem.readdirSync(folder) : [];
  return names.filter(isTemporaryName).flatMap(name => {
    const path = join(folder, name);
    const age = Date.now() - (fileSystem.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN);
    return isRunOver(name) === true || age > AN_HOUR ? [path] : [];
  });
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Whether the run that made a temporary name is over; undefined for one of another machine, of which nobody can say. */
export function isRunOver(name: string): boolean | undefined {
  const [, host, owner] = TEMPORARY.exec(name) ?? [];
  return host === HOST ? !isAnother(Number(owner)) : undefined;
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
