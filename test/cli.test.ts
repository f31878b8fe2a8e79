import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, buildSync } from 'esbuild';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { texts } from '../compile/texts.mjs';
import { refuseNode } from '../src/cli/old-node.ts';
import { parseArguments } from '../src/cli/options.ts';
import { startProgress } from '../src/cli/progress.ts';
import { sizeText } from '../src/cli/summary.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { terminal as english } from '../src/messages/en/terminal.ts';
import { terminal as korean } from '../src/messages/ko/terminal.ts';
import { type Build, commandLine, maker, NOTICE } from './command-line.ts';

const { put, root, briefdeck } = commandLine({
  'data/energy/briefing.yaml': 'title: Energy\n',
  'data/energy/article.ko.md': '# 에너지\n\n[61.2%](fig:solr)가 이용한다.\n',
  'data/water/briefing.yaml': 'title: Water\n',
});

const WRONG: Diagnostic = {
  code: 'BD201',
  message: 'BD201',
  given: {},
  severity: 'error',
  place: { file: 'data/energy/article.ko.md', line: 3, column: 1 },
  what: { en: 'no figure is called “solr”.', ko: '“solr”라는 수치가 없습니다.' },
  next: { en: 'Did you mean “solar”?', ko: '혹시 “solar”인가요?' },
};
describe('decks are made', () => {
  test('all of them, into output, and told as a table', async () => {
    const { make, requests } = maker();
    expect(await briefdeck(['build', 'energy'], make)).toEqual({
      exitCode: 0,
      out: `\
Deck        Language  Slides  Figures  Size  State  File
ministry    ko            14        9  2 KB  new    output/energy.ministry.ko.pptx
delegation  en            14        9  2 KB  new    output/energy.delegation.en.pptx
`,
      err: '',
    });
    expect(readdirSync(join(root(), 'output')).sort()).toEqual([
      'energy.delegation.en.pptx',
      'energy.ministry.ko.pptx',
    ]);
    expect(readFileSync(join(root(), 'output/energy.ministry.ko.pptx'), 'utf8')).toMatch(/^energy\.ministry/);
    expect(requests[0]).toMatchObject({ briefing: 'energy', audiences: [], draft: false });
    expect(requests[0]?.files.has('data/energy/briefing.yaml')).toBe(true);
    expect(requests[0]?.files.has('fonts/Arimo-Regular.ttf')).toBe(true);
  });

  test('the table stands straight in Korean', async () => {
    const { out } = await briefdeck(['build', 'energy'], maker().make, { env: { LC_ALL: 'ko_KR.UTF-8' } });
    expect(out).toBe(`\
발표 자료   언어  슬라이드  수치  크기  상태       파일
ministry    ko          14     9  2 KB  새로 만듦  output/energy.ministry.ko.pptx
delegation  en          14     9  2 KB  새로 만듦  output/energy.delegation.en.pptx
`);
  });

  test('of all briefings, or of those named, also as the shell completes them', async () => {
    const everything = maker();
    await briefdeck(['build'], everything.make);
    expect(everything.requests.map(({ briefing }) => briefing)).toEqual(['energy', 'water']);
    const one = maker();
    await briefdeck(['build', './data/water/'], one.make, { cwd: root() });
    expect(one.requests.map(({ briefing }) => briefing)).toEqual(['water']);
  });

  test('from any folder of the project', async () => {
    const { exitCode, out } = await briefdeck(['build', 'water'], maker().make, {
      cwd: join(root(), 'data', 'energy'),
    });
    expect([exitCode, out.includes(join(root(), 'output', 'water.ministry.ko.pptx'))]).toEqual([0, true]);
  });

  test.each([
    [['--audience', 'ministry', '--lang', 'en', '--draft']],
    [['--audience', 'ministry', 'energy', '--lang=en', '--draft']],
    [['energy', '-a', 'ministry', '-l', 'en', '--draft']],
  ])('as the options say: %j', async options => {
    const { make, requests } = maker();
    const { exitCode } = await briefdeck(
      ['build', ...options, ...(options.includes('energy') ? [] : ['--', 'energy'])],
      make,
    );
    expect(exitCode).toBe(0);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ briefing: 'energy', audiences: ['ministry'], language: 'en', draft: true });
    expect(readdirSync(join(root(), 'output'))).toEqual(['energy.ministry.en.pptx']);
  });

  test('with every other option', async () => {
    const { make, requests } = maker();
    const options = ['--strict', '--to-send', '--slides', 'gap, uses', '--format', 'PNG,svg', '--force'];
    expect((await briefdeck(['build', 'energy', ...options], make)).exitCode).toBe(0);
    expect(requests[0]).toMatchObject({
      strict: true,
      toSend: true,
      slides: ['gap', 'uses'],
      formats: ['svg', 'png'],
    });
    expect(parseArguments(['build', '--force'], 'en')).toMatchObject({ options: { force: true, formats: ['pptx'] } });
    expect(parseArguments(['watch', 'data/water', '-a', 'x'], 'en')).toMatchObject({
      kind: 'watch',
      options: { briefings: ['water'], audiences: ['x'], strict: false },
    });
  });

  test('several audiences, named together or one by one', () => {
    const expected = { kind: 'build', options: { audiences: ['a', 'b'] } };
    expect(parseArguments(['build', '--audience', 'a', 'b'], 'en')).toMatchObject(expected);
    expect(parseArguments(['build', '--audience', 'a', '--audience', 'b'], 'en')).toMatchObject(expected);
  });

  test('one deck in a file, several in a folder', async () => {
    const one = await briefdeck(['build', 'energy', '-a', 'ministry', '--out', 'today/talk.pptx'], maker().make);
    expect(one.out).toContain('  today/talk.pptx\n');
    await briefdeck(['build', 'energy', '--out', 'today'], maker().make);
    expect(readdirSync(join(root(), 'today')).sort()).toEqual([
      'energy.delegation.en.pptx',
      'energy.ministry.ko.pptx',
      'talk.pptx',
    ]);
  });

  test('with notices told before, on the other stream', async () => {
    const { exitCode, out, err } = await briefdeck(['build', 'energy'], maker([NOTICE]).make);
    expect([exitCode, err]).toEqual([0, 'notice BD101: read as CP949.\n1 notice.\n']);
    expect(out).toContain('energy.ministry.ko.pptx');
  });
});

