// The installed program: its folder, and an identifier of this build.
import { createHash } from 'node:crypto';
import { createRequire as requireFrom } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileSystem } from './file-system.ts';

/** The folder of the program, compiled or not: the nearest parent of this file with a package.json. */
export function programFolder(): string {
  return packageFolder(dirname(fileURLToPath(import.meta.url)));
}

/** Packages that are not bundled but affect the output. */
const BESIDE = ['sharp', 'harfbuzzjs', 'uqr'];

/**
 * Differs between builds of the program, sets of packages, versions of Node.js and platforms; undefined if the
 * program is not compiled, since its sources may then change at any time. Compiled chunks have hashes in their names,
 * and the entry file names them, so its hash identifies the whole.
 */
export function programName(entry = join(dirname(fileURLToPath(import.meta.url)), 'cli.js')): string | undefined {
  if (!fileSystem.existsSync(entry)) return undefined;
  const hash = createHash('sha256').update(fileSystem.readFileSync(entry)).digest('hex');
  const packages = BESIDE.map(name => `${name} ${versionOf(name)}`);
  return [hash, ...packages, process.version, process.platform, process.arch].join('\n');
}

/** Undefined for one that is not installed, without which nothing that rests on it is made. */
function versionOf(name: string): unknown {
  const folder = folderOf(name);
  if (folder === undefined) return undefined;
  const description: { readonly version?: unknown } = JSON.parse(
    fileSystem.readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return description.version;
}

function folderOf(name: string): string | undefined {
  try {
    return packageFolder(dirname(requireFrom(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

function packageFolder(start: string): string {
  let folder = start;
  while (folder !== dirname(folder) && !fileSystem.readdirSync(folder).includes('package.json'))
    folder = dirname(folder);
  return folder;
}
