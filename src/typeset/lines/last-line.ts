// The end of a paragraph: whether a word or a syllable is left alone on its last line.
import { isEastAsian, type Range, widthOf } from './measured-text.ts';
import type { Stretch } from './stretch.ts';

/** In longer texts the length of the last line shows less; only a short word alone on it is seen. */
const FEW_LINES = 4;

/** A word of so many letters is short; of so many syllables in a script of syllables. */
const SHORT_WORD = 7;
const SHORT_SYLLABLES = 2;

/**
 * Whether the last of several lines is left alone: one short word (`production planning using | software`), or, of few
 * lines, one shorter than a third of the longest, or a single word shorter than half of it.
 */
export function endsLonely({ text, units }: Stretch, lines: readonly Range[], size: number): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const isSingle = units.filter(unit => unit.start >= last.start).length <= 1;
  if (isSingle && isShort(text.text.slice(last.start, last.end))) return true;
  if (lines.length > FEW_LINES) return false;
  const longest = Math.max(...lines.map(line => widthOf(text, line, size)));
  return widthOf(text, last, size) < longest / (isSingle ? 2 : 3);
}

function isShort(word: string): boolean {
  const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters <= ([...word].some(isEastAsian) ? SHORT_SYLLABLES : SHORT_WORD);
}
