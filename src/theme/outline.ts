// Text as outlines, so that a drawing needs no font on the machine where it is shown.
import type { SvgPathCommand } from 'harfbuzzjs';

/** A line of text drawn at a place: SVG path data and the width of the text, in points. */
export interface Outline {
  readonly path: string;
  readonly width: number;
}

/** Which of the fonts of a chain draws a character. */
export type Chooser = (codePoint: number) => number;

/** One weight of a family ready to be drawn: fonts in the order in which they are asked for a character. */
export interface OutlineFont {
  /** The width of a line in ems, kerned: `outlineFont.width('To')`. */
  readonly width: (text: string) => number;
  /** A line whose baseline starts at `x`, `y` (points, y downward), its numbers rounded to hundredths. */
  readonly draw: (text: string, size: number, x: number, y: number) => Outline;
}

/** A glyph of a shaped line: its outline in font units, and where it stands, in ems from the start of the line. */
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

/**
 * Loads the shaper once; the function that it gives makes an outline font of the bytes of one or more font files, of
 * which `choose` names the one (by its index) that draws a character.
 */
export async function loadShaper(): Promise<(files: readonly Uint8Array[], choose: Chooser) => OutlineFont> {
  const { Blob, Buffer, Face, Font, shape } = await import('harfbuzzjs');
  return (files, choose) => {
    const fonts = files.map(bytes => lazily(() => new Font(new Face(new Blob(bytes)))));
    const shapeLine = remembered((text: string): ShapedLine => {
      const glyphs: PlacedGlyph[] = [];
      let width = 0;
      for (const piece of divide(text, choose)) {
        const font = fonts[piece.font]?.();
        if (!font) throw new Error(`There is no font ${piece.font} in a chain of ${fonts.length}.`);
        const scale = 1 / font.face.upem;
        const buffer = new Buffer();
        buffer.addText(piece.text);
        buffer.guessSegmentProperties();
        shape(font, buffer);
        for (const glyph of buffer.getGlyphInfosAndPositions()) {
          const commands = font.glyphToJson(glyph.codepoint);
          const x = width + (glyph.xOffset ?? 0) * scale;
          glyphs.push({ commands, scale, x, y: (glyph.yOffset ?? 0) * scale });
          width += (glyph.xAdvance ?? 0) * scale;
        }
      }
      return { glyphs, width };
    });
    return {
      width: text => shapeLine(text).width,
      draw: (text, size, x, y) => {
        const line = shapeLine(text);
        return { path: line.glyphs.map(glyph => glyphPath(glyph, size, x, y)).join(''), width: line.width * size };
      },
    };
  };
}

/** The path of a glyph; fonts count upward, drawings downward. */
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

/** The stretches of a text that one font draws. */
function divide(text: string, choose: Chooser): readonly { readonly text: string; readonly font: number }[] {
  const pieces: { text: string; readonly font: number }[] = [];
  for (const character of text) {
    const font = choose(character.codePointAt(0) ?? 0);
    const last = pieces.at(-1);
    if (last?.font === font) last.text += character;
    else pieces.push({ text: character, font });
  }
  return pieces;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
