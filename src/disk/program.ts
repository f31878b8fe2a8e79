// The program itself as it lies on the disk: its folder, and what tells this build of it from every other.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program, compiled or not: the nearest one above this file that has a package.json. */
export function programFolder(): string {
  return packageFolder(dirname(fileURLToPath(import.meta.url)));
}

/** Packages that are not compiled into the program and have a part in what it draws. */
const BESIDE = ['sharp', 'harfbuzzjs'];

/**
 * A text that is another one for every other program, set of packages, version of Node.js or kind of machine; undefined when the
 * program is not compiled, since its sources may then change under one name. All compiled parts have their hashes in their names,
 * and the entry names them, so that the entry stands for the whole.
 */
export function programName(entry = join(dirname(fileURLToPath(import.meta.url)), 'cli.js')): string | undefined {
  if (!existsSync(entry)) return undefined;
  const hash = createHash('sha256').update(readFileSync(entry)).digest('hex');
  const packages = BESIDE.map(name => `${name} ${versionOf(name)}`);
  return [hash, ...packages, process.version, process.platform, process.arch].join('\n');
}

function versionOf(name: string): unknown {
  const folder = packageFolder(dirname(requireFrom(import.meta.url).resolve(name)));
  const description: { readonly version?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return description.version;
}

function packageFolder(start: string): string {
  let folder = start;
  while (folder !== dirname(folder) && !readdirSync(folder).includes('package.json')) folder = dirname(folder);
  return folder;
}
