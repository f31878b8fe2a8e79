// Text by language: how `{en: ..., ko: ...}`, or one text for all languages, is read and picked.

import type { Reader } from '../../text/reader.ts';
import { mapping, text } from '../../text/reader.ts';
import type { ByLanguage } from './figure.ts';

/** Short names of languages, as in `article.ko.md` and `label.ko`: two or three small letters, then parts joined by hyphens. */
export const languageName = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The text for `language`, or undefined when there is none: `inLanguage({ en: 'Firms', ko: '기업' }, 'ko')` is `기업`. */
export function inLanguage(text: ByLanguage, language: string): string | undefined {
  return Object.hasOwn(text, language) ? text[language] : undefined;
}

/** A reader of text by language; one plain text stands for each of `languages`: `Robots` is `{ en: 'Robots', ko: 'Robots' }`. */
export function byLanguage(languages: readonly string[]): Reader<ByLanguage> {
  const each = mapping(() => text);
  return (node, report) => {
    if (node.kind === 'map') {
      const read = each(node, report);
      return read && Object.fromEntries(read);
    }
    const one = text(node, report);
    return one === undefined ? undefined : Object.fromEntries(languages.map(language => [language, one]));
  };
}
