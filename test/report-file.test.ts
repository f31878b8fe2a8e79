// Where a report may go: the commands that write one never cost the author a file.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import type { CheckedDeck } from '../src/check/checked-deck.ts';
import { type ReportForm, sealed, sealOf } from '../src/disk/seal.ts';
import { commandLine, type Said } from './command-line.ts';
import { bytesOf } from './project-files.ts';
import { BAKERY, bake } from './small-project.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const away = mkdtempSync(join(tmpdir(), 'briefdeck-away-'));
afterAll(() => rmSync(away, { recursive: true }));

let deck: Uint8Array;
beforeAll(async () => {
  deck = bytesOf((await bake(buildDecks, [], { audiences: ['neighbours'] })).decks[0]);
}, 120_000);
beforeEach(() => {
  put('a.pptx', deck);
  put('b.pptx', deck);
});

const looked: CheckedDeck = {
  path: 'a.pptx',
  title: 'Town bakery',
  slides: 5,
  density: 'talk',
  isDensityAssumed: false,
  findings: [],
};
const check = (...argv: readonly string[]): Promise<Said> =>
  briefdeck(['check', 'a.pptx', ...argv], { checkFiles: () => Promise.resolve([looked]) });
const changes = (...argv: readonly string[]): Promise<Said> =>
  briefdeck(['changes', 'a.pptx', 'b.pptx', '--no-pictures', ...argv]);
const text = (path: string): string => readFileSync(join(root(), path), 'utf8');
const refused = (message: string) => ({
  exitCode: 3,
  out: '',
  err: `error ${message}\n1 error. Nothing was written.\n`,
});

const COMMANDS = [
  ['check', check],
  ['changes', changes],
] as const;

