// The report of `briefdeck check`, in the requested format.

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import picocolors from 'picocolors';
import { version } from '../../../package.json';
import type { CheckedDeck } from '../../check/checked-deck.ts';
import type { MessageLanguage } from '../../messages/languages.ts';
import type { Environment } from '../environment.ts';
import type { CheckOptions } from '../options.ts';
import type { OutputSettings } from '../output-settings.ts';

/** The text to print or write, ending with a line feed; paths are relative to `root`, the project’s folder. */
export async function checkReport(
  decks: readonly CheckedDeck[],
  { format, out }: CheckOptions,
  { messages: language, all }: OutputSettings,
  environment: Environment,
  root: string,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { findingsText } = await import('../../check/findings-text.ts');
      const colors = picocolors.createColors(
        out === undefined && environment.stdout.isTTY && !environment.env.NO_COLOR,
      );
      const hues = { error: colors.red, warning: colors.yellow, note: colors.cyan, place: colors.bold };
      return findingsText(decks, { language, all, paint: (part, text) => hues[part](text) });
    }
    case 'json': {
      const { findingsJson } = await import('../../check/findings-json.ts');
      return `${JSON.stringify(findingsJson(decks, language), null, 2)}\n`;
    }
    case 'sarif': {
      const { findingsSarif, uriText } = await import('../../check/findings-sarif.ts');
      const uriOf = (shown: string): string => {
        const path = resolve(environment.cwd, shown);
        const way = relative(root, path);
        const isWithin = way.split(sep)[0] !== '..' && !isAbsolute(way);
        return isWithin ? uriText(way.split(sep).join('/')) : pathToFileURL(path).href;
      };
      return findingsSarif(decks, { language, version, uriOf });
    }
  }
}

/** The line printed about a report that was written to a file: `check.sarif: 2 errors`. */
export async function writtenReport(
  path: string,
  decks: readonly CheckedDeck[],
  language: MessageLanguage,
): Promise<string> {
  const [{ findingCounts }, { countsOf }] = await Promise.all([
    import('../../check/findings-text.ts'),
    import('../../check/checked-deck.ts'),
  ]);
  const counts = findingCounts(countsOf(decks), language);
  return `${[path, ...(counts === '' ? [] : [counts])].join(': ')}\n`;
}
