// The characters that an article may not have: they are invisible, and they break a deck or turn its words round.
import type { Report } from '../diagnostics.ts';
import { refusedCharacter } from './article-messages.ts';

/** Names of the control characters U+0000 to U+001F, as Unicode's aliases give them. */
const controlNames = [
  ...['NULL', 'START OF HEADING', 'START OF TEXT', 'END OF TEXT', 'END OF TRANSMISSION', 'ENQUIRY', 'ACKNOWLEDGE'],
  ...['ALERT', 'BACKSPACE', 'CHARACTER TABULATION', 'LINE FEED', 'LINE TABULATION', 'FORM FEED', 'CARRIAGE RETURN'],
  ...['SHIFT OUT', 'SHIFT IN', 'DATA LINK ESCAPE', 'DEVICE CONTROL ONE', 'DEVICE CONTROL TWO', 'DEVICE CONTROL THREE'],
  ...['DEVICE CONTROL FOUR', 'NEGATIVE ACKNOWLEDGE', 'SYNCHRONOUS IDLE', 'END OF TRANSMISSION BLOCK', 'CANCEL'],
  ...['END OF MEDIUM', 'SUBSTITUTE', 'ESCAPE', 'INFORMATION SEPARATOR FOUR', 'INFORMATION SEPARATOR THREE'],
  ...['INFORMATION SEPARATOR TWO', 'INFORMATION SEPARATOR ONE'],
];

const otherNames: ReadonlyMap<number, string> = new Map([
  [0x7f, 'DELETE'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
]);

function characterName(code: number): string {
  const name = controlNames[code] ?? otherNames.get(code);
  if (name !== undefined) return name;
  if (code >= 0xd800 && code <= 0xdfff) return 'LONE SURROGATE';
  return code >= 0xfffe ? 'NONCHARACTER' : 'CONTROL';
}

// With the flag `u` a surrogate matches only where it stands alone.
const refused =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

/** Reports each refused character once, at its first place, with the number of times that it occurs in `lines`. */
export function reportCharacters(file: string, lines: readonly string[], report: Report): void {
  const found = new Map<number, { line: number; column: number; times: number }>();
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(refused)) {
      const code = match[0].charCodeAt(0);
      const earlier = found.get(code);
      if (earlier === undefined) found.set(code, { line: index + 1, column: match.index + 1, times: 1 });
      else earlier.times += 1;
    }
  }
  for (const [code, { line, column, times }] of found) {
    const written = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    report(refusedCharacter({ file, line, column }, characterName(code), written, times));
  }
}
