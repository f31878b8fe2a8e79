// Draws pictures of strangers in a process of its own, which can be ended; the library that draws SVG cannot be interrupted.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { limitOf } from '../limits.ts';
import { type DrawingLimit, type DrawSvg, drawPng, isQuicklyDrawn } from '../picture/png.ts';

/** What one picture may take: seconds of computing, so that a machine that has other things to do does not count, and memory. */
interface DrawingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A picture to draw, its size in points. */
export interface SvgJob {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** As it lies beside the compiled program; sources that are not compiled draw for themselves. */
const PROCESS = fileURLToPath(new URL('./svg-process.js', import.meta.url));

/** Draws what is drawn quickly itself, and all else in that process, one after the other. Rejects for what cannot be drawn at all. */
export function svgDrawer(given?: DrawingLimits): DrawSvg {
  let current: DrawingProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return async (svg, width, height) => {
    if (isQuicklyDrawn(svg) || !existsSync(PROCESS)) return drawPng(svg, width, height);
    const drawn = last.then(() => {
      const limits = given ?? { seconds: limitOf('svg-seconds'), megabytes: limitOf('svg-megabytes') };
      current = current?.isOpen() ? current : startProcess(limits);
      return current.draw({ svg, width, height });
    });
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

/** All of a run share one process. */
export const drawApart = svgDrawer();

interface DrawingProcess {
  readonly isOpen: () => boolean;
  readonly draw: (job: SvgJob) => Promise<Uint8Array | DrawingLimit>;
}

function startProcess(limits: DrawingLimits): DrawingProcess {
  const child = fork(PROCESS, [limits.seconds, limits.megabytes, process.pid].map(String), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', text => {
    said += text;
  });
  let settle = (_drawn: Uint8Array | DrawingLimit | undefined): void => undefined;
  child.on('message', answer => settle(answer instanceof Uint8Array ? answer : undefined));
  child.on('error', () => settle(undefined));
  // What it said is read to its end by then.
  child.on('close', () => settle(isLimit(said) ? { limit: said, most: limits[said] } : undefined));
  return {
    isOpen: () => child.connected,
    draw: job =>
      new Promise<Uint8Array | DrawingLimit>((resolve, reject) => {
        settle = drawn => (drawn ? resolve(drawn) : reject(new Error('the picture cannot be drawn')));
        wait(child, true);
        child.send(job);
      }).finally(() => wait(child, false)),
  };
}

/** Why the process has ended itself, by its last word. */
function isLimit(said: string): said is DrawingLimit['limit'] {
  return said === 'seconds' || said === 'megabytes';
}

/** Whether the program stays for what the process is doing; between two pictures it may end, and the process ends with it. */
function wait(child: ChildProcess, stays: boolean): void {
  const parts = [child, child.channel, child.stdout instanceof Socket ? child.stdout : undefined];
  for (const part of parts) {
    if (stays) part?.ref();
    else part?.unref();
  }
}
