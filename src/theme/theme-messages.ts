// What can be wrong with a theme, in English and Korean.
import { type Diagnostic, didYouMean, type Message, type Place } from '../diagnostics/diagnostics.ts';

const list = (names: readonly string[]) => names.join(', ');

/** Two colours, one on the other: their roles, their digits, their contrast and what it must be. */
export interface ColorPair {
  readonly color: string;
  readonly ground: string;
  readonly hex: readonly [color: string, ground: string];
  readonly ratio: number;
  readonly least: number;
}

/** A placeholder of a layout, and how many others there are of which the same is true. */
export interface PlaceholderSpot {
  readonly layout: string;
  readonly placeholder: string;
  readonly more: number;
}

/** Never rounded up to what it must be: 4.4 for 4.49. */
const ratioText = (ratio: number) => String(Math.floor(ratio * 10) / 10);

const pairText = ({ color, ground, hex, ratio }: ColorPair) => ({
  en: `“${color}” (${hex[0]}) on “${ground}” (${hex[1]}) has a contrast of ${ratioText(ratio)} to 1`,
  ko: `“${ground}”(${hex[1]}) 위의 “${color}”(${hex[0]})은(는) 명암비가 ${ratioText(ratio)}:1입니다`,
});

const spotText = ({ layout, placeholder, more }: PlaceholderSpot) => ({
  en: `“${placeholder}” of the layout “${layout}”${more > 0 ? ` and ${more} more` : ''}`,
  ko: `“${layout}” 레이아웃의 “${placeholder}”${more > 0 ? ` 외 ${more}곳` : ''}`,
});

export const lowContrast = (
  place: Place,
  pair: ColorPair,
  style: { readonly name: string; readonly least: number; readonly bold: boolean },
  spot: PlaceholderSpot,
): Diagnostic => ({
  code: 'BD560',
  severity: 'error',
  place,
  what: {
    en: `${pairText(pair).en}; ${style.bold ? 'bold ' : ''}text of ${style.least} pt needs ${pair.least} to 1 (${spotText(spot).en}).`,
    ko: `${pairText(pair).ko}. ${style.bold ? '굵은 ' : ''}${style.least}pt 글에는 ${pair.least}:1이 필요합니다(${spotText(spot).ko}).`,
  },
  next: {
    en: `Make one of the two darker or lighter, or give the style “${style.name}” another colour.`,
    ko: `둘 가운데 하나를 더 어둡거나 밝게 하거나 “${style.name}” 글자 모양의 색을 바꾸십시오.`,
  },
});

export const faintBars = (place: Place, pair: ColorPair, spot: PlaceholderSpot): Diagnostic => ({
  code: 'BD561',
  severity: 'error',
  place,
  what: {
    en: `${pairText(pair).en}; bars of charts need ${pair.least} to 1 (${spotText(spot).en}).`,
    ko: `${pairText(pair).ko}. 차트의 막대에는 ${pair.least}:1이 필요합니다(${spotText(spot).ko}).`,
  },
  next: {
    en: 'Make one of the two darker or lighter.',
    ko: '둘 가운데 하나를 더 어둡거나 밝게 하십시오.',
  },
});

/** ` (24 more places of the theme name it)`: one name that is missing is told once. */
const alsoNamed = (more: number): Message => ({
  en:
    more === 0
      ? ''
      : ` (${more} more ${more === 1 ? 'place' : 'places'} of the theme ${more === 1 ? 'names' : 'name'} it)`,
  ko: more === 0 ? '' : ` 테마의 다른 ${more}곳에서도 이 이름을 씁니다.`,
});

export const unknownColor = (place: Place, role: string, roles: readonly string[], more: number): Diagnostic => ({
  code: 'BD553',
  severity: 'error',
  place,
  what: {
    en: `the theme has no colour “${role}”${alsoNamed(more).en}.`,
    ko: `테마에 “${role}” 색이 없습니다.${alsoNamed(more).ko}`,
  },
  next: didYouMean(role, roles, { en: `It has: ${list(roles)}.`, ko: `있는 색: ${list(roles)}.` }),
});

export const unknownStyle = (place: Place, name: string, names: readonly string[], more: number): Diagnostic => ({
  code: 'BD554',
  severity: 'error',
  place,
  what: {
    en: `the theme has no style “${name}”${alsoNamed(more).en}.`,
    ko: `테마에 “${name}” 글자 모양이 없습니다.${alsoNamed(more).ko}`,
  },
  next: didYouMean(name, names, { en: `It has: ${list(names)}.`, ko: `있는 글자 모양: ${list(names)}.` }),
});

export const unknownTrack = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD555',
  severity: 'error',
  place,
  what: { en: `the layout has no track “${name}”.`, ko: `레이아웃에 “${name}” 트랙이 없습니다.` },
  next: didYouMean(name, names, { en: `It has: ${list(names)}.`, ko: `있는 트랙: ${list(names)}.` }),
});

export const unknownTheme = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD556',
  severity: 'error',
  place,
  what: { en: `there is no theme “${name}” in templates/themes.`, ko: `templates/themes에 “${name}” 테마가 없습니다.` },
  next: didYouMean(name, names, { en: `There is: ${list(names)}.`, ko: `있는 테마: ${list(names)}.` }),
});

export const unknownVariant = (place: Place, name: string, names: readonly string[]): Diagnostic => ({
  code: 'BD558',
  severity: 'error',
  place,
  what: { en: `the theme has no variant “${name}”.`, ko: `테마에 “${name}” 변형이 없습니다.` },
  next: didYouMean(name, names, {
    en: names.length > 0 ? `It has: ${list(names)}.` : 'It has none.',
    ko: names.length > 0 ? `있는 변형: ${list(names)}.` : '이 테마에는 변형이 없습니다.',
  }),
});
