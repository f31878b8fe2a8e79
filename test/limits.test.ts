// The limits: each stands in docs/limits.md with its number and its message, and is another one with --limit.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { RULES } from '../src/check/rules.ts';
import { exitCodeFor } from '../src/cli/exit-code.ts';
import { parseArguments } from '../src/cli/options.ts';
import { fault } from '../src/diagnostics/fault.ts';
import {
  highestOf,
  type LimitName,
  type Limits,
  limitNames,
  limitOf,
  type ReachedLimit,
  setLimits,
  switchFor,
} from '../src/limits.ts';
import { examples } from '../src/messages/examples.ts';
import { readTemplates } from '../src/slide/templates.ts';
import { program } from './project-files.ts';
import { bake } from './small-project.ts';

afterEach(() => setLimits());

const rows = [
  ...readFileSync('docs/limits.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (\d+) \| (\d*) ?\| ([BCD\d, ]+) \|/gm),
];

test('all stand in the document, with their numbers', () => {
  const documented = rows.map(([, name, usual, highest]) => [name, Number(usual), highest]);
  const own = limitNames.map(name => [
    name,
    limitOf(name),
    highestOf(name) === Number.MAX_SAFE_INTEGER ? '' : String(highestOf(name)),
  ]);
  expect(documented).toEqual(own);
});

test('the messages that the document names exist', () => {
  const codes = new Set([...Object.keys(examples).map(key => key.split('.')[0]), ...RULES.map(({ code }) => code)]);
  const named = rows.flatMap(([, , , , messages = '']) => messages.split(', '));
  expect(named.filter(code => !codes.has(code))).toEqual([]);
});

describe('a message about a limit', () => {
  test('says the switch that allows twice as much, in both languages', () => {
    const { next } = fault('BD359', undefined, { most: 1000 });
    expect(next?.en).toMatch(/ More is allowed by --limit article-table-rows=2000\.$/);
    expect(next?.ko).toMatch(/ 더 허용하려면 --limit article-table-rows=2000 옵션을 쓰십시오\.$/);
  });

  test('says twice what is allowed now, up to what programs can, and then nothing', () => {
    setLimits({ 'yaml-depth': 300 });
    expect(switchFor(['yaml-depth'])).toBe('--limit yaml-depth=500');
    setLimits({ 'yaml-depth': 500 });
    expect(switchFor(['yaml-depth'])).toBeUndefined();
    expect(fault('BD125', undefined, { limit: 500 }).next?.en).toBe('Look for brackets that are not closed.');
  });

  test.each<[ReachedLimit, string | undefined]>([
    [['article-lines', 20_001], 'article-lines=40000'],
    [['article-lines', 40_000], 'article-lines=40000'],
    [['article-lines', 40_001], 'article-lines=80000'],
    [['cell-characters', 200_000], 'cell-characters=262136'],
    [['picture-megapixels', 268.4], 'picture-megapixels=400'],
    [['deck-file-megabytes', 312], 'deck-file-megabytes=400'],
    [['chart-layers', 500], 'chart-layers=500'],
    [['chart-layers', 501], undefined],
  ])('allows what was found: %j', (reached, option) => {
    expect(switchFor(reached)).toBe(option && `--limit ${option}`);
  });

  const MEBIBYTE = 1024 * 1024;

  test('of a part in a workbook says no switch where it also unpacks to more than a hundredfold', () => {
    const said = (packed: number) =>
      fault('BD112.unpacksTooLarge', undefined, {
        part: 'xl/worksheets/sheet1.xml',
        packed,
        size: 200 * MEBIBYTE,
        limit: 64 * MEBIBYTE,
      }).next;
    expect(said(2 * MEBIBYTE)?.en).toMatch(/ More is allowed by --limit workbook-part-megabytes=256\.$/);
    expect(said(2 * MEBIBYTE)?.ko).toMatch(/ 더 허용하려면 --limit workbook-part-megabytes=256 옵션을 쓰십시오\.$/);
    expect(said(MEBIBYTE)?.en).not.toContain('--limit');
    expect(said(MEBIBYTE)?.ko).not.toContain('--limit');
  });

  test('of a document says no switch where a part of it unpacks to far more than parts do', () => {
    const said = (size: number, parts: number, isBomb: boolean) =>
      fault('BD705', undefined, { size, parts, isBomb }).next?.en.match(/--limit .*\d/)?.[0];
    expect(said(5000 * MEBIBYTE, 12, false)).toBe('--limit document-megabytes=8192');
    expect(said(MEBIBYTE, 25_000, false)).toBe('--limit document-parts=40000');
    expect(said(5000 * MEBIBYTE, 12, true)).toBeUndefined();
    expect(said(MEBIBYTE, 25_000, true)).toBeUndefined();
  });

  test('leaves with exit code 4, also beside other mistakes of the content', () => {
    const limit = fault('BD358.lines', undefined, { lines: 30_000, most: 20_000 });
    expect(exitCodeFor([limit])).toBe(4);
    expect(exitCodeFor([fault('BD201', undefined, { ...examples.BD201 }), limit])).toBe(4);
  });
});

/** The codes of a build under other limits. */
async function codesUnder(
  limits: Limits,
  changes: readonly (readonly [string, string])[] = [],
): Promise<readonly string[]> {
  setLimits(limits);
  const { diagnostics } = await bake(buildDecks, changes);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

test.each<[LimitName, number, string]>([
  ['article-characters', 100, 'BD358'],
  ['article-lines', 10, 'BD358'],
  ['article-line-characters', 30, 'BD353'],
  ['cell-characters', 5, 'BD211'],
  ['chart-characters', 500, 'BD612'],
  ['chart-layers', 1, 'BD673'],
  ['formula-characters', 10, 'BD228'],
  ['markup-characters', 500, 'BD410'],
  ['table-cells', 10, 'BD212'],
  ['table-characters', 100, 'BD212'],
  ['template-values', 2, 'BD410'],
  ['yaml-characters', 100, 'BD129'],
  ['yaml-depth', 3, 'BD125'],
])('%s holds at another number, %d', async (name, number, code) => {
  expect(await codesUnder({ [name]: number })).toContain(code);
});

test.each<[LimitName, number]>([
  ['template-characters', 50],
  ['template-includes', 1],
  ['template-depth', 1],
])('%s holds at another number, %d', (name, number) => {
  setLimits({ [name]: number });
  const codes: string[] = [];
  readTemplates(program, ({ code }) => codes.push(code));
  expect(new Set(codes)).toEqual(new Set(['BD410']));
});

const table = `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(1_100)}`;

test('a table of 1,100 rows in an article is refused, and read with the switch', async () => {
  const longer = [['The baker counts', `${table}\nThe baker counts`]] as const;
  expect(await codesUnder({}, longer)).toEqual(['BD359']);
  expect(await codesUnder({ 'article-table-rows': 2_000 }, longer)).not.toContain('BD359');
});

describe('--limit', () => {
  const parsed = (...words: string[]) => parseArguments(['build', ...words], 'en');
  const limitsOf = (...words: string[]) => {
    const read = parsed(...words);
    return read.kind === 'build' ? read.options.limits : undefined;
  };
  const saidOf = (...words: string[]) => {
    const read = parsed(...words);
    return read.kind === 'fault' ? [read.diagnostic.what, read.diagnostic.next] : [];
  };

  test('takes a number for each limit, the last one written', () => {
    expect(limitsOf()).toEqual({});
    expect(
      limitsOf('--limit', 'yaml-depth=100', 'energy', '--limit', 'svg-seconds=20', '--limit=yaml-depth=90'),
    ).toEqual({
      'yaml-depth': 90,
      'svg-seconds': 20,
    });
  });

  test('names the nearest limit', () => {
    expect(saidOf('--limit', 'yaml-deep=100')).toEqual([
      { en: 'there is no limit “yaml-deep”.', ko: '“yaml-deep”: 없는 한도입니다.' },
      { en: 'Did you mean “yaml-depth”?', ko: '혹시 “yaml-depth”인가요?' },
    ]);
  });

  test.each(['0', '-1', '1.5', '', 'many', '501', '1e2'])('%s is no depth of YAML', number => {
    expect(saidOf('--limit', `yaml-depth=${number}`)).toEqual([
      { en: `“${number}” cannot be the limit “yaml-depth”.`, ko: `“${number}”: “yaml-depth” 한도로 쓸 수 없습니다.` },
      {
        en: 'Write a whole number from 1 to 500: --limit yaml-depth=100.',
        ko: '1부터 500까지의 정수로 쓰십시오: --limit yaml-depth=100',
      },
    ]);
  });
});
