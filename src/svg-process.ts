// A process that draws SVG, one picture after another, and ends itself when one takes too long or too much memory: the library that draws
// cannot be interrupted. The same file is its thread that watches it, which also ends it when the program that asked is gone.
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { SvgJob } from './cli/draw-apart.ts';
import { drawPng } from './picture/png.ts';

/** Milliseconds between two looks. */
const PACE = 50;

/** Of one picture, and the program that asked: it may be gone before this one has begun. */
const [seconds, megabytes, asker] = process.argv.slice(2).map(Number);

if (isMainThread) {
  // The number of the picture that is being drawn; 0 between two.
  const current = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL(import.meta.url), { workerData: current, argv: process.argv.slice(2) }).unref();
  let count = 0;
  process.on('message', async ({ svg, width, height }: SvgJob) => {
    count += 1;
    Atomics.store(current, 0, count);
    const png = await drawPng(svg, width, height).catch(() => undefined);
    Atomics.store(current, 0, 0);
    process.send?.(png ?? 'undrawable');
  });
} else {
  watch(workerData);
}

function watch(current: Int32Array): void {
  let seen = 0;
  let before = 0;
  const end = (reason: string): void => {
    writeSync(1, reason);
    process.kill(process.pid, 'SIGKILL');
  };
  setInterval(() => {
    if (process.ppid !== asker) process.kill(process.pid, 'SIGKILL');
    const now = Atomics.load(current, 0);
    if (now !== seen) {
      seen = now;
      before = computed();
    }
    if (now === 0) return;
    if (computed() - before > Number(seconds)) end('seconds');
    else if (process.memoryUsage.rss() > Number(megabytes) * 1024 * 1024) end('megabytes');
  }, PACE);
}

/** Seconds of computing until now, of all threads together. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
