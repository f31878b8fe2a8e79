// What earlier builds left in output: named by a build of everything, put away with --clean, and nobody's work among it.
// @module-tag slow
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { memoryCache } from '../src/cache.ts';
import type { Core } from '../src/cli/core.ts';
import { bytesHash } from '../src/disk/journal.ts';
import { temporaryName } from '../src/disk/temporary.ts';
import { commandLine, type Said } from './command-line.ts';
import { BAKERY } from './small-project.ts';
import { tampered } from './write/pptx/opened.ts';

const { root, put, briefdeck } = commandLine(BAKERY);
const cache = memoryCache();
const core: Partial<Core> = { build: request => buildDecks({ ...request, cache }) };
const build = (...argv: readonly string[]): Promise<Said> => briefdeck(['build', ...argv], core);
const output = (name = ''): string => join(root(), 'output', name);
const names = (folder = ''): readonly string[] => readdirSync(output(folder)).sort();
const bytes = (name: string): Buffer => readFileSync(output(name));
/** The plan with one of its lines in other words. */
const plan = (old: string, now: string): void =>
  put('data/bakery/briefing.yaml', BAKERY['data/bakery/briefing.yaml']?.replace(old, now));
const PLAN_MAYOR = '  mayor: {name: {en: Mayor, ko: 시장}, language: ko, deck: short, theme: policy}\n';
/** In place of the mayor: the deck without an audience is meant so. */
const NO_MAYOR = 'silence: [{rule: BD195, reason: the short deck is kept for next year}]\n';
const LONG = 'bakery.neighbours.en.pptx';
const SHORT = 'bakery.mayor.ko.pptx';
const edited = (name: string): void =>
  put(
    `output/${name}`,
    tampered(bytes(name), 'ppt/slides/slide2.xml', text => text.replace('앞선다', '앞섭니다')),
  );
const notice = (...files: readonly string[]): string =>
  `notice BD872: these are left over; no audience in the plan needs them any more: ${files.map(file => `output/${file}`).join(', ')}. “npx briefdeck build --clean” moves them into “output/previous”; what was edited by hand is kept.\n1 notice.\n`;

test('what the plan silences with a reason is not named', { timeout: 120_000 }, async () => {
  await build();
  plan(PLAN_MAYOR, `${NO_MAYOR.replace(']', ', {rule: BD872, reason: the deck for the mayor is kept until summer}]')}`);
  const said = await build();
  expect([said.exitCode, said.err]).toEqual([0, '']);
  expect((await build()).err).toBe('');
  expect(names()).toContain(SHORT);
});

