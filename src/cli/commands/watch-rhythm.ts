// Decides when `briefdeck watch` builds: a pure function of events and times, so that it can be tested without waiting.

/** Milliseconds without a save before a build begins, so that many saves in a row count as one. */
export const QUIET = 60;
/** How long a file may be empty or missing before that counts: programs empty or delete a file in order to rewrite it. */
export const PATIENCE = 1500;
/** Between two checks of a deck that another program has open. */
export const RETRY = 2000;

/** Times are milliseconds of any monotonic clock. */
export interface Rhythm {
  /** Times of the first and the last save since the last build. */
  readonly saved?: { readonly first: number; readonly last: number } | undefined;
  readonly isBuilding: boolean;
  /** When to check open decks again. */
  readonly retryAt?: number | undefined;
}

export type WatchSignal =
  | { readonly kind: 'saved'; readonly at: number }
  /** Time has passed; `isWhole`: whether all saved files look complete. */
  | { readonly kind: 'time'; readonly at: number; readonly isWhole: boolean }
  /** A build or retry has ended; `isOpen`: whether a deck could not be replaced because it is open. */
  | { readonly kind: 'done'; readonly at: number; readonly isOpen: boolean };

export interface Decision {
  readonly rhythm: Rhythm;
  readonly act: 'build' | 'retry' | 'wait';
  /** When to call again if nothing happens before. */
  readonly wakeAt?: number | undefined;
}

/** The initial state: the first build is running. */
export const START: Rhythm = { isBuilding: true };

/** What to do on an event. */
export function decide(rhythm: Rhythm, sign: WatchSignal): Decision {
  const { at } = sign;
  switch (sign.kind) {
    case 'saved': {
      const saved = { first: rhythm.saved?.first ?? at, last: at };
      return waiting({ ...rhythm, saved }, at);
    }
    case 'done': {
      const retryAt = sign.isOpen ? at + RETRY : undefined;
      return waiting({ ...rhythm, isBuilding: false, retryAt }, at);
    }
    case 'time': {
      const { saved, isBuilding, retryAt } = rhythm;
      if (isBuilding) return { rhythm, act: 'wait' };
      if (saved && at >= saved.last + QUIET && (sign.isWhole || at >= saved.last + PATIENCE)) {
        return { rhythm: { isBuilding: true }, act: 'build' };
      }
      if (!saved && retryAt !== undefined && at >= retryAt) return { rhythm: { isBuilding: true }, act: 'retry' };
      return waiting(rhythm, at);
    }
  }
}

function waiting(rhythm: Rhythm, at: number): Decision {
  const { saved, isBuilding, retryAt } = rhythm;
  if (isBuilding) return { rhythm, act: 'wait' };
  const quietAt = saved && (at < saved.last + QUIET ? saved.last + QUIET : at + QUIET);
  const times = [quietAt, retryAt].filter(time => time !== undefined);
  return { rhythm, act: 'wait', wakeAt: times.length > 0 ? Math.min(...times) : undefined };
}

/** The size and time of a file; undefined if it does not exist. */
export type FileLook = { readonly size: number; readonly changed: number } | undefined;

/** Whether a file, by two successive states, seems complete: present, not empty, and no longer growing. */
export function isFinished(before: FileLook, now: FileLook): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    now.size > 0 &&
    before.size === now.size &&
    before.changed === now.changed
  );
}

/** Whether a path below the project's folder, `data/energy/figures.csv`, is one that a build reads, not a temporary file of an editor. */
export function isWatched(path: string): boolean {
  const names = path.split(/[\\/]/).filter(name => name !== '');
  const [top] = names;
  if (top === undefined) return true;
  return (top === 'data' || top === 'templates') && !names.some(isTemporary);
}

/** Hidden files, owner files of Office and LibreOffice, and what vim, Emacs, JetBrains, gedit and Excel write while they save. */
function isTemporary(name: string): boolean {
  return /^\.|^~|~$|^#.*#$|^4913$|\.(tmp|temp|swp|swx|swo|bak|crdownload|part)$|___jb_(tmp|old)___$|^[0-9A-F]{8}$/i.test(
    name,
  );
}
