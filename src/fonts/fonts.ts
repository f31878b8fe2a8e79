// Fonts as a value: text widths in the fonts that a deck names, and outlines.
import type { Files } from '../files.ts';
import { type FontFile, readFontFile } from './font-file.ts';
import { malgunAdvance } from './malgun.ts';
import { loadShaper, type Outline, type OutlineFont, type Shaper } from './outline.ts';

/**
 * The fonts that decks can name. `face` is a family of `families`, `size` and widths are in points; an unknown family is
 * a mistake of the caller and throws.
 */
export interface Fonts {
  /** `Arial`, `Malgun Gothic`, `Pretendard`. */
  readonly families: readonly string[];
  /** The width of a text on one line, without kerning: `width('한국', 'Malgun Gothic', false, 20)` is 40. */
  readonly width: (text: string, face: string, bold: boolean, size: number) => number;
  /** The first character of which no font in reach has a glyph, or nothing when all can be drawn. */
  readonly covers: (text: string, face: string) => string | undefined;
  /** The first character that `outline` cannot draw such as `美`, for which only viewers have a font, or nothing when all can be drawn. */
  readonly undrawn: (text: string, face: string) => string | undefined;
  /** The text as SVG path data, its baseline starting at `x`, `y`; drawn by a font that may be shipped (Arimo for Arial, Pretendard for Hangul). */
  readonly outline: (text: string, face: string, bold: boolean, size: number, x: number, y: number) => Outline;
  /** The width of the text as `outline` draws it, which for Malgun Gothic is narrower than `width`. */
  readonly drawnWidth: (text: string, face: string, bold: boolean, size: number) => number;
}

/** Where the font files stand among the files of a build. */
export const FONT_PATHS = {
  arimo: { regular: 'fonts/Arimo-Regular.ttf', bold: 'fonts/Arimo-Bold.ttf' },
  pretendard: { regular: 'fonts/Pretendard-Regular.otf', bold: 'fonts/Pretendard-Bold.otf' },
} as const;

/** One family in one weight. */
interface Style {
  /** In ems; undefined where no font in reach has the character. */
  readonly advance: (codePoint: number) => number | undefined;
  /** Whether a font that may be shipped has the character. */
  readonly isShipped: (codePoint: number) => boolean;
  readonly outlines: OutlineFont | undefined;
}

interface Family {
  readonly regular: Style;
  readonly bold: Style;
}

/** Characters without ink or width that texts may hold: soft hyphen, zero-width space, word joiner. */
const INVISIBLE: ReadonlySet<number> = new Set([0x00ad, 0x200b, 0x2060]);

/** Control characters, marks that turn the direction of text, private and unassigned characters: no text shows them, whatever a font has. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/**
 * The fonts from the four files at `FONT_PATHS`; a missing or damaged file is a broken installation and throws.
 * With `purpose` `measure` the shaper is not loaded (some 30 ms less), and `outline` and `drawnWidth` throw.
 */
export async function loadFonts(files: Files, purpose: 'measure' | 'draw' = 'draw'): Promise<Fonts> {
  const shaper = purpose === 'draw' ? await loadShaper() : undefined;
  const regular = familiesOf('regular', files, shaper);
  const bold = familiesOf('bold', files, shaper);
  return fontsOf({
    Arial: { regular: regular.arial, bold: bold.arial },
    'Malgun Gothic': { regular: regular.malgun, bold: bold.malgun },
    Pretendard: { regular: regular.pretendard, bold: bold.pretendard },
  });
}

/** What tells the fonts of these files from others: `loadFonts` gives the same for files of the same name. */
export function nameOfFonts(files: Files): string {
  const paths = Object.values(FONT_PATHS).flatMap(({ regular, bold }) => [regular, bold]);
  return paths.map(path => `${path} ${fontAt(path, files).name}`).join('\n');
}

/** The families in one weight. Others lend from Malgun Gothic what they lack, as PowerPoint does; outlines come from what may be shipped. */
function familiesOf(weight: 'regular' | 'bold', files: Files, shaper: Shaper | undefined) {
  const arimo = fontAt(FONT_PATHS.arimo[weight], files);
  const pretendard = fontAt(FONT_PATHS.pretendard[weight], files);
  const malgun = (codePoint: number) => malgunAdvance(codePoint, weight === 'bold', pretendard.advance(codePoint));
  const latinFirst = shaper?.([arimo, pretendard]);
  const hangulFirst = shaper?.([pretendard, arimo]);
  const isShipped = (codePoint: number) => [arimo, pretendard].some(font => font.advance(codePoint) !== undefined);
  const style = (advance: Style['advance'], outlines: OutlineFont | undefined): Style => ({
    advance: remembered(advance),
    isShipped,
    outlines,
  });
  return {
    arial: style(codePoint => arimo.advance(codePoint) ?? malgun(codePoint), latinFirst),
    malgun: style(malgun, hangulFirst),
    pretendard: style(codePoint => pretendard.advance(codePoint) ?? malgun(codePoint), hangulFirst),
  };
}

function fontAt(path: string, files: Files): FontFile {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The font ${path} is missing.`);
  return readFontFile(bytes, path);
}

function fontsOf(families: Readonly<Record<string, Family>>): Fonts {
  const names = Object.keys(families);
  const styleOf = (face: string, bold: boolean): Style => {
    const family = Object.hasOwn(families, face) ? families[face] : undefined;
    if (!family) throw new Error(`There is no font “${face}”; there are ${names.join(', ')}.`);
    return bold ? family.bold : family.regular;
  };
  const outlines = (face: string, bold: boolean): OutlineFont => {
    const found = styleOf(face, bold).outlines;
    if (!found) throw new Error('These fonts were loaded to measure, not to draw.');
    return found;
  };
  return {
    families: names,
    width: (text, face, bold, size) => {
      const { advance } = styleOf(face, bold);
      let ems = 0;
      for (const character of text) ems += advance(character.codePointAt(0) ?? 0) ?? 1;
      return ems * size;
    },
    covers: (text, face) => {
      const { advance } = styleOf(face, false);
      return firstWhere(text, codePoint => advance(codePoint) === undefined);
    },
    undrawn: (text, face) => {
      const { isShipped } = styleOf(face, false);
      return firstWhere(
        text,
        codePoint => !INVISIBLE.has(codePoint) && (isUnshown(codePoint) || !isShipped(codePoint)),
      );
    },
    outline: (text, face, bold, size, x, y) => outlines(face, bold).draw(text, size, x, y),
    drawnWidth: (text, face, bold, size) => outlines(face, bold).width(text) * size,
  };
}

function firstWhere(text: string, holds: (codePoint: number) => boolean): string | undefined {
  for (const character of text) if (holds(character.codePointAt(0) ?? 0)) return character;
  return undefined;
}

function isUnshown(codePoint: number): boolean {
  return UNSHOWN.test(String.fromCodePoint(codePoint));
}

/** The advances of a style, each looked up once, and the same for every font where a character has no ink. */
function remembered(find: (codePoint: number) => number | undefined): (codePoint: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return codePoint => {
    const found = known.get(codePoint);
    if (found !== undefined || known.has(codePoint)) return found;
    const advance = INVISIBLE.has(codePoint) ? 0 : isUnshown(codePoint) ? undefined : find(codePoint);
    known.set(codePoint, advance);
    return advance;
  };
}
