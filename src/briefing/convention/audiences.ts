// The audiences of a plan by convention: one for each language that has an article, of each deck.

import type { Place } from '../../diagnostics/diagnostics.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../text/yaml.ts';
import { filled, valueOfKey, yamlMap, yamlText } from '../../text/yaml-tree.ts';
import { byLanguage } from '../model/language.ts';
import { audience } from '../plan/parse-audience.ts';
import type { Given } from './given.ts';

/** How decks look where nothing is said. */
const THEME = 'policy';

/** The audiences as the plan has them, completed; or one for each language and deck. */
export function withAudiences(plan: YamlMap, given: Given): YamlNode | undefined {
  const written = valueOfKey(plan, 'audiences');
  if (written && written.kind !== 'map') return written;
  const decks = valueOfKey(plan, 'decks');
  const ids = decks?.kind === 'map' ? [...decks.entries.keys()] : [];
  if (written) {
    const entries = [...written.entries].map(([id, entry]) => [id, completed(entry, ids, given)] as const);
    return { ...written, entries: new Map(entries) };
  }
  const place = { file: given.articles[0].file, line: 1, column: 1 };
  const made = ids.flatMap(id => given.articles.map(({ language, file }) => ({ id, language, file })));
  return yamlMap(
    Object.fromEntries(
      made.map(({ id, language, file }) => {
        const name = ids.length > 1 ? `${id}-${language}` : language;
        return [name, audienceNode(id, language, ids.length > 1, { file, line: 1, column: 1 }, given)] as const;
      }),
    ),
    place,
  );
}

/** Its file is named by the briefing and what tells it from the others. */
function audienceNode(
  deck: string,
  language: string,
  isOneOfMany: boolean,
  place: Place,
  { articles }: Given,
): YamlNode {
  const names = articles.map(article => [article.language, yamlText(languageName(language, article.language), place)]);
  return yamlMap(
    {
      name: yamlMap(Object.fromEntries(names), place),
      language: yamlText(language, place),
      deck: yamlText(deck, place),
      theme: yamlText(THEME, place),
      file: yamlText(isOneOfMany ? '{briefing}.{id}' : '{briefing}.{language}', place),
    },
    place,
  );
}

/** `Korean` for `ko` in English. */
function languageName(language: string, spoken: string): string {
  const isPlain = [language, spoken].every(name => /^[a-z]{2,3}$/.test(name));
  return (isPlain && new Intl.DisplayNames([spoken], { type: 'language' }).of(language)) || language;
}

/** What an audience of the plan leaves out, as far as there is but one choice. */
function completed(entry: YamlEntry, decks: readonly string[], { articles }: Given): YamlEntry {
  const { key, value } = entry;
  if (value.kind !== 'map') return entry;
  const { place } = key;
  const [deck, ...otherDecks] = decks;
  const [{ language }, ...otherArticles] = articles;
  const reader = audience(key, byLanguage(articles.map(article => article.language)));
  const entries = {
    name: yamlText(key.value, place),
    language: otherArticles.length === 0 ? yamlText(language, place) : undefined,
    deck: deck !== undefined && otherDecks.length === 0 ? yamlText(deck, place) : undefined,
    theme: yamlText(THEME, place),
  };
  return { key, value: filled(value, reader, entries) };
}
