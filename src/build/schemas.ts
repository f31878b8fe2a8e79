// The JSON Schemas for editors to complete and check authors' files: derived from the readers, with the project's own names.

import { sourcesReader } from '../briefing/figures/parse-sources.ts';
import { tablesReader } from '../briefing/figures/tables/parse-tables.ts';
import { localeReader } from '../briefing/locale/locale-reader.ts';
import { planReader } from '../briefing/plan/parse-plan.ts';
import { RULES } from '../check/rules.ts';
import { type Files, filesUnder } from '../files.ts';
import { type Offer, schemaText } from '../text/schema.ts';
import { parseYaml, type YamlNode } from '../text/yaml.ts';
import { themeSchema } from '../theme/parse-theme.ts';

/** The schemas of a project's files by path: `templates/schema/briefing.schema.json`. */
export function schemasOf(files: Files): ReadonlyMap<string, string> {
  const offered = namesIn(files);
  const { languages } = offered;
  const schemas = {
    briefing: { title: 'Plan of a briefing', schema: planReader(languages).schema() },
    sources: { title: 'Sources of a briefing', schema: sourcesReader(languages).schema() },
    tables: { title: 'Tables of workbooks', schema: tablesReader(languages).schema() },
    locale: { title: 'Language', schema: localeReader.schema() },
    theme: { title: 'Theme', ...themeSchema() },
  };
  return new Map(
    Object.entries(schemas).map(([name, file]) => [`templates/schema/${name}.schema.json`, schemaText(file, offered)]),
  );
}

/** Slides that the program makes itself; a plan names no slide of theirs. */
const made: readonly string[] = ['contents', 'sources'];

/** Every name that an editor may offer. */
function namesIn(files: Files): Readonly<Record<Offer, readonly string[]>> {
  const names = (folder: string, ending: string) =>
    filesUnder(files, `templates/${folder}`)
      .filter(path => path.endsWith(ending))
      .map(path => path.slice(`templates/${folder}/`.length, -ending.length))
      .sort();
  const themes = names('themes', '.yaml');
  const languages = names('locales', '.yaml');
  const tree = (path: string) => parseYaml(path, new TextDecoder('utf-8').decode(files.get(path)), () => undefined);
  const whole = themes.filter(name => !valueIn(tree(`templates/themes/${name}.yaml`), 'extends'));
  const colors = whole.flatMap(name => keysOf(valueIn(tree(`templates/themes/${name}.yaml`), 'colors')));
  const tags = languages.flatMap(name => textOf(valueIn(tree(`templates/locales/${name}.yaml`), 'tag')));
  return {
    'slide-templates': names('slides', '.hbs').filter(name => !made.includes(name)),
    'deck-templates': names('decks', '.hbs'),
    charts: names('charts', '.vl.json'),
    themes,
    'themes-to-extend': whole,
    colors: [...new Set(colors)].sort(),
    'bar-colors': ['accent', 'context', 'data', 'primary'],
    languages,
    'language-tags': [...new Set(tags)].sort(),
    rules: RULES.map(({ code }) => code),
  };
}

function valueIn(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

function keysOf(node: YamlNode | undefined): readonly string[] {
  return node?.kind === 'map' ? [...node.entries.keys()] : [];
}

function textOf(node: YamlNode | undefined): readonly string[] {
  return node?.kind === 'text' ? [node.text] : [];
}
