// How output is presented: its language, and as text or JSON; known even if the arguments are invalid.
import { type MessageLanguage, messageLanguage } from '../messages/languages.ts';

export interface OutputSettings {
  readonly messages: MessageLanguage;
  readonly json: boolean;
  readonly debug: boolean;
  /** Prints all messages. */
  readonly all: boolean;
}

/** Language from the arguments if they say so, else from the variables (`LC_ALL=ko_KR.UTF-8`), else from the system (`ko-KR`). */
export function outputSettingsOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  systemLanguage: string,
): OutputSettings {
  const language =
    requestedMessageLanguages(argv).at(-1) ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLanguage);
  return {
    messages: messageLanguage(language) ?? 'en',
    json: argv.includes('--json'),
    debug: argv.includes('--debug'),
    all: argv.includes('--all'),
  };
}

/** Every value of `--messages`, valid or not. */
export function requestedMessageLanguages(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, at) =>
    word === '--messages' ? (argv[at + 1] ?? []) : word.startsWith('--messages=') ? word.slice(11) : [],
  );
}
