// Terminal width of text, so that carets and tables line up next to double-width Hangul.
import stringWidth from 'string-width';

/** The number of terminal columns of `text`: `displayWidth('도입 30%')` is 8. */
export function displayWidth(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true });
}

/** `text` padded at the end to `width` columns: `padded('도입', 6)` is `'도입  '`. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` padded at the start to `width` columns: `paddedLeft('7', 3)` is `'  7'`. */
export function paddedLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
