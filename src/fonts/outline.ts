// Draws text as outlines, so that a drawing needs no fonts where it is displayed.
import type { SvgPathCommand } from 'harfbuzzjs';
import type { FontFile } from './font-file.ts';

/** A drawn line of text: SVG path data and its width, in points. */
export interface Outline {
  readonly path: string;
  readonly width: number;
}

/** One weight of a font family with its fallbacks, ready to draw. */
export interface OutlineFont {
  /** The width of a line in ems, with kerning: `outlineFont.width('To')`. */
  readonly width: (text: string) => number;
  /** Draws a line whose baseline starts at `x`, `y` (points, y pointing down); coordinates are rounded to hundredths. */
  readonly draw: (text: string, size: number, x: number, y: number) => Outline;
}

/** A glyph of a shaped line: its outline in font units, and its position in ems from the start of the line. */
interface PlacedGlyph {
  readonly commands: readonly SvgPathCommand[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** Makes an outline font from a fallback chain: each character is drawn by the first font that has it, or else by the first of the chain. */
export type Shaper = (chain: readonly FontFile[]) => OutlineFont;

/** Loads HarfBuzz, which takes some 30 ms. Each font file is opened once, on first use. */
export async function loadShaper(): Promise<Shaper> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  const fontOf = memoized((file: FontFile) => new Font(new Face(new Blob(file.bytes))));
  const shapeWith = (file: FontFile, text: string): ShapedLine => {
    const font = fontOf(file);
    const scale = 1 / font.face.upem;
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const x = width + (glyph.xOffset ?? 0) * scale;
      glyphs.push({ commands: font.glyphToJson(glyph.codepoint), scale, x, y: (glyph.yOffset ?? 0) * scale });
      width += (glyph.xAdvance ?? 0) * scale;
    }
    return { glyphs, width };
  };
  return chain => {
    const lineOf = memoized((text: string) => {
      const pieces = splitByFont(text, chain).map(({ file, text }) => shapeWith(file, text));
      return pieces.reduce(appended, { glyphs: [], width: 0 });
    });
    return {
      width: text => lineOf(text).width,
      draw: (text, size, x, y) => {
        const line = lineOf(text);
        return { path: line.glyphs.map(glyph => glyphPath(glyph, size, x, y)).join(''), width: line.width * size };
      },
    };
  };
}

/** Appends one shaped piece to another. */
function appended(left: ShapedLine, right: ShapedLine): ShapedLine {
  const moved = right.glyphs.map(glyph => ({ ...glyph, x: glyph.x + left.width }));
  return { glyphs: [...left.glyphs, ...moved], width: left.width + right.width };
}

/** The path of a glyph; y points up in fonts and down in drawings. */
function glyphPath(glyph: PlacedGlyph, size: number, x: number, y: number): string {
  const scale = glyph.scale * size;
  let path = '';
  for (const { type, values } of glyph.commands) {
    const numbers = values.map((value, index) =>
      hundredths(index % 2 === 0 ? x + glyph.x * size + value * scale : y - glyph.y * size - value * scale),
    );
    path += type + numbers.join(' ');
  }
  return path;
}

/** Rounded to two decimals, as text, never `-0`. */
function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Splits a text into runs drawn by one font each. */
function splitByFont(
  text: string,
  chain: readonly FontFile[],
): readonly { readonly text: string; readonly file: FontFile }[] {
  const pieces: { text: string; readonly file: FontFile }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const file = chain.find(font => font.advance(codePoint) !== undefined) ?? chain[0];
    if (!file) throw new Error('A chain of fonts has at least one.');
    const last = pieces.at(-1);
    if (last?.file === file) last.text += character;
    else pieces.push({ text: character, file });
  }
  return pieces;
}

/** Memoizes `find`. */
function memoized<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
