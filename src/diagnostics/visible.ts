// Text from outside, made safe to show: a deck may have come from anywhere.

const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Control characters and bidirectional controls as a replacement mark, so that no deck can turn a page around; line ends and tabs stay. */
export function visible(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** The same on one line, for a terminal: a line end is ` / `. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' / '));
}
