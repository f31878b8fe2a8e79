import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { nameBeside } from '../src/disk/beside.ts';
import { readFault, writeFault } from '../src/disk/faults.ts';
import { fileSystem } from '../src/disk/file-system.ts';
import { nameFault, outputFault, outputFrom } from '../src/disk/output.ts';
import { readSettledFile } from '../src/disk/plain-file.ts';
import { findProject, readFonts, readProject } from '../src/disk/project.ts';
import { type Replacement, replaceFiles } from '../src/disk/replace.ts';
import { temporaryName } from '../src/disk/temporary.ts';
import type { Format } from '../src/write/writers.ts';

let top: string;
let folder: string;
let count = 0;

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck 한글 & ')));
  chmodSync(top, 0o755);
});
beforeEach(() => {
  count += 1;
  folder = join(top, String(count));
  mkdirSync(folder);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Where anything may be written. */
const replace = (replacements: readonly Replacement[]) => replaceFiles(replacements, () => undefined);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (path: string): string => readFileSync(path, 'utf8');
const put = (path: string, content = ''): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const said = (diagnostics: readonly Diagnostic[], language: 'en' | 'ko' = 'en'): readonly string[] =>
  diagnostics.map(({ code, what, next }) => `${code} ${what[language]} ${next?.[language]}`);

describe('a project is found', () => {
  test('in the folder itself or above it, with its briefings in order', () => {
    put('data/water/briefing.yaml');
    put('data/energy/briefing.yaml');
    put('data/drafts/notes.txt');
    const project = { root: folder, briefings: ['energy', 'water'] };
    expect(findProject(folder)).toEqual(project);
    expect(findProject(join(folder, 'data', 'energy'))).toEqual(project);
  });

  test('or missed, in both languages', () => {
    put('data/readme.txt');
    const answer = findProject(folder);
    const missing = 'code' in answer ? [answer] : [];
    expect(said(missing)).toEqual([
      `BD801 neither “${folder}” nor a folder above it holds a briefing (data/<briefing>/briefing.yaml). Go to the folder of your project and run the command again.`,
    ]);
    expect(said(missing, 'ko')).toEqual([
      `BD801 “${folder}”와(과) 그 상위 폴더에 브리핑(data/<이름>/briefing.yaml)이 없습니다. 프로젝트 폴더로 이동한 뒤 다시 실행하십시오.`,
    ]);
  });
});

describe('a project is read', () => {
  function read(briefings: readonly string[] = ['energy'], limit?: number) {
    const found: Diagnostic[] = [];
    const project = findProject(folder);
    if ('code' in project) throw new Error('no project');
    const files = readProject(project, briefings, diagnostic => found.push(diagnostic), limit);
    return { paths: [...files.keys()], files, found };
  }

  beforeEach(() => put('data/energy/briefing.yaml', 'title: Energy\n'));

  test('its briefing, its templates before those of the program, and the fonts', () => {
    put('data/water/briefing.yaml');
    put('data/energy/charts/extra.csv', 'a,b');
    put('data/energy/.DS_Store');
    put('data/energy/~$figures.csv');
    put('templates/themes/house.yaml', 'name: house\n');
    const { paths, files, found } = read();
    expect(found).toEqual([]);
    expect(paths.filter(path => path.startsWith('data/'))).toEqual([
      'data/energy/briefing.yaml',
      'data/energy/charts/extra.csv',
    ]);
    expect(new TextDecoder().decode(files.get('templates/themes/house.yaml'))).toBe('name: house\n');
    expect(paths.filter(path => path.startsWith('fonts/'))).toEqual([
      'fonts/Arimo-Regular.ttf',
      'fonts/Arimo-Bold.ttf',
      'fonts/Pretendard-Regular.otf',
      'fonts/Pretendard-Bold.otf',
    ]);
    expect(files.get('fonts/Pretendard-Bold.otf')?.length).toBeGreaterThan(1_000_000);
  });

  test('whose names from macOS, taken apart into letters, are put together', () => {
    put(`data/${'에너지'.normalize('NFD')}/briefing.yaml`, 'title: 에너지\n');
    put(`data/${'에너지'.normalize('NFD')}/${'표'.normalize('NFD')}.csv`);
    const { paths, found } = read(['에너지']);
    expect(found).toEqual([]);
    expect(paths).toContain('data/에너지/표.csv');
  });

  test('but not two files whose names are then one', () => {
    put(`data/energy/${'표'.normalize('NFD')}.csv`);
    put('data/energy/표.csv');
    if (readdirSync(join(folder, 'data/energy')).length < 3) return; // a disk that puts names together by itself
    expect(said(read().found)).toEqual([
      'BD806 two files are called “data/energy/표.csv”, one with its Hangul split into letters. Delete the one you do not need.',
    ]);
  });

  test('links within the project are followed, others refused, circles too', () => {
    writeFileSync(join(top, 'secret.csv'), 'secret');
    put('shared/figures.csv', 'id,value');
    symlinkSync(join(folder, 'shared/figures.csv'), join(folder, 'data/energy/figures.csv'));
    symlinkSync(join(top, 'secret.csv'), join(folder, 'data/energy/other.csv'));
    symlinkSync('..', join(folder, 'data/energy/round'));
    symlinkSync('nowhere', join(folder, 'data/energy/sources.yaml'));
    const { files, found } = read();
    expect(new TextDecoder().decode(files.get('data/energy/figures.csv'))).toBe('id,value');
    expect(files.has('data/energy/other.csv')).toBe(false);
    expect(said(found)).toEqual([
      'BD804 “data/energy/other.csv” is a link that leads out of the project. Put a copy of the file in its place.',
      'BD808 “data/energy/round/energy” is a link that leads back to a folder above it. Delete the link.',
      'BD803 “data/energy/sources.yaml” cannot be read (ENOENT). Check that the file is there and that you may read it.',
    ]);
  });

  test('a project reached through a link is its own root', () => {
    symlinkSync(folder, join(top, 'linked'));
    const project = findProject(join(top, 'linked'));
    if ('code' in project) throw new Error('no project');
    const found: Diagnostic[] = [];
    expect([...readProject(project, ['energy'], diagnostic => found.push(diagnostic)).keys()]).toContain(
      'data/energy/briefing.yaml',
    );
    expect(found).toEqual([]);
  });

  test('a pipe is refused and not waited for', () => {
    spawnSync('mkfifo', [join(folder, 'data/energy/figures.csv')]);
    expect(said(read().found)).toEqual([
      'BD805 “data/energy/figures.csv” is neither a file nor a folder. Remove it from the project.',
    ]);
  });

  test.each<[string, (font: Buffer) => Uint8Array]>([
    ['gone', () => readFileSync(join(folder, 'gone.ttf'))],
    ['empty', () => new Uint8Array()],
    ['some other file', () => new TextEncoder().encode('<html>404 Not Found</html>')],
    ['cut off', font => font.subarray(0, font.length / 2)],
    ['cut off within its head', font => font.subarray(0, 40)],
    ['zeros from somewhere on', font => new Uint8Array(font).fill(0, 2000)],
  ])('a font of the program that is %s is a part that is missing', (_, damaged) => {
    const found: Diagnostic[] = [];
    const files = readFonts(
      diagnostic => found.push(diagnostic),
      path => (path.endsWith('Pretendard-Bold.otf') ? damaged(readFileSync(path)) : readFileSync(path)),
    );
    expect([...files.keys()]).toEqual([
      'fonts/Arimo-Regular.ttf',
      'fonts/Arimo-Bold.ttf',
      'fonts/Pretendard-Regular.otf',
    ]);
    expect(said(found)).toEqual([
      'BD807 the installation is incomplete: “pretendard” is missing, damaged or not made for this machine. Run “npm ci” in the folder of Briefdeck.',
    ]);
    expect(said(found, 'ko')).toEqual([
      'BD807 설치가 완전하지 않습니다. “pretendard”이(가) 없거나 손상되었거나 이 컴퓨터용이 아닙니다. Briefdeck 폴더에서 “npm ci”를 실행하십시오.',
    ]);
  });

  test('a file that has long been as it is is read once, one that was saved just now each time', () => {
    const old = join('node_modules', 'pretendard', 'package.json');
    expect(readSettledFile(old)).toBe(readSettledFile(old));
    const path = join(folder, 'data/energy/note.txt');
    put('data/energy/note.txt', 'one');
    const texts = [readSettledFile(path)];
    for (const text of ['two', 'six']) {
      put('data/energy/note.txt', text);
      texts.push(readSettledFile(path));
    }
    expect(texts.map(String)).toEqual(['one', 'two', 'six']);
  });

  test('up to a limit that has a number and a switch', () => {
    put('data/energy/film.mp4', 'x'.repeat(3 * 1024 * 1024));
    const { found } = read(['energy'], 2 * 1024 * 1024);
    expect(said(found)).toEqual([
      'BD890 the project is larger than 2 MB (reached at “data/energy/film.mp4”). Move files that the decks do not need out of data and templates, or allow more: --max-input 4.',
    ]);
    expect(said(found, 'ko')).toEqual([
      'BD890 프로젝트가 2 MB보다 큽니다(“data/energy/film.mp4”에서 초과). 발표 자료에 필요 없는 파일을 data와 templates 밖으로 옮기거나 한도를 늘리십시오: --max-input 4',
    ]);
  });
});

describe('a place for decks is judged before the build', () => {
  const judge = (out: string, formats: readonly Format[] = ['pptx']): readonly string[] =>
    said([outputFault(outputFrom(out, folder, folder, formats)) ?? []].flat());

  test('a missing folder is fine, without --out it is “output” of the project', () => {
    expect(outputFrom(undefined, '/elsewhere', folder, ['pptx'])).toMatchObject({
      kind: 'folder',
      folder: join(folder, 'output'),
    });
    expect(judge('decks/today')).toEqual([]);
    expect(judge('decks/today/talk.PPTX')).toEqual([]);
    expect(judge('다음 발표 (최종).pptx')).toEqual([]);
  });

  test('what cannot be a deck is named', () => {
    put('file');
    put('folder.pptx/x');
    expect([...judge('file'), ...judge('file/below/talk.pptx'), ...judge('folder.pptx'), ...judge('talk.pdf')]).toEqual(
      [
        `BD812 “${folder}/file” is a file, not a folder. Choose another folder with --out, or a file name that ends in .pptx.`,
        `BD812 “${folder}/file” is a file, not a folder. Choose another place with --out.`,
        `BD811 “${folder}/folder.pptx” is a folder, so no file can be written there. Rename that folder, or choose another place with --out.`,
        'BD810 “talk.pdf” cannot be a file name: decks are written as .pptx, not as .pdf. Choose another name with --out.',
      ],
    );
  });

  test.each([
    ['CON.pptx', 'Windows keeps it for a device'],
    ['lpt1.pptx', 'Windows keeps it for a device'],
    ['a:b.pptx', 'it contains “:”'],
    ['a\u0000.pptx', 'it contains “\uFFFD”'],
    ['.pptx', 'there is nothing before the extension'],
    [`${'가'.repeat(84)}.pptx`, 'it is longer than 255 bytes'],
  ])('%j is no name for a deck', (name, reason) => {
    expect(nameFault(name)?.what.en).toContain(`cannot be a file name: ${reason}.`);
  });

  test.each(['concert.pptx', `${'가'.repeat(83)}.pptx`, 'a.b.ko.pptx'])('%j is one', name => {
    expect(nameFault(name)).toBeUndefined();
  });
});

describe('decks take the place of old ones', () => {
  const deck = (name: string, content: string) => ({ path: join(folder, name), bytes: bytes(content) });
  const listing = (): readonly string[] => readdirSync(folder).sort();

  test('in folders that are made where they are missing, with nothing else left there', () => {
    put('a.pptx', 'old');
    expect(replace([deck('a.pptx', 'new a'), deck('below/deep/b.pptx', 'new b')])).toEqual([]);
    expect(text(join(folder, 'a.pptx'))).toBe('new a');
    expect(text(join(folder, 'below/deep/b.pptx'))).toBe('new b');
    expect(listing()).toEqual(['a.pptx', 'below']);
    expect(readdirSync(join(folder, 'below/deep'))).toEqual(['b.pptx']);
  });

  test('with a name of 255 bytes', () => {
    const name = `${'가'.repeat(83)}x.pptx`;
    expect(replace([deck(name, 'new')])).toEqual([]);
    expect(listing()).toEqual([name]);
  });

  test('through a link, which stays', () => {
    put('cloud/real.pptx', 'old');
    symlinkSync(join(folder, 'cloud/real.pptx'), join(folder, 'a.pptx'));
    expect(replace([deck('a.pptx', 'new')])).toEqual([]);
    expect(lstatSync(join(folder, 'a.pptx')).isSymbolicLink()).toBe(true);
    expect(text(join(folder, 'cloud/real.pptx'))).toBe('new');
  });

  test('all or none: a folder in the place of one leaves every old deck', () => {
    put('a.pptx', 'old a');
    put('b.pptx/x');
    expect(said(replace([deck('a.pptx', 'new a'), deck('b.pptx', 'new b')]))).toEqual([
      `BD811 “${folder}/b.pptx” is a folder, so no file can be written there. Rename that folder, or choose another place with --out.`,
    ]);
    expect(text(join(folder, 'a.pptx'))).toBe('old a');
    expect(listing()).toEqual(['a.pptx', 'b.pptx']);
  });

  test('all or none: what has already taken its place goes back when a later one cannot', () => {
    put('a.pptx', 'old a');
    // The folder for the last deck stands in the place of the one before it, which is found out when its turn comes.
    const decks = [
      deck('a.pptx', 'new a'),
      deck('b.pptx', 'new b'),
      deck('c.pptx', 'new c'),
      deck('c.pptx/d.pptx', 'new d'),
    ];
    expect(said(replace(decks))).toEqual([
      `BD811 “${folder}/c.pptx” is a folder, so no file can be written there. Rename that folder, or choose another place with --out.`,
    ]);
    expect(text(join(folder, 'a.pptx'))).toBe('old a');
    expect(listing()).toEqual(['a.pptx', 'c.pptx']);
    expect(readdirSync(join(folder, 'c.pptx'))).toEqual([]);
  });

  test('never under a program that has one open', () => {
    put('a.pptx', 'old');
    put('b.pptx', 'old');
    put('~$a.pptx');
    put('.~lock.b.pptx#');
    const answer = replace([deck('a.pptx', 'new'), deck('b.pptx', 'new')]);
    expect(said(answer)).toEqual([
      `BD815 “${folder}/a.pptx” is open in another program (~$a.pptx); the old file is unchanged. Close it and run the command again, or write elsewhere: --out “${folder}/a (new).pptx”.`,
      `BD815 “${folder}/b.pptx” is open in another program (.~lock.b.pptx#); the old file is unchanged. Close it and run the command again, or write elsewhere: --out “${folder}/b (new).pptx”.`,
    ]);
    expect(said(answer, 'ko')[0]).toBe(
      `BD815 “${folder}/a.pptx”이(가) 다른 프로그램에서 열려 있습니다(~$a.pptx). 기존 파일은 그대로입니다. 닫은 뒤 다시 실행하거나 다른 위치에 쓰십시오: --out “${folder}/a (new).pptx”`,
    );
    expect(text(join(folder, 'a.pptx'))).toBe('old');
  });

  test('not where somebody marked it read-only', () => {
    put('a.pptx', 'old');
    chmodSync(join(folder, 'a.pptx'), 0o444);
    expect(said(replace([deck('a.pptx', 'new')]))).toEqual([
      `BD818 “${folder}/a.pptx” is marked as read-only; it is unchanged. Make it writable, or choose another folder with --out.`,
    ]);
    expect(text(join(folder, 'a.pptx'))).toBe('old');
  });

  test('not where a pipe is, which is not waited for either', () => {
    spawnSync('mkfifo', [join(folder, 'a.pptx')]);
    const answer = replace([deck('a.pptx', 'new')]);
    expect([said(answer), said(answer, 'ko')]).toEqual([
      [`BD868 “${folder}/a.pptx” is a pipe or a device, not a file. Name a file.`],
      [`BD868 “${folder}/a.pptx”은(는) 파일이 아니라 파이프나 장치입니다. 파일을 지정하십시오.`],
    ]);
    expect(lstatSync(join(folder, 'a.pptx')).isFIFO()).toBe(true);
  });

  test('not two in one file', () => {
    expect(said(replace([deck('Talk.pptx', 'x'), deck('talk.pptx', 'y')]))[0]).toContain(
      'BD819 two decks would be written to one file',
    );
    expect(listing()).toEqual([]);
  });

  test('not below a file', () => {
    put('file', 'x');
    expect(said(replace([deck('file/a.pptx', 'x')]))).toEqual([
      `BD812 “${folder}/file” is a file, not a folder. Choose another folder with --out, or a file name that ends in .pptx.`,
    ]);
  });

  test('what an interrupted build left is removed, what another one writes now is not', () => {
    const own = temporaryName();
    const mine = own.replace(/-\d+-/, `-${process.ppid}-`);
    const dead = own.replace(/-\d+-/, '-4194999-');
    const other = '.~briefdeck-00000000-1-0123456789ab.tmp';
    const old = '.~briefdeck-00000000-1-ba9876543210.tmp';
    for (const name of [own, mine, dead, other, old, '.~lock.c.pptx#', 'notes.tmp']) put(name);
    const longAgo = new Date('2001-01-01T00:00:00Z');
    utimesSync(join(folder, old), longAgo, longAgo);
    expect(replace([deck('a.pptx', 'new')])).toEqual([]);
    expect(listing()).toEqual([other, mine, '.~lock.c.pptx#', 'a.pptx', 'notes.tmp'].sort());
  });
});

describe('what the operating system answers', () => {
  const answer = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

  test.each([
    [
      'ENOSPC',
      'BD814 the disk is full: “/d/a.pptx” needs 12 MB; the old file is unchanged. Free some space, or choose another disk with --out.',
    ],
    [
      'EROFS',
      'BD813 “/d/a.pptx” may not be written (EROFS); the old file is unchanged. Ask for permission to write there, or choose another folder with --out.',
    ],
    [
      'EBUSY',
      'BD815 “/d/a.pptx” is open in another program (EBUSY); the old file is unchanged. Close it and run the command again, or write elsewhere: --out “/d/a (new).pptx”.',
    ],
    ['EIO', 'BD816 “/d/a.pptx” cannot be written (EIO); the old file is unchanged. Choose another folder with --out.'],
  ])('%s', (code, message) => {
    expect(said([writeFault(answer(code), '/d/a.pptx', 12 * 1024 * 1024)])).toEqual([message]);
  });

  test('in Korean', () => {
    const korean = ['ENOSPC', 'EACCES', 'EIO'].map(code => writeFault(answer(code), '/d/a.pptx', 1));
    expect(said(korean, 'ko')).toEqual([
      'BD814 디스크 공간이 부족합니다. “/d/a.pptx”에 1 MB가 필요합니다. 기존 파일은 그대로입니다. 공간을 확보하거나 --out으로 다른 디스크를 지정하십시오.',
      'BD813 “/d/a.pptx”에 쓸 권한이 없습니다(EACCES). 기존 파일은 그대로입니다. 쓰기 권한을 얻거나 --out으로 다른 폴더를 지정하십시오.',
      'BD816 “/d/a.pptx”을(를) 쓸 수 없습니다(EIO). 기존 파일은 그대로입니다. --out으로 다른 폴더를 지정하십시오.',
    ]);
  });

  test('a mistake of ours is no fault of the disk', () => {
    const mistake = new TypeError('x is undefined');
    expect(() => writeFault(mistake, 'a', 1)).toThrow(mistake);
    expect(() => readFault(mistake, 'a')).toThrow(mistake);
  });

  test('the other name offered', () => {
    expect([nameBeside('a.b.pptx'), nameBeside('decks'), nameBeside('a.pptx', 3)]).toEqual([
      'a.b (new).pptx',
      'decks (new)',
      'a (new 3).pptx',
    ]);
  });
});

test('a run that waits for several others takes none of them for one that is over', () => {
  const journal = join(folder, '.~briefdeck.journal');
  const [first = '', second = ''] = ['0', '1'].map(digit => {
    const run = temporaryName().replace(/-\d+-[0-9a-f]{12}/, `-${process.ppid}-${digit.repeat(12)}`);
    return `${JSON.stringify({ run, files: [] })}\n`;
  });
  // What stands there when the run looks again: one that works, the next before it is whole, the next, none.
  const states = [first, first, first, first, '', second, second, undefined];
  const { pause } = fileSystem;
  writeFileSync(journal, first);
  const found: (string | undefined)[] = [];
  try {
    fileSystem.pause = () => {
      found.push(readdirSync(folder).includes('.~briefdeck.journal') ? text(journal) : undefined);
      const next = states[found.length];
      if (next === undefined) rmSync(journal);
      else writeFileSync(journal, next);
    };
    const decks = ['a.pptx', 'b.pptx'].map(name => ({ path: join(folder, name), bytes: bytes('new') }));
    expect(replace(decks)).toEqual([]);
  } finally {
    fileSystem.pause = pause;
  }
  expect(found).toEqual(states.slice(0, -1));
  expect(readdirSync(folder).sort()).toEqual(['a.pptx', 'b.pptx']);
});

describe('decks outlive what happens to the program', { tags: ['slow'] }, () => {
  const SIZE = 4_000_000;
  let script: string;

  beforeAll(async () => {
    script = join(top, 'replace.mjs');
    await build({
      stdin: {
        contents: `
          import { replaceFiles } from './src/disk/replace.ts';
          const [path, letters, times, user] = process.argv.slice(2);
          if (user) process.setuid(Number(user));
          let found = [];
          console.log('ready');
          for (let round = 0; round < Number(times); round += 1)
            for (const letter of letters) {
              const bytes = new Uint8Array(${SIZE}).fill(letter.codePointAt(0));
              found = replaceFiles([{ path, bytes }, { path: path.replace('.pptx', '-other.pptx'), bytes }], () => undefined);
            }
          console.log(JSON.stringify(found.map(({ code, what }) => code + ' ' + what.en)));`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
  });

  /** The letter of which the deck consists, whole; anything else is a broken deck. */
  function letterOf(path: string): string {
    const content = readFileSync(path);
    expect(content.length).toBe(SIZE);
    expect(content.every(byte => byte === content[0])).toBe(true);
    return String.fromCodePoint(content[0] ?? 0);
  }

  test('killed at any moment, it leaves whole decks, and the next build cleans up', { timeout: 60_000 }, async () => {
    const path = join(folder, 'a.pptx');
    expect(
      replace(
        [path, path.replace('.pptx', '-other.pptx')].map(each => ({
          path: each,
          bytes: new Uint8Array(SIZE).fill(65),
        })),
      ),
    ).toEqual([]);
    let leftovers = 0;
    for (const delay of [1, 4, 9, 14, 20, 27, 35, 44]) {
      const child = spawn(process.execPath, [script, path, 'BC', '1000']);
      await new Promise(done => child.stdout.once('data', done));
      // However busy the computer is, the child has begun to write.
      while (letterOf(path) === 'A' && !readdirSync(folder).some(name => name.endsWith('.tmp')))
        await new Promise(done => setTimeout(done, 1));
      await new Promise(done => setTimeout(done, delay));
      const gone = new Promise(done => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
      expect('ABC').toContain(letterOf(path));
      expect('ABC').toContain(letterOf(path.replace('.pptx', '-other.pptx')));
      leftovers += readdirSync(folder).filter(name => name.endsWith('.tmp')).length;
    }
    expect(leftovers).toBeGreaterThan(0);
    expect(replace([{ path, bytes: bytes('new') }])).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a-other.pptx', 'a.pptx']);
  });

  test('two builds at once both finish, and one of them has the last word', { timeout: 60_000 }, async () => {
    const path = join(folder, 'a.pptx');
    const builds = ['BCBC', 'DEDE'].map(letters => {
      const child = spawn(process.execPath, [script, path, letters, '4']);
      let out = '';
      child.stdout.on('data', data => {
        out += String(data);
      });
      return new Promise(done => child.once('exit', code => done([code, out])));
    });
    expect(await Promise.all(builds)).toEqual([
      [0, 'ready\n[]\n'],
      [0, 'ready\n[]\n'],
    ]);
    expect('CE').toContain(letterOf(path));
    expect(readdirSync(folder).sort()).toEqual(['a-other.pptx', 'a.pptx']);
  });

  test('what cannot be taken away at once is no fault, and the next build takes it away', () => {
    const path = join(folder, 'a.pptx');
    put('a.pptx', 'old');
    put('a-other.pptx', 'old');
    // As Windows answers while a virus scanner holds the files.
    const held = `data:text/javascript,${encodeURIComponent(`
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const refuse = path => { throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'unlink', path }); };
      fs.rmSync = refuse;
      fs.unlinkSync = refuse;
      syncBuiltinESMExports();`)}`;
    const child = spawnSync(process.execPath, ['--import', held, script, path, 'B', '1'], { encoding: 'utf8' });
    expect([child.stdout, child.status]).toEqual(['ready\n[]\n', 0]);
    expect([letterOf(path), letterOf(path.replace('.pptx', '-other.pptx'))]).toEqual(['B', 'B']);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp')).length).toBeGreaterThan(0);
    expect(replace([{ path, bytes: bytes('new') }])).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a-other.pptx', 'a.pptx']);
  });

  test('with no room left, the old decks stay', () => {
    const path = join(folder, 'a.pptx');
    put('a.pptx', 'old');
    const child = spawnSync('sh', ['-c', 'ulimit -f 1000; exec "$@"', 'sh', process.execPath, script, path, 'B', '1'], {
      encoding: 'utf8',
    });
    expect(child.stdout).toBe(`ready\n["BD814 the disk is full: “${path}” needs 4 MB; the old file is unchanged."]\n`);
    expect(text(path)).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pptx']);
  });

  test('without permission, the old decks stay', () => {
    const path = join(folder, 'a.pptx');
    put('a.pptx', 'old');
    chmodSync(folder, 0o555);
    // Root may write anywhere, so it becomes somebody else.
    const user = process.getuid?.() === 0 ? ['65534'] : [];
    const child = spawnSync(process.execPath, [script, path, 'B', '1', ...user], { encoding: 'utf8' });
    expect(child.stdout).toBe(`ready\n["BD813 “${path}” may not be written (EACCES); the old file is unchanged."]\n`);
    chmodSync(folder, 0o755);
    expect(text(path)).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.pptx']);
  });
});
