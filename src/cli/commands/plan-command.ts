// `briefdeck plan`: prints the plan of a briefing in full, and saves it with `--write` where there is none.

import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import { diskPath } from '../../disk/disk-path.ts';
import { replaceFiles } from '../../disk/replace.ts';
import { refuseLinksOut } from '../../disk/write-refusal.ts';
import { languages } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import { type Input, readInput } from '../input.ts';
import type { SyncOptions } from '../options.ts';
import { failure, hasErrors, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';

interface WholePlan {
  readonly path: string;
  readonly text: string;
}

export async function planCommand(
  options: SyncOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  const nothing = { written: false, plans: [] };

  // 1. Complete the plans of all briefings before writing anything.
  const input = readInput(options, environment.cwd);
  if ('faults' in input) return failure(input.faults, nothing, input.files);
  const plans: WholePlan[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const briefing of input.briefings) {
    const { path, text, diagnostics: found } = await core.plan(input.files, briefing);
    diagnostics.push(...found);
    if (text !== undefined) plans.push({ path, text });
  }
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);

  // 2. Print them, or write those that are not there yet.
  if (options.write) diagnostics.push(...write(plans, input));
  if (hasErrors(diagnostics)) return failure(diagnostics, nothing, input.files);
  const words = languages[settings.messages].terminal;
  const isOne = plans.length === 1;
  const printed = plans.map(({ path, text }) => (isOne ? text : `# ${path}\n${text}`)).join('\n');
  return {
    diagnostics,
    files: input.files,
    text: options.write ? plans.map(({ path }) => `${words.planSaved(path)}\n`).join('') : printed,
    json: { written: options.write, plans },
  };
}

/** Writes all plans or none; one that is there and says the same stays. */
function write(plans: readonly WholePlan[], { project, files }: Input): readonly Diagnostic[] {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const missing = plans.filter(({ path }) => !files.has(path));
  const others = plans.filter(({ path, text }) => {
    const there = files.get(path);
    return there !== undefined && Buffer.compare(there, bytesOf(text)) !== 0;
  });
  if (others.length > 0) return others.map(({ path }) => fault('BD575', undefined, { path }));
  return replaceFiles(
    missing.map(({ path, text }) => ({ file: path, path: diskPath(project.root, path), bytes: bytesOf(text) })),
    refuseLinksOut({ root: project.root, shown: path => path }),
  );
}
