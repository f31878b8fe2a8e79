// A deck for each row of a table: what of the briefing a row replaces, what is said of it, and what is made again.
// @module-tag slow
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { openRows } from '../src/build/build-rows.ts';
import { planRows } from '../src/build/plan-rows.ts';
import { memoryCache } from '../src/cache.ts';
import type { Manifest } from '../src/changes/manifest/manifest.ts';
import { parseManifest } from '../src/changes/manifest/manifest-text.ts';
import { makeRows, type RowsPlace } from '../src/cli/commands/make-rows.ts';
import type { Core } from '../src/cli/core.ts';
import { rowRecords } from '../src/disk/row-records.ts';
import { readManifest } from '../src/write/pptx/parts/manifest-part.ts';
import { workbookBytes } from './briefing/workbook-bytes.ts';
import { commandLine, type Said } from './command-line.ts';
import { BAKERY, bakeryFiles } from './small-project.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const drawn = memoryCache();
const core: Partial<Core> = {
  build: request => buildDecks({ ...request, cache: drawn }),
  planRows,
  openRows: shared => openRows({ ...shared, cache: drawn }),
};
const SECONDS = { timeout: 120_000 };

/** A build of the rows of `towns.csv`. */
function each(table: string | Uint8Array, ...argv: readonly string[]): Promise<Said> {
  const name = typeof table === 'string' ? 'towns.csv' : 'towns.xlsx';
  put(name, table);
  return briefdeck(['build', '--each', name, ...argv], core);
}

const output = (name = ''): string => join(root(), 'output', name);
const names = (folder = 'towns'): readonly string[] => readdirSync(output(folder)).sort();

/** What a deck says, slide by slide, notes and the words of charts included. */
function texts(name: string, folder = 'towns'): readonly string[] {
  return textsOf(parseManifest(readManifest(readFileSync(output(`${folder}/${name}.pptx`))) ?? ''));
}

function textsOf(manifest: Manifest | undefined): readonly string[] {
  const shapes = manifest?.slides.flatMap(slide => slide.shapes) ?? [];
  return shapes.flatMap(shape => ('text' in shape ? shape.text.trim() : []));
}

describe('a row', SECONDS, () => {
  test('stands in for figures, title, audience and language, and its deck is called as it says', async () => {
    const said = await each(
      [
        'file,audience,language,title,waiting,loaves.white',
        'Busan,neighbours,,Bakery of Busan,40.5,30',
        '서울,mayor,,서울 빵집,,"1,200"',
        'Jeju,mayor,en,Bakery of Jeju,35.0,25',
      ].join('\n'),
    );
    expect([said.exitCode, said.err, said.out]).toEqual([0, '', '3 decks in output/towns: 3 new.\n']);
    expect(names()).toEqual(['Busan.pptx', 'Jeju.pptx', '서울.pptx']);
    const busan = texts('Busan');
    expect(busan).toContain('White bread leads with 30 loaves');
    expect(busan).toContain('The baker counts 30 white loaves a day.');
    expect(busan).toContain('40.5% wait in a queue');
    expect(busan[0]).toBe('Bakery of Busan');
    expect(busan.join('\n')).not.toMatch(/(?<![\d.])40(?![\d.])|62\.5|Town bakery/);
    expect(texts('서울')).toContain('식빵이 1,200으로 앞선다');
    expect(texts('서울')).toContain('서울 빵집');
    expect(texts('Jeju')).toContain('White bread leads with 25 loaves');
  });

  test('leaves the table of figures its own where a cell is empty', async () => {
    await each('file,title,waiting\nbusan,,\ndaegu,,40\n', '--audience', 'neighbours');
    expect(texts('busan')).toContain('62.5% wait in a queue');
    expect(texts('daegu')).toContain('40.0% wait in a queue');
    expect(texts('busan')).toContain('Town bakery');
  });

  test('marks a figure that is not published as the table of figures does', async () => {
    const said = await each('file,waiting\nbusan,비공개\ndaegu,n.a.\n', '--audience', 'neighbours');
    expect(said.exitCode).toBe(0);
    expect(texts('busan').join('\n')).toContain('withheld wait in a queue');
    expect(texts('daegu').join('\n')).toContain('n.a. wait in a queue');
  });

  test('reaches what is calculated from it, bases, charts and what a chart says in words', async () => {
    const figures = BAKERY['data/bakery/figures.csv'] ?? '';
    put(
      'data/bakery/figures.csv',
      figures
        .replace('id,group', 'id,formula,group')
        .replace(/^(loaves|waiting)(.*?),/gm, '$1$2,,')
        .concat('lead,loaves.white - loaves.rye,,,0,count,diary,2021,Lead,차이\n'),
    );
    const article = BAKERY['data/bakery/article.en.md'] ?? '';
    put('data/bakery/article.en.md', article.replace('white loaves a day.', 'white loaves, [28](fig:lead) more.'));
    const said = await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours');
    expect([said.exitCode, said.err]).toEqual([0, '']);
    expect(texts('busan')).toContain('The baker counts 30 white loaves, 18 more.');
    expect(texts('busan').find(text => text.includes('White 30; Rye 12'))).toBeDefined();
  });

  test('may be one of a workbook, and its cells are as Excel shows them', async () => {
    const rows = [
      ['file', 'audience', 'waiting', 'loaves.white'],
      ['busan', 'neighbours', { value: 0.405, format: '0.0%' }, 30],
    ];
    const said = await each(workbookBytes({ sheets: [{ name: 'towns', rows }] }));
    expect(said.err).toBe('');
    expect(texts('busan')).toContain('40.5% wait in a queue');
  });

  test('makes the deck that a table of figures with its values makes, but for what it says of its row', async () => {
    await each('file,loaves.white\nbakery.neighbours.en,41\n', '--audience', 'neighbours');
    const { decks } = await buildDecks({
      files: bakeryFiles([
        ['white,loaves,40', 'white,loaves,41'],
        ['[40]', '[41]'],
      ]),
      briefing: 'bakery',
      audiences: ['neighbours'],
      draft: false,
    });
    expect(texts('bakery.neighbours.en')).toEqual(textsOf(decks[0]?.manifest));
  });
});

