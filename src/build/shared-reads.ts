// What follows from the files of a build alone, read once for all builds of the very same files: those of the rows of a table.

import { readLocales } from '../briefing/locale/read-locales.ts';
import type { Cache } from '../cache.ts';
import type { XmlElement } from '../container/tree.ts';
import type { Diagnostic, Report } from '../diagnostics/diagnostics.ts';
import type { Files } from '../files.ts';
import { loadFonts } from '../fonts/fonts.ts';
import { readTemplates } from '../slide/templates.ts';
import { themeReader } from '../theme/read-theme.ts';

export const sharedLocales = perFiles(readLocales);
export const sharedTemplates = perFiles(readTemplates);
export const fontsToMeasureWith = perFiles(files => loadFonts(files, 'measure'));
export const fontsToDrawWith = perFiles(files => loadFonts(files));
export const sharedThemes = perFiles((files, _report, cache: Cache) => themeReader(files, cache));

/** Trees of parts that are alike in all decks come with the first; of those that came later no more is kept than this. */
const MOST_TREES = 160;

const knownTrees = perFiles((): Map<string, XmlElement> => new Map());

/** Trees of parts of decks that were checked, by their text. */
export function sharedTrees(files: Files): Map<string, XmlElement> {
  const trees = knownTrees(files, () => undefined);
  for (const text of [...trees.keys()].slice(MOST_TREES)) trees.delete(text);
  return trees;
}

/** As `read`, which is asked once for one value of `Files`; what it reported is reported each time. */
function perFiles<T, Others extends readonly unknown[]>(
  read: (files: Files, report: Report, ...others: Others) => T,
): (files: Files, report: Report, ...others: Others) => T {
  const known = new WeakMap<Files, { readonly value: T; readonly said: readonly Diagnostic[] }>();
  return (files, report, ...others) => {
    const said: Diagnostic[] = [];
    const found = known.get(files) ?? { value: read(files, diagnostic => said.push(diagnostic), ...others), said };
    known.set(files, found);
    for (const diagnostic of found.said) report(diagnostic);
    return found.value;
  };
}
