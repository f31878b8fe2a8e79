// What can be wrong with a slide when it gets its place and size, in English and Korean.
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics/diagnostics.ts';
import type { PlaceholderType } from '../theme/theme.ts';
import type { FaintText } from './faint-text.ts';

const list = (names: Iterable<string>) => [...names].join(', ');

/** Points as a reader wants them: `12`, `0.4`; rounded up, so that it is never 0. */
const points = (length: number) => String(Math.ceil(length * 10 - 1e-6) / 10);

/** A word as a message shows it: at most 40 characters. */
const shown = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

/** Where a fault shows: the slide's key, the placeholder's name and the author's place. */
export interface Spot {
  readonly slide: string;
  readonly placeholder: string;
  readonly place: Place;
}

const of = ({ slide, place }: Pick<Spot, 'slide' | 'place'>) => ({ severity: 'error', slide, place }) as const;
const choice = (names: Iterable<string>): Message => ({
  en: `There are: ${list(names)}.`,
  ko: `쓸 수 있는 이름: ${list(names)}.`,
});

export const unknownLayout = (slide: string, place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD501',
  severity: 'error',
  slide,
  place,
  what: { en: `the theme has no layout “${name}”.`, ko: `테마에 “${name}” 레이아웃이 없습니다.` },
  next: didYouMean(name, names, choice(names)),
});

export const unknownPlaceholder = (spot: Spot, layout: string, names: readonly string[]): Diagnostic => ({
  ...of(spot),
  code: 'BD502',
  what: {
    en: `the layout “${layout}” has no placeholder “${spot.placeholder}”.`,
    ko: `“${layout}” 레이아웃에 “${spot.placeholder}” 개체 틀이 없습니다.`,
  },
  next: didYouMean(spot.placeholder, names, choice(names)),
});

export const unknownTextStyle = (spot: Spot, name: string, names: readonly string[]): Diagnostic => ({
  ...of(spot),
  code: 'BD503',
  what: { en: `the theme has no text style “${name}”.`, ko: `테마에 “${name}” 글자 모양이 없습니다.` },
  next: didYouMean(name, names, choice(names)),
});

export const unknownTableStyle = (spot: Spot, name: string, names: readonly string[]): Diagnostic => ({
  ...of(spot),
  code: 'BD504',
  what: { en: `the theme has no table style “${name}”.`, ko: `테마에 “${name}” 표 모양이 없습니다.` },
  next: didYouMean(name, names, choice(names)),
});

const CONTENT = {
  text: { en: 'text', ko: '글', koSubject: '글이' },
  table: { en: 'a table', ko: '표', koSubject: '표가' },
  chart: { en: 'a chart', ko: '차트', koSubject: '차트가' },
  image: { en: 'a picture', ko: '그림', koSubject: '그림이' },
} as const;

/** What a placeholder of that type holds. */
function holding(type: PlaceholderType): Message {
  if (type === 'picture') return { en: 'a chart or a picture', ko: '차트나 그림' };
  return type === 'table' ? CONTENT.table : CONTENT.text;
}

export const wrongContent = (spot: Spot, found: keyof typeof CONTENT, type: PlaceholderType): Diagnostic => ({
  ...of(spot),
  code: 'BD505',
  what: {
    en: `the placeholder “${spot.placeholder}” holds ${holding(type).en}, but ${CONTENT[found].en} is put into it.`,
    ko: `“${spot.placeholder}” 개체 틀에는 ${holding(type).ko}만 넣을 수 있는데 ${CONTENT[found].koSubject} 들어 있습니다.`,
  },
  next: {
    en: 'Choose another layout, or other content, in the template of the slide.',
    ko: '슬라이드 템플릿에서 레이아웃이나 내용을 바꾸십시오.',
  },
});

export const tooManyParts = (spot: Spot, ordinal: number, most: number): Diagnostic => ({
  ...of(spot),
  code: 'BD506',
  draftable: true,
  what: {
    en: `the layout has room for ${most} of “${spot.placeholder}”, and this is number ${ordinal}.`,
    ko: `레이아웃에는 “${spot.placeholder}” 자리가 ${most}개뿐인데 이것은 ${ordinal}번째입니다.`,
  },
  next: {
    en: 'Put fewer points on the slide, or divide it between two slides.',
    ko: '항목을 줄이거나 두 슬라이드로 나누십시오.',
  },
});

