// Finds the largest size at which things fit: in steps of one point, together for everything side by side, down to the style's minimum.
import type { TextStyle } from '../theme/theme.ts';
import type { Attempt } from './fault.ts';

/** Sets something a number of points smaller than its styles say. */
export type Attempted<T> = (step: number) => Attempt<T>;

/**
 * Sets all of `members` at the first step, from `first` on, at which every one of them fits, else at the last: then with their
 * faults. `steps` is how far the styles among them may step down: 4 for a headline of 28 that may go down to 24.
 */
export function fitTogether<T>(
  members: readonly Attempted<T>[],
  steps: number,
  first: number,
): { readonly step: number; readonly attempts: readonly Attempt<T>[] } {
  for (let step = first; ; step++) {
    const attempts = members.map(member => member(step));
    if (step >= steps || attempts.every(attempt => attempt.faults.length === 0)) return { step, attempts };
  }
}

/** The points by which the style that has the widest range may step down. */
export function sizeSteps(styles: Iterable<TextStyle>): number {
  return Math.max(0, ...[...styles].map(style => Math.ceil(style.size - style.least)));
}

/** A style so many points smaller, but never below its least size. */
export function steppedDown(style: TextStyle, step: number): TextStyle {
  return step === 0 ? style : { ...style, size: Math.max(Math.min(style.size, style.least), style.size - step) };
}
