// The end of a paragraph that a viewer fills line by line: no word or syllable is left alone on its last line.
import { balanceLines } from './balance.ts';
import { type Range, widthOf } from './measured-text.ts';
import type { Stretch } from './stretch.ts';

/** Longer paragraphs keep the viewer's own lines: written breaks would hinder whoever edits them, and their end shows less. */
const MOST_LINES = 4;

/**
 * As many lines, balanced, if the last is shorter than a third of the longest, or a single word shorter than half of it;
 * undefined where nothing is to be repaired, or nothing can be.
 * `demand forecasting and | production planning using | software` becomes
 * `demand forecasting | and production planning | using software`.
 */
export function repairLastLine(
  stretch: Stretch,
  lines: readonly Range[],
  size: number,
  width: number,
): readonly Range[] | undefined {
  const last = lines.at(-1);
  if (!last || lines.length < 2 || lines.length > MOST_LINES) return undefined;
  const longest = Math.max(...lines.map(line => widthOf(stretch.text, line, size)));
  const single = stretch.units.filter(unit => unit.start >= last.start).length === 1;
  if (widthOf(stretch.text, last, size) >= longest / (single ? 2 : 3)) return undefined;
  return balanceLines(stretch, lines.length, size, width);
}
