// Finds a theme among the project's files.
import type { Script } from '../briefing/locale.ts';
import { decodeText } from '../briefing/read-text.ts';
import type { Placed, Report } from '../diagnostics.ts';
import { type Files, filesUnder } from '../files.ts';
import { type FindTheme, parseTheme } from './parse-theme.ts';
import type { Theme } from './theme.ts';
import { unknownTheme } from './theme-messages.ts';

const folder = 'templates/themes';

/** The theme of that name for a script, in the variants asked for; an unknown name is reported where the plan, or another theme, gives it. */
export function readTheme(
  files: Files,
  name: Placed<string>,
  script: Script,
  report: Report,
  variants: readonly Placed<string>[] = [],
): Theme | undefined {
  const find: FindTheme = wanted => {
    const file = `${folder}/${wanted.value}.yaml`;
    const bytes = files.get(file);
    if (!bytes) {
      const names = filesUnder(files, folder).map(path => path.slice(folder.length + 1).replace(/\.yaml$/, ''));
      report(unknownTheme(wanted.place, wanted.value, names));
      return undefined;
    }
    const source = decodeText(file, bytes, report);
    return source === undefined ? undefined : { file, source };
  };
  const found = find(name);
  return found && parseTheme(found.file, found.source, script, report, find, variants);
}
