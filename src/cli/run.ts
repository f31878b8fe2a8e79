// A run of the command line: what is asked for, done, and told.
import { buildCommand } from './commands/build-command.ts';
import { changesCommand } from './commands/changes-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { syncCommand } from './commands/sync-command.ts';
import type { Core } from './core.ts';
import { type Manner, mannerOf } from './manner.ts';
import { type Arguments, parseArguments } from './options.ts';
import { failure, type Outcome, thrown } from './outcome.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** Runs `briefdeck` with `argv` (`['build', '--draft']`) and answers its exit code; everything it says goes to `world`. */
export async function run(argv: readonly string[], world: World, core: Core): Promise<number> {
  const manner = mannerOf(argv, world.env, world.systemLanguage);
  // What the scripts of shells ask for while somebody types; no command of its own, so that help and faults do not name it.
  if (argv[0] === 'complete' && argv[1] === '--') {
    const { completions } = await import('./commands/completion-command.ts');
    world.stdout.write(completions(argv.slice(2), manner, world));
    return 0;
  }
  const parsed = parseArguments(argv, manner.messages);
  if (parsed.kind === 'answer') {
    world.stdout.write(parsed.text);
    return 0;
  }
  if (parsed.kind === 'watch') {
    const { watchCommand } = await import('./commands/watch-command.ts');
    return watchCommand(parsed.options, manner, world, core);
  }
  const outcome = await outcomeOf(parsed, manner, world, core);
  return tell(outcome, isForProgram(parsed) ? { ...manner, json: true } : manner, world);
}

/** Whether a report is asked for as data, on the standard output: then all that is said is data. */
function isForProgram(parsed: Arguments): boolean {
  return parsed.kind === 'changes' && parsed.options.format === 'json' && parsed.options.out === undefined;
}

/** Nothing that happens in a command leaves it as an exception. */
async function outcomeOf(
  parsed: Exclude<Arguments, { readonly kind: 'answer' | 'watch' }>,
  manner: Manner,
  world: World,
  core: Core,
): Promise<Outcome> {
  try {
    switch (parsed.kind) {
      case 'fault':
        return failure([parsed.diagnostic], { decks: [] });
      case 'build':
        return await buildCommand(parsed.options, manner, world, core);
      case 'check':
        return await checkCommand(parsed.options, manner, world, core);
      case 'changes':
        return await changesCommand(parsed.options, manner, world);
      case 'completion': {
        const { completionCommand } = await import('./commands/completion-command.ts');
        return completionCommand(parsed.options);
      }
      case 'explain': {
        const { explainCommand } = await import('./commands/explain-command.ts');
        return explainCommand(parsed.options, manner);
      }
      case 'sync':
        return await syncCommand(parsed.options, manner, world, core);
    }
  } catch (error) {
    if (manner.debug && error instanceof Error) world.stderr.write(`${error.stack ?? error.message}\n`);
    return failure([thrown(error)], parsed.kind === 'build' ? { decks: [] } : {});
  }
}
