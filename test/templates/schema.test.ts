import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completePlan } from '../../src/briefing/convention/complete-plan.ts';
import { slidesNamedIn } from '../../src/briefing/convention/given.ts';
import { parseSources } from '../../src/briefing/figures/parse-sources.ts';
import { parseTables } from '../../src/briefing/figures/tables/parse-tables.ts';
import { wordValues } from '../../src/briefing/locale/fixed-words.ts';
import { parseLocale } from '../../src/briefing/locale/parse-locale.ts';
import { parsePlan } from '../../src/briefing/plan/parse-plan.ts';
import { schemasOf } from '../../src/build/schemas.ts';
import { RULES } from '../../src/check/rules.ts';
import type { Report } from '../../src/diagnostics/diagnostics.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { parseTheme } from '../../src/theme/parse-theme.ts';
import {
  ask,
  fileWith,
  listedIn,
  type Path,
  placesOf,
  quotedIn,
  type Schema,
  type SchemaNode,
  wordsOf,
} from './schema-tree.ts';

type Read = (text: string, report: Report) => unknown;

/** The article of a plan of which any part may be left out. */
const article = slidesNamedIn('article.en.md', ':::slide{#aa}\n:::\n', 'en');

const languages = readdirSync('templates/locales').map(name => name.replace(/\.yaml$/, ''));
const readers: Readonly<Record<string, Read>> = {
  briefing: (text, report) => {
    const node = parseYaml('briefing.yaml', text, report);
    return (
      node &&
      parsePlan(completePlan(node, { name: 'a', articles: [article], groups: new Map() }, report), languages, report)
    );
  },
  sources: (text, report) => parseSources('sources.yaml', text, languages, report),
  tables: (text, report) => parseTables('tables.yaml', text, languages, report, parseYaml),
  locale: (text, report) => parseLocale('aa.yaml', text, report),
  theme: (text, report) => parseTheme('theme.yaml', text, 'Latn', report),
};
const schemaOf = (name: string): Schema => JSON.parse(readFileSync(`templates/schema/${name}.schema.json`, 'utf8'));
const kinds = Object.entries(readers).map(([name, read]) => ({ name, read, schema: schemaOf(name) }));

