// The cache that belongs to a project and this build of the program.
import { type Cache, NO_CACHE } from '../cache.ts';
import { cacheFolder, diskCache } from './cache.ts';
import { programName } from './program.ts';
import type { Project } from './project.ts';

/** Of earlier runs; a program that is not compiled keeps nothing. */
export function cacheOf({ root }: Pick<Project, 'root'>): Cache {
  const program = programName();
  return program === undefined ? NO_CACHE : diskCache(cacheFolder(root), program);
}
