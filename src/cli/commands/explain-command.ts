// `briefdeck explain BD421`: what a code means, with an example message and its remedy.

import { fault } from '../../diagnostics/fault.ts';
import { languages, type MessageLanguage, manyOf } from '../../messages/languages.ts';
import { type Entry, entriesIn } from '../../messages/reference.ts';
import type { ExplainOptions } from '../options.ts';
import { failure, NO_FILES, type Outcome } from '../outcome.ts';
import type { OutputSettings } from '../output-settings.ts';

export function explainCommand({ codes }: ExplainOptions, { messages: language }: OutputSettings): Outcome {
  const entries = entriesIn(languages[language]);
  const known = Object.keys(languages[language].titles);
  const asked = codes.map(code => code.toUpperCase());
  const unknown = asked.filter(code => !known.includes(code));
  if (unknown.length > 0) return failure(unknown.map(code => fault('BD948', undefined, { code })));
  const shown = asked.length === 0 ? known : asked;
  const explained = shown.map(code => ({ code, entries: entries.filter(entry => entry.code === code) }));
  const text =
    asked.length === 0
      ? explained.map(({ code }) => `${code}  ${manyOf({ code }, language)}`)
      : explained.map(each => explanation(each.code, each.entries, language));
  return {
    diagnostics: [],
    files: NO_FILES,
    text: `${text.join(asked.length === 0 ? '\n' : '\n\n')}\n`,
    json: { codes: explained.map(each => ({ code: each.code, messages: each.entries })) },
  };
}

/** A code with all of its messages. */
function explanation(code: string, entries: readonly Entry[], language: MessageLanguage): string {
  const { example, next, severities: names } = languages[language].terminal;
  const severities = [...new Set(entries.map(({ severity }) => names[severity]))].join(', ');
  const messages = entries.map(({ sentences }) =>
    [`  ${example} ${sentences.what}`, ...(sentences.next === undefined ? [] : [`  ${next} ${sentences.next}`])].join(
      '\n',
    ),
  );
  return [`${code}${severities && ` (${severities})`}: ${manyOf({ code }, language)}`, ...messages].join('\n\n');
}
