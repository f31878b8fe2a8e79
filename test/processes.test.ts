// The compiled program as people run it: under every clock, language and limit the same bytes, and killed, out of room or in a race no torn deck.
// @module-tag slow
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAKERY } from './small-project.ts';

let top = '';
let program = '';
let decks: Decks = {};
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck-processes-')));
  chmodSync(top, 0o755);
  const home = join(top, 'program');
  for (const item of ['src', 'compile', 'bin', 'templates', 'package.json'])
    cpSync(item, join(home, item), { recursive: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['compile/program.mjs'], { cwd: home });
  program = join(home, 'dist/cli.js');
  const folder = project('usual', USUAL);
  expect(build(folder).status).toBe(0);
  decks = decksIn(join(folder, 'output'));
  expect(Object.keys(decks)).toEqual(['bakery.mayor.ko.pptx', 'bakery.neighbours.en.pptx']);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** By name, the hash of each. */
type Decks = Readonly<Record<string, string>>;

const USUAL = '40';

/** A project of its own, without a cache, in which so many white loaves are baked. */
function project(name: string, loaves: string): string {
  const folder = join(top, name);
  for (const [path, text] of Object.entries(BAKERY)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('40', loaves));
  }
  return folder;
}

interface Around {
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Options of Node. */
  readonly node?: readonly string[];
  /** A line of a shell before the program starts: `ulimit -n 40`. */
  readonly shell?: string;
}

function words({ argv = [], node = [], shell }: Around): readonly [string, readonly string[]] {
  const line = [...node, program, 'build', ...argv];
  return shell === undefined
    ? [process.execPath, line]
    : ['sh', ['-c', `${shell}; exec "$@"`, 'sh', process.execPath, ...line]];
}

