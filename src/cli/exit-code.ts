// The exit code of a run.
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { limitsReached } from '../messages/limits-reached.ts';

/** Exit codes by the start of a diagnostic's code, by precedence: a bug explains all other errors, and after wrong usage nothing was read. */
const BY_CODE: readonly (readonly [start: string, exitCode: number])[] = [
  ['BD799', 5],
  ['BD9', 2],
  // The words behind “new”.
  ['BD740', 2],
  ['BD741', 2],
  ['BD746', 2],
  ['BD89', 4],
  ['BD774', 2],
  ['BD775', 2],
  // A document that is open, one that is there already.
  ['BD772', 3],
  ['BD773', 3],
  ['BD8', 3],
];

/** 0 no errors · 1 content · 2 usage · 3 reading or writing · 4 a limit · 5 a bug in the program. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return 0;
  const [, exitCode] = BY_CODE.find(([start]) => errors.some(({ code }) => code.startsWith(start))) ?? [];
  return exitCode ?? (errors.some(({ message }) => message in limitsReached) ? 4 : 1);
}
