// A headline's lines: how many there are, and that they are balanced.
import { balanceLines, breakInTwo } from './balance.ts';
import { type BrokenText, breakLines, fits } from './break-lines.ts';
import { widthOf } from './measured-text.ts';
import type { Stretch } from './stretch.ts';

/** Whether a headline that fits on one line may take a second because it then reads better. */
export type Room = 'generous' | 'frugal';

/** More words than this are no headline; their lines are not balanced. */
const LONGEST = 120;

/**
 * Breaks a headline into as few balanced lines of at most `width` points as hold it; one more, if `most` lines (undefined:
 * any number) are not yet reached and words that belong together would be parted. Words are never divided: one wider
 * than a line is reported.
 */
export function breakHeadline(
  headline: Stretch,
  size: number,
  width: number,
  most: number | undefined,
  room: Room,
): BrokenText {
  const { text, units } = headline;
  const plain = breakLines(text, units, size, width);
  const wide = units.filter(unit => !fits(text, unit, size, width));
  const widest = wide.sort((a, b) => widthOf(text, b, size) - widthOf(text, a, size))[0];
  if (widest) return { lines: plain.lines, overwide: { word: widest, by: widthOf(text, widest, size) - width } };
  const count = plain.lines.length;
  if (count <= 1) {
    const two = room === 'generous' && most !== undefined && most >= 2 ? breakInTwo(headline, size, width) : undefined;
    return two ? { lines: two } : plain;
  }
  if (count > (most ?? count) || units.length > LONGEST) return plain;
  const onceMore = most === undefined || count < most ? balanceLines(headline, count + 1, size, width) : undefined;
  const lines =
    balanceLines(headline, count, size, width) ?? onceMore ?? balanceLines(headline, count, size, width, true);
  return { lines: lines ?? plain.lines };
}
