// The locales that the project ships, for tests that need one.
import { readFileSync } from 'node:fs';
import { parseLocale } from '../../src/briefing/locale/parse-locale.ts';
import type { Locale } from '../../src/briefing/model/locale.ts';

export const en = shipped('en');
export const ko = shipped('ko');

function shipped(language: string): Locale {
  const file = `templates/locales/${language}.yaml`;
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const locale = parseLocale(file, source, fault => {
    throw new Error(JSON.stringify(fault));
  });
  if (!locale) throw new Error(`${file} gives no locale`);
  return locale;
}
