import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../src/theme/palette.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import { collect } from '../briefing/diagnose.ts';

const place = { file: 'data/a/briefing.yaml', line: 9, column: 12 };
const file = (name: string) => `templates/themes/${name}.yaml`;

/** What is said of a theme, with a line more or in the colors of an audience's brand; and its colors. */
function read(name: string, { more = '', brand }: { readonly more?: string; readonly brand?: string }) {
  const { report, diagnostics } = collect();
  const find = ({ value }: { readonly value: string }) => ({
    file: file(value),
    source: readFileSync(file(value), 'utf8'),
  });
  const given = brand === undefined ? undefined : { value: brand, place };
  const source = `${find({ value: name }).source}${more}`;
  const theme = parseTheme(file(name), source, 'Hang', report, find, [], undefined, given);
  const told = diagnostics.map(({ code, what, next }) => `${code} ${what.en} ${next?.en}`);
  return { told, colors: theme?.colors };
}

describe('a palette of one color', () => {
  test('keeps a color that text can have, and darkens one that is too light for it', () => {
    expect(paletteOf('0F4C81').get('primary')).toBe('0F4C81');
    expect(paletteOf('C8102E').get('primary')).toBe('C8102E');
    const yellow = paletteOf('FFD400');
    expect(yellow.get('primary')).not.toBe('FFD400');
    expect(yellow.get('primary')).toBe('816A00');
  });

  test('is cool where the brand is warm, and warm where it is cool or grey', () => {
    expect(['0F4C81', '00843D', '777777'].map(brand => paletteOf(brand).get('accent')?.slice(0, 1))).toEqual([
      'B',
      'B',
      'B',
    ]);
    expect(paletteOf('C8102E').get('accent')).toBe('1669C4');
  });

  // Blue, red, green, yellow, violet, pink, cyan, black, white, grey.
  test.each(['0F4C81', 'C8102E', '00843D', 'FFD400', '5B2A86', 'E5007D', '00B5E2', '000000', 'FFFFFF', '808080'])(
    'has the contrast that every place of a theme asks for: %s',
    { tags: ['slow'] },
    brand => {
      for (const theme of ['policy', 'seminar', 'korean-public']) expect(read(theme, { brand }).told).toEqual([]);
    },
  );
});

describe('a brand', () => {
  test('of a theme makes its colors, but for those that it names', () => {
    const { told, colors } = read('plain', { more: '\nbrand: "#00843d"\n' });
    expect([told, colors?.get('accent'), colors?.get('dark')]).toEqual([[], 'A8320A', '1A1A1A']);
    expect(read('seminar', { brand: '00843D' }).colors?.get('primary')).toBe('007D3A');
  });

  test('that is no color is said with how one is written', () => {
    expect(read('plain', { more: '\nbrand: navy\n' }).told).toEqual([
      'BD551 “navy” is not a color. Write it in quotes with six hexadecimal digits: "#0F4C81".',
    ]);
  });
});
