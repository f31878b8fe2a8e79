import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { FONT_PATHS, loadFonts } from '../../src/fonts/fonts.ts';
import { fontFiles } from '../theme/shipped-fonts.ts';

const fonts = await loadFonts(fontFiles);

describe('width', () => {
  test.each([
    ['Arial', false, FONT_PATHS.arimo.regular],
    ['Arial', true, FONT_PATHS.arimo.bold],
    ['Pretendard', false, FONT_PATHS.pretendard.regular],
    ['Pretendard', true, FONT_PATHS.pretendard.bold],
  ])('agrees with the shaper, kerning and contextual forms off: %s, bold %s', (face, bold, path) => {
    const text = 'Industry 5.0 — “AVATAR”, 78.4% of firms’ R&D; é ß Ω № ½ €';
    expect(fonts.width(text, face, bold, 1000)).toBeCloseTo(shapedWidth(path, text) * 1000, 6);
  });

  test('of Hangul agrees with the shaper', () => {
    const text = '산업연구원 가힣 「뷁」';
    const shaped = shapedWidth(FONT_PATHS.pretendard.regular, text);
    expect(fonts.width(text, 'Pretendard', false, 1)).toBeCloseTo(shaped, 9);
  });

  test.each([
    ['한국', false, 20, 40],
    ['한국', true, 20, 40],
    ['78.4%', false, 1000, 551 * 3 + 219 + 836],
    ['78.4%', true, 1000, 580 * 3 + 262 + 875],
    ['AI는', true, 1000, 704 + 310 + 1000],
    ['①□→「ㄱ', false, 1000, 5000],
    ['美·中', false, 1000, 2219],
    ['樂金融', true, 20, 60],
    ['☞◎㉠⑴ⓐ≒∼∴', false, 1000, 8000],
    ['Ⅳⅳ≥≠─┼￦', false, 1000, 7000],
    ['×※•', false, 1000, 701 + 800 + 417],
  ])('of “%s” in Malgun Gothic is what PowerPoint wrote (bold %s, %d pt): %d', (text, bold, size, width) => {
    expect(fonts.width(text, 'Malgun Gothic', bold, size)).toBeCloseTo(width, 6);
  });

  test('of letters that were not read out of Malgun Gothic is 1.03 of Pretendard’s', () => {
    const pretendard = fonts.width('ghw', 'Pretendard', false, 1000);
    expect(fonts.width('ghw', 'Malgun Gothic', false, 1000)).toBeCloseTo(pretendard * 1.03, 6);
  });

  test('of a mark that was read in the regular weight only is at least that in bold', () => {
    expect(fonts.width('※', 'Malgun Gothic', true, 1000)).toBeGreaterThanOrEqual(800);
  });

  test('of a no-break space is that of a space', () => {
    for (const face of fonts.families) {
      expect(fonts.width('\u00a0', face, false, 1)).toBe(fonts.width(' ', face, false, 1));
    }
  });

  test('of Hangul in an English deck is that of the font which PowerPoint takes for it', () => {
    expect(fonts.width('한국', 'Arial', false, 20)).toBe(40);
  });

  test('of Hanja and Korean signs in an English deck is an em', () => {
    expect(fonts.width('美中☞㉠', 'Arial', false, 20)).toBe(80);
  });

  test('throws for a family without widths', () => {
    expect(() => fonts.width('a', 'Comic Sans', false, 1)).toThrow(
      'There is no font “Comic Sans”; there are Arial, Malgun Gothic, Pretendard.',
    );
  });
});

describe('covers', () => {
  test.each([
    ['한국 AI · ※ ○ 47.8%p “뷁”', 'Malgun Gothic', undefined],
    ['‘인더스트리 5.0’ by KIET', 'Arial', undefined],
    ['soft\u00adhyphen, zero\u200bwidth, no\u00a0break', 'Arial', undefined],
    ['吉野家 𠮷', 'Malgun Gothic', '𠮷'],
    ['美·中 對日 樂 金融', 'Malgun Gothic', undefined],
    ['美·中 in 2025', 'Arial', undefined],
    ['美·中', 'Pretendard', undefined],
    ['☞ ◎ ㉠ ⑴ ⓐ ≒ ∼ ㎡ ℃ ◇ ★ → ↔ ∴ ± ≠ ∞ ♂ ♀ Ⅻ ⅰ ω Ж ┼ Ａ ㈜ № ㏇ ™ ℡ ㎜ ㎾ ㏊', 'Malgun Gothic', undefined],
    ['☎ ⊂ ∮ ▦ ㉿ ♬ ⒵ ┣', 'Arial', undefined],
    ['simplified 汉', 'Malgun Gothic', '汉'],
    ['㍱ is of no Korean standard', 'Malgun Gothic', '㍱'],
    ['Hancom \u{f02b1}', 'Malgun Gothic', '\u{f02b1}'],
    ['growth 📈 and 😀', 'Arial', '📈'],
    ['hidden \u202e text', 'Arial', '\u202e'],
    ['private \uf000', 'Malgun Gothic', '\uf000'],
    ['control \u0007', 'Arial', '\u0007'],
  ])('“%s” in %s: %s', (text, face, missing) => {
    expect(fonts.covers(text, face)).toBe(missing);
  });
});