describe('a row that cannot be made', SECONDS, () => {
  test('is named with its line, and the others are made', async () => {
    const said = await each(
      ['file,loaves.white,waiting', 'busan,30,41', 'daegu,10,42', 'ulsan,3O,43', 'jeju,31,44'].join('\n'),
      '--audience',
      'neighbours',
    );
    expect([said.exitCode, said.out]).toEqual([1, '4 decks in output/towns: 2 new, 2 not made.\n']);
    expect(names()).toEqual(['busan.pptx', 'jeju.pptx']);
    expect(said.err).toBe(
      `data/bakery/briefing.yaml:5:52 error BD250: slide “loaves” claims “loaves.white > loaves.rye”, which is false: loaves.white = 10, loaves.rye = 12. In the deck “daegu (towns.csv:3)”. Change the headline “White bread leads with 40 loaves” (data/bakery/article.en.md:7), “식빵이 40으로 앞선다” (data/bakery/article.ko.md:7) and this claim, or correct the figure loaves.white (towns.csv:3), loaves.rye (data/bakery/figures.csv:3).
    …: {template: chart, chart: loaves, holds: [loaves.white > loaves.rye]}
                                                ^
towns.csv:4:7 error BD271: “3O” is not a number. Write only the number, in full (5000000); the unit has its own column. If there is no number, write n.a.
    ulsan,3O,43
          ^
2 errors.
`,
    );
  });

  test('leaves the deck of before', async () => {
    await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours');
    const before = readFileSync(output('towns/busan.pptx'));
    const said = await each('file,loaves.white\nbusan,3\n', '--audience', 'neighbours');
    expect(said.out).toBe('1 deck in output/towns: 1 not made.\n');
    expect(readFileSync(output('towns/busan.pptx')).equals(before)).toBe(true);
  });

  test('is one of several of which the same is said once', async () => {
    const article = BAKERY['data/bakery/article.en.md'] ?? '';
    put('data/bakery/article.en.md', article.replace('- In the morning', '- In 17 minutes of the morning'));
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => `${name},${30 + index}`).join('\n');
    const said = await each(`file,loaves.white\n${rows}\n`, '--audience', 'neighbours', '--strict');
    expect(said.exitCode).toBe(1);
    expect(said.err.match(/BD430/g)).toHaveLength(1);
    expect(said.err).toContain('In all 6 decks.');
    expect(said.err.endsWith('1 error.\n')).toBe(true);
  });
});

test('what no row could mend is said once, and nothing is made', SECONDS, async () => {
  put(
    'data/bakery/briefing.yaml',
    BAKERY['data/bakery/briefing.yaml']?.replace('template: points', 'tempalte: points'),
  );
  const said = await each('file,loaves.white\nbusan,30\ndaegu,31\n', '--audience', 'neighbours');
  expect([said.exitCode, said.out, existsSync(output())]).toEqual([1, '', false]);
  expect(said.err.match(/error BD/g)).toHaveLength(1);
  expect(said.err).toContain('data/bakery/briefing.yaml:6:11 error BD131:');
});