describe('a build of everything names', { timeout: 120_000 }, () => {
  test.each([
    ['whose audience is gone', PLAN_MAYOR, NO_MAYOR],
    ['whose audience has another name', '  mayor:', '  town-hall:'],
    ['whose language is another one', 'language: ko, deck: short', 'language: en, deck: short'],
    ['whose file has another name', 'theme: policy}\n', "theme: policy, file: 'Talk ({id})'}\n"],
  ])('the deck %s, once', async (_, old, now) => {
    await build();
    plan(old, now);
    const gone = now.includes('file:') ? LONG : SHORT;
    const said = await build();
    expect([said.exitCode, said.err]).toEqual([0, notice(gone)]);
    expect(names()).toContain(gone);
    // What is made of a part says nothing of the others.
    for (const part of [
      ['--audience', 'neighbours'],
      ['--slides', 'loaves'],
      ['--lang', 'en'],
      ['--out', 'elsewhere'],
    ])
      expect([part, (await build(...part)).err.includes('BD872')]).toEqual([part, false]);
  });

  test('copies in part, to send and beside, and pictures, all in one notice', async () => {
    await build('--format', 'pptx,png');
    await build('--slides', 'loaves');
    await build('--to-send');
    renameSync(output(SHORT), output('bakery.mayor.ko (new).pptx'));
    put('data/bakery/article.ko.md', BAKERY['data/bakery/article.ko.md']?.replace('앞선다', '앞섭니다'));
    // Of an audience that there is, these are no leftovers.
    expect((await build()).err).toBe(notice('bakery.mayor.ko (new).pptx'));
    rmSync(output(SHORT));
    plan(PLAN_MAYOR, NO_MAYOR);
    const left = ['(new)', '(배포용)', '(발췌)'].map(remark => `bakery.mayor.ko ${remark}.pptx`);
    expect(names().filter(name => name.includes('mayor'))).toEqual([...left, 'bakery.mayor.ko'].sort());
    const said = await build('--messages', 'ko');
    const listed = names()
      .filter(name => /mayor.*pptx/.test(name))
      .map(name => `output/${name}`);
    expect(said.err).toBe(
      `알림 BD872: 이제 어느 청중에게도 만들지 않는 파일이 남아 있습니다: ${listed.join(', ')}, output/bakery.mayor.ko (그림). “npx briefdeck build --clean”을 실행하면 “output/previous”(으)로 옮깁니다. 손으로 수정한 것은 그대로 둡니다.\n알림 1건.\n`,
    );
  });

  test('the decks of a briefing that is gone, and not those of one that is there', async () => {
    for (const [path, text] of Object.entries(BAKERY)) put(path.replace('bakery/', 'cafe/'), text);
    await build();
    expect((await build('bakery')).err).toBe('');
    rmSync(join(root(), 'data/cafe'), { recursive: true });
    expect((await build()).err).toBe(notice('cafe.mayor.ko.pptx', 'cafe.neighbours.en.pptx'));
  });

  test('nothing where nothing is left: decks kept, the page, pictures of changes, other files', async () => {
    await build('--format', 'pptx,png,html');
    put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace('40,0', '44,0'));
    await build();
    await briefdeck(['changes']);
    put('output/talk.pptx', 'mine');
    put('output/notes.txt', 'mine');
    expect((await build('--format', 'pptx,png,html')).err).not.toContain('BD872');
  });
});

