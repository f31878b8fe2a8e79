// How a run speaks to its user: in which language, for a person or a program; known even when its arguments are not understood.
import { type MessageLanguage, messageLanguage } from '../messages/languages.ts';

export interface OutputSettings {
  readonly messages: MessageLanguage;
  readonly json: boolean;
  readonly debug: boolean;
  /** All messages, however many there are. */
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

/** Every value given to `--messages`, understood or not. */
export function requestedMessageLanguages(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, at) =>
    word === '--messages' ? (argv[at + 1] ?? []) : word.startsWith('--messages=') ? word.slice(11) : [],
  );
}