test('a row may give the value that the table of figures lacks', SECONDS, async () => {
  put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace(',62.5,', ',,'));
  const said = await each('file,waiting\nbusan,41.5\ndaegu,\n', '--audience', 'neighbours');
  expect(said.out).toBe('2 decks in output/towns: 1 new, 1 not made.\n');
  expect(said.err).toContain(
    'data/bakery/figures.csv:4:10 error BD270: this figure has neither a value nor a formula. In the deck “daegu (towns.csv:3)”.',
  );
});

describe('on the command line', SECONDS, () => {
  test.each([
    [
      'a part that there is not',
      ['--shard', '9/8'],
      'error BD927: “--shard 9/8” is not one part of several. Write which part, and of how many: --shard 2/8.',
    ],
    [
      'a part in words',
      ['--shard', 'second'],
      'error BD927: “--shard second” is not one part of several. Write which part, and of how many: --shard 2/8.',
    ],
    [
      'a file for many decks',
      ['--out', 'talk.pptx'],
      'error BD928: “--out talk.pptx” cannot be combined with “--each”, which makes many decks. Leave it out; --out takes a folder.',
    ],
    [
      'a page of all decks',
      ['--format', 'pptx,html'],
      'error BD928: “--format html” cannot be combined with “--each”, which makes many decks. Leave it out; --out takes a folder.',
    ],
    [
      'an audience that there is not',
      ['--audience', 'mayr'],
      'error BD901: the briefing “bakery” has no audience “mayr”. Did you mean “mayor”?',
    ],
  ])('%s is refused', async (_, argv, message) => {
    const said = await each('file,waiting\nbusan,41\n', ...argv);
    expect([said.exitCode, said.err]).toEqual([2, `${message}\n1 error. Nothing was written.\n`]);
  });

  test.each([
    [
      'without a store',
      ['--queue', 'redis://127.0.0.1:1'],
      2,
      'error BD940: “--store” is missing: a queue needs --queue (where rows wait) and --store (where decks go). For example: --queue redis://127.0.0.1:6379 --store /mnt/share/decks.',
    ],
    [
      'without an address',
      ['--store', 'share'],
      2,
      'error BD940: “--queue” is missing: a queue needs --queue (where rows wait) and --store (where decks go). For example: --queue redis://127.0.0.1:6379 --store /mnt/share/decks.',
    ],
    [
      'with an address of something else',
      ['--queue', 'http://127.0.0.1', '--store', 'share'],
      2,
      'error BD941: the address of the queue does not begin with redis:// or rediss://. For example: --queue redis://127.0.0.1:6379.',
    ],
    [
      'where no Redis is, and its password stays unsaid',
      ['--queue', 'redis://:secret@127.0.0.1:1', '--store', 'share'],
      3,
      'error BD851: the queue at redis://127.0.0.1:1 cannot be reached (connect ECONNREFUSED 127.0.0.1:1). Check that Redis runs there, or leave out --queue to make the decks on this machine. Decks that were made stay, and are not made again.',
    ],
  ])('a queue %s is refused by builds and workers', async (_, argv, exitCode, message) => {
    const lines = `${message}\n1 error. Nothing was written.\n`;
    const said = await each('file,waiting\nbusan,41\n', '--audience', 'neighbours', ...argv);
    expect([said.exitCode, said.err]).toEqual([exitCode, lines]);
    const worker = await briefdeck(['worker', ...argv], core);
    expect([worker.exitCode, worker.err]).toEqual([exitCode, lines]);
  });

  test('a part without rows, a missing table, and one of two briefings are refused', async () => {
    const alone = await briefdeck(['build', '--shard', '1/2'], core);
    expect([alone.exitCode, alone.err.split('\n')[0]]).toEqual([
      2,
      'error BD929: “--shard” is about the rows of “--each”, which is missing. Name the table, for example: npx briefdeck build --each regions.csv.',
    ]);
    const missing = await briefdeck(['build', '--each', 'regions.csv'], core);
    expect([missing.exitCode, missing.err.split('\n')[0]]).toEqual([3, expect.stringContaining('regions.csv')]);
    for (const [path, text] of Object.entries(BAKERY)) put(path.replace('bakery', 'shop'), text);
    const several = await each('file,waiting\nbusan,41\n');
    expect([several.exitCode, several.err.split('\n')[0]]).toEqual([
      2,
      'error BD926: “--each” makes decks of one briefing, but 2 are meant: bakery, shop. Name one of them: npx briefdeck build bakery --each regions.csv.',
    ]);
  });

  test('parts split the rows in one way, and each names its own faults only', async () => {
    const table = ['file,loaves.white', 'a,30', 'b,31', 'c,3O', 'd,33', 'e,34'].join('\n');
    const first = await each(table, '--audience', 'neighbours', '--shard', '1/2', '--out', 'one');
    expect([first.exitCode, first.out]).toEqual([1, '3 decks in one: 2 new, 1 not made.\n']);
    const second = await each(table, '--audience', 'neighbours', '--shard', '2/2', '--out', 'two');
    expect([second.exitCode, second.err, second.out]).toEqual([0, '', '2 decks in two: 2 new.\n']);
    expect(readdirSync(join(root(), 'two')).sort()).toEqual(['b.pptx', 'd.pptx']);
  });

  test('each deck is named with --all, and for a program', async () => {
    const all = await each('file,loaves.white\nbusan,30\ndaegu,3\n', '--audience', 'neighbours', '--all');
    expect(all.out).toBe('busan  new\ndaegu  not made\n2 decks in output/towns: 1 new, 1 not made.\n');
    const data = await each('file,loaves.white\nbusan,30\ndaegu,3\n', '--audience', 'neighbours', '--json');
    expect(JSON.parse(data.out)).toMatchObject({
      exitCode: 1,
      counts: { unchanged: 1, failed: 1 },
      decks: [
        { path: 'output/towns/busan.pptx', state: 'unchanged', language: 'en', slides: 5 },
        { file: 'daegu', line: 3, state: 'failed' },
      ],
    });
  });

  test('in Korean', async () => {
    const said = await each('file,loaves.white\nbusan,30\ndaegu,3\n', '--audience', 'neighbours', '--messages', 'ko');
    expect(said.out).toBe('output/towns의 발표 자료 2개: 새로 만듦 1개, 만들지 못함 1개.\n');
  });
});

