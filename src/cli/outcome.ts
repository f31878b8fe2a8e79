// The outcome of a command, before it is printed.

import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { faultCode } from '../disk/faults.ts';
import type { Files } from '../files.ts';
import { exitCodeFor } from './exit-code.ts';

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The files whose lines are shown under diagnostics. */
  readonly files: Files;
  /** Text for stdout; every line ends with a newline. */
  readonly text: string;
  /** The same as members of the JSON output. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Set by commands that may have written something despite errors: whether they fail even without an error among the diagnostics. */
  readonly fails?: boolean | undefined;
}

export const NO_FILES: Files = new Map();

/** A failed outcome. `json` has the members that the output has even then: `{ decks: [] }`. */
export function failure(
  diagnostics: readonly Diagnostic[],
  json: Outcome['json'] = {},
  files: Files = NO_FILES,
): Outcome {
  return { diagnostics, files, text: '', json };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return exitCodeFor(diagnostics) !== 0;
}

/** A thrown error as a diagnostic: a broken installation, an error of the operating system, or a bug in the program. */
export function thrown(error: unknown): Diagnostic {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const part = /^Could not load the "(sharp)" module|^Cannot find (?:package|module) '([^']+)'/.exec(reason);
  if (part) return fault('BD807', undefined, { part: part[1] ?? part[2] ?? '' });
  const code = faultCode(error);
  // A part of the program that could not be opened: said by what starts it, which needs no further file.
  if (code === 'EMFILE' || code === 'ENFILE') throw error;
  if (code !== undefined && error instanceof Error && 'path' in error)
    return fault('BD803', undefined, { path: String(error.path), code });
  return fault('BD799', undefined, { reason });
}
