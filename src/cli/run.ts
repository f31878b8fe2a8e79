// Runs the command line: parses arguments, dispatches to a command, prints its outcome.

import { setLimits } from '../limits.ts';
import type { Core } from './core.ts';
import type { Environment } from './environment.ts';
import { type Arguments, parseArguments } from './options.ts';
import { failure, type Outcome, thrown } from './outcome.ts';
import { type OutputSettings, outputSettingsOf } from './output-settings.ts';
import { printOutcome } from './print-outcome.ts';

/** Runs `briefdeck` with `argv` (`['build', '--draft']`) and returns the exit code; all input and output goes through `environment`. */
export async function run(argv: readonly string[], environment: Environment, core: Core): Promise<number> {
  const settings = outputSettingsOf(argv, environment.env, environment.systemLanguage);
  // Called by shell completion scripts. Not a regular command, so that help and error messages do not list it.
  if (argv[0] === 'complete' && argv[1] === '--') {
    const { completions } = await import('./commands/completion-command.ts');
    environment.stdout.write(completions(argv.slice(2), settings, environment));
    return 0;
  }
  const parsed = parseArguments(argv, settings.messages);
  if (parsed.kind === 'answer') {
    environment.stdout.write(parsed.text);
    return 0;
  }
  setLimits('options' in parsed && 'limits' in parsed.options ? parsed.options.limits : {});
  try {
    if (parsed.kind === 'watch') {
      const { watchCommand } = await import('./commands/watch-command.ts');
      return await watchCommand(parsed.options, settings, environment, core);
    }
    const outcome = await outcomeOf(parsed, settings, environment, core);
    return printOutcome(outcome, isForProgram(parsed) ? { ...settings, json: true } : settings, environment);
  } finally {
    setLimits();
  }
}

/** Whether stdout is a JSON report: then diagnostics must be JSON too. */
function isForProgram(parsed: Arguments): boolean {
  return parsed.kind === 'changes' && parsed.options.format === 'json' && parsed.options.out === undefined;
}

/** Turns every exception of a command into an outcome. */
async function outcomeOf(
  parsed: Exclude<Arguments, { readonly kind: 'answer' | 'watch' }>,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
): Promise<Outcome> {
  try {
    switch (parsed.kind) {
      case 'fault':
        return failure([parsed.diagnostic], { decks: [] });
      case 'build':
        if (parsed.options.each !== undefined) {
          const { eachCommand } = await import('./commands/each-command.ts');
          return await eachCommand({ ...parsed.options, each: parsed.options.each }, settings, environment, core);
        }
        return await (await import('./commands/build-command.ts')).buildCommand(
          parsed.options,
          settings,
          environment,
          core,
        );
      case 'check': {
        const { checkCommand } = await import('./commands/check-command.ts');
        return await checkCommand(parsed.options, settings, environment, core);
      }
      case 'changes': {
        const { changesCommand } = await import('./commands/changes-command.ts');
        return await changesCommand(parsed.options, settings, environment);
      }
      case 'completion': {
        const { completionCommand } = await import('./commands/completion-command.ts');
        return completionCommand(parsed.options);
      }
      case 'worker': {
        const { workerCommand } = await import('./commands/worker-command.ts');
        return await workerCommand(parsed.options, settings, environment);
      }
      case 'explain': {
        const { explainCommand } = await import('./commands/explain-command.ts');
        return explainCommand(parsed.options, settings);
      }
      case 'new': {
        const { newCommand } = await import('./commands/new-command.ts');
        return await newCommand(parsed.options, settings, environment, core);
      }
      case 'plan': {
        const { planCommand } = await import('./commands/plan-command.ts');
        return await planCommand(parsed.options, settings, environment, core);
      }
      case 'template': {
        const { templateCommand } = await import('./commands/template-command.ts');
        return await templateCommand(parsed.options, settings, environment);
      }
      case 'link': {
        const { linkCommand } = await import('./commands/link-command.ts');
        return await linkCommand(parsed.options, settings, environment, core);
      }
      case 'sync': {
        const { syncCommand } = await import('./commands/sync-command.ts');
        return await syncCommand(parsed.options, settings, environment, core);
      }
    }
  } catch (error) {
    if (settings.debug && error instanceof Error) environment.stderr.write(`${error.stack ?? error.message}\n`);
    return failure([thrown(error)], parsed.kind === 'build' ? { decks: [] } : {});
  }
}