describe('decks are not made', () => {
  test('when the content is wrong: nothing is touched, of no briefing', async () => {
    put('output/water.ministry.ko.pptx', 'old');
    const build: Build = request => (request.briefing === 'energy' ? maker([WRONG]) : maker()).make(request);
    expect(await briefdeck(['build'], build)).toEqual({
      exitCode: 1,
      out: '',
      err: `\
data/energy/article.ko.md:3:1 error BD201: no figure is called “solr”. Did you mean “solar”?
    [61.2%](fig:solr)가 이용한다.
    ^
1 error. Nothing was written.
`,
    });
    expect(readFileSync(join(root(), 'output/water.ministry.ko.pptx'), 'utf8')).toBe('old');
    expect(readdirSync(join(root(), 'output'))).toEqual(['water.ministry.ko.pptx']);
  });

  test('in Korean, in color on a terminal that wants it', async () => {
    const korean = { env: { LANG: 'ko_KR.UTF-8' } };
    const { err } = await briefdeck(['build', 'energy'], maker([WRONG]).make, korean);
    expect(err).toBe(`\
data/energy/article.ko.md:3:1 오류 BD201: “solr”라는 수치가 없습니다. 혹시 “solar”인가요?
    [61.2%](fig:solr)가 이용한다.
    ^
오류 1건. 아무 파일도 쓰지 않았습니다.
`);
    const colored = await briefdeck(['build', 'energy'], maker([WRONG]).make, { ...korean, tty: true });
    expect(colored.err).toContain('\u001B[31m오류 BD201:\u001B[39m');
    const plain = await briefdeck(['build', 'energy'], maker([WRONG]).make, { env: { NO_COLOR: '1' }, tty: true });
    expect(plain.err).not.toContain('\u001B');
  });

  test('when there are more than fifty, all with --all, and how numbers out of date are corrected is said once', async () => {
    const many = Array.from(
      { length: 52 },
      (_, at): Diagnostic => ({
        ...WRONG,
        code: at < 2 ? 'BD421' : 'BD430',
        severity: 'warning',
        place: { file: 'data/energy/article.en.md', line: at + 1, column: 1 },
        alsoAt: at === 0 ? [{ file: 'data/energy/article.ko.md', line: 1, column: 1 }] : [],
      }),
    );
    const { err } = await briefdeck(['build', 'energy'], maker(many).make);
    expect(err.match(/ warning BD/g)).toHaveLength(50);
    expect(err).toMatch(/\nand 2 more BD430: numbers without a link; --all shows them\n52 warnings\.\n.*\n$/);
    expect(
      err.match(/npx briefdeck sync shows the 3 places, npx briefdeck sync --write corrects them\./g),
    ).toHaveLength(1);
    const all = await briefdeck(['build', 'energy', '--all', '--messages', 'ko'], maker(many).make);
    expect(all.err.match(/ 경고 BD/g)).toHaveLength(52);
    expect(all.err).toMatch(
      /\n경고 52건\.\n수치 표와 값이 다른 숫자: npx briefdeck sync를 실행하면 3곳이 표시되고, .*\n$/,
    );
  });

  test('when they cannot be written', async () => {
    put('output/~$energy.ministry.ko.pptx');
    const { exitCode, out, err } = await briefdeck(['build', 'energy'], maker().make);
    expect([exitCode, out]).toEqual([3, '']);
    expect(err).toContain('is open in another program (~$energy.ministry.ko.pptx); the old file is unchanged.');
  });

  test('when --out is one file for two decks', async () => {
    const { exitCode, err } = await briefdeck(['build', 'energy', '--out', 'talk.pptx'], maker().make);
    expect([exitCode, err]).toEqual([
      2,
      'error BD917: “--out talk.pptx” names one file, but 2 decks are made: ministry, delegation. Name one audience with --audience, or give a folder.\n1 error. Nothing was written.\n',
    ]);
    expect(readdirSync(root())).toEqual(['data']);
  });

  test('and nobody waits for a build when it is known before', async () => {
    const { make, requests } = maker();
    const outs = ['CON.pptx', 'talk.pdf', 'data/energy/article.ko.md'];
    const codes = await Promise.all(outs.map(async out => (await briefdeck(['build', '--out', out], make)).exitCode));
    expect([codes, requests]).toEqual([[3, 3, 3], []]);
  });

  test('when a limit is reached', async () => {
    put('data/energy/film.mp4', 'x'.repeat(1024 * 1024));
    const { exitCode, err } = await briefdeck(['build', 'energy', '--max-input', '1'], maker().make);
    expect([exitCode, err.includes('--max-input 2')]).toEqual([4, true]);
  });

  test('when there is no project', async () => {
    const { exitCode, err } = await briefdeck(['build'], maker().make, { cwd: tmpdir() });
    expect([exitCode, err.startsWith('error BD801: neither')]).toEqual([3, true]);
  });
});

