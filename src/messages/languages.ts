// The languages of the messages, the first where the user's own is none of them. To add one: a folder like en, and its entry here.
import type { Catalogue, Titles } from './catalogue.ts';
import { titles as englishTitles } from './en/titles.ts';
import { en } from './en.ts';
import { titles as koreanTitles } from './ko/titles.ts';
import { ko } from './ko.ts';

interface Language {
  readonly catalogue: Catalogue;
  readonly titles: Titles;
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['en', { catalogue: en, titles: englishTitles }],
  ['ko', { catalogue: ko, titles: koreanTitles }],
]);

export const catalogues: ReadonlyMap<string, Catalogue> = new Map(
  [...languages].map(([name, language]) => [name, language.catalogue]),
);

export const titles: ReadonlyMap<string, Titles> = new Map(
  [...languages].map(([name, language]) => [name, language.titles]),
);

/** What several messages of a code are about: `numbers without a link`; nothing for a code that no message has. */
export function manyOf({ code }: { readonly code: string }, language: string): string {
  const titlesByCode: Readonly<Partial<Record<string, string>>> = titles.get(language) ?? englishTitles;
  return titlesByCode[code] ?? '';
}
