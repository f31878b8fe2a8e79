// Marks that stay with their words also where white space is between them: for viewers, which would break there, it becomes no-break space.
import type { Run } from '../../slide/slide.ts';
import { heldSpaces } from './break-units.ts';

/** The runs of a paragraph with no-break spaces in `※ 자료`, `재고 ·` and `3억 원 이상`; the same runs where there are none. */
export function holdSpaces(runs: readonly Run[], bounds: readonly string[]): readonly Run[] {
  const held = new Set(heldSpaces(runs.map(({ text }) => text).join(''), bounds));
  if (held.size === 0) return runs;
  let start = 0;
  return runs.map(run => {
    const from = start;
    start += run.text.length;
    const text = Array.from({ length: run.text.length }, (_, index) =>
      held.has(from + index) ? '\u00a0' : run.text.charAt(index),
    ).join('');
    return text === run.text ? run : { ...run, text };
  });
}
