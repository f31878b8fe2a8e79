// Runs commands to be measured: wall time, and where GNU time is installed also processor time and peak memory of the largest process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';

// Where it is set, Node reads certificates in every process, which has nothing to do with decks.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const TIMES = join(tmpdir(), `briefdeck-bench-${process.pid}.times`);
const hasTime = spawnSync('/usr/bin/time', ['-f', '%U', 'true']).status === 0;

/** Runs a command; `{ wall, cpu, memory, stdout }` in milliseconds and megabytes. Throws with its output if it fails. */
export function measured(command, words, cwd) {
  const argv = hasTime ? ['/usr/bin/time', '-o', TIMES, '-f', '%U %S %M', command, ...words] : [command, ...words];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(argv[0], argv.slice(1), {
    ...{ env, cwd, encoding: 'utf8' },
    maxBuffer: 2 ** 28,
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} left with ${status}\n${stdout}${stderr}`);
  if (!hasTime) return { wall, stdout };
  const [user, system, kilobytes] = readFileSync(TIMES, 'utf8').trim().split(' ').map(Number);
  return { wall, cpu: 1000 * (user + system), memory: kilobytes / 1024, stdout };
}

/** Whether a program answers to `--version`. */
export function isInstalled(command) {
  return spawnSync(command, ['--version']).status === 0;
}

export function putFiles(root, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
