// What one build keeps for the next: the same decks with it and without it, and only what changed is made again.
// @module-tag slow
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BuildRequest, type BuildResult, buildDecks } from '../src/build/build.ts';
import { cachedBuild } from '../src/build/cached-build.ts';
import { type Cache, keptIn, memoryCache, NO_CACHE } from '../src/cache.ts';
import { diskCache } from '../src/disk/cache.ts';
import { bytesOf } from './project-files.ts';
import { bake, bakeryFiles } from './small-project.ts';

// Whole builds, several in a test.
vi.setConfig({ testTimeout: 60_000 });

const DRAWING = ['vega', 'vega-lite', 'sharp', 'harfbuzzjs'];

const shown = ({ decks, diagnostics }: Awaited<ReturnType<typeof bake>>) => ({
  decks: decks.map(deck => [deck.name, Buffer.from(bytesOf(deck)).toString('base64')]),
  said: diagnostics.map(({ code, place, what }) => [code, place, what.en]),
});

/** A cache that says which articles, charts and decks it was asked for, and what it knew. */
function watchedCache(): { readonly cache: Cache; readonly asked: () => readonly string[] } {
  const below = memoryCache();
  const asked: string[] = [];
  const cache: Cache = {
    get: key => {
      const found = below.get(key);
      asked.push(`${key.split(' ')[0]} ${found ? 'known' : 'new'}`);
      return found;
    },
    put: below.put,
  };
  const isTold = (step: string) => /^(article|chart|deck) /.test(step);
  return { cache, asked: () => asked.splice(0).filter(isTold).sort() };
}

test('the decks are the same without a cache, with an empty one and with a full one', async () => {
  const plain = shown(await bake(buildDecks));
  expect(plain).toMatchObject({
    decks: [['bakery.neighbours.en', expect.any(String)], expect.anything()],
    said: [],
  });
  const { cache, asked } = watchedCache();
  expect(shown(await bake(buildDecks, [], { cache }))).toEqual(plain);
  expect(asked()).toEqual(['article new', 'article new', 'chart new', 'chart new', 'deck new', 'deck new']);
  expect(shown(await bake(buildDecks, [], { cache }))).toEqual(plain);
  expect(asked()).toEqual(['article known', 'article known', 'chart known', 'chart known', 'deck known', 'deck known']);
});

/** A change of a file: the path, a text of it, and what stands in its place. */
type Change = readonly [path: string, old: string, now: string];

const EN = 'data/bakery/article.en.md';
const FIGURE: readonly Change[] = [
  ['data/bakery/figures.csv', '62.5,1', '64.0,1'],
  [EN, '62.5%', '64.0%'],
];

function changedFiles(changes: readonly Change[]): Map<string, Uint8Array> {
  const files = bakeryFiles();
  for (const [path, old, now] of changes) {
    const text = new TextDecoder().decode(files.get(path));
    expect(text).toContain(old);
    files.set(path, new TextEncoder().encode(text.replaceAll(old, now)));
  }
  return files;
}

/** Damages each entry of a cache on the disk in one of four ways, a wrong byte, half of it, nothing, or what another entry has, or not at all. */
function poison(folder: string): void {
  const paths = readdirSync(folder)
    .sort()
    .map(name => join(folder, name));
  const contents = paths.map(path => readFileSync(path));
  expect(contents.length).toBeGreaterThan(4);
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? Buffer.alloc(0);
    const ways = [
      Buffer.from(content.map((byte, at) => (at === content.length >> 1 ? byte ^ 1 : byte))),
      content.subarray(0, content.length >> 1),
      Buffer.alloc(0),
      contents[(index + 1) % contents.length] ?? content,
    ];
    writeFileSync(path, ways[index % (ways.length + 1)] ?? content);
  }
}

