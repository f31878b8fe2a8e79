// A progress line, shown on a terminal once a build has taken longer than a second.
import type { BuildStep } from '../build/build.ts';
import type { Terminal } from './environment.ts';

export interface Progress {
  readonly step: (step: BuildStep) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Milliseconds before the line is shown. */
const DELAY = 1000;

/**
 * Shows progress on `terminal`, unless `quiet` or redirected to a file or pipe. With `timeLeft`, which words it, the line also estimates
 * the remaining time.
 */
export function startProgress(terminal: Terminal, quiet: boolean, timeLeft?: (minutes: number) => string): Progress {
  if (quiet || !terminal.isTTY) return { step: () => undefined, end: () => undefined };
  const start = performance.now();
  let drawn = false;
  let last: BuildStep | undefined;
  const draw = (): void => {
    if (last === undefined) return;
    drawn = true;
    const { done, total, what } = last;
    const minutes = Math.round((((performance.now() - start) / done) * (total - done)) / 60_000);
    const left = timeLeft && done > 0 ? ` · ${timeLeft(minutes)}` : '';
    terminal.write(`\r\u001B[K${done}/${total} ${what}${left}`);
  };
  // The timer covers a long first step; if the event loop is blocked, the next step draws the line.
  const timer = setTimeout(draw, DELAY);
  timer.unref();
  return {
    step: step => {
      last = step;
      if (performance.now() - start >= DELAY) draw();
    },
    end: () => {
      clearTimeout(timer);
      if (drawn) terminal.write('\r\u001B[K');
    },
  };
}
