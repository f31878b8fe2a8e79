// `briefdeck watch`: builds now, and again whenever a file is saved, until the user ends it.

import { performance } from 'node:perf_hooks';
import { fault } from '../../diagnostics/fault.ts';
import { faultCode } from '../../disk/faults.ts';
import { type FollowEvents, type Following, follow, lookAt } from '../../disk/follow.ts';
import { findProject } from '../../disk/project.ts';
import { languages } from '../../messages/languages.ts';
import type { Core } from '../core.ts';
import type { Environment } from '../environment.ts';
import type { BuildOptions } from '../options.ts';
import { failure, thrown } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';
import { printOutcome } from '../print-outcome.ts';
import { decide, type FileLook, isFinished, isWatched, START, type WatchSignal } from './watch-rhythm.ts';
import { createWatchSession } from './watch-session.ts';

/** What a watch needs from the system; replaced in tests. */
export interface WatchWorld {
  readonly follow: (root: string, isFollowed: (path: string) => boolean, events: FollowEvents) => Promise<Following>;
  readonly lookAt: (path: string) => FileLook;
  /** In milliseconds. */
  readonly now: () => number;
  /** Calls back once after a delay in milliseconds; returns a function that cancels it. */
  readonly wakeAfter: (milliseconds: number, act: () => void) => () => void;
}

const REAL: WatchWorld = {
  follow,
  lookAt,
  now: () => performance.now(),
  wakeAfter: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Resolves to the exit code if watching is not possible, or no longer. */
export async function watchCommand(
  options: BuildOptions,
  settings: OutputSettings,
  environment: Environment,
  core: Core,
  around: WatchWorld = REAL,
): Promise<number> {
  const project = findProject(environment.cwd);
  if ('code' in project) return printOutcome(failure([project]), settings, environment);
  const session = createWatchSession(options, settings, environment, core, project);
  let rhythm = START;
  let takeBack = (): void => undefined;
  /** Files saved since the last build, with their state when the system reported them. */
  let saved = new Map<string, FileLook>();

  const areWhole = (): boolean => {
    const looks = [...saved].map(([path, before]) => ({ path, before, now: around.lookAt(path) }));
    for (const { path, now } of looks) saved.set(path, now);
    return looks.every(({ before, now }) => isFinished(before, now));
  };
  const act = async (work: () => Promise<boolean>): Promise<void> => {
    let isOpen = false;
    try {
      isOpen = await work();
    } catch (error) {
      if (settings.debug && error instanceof Error) environment.stderr.write(`${error.stack ?? error.message}\n`);
      printOutcome(failure([thrown(error)]), settings, environment);
    }
    notice({ kind: 'done', at: around.now(), isOpen });
  };
  const notice = (sign: WatchSignal): void => {
    takeBack();
    const decision = decide(rhythm, sign);
    ({ rhythm } = decision);
    if (decision.act === 'build') {
      saved = new Map();
      void act(session.build);
    } else if (decision.act === 'retry') {
      void act(session.retry);
    } else if (decision.wakeAt !== undefined) {
      const wait = Math.max(0, decision.wakeAt - around.now());
      takeBack = around.wakeAfter(wait, () => notice({ kind: 'time', at: around.now(), isWhole: areWhole() }));
    }
  };

  return new Promise(resolve => {
    const onFailure = (error: unknown): void => {
      takeBack();
      resolve(
        printOutcome(
          failure([fault('BD850', undefined, { reason: faultCode(error) ?? String(error) })]),
          settings,
          environment,
        ),
      );
    };
    const onChange = (path: string): void => {
      saved.set(path, around.lookAt(path));
      notice({ kind: 'saved', at: around.now() });
    };
    around.follow(project.root, isWatched, { onChange, onFailure }).then(() => {
      environment.stderr.write(`${languages[settings.messages].terminal.watching(project.root)}\n`);
      void act(session.build);
    }, onFailure);
  });
}
