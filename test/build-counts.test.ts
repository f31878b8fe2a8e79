// How much work builds do, in counts that no load of the machine changes: with limits, so that nobody makes them slower unawares.
// @module-tag slow
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { memoryCache } from '../src/cache.ts';
import { BAKERY, bake } from './small-project.ts';

const SPIED = [
  'fflate',
  'vega-lite',
  '../src/briefing/agreement/form-beside.ts',
  '../src/briefing/article/parse-article.ts',
  '../src/container/read-xml.ts',
  '../src/theme/parse-theme.ts',
  '../src/typeset/set-slide.ts',
  '../src/write/pptx/graft/content.ts',
] as const;

/** A builder with modules of its own, which nothing has warmed, and what it has done since it was last asked. */
async function countedBuilder() {
  for (const name of SPIED) vi.doMock(name, { spy: true });
  vi.resetModules();
  const { deflateSync } = await import('fflate');
  const { compile } = await import('vega-lite');
  const { formBeside } = await import('../src/briefing/agreement/form-beside.ts');
  const { parseArticle } = await import('../src/briefing/article/parse-article.ts');
  const { parseTree } = await import('../src/container/read-xml.ts');
  const { parseTheme } = await import('../src/theme/parse-theme.ts');
  const { setSlide } = await import('../src/typeset/set-slide.ts');
  const { slideContents } = await import('../src/write/pptx/graft/content.ts');
  const { buildDecks } = await import('../src/build/build.ts');
  const counts = () => {
    const kilobytes = vi.mocked(deflateSync).mock.calls.map(([bytes]) => bytes.length / 1024);
    const found = {
      'slides set': vi.mocked(setSlide).mock.calls.map(([{ key }]) => key),
      'slides written': vi.mocked(slideContents).mock.calls.flatMap(([frames]) => frames.map(({ key }) => key)),
      'articles parsed': vi.mocked(parseArticle).mock.calls.length,
      'numbers looked around': vi.mocked(formBeside).mock.calls.map(([, , , { id }]) => id),
      'charts compiled': vi.mocked(compile).mock.calls.length,
      'themes parsed': vi.mocked(parseTheme).mock.calls.length,
      'parts parsed': vi.mocked(parseTree).mock.calls.length,
      'kilobytes deflated': Math.round(kilobytes.reduce((sum, one) => sum + one, 0)),
    };
    vi.clearAllMocks();
    return found;
  };
  return { buildDecks, counts };
}

afterAll(() => {
  for (const name of SPIED) vi.doUnmock(name);
  vi.resetModules();
});

const QUEUE = [
  ['62.5,1', '64.0,1'],
  ['62.5%', '64.0%'],
] as const;

test('a changed figure costs the deck that shows it, and no other', { timeout: 180_000 }, async () => {
  const cache = memoryCache();
  const { buildDecks, counts } = await countedBuilder();
  await bake(buildDecks, [], { cache });
  const cold = counts();
  await bake(buildDecks, QUEUE, { cache });
  const changed = counts();
  expect(cold['slides set'].length).toBeLessThanOrEqual(9);
  expect(cold['parts parsed']).toBeLessThanOrEqual(150);
  // A deck holds every layout of its theme, so that a presenter finds it there.
  expect(cold['kilobytes deflated']).toBeLessThanOrEqual(1250);
  // The slide that shows it, and the one that lists what rests on which source.
  expect(changed['slides set']).toEqual(['queue', 'sources']);
  expect(changed['slides written']).toEqual(['queue', 'sources']);
  expect(changed['parts parsed']).toBeLessThanOrEqual(20);
  expect(changed['kilobytes deflated']).toBeLessThanOrEqual(100);
  // A count of nothing would be no guard.
  const { 'charts compiled': _charts, 'themes parsed': _themes, ...counted } = changed;
  expect(
    Object.values(counted).every(count => count !== 0),
    JSON.stringify({ cold, changed }),
  ).toBe(true);
});

