// What can be wrong with a slide when it gets its place and size, in English and Korean.
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics.ts';
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

const of = ({ slide, place }: Spot) => ({ severity: 'error', slide, place }) as const;
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

export const missingGlyph = (spot: Spot, character: string, face: string): Diagnostic => {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const visible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (U+${code})` : `U+${code}`;
  return {
    ...of(spot),
    code: 'BD510',
    draftable: true,
    what: {
      en: `no font at hand has the character ${visible}; the slide is set in ${face}.`,
      ko: `${visible} 문자가 있는 글꼴이 없습니다. 이 슬라이드의 글꼴은 ${face}입니다.`,
    },
    next: { en: 'Write it with other characters.', ko: '다른 문자로 바꾸어 쓰십시오.' },
  };
};

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
  next: { en: 'Shorten it, or divide it between two slides.', ko: '내용을 줄이거나 두 슬라이드로 나누십시오.' },
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
