// Reads the locales of a project, by language.
import { type Cache, NO_CACHE } from '../../cache.ts';
import type { Report } from '../../diagnostics/diagnostics.ts';
import { type Files, filesUnder } from '../../files.ts';
import { yamlParser } from '../../text/cached-yaml.ts';
import { decodeText } from '../../text/read-text.ts';
import type { Locale } from '../model/locale.ts';
import { parseLocale } from './parse-locale.ts';

/** Every locale of `templates/locales`, by its language: `ko`. */
export function readLocales(files: Files, report: Report, cache: Cache = NO_CACHE): ReadonlyMap<string, Locale> {
  const parse = yamlParser(cache);
  const locales = new Map<string, Locale>();
  for (const file of filesUnder(files, 'templates/locales').filter(path => path.endsWith('.yaml'))) {
    const text = decodeText(file, files.get(file) ?? new Uint8Array(), report);
    const locale = text === undefined ? undefined : parseLocale(file, text, report, parse);
    if (locale) locales.set(locale.language, locale);
  }
  return locales;
}
