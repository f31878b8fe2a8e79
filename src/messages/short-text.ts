// Formats texts, numbers, lists and characters for messages, the same in every language.

/** The most characters of a text that are quoted. */
const QUOTED = 40;

/** A text for quoting in a message: on one line, truncated to `most` characters. */
export function quoted(text: string, most = QUOTED): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('');
}

/** `12.3` */
export function rounded(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/** `U+2603` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `“☃” (U+2603)`; for an invisible character the code point alone. */
export function named(character: string): string {
  const code = codePointOf(character);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${code})` : code;
}

/** A list of at most `most` texts, then `…`. */
export function shortened(texts: readonly string[], most = 6): string {
  return [...texts.slice(0, most), ...(texts.length > most ? ['…'] : [])].join(', ');
}
