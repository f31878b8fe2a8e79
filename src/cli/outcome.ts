// What a command comes to before anybody is told.

import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { faultCode } from '../disk/faults.ts';
import type { Files } from '../files.ts';
import { exitCodeFor } from './exit-code.ts';

export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Whose lines are shown under diagnostics. */
  readonly files: Files;
  /** For a person, on the standard output, every line with its end. */
  readonly text: string;
  /** The same for a program, as members of one object. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Of a command whose errors do not mean that nothing was written: whether what it found fails beside them. */
  readonly fails?: boolean | undefined;
}

export const NO_FILES: Files = new Map();

/** An outcome of nothing but faults. `json` is what the object has of it all the same: `{ decks: [] }`. */
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

/** What was thrown, as something to tell: a part of the installation, the operating system, or a mistake of ours. */
export function thrown(error: unknown): Diagnostic {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const part = /^Could not load the "(sharp)" module|^Cannot find (?:package|module) '([^']+)'/.exec(reason);
  if (part) return fault('BD807', undefined, { part: part[1] ?? part[2] ?? '' });
  const code = faultCode(error);
  if (code !== undefined && error instanceof Error && 'path' in error)
    return fault('BD803', undefined, { path: String(error.path), code });
  return fault('BD799', undefined, { reason });
}
