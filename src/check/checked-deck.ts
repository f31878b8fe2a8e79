// A deck with what was found in it, as reports tell of it.
import type { Place } from '../diagnostics/diagnostics.ts';
import type { CheckResult } from './check.ts';
import type { Finding, FindingSeverity } from './finding.ts';

export interface CheckedDeck extends CheckResult {
  /** Its file as the user is to read it: `output/a.b.en.pptx`; of a deck that was built only to be checked the name: `a.b.en.pptx`. */
  readonly path: string;
  /** Of a deck that was built only to be checked: where its audience stands in the plan. */
  readonly plan?: Place | undefined;
}

/** How many findings there are of each kind. */
export type Counts = Readonly<Record<FindingSeverity | 'silenced', number>>;

export function countsOf(decks: readonly CheckedDeck[]): Counts {
  const findings = decks.flatMap(deck => deck.findings);
  const open = findings.filter(isOpen);
  const count = (severity: FindingSeverity): number => open.filter(each => each.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    silenced: findings.length - open.length,
  };
}

export function isOpen({ silenced }: Finding): boolean {
  return silenced === undefined;
}