describe('a fault of the program', () => {
  const broken: Build = async () => {
    throw new TypeError('runs is not iterable\nsecond line');
  };
  const line =
    'error BD799: Briefdeck itself has failed (runs is not iterable). It is not your mistake, and nothing was written. Run the same command with --debug and send its output, with the folder data, to whoever maintains Briefdeck for you.\n';

  test('is one line, with its stack only when asked for', async () => {
    const { exitCode, out, err } = await briefdeck(['build', 'energy'], broken);
    expect([exitCode, out, err]).toEqual([5, '', `${line}1 error. Nothing was written.\n`]);
    const debug = await briefdeck(['build', 'energy', '--debug'], broken);
    expect(debug.err).toMatch(/^TypeError: runs is not iterable\nsecond line\n {4}at /);
    expect(debug.err).toContain(line);
    const korean = await briefdeck(['build', 'energy', '--messages', 'ko'], broken);
    expect(korean.err).toContain(
      '오류 BD799: Briefdeck 자체의 오류입니다(runs is not iterable). 사용자의 잘못이 아니며',
    );
  });

  test('is also a package that fails its own check, and a build without deck or reason', async () => {
    const check: Diagnostic = { ...NOTICE, code: 'BD799', severity: 'error' };
    expect((await briefdeck(['build', 'energy'], maker([check, WRONG]).make)).exitCode).toBe(5);
    const silent: Build = async () => ({ decks: [], diagnostics: [NOTICE] });
    expect((await briefdeck(['build', 'energy'], silent)).exitCode).toBe(5);
  });

  test('is not what a missing part of the installation is', async () => {
    const noSharp: Build = async () => {
      throw new Error('Could not load the "sharp" module using the linux-x64 runtime\nmore');
    };
    const { exitCode, err } = await briefdeck(['build', 'energy'], noSharp);
    expect(exitCode).toBe(3);
    expect(err).toContain(
      'error BD807: the installation is incomplete: “sharp” is missing, damaged or not made for this machine. Run “npm ci” in the folder of Briefdeck.\n',
    );
  });
});

