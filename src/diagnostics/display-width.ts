// Terminal width of text, so that carets and tables line up next to double-width Hangul.
import { eastAsianWidth } from 'get-east-asian-width';

/** What is drawn as one picture of two columns: a sign with a variation selector, `☎️`, or a keycap. */
const AS_PICTURE = /.\uFE0F\u20E3?/gsu;
/** What takes no column: marks on other characters, parts of a Hangul syllable behind its first, and what joins a picture before it, `👩🏽‍🚒`. */
const WITHOUT_WIDTH =
  /\u200D\p{Extended_Pictographic}|[\u1160-\u11FF\uD7B0-\uD7FF\p{Emoji_Modifier}\p{Mark}\p{Control}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The number of terminal columns of `text`: `displayWidth('도입 30%')` is 8. Without `Intl.Segmenter`, which takes longer to begin than an
 * unchanged build has.
 */
export function displayWidth(text: string): number {
  const drawn = text.replace(AS_PICTURE, '\u3000').replace(WITHOUT_WIDTH, '');
  return [...drawn].reduce((width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}

/** `text` padded at the end to `width` columns: `padded('도입', 6)` is `'도입  '`. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text` padded at the start to `width` columns: `paddedLeft('7', 3)` is `'  7'`. */
export function paddedLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
