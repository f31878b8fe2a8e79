// Finds a theme among the project's files.

import type { Script } from '../briefing/model/locale.ts';
import type { Cache } from '../cache.ts';
import { bytesOfValue, valueOfBytes } from '../cached-value.ts';
import { type Diagnostic, nearest, type Placed, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { type Files, filesUnder } from '../files.ts';
import { type ParseYaml, yamlParser } from '../text/cached-yaml.ts';
import { decodeText } from '../text/read-text.ts';
import { parseYaml } from '../text/yaml.ts';
import { type FindTheme, parseTheme } from './parse-theme.ts';
import type { Theme } from './theme.ts';

const folder = 'templates/themes';

/** The theme of that name for a script, in the variants asked for and in the colors of a brand; an unknown name is reported where the plan, or another theme, gives it, and a theme with a fault is none. */
export function readTheme(
  files: Files,
  name: Placed<string>,
  script: Script,
  report: Report,
  variants: readonly Placed<string>[] = [],
  parse: ParseYaml = parseYaml,
  brand?: Placed<string>,
): Theme | undefined {
  const find: FindTheme = requested => {
    const file = `${folder}/${requested.value}.yaml`;
    const bytes = files.get(file);
    if (!bytes) {
      const names = filesUnder(files, folder).map(path => path.slice(folder.length + 1).replace(/\.yaml$/, ''));
      report(fault('BD556', requested.place, { name: requested.value, near: nearest(requested.value, names), names }));
      return undefined;
    }
    const source = decodeText(file, bytes, report);
    return source === undefined ? undefined : { file, source };
  };
  const found = find(name);
  let whole = true;
  const mistake: Report = diagnostic => {
    whole &&= diagnostic.severity !== 'error';
    report(diagnostic);
  };
  const theme = found && parseTheme(found.file, found.source, script, mistake, find, variants, parse, brand);
  return whole ? theme : undefined;
}

export type ThemeReader = (
  name: Placed<string>,
  script: Script,
  report: Report,
  variants: readonly Placed<string>[],
  brand: Placed<string> | undefined,
) => Theme | undefined;

/** Themes that nothing was reported about, by name, script and variants: for all runs with the same theme files. */
export type SoundThemes = Map<string, Theme>;

/** As `readTheme`, each theme once for all decks of a run, and a sound one once for all runs with the same theme files. */
export function themeReader(files: Files, cache: Cache, sound: SoundThemes): ThemeReader {
  const parse = yamlParser(cache);
  const doubtful = new Map<string, Theme>();
  const ofAll = textOfAll(files);
  return (name, script, report, variants, brand) => {
    const asked = [name.value, script, brand?.value, ...variants.map(({ value }) => value)].join('\n');
    const ready = sound.get(asked) ?? doubtful.get(asked);
    if (ready) return ready;
    const key = `theme ${asked}\n${ofAll}`;
    const known = cache.get(key);
    const reported: Diagnostic[] = [];
    const theme = known
      ? valueOfBytes<Theme>(known)
      : readTheme(files, name, script, diagnostic => reported.push(diagnostic), variants, parse, brand);
    for (const diagnostic of reported) report(diagnostic);
    if (!theme) return undefined;
    (reported.length === 0 ? sound : doubtful).set(asked, theme);
    if (!known && reported.length === 0) cache.put(key, bytesOfValue(theme));
    return theme;
  };
}

/** Of all themes: one may extend others, and take colors from them. */
function textOfAll(files: Files): string {
  const paths = filesUnder(files, folder);
  return JSON.stringify(paths.map(path => [path, Buffer.from(files.get(path) ?? []).toString('latin1')]));
}