describe('undrawn', () => {
  test.each([
    ['한국 AI · ※ ○ ①', 'Malgun Gothic', undefined],
    ['美·中', 'Malgun Gothic', '美'],
    ['비율 ≒ 3', 'Malgun Gothic', '≒'],
    ['㉠ 항목', 'Arial', '㉠'],
    ['Ж and ω', 'Arial', undefined],
    ['zero\u200bwidth', 'Arial', undefined],
    ['private \uf000', 'Malgun Gothic', '\uf000'],
  ])('“%s” in %s: %s', (text, face, missing) => {
    expect(fonts.undrawn(text, face)).toBe(missing);
  });
});

describe('outline', () => {
  test('starts at its place, ends within its width, in hundredths of a point', () => {
    const { path, width } = fonts.outline('AI 활용 66.7%', 'Malgun Gothic', true, 20, 100, 50);
    expect(path).toMatch(/^(?:[MLQCZ](?:-?\d+(?:\.\d{1,2})?(?: -?\d+(?:\.\d{1,2})?)*)?)+$/);
    const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...across)).toBeGreaterThan(99);
    expect(Math.max(...across)).toBeLessThan(101 + width);
    expect(Math.min(...down)).toBeGreaterThan(30);
    expect(Math.max(...down)).toBeLessThan(55);
  });

  test('is as wide as drawnWidth says, which is less than Malgun Gothic needs', () => {
    const { width } = fonts.outline('제품개발', 'Malgun Gothic', false, 18, 0, 0);
    expect(fonts.drawnWidth('제품개발', 'Malgun Gothic', false, 18)).toBe(width);
    expect(width).toBeLessThan(fonts.width('제품개발', 'Malgun Gothic', false, 18));
  });

  test('draws Latin in an English deck with Arimo and Hangul with Pretendard', () => {
    const mixed = fonts.drawnWidth('NHN산업', 'Arial', false, 10);
    const latin = shapedWidth(FONT_PATHS.arimo.regular, 'NHN');
    const hangul = shapedWidth(FONT_PATHS.pretendard.regular, '산업');
    expect(mixed).toBeCloseTo((latin + hangul) * 10, 6);
  });

  test('moves with its place and is kerned', () => {
    const there = fonts.outline('To', 'Arial', false, 100, 10, 0);
    const here = fonts.outline('To', 'Arial', false, 100, 0, 0);
    expect(Number(/^M(\d+(?:\.\d+)?)/.exec(there.path)?.[1])).toBeCloseTo(
      Number(/^M(\d+(?:\.\d+)?)/.exec(here.path)?.[1]) + 10,
      2,
    );
    expect(there.width).toBeLessThan(fonts.width('To', 'Arial', false, 100));
  });

  test('of spaces is nothing with a width', () => {
    expect(fonts.outline('  ', 'Arial', false, 10, 0, 0)).toEqual({ path: '', width: expect.closeTo(5.56, 2) });
  });
});

describe('loadFonts', () => {
  test('to measure loads no shaper and measures the same', async () => {
    const measuring = await loadFonts(fontFiles, 'measure');
    expect(measuring.width('Industry 5.0', 'Arial', true, 28)).toBe(fonts.width('Industry 5.0', 'Arial', true, 28));
    expect(() => measuring.drawnWidth('a', 'Arial', false, 1)).toThrow('loaded to measure, not to draw');
  });

  test.each([
    ['is missing', undefined, 'The font fonts/Arimo-Bold.ttf is missing.'],
    ['is no font', new TextEncoder().encode('<!doctype html>'), 'fonts/Arimo-Bold.ttf is no OpenType font.'],
    [
      'is cut off',
      fontFiles.get(FONT_PATHS.arimo.bold)?.slice(0, 20_000),
      /^fonts\/Arimo-Bold\.ttf is cut off: its table “\w+” is incomplete\.$/,
    ],
  ])('names the file that %s', async (_, bytes, message) => {
    const files = new Map(fontFiles);
    if (bytes) files.set(FONT_PATHS.arimo.bold, bytes);
    else files.delete(FONT_PATHS.arimo.bold);
    await expect(loadFonts(files)).rejects.toThrow(message);
  });
});

/** In ems, by the shaper, without kerning, ligatures and contextual forms. */
function shapedWidth(path: string, text: string): number {
  const font = new Font(new Face(new Blob(fontFiles.get(path) ?? new Uint8Array())));
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(
    font,
    buffer,
    ['kern', 'liga', 'clig', 'calt', 'ccmp'].map(tag => new Feature(tag, 0)),
  );
  return buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0) / font.face.upem;
}
