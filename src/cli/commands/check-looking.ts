// Checks decks for `briefdeck check`: existing files, and those that a build of a briefing would make now.

import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DeckFile } from '../../build/check-decks.ts';
import type { CheckedDeck } from '../../check/checked-deck.ts';
import type { Diagnostic, Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { readFault } from '../../disk/faults.ts';
import { openSign } from '../../disk/open-sign.ts';
import { MOST_BYTES, readPlainFile } from '../../disk/plain-file.ts';
import { findProject, type Project, readFonts, readProject } from '../../disk/project.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import type { Files } from '../../files.ts';
import type { Core } from '../core.ts';
import { readInput } from '../input.ts';
import type { CheckOptions } from '../options.ts';
import type { Progress } from '../progress.ts';
import { shownPath } from '../shown-path.ts';

/** What checking needs. */
export interface Looking {
  readonly options: CheckOptions;
  readonly cwd: string;
  readonly core: Core;
  readonly onStep: Progress['step'];
  readonly report: Report;
}

export interface Checked {
  readonly decks: readonly CheckedDeck[];
  readonly files: Files;
}

/** Decks in files, by their absolute paths. */
export async function decksAsTheyAre(
  paths: readonly string[],
  { options, cwd, core, onStep, report }: Looking,
): Promise<readonly CheckedDeck[]> {
  const decks = paths.flatMap(path => readDeckFile(path, cwd, report) ?? []);
  if (decks.length === 0) return [];
  const faults: Diagnostic[] = [];
  const fonts = readFonts(mistake => faults.push(mistake));
  for (const mistake of faults) report(mistake);
  if (faults.length > 0) return [];
  const known = new Map<string, Files | undefined>();
  return core.checkFiles({
    decks,
    fonts,
    density: options.density,
    onStep,
    filesOf: (shown, briefing) => {
      const project = projectAround(resolve(cwd, shown), cwd, briefing);
      const key = JSON.stringify([project?.root, briefing]);
      if (project && !known.has(key)) known.set(key, briefingFiles(project, briefing));
      return known.get(key);
    },
  });
}

function readDeckFile(path: string, cwd: string, report: Report): DeckFile | undefined {
  const shown = shownPath(path, cwd);
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      report(fault('BD891', undefined, { path: shown, size, most: MOST_BYTES }));
      return undefined;
    }
    const bytes = readPlainFile(path);
    if (openSign(path) !== undefined) report(fault('BD864', undefined, { path: shown }));
    return { path: shown, bytes };
  } catch (error) {
    report(readFault(error, shown));
    return undefined;
  }
}

/** The project around a deck, or else around the working directory, if it has this briefing. */
function projectAround(path: string, cwd: string, briefing: string): Project | undefined {
  for (const folder of [dirname(path), cwd]) {
    const project = findProject(folder);
    if (!('code' in project) && project.briefings.includes(briefing)) return project;
  }
  return undefined;
}

/** Without a readable briefing, findings only lack the lines of the article. */
function briefingFiles(project: Project, briefing: string): Files | undefined {
  let isWhole = true;
  const files = readProject(project, [briefing], () => {
    isWhole = false;
  });
  return isWhole ? files : undefined;
}

/** The decks of these briefings, or of all briefings if none is given, with the files that diagnostics refer to. */
export async function decksOfBriefings(
  briefings: readonly string[],
  { options, cwd, core, onStep, report }: Looking,
): Promise<Checked> {
  const input = readInput({ ...options, briefings }, cwd);
  if ('faults' in input) {
    for (const mistake of input.faults) report(mistake);
    return { decks: [], files: input.files };
  }
  const { files, audiences, project } = input;
  const { language, density, strict } = options;
  const cache = cacheOf(project);
  const decks: CheckedDeck[] = [];
  for (const briefing of input.briefings) {
    const request = { files, briefing, audiences, language, density, strict, draft: false, cache };
    const checked = await core.checkBriefing({ ...request, onStep });
    decks.push(...checked.decks);
    for (const diagnostic of checked.diagnostics) report(diagnostic);
  }
  return { decks, files };
}
