// The fonts that a judge of lines draws with: two families of known widths, and nothing else that it could fall back on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { testFont } from './test-font.mjs';

const PACKAGES = 'node_modules';
const WEIGHTS = [
  { bold: false, pretendard: 'Pretendard-Regular.ttf' },
  { bold: true, pretendard: 'Pretendard-Bold.ttf' },
];
/** All that may stand in a PDF file, as it calls them: another means that a deck was drawn with widths that nobody foresaw. */
const FAMILIES = ['MalgunGothic', 'LiberationSans', 'Arimo'];

/** Writes the fonts into `folder`; the path of a font configuration with Malgun Gothic's stand-in and one for Arial. */
export function writeFonts(folder, malgunAdvance) {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const { bold, pretendard } of WEIGHTS) {
    const bytes = readFileSync(join(PACKAGES, 'pretendard/dist/public/static/alternative', pretendard));
    const advanceOf = (codePoint, own) => malgunAdvance(codePoint, bold, own);
    writeFileSync(join(fonts, pretendard.replace('Pretendard', 'Test')), testFont(bytes, bold, advanceOf));
  }
  const latin = latinFont();
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    ${[fonts, ...latin.folders].map(path => `<dir>${path}</dir>`).join('')}
    <cachedir>${join(folder, 'font-cache')}</cachedir>
    <alias binding="same"><family>Arial</family><prefer><family>${latin.family}</family></prefer></alias>
    </fontconfig>`,
  );
  return configuration;
}

/** Liberation Sans where the system has it, made by others than the font that the program measures with; else that one. */
function latinFont() {
  const found = execFileSync('fc-list', [':family=Liberation Sans:style=Regular', 'file'], { encoding: 'utf8' });
  const file = found.split('\n')[0].replace(/: *$/, '');
  if (file !== '') return { family: 'Liberation Sans', folders: [dirname(file)] };
  const weights = ['400Regular', '700Bold'];
  return {
    family: 'Arimo',
    folders: weights.map(weight => resolve(PACKAGES, '@expo-google-fonts/arimo', weight)),
  };
}

/** The names of fonts in a PDF file that are none of the two families; those of a deck without text are `['none']`. */
export function foreignFonts(pdf) {
  const lines = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
  const names = lines.map(line => line.split(/\s+/)[0].replace(/^[A-Z]{6}\+/, ''));
  if (names.length === 0) return ['none'];
  return names.filter(name => !FAMILIES.includes(name.split('-')[0]));
}