describe('arguments that are not understood', () => {
  test.each([
    [[], 'BD910: a command is missing. To make the decks: npx briefdeck build. For help: npx briefdeck --help.'],
    [['buld'], 'BD911: no command is called “buld”. Did you mean “build”?'],
    [
      ['make'],
      'BD911: no command is called “make”. Available: new, build, watch, check, changes, plan, template, link, sync, worker, explain, completion. For help: npx briefdeck --help.',
    ],
    [['build', 'enrgy'], 'BD912: no briefing is called “enrgy”. Did you mean “energy”?'],
    [['build', 'transport'], 'BD912: no briefing is called “transport”. The folder data has: energy, water.'],
    [['build', '--audiance', 'x'], 'BD913: no option is called “--audiance”. Did you mean “--audience”?'],
    [['build', '--audiance=x'], 'BD913: no option is called “--audiance”. Did you mean “--audience”?'],
    [['build', '--zzz'], 'BD913: no option is called “--zzz”. “npx briefdeck build --help” shows all options.'],
    [['build', '--out'], 'BD914: “--out” needs a value. “npx briefdeck build --help” shows all options.'],
    ...['--slides', '--audience', '--lang', '--out', '--format'].flatMap(option =>
      ['', ' ', ','].map((value): [string[], string] => [
        ['build', option, value],
        `BD914: “${option}” needs a value. “npx briefdeck build --help” shows all options.`,
      ]),
    ),
    [
      ['build', '--messages', 'fr'],
      'BD915: messages come in en and ko, not in “fr”. Write --messages en or --messages ko.',
    ],
    [['build', '--max-input', '0'], 'BD916: “--max-input” needs a whole number above 0. For example: --max-input 128.'],
  ])('%j', async (argv, message) => {
    const { make, requests } = maker();
    expect(await briefdeck(argv, make)).toEqual({
      exitCode: 2,
      out: '',
      err: `error ${message}\n1 error. Nothing was written.\n`,
    });
    expect(requests).toEqual([]);
  });

  test.each([
    [['buld'], 'BD911: “buld”(이)라는 명령이 없습니다. 혹시 “build”인가요?'],
    [['build', 'transport'], 'BD912: “transport”(이)라는 브리핑이 없습니다. data 폴더에 있는 브리핑: energy, water'],
    [
      ['build', '--zzz'],
      'BD913: “--zzz”(이)라는 옵션이 없습니다. “npx briefdeck build --help”로 사용법을 볼 수 있습니다.',
    ],
    [['build', '--out'], 'BD914: “--out”에 값이 필요합니다. “npx briefdeck build --help”로 사용법을 볼 수 있습니다.'],
  ])('in Korean: %j', async (argv, message) => {
    const { err } = await briefdeck(argv, maker().make, { env: {}, systemLanguage: 'ko-KR' });
    expect(err).toBe(`오류 ${message}\n오류 1건. 아무 파일도 쓰지 않았습니다.\n`);
  });

  test('a word more or less, in some other way, is still usage and not a crash', async () => {
    expect((await briefdeck(['build', '--draft=yes'], maker().make)).exitCode).toBe(2);
  });
});