function build(cwd: string, around: Around = {}) {
  const [command, line] = words(around);
  const env = { ...process.env, NO_COLOR: '1', LANG: 'C', ...around.env };
  const { status, stdout, stderr } = spawnSync(command, line, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function start(cwd: string, argv: readonly string[] = []): ChildProcess {
  const [command, line] = words({ argv });
  return spawn(command, line, { cwd, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise(done => child.once('exit', (code, signal) => done(signal ?? code)));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function decksIn(folder: string): Decks {
  const names = namesIn(folder).filter(name => name.endsWith('.pptx'));
  return Object.fromEntries(
    names.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** What a process is to do before the program starts. */
const first = (script: string): readonly string[] => ['--import', `data:text/javascript,${encodeURIComponent(script)}`];

describe('the same bytes', () => {
  const clock = (now: string): Around => ({
    node: first(`
      const Real = Date;
      let calls = 0;
      const now = () => { calls += 1; return ${now}; };
      globalThis.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [now()])); } static now() { return now(); } };`),
  });
  const NO_NETWORK = first(`
    import dns from 'node:dns';
    import net from 'node:net';
    import http from 'node:http';
    import https from 'node:https';
    import { syncBuiltinESMExports } from 'node:module';
    const refuse = () => { process.stderr.write('NETWORK'); process.exit(99); };
    net.Socket.prototype.connect = refuse;
    for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse;
    for (const part of [http, https]) for (const name of ['request', 'get']) part[name] = refuse;
    globalThis.fetch = refuse;
    syncBuiltinESMExports();`);
  const proxy = 'http://127.0.0.1:9';

  test.each<[string, Around]>([
    ['at a clock of 1970', clock('0')],
    ['at a clock of 1979', clock('Real.UTC(1979, 0, 1)')],
    ['at a clock of 2108', clock('Real.UTC(2108, 1, 1)')],
    ['at a clock that jumps back', clock('Real.UTC(2026, 0, 1) - calls * 86_400_000')],
    ['in Turkish, on the first of the days', { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } }],
    ['in Korean, on the last of the days', { env: { TZ: 'Pacific/Niue', LC_ALL: 'ko_KR.UTF-8' } }],
    ['in Arabic', { env: { TZ: 'Africa/Cairo', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' } }],
    ['in Thai', { env: { TZ: 'Asia/Bangkok', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' } }],
    ['in German', { env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' } }],
    [
      'without home, user and language',
      { env: { HOME: undefined, USER: undefined, LOGNAME: undefined, LANG: undefined } },
    ],
    ['without a network', { node: NO_NETWORK }],
    [
      'with proxies',
      { node: NO_NETWORK, env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy } },
    ],
    ['with 64 file handles', { shell: 'ulimit -n 64' }],
    ['with a heap of 256 MB', { node: ['--max-old-space-size=256'] }],
    ['without stdout', { shell: 'exec 1>&-' }],
    ['without stdout and stderr', { shell: 'exec 1>&- 2>&-' }],
  ])('%s', (name, around) => {
    const folder = project(`same ${name}`, USUAL);
    const { status, stderr } = build(folder, around);
    expect([status, stderr, decksIn(join(folder, 'output'))]).toEqual([0, '', decks]);
  });

  test.each([
    'two words',
    'a \'b\' "c" & d; $(e) `f`',
    '정책 발표 (최종)',
    '정책 발표'.normalize('NFD'),
    '📊 deck 👩🏽‍💻',
    '100% #1 ?',
    join(...Array.from({ length: 7 }, (_, index) => `${index} ${'긴 이름 '.repeat(5)}`)),
  ])('in the folder %j, and from below it', name => {
    const folder = project(join('names', name), USUAL);
    const { status, stderr } = build(join(folder, 'data', 'bakery'));
    expect([status, stderr, decksIn(join(folder, 'output'))]).toEqual([0, '', decks]);
  });

  test('in a project that a link leads to', () => {
    const folder = project('real', USUAL);
    symlinkSync(folder, join(top, 'a link'));
    const { status, stderr } = build(join(top, 'a link'));
    expect([status, stderr, decksIn(join(folder, 'output'))]).toEqual([0, '', decks]);
  });
});

test('with 40 file handles, it says what is missing and makes nothing', () => {
  const folder = project('few handles', USUAL);
  const start = join(dirname(program), '../bin/briefdeck.mjs');
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `ulimit -n 40; exec "$@"`, 'sh', process.execPath, start, 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect([status, stdout, stderr, namesIn(join(folder, 'output'))]).toEqual([
    3,
    '',
    'The system lets Briefdeck open too few files (EMFILE). Allow more: ulimit -n 1024.\n열 수 있는 파일 수가 모자랍니다(EMFILE). “ulimit -n 1024”로 한도를 늘리십시오.\n',
    [],
  ]);
});

describe('whatever happens to it', () => {
  const KINDS = ['41', '42', '43'];
  /** The decks that each of the three tables makes. */
  const made = new Map<string, Decks>();
  beforeAll(() => {
    for (const loaves of KINDS) {
      const folder = project(`whole ${loaves}`, loaves);
      expect(build(folder).status).toBe(0);
      made.set(loaves, decksIn(join(folder, 'output')));
    }
  });
  /** Which table made them. */
  const kindOf = (found: Decks): string | undefined =>
    KINDS.find(loaves => JSON.stringify(made.get(loaves)) === JSON.stringify(found));
  const isWhole = (found: Decks): boolean =>
    Object.entries(found).every(([name, hash]) => KINDS.some(loaves => made.get(loaves)?.[name] === hash));

  /** The same numbers in every run. */
  function randomFrom(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    };
  }
  const isWriting = (folder: string): boolean => namesIn(folder).some(name => name.startsWith('.~briefdeck'));
  const wait = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

  /** Waits until the program writes, as often as not, and some time more. */
  async function until(child: ChildProcess, output: string, random: () => number): Promise<void> {
    const isEarly = random() < 0.3;
    while (!isEarly && child.exitCode === null && !isWriting(output)) await wait(1);
    await wait(random() * (isEarly ? 900 : 12));
  }

  test('killed at twelve moments, it leaves whole decks, and the next command makes them of one run', {
    timeout: 300_000,
  }, async () => {
    const random = randomFrom(7);
    const folder = project('killed', '41');
    const output = join(folder, 'output');
    expect(build(folder).status).toBe(0);
    for (let kill = 0; kill < 12; kill += 1) {
      project('killed', KINDS[(kill + 1) % 2] ?? '');
      const child = start(folder);
      const gone = ended(child);
      await until(child, output, random);
      child.kill('SIGKILL');
      await gone;
      expect(isWhole(decksIn(output))).toBe(true);
      spawnSync(process.execPath, [program, 'changes', '--no-pictures'], { cwd: folder });
      expect(['41', '42']).toContain(kindOf(decksIn(output)));
    }
    project('killed', '43');
    expect(build(folder).status).toBe(0);
    expect(kindOf(decksIn(output))).toBe('43');
    expect(namesIn(output)).toEqual([...Object.keys(decks), 'previous']);
    expect(namesIn(join(output, 'previous'))).toEqual(Object.keys(decks));
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'stopped with %s at four moments, it has written all decks or none, and nothing half',
    async (signal, code) => {
      const random = randomFrom(code);
      const folder = project(`stopped ${code}`, '41');
      const output = join(folder, 'output');
      expect(build(folder).status).toBe(0);
      for (let stop = 0; stop < 4; stop += 1) {
        project(`stopped ${code}`, KINDS[(stop + 1) % 2] ?? '');
        const child = start(folder);
        const gone = ended(child);
        await until(child, output, random);
        child.kill(signal);
        // Before the program has begun, the system ends the process itself.
        expect([code, signal, 0]).toContain(await gone);
        expect(['41', '42']).toContain(kindOf(decksIn(output)));
        expect(isWriting(output)).toBe(false);
      }
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once while it is busy with a long file', async signal => {
    const folder = project(`busy ${signal}`, '41');
    const headings = Array.from({ length: 6_000 }, (_, index) => `Heading ${index}\n---\n`).join('\n');
    appendFileSync(join(folder, 'data/bakery/article.en.md'), `\n${headings}`);
    const child = start(folder);
    const gone = ended(child);
    await wait(700);
    child.kill(signal);
    // By the system, not by the program, which would have to come to the end of the file first.
    expect(await gone).toBe(signal);
    expect(namesIn(join(folder, 'output'))).toEqual([]);
  });

  test('two builds at once both finish, and all decks are of one of them', async () => {
    const output = join(top, 'together');
    for (let round = 0; round < 3; round += 1) {
      const folders = ['41', '42'].map(loaves => project(`race ${loaves}`, loaves));
      const builds = folders.map(folder => ended(start(folder, ['--out', output])));
      expect(await Promise.all(builds)).toEqual([0, 0]);
      expect(['41', '42']).toContain(kindOf(decksIn(output)));
      expect(isWriting(output)).toBe(false);
      expect(build(project('race 43', '43'), { argv: ['--out', output] }).status).toBe(0);
    }
  });

  /** A folder that somebody has in `around` and that is a small disk of its own; undefined where the system does not let us. */
  function smallDisk(folder: string, options: string): (() => void) | undefined {
    mkdirSync(folder, { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    if (mounted.status !== 0) {
      console.log('note: a small disk cannot be mounted here, so a full one is not tried');
      return undefined;
    }
    return () => void spawnSync('umount', ['-l', folder]);
  }

  test('on a disk that is full, the old decks stay, and it says how much room is needed', () => {
    const folder = project('full', '41');
    const output = join(folder, 'output');
    const away = smallDisk(output, 'size=2m');
    if (!away) return;
    try {
      expect(build(folder).status).toBe(0);
      const names = namesIn(output);
      const old = decksIn(output);
      const room = Object.keys(old).reduce((sum, name) => sum + readFileSync(join(output, name)).length, 0);
      writeFileSync(join(output, 'film.mp4'), new Uint8Array(2 * 1024 * 1024 - room - 60_000));
      project('full', '42');
      const { status, stdout, stderr } = build(folder);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(
        /^error BD814: the disk is full: “[^”]+\.pptx” needs 1 MB; the old file is unchanged\. Free some space, or choose another disk with --out\.\n1 error\. Nothing was written\.\n$/,
      );
      expect([decksIn(output), namesIn(output)]).toEqual([old, [...names, 'film.mp4', 'previous'].sort()]);
      rmSync(join(output, 'film.mp4'));
      expect(build(folder).status).toBe(0);
      expect([kindOf(decksIn(output)), isWriting(output)]).toEqual(['42', false]);
    } finally {
      away();
    }
  });

  test('in a folder that may not be written, the old decks stay, and it names the folder', () => {
    const folder = project('read-only', '41');
    const output = join(folder, 'output');
    expect(build(folder).status).toBe(0);
    const old = decksIn(output);
    project('read-only', '42');
    chmodSync(output, 0o555);
    // Root may write anywhere, so it becomes somebody else.
    const user = process.getuid?.() === 0 ? first('process.setuid(65534);') : [];
    const { status, stderr } = build(folder, { node: user });
    chmodSync(output, 0o755);
    expect([status, stderr, decksIn(output)]).toEqual([
      3,
      `error BD813: “${output}” may not be written (EACCES); the old file is unchanged. Ask for permission to write there, or choose another folder with --out.\n1 error. Nothing was written.\n`,
      old,
    ]);
  });
});
