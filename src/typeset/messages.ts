// What can be wrong with a slide when it gets its place and size, in English and Korean.
import { type Diagnostic, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { PlaceholderType } from '../theme/theme.ts';
import type { FaintText } from './faint-text.ts';

/** Where a fault shows: the slide's key, the placeholder's name and the author's place. */
export interface Spot {
  readonly slide: string;
  readonly placeholder: string;
  readonly place: Place;
}

export const unknownLayout = (slide: string, place: Place, name: string, names: readonly string[]): Diagnostic =>
  fault('BD501', place, { name, near: nearest(name, names), names }, { slide });

export const unknownPlaceholder = (spot: Spot, layout: string, names: readonly string[]): Diagnostic =>
  fault(
    'BD502',
    spot.place,
    { layout, placeholder: spot.placeholder, near: nearest(spot.placeholder, names), names },
    { slide: spot.slide },
  );

export const unknownTextStyle = (spot: Spot, name: string, names: readonly string[]): Diagnostic =>
  fault('BD503', spot.place, { name, near: nearest(name, names), names }, { slide: spot.slide });

export const unknownTableStyle = (spot: Spot, name: string, names: readonly string[]): Diagnostic =>
  fault('BD504', spot.place, { name, near: nearest(name, names), names }, { slide: spot.slide });

export const wrongContent = (
  spot: Spot,
  found: 'text' | 'table' | 'chart' | 'image',
  type: PlaceholderType,
): Diagnostic => fault('BD505', spot.place, { placeholder: spot.placeholder, type, found }, { slide: spot.slide });

export const tooManyParts = (spot: Spot, ordinal: number, most: number): Diagnostic =>
  fault('BD506', spot.place, { most, placeholder: spot.placeholder, ordinal }, { slide: spot.slide });

export const noSuchPart = (spot: Spot, ordinal: number, ordinals: readonly number[]): Diagnostic =>
  fault('BD507', spot.place, { placeholder: spot.placeholder, ordinal, ordinals }, { slide: spot.slide });

export const filledTwice = (spot: Spot): Diagnostic =>
  fault('BD508', spot.place, { placeholder: spot.placeholder }, { slide: spot.slide });

export const missingGlyphs = (
  where: Pick<Spot, 'slide' | 'place'>,
  characters: readonly string[],
  face: string,
): Diagnostic => {
  const isOne = characters.length === 1;
  return fault('BD510.missingGlyphs', where.place, { isOne, characters, face }, { slide: where.slide });
};

export const privateCharacters = (where: Pick<Spot, 'slide' | 'place'>, characters: readonly string[]): Diagnostic => {
  const meant = characters.map(character => ({ character, mark: meantBy(character) }));
  return fault('BD510.privateCharacters', where.place, { characters: meant }, { slide: where.slide });
};

/** Marks of Wingdings and Symbol at the private characters U+F000 to U+F0FF, as characters that fonts have. */
const MARKS: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  '6f': '□',
  '71': '□',
  '72': '□',
  '73': '◆',
  '74': '◆',
  '75': '◆',
  '76': '◆',
  '77': '◆',
  '9e': '·',
  '9f': '•',
  a1: '○',
  a7: '■',
  a8: '□',
  ab: '★',
  b7: '•',
  d8: '▶',
  df: '←',
  e0: '→',
  e1: '↑',
  e2: '↓',
  e8: '→',
  f0: '⇒',
  fb: '×',
  fc: '√',
};

/** Where Hancom Office has the numbers 1 to 20 in squares, and in black squares. */
const HANCOM_NUMBERS = [0xf02b1, 0xf02ce];

/** What a private character most likely was: `●` for U+F06C, `①` for U+F02B1. */
function meantBy(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const first of HANCOM_NUMBERS) {
    if (code >= first && code < first + 15) return String.fromCodePoint(0x2460 + code - first);
  }
  return code >= 0xf020 && code <= 0xf0ff ? MARKS[(code - 0xf000).toString(16)] : undefined;
}

export const leftEmpty = (spot: Spot, layout: string): Diagnostic =>
  fault('BD516', spot.place, { placeholder: spot.placeholder, slide: spot.slide, layout }, { slide: spot.slide });

export const tooFaint = (
  spot: Spot,
  { color, ground, ratio, least }: Pick<FaintText, 'color' | 'ground' | 'ratio' | 'least'>,
): Diagnostic => {
  const shown = String(Math.floor(ratio * 10) / 10);
  return fault(
    'BD515',
    spot.place,
    { placeholder: spot.placeholder, slide: spot.slide, color, ground, shown, least },
    { slide: spot.slide },
  );
};

export const tooHigh = (spot: Spot, by: number, size: number): Diagnostic =>
  fault(
    'BD511',
    spot.place,
    { placeholder: spot.placeholder, slide: spot.slide, by, size },
    { slide: spot.slide, excess: by },
  );

/** Of a line that the program writes. */
export const sourcesTooHigh = (spot: Spot, by: number): Diagnostic =>
  fault('BD390', spot.place, { slide: spot.slide, by }, { slide: spot.slide });

export const tooManyLines = (spot: Spot, lines: number, most: number, size: number): Diagnostic =>
  fault(
    'BD512',
    spot.place,
    { placeholder: spot.placeholder, slide: spot.slide, lines, size, most },
    { slide: spot.slide, excess: lines - most },
  );

export const tooWide = (spot: Spot, word: string, by: number, size: number): Diagnostic =>
  fault(
    'BD513',
    spot.place,
    { word, placeholder: spot.placeholder, slide: spot.slide, by, size },
    { slide: spot.slide, excess: by },
  );
