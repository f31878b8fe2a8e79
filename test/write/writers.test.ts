// The table of writers: every format of it is offered, made when it is asked for, and nothing else is made.
// @module-tag slow
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { memoryCache } from '../../src/cache.ts';
import type { Core } from '../../src/cli/core.ts';
import { FORMATS, writerOf } from '../../src/write/writers.ts';
import { commandLine } from '../command-line.ts';
import { BAKERY } from '../small-project.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const cache = memoryCache();
const core: Partial<Core> = { build: request => buildDecks({ ...request, cache }) };
const build = (...argv: readonly string[]) => briefdeck(['build', ...argv], core);
const outputFiles = (): readonly string[] =>
  readdirSync(join(root(), 'output'), { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(root(), 'output', name)).isFile() && !/(^|\/)\./.test(name))
    .map(name => name.replaceAll('\\', '/'))
    .sort();

const MADE: Readonly<Record<string, readonly string[]>> = {
  pptx: ['bakery.mayor.ko.pptx', 'bakery.neighbours.en.pptx'],
  svg: ['bakery.mayor.ko/*.svg', 'bakery.neighbours.en/*.svg'],
  png: ['bakery.mayor.ko/*.png', 'bakery.neighbours.en/*.png'],
  html: ['preview.html'],
  titles: ['bakery.mayor.ko.md', 'bakery.neighbours.en.md'],
};

describe.each(FORMATS)('the format %s', { timeout: 120_000 }, format => {
  const { extension, makes, what } = writerOf(format);

  test('is offered by the help text and by the pages for readers, in both languages', async () => {
    for (const language of ['en', 'ko'] as const) {
      const { out } = await briefdeck(['build', '--help', '--messages', language]);
      expect(out.replace(/\s+/g, ' ')).toContain(`${format} (${what[language]})`);
    }
    for (const page of ['README.md', 'README.ko.md']) {
      const list = /^.*`--format`.*$/m.exec(readFileSync(page, 'utf8'))?.[0];
      expect(list, page).toContain(`\`${format}\``);
    }
  });

  test('is all that is made when only it is asked for, and the summary says where', async () => {
    const { exitCode, out } = await build('--format', format);
    expect(exitCode).toBe(0);
    const files = outputFiles();
    const others = files.filter(name => !name.endsWith(`.${extension}`) && makes !== 'page');
    expect(others).toEqual([]);
    expect(files.some(name => name.endsWith('.pptx'))).toBe(format === 'pptx');
    const places = [...new Set([...out.matchAll(/output\/(\S+)$/gm)].map(([, place = '']) => place))];
    expect(places.toSorted()).toEqual(MADE[format]);
    for (const place of places) {
      expect(existsSync(join(root(), 'output', place.replace(/\/\*\.\w+$/, ''))), place).toBe(true);
    }
  });

  test('is not written again when nothing has changed', async () => {
    if (makes === 'page') return;
    await build('--format', format);
    const { out } = await build('--format', format);
    expect(out.match(/ (new|changed|unchanged) /g)).toEqual([' unchanged ', ' unchanged ']);
  });
});

describe('--out', { timeout: 120_000 }, () => {
  const one = ['--audience', 'neighbours', '--out'];

  test('names the one file of a format, and its name is that of all files of the deck', async () => {
    await build(...one, 'output/story.md', '--format', 'titles');
    expect(outputFiles()).toEqual(['story.md']);
    await build(...one, 'output/talk.PPTX', '--format', 'pptx,titles,svg');
    expect(outputFiles().filter(name => !name.startsWith('talk/'))).toEqual(['story.md', 'talk.PPTX', 'talk.md']);
    expect(outputFiles()).toContain('talk/03-loaves.svg');
  });

  test.each([
    ['story.md', 'pptx', 'decks are written as .pptx, not as .md'],
    ['talk.pptx', 'titles', 'decks are written as .md, not as .pptx'],
    ['talk.key', 'pptx,titles', 'decks are written as .pptx, .md, not as .key'],
    ['talk.png', 'png', 'decks are written as .pptx, not as .png'],
  ])('%s with --format %s is refused', async (out, format, reason) => {
    const { exitCode, err } = await build(...one, out, '--format', format);
    expect([exitCode, err.split('\n')[0]]).toEqual([
      3,
      `error BD810: “${out}” cannot be a file name: ${reason}. Choose another name with --out.`,
    ]);
    expect(existsSync(join(root(), out))).toBe(false);
  });
});

test('a file of headlines that was worked on stays, and one that no audience makes any more is put away', async () => {
  await build('--format', 'titles');
  put('output/bakery.mayor.ko.md', '# mine\n');
  const { exitCode, err } = await build('--format', 'titles');
  expect([exitCode, err.split('\n')[0]]).toEqual([
    3,
    'error BD875: “output/bakery.mayor.ko.md” was not made by Briefdeck, or somebody has worked on it since, so it was kept; nothing was written. Move it to another place, or replace it with --force: the old file is then kept in “previous”.',
  ]);
  put('data/bakery/briefing.yaml', BAKERY['data/bakery/briefing.yaml']?.replace('neighbours:', 'visitors:'));
  const cleaned = await build('--format', 'titles', '--clean', '--force');
  expect(cleaned.err).toContain('BD873: moved into “output/previous”');
  expect(outputFiles()).toEqual([
    'bakery.mayor.ko.md',
    'bakery.visitors.en.md',
    'previous/bakery.mayor.ko.md',
    'previous/bakery.neighbours.en.md',
  ]);
}, 120_000);

test('no two formats write files of one name', () => {
  const extensions = FORMATS.map(format => writerOf(format).extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});
