// `briefdeck check`: reports faults of slides, in existing files or in decks as a build would make them.

import { dirname } from 'node:path';
import type { CheckedDeck } from '../../check/checked-deck.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { findProject } from '../../disk/project.ts';
import { reportFault, writeReport } from '../../disk/report-file.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import type { CheckOptions } from '../options.ts';
import { failure, hasErrors, NO_FILES, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { startProgress } from '../progress.ts';
import { reportPlace } from '../report-place.ts';
import { shownPath } from '../shown-path.ts';
import { unsilencedAround } from '../unsilenced.ts';
import { type Checked, decksAsTheyAre, decksOfBriefings } from './check-looking.ts';
import { checkReport, writtenReport } from './check-report.ts';
import { subjectsOf } from './check-subjects.ts';

export async function checkCommand(
  options: CheckOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const { cwd } = environment;
  const diagnostics: Diagnostic[] = [];

  // 1. Find what to check.
  const here = findProject(cwd);
  const project = 'code' in here ? undefined : here;
  const subjects = subjectsOf(options.subjects, project, cwd);
  diagnostics.push(...subjects.diagnostics);
  const isAll = options.subjects.length === 0;
  if (isAll && !project) diagnostics.push(fault('BD865', undefined, { folder: cwd }));
  const { file } = reportPlace({ ...options, reads: subjects.decks }, cwd);
  const obstacle = file && reportFault(file);
  if (obstacle) return failure([...diagnostics, obstacle]);

  // 2. Check files as they are, and decks as a build would make them.
  const progress = startProgress(environment.stderr, settings.json);
  const looking = {
    options,
    cwd,
    core,
    onStep: progress.step,
    report: (one: Diagnostic) => void diagnostics.push(one),
  };
  const look = async (): Promise<Checked> => {
    const decks = await decksAsTheyAre(subjects.decks, looking);
    if (!project || !(isAll || subjects.briefings.length > 0)) return { decks, files: NO_FILES };
    const built = await decksOfBriefings(subjects.briefings, looking);
    return { decks: [...decks, ...built.decks], files: built.files };
  };
  const { decks, files } = await look().finally(progress.end);

  // 3. Report.
  const { findingsJson } = await import('../../check/findings-json.ts');
  const json = findingsJson(decks, settings.messages);
  const open = await unsilencedAround(diagnostics, [cwd, ...subjects.decks.map(dirname)]);
  const outcome = { files, json, fails: isFailure(decks, open, options), diagnostics: open };
  if (decks.length === 0) return { ...outcome, text: '' };
  const text = await checkReport(decks, options, settings, environment, project?.root ?? cwd);
  if (!file) return { ...outcome, text };
  const faults = await writeReport(file, text);
  const written = { ...outcome, diagnostics: [...open, ...faults] };
  if (hasErrors(faults)) return { ...written, text: '' };
  return { ...written, text: await writtenReport(shownPath(file.path, cwd), decks, settings.messages) };
}

function isFailure(
  decks: readonly CheckedDeck[],
  diagnostics: readonly Diagnostic[],
  { strict }: CheckOptions,
): boolean {
  const fails = ({ severity }: { readonly severity: string }): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return (
    diagnostics.some(fails) ||
    decks.some(({ findings }) => findings.some(each => each.silenced === undefined && fails(each)))
  );
}
