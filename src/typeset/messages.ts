// What can be wrong with a slide when it gets its place and size, in English and Korean.
import { type Diagnostic, type Message, nearest, type Place } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { PlaceholderType } from '../theme/theme.ts';
import type { FaintText } from './faint-text.ts';

/** Where a fault shows: the slide's key, the placeholder's name and the author's place. */
export interface Spot {
  readonly slide: string;
  readonly placeholder: string;
  readonly place: Place;
}

const of = ({ slide, place }: Pick<Spot, 'slide' | 'place'>) => ({ severity: 'error', slide, place }) as const;
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

const CONTENT = {
  text: { en: 'text', ko: '글', koSubject: '글이' },
  table: { en: 'a table', ko: '표', koSubject: '표가' },
  chart: { en: 'a chart', ko: '차트', koSubject: '차트가' },
  image: { en: 'a picture', ko: '그림', koSubject: '그림이' },
} as const;
export const wrongContent = (spot: Spot, found: keyof typeof CONTENT, type: PlaceholderType): Diagnostic =>
  fault('BD505', spot.place, { placeholder: spot.placeholder, type, found }, { slide: spot.slide });

export const tooManyParts = (spot: Spot, ordinal: number, most: number): Diagnostic =>
  fault('BD506', spot.place, { most, placeholder: spot.placeholder, ordinal }, { slide: spot.slide });

export const noSuchPart = (spot: Spot, ordinal: number, ordinals: readonly number[]): Diagnostic =>
  fault('BD507', spot.place, { placeholder: spot.placeholder, ordinal, ordinals }, { slide: spot.slide });

export const filledTwice = (spot: Spot): Diagnostic =>
  fault('BD508', spot.place, { placeholder: spot.placeholder }, { slide: spot.slide });

/** At most so many characters are named one by one. */
const MOST_NAMED = 12;

/** Names joined; those beyond the limit are counted. */
function someOf(names: readonly string[]): Message {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? { en: `${named} and ${rest} more`, ko: `${named} 외 ${rest}개` } : { en: named, ko: named };
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export const missingGlyphs = (
  where: Pick<Spot, 'slide' | 'place'>,
  characters: readonly string[],
  face: string,
): Diagnostic => {
  const isOne = characters.length === 1;
  return fault('BD510', where.place, { isOne, characters, face }, { slide: where.slide });
};

export const privateCharacters = (where: Pick<Spot, 'slide' | 'place'>, characters: readonly string[]): Diagnostic => {
  const [first = ''] = characters;
  const isOne = characters.length === 1;
  const meant = isOne ? meantBy(first) : undefined;
  const named = (probably: string) =>
    characters.map(character => {
      const mark = meantBy(character);
      return mark === undefined ? codeOf(character) : `${codeOf(character)} (${probably}“${mark}”)`;
    });
  return {
    ...of(where),
    code: 'BD510',
    draftable: true,
    what: {
      en: `only the program from which ${isOne ? 'it was' : 'they were'} copied, or its font, can draw ${someOf(named('probably ')).en}.`,
      ko: `${someOf(named('본래 ')).ko} 문자는 복사해 온 프로그램이나 그 글꼴에서만 보이는 사용자 정의 문자입니다.`,
    },
    next:
      meant === undefined
        ? {
            en: 'Write the marks that you see there, such as ● ■ ▶ ① → ※, or “- ” for a list.',
            ko: '그 프로그램에서 보이는 기호를 ● ■ ▶ ① → ※ 등으로 쓰고, 목록이면 “- ”로 쓰십시오.',
          }
        : {
            en: `Write “${meant}”, or “- ” for a list.`,
            ko: `“${meant}”을(를) 직접 쓰고, 목록이면 “- ”로 쓰십시오.`,
          },
  };
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