describe('help', () => {
  test('shows options and examples', async () => {
    const { exitCode, out, err } = await briefdeck(['build', '--help'], maker().make);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Usage: npx briefdeck build \[options\] \[briefing\.\.\.\]\n\nmake the decks of one or more briefings\n/,
    );
    expect(out).toContain('npx briefdeck build --audience ministry --lang en --out talk.pptx\n');
    expect(out).toContain('3  a file could not be read or written');
  });

  test('in Korean too', async () => {
    const { out } = await briefdeck(['--help', '--messages', 'ko'], maker().make);
    expect(out).toMatch(/^사용법: npx briefdeck \[옵션\] \[명령\]\n/);
    expect(out).toContain('명령:');
    expect(out).not.toMatch(/Usage|Options|Commands|Examples/);
  });

  test.each(['build', 'watch', 'check', 'changes', 'plan', 'sync'])(
    'of %s has examples in both languages',
    async command => {
      const english = await briefdeck([command, '--help'], maker().make);
      const korean = await briefdeck([command, '--help', '--messages', 'ko'], maker().make);
      expect([english.exitCode, korean.exitCode]).toEqual([0, 0]);
      expect(english.out).toMatch(
        new RegExp(`^Usage: npx briefdeck ${command} [\\s\\S]*\nExamples:\n  npx briefdeck ${command}\n`),
      );
      expect(korean.out).toMatch(
        new RegExp(`^사용법: npx briefdeck ${command} [\\s\\S]*\n예:\n  npx briefdeck ${command}\n`),
      );
      expect(english.out).not.toMatch(/[가-힣]/);
      const lines = (text: string) => text.split('\n').filter(line => line.startsWith('  briefdeck '));
      expect(lines(korean.out)).toEqual(lines(english.out));
    },
  );

  test('the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await briefdeck(['--version'], maker().make)).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
  });
});

describe('for programs', () => {
  test('one JSON object, and nothing else', async () => {
    const { exitCode, out, err } = await briefdeck(
      ['build', 'energy', '-a', 'ministry', '--json'],
      maker([NOTICE]).make,
      { tty: true },
    );
    expect([exitCode, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      exitCode: 0,
      decks: [
        {
          briefing: 'energy',
          audience: 'ministry',
          language: 'ko',
          slides: 14,
          figures: 9,
          format: 'pptx',
          bytes: 1150,
          path: 'output/energy.ministry.ko.pptx',
          state: 'new',
        },
      ],
      diagnostics: [{ code: 'BD101', message: 'BD101', arguments: {}, severity: 'notice', what: 'read as CP949.' }],
    });
  });

  test('also when something is wrong', async () => {
    const wrong = JSON.parse((await briefdeck(['build', 'energy', '--json'], maker([WRONG, WRONG]).make)).out);
    expect(wrong).toEqual({
      exitCode: 1,
      decks: [],
      diagnostics: [
        {
          code: 'BD201',
          message: 'BD201',
          arguments: {},
          severity: 'error',
          file: 'data/energy/article.ko.md',
          line: 3,
          column: 1,
          what: 'no figure is called “solr”.',
          next: 'Did you mean “solar”?',
        },
      ],
    });
    const misspelt = await briefdeck(['build', '--json', '--audiance'], maker().make);
    expect([misspelt.exitCode, JSON.parse(misspelt.out).diagnostics[0].code]).toEqual([2, 'BD913']);
  });
});

