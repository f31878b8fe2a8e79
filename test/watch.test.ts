import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BuildResult, buildDecks } from '../src/build/build.ts';
import { memoryCache } from '../src/cache.ts';
import { watchCommand } from '../src/cli/commands/watch-command.ts';
import {
  decide,
  isFinished,
  isWatched,
  PATIENCE,
  QUIET,
  RETRY,
  type Rhythm,
  START,
  type WatchSignal,
} from '../src/cli/commands/watch-rhythm.ts';
import type { Core } from '../src/cli/core.ts';
import { parseArguments } from '../src/cli/options.ts';
import { outputSettingsOf } from '../src/cli/output-settings.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { type FollowEvents, follow, lookAt } from '../src/disk/follow.ts';
import type { DeckView } from '../src/write/slide-views.ts';
import { commandLine, deck, NO_CORE } from './command-line.ts';
import { bytesOf } from './project-files.ts';
import { BAKERY, bake } from './small-project.ts';
import { tampered } from './write/pptx/opened.ts';

describe('when to build', () => {
  const idle: Rhythm = { isBuilding: false };

  /** The times at which signs come, and what is done upon each; wake-ups are kept as they are asked for. */
  function played(signs: readonly WatchSignal[], isWhole: (at: number) => boolean = () => true, until = 10_000) {
    const acts: string[] = [];
    let rhythm = idle;
    let wakeAt: number | undefined;
    const notice = (sign: WatchSignal): void => {
      const decision = decide(rhythm, sign);
      ({ rhythm, wakeAt } = { wakeAt: undefined, ...decision });
      if (decision.act !== 'wait') acts.push(`${decision.act} ${sign.at}`);
    };
    const pass = (time: number): void => {
      while (wakeAt !== undefined && wakeAt <= time) notice({ kind: 'time', at: wakeAt, isWhole: isWhole(wakeAt) });
    };
    for (const sign of signs) {
      pass(sign.at);
      notice(sign);
    }
    pass(until);
    return acts;
  }
  const saves = (count: number, every: number): readonly WatchSignal[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'saved', at: 1000 + index * every }));

  test('once after a save, once after twenty of them', () => {
    expect(played(saves(1, 0))).toEqual([`build ${1000 + QUIET}`]);
    expect(played(saves(20, 50))).toEqual([`build ${1950 + QUIET}`]);
  });

  test('again for what is saved during a build, when that has ended', () => {
    const signs: readonly WatchSignal[] = [
      ...saves(1, 0),
      { kind: 'saved', at: 1200 },
      { kind: 'saved', at: 1300 },
      { kind: 'done', at: 2000, isOpen: false },
    ];
    expect(played(signs)).toEqual(['build 1060', 'build 2060']);
    expect(decide(START, { kind: 'time', at: 5000, isWhole: true }).act).toBe('wait');
  });

  test('not while a file is half-written, but not later than patience lasts', () => {
    expect(played(saves(1, 0), at => at > 1500)).toEqual(['build 1540']);
    expect(played(saves(1, 0), () => false)).toEqual(
      [`build ${1000 + PATIENCE + QUIET - (PATIENCE % QUIET)}`].map(() => 'build 2500'),
    );
  });

  test('never when nothing was saved; open decks are looked at again in their own time', () => {
    expect(played([{ kind: 'done', at: 1000, isOpen: false }])).toEqual([]);
    const open: readonly WatchSignal[] = [
      { kind: 'done', at: 1000, isOpen: true },
      { kind: 'done', at: 3100, isOpen: true },
      { kind: 'saved', at: 4000 },
    ];
    expect(played(open)).toEqual([`retry ${1000 + RETRY}`, 'build 4060']);
  });

  test.each([
    ['is not there', undefined, undefined, false],
    ['has just come', undefined, { size: 10, changed: 1 }, false],
    ['is empty', { size: 0, changed: 1 }, { size: 0, changed: 1 }, false],
    ['grows', { size: 10, changed: 1 }, { size: 20, changed: 2 }, false],
    ['is written over', { size: 10, changed: 1 }, { size: 10, changed: 2 }, false],
    ['stays', { size: 10, changed: 1 }, { size: 10, changed: 1 }, true],
  ] as const)('a file that %s', (_, before, now, whole) => {
    expect(isFinished(before, now)).toBe(whole);
  });

  test('files of the project, and no temporary ones', () => {
    const watched = [
      '',
      'data',
      'data/energy/figures.csv',
      'templates/themes/policy.yaml',
      'data\\에너지\\article.ko.md',
    ];
    const others = [
      ...[
        'output',
        'output/energy.ministry.ko.pptx',
        'node_modules',
        'README.md',
        'data/.git',
        'data/energy/.article.ko.md.swp',
      ],
      ...[
        'data/energy/~$figures.xlsx',
        'data/energy/article.ko.md~',
        'data/energy/#article.ko.md#',
        'data/energy/4913',
      ],
      ...['data/energy/figures.csv.tmp', 'data/energy/5F2C09AA', 'data/energy/article.ko.md___jb_tmp___'],
    ];
    expect(watched.filter(path => !isWatched(path))).toEqual([]);
    expect(others.filter(isWatched)).toEqual([]);
  });
});

