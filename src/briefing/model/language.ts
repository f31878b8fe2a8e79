// Text by language: how `{en: ..., ko: ...}`, or one text for all languages, is read and picked.

import type { Placed } from '../../diagnostics/diagnostics.ts';
import { mapped, mapping, placed, type Reader, reader, shared, text, unknownKey } from '../../text/reader.ts';
import type { Schema } from '../../text/schema.ts';
import type { ByLanguage } from './figure.ts';

/** Short names of languages, as in `article.ko.md` and `label.ko`: two or three small letters, then parts joined by hyphens. */
export const languageName = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The text for `language`, or undefined when there is none: `inLanguage({ en: 'Firms', ko: '기업' }, 'ko')` is `기업`. */
export function inLanguage(text: ByLanguage, language: string): string | undefined {
  return Object.hasOwn(text, language) ? text[language] : undefined;
}

/** A reader of text by language; one plain text stands for each of `languages`: `Robots` is `{ en: 'Robots', ko: 'Robots' }`. */
export function byLanguage(languages: readonly string[]): Reader<ByLanguage> {
  return mapped(placedByLanguage(languages), words =>
    Object.fromEntries([...words].map(([language, { value }]) => [language, value])),
  );
}

/** The same with the place of each text. */
export function placedByLanguage(languages: readonly string[]): Reader<ReadonlyMap<string, Placed<string>>> {
  const one = placed(text);
  const each = mapping(() => one);
  const schema = (): Schema => ({
    type: [...(text.schema().type ?? []), 'object'],
    ...keysByLanguage(languages, name => ({ description: `The text in ${name}.`, ...text.schema() })),
  });
  const words = reader<ReadonlyMap<string, Placed<string>>>(schema, (node, report) => {
    if (node.kind === 'map') {
      for (const { key } of node.entries.values())
        if (!languageName.test(key.value)) report(unknownKey(key.place, key.value, languages));
      return each(node, report);
    }
    const common = one(node, report);
    return common && new Map(languages.map(language => [language, common]));
  });
  return shared('words', words);
}

/** The schema of a map by language, whose values are reported by the name of their language: `Korean`, or what stands for any other. */
export function keysByLanguage(languages: readonly string[], value: (language: string) => Schema): Schema {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const others = languageName.source.replace('^', `^(?!${languages.map(language => `${language}$`).join('|')})`);
  return {
    properties: Object.fromEntries(languages.map(language => [language, value(names.of(language) ?? language)])),
    patternProperties: { [others]: value('the language of this key') },
    additionalProperties: false,
  };
}