test('a changed figure costs no design of a chart and no theme that was read before, also in another process', {
  timeout: 180_000,
}, async () => {
  const { get, put } = memoryCache();
  const { buildDecks, counts } = await countedBuilder();
  await bake(buildDecks, [], { cache: { get, put } });
  const cold = counts();
  const other = await countedBuilder();
  await bake(other.buildDecks, [['12,0', '13,0']], { cache: { get, put } });
  const changed = other.counts();
  for (const what of ['charts compiled', 'themes parsed'] as const)
    expect([what, cold[what] > 0, changed[what]]).toEqual([what, true, 0]);
});

test('where everything stays in memory, a figure costs what shows it: nothing is compiled, parsed or held against the table again that did not change', {
  timeout: 180_000,
}, async () => {
  const cache = memoryCache();
  const { buildDecks, counts } = await countedBuilder();
  await bake(buildDecks, [], { cache, formats: ['pptx', 'html'] });
  const cold = counts();
  // What was parsed comes back from the cache as another value once, and then stays.
  await bake(buildDecks, [], { cache, formats: ['pptx', 'html'] });
  counts();
  expect(cold['charts compiled']).toBeGreaterThan(0);
  expect(cold['articles parsed']).toBe(2);
  // Of each language's article once, although articles are held against the figures twice.
  expect(cold['numbers looked around'].filter(figure => figure === 'waiting')).toHaveLength(4);
  await bake(buildDecks, [['12,0', '13,0']], { cache, formats: ['pptx', 'html'] });
  const changed = counts();
  expect(changed['charts compiled']).toBe(0);
  expect(changed['articles parsed']).toBe(0);
  expect(changed['numbers looked around'].filter(figure => figure === 'waiting')).toEqual([]);
  expect(changed['slides set'].length).toBeLessThan(cold['slides set'].length);
});

describe('the compiled program', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefdeck-counts-'));
    for (const item of ['src', 'compile', 'templates']) cpSync(item, join(folder, item), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const project = { ...BAKERY, 'package.json': readFileSync('package.json', 'utf8'), 'count.mjs': COUNT };
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(process.execPath, ['compile/program.mjs'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Prints each module that is loaded, but those of Node itself. */
  const COUNT = `import { register } from 'node:module';
const hook = \`import { writeSync } from 'node:fs';
export async function load(url, context, next) {
  if (!url.startsWith('node:')) writeSync(2, 'loaded ' + url + '\\\\n');
  return next(url, context);
}\`;
register('data:text/javascript,' + encodeURIComponent(hook));
process.on('exit', () => {
  for (const name of ['v8', 'child_process'])
    if (process.moduleLoadList.includes('NativeModule ' + name)) console.error('loaded node:' + name);
});
`;

  const loadedBy = (...words: readonly string[]): readonly string[] => {
    const { stderr, status } = spawnSync(process.execPath, ['--import', './count.mjs', 'dist/cli.js', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url = '']) => url);
  };

  test('loads little to say its version, and little more where nothing has changed', () => {
    const version = loadedBy('--version');
    loadedBy('build');
    const unchanged = loadedBy('build');
    const { version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const word of ['--version', '-V'])
      expect(execFileSync(process.execPath, ['dist/cli.js', word], { cwd: folder, encoding: 'utf8' })).toBe(
        `${number}\n`,
      );
    const heavy = (urls: readonly string[]) =>
      urls.filter(url =>
        /node_modules\/(?:sharp|vega|vega-lite|pptxgenjs|harfbuzzjs|bullmq|ioredis|piscina)\//.test(url),
      );
    expect(heavy([...version, ...unchanged])).toEqual([]);
    // Parts of Node that take longer to load than the program.
    expect([...version, ...unchanged].filter(url => url.startsWith('node:'))).toEqual([]);
    // The program’s entry, and what is common to its pieces.
    expect(version.length).toBeLessThanOrEqual(10);
    expect(version.length).toBeGreaterThan(0);
    expect(unchanged.length).toBeLessThanOrEqual(50);
    // The compiler cuts the program into pieces by who shares what; what is read of them is what counts.
    const bytes = unchanged.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });
});