/** A deck of one slide, as a page shows it. */
const VIEW: DeckView = {
  audience: '부처',
  title: '에너지',
  language: 'ko-KR',
  notesLanguage: 'ko-KR',
  slides: [
    {
      key: 'gap',
      number: 1,
      title: '격차',
      words: '',
      notes: [],
      hidden: false,
      svg: new TextEncoder().encode('<svg/>'),
      width: 960,
      height: 540,
    },
  ],
};

/** A watch in which time passes only when it is told to, by its options. */
async function startWatch(root: string, core: Core, argv: readonly string[] = []) {
  let events: FollowEvents | undefined;
  let said: string[] = [];
  const terminal = { isTTY: false, write: (text: string) => void said.push(text) };
  const environment = { cwd: root, env: { LANG: 'C' }, systemLanguage: 'en', stdout: terminal, stderr: terminal };
  const parsed = parseArguments(['watch', ...argv], 'en');
  if (parsed.kind !== 'watch') throw new Error('no watch');
  const exitCode = watchCommand(parsed.options, outputSettingsOf(argv, environment.env, 'en'), environment, core, {
    follow: (_, __, heard) => {
      events = heard;
      return Promise.resolve({ close: () => Promise.resolve() });
    },
    lookAt,
    now: () => performance.now(),
    wakeAfter: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  /** What is said in so many milliseconds. */
  const hear = async (milliseconds: number): Promise<string> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    const told = said.join('');
    said = [];
    return told;
  };
  const change = (path: string): void => events?.onChange(join(root, path));
  return { hear, change, exitCode, fail: (error: unknown) => events?.onFailure(error) };
}

// What is loaded only when it is needed is loaded before, so that no turn has to wait for it.
beforeAll(async () => {
  await Promise.all([
    import('../src/write/pptx/parts/manifest-part.ts'),
    import('../src/write/pptx/read-deck.ts'),
    import('../src/changes/manifest/manifest-text.ts'),
    import('../src/changes/compare/hand-edits.ts'),
    import('../src/changes/compare/compare.ts'),
    import('../src/changes/report/report.ts'),
  ]);
});

describe('briefdeck watch', () => {
  const { root, put } = commandLine({
    'data/energy/briefing.yaml': 'title: Energy\n',
    'data/energy/article.ko.md': '# 에너지\n\n글\n',
  });
  const ARTICLE = 'data/energy/article.ko.md';
  const DECK = 'energy.ministry.ko.pptx';

  // The page's module is loaded with the first page; with a clock that stands still nothing would wait for it.
  beforeAll(() => import('../src/write/preview/preview.ts'));
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  /** Decks made of the article's text, one that is empty in the core's eyes being a fault. */
  const core: Core = {
    ...NO_CORE,
    build: ({ files }) => {
      const text = new TextDecoder().decode(files.get(ARTICLE));
      const place = { file: ARTICLE, line: 3, column: 1 };
      const fault = (severity: Diagnostic['severity'], code: Diagnostic['code'], what: string): Diagnostic => ({
        code,
        message: code,
        given: { what },
        severity,
        place,
        what: { en: what, ko: what },
      });
      const bytes = new TextEncoder().encode(text.split('//')[0]);
      const plain = deck('energy', 'ministry', 'ko');
      const own = new Map([['pptx', new Map([[`${plain.name}.pptx`, bytes]])] as const]);
      const made = { ...plain, files: own, view: VIEW };
      const diagnostics = [
        ...(text.includes('wrong') ? [fault('error', 'BD301', 'this is wrong.')] : []),
        ...(text.includes('doubtful') ? [fault('warning', 'BD302', 'this is doubtful.')] : []),
      ];
      const result: BuildResult = { decks: text.includes('wrong') ? [] : [made], diagnostics };
      if (text.includes('broken')) throw new TypeError('runs is not iterable');
      return Promise.resolve(result);
    },
    sync: () => Promise.reject(new Error('not asked')),
  };

  async function watching() {
    const { hear, change, exitCode, fail } = await startWatch(root(), core);
    const save = (content: string, path = ARTICLE): void => {
      put(path, content);
      change(path);
    };
    return { hear, save, exitCode, fail };
  }
  const output = (name: string): string => readFileSync(join(root(), 'output', name), 'utf8');

  test('builds now, once for many saves, and says what became of the decks', async () => {
    const { hear, save } = await watching();
    expect(await hear(0)).toBe(`\
Watching data and templates in ${root()}. Ctrl-C ends.
Deck      Language  Slides  Figures  Size  State  File
ministry  ko            14        9  1 KB  new    output/${DECK}

Preview: output/preview.html
`);
    for (let count = 1; count <= 20; count += 1) {
      save(`# ${count}\n`);
      expect(await hear(QUIET - 10)).toBe('');
    }
    expect(await hear(QUIET)).toContain('ministry  ko            14        9  1 KB  beside');
    expect(output('energy.ministry.ko (new).pptx')).toBe('# 20\n');
  });

  test('is quiet when a file was saved as it was, and brief when no deck says anything else', async () => {
    const { hear, save } = await watching();
    await hear(0);
    save('# 에너지\n\n글\n');
    expect(await hear(QUIET)).toBe('');
    save('# 에너지\n\n글\n// a remark');
    expect(await hear(QUIET)).toBe('No deck has changed.\n');
  });

  test('waits for a file that is being written', async () => {
    const { hear, save } = await watching();
    await hear(0);
    save('');
    expect(await hear(1000)).toBe('');
    put(ARTICLE, '# 에너지\n\n글\n// whole');
    expect(await hear(3 * QUIET)).toBe('No deck has changed.\n');
  });

  test('keeps the last good deck while something is wrong, and shows what', async () => {
    const { hear, save } = await watching();
    await hear(0);
    save('# 에너지\n\nwrong\n');
    expect(await hear(QUIET)).toBe(`\
${ARTICLE}:3:1 error BD301: this is wrong.
    wrong
    ^
1 error. Nothing was written.
`);
    expect(output(DECK)).toBe('# 에너지\n\n글\n');
    save('broken');
    expect(await hear(QUIET)).toContain('error BD799: Briefdeck itself has failed (runs is not iterable).');
    save('# 에너지\n\n글\n');
    expect(await hear(QUIET)).toBe('No deck has changed.\n');
    rmSync(join(root(), 'data'), { recursive: true });
    save('x', 'templates/a.hbs');
    expect(await hear(PATIENCE)).toContain('error BD801: neither');
  });

  test('shows the slides on a page, and while something is wrong the last good ones below what it is', async () => {
    const { hear, save } = await watching();
    await hear(0);
    const page = (): string => output('preview.html');
    const stamp = (): string => output('preview/stamp.js');
    expect([page().includes('data-key="gap"'), output(`preview/${DECK.replace('.pptx', '')}/slide-gap.svg`)]).toEqual([
      true,
      '<svg/>',
    ]);
    const good = stamp();
    save('# 에너지\n\nwrong\n');
    await hear(QUIET);
    expect(page()).toContain('<b>Error BD301</b> <code>data/energy/article.ko.md:3:1</code> this is wrong.');
    expect(page()).toContain('These are the slides of the last good build.');
    expect([page().includes('data-key="gap"'), stamp() === good]).toEqual([true, false]);
    save('broken');
    await hear(QUIET);
    expect(page()).toContain('<b>Error BD799</b> Briefdeck itself has failed (runs is not iterable).');
    save('# 에너지\n\n글\n');
    await hear(QUIET);
    expect([page().includes('class="failed"'), stamp()]).toEqual([false, good]);
  });

  test('tells a warning once, as long as it stays the same', async () => {
    const { hear, save } = await watching();
    await hear(0);
    save('# 에너지\n\n글\n// doubtful');
    expect(await hear(QUIET)).toBe(`\
${ARTICLE}:3:1 warning BD302: this is doubtful.
    글
    ^
1 warning.
No deck has changed.
`);
    save('# 에너지\n\n글\n// doubtful indeed');
    expect(await hear(QUIET)).toBe('No deck has changed.\n1 warning as before.\n');
  });

  test('ends with a reason when the system cannot tell of changes', async () => {
    const { hear, exitCode, fail } = await watching();
    await hear(0);
    fail(Object.assign(new Error('no watchers left'), { code: 'ENOSPC', syscall: 'watch' }));
    expect(await exitCode).toBe(3);
    expect(await hear(0)).toBe(
      'error BD850: file changes can no longer be noticed (ENOSPC). Start “npx briefdeck watch” again; on Linux, ENOSPC means that fs.inotify.max_user_watches is too small.\n1 error. Nothing was written.\n',
    );
  });

  test('there must be a project', async () => {
    rmSync(join(root(), 'data'), { recursive: true });
    const { hear, exitCode } = await watching();
    expect(await exitCode).toBe(3);
    expect(await hear(0)).toContain('error BD801');
  });
});

describe('a deck that is open in PowerPoint', () => {
  const { root, put } = commandLine(BAKERY);
  const DECK = 'output/bakery.neighbours.en.pptx';
  const BESIDE = 'output/bakery.neighbours.en (new).pptx';
  const LOCK = 'output/~$bakery.neighbours.en.pptx';
  let first: BuildResult;
  let second: BuildResult;

  beforeAll(async () => {
    const cache = memoryCache();
    first = await bake(buildDecks, [], { cache, audiences: ['neighbours'] });
    second = await bake(buildDecks, [['62.5', '64.0']], { cache, audiences: ['neighbours'] });
  }, 60_000);
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  const core: Core = {
    ...NO_CORE,
    build: ({ files }) =>
      Promise.resolve(new TextDecoder().decode(files.get('data/bakery/figures.csv')).includes('62.5') ? first : second),
    sync: () => Promise.reject(new Error('not asked')),
  };
  const has = (path: string, { decks }: BuildResult): boolean =>
    decks[0] !== undefined && readFileSync(join(root(), path)).equals(bytesOf(decks[0]));

  async function changedWhileOpen() {
    const watch = await startWatch(root(), core);
    await watch.hear(0);
    put(LOCK);
    put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace('62.5', '64.0'));
    watch.change('data/bakery/figures.csv');
    const told = await watch.hear(QUIET);
    return { ...watch, told };
  }

  test('stays, the new one beside it, and is replaced once it is closed', async () => {
    const { hear, told } = await changedWhileOpen();
    expect(told).toContain(
      'warning BD833: “output/bakery.neighbours.en.pptx” is open in another program (~$bakery.neighbours.en.pptx), so it was kept for now; the new deck is “output/bakery.neighbours.en (new).pptx”. Close it, and the new deck will take its place.\n',
    );
    expect(told).toContain('  beside  output/bakery.neighbours.en (new).pptx\n');
    expect([has(DECK, first), has(BESIDE, second)]).toEqual([true, true]);
    expect(await hear(3 * RETRY)).toBe('');
    rmSync(join(root(), LOCK));
    expect(await hear(RETRY)).toBe(
      'notice BD834: “output/bakery.neighbours.en.pptx” is closed and is the new deck now; “output/bakery.neighbours.en (new).pptx” is gone.\n1 notice.\n',
    );
    expect([has(DECK, second), has('output/previous/bakery.neighbours.en.pptx', first)]).toEqual([true, true]);
    expect(readdirSync(join(root(), 'output')).sort()).toEqual([
      '.briefdeck-preview.json',
      'bakery.neighbours.en.pptx',
      'preview',
      'preview.html',
      'previous',
    ]);
    expect(await hear(3 * RETRY)).toBe('');
  });

  test('stays for good when somebody has worked on it', async () => {
    const { hear } = await changedWhileOpen();
    const [deck] = first.decks;
    put(
      DECK,
      tampered(bytesOf(deck), 'ppt/slides/slide4.xml', text => text.replace('queue', 'line')),
    );
    rmSync(join(root(), LOCK));
    expect(await hear(RETRY)).toMatch(/^warning BD830: “output\/bakery\.neighbours\.en\.pptx” was edited by hand/);
    expect([has(DECK, second), has(BESIDE, second)]).toEqual([false, true]);
    expect(await hear(3 * RETRY)).toBe('');
  });

  test('only the deck from before the watch is kept', async () => {
    put(DECK, bytesOf(second.decks[0]));
    const { hear, change } = await startWatch(root(), core);
    await hear(0);
    expect([has(DECK, first), has('output/previous/bakery.neighbours.en.pptx', second)]).toEqual([true, true]);
    for (const value of ['64.0', '62.5']) {
      put('data/bakery/figures.csv', BAKERY['data/bakery/figures.csv']?.replace('62.5', value));
      change('data/bakery/figures.csv');
      expect(await hear(QUIET)).toContain('changed');
    }
    expect([has(DECK, first), has('output/previous/bakery.neighbours.en.pptx', second)]).toEqual([true, true]);
  });
});

test('changes of files are told by the system', { timeout: 30_000 }, async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck-watch-')));
  mkdirSync(join(folder, 'data/energy'), { recursive: true });
  mkdirSync(join(folder, 'output'));
  const changed: string[] = [];
  const following = await new Promise<{ close: () => Promise<void> }>((resolve, reject) => {
    follow(folder, isWatched, { onChange: path => changed.push(path), onFailure: reject }).then(resolve, reject);
  });
  try {
    writeFileSync(join(folder, 'output/energy.pptx'), 'x');
    writeFileSync(join(folder, 'data/energy/~$figures.csv'), 'x');
    writeFileSync(join(folder, 'data/energy/figures.csv'), 'x');
    await vi.waitFor(() => expect(changed).toContain(join(folder, 'data/energy/figures.csv')), { timeout: 20_000 });
    expect(new Set(changed)).toEqual(new Set([join(folder, 'data/energy/figures.csv')]));
    expect(readdirSync(folder).sort()).toEqual(['data', 'output']);
  } finally {
    await following.close();
    rmSync(folder, { recursive: true });
  }
});
