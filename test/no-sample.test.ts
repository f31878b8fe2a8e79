// Nothing in the program or its templates may know the briefing that comes with it: its ids, numbers, names and claims are searched there.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { codeOf, templateTextOf } from './source-text.ts';

const SAMPLE = 'data/industry-5.0';
const read = (file: string): string => readFileSync(join(SAMPLE, file), 'utf8').normalize('NFC');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

/** What the program says and does, comments aside, by path. */
const program = new Map([
  ...filesBelow('src').map(path => [path, codeOf(readFileSync(path, 'utf8'))] as const),
  ...filesBelow('templates').map(path => [path, templateTextOf(readFileSync(path, 'utf8'), path)] as const),
]);

/** Names of the program's own files and of the keys that its templates answer to: `cover`, `policy`, `gap-bars`. */
const ownNames = new Set([...program.keys()].flatMap(path => basename(path).split('.')[0] ?? []));

type Tree = { readonly [key: string]: Tree | string | readonly Tree[] };
const plan: Tree = parseYaml(read('briefing.yaml'));
const sources: Tree = parseYaml(read('sources.yaml'));
const figures: readonly Record<string, string>[] = parseCsv(read('figures.csv'), { columns: true, bom: true });
const articles = readdirSync(SAMPLE).filter(name => name.startsWith('article.'));

/** Every string in a tree: the titles of all sections in all languages. */
function stringsIn(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(stringsIn) : [];
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(match => match[0]);
const keysOf = (tree: Tree | undefined | string | readonly Tree[]): readonly string[] => Object.keys(tree ?? {});

/** Ids of two words, and single ones of six letters or more that are no names of the program's own. */
function ids(): readonly string[] {
  const all = [
    ...figures.flatMap(({ id = '', group = '' }) => [id, group, ...id.split('.')]),
    ...keysOf(sources),
    ...['slides', 'charts', 'decks', 'audiences'].flatMap(key => keysOf(plan[key])),
    ...articles.flatMap(file => matches(read(file), /(?<=\{#|table: |notes: )[\w.-]+/g)),
  ];
  return all.filter(id => !ownNames.has(id) && (/^\w+[-.]\w/.test(id) ? id.length > 4 : id.length > 5));
}

/** Numbers that nobody chooses by chance: three digits with a decimal, or four and more that are not round. */
function numbers(): readonly string[] {
  const values = figures.map(({ value = '' }) => value).filter(value => /^\d\d+\.\d|^\d{4,}(?<!000)$/.test(value));
  return [...values, ...values.map(value => value.replace(/\B(?=(\d{3})+$)/g, ','))];
}

/** Words that a name or a label may have and anybody may use. */
const COMMON: ReadonlySet<string> = new Set(['August', '새로운', '조사 대상']);

/** People, organizations and publications: their capitalized words, their acronyms, their Korean words of three syllables. */
function names(): readonly string[] {
  const cited = Object.values(sources).flatMap(source =>
    stringsIn(Object.entries(source).filter(([key]) => key !== 'about')),
  );
  const text = [...stringsIn([plan.author, plan.organization]), ...cited].join('\n');
  const words = [...matches(text, /\b[A-Z][a-z]{5,}\b|\b[A-Z]{4,}\b/g), ...matches(text, /[가-힣]{3,}/g)];
  return words.filter(word => !COMMON.has(word));
}

/** Three English words, two of them long, or two Korean ones in a row, in a claim, a title or a label. */
function phrases(): readonly string[] {
  const claims = articles.flatMap(file => matches(read(file), /^#{1,4} .*$/gm));
  const labels = figures.flatMap(row => [row['label.en'] ?? '', row['label.ko'] ?? '']);
  const texts = [...claims, ...labels, ...stringsIn([plan.title, plan.charts, plan.decks, plan.audiences])];
  return texts.flatMap(text => {
    const plain = text.replace(/\]\([^)]*\)|[[\]*#]|<br>/g, ' ').replace(/\s+/g, ' ');
    const english = [...plain.matchAll(/(?=\b([A-Za-z]+ [A-Za-z]+ [A-Za-z]+)\b)/g)].map(match => match[1] ?? '');
    const korean = [...plain.matchAll(/(?<![가-힣])(?=([가-힣]{2,} [가-힣]{2,})(?![가-힣]))/g)].map(
      match => match[1] ?? '',
    );
    return [...english.filter(phrase => matches(phrase, /[A-Za-z]{5,}/g).length > 1), ...korean].filter(
      phrase => !COMMON.has(phrase),
    );
  });
}

/** Where a word of the sample stands in a text, as a word of its own; Korean particles may follow. */
function pattern(word: string): RegExp {
  const text = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /[가-힣]$/.test(word)
    ? new RegExp(`(?<![가-힣])${text}`, 'u')
    : new RegExp(`(?<![\\w.-])${text}(?![\\w-]|\\.\\d)`, 'u');
}

function known(words: Iterable<string>, texts: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(words)].flatMap(word => {
    const sought = pattern(word);
    return [...texts].filter(([, text]) => sought.test(text)).map(([path]) => `${path}: ${word}`);
  });
}

describe('the program does not know the sample', () => {
  test.each([
    ['ids', ids, 25, 'adoption-gap'],
    ['numbers', numbers, 8, '13,825'],
    ['names', names, 20, '산업연구원'],
    ['phrases', phrases, 60, 'New Collaboration between'],
  ] as const)('its %s', (_, words, least, specimen) => {
    expect(new Set(words()).size).toBeGreaterThan(least);
    expect(known(words(), program)).toEqual([]);
    expect(known(words(), new Map([['planted', `const x = '${specimen}';`]]))).toContain(`planted: ${specimen}`);
  });
});
