// How many columns text takes in a terminal, so that carets and tables stand straight beside Hangul.

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), as ranges, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

/** Marks set over the letter before them, joiners, and the vowels and finals of decomposed Hangul. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;

/** Columns that `text` takes: `displayWidth('도입 30%')` is 8. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** `text` with spaces behind it up to `width` columns: `padded('도입', 6)` is `'도입  '`. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` with spaces before it up to `width` columns: `paddedLeft('7', 3)` is `'  7'`. */
export function paddedLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
