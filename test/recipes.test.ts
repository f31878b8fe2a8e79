// The recipes of CONTRIBUTING.md, followed edit by edit in one copy of the project: who extends the program finds all that is needed there.
// @module-tag slow
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BAKERY } from './small-project.ts';
import { elements, part, partNames } from './write/pptx/opened.ts';

const RECIPES = ['A kind of slide', 'A language', 'A diagnostic', 'A column of `figures.csv`', 'An output format'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-recipe-'));
  for (const item of ['src', 'compile', 'templates', 'docs/gallery', 'package.json', 'tsconfig.json'])
    cpSync(item, join(folder, item), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const recipe of RECIPES) follow(recipe);
  compile();
});
beforeEach(() => {
  for (const name of ['data', 'output']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [path, text] of Object.entries(BAKERY)) put(path, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The blocks of code of a recipe, without the indent of the step that they belong to: `{ language: 'diff', code: '+++ src/...' }`. */
function blocksOf(recipe: string): readonly { readonly language: string; readonly code: string }[] {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const section =
    page
      .split(/^### /m)
      .find(section => section.startsWith(`${recipe}\n`))
      ?.split(/^## /m)[0] ?? '';
  return [...section.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', code = '']) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** Does what a recipe says, in its order. */
function follow(recipe: string): void {
  const blocks = blocksOf(recipe);
  expect(blocks.length, `“${recipe}” has edits`).toBeGreaterThan(0);
  for (const { language, code } of blocks) {
    if (language === 'sh') for (const [, from = '', to = ''] of code.matchAll(/^cp (\S+) (\S+)$/gm)) copy(from, to);
    else
      for (const [, path = '', edits = ''] of code.matchAll(/^\+\+\+ (\S+)\n((?:(?!\+\+\+ ).*\n)*)/gm))
        edit(path, edits);
  }
}

const copy = (from: string, to: string): void => copyFileSync(join(folder, from), join(folder, to));

/** Makes the edits of one file; what should be there must be there once. */
function edit(path: string, edits: string): void {
  for (const hunk of edits.split(/^@@\n/m)) {
    const lines = hunk.split('\n').slice(0, -1);
    const [old, now] = ['-', '+'].map(sign =>
      lines
        .filter(line => line.startsWith(' ') || line.startsWith(sign))
        .map(line => line.slice(1))
        .join('\n'),
    );
    if (old === undefined || now === undefined) continue;
    if (old === '') {
      expect(existsSync(join(folder, path)), `${path} is new`).toBe(false);
      put(path, `${now}\n`);
    } else {
      const around = read(path).split(old);
      expect(around.length - 1, `“${old}” in ${path}`).toBe(1);
      put(path, around.join(now));
    }
  }
}

/** Compiles the copy, as `npm run compile` does. */
function compile(): void {
  execFileSync(process.execPath, ['compile/program.mjs'], { cwd: folder });
}

/** What the compiled copy says. */
function briefdeck(words: readonly string[], project = '.') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...words], {
    cwd: join(folder, project),
    env: { LANG: 'C' },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

/** The paragraphs on the slides of a deck. */
function wordsOf(deck: string): readonly string[] {
  const bytes = new Uint8Array(readFileSync(join(folder, deck)));
  const slides = partNames(bytes, 'ppt/slides/slide').map(name => part(bytes, name));
  return slides
    .flatMap(xml => elements(xml, 'a:p'))
    .map(paragraph => [...paragraph.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(''));
}

test('there is no other recipe, and what they add fits the types of the program', () => {
  expect([...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^### (.+)$/gm)].map(([, name]) => name)).toEqual(
    RECIPES,
  );
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [compiler], { cwd: folder, encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
});

test('a kind of slide stands on a slide, in both languages', () => {
  const built = briefdeck(
    ['build', '--slides', 'agenda', '--audience', 'policy-wide', 'policy-narrow-ko'],
    'docs/gallery',
  );
  expect([built.status, built.err]).toEqual([0, '']);
  const output = 'docs/gallery/output/gallery';
  expect(wordsOf(`${output}.policy-wide.en (part).pptx`)).toEqual(
    expect.arrayContaining(['Weigh', 'What each wish costs']),
  );
  expect(wordsOf(`${output}.policy-narrow-ko.ko (발췌).pptx`)).toEqual(
    expect.arrayContaining(['따지기', '바람마다 드는 비용']),
  );
});

test('a third language has its decks, with its numbers and its words', () => {
  for (const file of ['briefing.yaml', 'sources.yaml'])
    put(
      `data/bakery/${file}`,
      read(`data/bakery/${file}`).replaceAll(/\{en: ([^,}]+), ko: [^,}]+(?=\})/g, '$&, de: $1'),
    );
  put('data/bakery/briefing.yaml', read('data/bakery/briefing.yaml').replace('language: en', 'language: de'));
  const [head = '', ...rows] = read('data/bakery/figures.csv').trimEnd().split('\n');
  put(
    'data/bakery/figures.csv',
    [`${head},label.de`, ...rows.map((row, at) => `${row},${['Weiß', 'Roggen', 'Warten'][at]}`)].join('\n'),
  );
  put(
    'data/bakery/article.de.md',
    read('data/bakery/article.en.md').replaceAll('62.5%', '62,5%').replace('White bread leads', 'Weißbrot führt'),
  );
  const built = briefdeck(['build', '--audience', 'neighbours']);
  expect([built.status, built.err]).toEqual([0, '']);
  const words = wordsOf('output/bakery.neighbours.de.pptx').join('\n');
  expect(words).toContain('Weißbrot führt');
  expect(words).toContain('62,5%');
  expect(words).toContain('Quelle: ');
});

test('a diagnostic is printed in both languages, and explained', () => {
  const more = ['corn,loaves,9,0,count,diary,2021,Corn,옥수수빵', 'oats,loaves,5,0,count,diary,2021,Oats,귀리빵'];
  put('data/bakery/figures.csv', `${read('data/bakery/figures.csv')}${more.join('\n')}\n`);
  const colors = '{loaves.white: data, loaves.rye: accent, corn: primary, oats: muted}';
  put(
    'data/bakery/briefing.yaml',
    read('data/bakery/briefing.yaml').replace('group: loaves,', `group: loaves, colors: ${colors},`),
  );
  const [english, korean] = ['en', 'ko'].map(language => briefdeck(['build', '--messages', language]));
  expect(english?.status).toBe(0);
  expect(english?.err).toContain(
    'warning BD699: the chart “loaves” has 4 colors, and nobody remembers what more than 3 mean. Color what the headline speaks of, and leave the rest as it is.\n',
  );
  expect(korean?.err).toContain(
    '경고 BD699: “loaves” 차트에 색이 4가지입니다. 3가지를 넘으면 뜻을 기억하기 어렵습니다. 제목에서 말하는 것에만 색을 정하십시오.\n',
  );
  expect(briefdeck(['explain', 'BD699']).out).toContain('BD699 (warning): charts with too many colors');
});

test('a column of the table of figures is read, and its value stands on slides', () => {
  const [head = '', first = '', ...rows] = read('data/bakery/figures.csv').trimEnd().split('\n');
  put(
    'data/bakery/figures.csv',
    [`${head},method`, `${first},counted at the door`, ...rows.map(row => `${row},`)].join('\n'),
  );
  const built = briefdeck(['build']);
  expect([built.status, built.err]).toEqual([0, '']);
  expect(wordsOf('output/bakery.neighbours.en.pptx').join('\n')).toContain('counted at the door');
});

test('an output format is written, listed in the help and offered by shells', () => {
  const built = briefdeck(['build', '--format', 'list']);
  expect([built.status, built.err]).toEqual([0, '']);
  expect(read('output/bakery.mayor.ko.txt')).toContain('식빵이 40으로 앞선다\n');
  expect(briefdeck(['build', '--help']).out.replaceAll(/\s+/g, ' ')).toContain('list (the slides as a list)');
  expect(briefdeck(['complete', '--', 'build', '--format', 'l']).out).toContain('list');
});
