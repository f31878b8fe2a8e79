// How many columns text takes in a terminal, so that carets and tables stand straight beside Hangul.
import stringWidth from 'string-width';

/** Columns that `text` takes: `displayWidth('도입 30%')` is 8. */
export function displayWidth(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** `text` with spaces behind it up to `width` columns: `padded('도입', 6)` is `'도입  '`. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` with spaces before it up to `width` columns: `paddedLeft('7', 3)` is `'  7'`. */
export function paddedLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