describe('with a cache that is full, empty or damaged, the decks and messages are those without one', () => {
  let root = '';
  /** As a watch has it, whose values stay what they were through all these changes. */
  const lasting = memoryCache();
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'briefdeck-cache-'));
    await bake(buildDecks, [], { cache: diskCache(join(root, 'full'), 'test') });
    await bake(buildDecks, [], { cache: lasting });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each<readonly [string, readonly Change[]]>([
    ['a figure', FIGURE],
    ['a figure of the chart', [['data/bakery/figures.csv', '12,0', '13,0']]],
    ['a figure that the articles do not know yet', FIGURE.slice(0, 1)],
    ['a word', [[EN, 'wait in a queue', 'queue up']]],
    ['a line moved', [[EN, '# Town bakery\n', '# Town bakery\n\nIt opens early.\n']]],
    ['a note', [[EN, 'The baker counts', 'Every day the baker counts']]],
    ['a link to a slide', [[EN, '- In the morning', '- [Loaves](#loaves): in the morning']]],
    [
      'an added slide',
      [
        [
          'data/bakery/briefing.yaml',
          '  queue: {template: points}',
          '  queue: {template: points}\n  more: {template: points}',
        ],
        ['data/bakery/briefing.yaml', '[loaves, queue]', '[more, loaves, queue]'],
        [EN, ':::slide{#loaves}', ':::slide{#more}\n### More\n- Bread\n:::\n\n:::slide{#loaves}'],
      ],
    ],
    ['a theme’s color', [['templates/themes/policy.yaml', 'primary: 123F6E', 'primary: 123F70']]],
    ['a theme’s color, which is wrong', [['templates/themes/policy.yaml', 'primary: 123F6E', 'primary: 123F6']]],
    ['a template', [['templates/slides/points.hbs', '{{slide.blocks}}', '{{slide.blocks}}<p>More below.</p>']]],
    ['a word of a locale', [['templates/locales/en.yaml', 'Source: {list}', 'From: {list}']]],
    ['what is wrong', [[EN, '[62.5%](fig:waiting) wait in a queue', '70% wait in a queue']]],
  ])('%s', async (_, changes) => {
    const files = changedFiles(changes);
    const plain = shown(await bake(buildDecks, [], { files }));
    cpSync(join(root, 'full'), join(root, 'damaged'), { recursive: true });
    poison(join(root, 'damaged'));
    for (const folder of ['empty', 'damaged', 'full']) {
      const cache = diskCache(join(root, folder), 'test');
      expect(shown(await bake(buildDecks, [], { files, cache })), folder).toEqual(plain);
      // And back again, with what the changed files have left there.
      if (folder === 'full')
        expect(shown(await bake(buildDecks, [], { cache }))).toEqual(shown(await bake(buildDecks)));
    }
    expect(shown(await bake(buildDecks, [], { files, cache: lasting })), 'in memory').toEqual(plain);
    for (const folder of ['empty', 'damaged']) rmSync(join(root, folder), { recursive: true, force: true });
  });
});

test('what was said of an article is said again when it is remembered', async () => {
  const changes = [['# Town bakery\n\n', '# Town bakery\n\n## \n\n']] as const;
  const { cache } = watchedCache();
  const first = shown(await bake(buildDecks, changes, { cache }));
  expect(shown(await bake(buildDecks, changes, { cache }))).toEqual(first);
  expect(first).toEqual(shown(await bake(buildDecks, changes)));
});

test.each([
  [
    'a figure of the chart',
    [['12,0', '13,0']],
    ['article known', 'article known', 'chart new', 'chart new', 'deck new', 'deck new'],
  ],
  [
    'a figure elsewhere',
    [
      ['62.5,1', '64.0,1'],
      ['62.5%', '64.0%'],
    ],
    ['article new', 'article new', 'chart known', 'chart known', 'deck known', 'deck new'],
  ],
  [
    'a label in one language',
    [['Rye', 'Rye bread']],
    ['article known', 'article known', 'chart known', 'chart new', 'deck known', 'deck new'],
  ],
  [
    'an empty line in the plan',
    [['source: diary\n', '\nsource: diary\n']],
    ['article known', 'article known', 'chart known', 'chart known', 'deck known', 'deck known'],
  ],
] as const)('%s changes, and only what follows from it is made again', async (_, changes, expected) => {
  const { cache, asked } = watchedCache();
  await bake(buildDecks, [], { cache });
  asked();
  const { decks } = await bake(buildDecks, changes, { cache });
  expect([decks.length, asked()]).toEqual([2, expected]);
});

test('with all charts known nothing is loaded that draws', async () => {
  const cache = memoryCache();
  const before = shown(await bake(buildDecks, [], { cache }));
  const refuse = (name: string) => () => {
    throw new Error(`${name} was loaded`);
  };
  for (const name of DRAWING) vi.doMock(name, refuse(name));
  try {
    vi.resetModules();
    const fresh = await import('../src/build/build.ts');
    expect(shown(await bake(fresh.buildDecks, [], { cache }))).toEqual(before);
    await expect(bake(fresh.buildDecks, [], { cache: NO_CACHE })).rejects.toThrow();
  } finally {
    for (const name of DRAWING) vi.doUnmock(name);
    vi.resetModules();
  }
});

