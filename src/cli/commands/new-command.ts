// `briefdeck new`: makes a briefing of reports and tables. What is there already stays as it is.

import { join, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { spelledPath } from '../../disk/disk-path.ts';
import { readFault } from '../../disk/faults.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { findProject, type Project, readProject, USUAL_LIMIT } from '../../disk/project.ts';
import { cacheOf } from '../../disk/project-cache.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { reportFault, writeReport } from '../../disk/report-file.ts';
import { refuseLinksOut } from '../../disk/write-refusal.ts';
import { languages } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import type { NewOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { startProgress } from '../progress.ts';
import { shownPath } from '../shown-path.ts';

const NOTHING = { written: [] };

export async function newCommand(
  options: NewOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const { name } = options;
  if (!isFolderName(name)) return failure([fault('BD740', undefined, { name })], NOTHING);

  // 1. Read the reports and tables, and what the briefing has already.
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => void diagnostics.push(each);
  const limit = options.maxInput === undefined ? USUAL_LIMIT : options.maxInput * 1024 * 1024;
  const reports = options.reports.flatMap(path => readReport(path, environment.cwd, report));
  const project = projectAt(environment.cwd);
  const files = readProject(project, [name], report, limit);
  if (hasErrors(diagnostics)) return failure(diagnostics, NOTHING);

  // 2. Make the briefing, and build it to see that it can be built.
  const progress = startProgress(environment.stderr, settings.json);
  progress.step({ done: 0, total: 2, what: name });
  const made = await core
    .makeBriefing({
      briefing: name,
      reports,
      language: options.language,
      files,
      messages: settings.messages,
      cache: cacheOf(project),
    })
    .finally(progress.end);
  diagnostics.push(...made.diagnostics);
  if (hasErrors(diagnostics)) return failure(diagnostics, NOTHING, made.sources);

  // 3. Write what is not there yet, and the review; one that its reader has worked on stays.
  const shown = (path: string): string => shownPath(path, environment.cwd);
  const refused = refuseLinksOut({ root: project.root, shown });
  const placeOf = (path: string): string => join(project.root, ...path.split('/'));
  diagnostics.push(
    ...replaceFiles(
      [...made.files].map(([path, bytes]) => ({ path: placeOf(path), bytes })),
      refused,
    ),
  );
  if (hasErrors(diagnostics)) return failure(diagnostics, NOTHING, made.sources);
  const review = `data/${name}/review.md`;
  const reportFile = { path: placeOf(review), form: 'md', force: false, refused, shown } as const;
  const isKept = reportFault(reportFile) !== undefined;
  if (isKept) diagnostics.push(fault('BD748', undefined, { path: review }));
  else diagnostics.push(...(await writeReport(reportFile, made.review)).filter(({ severity }) => severity === 'error'));
  if (hasErrors(diagnostics)) return failure(diagnostics, NOTHING, made.sources);
  const written = [...made.files.keys(), ...(isKept ? [] : [review])];
  const words = languages[settings.messages].terminal.made;
  const lines = [words.summary(made.counts), ...written.map(path => `  ${path}`), words.next(name)];
  return {
    diagnostics,
    files: made.sources,
    text: made.files.size === 0 ? '' : lines.map(line => `${line}\n`).join(''),
    json: { written, ...made.counts },
  };
}

/** The names of briefings are those of folders on any system, and stand in file names of decks. */
function isFolderName(name: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}_-])?$/u.test(name) && name.length <= 80;
}

/** The project at or above the folder; where there is none, this folder becomes one. */
function projectAt(cwd: string): Project {
  const project = findProject(cwd);
  return 'code' in project ? { root: cwd, briefings: [] } : project;
}

function readReport(
  path: string,
  cwd: string,
  report: (diagnostic: Diagnostic) => void,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const found = spelledPath(resolve(cwd, path));
  try {
    return [{ path: path.split(sep).join('/'), bytes: readPlainFile(found) }];
  } catch (error) {
    report(readFault(error, path));
    return [];
  }
}