describe.each(COMMANDS)('%s --out', (_, command) => {
  test.each([
    'data/bakery/article.en.md',
    'data/bakery/figures.csv',
    'data/bakery/briefing.yaml',
    'data/bakery/../bakery/sources.yaml',
    'output/../data/bakery/article.ko.md',
    'Data/Bakery/ARTICLE.EN.MD',
    'data/bakery/new.md',
    'templates/locales/en.yaml',
  ])('never writes to %s, a place of sources', async out => {
    const before = existsSync(join(root(), out)) ? text(out) : undefined;
    for (const force of [[], ['--force']]) {
      const { exitCode, err } = await command('--out', out, ...force);
      expect([exitCode, err]).toEqual([3, expect.stringMatching(/^error BD866: “[^”]*” belongs to the sources/)]);
    }
    expect(existsSync(join(root(), out)) ? text(out) : undefined).toBe(before);
  });

  test('never writes to a source by another name: a link, a second name, the folder of another project', async () => {
    const article = BAKERY['data/bakery/article.en.md'];
    symlinkSync(join(root(), 'data/bakery/article.en.md'), join(root(), 'link.md'));
    linkSync(join(root(), 'data/bakery/article.en.md'), join(root(), 'second.md'));
    symlinkSync(join(root(), 'data/bakery'), join(root(), 'folder'));
    for (const out of ['link.md', 'second.md', 'folder/article.en.md', join(root(), 'data/bakery/article.en.md')]) {
      expect([out, (await command('--out', out, '--force')).exitCode]).toEqual([out, 3]);
      expect(text('data/bakery/article.en.md')).toBe(article);
    }
    mkdirSync(join(away, 'data/energy'), { recursive: true });
    for (const file of ['briefing.yaml', 'article.en.md']) writeFileSync(join(away, 'data/energy', file), 'mine');
    await command('--out', join(away, 'data/energy/article.en.md'), '--force');
    expect(readFileSync(join(away, 'data/energy/article.en.md'), 'utf8')).toBe('mine');
  });

  test('leaves any other file of the author’s, and with --force keeps it', async () => {
    for (const [out, content] of [
      ['notes.txt', 'mine'],
      ['page.html', '<p>mine</p>'],
      ['보고서.md', '내 글'],
      ['results.json', '{"mine": true}'],
      ['package.json', '{}'],
    ] as const) {
      put(out, content);
      expect(await command('--out', out)).toEqual(
        refused(
          `BD869: “${out}” is not a Briefdeck report, so it was kept. Choose another name with --out, or replace it with --force.`,
        ),
      );
      expect(text(out)).toBe(content);
      const { exitCode, err } = await command('--out', out, '--force');
      expect([exitCode, err]).toEqual([
        0,
        `notice BD876: “${out}” was replaced because of --force; the old file is kept as “previous/${out}”.\n1 notice.\n`,
      ]);
      expect([text(out) === content, text(`previous/${out}`)]).toEqual([false, content]);
    }
    // What is kept is not lost by the next one that is kept.
    put('notes.txt', 'mine too');
    await command('--out', 'notes.txt', '--force');
    expect([text('previous/notes.txt'), text('previous/notes (kept).txt')]).toEqual(['mine too', 'mine']);
  });

  test('replaces its own report of before, and not one that somebody has worked on', async () => {
    for (const out of ['report.txt', 'report.json', 'new/report', 'empty.txt']) {
      if (out === 'empty.txt') put(out);
      expect([out, (await command('--out', out)).exitCode]).toEqual([out, 0]);
      put(out, text(out).replaceAll('\n', '\r\n'));
      expect(await command('--out', out)).toMatchObject({ exitCode: 0, err: '' });
      expect(text(out)).not.toContain('\r');
      const edited = `${text(out)} mine`;
      put(out, edited);
      expect(await command('--out', out)).toEqual(
        refused(
          `BD870: “${out}” is a report that was edited since Briefdeck wrote it, so it was kept. Choose another name with --out, or replace it with --force.`,
        ),
      );
      expect(text(out)).toBe(edited);
    }
  });

  test.each(['a.pptx', 'output/new.PPTX', 'figures.xlsx', 'slide.png', 'talk.pdf', 'old.ppt'])(
    'does not take %s for the name of a report',
    async out => {
      const { exitCode, err } = await command('--out', out, '--force');
      expect([exitCode, err]).toEqual([
        2,
        expect.stringContaining(
          `error BD924: “--out ${out}” is not a report name: a report is a text file. End the name`,
        ),
      ]);
      expect(existsSync(join(root(), out)) ? readFileSync(join(root(), out)).equals(deck) : true).toBe(true);
    },
  );

  test('never writes over the deck that it reads, whatever that is called', async () => {
    linkSync(join(root(), 'a.pptx'), join(root(), 'a.txt'));
    symlinkSync('a.pptx', join(root(), 'b.txt'));
    for (const out of ['a.txt', 'b.txt'])
      expect(await command('--out', out, '--force')).toEqual(
        refused(`BD871: “${out}” is an input and cannot be overwritten. Choose another place with --out.`),
      );
    expect(readFileSync(join(root(), 'a.pptx')).equals(deck)).toBe(true);
  });

  test('goes through no link that leads out of the project or nowhere', async () => {
    const outside = join(away, 'outside.txt');
    writeFileSync(outside, 'mine');
    symlinkSync(outside, join(root(), 'out.txt'));
    symlinkSync(join(away, 'nowhere.txt'), join(root(), 'nowhere.txt'));
    symlinkSync(away, join(root(), 'reports'));
    for (const [out, link] of [
      ['out.txt', 'out.txt'],
      ['nowhere.txt', 'nowhere.txt'],
      ['reports/outside.txt', 'reports'],
      ['reports/new/a.txt', 'reports'],
    ])
      expect(await command('--out', out ?? '', '--force')).toEqual(
        refused(
          `BD867: “${link}” is a link that leads out of the project or nowhere, so nothing is written through it. Name the real place with --out, or remove the link.`,
        ),
      );
    expect([
      readFileSync(outside, 'utf8'),
      existsSync(join(away, 'new')),
      existsSync(join(away, 'nowhere.txt')),
    ]).toEqual(['mine', false, false]);
    // Within the project a link is followed, and the place outside may be named.
    symlinkSync('elsewhere.txt', join(root(), 'in.txt'));
    put('elsewhere.txt');
    for (const out of ['in.txt', join(away, 'named.txt')]) expect((await command('--out', out)).exitCode).toBe(0);
    expect([lstatSync(join(root(), 'in.txt')).isSymbolicLink(), text('elsewhere.txt') !== '']).toEqual([true, true]);
  });

  test('takes no folder, pipe, device or name of a device for a file', async () => {
    mkdirSync(join(root(), 'folder.html'));
    spawnSync('mkfifo', [join(root(), 'pipe.txt')]);
    const said = async (out: string) => (await command('--out', out, '--force')).err.split('\n')[0];
    expect(
      await Promise.all(['folder.html', '.', 'pipe.txt', '/dev/null', 'CON', 'nul.html', 'a.txt\u0001'].map(said)),
    ).toEqual([
      `error BD811: “${root()}/folder.html” is a folder, so no file can be written there. Rename that folder, or choose another place with --out.`,
      `error BD811: “${root()}” is a folder, so no file can be written there. Rename that folder, or choose another place with --out.`,
      'error BD868: “pipe.txt” is a pipe or a device, not a file. Name a file.',
      'error BD868: “/dev/null” is a pipe or a device, not a file. Name a file.',
      'error BD810: “CON” cannot be a file name: Windows keeps it for a device. Choose another name with --out.',
      'error BD810: “nul.html” cannot be a file name: Windows keeps it for a device. Choose another name with --out.',
      'error BD810: “a.txt\uFFFD” cannot be a file name: it contains “\uFFFD”. Choose another name with --out.',
    ]);
  });
});

