// The font files that the project's packages bring, under the paths where a build finds them.
import { readFileSync } from 'node:fs';
import type { Files } from '../../src/files.ts';
import { FONT_PATHS } from '../../src/fonts/fonts.ts';

const packaged = (path: string) => new Uint8Array(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)));

export const fontFiles: Files = new Map([
  [FONT_PATHS.arimo.regular, packaged('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')],
  [FONT_PATHS.arimo.bold, packaged('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')],
  [FONT_PATHS.pretendard.regular, packaged('pretendard/dist/public/static/Pretendard-Regular.otf')],
  [FONT_PATHS.pretendard.bold, packaged('pretendard/dist/public/static/Pretendard-Bold.otf')],
]);
