// Texts, lengths, lists and characters as messages of every language show them.

/** At most so many characters of a text are quoted. */
const QUOTED = 40;

/** A text in a message: on one line and not too long. */
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

/** `“☃” (U+2603)`; one that cannot be seen by its number alone. */
export function named(character: string): string {
  const code = codePointOf(character);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${code})` : code;
}

/** At most so many, then `…`. */
export function shortened(texts: readonly string[], most = 6): string {
  return [...texts.slice(0, most), ...(texts.length > most ? ['…'] : [])].join(', ');
}