describe('briefdeck build --clean', { timeout: 120_000 }, () => {
  test('moves them into previous, and no byte is lost', async () => {
    await build('--format', 'pptx,png');
    await build('--to-send');
    const left = ['bakery.mayor.ko (배포용).pptx', SHORT];
    const before = [...left, 'bakery.mayor.ko/01-front.png'].map(bytes);
    // A deck that is kept already, and was worked on there, is not lost either.
    put(`output/previous/${SHORT}`, 'mine');
    plan(PLAN_MAYOR, NO_MAYOR);
    const { exitCode, err } = await build('--clean');
    expect([exitCode, err]).toEqual([
      0,
      `notice BD873: moved into “output/previous”, since no audience needs them any more: ${left.map(name => `output/${name}`).join(', ')}, output/bakery.mayor.ko (pictures).\n1 notice.\n`,
    ]);
    expect(names().filter(name => name.includes('mayor'))).toEqual([]);
    expect([...left, 'bakery.mayor.ko/01-front.png'].map(name => bytes(`previous/${name}`))).toEqual(before);
    expect(readFileSync(output('previous/bakery.mayor.ko (kept).pptx'), 'utf8')).toBe('mine');
    expect((await build('--clean', '--messages', 'ko')).err).toBe('');
  });

  test('leaves what was edited by hand, is open or is none of ours, and says so', async () => {
    await build('--format', 'pptx,png');
    await build('--to-send');
    edited(SHORT);
    put('output/~$bakery.mayor.ko (배포용).pptx');
    put('output/talk.pptx', 'mine');
    put('output/bakery.mayor.ko/01-front.png', 'painted over');
    put('output/bakery.mayor.ko/mine.png', 'mine');
    symlinkSync(LONG, output('linked.pptx'));
    plan(PLAN_MAYOR, NO_MAYOR);
    const stay = [`output/bakery.mayor.ko (배포용).pptx`, `output/${SHORT}`];
    expect((await build('--clean')).err).toBe(
      `notice BD874: these were kept, though no audience needs them any more: ${stay[0]} (open in another program), ${stay[1]} (edited by hand), output/talk.pptx (not made by Briefdeck), output/bakery.mayor.ko (pictures, edited by hand).\n1 notice.\n`,
    );
    expect(names('bakery.mayor.ko')).toEqual(['01-front.png', '02-loaves.png', '03-sources.png', 'mine.png']);
    expect([existsSync(output(SHORT)), lstatSync(output('linked.pptx')).isSymbolicLink()]).toEqual([true, true]);
    expect((await build('--clean', '--messages', 'ko')).err).toContain(
      `알림 BD874: 어느 청중에게도 만들지 않지만 그대로 둔 파일: ${stay[0]} (다른 프로그램에서 열려 있음), ${stay[1]} (손으로 수정됨), output/talk.pptx (Briefdeck이 만들지 않음), output/bakery.mayor.ko (그림, 손으로 수정됨).`,
    );
  });

  test('touches nothing outside of output', async () => {
    await build();
    put('elsewhere/bakery.gone.ko.pptx', bytes(SHORT));
    put('output/deeper/bakery.gone.ko.pptx', bytes(SHORT));
    const away = mkdtempSync(join(tmpdir(), 'briefdeck-away-'));
    symlinkSync(away, output('previous'));
    put('output/bakery.gone.ko.pptx', bytes(SHORT));
    const { exitCode, err } = await build('--clean');
    expect([exitCode, err.split('\n')[0]]).toEqual([
      0,
      'warning BD867: “output/previous” is a link that leads out of the project or nowhere, so nothing is written through it. Name the real place with --out, or remove the link.',
    ]);
    expect([readdirSync(away), names().includes('bakery.gone.ko.pptx')]).toEqual([[], true]);
    expect([existsSync(join(root(), 'elsewhere/bakery.gone.ko.pptx')), names('deeper')]).toEqual([
      true,
      ['bakery.gone.ko.pptx'],
    ]);
    rmSync(away, { recursive: true });
  });

  test.each([['--audience', 'mayor'], ['--slides', 'loaves'], ['--lang', 'en'], ['--out', 'talks'], ['bakery']])(
    'does not go with %s %s',
    async (...part) => {
      const said = [await build('--clean', ...part), await build('--clean', ...part, '--messages', 'ko')];
      expect(said.map(({ exitCode, err }) => [exitCode, err.split('\n')[0]])).toEqual([
        [
          2,
          'error BD925: “--clean” works only with a build of all decks into “output”: only then is it clear which files are left over. Write: npx briefdeck build --clean.',
        ],
        [
          2,
          '오류 BD925: “--clean”은 모든 발표 자료를 “output”에 만들 때만 쓸 수 있습니다. 그래야 남은 파일을 알 수 있습니다. npx briefdeck build --clean으로 실행하십시오.',
        ],
      ]);
    },
  );
});

