// Fonts as a value: how wide a text will be in the font that the deck names, and how it looks as an outline.
import type { Files } from '../files.ts';
import { type FontFile, readFontFile } from './font-file.ts';
import { malgunAdvance } from './malgun.ts';
import { loadShaper, type Outline, type OutlineFont } from './outline.ts';

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
  readonly outlines: OutlineFont | undefined;
}

interface Family {
  readonly regular: Style;
  readonly bold: Style;
}

/** Characters without ink or width that texts may hold: soft hyphen, zero-width space, word joiner. */
const INVISIBLE: ReadonlySet<number> = new Set([0x00ad, 0x200b, 0x2060]);

/**
 * The fonts from the four files at `FONT_PATHS`; a missing or damaged file is a broken installation and throws.
 * With `purpose` `measure` the shaper is not loaded (some 30 ms less), and `outline` and `drawnWidth` throw.
 */
export async function loadFonts(files: Files, purpose: 'measure' | 'draw' = 'draw'): Promise<Fonts> {
  const shaper = purpose === 'draw' ? await loadShaper() : undefined;
  const bytes = (path: string): Uint8Array => {
    const found = files.get(path);
    if (!found) throw new Error(`The font ${path} is missing.`);
    return found;
  };
  const weight = (bold: boolean): Readonly<Record<string, Style>> => {
    const files = [FONT_PATHS.arimo, FONT_PATHS.pretendard].map(font => bytes(bold ? font.bold : font.regular));
    const [arimoBytes, pretendardBytes] = files;
    if (!arimoBytes || !pretendardBytes) throw new Error('There must be two font files a weight.');
    const arimo = readFontFile(arimoBytes, bold ? FONT_PATHS.arimo.bold : FONT_PATHS.arimo.regular);
    const pretendard = readFontFile(pretendardBytes, bold ? FONT_PATHS.pretendard.bold : FONT_PATHS.pretendard.regular);
    const latinFirst = shaper?.(files, codePoint => (has(arimo, codePoint) ? 0 : 1));
    const hangulFirst = shaper?.(files, codePoint => (has(pretendard, codePoint) ? 1 : 0));
    const malgun = (codePoint: number) => malgunAdvance(codePoint, bold, pretendard.advance(codePoint));
    return {
      Arial: { advance: remembered(codePoint => arimo.advance(codePoint) ?? malgun(codePoint)), outlines: latinFirst },
      'Malgun Gothic': { advance: remembered(malgun), outlines: hangulFirst },
      Pretendard: { advance: remembered(pretendard.advance), outlines: hangulFirst },
    };
  };
  const regular = weight(false);
  const bold = weight(true);
  const families = new Map<string, Family>();
  for (const [name, style] of Object.entries(regular))
    families.set(name, { regular: style, bold: bold[name] ?? style });
  return fontsOf(families);
}

function fontsOf(families: ReadonlyMap<string, Family>): Fonts {
  const style = (face: string, bold: boolean): Style => {
    const family = families.get(face);
    if (!family) throw new Error(`There is no font “${face}”; there are ${[...families.keys()].join(', ')}.`);
    return bold ? family.bold : family.regular;
  };
  const outlines = (face: string, bold: boolean): OutlineFont => {
    const found = style(face, bold).outlines;
    if (!found) throw new Error('These fonts were loaded to measure, not to draw.');
    return found;
  };
  return {
    families: [...families.keys()],
    width: (text, face, bold, size) => {
      const { advance } = style(face, bold);
      let ems = 0;
      for (const character of text) ems += advance(character.codePointAt(0) ?? 0) ?? 1;
      return ems * size;
    },
    covers: (text, face) => {
      const { advance } = style(face, false);
      for (const character of text) if (advance(character.codePointAt(0) ?? 0) === undefined) return character;
      return undefined;
    },
    outline: (text, face, bold, size, x, y) => outlines(face, bold).draw(text, size, x, y),
    drawnWidth: (text, face, bold, size) => outlines(face, bold).width(text) * size,
  };
}

function has(font: FontFile, codePoint: number): boolean {
  return font.advance(codePoint) !== undefined;
}

/** The advances of a style, each looked up once; characters without ink are 0 wide in every font. */
function remembered(find: (codePoint: number) => number | undefined): (codePoint: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return codePoint => {
    const found = known.get(codePoint);
    if (found !== undefined || known.has(codePoint)) return found;
    const advance = INVISIBLE.has(codePoint) ? 0 : find(codePoint);
    known.set(codePoint, advance);
    return advance;
  };
}