test('it is known before the work starts that a report has no place', async () => {
  const checkFiles = () => Promise.reject(new Error('The core was not to be asked.'));
  const { exitCode, err } = await briefdeck(['check', 'a.pptx', '--out', 'data/bakery/article.en.md'], { checkFiles });
  expect([exitCode, err.split(':')[0]]).toEqual([3, 'error BD866']);
});

test('the same in Korean', async () => {
  put('notes.txt', 'mine');
  put('edited.txt', `${sealed('글\n', 'text')}더한 글`);
  symlinkSync(away, join(root(), 'reports'));
  linkSync(join(root(), 'a.pptx'), join(root(), 'a.txt'));
  const outs = [
    'data/bakery/article.ko.md',
    'reports/a.txt',
    '/dev/zero',
    'notes.txt',
    'edited.txt',
    'a.txt',
    'b.pptx',
  ];
  const said = await Promise.all(
    outs.map(async out => (await changes('--out', out, '--messages', 'ko')).err.split('\n')[0]),
  );
  expect(said).toEqual([
    '오류 BD866: “data/bakery/article.ko.md”은(는) 브리핑의 원본(data, templates)에 속하므로 쓰지 않습니다. --out으로 다른 위치를 지정하십시오.',
    '오류 BD867: “reports”은(는) 프로젝트 밖을 가리키거나 대상이 없는 링크여서 쓰지 않습니다. --out으로 실제 위치를 지정하거나 링크를 제거하십시오.',
    '오류 BD868: “/dev/zero”은(는) 파일이 아니라 파이프나 장치입니다. 파일을 지정하십시오.',
    '오류 BD869: “notes.txt”은(는) Briefdeck의 보고서가 아니므로 그대로 두었습니다. --out으로 다른 이름을 지정하거나 --force로 덮어쓰십시오.',
    '오류 BD870: “edited.txt”은(는) Briefdeck이 쓴 뒤에 수정된 보고서이므로 그대로 두었습니다. --out으로 다른 이름을 지정하거나 --force로 덮어쓰십시오.',
    '오류 BD871: “a.txt”은(는) 읽을 파일이므로 덮어쓸 수 없습니다. --out으로 다른 위치를 지정하십시오.',
    '오류 BD924: “--out b.pptx”은(는) 보고서 이름이 아닙니다. 보고서는 글로 된 파일입니다. 다음 중 하나로 끝나는 이름을 쓰십시오: .html, .md, .json, .txt',
  ]);
});

test('a pipe, a device or a folder is not read for a deck', async () => {
  spawnSync('mkfifo', [join(root(), 'pipe.pptx')]);
  for (const [argv, path] of [
    [['check', 'pipe.pptx'], 'pipe.pptx'],
    [['check', '/dev/zero'], '/dev/zero'],
    [['changes', 'pipe.pptx', 'a.pptx'], 'pipe.pptx'],
    [['changes', 'a.pptx', '/dev/zero'], '/dev/zero'],
    [['changes', '/dev/tty'], '/dev/tty'],
  ] as const) {
    const { exitCode, err } = await briefdeck(argv);
    expect([exitCode, err.split('\n')[0]]).toEqual([
      3,
      `error BD868: “${path}” is a pipe or a device, not a file. Name a file.`,
    ]);
  }
});

test.each<[ReportForm, string, string]>([
  ['text', 'No changes.\n', 'No changes.\nBriefdeck report SEAL\n'],
  ['md', '# Changes\n', '# Changes\n<!-- Briefdeck report SEAL -->\n'],
  ['html', '</html>\n', '</html>\n<!-- Briefdeck report SEAL -->\n'],
  ['json', '{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "generator": "Briefdeck report SEAL"\n}\n'],
  ['sarif', '{\n  "runs": []\n}\n', '{\n  "runs": [],\n  "properties": {"generator": "Briefdeck report SEAL"}\n}\n'],
])('the mark of a report as %s', (form, report, marked) => {
  const written = sealed(report, form);
  const sealOfText = (each: string) => sealOf(new TextEncoder().encode(each));
  expect(written.replace(/[0-9a-f]{16}/, 'SEAL')).toBe(marked);
  expect([sealOfText(written), sealOfText(`${written} `), sealOfText(report)]).toEqual(['whole', 'edited', undefined]);
});
