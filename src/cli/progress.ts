// One line that tells how far a build is, shown when it takes longer than a second and somebody is looking.
import type { BuildStep } from '../build/build.ts';
import type { Terminal } from './environment.ts';

export interface Progress {
  readonly step: (step: BuildStep) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const PATIENCE = 1000;

/**
 * A progress line on `terminal`; silent where that is a file or a pipe, or where `quiet`. Of many steps it says how long they will take,
 * in the words of `timeLeft`.
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
  // The timer sees to a long first step; a build that never pauses is seen to by its own steps.
  const timer = setTimeout(draw, PATIENCE);
  timer.unref();
  return {
    step: step => {
      last = step;
      if (performance.now() - start >= PATIENCE) draw();
    },
    end: () => {
      clearTimeout(timer);
      if (drawn) terminal.write('\r\u001B[K');
    },
  };
}
