// Makes untrusted text safe to display: a deck may come from anywhere.

const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Replaces control and bidirectional formatting characters with U+FFFD, so that a deck cannot garble the display; keeps newlines and tabs. */
export function visible(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** The same for a single terminal line: newlines become ` / `. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' / '));
}