describe('progress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watched(isTTY = true, quiet = false) {
    const lines: string[] = [];
    const progress = startProgress({ isTTY, write: text => void lines.push(text) }, quiet);
    return { lines, step: (done: number) => progress.step({ done, total: 4, what: 'ministry.ko' }), end: progress.end };
  }

  test('is not shown for a build of less than a second', () => {
    const { lines, step, end } = watched();
    step(0);
    vi.advanceTimersByTime(999);
    step(1);
    end();
    vi.advanceTimersByTime(5000);
    expect(lines).toEqual([]);
  });

  test('is one line that is drawn again, and taken away', () => {
    const { lines, step, end } = watched();
    step(0);
    vi.advanceTimersByTime(1000);
    step(1);
    end();
    expect(lines).toEqual(['\r\u001B[K0/4 ministry.ko', '\r\u001B[K1/4 ministry.ko', '\r\u001B[K']);
  });

  test('tells how long many decks will still take', () => {
    const lines: string[] = [];
    const progress = startProgress({ isTTY: true, write: text => void lines.push(text) }, false, english.timeLeft);
    const inKorean = startProgress({ isTTY: true, write: text => void lines.push(text) }, false, korean.timeLeft);
    vi.advanceTimersByTime(60_000);
    progress.step({ done: 100, total: 400, what: 'row 101' });
    inKorean.step({ done: 100, total: 400, what: '101행' });
    vi.advanceTimersByTime(120_000);
    progress.step({ done: 390, total: 400, what: 'row 391' });
    inKorean.step({ done: 390, total: 400, what: '391행' });
    expect(lines.map(line => line.slice('\r\u001B[K'.length))).toEqual([
      '100/400 row 101 · 3 min left',
      '100/400 101행 · 3분 남음',
      '390/400 row 391 · less than a minute left',
      '390/400 391행 · 1분 안에 끝남',
    ]);
  });

  test.each([
    [false, false],
    [true, true],
  ])('is silent for a pipe, or when nobody wants it', (isTTY, quiet) => {
    const { lines, step, end } = watched(isTTY, quiet);
    step(0);
    vi.advanceTimersByTime(2000);
    step(1);
    end();
    expect(lines).toEqual([]);
  });
});

