// What every part of a deck reads: its theme, its language, its colors in slots.
import type { Locale } from '../../../briefing/model/locale.ts';
import type { Attributes } from '../../../container/xml.ts';
import type { Run } from '../../../slide/slide.ts';
import type { TextStyle, Theme } from '../../../theme/theme.ts';
import type { PictureParts } from '../media.ts';
import { type ColorScheme, colorScheme } from './color-scheme.ts';

/** What a deck needs to know of its language: its tags and how its words break. */
export type DeckLanguage = Pick<Locale, 'language' | 'tag' | 'altTag' | 'lineBreak'>;

export interface Base {
  readonly theme: Theme;
  readonly locale: DeckLanguage;
  readonly scheme: ColorScheme;
  /** What the footer says on every slide; none: no footer. */
  readonly footer: readonly Run[];
  /** Stands on the layouts that have a place for it. */
  readonly logo?: LogoParts | undefined;
}

/** A logo as parts of the package, with its size in points. */
export interface LogoParts {
  readonly parts: PictureParts;
  readonly width: number;
  readonly height: number;
}

export function createBase(
  theme: Theme,
  locale: DeckLanguage,
  footer: readonly Run[],
  logo: LogoParts | undefined,
): Base {
  return { theme, locale, scheme: colorScheme(theme.colors), footer, logo };
}

/** The language of text: `lang="ko-KR" altLang="en-US"`; that of its letters where most of them are of a script that the deck's language does not write. */
export function languageAttributes(locale: DeckLanguage, text = ''): Attributes {
  const lang = tagOf(text, locale);
  const other = lang === locale.tag ? locale.altTag : locale.tag;
  return { lang, altLang: other === lang ? undefined : other };
}

/** Hangul is Korean wherever it stands. */
const HANGUL_TAG = 'ko-KR';

function tagOf(text: string, { tag }: DeckLanguage): string {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  if (hangul === 0 || tag.startsWith('ko')) return tag;
  return 2 * hangul > (text.match(/\p{L}/gu)?.length ?? 0) ? HANGUL_TAG : tag;
}

/** `eaLnBrk`: `0` keeps the words of a syllable script whole at line ends, as its readers expect. */
export function wordBreak(locale: DeckLanguage): '0' | '1' {
  return locale.lineBreak === 'syllable' ? '0' : '1';
}

/** A text style by name. Throws when the theme has none: layouts are checked when they are read. */
export function textStyle(theme: Theme, name: string): TextStyle {
  const style = theme.styles.get(name);
  if (!style) throw new Error(`The theme has no text style “${name}”.`);
  return style;
}