describe('decks that a table of rows made', SECONDS, () => {
  test('are left over for no build, wherever they lie', async () => {
    await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours');
    await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours', '--out', 'output');
    const said = await briefdeck(['build'], core);
    expect([said.exitCode, said.err]).toEqual([0, '']);
    const cleaned = await briefdeck(['build', '--clean'], core);
    expect([cleaned.exitCode, cleaned.err]).toEqual([0, '']);
    expect(names('')).toContain('busan.pptx');
    expect(names()).toEqual(['busan.pptx']);
  });

  test('that somebody has worked on are left as they are', async () => {
    await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours');
    writeFileSync(output('towns/busan.pptx'), 'mine');
    const said = await each('file,loaves.white\nbusan,30\n', '--audience', 'neighbours');
    expect(said.out).toBe('1 deck in output/towns: 1 beside.\n');
    expect(readFileSync(output('towns/busan.pptx'), 'utf8')).toBe('mine');
  });
});

describe('rows that are made already', SECONDS, () => {
  const cache = memoryCache();
  const asked = { files: bakeryFiles(), briefing: 'bakery', draft: false, cache: drawn };

  /** Makes the rows of a table into the folder of the test; what was made, and what of it was asked of the core. */
  async function remade(table: string, key = 'same'): Promise<readonly string[]> {
    const bytes = new TextEncoder().encode(table);
    const { rows = [] } = await planRows({ ...asked, audiences: ['neighbours'], table: { path: 'towns.csv', bytes } });
    const built: string[] = [];
    const rowsMade = await openRows(asked);
    const builder = {
      ...rowsMade,
      build: (row: Parameters<typeof rowsMade.build>[0]) => {
        built.push(row.name);
        return rowsMade.build(row);
      },
    };
    const rules = { force: false, shown: (path: string) => path, refused: () => undefined };
    const place: RowsPlace = { folder: output(), rules, records: rowRecords(output(), cache, key) };
    const made = await makeRows(
      rows,
      () => Promise.resolve(builder),
      place,
      () => undefined,
    );
    return made.map(
      ({ planned, state }) => `${planned.name} ${state}${built.includes(planned.name) ? ' by a build' : ''}`,
    );
  }

  test('are not made again, wherever they stand in the table; what is missing or stale is', async () => {
    const [busan, daegu, jeju] = ['busan,30', 'daegu,31', 'jeju,32'];
    const table = (...rows: readonly (string | undefined)[]) => ['file,loaves.white', ...rows].join('\n');
    expect(await remade(table(busan, daegu))).toEqual(['busan new by a build', 'daegu new by a build']);
    expect(await remade(table(busan, daegu))).toEqual(['busan unchanged', 'daegu unchanged']);
    expect(await remade(table(jeju, busan, daegu))).toEqual([
      'jeju new by a build',
      'busan unchanged',
      'daegu unchanged',
    ]);
    writeFileSync(output('busan.pptx'), '');
    expect((await remade(table(busan, 'daegu,33'))).slice(1)).toEqual(['daegu changed by a build']);
    expect(await remade(table(jeju), 'another')).toEqual(['jeju unchanged by a build']);
  });
});