/** Every file of the project that a schema describes, with the name of the schema. */
const files = ['data', 'templates', 'test/cases', 'docs/gallery/data']
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`))
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.yaml'))
  .sort()
  .map(path => ({
    path,
    name: /(briefing|sources|tables)\.yaml$|(locale|theme)s\/[^/]+$/.exec(path)?.slice(1).join('') ?? '',
  }));

const ajv = new Ajv({ allErrors: true, strictTypes: false });
const validators = new Map(kinds.map(({ name, schema }) => [name, ajv.compile(schema)]));

/** What is wrong with a file under a schema: `/slides/gap must have required property 'template'`. */
function faultsOf(name: string, content: unknown): readonly string[] {
  const validate = validators.get(name);
  if (!validate) return [`there is no schema “${name}”`];
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** What an author may write at any place, and often does. */
const leaves = [
  'x',
  '12',
  '"12"',
  '1.5',
  '-3',
  'true',
  '"no"',
  '~',
  '""',
  '[]',
  '[1, 2]',
  '{}',
  '{en: x, ko: y}',
  '{Hang: 3}',
];

/** What a schema says of a leaf at a place of a file, or in it: `/slides/aa/rows must be string,integer,null`. */
function faultsAt(name: string, path: Path, leaf: string): readonly string[] {
  const place = path.map(key => `/${key}`).join('');
  return faultsOf(name, parse(fileWith(path, leaf))).filter(
    fault => fault.startsWith(`${place} `) || fault.startsWith(`${place}/`),
  );
}

describe('the schemas', () => {
  it('are what npm run docs makes', () => {
    const paths = readdirSync('templates', { recursive: true, encoding: 'utf8' })
      .map(path => `templates/${path.replaceAll('\\', '/')}`)
      .filter(path => /\.[a-z]+$/.test(path));
    const made = schemasOf(new Map(paths.map(path => [path, readFileSync(path)])));
    expect([...made.keys()].sort()).toEqual(paths.filter(path => path.startsWith('templates/schema/')).sort());
    for (const [path, text] of made) expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
  });

  it.each(files)('allow $path', ({ path, name }) => {
    const text = readFileSync(path, 'utf8');
    expect(faultsOf(name, parse(text))).toEqual([]);
    const named = /^# yaml-language-server: \$schema=(\S+)/.exec(text)?.[1];
    if (named !== undefined)
      expect(posix.join(posix.dirname(path), named)).toBe(`templates/schema/${name}.schema.json`);
  });

  it.each(['docs/author.md', 'docs/author.ko.md'])('allow the tables of %s', path => {
    const [, example = ''] = /```yaml\n(ai-use:[^`]*)```/.exec(readFileSync(path, 'utf8')) ?? [];
    expect(example).toContain('workbook: tables.xlsx');
    expect(faultsOf('tables', parse(example))).toEqual([]);
  });

  it('were held against every kind of file', () => {
    expect([...new Set([...files.map(({ name }) => name), 'tables'])].sort()).toEqual(Object.keys(readers).sort());
  });

  it.each<[string, unknown, string]>([
    ['briefing', { slides: { a: { tempalte: 'chart' } } }, '/slides/a must NOT have additional properties'],
    ['briefing', { slides: { 'A b': { template: 'chart' } } }, '/slides property name must be valid'],
    ['briefing', { audiences: {} }, '/audiences must NOT have fewer than 1 properties'],
    ['briefing', { slides: { a: { template: 'table', rows: '3 to 5' } } }, '/slides/a/rows must match pattern'],
    ['briefing', { silence: [{ rule: 'BC501' }] }, "/silence/0 must have required property 'reason'"],
    ['sources', { a: { short: 'A' } }, "/a must have required property 'full'"],
    ['tables', { a: { workbook: 'a.xlsx' } }, "/a must have required property 'sheet'"],
    ['tables', { a: { header: 'row 3' } }, '/a/header must match pattern'],
    ['locale', { dates: { months: ['January'] } }, '/dates/months must NOT have fewer than 12 items'],
    ['theme', { title: 'A' }, " must have required property 'layouts'"],
    ['theme', { styles: { body: { bold: true } } }, "/styles/body must have required property 'size'"],
    ['theme', { extends: 'policy', colors: { ink: 'red' } }, '/colors/ink must match pattern'],
  ])('%s refuses what it should: %j', (name, content, fault) => {
    expect(faultsOf(name, content)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  it('let a theme that extends another leave out all else', () => {
    expect(faultsOf('theme', { extends: 'policy', styles: { body: { color: 'muted' } } })).toEqual([]);
  });
});

const pathText = (path: Path) => path.join('/') || '(the file)';
/** The types of what may stand at a place, nothing apart. */
const typesOf = ({ type = [] }: Schema): readonly string[] =>
  (typeof type === 'string' ? [type] : type).filter(name => name !== 'null');

/** What the schema says of a place and what the reader answers there; the test compares the two. */
interface Comparison {
  readonly schema: unknown;
  readonly reader: unknown;
}

/** Keys that the reader knows at a place: it names them all when it meets one that it does not know. */
function keys({ path, schema, required }: SchemaNode, read: Read): Comparison {
  const known = Object.keys(schema.properties ?? {});
  const answers = ask(read, path, '{qqqqqqqq: x}');
  const unknown = answers.find(({ code, what }) => code === 'BD131' && quotedIn(what).includes('qqqqqqqq'));
  const missing = answers.filter(({ code }) => code === 'BD132').flatMap(({ what }) => quotedIn(what));
  const isMap = answers.every(({ code, what }) => code !== 'BD130' || !what.endsWith('found keys with values.'));
  const isRecord = schema.additionalProperties === false;
  return {
    schema: {
      isMap: typesOf(schema).includes('object'),
      keys: isRecord ? known.filter(key => !apart.includes(pathText([...path, key]))).sort() : [],
      required: [...required].sort(),
    },
    reader: { isMap, keys: unknown ? [...listedIn(unknown.next)].sort() : [], required: missing.sort() },
  };
}

/** Read before all else, and not named among the others. */
const apart: readonly string[] = ['extends', 'brand'];

/** What the reader wants of a text, a number or a word: it says so when it meets one that is none. */
function scalar({ path, schema }: SchemaNode, read: Read): Comparison {
  const types = typesOf(schema);
  const answers = ask(read, path, '"?? ??"');
  const words = answers.find(({ code }) => code === 'BD134');
  const isList = answers.some(({ code, what }) => code === 'BD130' && what.startsWith('expected a list'));
  const isMap = answers.some(({ code, what }) => code === 'BD130' && what.startsWith('expected keys'));
  // A number may stand in quotes, a text may look like a number or like true or false.
  const isNumber = types.includes('number') && !types.includes('boolean');
  const isWord = wordsOf(schema).length > 0;
  return {
    schema: {
      words: [...wordsOf(schema)].sort(),
      isNumber,
      isList: types.includes('array'),
      isMap: types.length === 1 && types[0] === 'object',
      refuses: !isNumber && !isWord && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test('?? ??'),
    },
    reader: {
      words: words ? [...listedIn(words.next)].sort() : [],
      isNumber: answers.some(({ code }) => code === 'BD133'),
      isList,
      isMap,
      refuses: answers.length > 0 && answers.every(({ code }) => !['BD130', 'BD133', 'BD134'].includes(code)),
    },
  };
}

describe.each(kinds)('the schema of a $name and its reader', ({ name, read, schema }) => {
  const places = placesOf(schema);

  it('know the same keys, and require the same', () => {
    const compared = places.map(place => [pathText(place.path), keys(place, read)] as const);
    expect(Object.fromEntries(compared.map(([path, both]) => [path, both.schema]))).toEqual(
      Object.fromEntries(compared.map(([path, both]) => [path, both.reader])),
    );
  });

  it('want the same of every value', () => {
    const compared = places.map(place => [pathText(place.path), scalar(place, read)] as const);
    expect(Object.fromEntries(compared.map(([path, both]) => [path, both.schema]))).toEqual(
      Object.fromEntries(compared.map(([path, both]) => [path, both.reader])),
    );
  });

  it('take at every place whatever the reader takes', { tags: ['slow'] }, () => {
    const refused = places.flatMap(({ path }) =>
      leaves
        .filter(leaf => ask(read, path, leaf).length === 0)
        .flatMap(leaf => faultsAt(name, path, leaf).map(fault => `${leaf}: ${fault}`)),
    );
    expect(refused).toEqual([]);
  });

  it('want lists of the same length', () => {
    for (const { path, schema: list } of places.filter(place => typesOf(place.schema).includes('array'))) {
      const answers = ask(read, path, '[]');
      const length = answers.find(({ code }) => code === 'BD135');
      expect([pathText(path), list.minItems !== undefined]).toEqual([pathText(path), answers.length > 0]);
      if (length)
        expect([pathText(path), `expected a list of ${list.minItems}, found 0.`]).toEqual([
          pathText(path),
          length.what,
        ]);
      expect([pathText(path), list.maxItems]).toEqual([pathText(path), list.minItems]);
    }
  });

  it('know every word that is offered', () => {
    const words = places.flatMap(({ path, schema: only, offered }) =>
      [...wordsOf(only), ...offered].map(word => [...path, word]),
    );
    expect(words.filter(path => ask(read, path.slice(0, -1), JSON.stringify(path.at(-1))).length > 0)).toEqual([]);
  });

  it('want the same of keys that an author chooses', () => {
    for (const { path, schema: map } of places.filter(place => place.schema.additionalProperties)) {
      const isRefused = ask(read, path, '{"?? ??": x}').some(({ code }) => code === 'BD150');
      expect([pathText(path), map.propertyNames?.pattern.startsWith('^[a-z0-9]+') ?? false]).toEqual([
        pathText(path),
        isRefused,
      ]);
    }
  });

  it(`describe everything (${name})`, () => {
    const silent = places.filter(({ path, schema: { description } }) => path.at(-1) !== 0 && !description);
    expect(silent.map(({ path }) => pathText(path))).toEqual([]);
  });
});

describe('what the schemas offer', () => {
  const namesIn = (folder: string, ending: string) =>
    readdirSync(`templates/${folder}`)
      .filter(file => file.endsWith(ending))
      .map(file => file.slice(0, -ending.length))
      .sort();
  const offered = (name: string, ...path: Path) =>
    placesOf(schemaOf(name)).find(place => pathText(place.path) === pathText(path))?.offered;

  it('are the templates, specifications, themes and languages that there are', () => {
    const made = ['contents', 'sources'];
    expect(offered('briefing', 'slides', 'aa', 'template')).toEqual(
      namesIn('slides', '.hbs').filter(name => !made.includes(name)),
    );
    expect(offered('briefing', 'decks', 'aa', 'template')).toEqual(namesIn('decks', '.hbs'));
    expect(offered('briefing', 'charts', 'aa', 'spec')).toEqual(namesIn('charts', '.vl.json'));
    expect(offered('briefing', 'audiences', 'aa', 'theme')).toEqual(namesIn('themes', '.yaml'));
    expect(offered('briefing', 'audiences', 'aa', 'language')).toEqual(namesIn('locales', '.yaml'));
  });

  it('are the rules of the check', () => {
    expect(offered('briefing', 'silence', 0, 'rule')).toEqual(RULES.map(({ code }) => code));
  });

  it('are the fixed words with the values that belong in them', () => {
    for (const [word, values] of Object.entries(wordValues)) {
      const place = placesOf(schemaOf('locale')).find(({ path }) => pathText(path) === `words/${word}`);
      const pattern = new RegExp(place?.schema.pattern ?? '(?!)', 'u');
      const whole = `A ${values.map(value => `{${value}}`).join(' ')} b`;
      expect([word, pattern.test(whole), pattern.test(`${whole} {other}`)]).toEqual([word, true, false]);
      for (const value of values)
        expect([word, value, pattern.test(whole.replace(`{${value}}`, ''))]).toEqual([word, value, false]);
    }
  });
});