test.each([
  [1, '1 KB'],
  [182 * 1024, '182 KB'],
  [1_500_000, '1.4 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test('a Node.js that is too old is told so', () => {
  const said: string[] = [];
  const terminal = { isTTY: false, write: (text: string) => void said.push(text) };
  const environment = { cwd: '/', env: {}, systemLanguage: 'ko-KR', stdout: terminal, stderr: terminal };
  expect(refuseNode('18.20.4', { ...environment, systemLanguage: 'en' })).toBe(2);
  expect(said.pop()).toBe(
    'error BD919: Briefdeck needs Node.js 20.9 or newer; this is 18.20.4. Install the version marked LTS from https://nodejs.org.\n',
  );
  refuseNode('18.20.4', environment);
  expect(said.pop()).toBe(
    '오류 BD919: Node.js 20.9 이상이 필요합니다. 현재 버전은 18.20.4입니다. https://nodejs.org에서 LTS 버전을 설치하십시오.\n',
  );
});

describe('the program itself', { tags: ['slow'] }, () => {
  let program: string;
  let place: string;

  // The real entry, with a core that answers what the test's briefing is called.
  beforeAll(async () => {
    place = mkdtempSync(join(process.cwd(), 'node_modules', '.briefdeck-test-'));
    program = join(place, 'cli.mjs');
    await build({
      entryPoints: ['src/cli.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);",
      },
      outfile: program,
      plugins: [
        texts,
        {
          name: 'fake core',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /build\/build\.ts$/ }, () => ({ path: 'build', namespace: 'fake' }));
            onLoad({ filter: /.*/, namespace: 'fake' }, () => ({ contents: CORE }));
          },
        },
      ],
    });
    return () => rmSync(place, { recursive: true, force: true });
  });

  const CORE = `
    export async function buildDecks({ briefing, files }) {
      if (briefing === 'slow') {
        console.error('building');
        await new Promise(done => setTimeout(done, 60000));
      }
      if (briefing === 'busy') {
        console.error('building');
        for (const end = Date.now() + 60000; Date.now() < end; );
      }
      const bytes = files.get('data/' + briefing + '/briefing.yaml');
      return { decks: [{ name: briefing, names: [briefing], briefing, audience: 'all', language: 'en', slides: 1, figures: 0, manifest: {}, files: new Map([['pptx', new Map([[briefing + '.pptx', bytes]])]]) }], diagnostics: [] };
    }`;

  test('leaves with its exit code, without HOME, USER or a language', () => {
    const child = spawnSync(process.execPath, [program, 'build', 'energy'], { cwd: root(), env: {}, encoding: 'utf8' });
    expect([child.status, child.stderr]).toEqual([0, '']);
    expect(readFileSync(join(root(), 'output/energy.pptx'), 'utf8')).toBe('title: Energy\n');
    const wrong = spawnSync(process.execPath, [program, 'biuld'], { cwd: root(), env: {}, encoding: 'utf8' });
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  });

  test('writes its decks when nobody reads what it says', () => {
    const command = `"${process.execPath}" "${program}" build energy 2>&- | true; exit 0`;
    spawnSync('sh', ['-c', command], { cwd: root() });
    expect(readFileSync(join(root(), 'output/energy.pptx'), 'utf8')).toBe('title: Energy\n');
    const closed = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" build water >&- 2>&-`], { cwd: root() });
    expect(closed.status).toBe(0);
  });

  // A shell reads the end by these signals as the exit codes 130 and 143.
  test.each([
    ['SIGINT', 'slow'],
    ['SIGTERM', 'slow'],
    ['SIGINT', 'busy'],
    ['SIGTERM', 'busy'],
  ] as const)('%s ends it at once while it is %s, and leaves the old decks', async (signal, briefing) => {
    put(`data/${briefing}/briefing.yaml`, 'title: Slow\n');
    put(`output/${briefing}.pptx`, 'old');
    const child = spawn(process.execPath, [program, 'build', briefing], { cwd: root() });
    await new Promise(done => child.stderr.once('data', done));
    const gone = new Promise(done => child.once('exit', (_, by) => done(by)));
    child.kill(signal);
    expect(await gone).toBe(signal);
    expect(readFileSync(join(root(), `output/${briefing}.pptx`), 'utf8')).toBe('old');
    expect(readdirSync(join(root(), 'output'))).toEqual([`${briefing}.pptx`]);
  });

  test('a signal that comes while decks take their places waits until all have', () => {
    const script = join(place, 'signal.mjs');
    writeFileSync(
      script,
      `import { uninterrupted } from ${JSON.stringify(resolve('src/disk/uninterrupted.ts'))};
      setTimeout(() => console.log('went on'), 5000);
      console.log(uninterrupted(() => { process.kill(process.pid, 'SIGTERM'); for (const end = Date.now() + 200; Date.now() < end; ); return 'whole'; }));`,
    );
    const bundled = join(place, 'signal.bundle.mjs');
    buildSync({ entryPoints: [script], bundle: true, platform: 'node', format: 'esm', outfile: bundled });
    const { status, stdout } = spawnSync(process.execPath, [bundled], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([143, 'whole\n']);
  });
});