describe('decks and pictures', { timeout: 120_000 }, () => {
  test.each([['data/bakery'], ['data/new'], ['templates'], ['data/bakery/talk.pptx'], ['Data']])(
    'do not go to %s, a place of sources',
    async out => {
      const one = out.endsWith('.pptx') ? ['--audience', 'mayor'] : [];
      const { exitCode, err } = await briefdeck(['build', '--force', '--out', out, ...one]);
      expect([exitCode, err.split(':')[0]]).toEqual([3, 'error BD866']);
    },
  );

  test('do not go through a link that leads out of the project', async () => {
    const away = mkdtempSync(join(tmpdir(), 'briefdeck-away-'));
    writeFileSync(join(away, 'talk.pptx'), 'mine');
    symlinkSync(away, output());
    expect((await briefdeck(['build', '--force'])).err.split('\n')[0]).toBe(
      'error BD867: “output” is a link that leads out of the project or nowhere, so nothing is written through it. Name the real place with --out, or remove the link.',
    );
    rmSync(output());
    put('output/notes.txt');
    symlinkSync(join(away, 'talk.pptx'), output(SHORT));
    expect((await build('--force')).exitCode).toBe(3);
    expect([readFileSync(join(away, 'talk.pptx'), 'utf8'), readdirSync(away), names()]).toEqual([
      'mine',
      ['talk.pptx'],
      [SHORT, 'notes.txt'],
    ]);
    rmSync(away, { recursive: true });
  });

  test('a deck whose name is taken apart into letters is the same deck', async () => {
    plan('language: ko, deck: short', 'language: ko, file: 시장 보고, deck: short');
    const name = '시장 보고.pptx';
    await build();
    renameSync(output(name), output(name.normalize('NFD')));
    edited(name.normalize('NFD'));
    const { out, err } = await build();
    expect(err).toContain('warning BD830');
    expect(out).toContain('(new).pptx');
    expect(names().filter(each => each.normalize('NFC') === name)).toEqual([name.normalize('NFD')]);
  });

  test('a deck in previous that somebody has worked on makes room and is kept', async () => {
    const figures = (value: string): void =>
      put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace('40,0', `${value},0`));
    await build();
    edited(SHORT);
    const mine = bytes(SHORT);
    await build('--force');
    expect(bytes(`previous/${SHORT}`).equals(mine)).toBe(true);
    figures('44');
    await build();
    figures('45');
    await build();
    expect(names('previous').filter(name => name.includes('mayor'))).toEqual(['bakery.mayor.ko (kept).pptx', SHORT]);
    expect(bytes('previous/bakery.mayor.ko (kept).pptx').equals(mine)).toBe(true);
  });

  test('a picture that is none of ours, or was worked on, stays; with --force it is kept', async () => {
    const picture = 'bakery.mayor.ko/01-front.png';
    put(`output/${picture}`, 'mine');
    put('output/bakery.mayor.ko/09-holiday.png', 'mine');
    const refused = {
      exitCode: 3,
      out: '',
      err: `error BD875: “output/${picture}” was not made by Briefdeck, or somebody has worked on it since, so it was kept; nothing was written. Move it to another place, or replace it with --force: the old file is then kept in “previous”.\n1 error. Nothing was written.\n`,
    };
    expect(await build('--format', 'pptx,png')).toEqual(refused);
    expect([readFileSync(output(picture), 'utf8'), existsSync(output(SHORT))]).toEqual(['mine', false]);
    expect((await build('--format', 'png', '--force')).exitCode).toBe(0);
    expect(readFileSync(output(`previous/${picture}`), 'utf8')).toBe('mine');
    expect(readFileSync(output('bakery.mayor.ko/09-holiday.png'), 'utf8')).toBe('mine');
    put(`output/${picture}`, 'painted over');
    expect((await build('--format', 'png')).exitCode).toBe(3);
    expect((await build('--format', 'png', '--messages', 'ko')).err.split('\n')[0]).toBe(
      `오류 BD875: “output/${picture}”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두고, 아무것도 쓰지 않았습니다. 다른 곳으로 옮기거나 --force로 덮어쓰십시오. 덮어쓰면 이전 파일은 “previous”에 남습니다.`,
    );
  });
});

test('what a build that was cut short had replaced is put back by the next command, which says so', async () => {
  await build();
  const old = [bytes(LONG), bytes(SHORT)];
  const run = '.~briefdeck-00000000-1-0123456789ab.tmp';
  const cutShort = (): void => {
    put(`output/${run}`, old[0]);
    put(`output/${LONG}`, 'new');
    const hashes = { hash: bytesHash(bytes(LONG)), oldHash: bytesHash(bytes(run)) };
    const file = { path: LONG, temporary: run.replace('ab.', 'ac.'), backup: run, ...hashes };
    put('output/.~briefdeck.journal', JSON.stringify({ run: temporaryName(), files: [file] }));
  };
  cutShort();
  const said = [await briefdeck(['changes'])];
  expect([bytes(LONG), bytes(SHORT)]).toEqual(old);
  cutShort();
  said.push(await build('--messages', 'ko'));
  expect(said.map(({ err }) => err.split('\n').find(line => line.includes('BD822')))).toEqual([
    `notice BD822: an earlier run was interrupted while it replaced files; the old ones are back: output/${LONG}.`,
    `알림 BD822: 이전 실행이 파일을 바꾸는 도중에 중단되어 기존 파일로 되돌렸습니다: output/${LONG}.`,
  ]);
  expect(names()).toEqual([SHORT, LONG]);
});
