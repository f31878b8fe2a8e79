// The input of a command: the project, the requested briefings, and their files.

import { join } from 'node:path';
import { type Diagnostic, nearest } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { undoInterrupted } from '../disk/journal.ts';
import { findProject, type Project, readProject, USUAL_LIMIT } from '../disk/project.ts';
import { refuseLinksOut } from '../disk/write-refusal.ts';
import type { Files } from '../files.ts';
import { NO_FILES } from './outcome.ts';

export interface Input {
  readonly project: Project;
  readonly briefings: readonly string[];
  readonly audiences: readonly string[];
  readonly files: Files;
}

/** Why there is nothing to work on, with the files so far. */
export interface NoInput {
  readonly faults: readonly Diagnostic[];
  readonly files: Files;
}

export interface InputOptions {
  /** Empty: all briefings of the project. */
  readonly briefings: readonly string[];
  readonly audiences?: readonly string[];
  /** In megabytes. */
  readonly maxInput?: number | undefined;
}

/** The files of the requested briefings, in the project at or above `cwd`. */
export function readInput(options: InputOptions, cwd: string): Input | NoInput {
  const project = findProject(cwd);
  if ('code' in project) return { faults: [project], files: NO_FILES };
  const { briefings, audiences } = sortedOut(options, project.briefings);
  const unknown = briefings.filter(name => !project.briefings.includes(name));
  if (unknown.length > 0) {
    return { faults: unknown.map(name => unknownBriefing(name, project.briefings)), files: NO_FILES };
  }
  // Articles that an interrupted “sync” has brought up to date in part.
  const refused = refuseLinksOut({ root: project.root, shown: path => path });
  for (const name of ['', ...briefings]) undoInterrupted(join(project.root, 'data', name), refused);
  const faults: Diagnostic[] = [];
  const { maxInput } = options;
  const limit = maxInput === undefined ? USUAL_LIMIT : maxInput * 1024 * 1024;
  const files = readProject(project, briefings, diagnostic => faults.push(diagnostic), limit);
  return faults.length > 0 ? { faults, files } : { project, briefings, audiences, files };
}

/** `--audience a b` may consume a briefing’s name that follows it; this gives it back. */
function sortedOut(
  { briefings, audiences = [] }: InputOptions,
  known: readonly string[],
): Pick<Input, 'briefings' | 'audiences'> {
  const swallowed = audiences.slice(1).filter(name => known.includes(name));
  const asked = new Set([...briefings, ...swallowed]);
  return {
    briefings: asked.size > 0 ? [...asked] : known,
    audiences: audiences.filter(name => !swallowed.includes(name)),
  };
}

/** The error for an unknown briefing. */
export function unknownBriefing(name: string, names: readonly string[]): Diagnostic {
  return fault('BD912', undefined, { name, near: nearest(name, names), names });
}