export const noSuchPart = (spot: Spot, ordinal: number, ordinals: readonly number[]): Diagnostic => ({
  ...of(spot),
  code: 'BD507',
  what: {
    en: `there is no placeholder “${spot.placeholder}” number ${ordinal} on this slide.`,
    ko: `이 슬라이드에는 ${ordinal}번째 “${spot.placeholder}” 개체 틀이 없습니다.`,
  },
  next: {
    en: `Here it has the numbers: ${list(ordinals.map(String))}.`,
    ko: `쓸 수 있는 번호: ${list(ordinals.map(String))}.`,
  },
});

export const filledTwice = (spot: Spot): Diagnostic => ({
  ...of(spot),
  code: 'BD508',
  what: {
    en: `the placeholder “${spot.placeholder}” is filled twice.`,
    ko: `“${spot.placeholder}” 개체 틀에 내용이 두 번 들어 있습니다.`,
  },
  next: {
    en: 'Keep one of the two: on the slide, or in its template.',
    ko: '슬라이드 내용이나 템플릿에서 하나만 남기십시오.',
  },
});

export const unknownFont = (place: Place | undefined, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD509',
  severity: 'error',
  place,
  what: {
    en: `the widths of the font “${name}”, which the theme names, are not known.`,
    ko: `테마에 쓰인 “${name}” 글꼴의 글자 폭을 알 수 없습니다.`,
  },
  next: didYouMean(name, names, choice(names)),
});

