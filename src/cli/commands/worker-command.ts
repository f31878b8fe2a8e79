// `briefdeck worker`: makes decks for builds with `--queue` on this machine, until it is ended.
import { languages } from '../../messages/languages.ts';
import type { Environment } from '../environment.ts';
import type { WorkerOptions } from '../options.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { queueFault } from '../queue/queue-fault.ts';

export async function workerCommand(
  options: WorkerOptions,
  { messages }: OutputSettings,
  { stdout, cwd }: Environment,
): Promise<Outcome> {
  const { terminal } = languages[messages];
  const { work } = await import('../queue/rows-worker.ts');
  try {
    return await work({
      ...options,
      cwd,
      onReady: () => stdout.write(`${terminal.workerReady}\n`),
      onJob: (rows, failed) => stdout.write(`${failed === undefined ? terminal.workerMade(rows) : failed}\n`),
    });
  } catch (error) {
    const found = queueFault(error, options);
    if (found) return failure([found]);
    throw error;
  }
}
