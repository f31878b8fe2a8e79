// What follows from templates and fonts alone, read once for all builds with the same ones: rows of a table, decks of a watch session.

import { readLocales } from '../briefing/locale/read-locales.ts';
import type { Cache } from '../cache.ts';
import { readChartSpecs } from '../chart/chart-specs.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import { areSameFiles, type Files, filesAt } from '../files.ts';
import { FONT_PATHS, loadFonts } from '../fonts/fonts.ts';
import { readTemplates } from '../slide/templates.ts';
import { type SoundThemes, type ThemeReader, themeReader } from '../theme/read-theme.ts';

const FONTS = Object.values(FONT_PATHS).flatMap(({ regular, bold }) => [regular, bold]);
const TEMPLATES = ['decks', 'slides', 'partials'].map(folder => `templates/${folder}`);

export const sharedLocales = once(['templates/locales'], readLocales);
export const sharedTemplates = once(TEMPLATES, readTemplates);
export const sharedSpecs = once(['templates/charts'], readChartSpecs);
export const fontsToMeasureWith = once(FONTS, files => loadFonts(files, 'measure'));
export const fontsToDrawWith = once(FONTS, files => loadFonts(files));

const soundThemes = once(['templates/themes'], (): SoundThemes => new Map());
const themeReaders = new WeakMap<Files, ThemeReader>();

/** The same reader for the same value of `files`, so that what it reports about a theme comes with the first row of a table only. */
export function sharedThemes(files: Files, cache: Cache): ThemeReader {
  const reader = themeReaders.get(files) ?? themeReader(files, cache, soundThemes(files));
  themeReaders.set(files, reader);
  return reader;
}

/** A result of the files that it follows from, with what was reported. */
interface SharedRead<T> {
  readonly files: Files;
  readonly value: T;
  readonly reported: readonly Diagnostic[];
}

/** Results to keep of one kind, the latest first: a template that is edited and edited back needs two. */
const MOST_RESULTS = 2;

/** As `read`, which is given the files at `roots` only, and is asked again only when one of them differs; its diagnostics are reported each time. */
function once<T, Others extends readonly unknown[]>(
  roots: readonly string[],
  read: (files: Files, report: Report, ...others: Others) => T,
): (files: Files, report?: Report, ...others: Others) => T {
  let results: readonly SharedRead<T>[] = [];
  return (all, report = () => undefined, ...others) => {
    const files = filesAt(all, roots);
    const result = results.find(known => areSameFiles(known.files, files)) ?? readNow(files, read, others);
    results = [result, ...results.filter(known => known !== result)].slice(0, MOST_RESULTS);
    for (const diagnostic of result.reported) report(diagnostic);
    return result.value;
  };
}

function readNow<T, Others extends readonly unknown[]>(
  files: Files,
  read: (files: Files, report: Report, ...others: Others) => T,
  others: Others,
): SharedRead<T> {
  const reported: Diagnostic[] = [];
  const value = read(files, diagnostic => reported.push(diagnostic), ...others);
  return { files, value, reported };
}