export const missingMark = (place: Place | undefined, mark: string, face: string): Diagnostic => ({
  code: 'BD514',
  severity: 'error',
  place,
  what: {
    en: `no font at hand has “${mark}”, which the theme puts before points; they are set in ${face}.`,
    ko: `테마의 글머리 기호 “${mark}”이(가) 있는 글꼴이 없습니다. 글의 글꼴은 ${face}입니다.`,
  },
  next: { en: 'Choose another mark in the theme.', ko: '테마에서 다른 글머리 기호를 고르십시오.' },
});

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
  const named = someOf(
    characters.map(character =>
      /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${codeOf(character)})` : codeOf(character),
    ),
  );
  return {
    ...of(where),
    code: 'BD510',
    draftable: true,
    what: {
      en: `no font at hand has the ${isOne ? 'character' : 'characters'} ${named.en}; the slide is set in ${face}.`,
      ko: `${named.ko} 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 ${face}입니다.`,
    },
    next: {
      en: `Write ${isOne ? 'it' : 'them'} with other characters.`,
      ko: '다른 문자로 바꾸어 쓰십시오.',
    },
  };
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

/** Of the picture of a slide, which has all other characters as outlines; the deck itself names its fonts. */
export const drawnByComputer = (place: Place | undefined, deck: string, character: string): Diagnostic => ({
  code: 'BD362',
  severity: 'notice',
  place,
  what: {
    en: `pictures of the slides of “${deck}” show “${character}” (${codeOf(character)}), and others of its kind, in a font of this computer, or as an empty box where it has none.`,
    ko: `“${deck}”의 슬라이드 그림에서 “${character}” (${codeOf(character)}) 같은 문자는 이 컴퓨터의 글꼴로 그립니다. 글꼴이 없으면 빈 네모로 보입니다.`,
  },
  next: {
    en: 'Look at the pictures; the deck itself is not concerned.',
    ko: '그림을 확인하십시오. 발표 자료 파일에는 영향이 없습니다.',
  },
});

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

export const leftEmpty = (spot: Spot, layout: string): Diagnostic => ({
  code: 'BD516',
  severity: 'warning',
  slide: spot.slide,
  place: spot.place,
  what: {
    en: `“${spot.placeholder}” on slide “${spot.slide}” is empty, and the layout “${layout}” looks unfinished without it.`,
    ko: `“${spot.slide}” 슬라이드의 “${spot.placeholder}”이(가) 비어 있어 “${layout}” 레이아웃이 미완성으로 보입니다.`,
  },
  next: {
    en: 'Fill it in the article, or choose another kind of slide.',
    ko: '원고에 내용을 쓰거나 다른 종류의 슬라이드를 고르십시오.',
  },
});

export const tooFaint = (
  spot: Spot,
  { color, ground, ratio, least }: Pick<FaintText, 'color' | 'ground' | 'ratio' | 'least'>,
): Diagnostic => {
  const shown = String(Math.floor(ratio * 10) / 10);
  return {
    ...of(spot),
    code: 'BD515',
    draftable: true,
    what: {
      en: `“${spot.placeholder}” on slide “${spot.slide}” is “${color}” on “${ground}”, a contrast of ${shown} to 1; text of its size needs ${least} to 1.`,
      ko: `“${spot.slide}” 슬라이드의 “${spot.placeholder}”에서 “${ground}” 위의 “${color}” 글자는 명암비가 ${shown}:1입니다. 이 크기의 글에는 ${least}:1이 필요합니다.`,
    },
    next: {
      en: 'Choose another colour or style for it, in the plan or in the template of the slide.',
      ko: '계획이나 슬라이드 템플릿에서 다른 색이나 글자 모양을 고르십시오.',
    },
  };
};

export const tooHigh = (spot: Spot, by: number, size: number): Diagnostic => ({
  ...of(spot),
  code: 'BD511',
  draftable: true,
  excess: by,
  what: {
    en: `“${spot.placeholder}” on slide “${spot.slide}” is ${points(by)} pt higher than its box, even at its least size of ${points(size)} pt.`,
    ko: `“${spot.slide}” 슬라이드의 “${spot.placeholder}”은(는) 최소 크기 ${points(size)}pt에서도 상자보다 ${points(by)}pt 높습니다.`,
  },
  next:
    spot.placeholder === 'handout'
      ? {
          en: 'These are the notes of the slide: shorten them, or end them earlier in the article with <!-- notes: -->.',
          ko: '슬라이드의 노트입니다. 노트를 줄이거나 원고에서 <!-- notes: --> 표시로 더 앞에서 끝내십시오.',
        }
      : { en: 'Shorten it, or divide it between two slides.', ko: '내용을 줄이거나 두 슬라이드로 나누십시오.' },
});

/** Of a line that the program writes. */
export const sourcesTooHigh = (spot: Spot, by: number): Diagnostic => ({
  ...of(spot),
  code: 'BD390',
  draftable: true,
  what: {
    en: `the notes and sources of slide “${spot.slide}” are ${points(by)} pt higher than their box; they follow from the figures that it shows.`,
    ko: `“${spot.slide}” 슬라이드의 주와 출처 줄이 상자보다 ${points(by)}pt 높습니다. 이 줄은 슬라이드에 있는 수치에서 만들어집니다.`,
  },
  next: {
    en: 'Show fewer figures on one slide, or shorten their labels and notes in figures.csv, or “short” in sources.yaml.',
    ko: '한 슬라이드의 수치를 줄이거나, figures.csv의 label과 note 또는 sources.yaml의 short를 줄이십시오.',
  },
});

export const goesOn = (spot: Spot, parts: number): Diagnostic => ({
  code: 'BD520',
  severity: 'notice',
  slide: spot.slide,
  place: spot.place,
  excess: parts,
  what: {
    en: `“${spot.placeholder}” on slide “${spot.slide}” does not fit on one slide and goes on over ${parts}.`,
    ko: `“${spot.slide}” 슬라이드의 “${spot.placeholder}”은(는) 한 슬라이드에 들어가지 않아 ${parts}개 슬라이드로 이어집니다.`,
  },
  next: {
    en: 'Shorten it if it should be one, or write continue: false under the slide in briefing.yaml.',
    ko: '하나로 두려면 내용을 줄이고, 나누지 않으려면 briefing.yaml의 슬라이드에 continue: false를 쓰십시오.',
  },
});

export const tooManyLines = (spot: Spot, lines: number, most: number, size: number): Diagnostic => ({
  ...of(spot),
  code: 'BD512',
  draftable: true,
  excess: lines - most,
  what: {
    en: `“${spot.placeholder}” on slide “${spot.slide}” takes ${lines} lines, even at its least size of ${points(size)} pt; at most ${most} ${most === 1 ? 'is' : 'are'} allowed.`,
    ko: `“${spot.slide}” 슬라이드의 “${spot.placeholder}”은(는) 최소 크기 ${points(size)}pt에서도 ${lines}줄입니다. 최대 ${most}줄까지 쓸 수 있습니다.`,
  },
  next: { en: 'Shorten it.', ko: '내용을 줄이십시오.' },
});

export const tooWide = (spot: Spot, word: string, by: number, size: number): Diagnostic => ({
  ...of(spot),
  code: 'BD513',
  draftable: true,
  excess: by,
  what: {
    en: `“${shown(word)}” in “${spot.placeholder}” on slide “${spot.slide}” is ${points(by)} pt wider than its line, even at the least size of ${points(size)} pt.`,
    ko: `“${spot.slide}” 슬라이드 “${spot.placeholder}”의 “${shown(word)}”은(는) 최소 크기 ${points(size)}pt에서도 줄보다 ${points(by)}pt 넓습니다.`,
  },
  next: { en: 'Use a shorter word, or put a space into it.', ko: '더 짧은 말을 쓰거나 띄어 쓰십시오.' },
});
