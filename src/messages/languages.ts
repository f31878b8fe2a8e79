// The languages of the messages, the first where the user's own is none of them. To add one: a folder like en, a file like en.ts, and its name here, twice.
import type { Language } from './catalogue.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export const languages = { en, ko } satisfies Readonly<Record<string, Language>>;

/** The languages in which the program speaks to its user; decks may have others. */
export type MessageLanguage = keyof typeof languages;

/** What is said, in every language of the messages. */
export function inEveryLanguage<T>(
  say: (language: Language, name: MessageLanguage) => T,
): Readonly<Record<MessageLanguage, T>> {
  return { en: say(en, 'en'), ko: say(ko, 'ko') };
}

/** What several messages of a code are about: `numbers without a link`; nothing for a code that no message has. */
export function manyOf({ code }: { readonly code: string }, language: MessageLanguage): string {
  const titles: Readonly<Partial<Record<string, string>>> = languages[language].titles;
  return titles[code] ?? '';
}

/** `en` of `en-US` or `en_US.UTF-8`; undefined for a language that the program does not speak. */
export function messageLanguage(tag: string): MessageLanguage | undefined {
  const [name = ''] = tag.toLowerCase().split(/[^a-z]/);
  return isLanguage(name) ? name : undefined;
}

function isLanguage(name: string): name is MessageLanguage {
  return name in languages;
}
