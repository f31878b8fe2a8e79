// The cache that belongs to a project and this build of the program.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cache, NO_CACHE } from '../cache.ts';
import { givenLimits } from '../limits.ts';
import { cacheFolder, diskCache } from './cache.ts';
import { fileSystem } from './file-system.ts';
import { programName } from './program.ts';
import type { Project } from './project.ts';

/** Results of earlier runs under the same limits, and those that come with the program; a program that is not compiled caches nothing. */
export function cacheOf({ root }: Pick<Project, 'root'>): Cache {
  const program = programName();
  const limits = JSON.stringify(givenLimits());
  return program === undefined
    ? NO_CACHE
    : withShipped(diskCache(cacheFolder(root), limits === '{}' ? program : program + limits));
}

/** The program's own locales and themes are parsed when it is compiled (compile/shipped.mjs). */
const SHIPPED_PATH = join(dirname(fileURLToPath(import.meta.url)), 'shipped.json');

function withShipped({ get, put }: Cache): Cache {
  let shipped: Readonly<Record<string, string>> | undefined;
  return {
    get: key => {
      const known = get(key);
      if (known) return known;
      shipped ??= fileSystem.existsSync(SHIPPED_PATH) ? JSON.parse(fileSystem.readFileSync(SHIPPED_PATH, 'utf8')) : {};
      const text = shipped?.[key];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    put,
  };
}
