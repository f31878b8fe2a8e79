// Finds a theme among the project's files.
import type { Script } from '../briefing/locale.ts';
import { decodeText } from '../briefing/read-text.ts';
import type { Placed, Report } from '../diagnostics.ts';
import { type Files, filesUnder } from '../files.ts';
import { parseTheme } from './parse-theme.ts';
import type { Theme } from './theme.ts';
import { unknownTheme } from './theme-messages.ts';

const folder = 'templates/themes';

/** The theme of that name for a script; an unknown name is reported where the plan gives it. */
export function readTheme(files: Files, name: Placed<string>, script: Script, report: Report): Theme | undefined {
  const file = `${folder}/${name.value}.yaml`;
  const bytes = files.get(file);
  if (!bytes) {
    const names = filesUnder(files, folder).map(path => path.slice(folder.length + 1).replace(/\.yaml$/, ''));
    report(unknownTheme(name.place, name.value, names));
    return undefined;
  }
  const text = decodeText(file, bytes, report);
  return text === undefined ? undefined : parseTheme(file, text, script, report);
}