test.each(['templates/locales/en.yaml', 'templates/slides/points.hbs', 'templates/themes/policy.yaml'])(
  'that %s is in UTF-16 is reported by each build with it, and by no build after it is put right',
  async path => {
    const right = bakeryFiles();
    const wrong = bakeryFiles();
    const text = new TextDecoder().decode(right.get(path));
    wrong.set(path, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const codes = async (files: Map<string, Uint8Array>) => {
      const { diagnostics } = await bake(buildDecks, [], {
        files: new Map(files),
        cache: NO_CACHE,
        formats: ['titles'],
      });
      return diagnostics.filter(({ place }) => place?.file === path).map(each => each.code);
    };
    expect([await codes(wrong), await codes(wrong), await codes(right), await codes(wrong)]).toEqual([
      ['BD106'],
      ['BD106'],
      [],
      ['BD106'],
    ]);
  },
);

test('a cache in memory forgets what it was given first', () => {
  const cache = memoryCache(NO_CACHE, 30);
  cache.put('a', new Uint8Array(10));
  cache.put('b', new Uint8Array(10));
  cache.get('a');
  cache.put('c', new Uint8Array(10));
  expect(['a', 'b', 'c'].map(key => cache.get(key)?.length)).toEqual([10, undefined, 10]);
});

test('values are kept as long as their memory, the latest of them, and without a memory not at all', () => {
  const kept = keptIn<object>(2);
  const [one, other] = [memoryCache(), memoryCache()];
  const a = kept(one, 'a', () => ({}));
  const b = kept(one, 'b', () => ({}));
  const found = (cache: Cache, key: string) => kept(cache, key, () => ({ made: key }));
  expect(found(memoryCache(one), 'a')).toBe(a);
  expect(found(one, 'c')).toEqual({ made: 'c' });
  expect([found(one, 'a') === a, found(one, 'b') === b]).toEqual([true, false]);
  expect(found(other, 'a')).toEqual({ made: 'a' });
  expect(found(NO_CACHE, 'a')).not.toBe(found(NO_CACHE, 'a'));
});

test('a figure of one deck leaves the bytes of the other alone', async () => {
  const before = await bake(buildDecks);
  const after = await bake(buildDecks, [['62.5', '64.0']]);
  const same = before.decks.map((deck, index) => [
    deck.audience,
    Buffer.compare(bytesOf(deck), bytesOf(after.decks[index])) === 0,
  ]);
  expect(same).toEqual([
    ['neighbours', false],
    ['mayor', true],
  ]);
});

describe('a whole build', () => {
  let built = 0;
  const counted = (request: BuildRequest): Promise<BuildResult> => {
    built += 1;
    return buildDecks(request);
  };
  const builder = (request: BuildRequest) => cachedBuild(request, counted);
  const WARNED = [['In the morning [62.5%](fig:waiting) wait', 'In the morning 70% wait']] as const;

  test('of unchanged files is not made again: the same decks, manifests and messages come back', async () => {
    const cache = memoryCache();
    const asked = { cache, formats: ['pptx', 'svg'] } as const;
    const first = await bake(builder, WARNED, asked);
    built = 0;
    const second = await bake(builder, WARNED, asked);
    expect(built).toBe(0);
    expect(JSON.parse(JSON.stringify(second))).toEqual(JSON.parse(JSON.stringify(first)));
    expect(second.decks.map(({ files }) => files)).toEqual(first.decks.map(({ files }) => files));
    expect(second.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['BD430', 'warning']]);
  });

  test('that found an error finds it again', async () => {
    const cache = memoryCache();
    const faulty = [['loaves.white > loaves.rye', 'loaves.white < loaves.rye']] as const;
    const first = await bake(builder, faulty, { cache });
    expect(first.diagnostics.map(({ code }) => code)).toContain('BD250');
    expect(shown(await bake(builder, faulty, { cache }))).toEqual(shown(first));
  });

  test.each([
    ['a figure', [['62.5,1', '64.0,1']], {}],
    ['a space at the end of a line', [['# Town bakery', '# Town bakery ']], {}],
    ['an option', [], { strict: true }],
    ['the audiences asked for', [], { audiences: ['mayor'] }],
    ['the slides asked for', [], { slides: ['queue'] }],
    ['the formats asked for', [], { formats: ['titles'] }],
  ] as const)('is made again when %s changes', async (_, changes, options) => {
    const cache = memoryCache();
    await bake(builder, [], { cache });
    built = 0;
    const again = shown(await bake(builder, changes, { cache, ...options }));
    expect(built).toBe(1);
    expect(again).toEqual(shown(await bake(buildDecks, changes, options)));
  });

  test.each([
    ['whose page is wanted', { formats: ['pptx', 'html'] }],
    ['whose frames are wanted', { onFrames: () => undefined }],
  ] as const)('%s is always made', async (_, options) => {
    const cache = memoryCache();
    await bake(builder, [], { cache, ...options });
    built = 0;
    await bake(builder, [], { cache, ...options });
    expect(built).toBe(1);
  });
});
