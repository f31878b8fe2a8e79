// Two lists side by side: what they have in common, in order, and what stands between. The one door to the package that finds it.
import { diffArrays } from 'diff';

/** Equal stretches of two lists, or what one has in place of what the other has. */
export interface AlignedStretch<T> {
  readonly same: boolean;
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** Lists that differ in more places than this are taken as different altogether, so that no text can hold up a build. */
const MOST_DIFFERENCES = 1000;

/**
 * The longest common order of two lists: `aligned(['a', 'b', 'c'], ['a', 'x', 'c'])` is `a` in both, `b` in place of `x`, `c` in both.
 */
export function aligned<T extends string>(before: readonly T[], after: readonly T[]): readonly AlignedStretch<T>[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return [{ same: false, before, after }];
  const stretches: { same: boolean; before: T[]; after: T[] }[] = [];
  for (const { added, removed, value } of changes) {
    const same = !added && !removed;
    const last = stretches.at(-1);
    const stretch = last && last.same === same ? last : { same, before: [], after: [] };
    if (stretch !== last) stretches.push(stretch);
    for (const item of value) {
      if (!added) stretch.before.push(item);
      if (!removed) stretch.after.push(item);
    }
  }
  return stretches;
}
