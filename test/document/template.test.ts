// `briefdeck template word`: a document that an author begins with.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import { NO_CACHE } from '../../src/cache.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { commandLine } from '../command-line.ts';
import { program } from '../project-files.ts';

const { root, put, briefdeck } = commandLine({});
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root(), path)));

describe.each([
  ['en', 'cover wish next'],
  ['ko', 'cover wish next'],
] as const)('the document in %s', (language, slides) => {
  const path = `data/bus/article.${language}.docx`;

  test('is written with its figures, and builds without a word', async () => {
    const { exitCode, out, err } = await briefdeck(['template', 'word', path]);
    expect([exitCode, out, err]).toEqual([0, `${path}\ndata/bus/figures.csv\n`, '']);
    const files = new Map(program);
    for (const each of [path, 'data/bus/figures.csv']) files.set(each, bytesAt(each));
    const { decks, diagnostics } = await buildDecks({ files, briefing: 'bus', audiences: [], draft: false });
    expect(diagnostics.map(({ code, what }) => `${code} ${what.en}`)).toEqual([]);
    expect(decks).toHaveLength(1);
    const read = await readDocument({ path, bytes: bytesAt(path) }, '', NO_CACHE, () => undefined);
    expect([...(read?.markdown.matchAll(/slide\{#(\w+)\}/g) ?? [])].map(([, id]) => id).join(' ')).toBe(slides);
    expect(read?.markdown).toContain('[61.5%](fig:wish)');
  });

  test('links to no figure where there is a table already, and overwrites nothing', async () => {
    put('data/bus/figures.csv', 'id,value,unit\n');
    await briefdeck(['template', 'word', path]);
    const read = await readDocument({ path, bytes: bytesAt(path) }, '', NO_CACHE, () => undefined);
    expect(read?.markdown).toContain('[61.5%](plain:)');
    expect(new TextDecoder().decode(bytesAt('data/bus/figures.csv'))).toBe('id,value,unit\n');
    const again = await briefdeck(['template', 'word', path]);
    expect([again.exitCode, again.err]).toEqual([
      3,
      expect.stringContaining(`error BD773: “${path}” is there already; nothing was written.`),
    ]);
  });
});

test('the language is that of the file, or is said, or is that of the messages', async () => {
  expect((await briefdeck(['template', 'word'])).out).toBe('article.en.docx\nfigures.csv\n');
  expect((await briefdeck(['template', 'word', '--messages', 'ko'])).out).toBe('article.ko.docx\n');
  expect((await briefdeck(['template', 'word', '--lang', 'ko', 'report.docx'])).out).toBe('report.docx\n');
  const read = await readDocument(
    { path: 'report.docx', bytes: bytesAt('report.docx') },
    '',
    NO_CACHE,
    () => undefined,
  );
  expect(read?.markdown).toContain('# 예시시 심야버스');
});

test.each([
  [
    ['template'],
    2,
    'BD774: the command has no template to write. For Word, type: npx briefdeck template word article.en.docx.',
  ],
  [
    ['template', 'excel'],
    2,
    'BD774: there is no template “excel”. For Word, type: npx briefdeck template word article.en.docx.',
  ],
  [
    ['template', 'word', 'article.txt'],
    2,
    'BD775: “article.txt” does not end in .docx, as a Word document does. Name it so: npx briefdeck template word article.en.docx.',
  ],
  [
    ['template', 'word', '--lang', 'fr'],
    2,
    'BD774: there is no template in the language “fr”. Take --lang en or --lang ko, and translate its few words.',
  ],
])('%j', async (argv, code, message) => {
  const { exitCode, err } = await briefdeck(argv);
  expect([exitCode, err]).toEqual([code, expect.stringContaining(message)]);
  expect(existsSync(join(root(), 'article.en.docx'))).toBe(false);
});
