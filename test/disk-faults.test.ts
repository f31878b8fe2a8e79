// Faults of the disk, each at every operation in its turn, as SQLite tries its own: the decks are old or new, all or none, and nothing is lost.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildRequest, type BuildResult, buildDecks } from '../src/build/build.ts';
import { exitCodeFor } from '../src/cli/exit-code.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostics.ts';
import { fileSystem } from '../src/disk/file-system.ts';
import { recover } from '../src/disk/journal.ts';
import { replaceFiles } from '../src/disk/replace.ts';
import { commandLine } from './command-line.ts';
import { BAKERY } from './small-project.ts';

/** The power goes: no operation from here on does anything. */
class PowerCut extends Error {}

type Kind = 'ENOSPC' | 'EIO' | 'EACCES' | 'EBUSY' | 'short write' | 'power cut';
const UNTOUCHED = { ...fileSystem };
/** Nothing here can tell whether bytes have left the memory, and a busy disk takes long for it. */
const REAL = { ...fileSystem, fsyncSync: () => undefined };
const NAMES = Object.keys(REAL).filter(name => name.endsWith('Sync'));

let top: string;
beforeAll(() => {
  Object.assign(fileSystem, REAL);
  top = realpathSync(mkdtempSync(join(tmpdir(), 'briefdeck-faults-')));
});
afterAll(() => {
  Object.assign(fileSystem, UNTOUCHED);
  rmSync(top, { recursive: true, force: true });
});

interface Fault {
  readonly n: number;
  readonly kind: Kind;
  readonly lasts: boolean;
  /** Only operations on files there count. */
  readonly within: string;
}

/**
 * Runs `act` while the n-th operation of the disk fails so, or with `lasts` every one from there on that is the same; says whether there
 * were as many. A short write keeps half of the bytes and reports all.
 */
async function failing<T>(
  { n, kind, lasts, within }: Fault,
  act: () => T | Promise<T>,
): Promise<{ readonly hit: boolean; readonly answer?: T }> {
  let count = 0;
  let failed: string | undefined;
  const operations: Record<string, unknown> = REAL;
  const changed = NAMES.map(name => {
    const real = operations[name];
    if (typeof real !== 'function') throw new Error(name);
    const tried = (...given: unknown[]): unknown => {
      if (typeof given[0] === 'string' && !given[0].startsWith(within)) return real(...given);
      count += 1;
      if (failed !== undefined && kind === 'power cut') throw new PowerCut();
      if (count !== n && !(lasts && failed === name)) return real(...given);
      failed = name;
      if (kind === 'power cut') throw new PowerCut();
      if (kind === 'short write') return name === 'writeSync' ? shortWrite(given) : real(...given);
      // It says no where it cannot tell.
      if (name === 'existsSync') return false;
      throw Object.assign(new Error(kind), { code: kind, syscall: name, path: String(given[0]) });
    };
    return [name, tried] as const;
  });
  Object.assign(fileSystem, Object.fromEntries(changed), { pause: () => undefined });
  try {
    return { answer: await act(), hit: failed !== undefined };
  } catch (error) {
    if (error instanceof PowerCut) return { hit: true };
    throw error;
  } finally {
    Object.assign(fileSystem, REAL);
  }
}

function shortWrite([file, bytes, at]: readonly unknown[]): number {
  if (typeof file !== 'number' || !(bytes instanceof Uint8Array) || typeof at !== 'number')
    throw new Error('writeSync');
  REAL.writeSync(file, bytes.subarray(at, at + Math.floor((bytes.length - at) / 2)));
  return bytes.length - at;
}

/** A run of two decks that are there, with what is kept of them, and of one that is new; each of some bytes. */
const DECKS = ['talk.en.pptx', 'talk.ko.pptx'];
const text = (round: number, name: string): string => `${round} ${name} `.repeat(40);
const stateOf = (round: number): Record<string, string> => ({
  ...Object.fromEntries(DECKS.map(name => [name, text(round, name)])),
  ...Object.fromEntries(DECKS.map(name => [`previous/${name}`, text(round - 1, name)])),
  [`only/${round}.pptx`]: text(round, 'only'),
});

function run(folder: string, round: number): readonly Diagnostic[] {
  const found = recover(folder, { refused: () => undefined, shown: path => path });
  if (exitCodeFor(found) !== 0) return found;
  const replacements = Object.entries(stateOf(round)).map(([name, content]) => ({
    path: join(folder, name),
    bytes: new TextEncoder().encode(content),
  }));
  return replaceFiles(replacements, () => undefined);
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content, 'latin1');
  }
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = entries.map(entry => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** Without what is hidden, which no one takes for a deck. */
function decksIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(filesIn(folder)).filter(([name]) => !name.includes('.~briefdeck')));
}

const sorted = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('a fault at any operation leaves all decks of a run or none, and the next run is as if nothing had been', {
  tags: ['slow'],
}, () => {
  const kinds: readonly (readonly [kind: Kind, lasts: boolean])[] = [
    ['ENOSPC', false],
    ['ENOSPC', true],
    ['EIO', false],
    ['EIO', true],
    ['EACCES', false],
    ['EACCES', true],
    ['EBUSY', false],
    ['EBUSY', true],
    ['short write', false],
    ['short write', true],
    ['power cut', true],
  ];

  test.each(kinds)('%s, lasting: %s', async (kind, lasts) => {
    const codes = new Set<string>();
    let torn = 0;
    let n = 0;
    for (let hit = true; hit; ) {
      n += 1;
      const folder = join(top, `${kind} ${lasts} ${n}`);
      const old = sorted({ ...stateOf(1) });
      put(folder, old);
      const done = await failing({ n, kind, lasts, within: folder }, () => run(folder, 2));
      hit = done.hit;
      const at = `${kind} at operation ${n}`;
      const all = sorted({ ...old, ...stateOf(2) });
      // 1. What the run says is what it did.
      if (done.answer) {
        for (const { code } of done.answer) codes.add(code);
        expect([0, 3], at).toContain(exitCodeFor(done.answer));
        const isBack = !done.answer.some(({ code }) => code === 'BD821');
        if (isBack) expect(decksIn(folder), at).toEqual(exitCodeFor(done.answer) === 0 ? all : old);
      }
      // 2. Each deck is whole at once; all are of one run when the next command has begun.
      for (const name of DECKS) expect([old[name], all[name]], at).toContain(decksIn(folder)[name] ?? old[name]);
      if (done.hit && JSON.stringify(decksIn(folder)) !== JSON.stringify(old)) torn += 1;
      const isMade = done.answer && exitCodeFor(done.answer) === 0;
      recover(folder, { refused: () => undefined, shown: path => path });
      const now = decksIn(folder);
      expect(isMade ? [all] : done.answer ? [old] : [old, all], at).toContainEqual(now);
      // 3. The next run leaves nothing of it.
      expect(run(folder, 3), at).toEqual([]);
      expect(filesIn(folder), at).toEqual(sorted({ ...now, ...stateOf(3) }));
      rmSync(folder, { recursive: true });
    }
    // It was tried throughout, and what was torn was put together again.
    expect(n).toBeGreaterThan(100);
    expect(torn).toBeGreaterThan(kind === 'short write' ? 0 : 5);
    expect([...codes].sort()).toEqual([CODES[kind] ?? [], lasts && /^E/.test(kind) ? 'BD821' : []].flat());
  });
});

describe('the whole program', { tags: ['slow'] }, () => {
  const { root, put: putFile, briefdeck } = commandLine(BAKERY);
  const FIGURES = 'data/bakery/figures.csv';
  const figures = (loaves: string): string => (BAKERY[FIGURES] ?? '').replace('40', loaves);
  const made = new Map<string, BuildResult>();
  /** Builds what the table says once; each deck comes from the very build otherwise. */
  const build = async (request: BuildRequest): Promise<BuildResult> => {
    const key = new TextDecoder().decode(request.files.get(FIGURES));
    const known = made.get(key) ?? (await buildDecks({ ...request, draft: true }));
    made.set(key, known);
    return known;
  };
  const errorsIn = (err: string): readonly string[] =>
    err
      .replaceAll(root(), '')
      .split('\n')
      .filter(line => line.startsWith('error'));
  const command = async (loaves: string) => {
    putFile(FIGURES, figures(loaves));
    return briefdeck(['build', '--draft'], build);
  };

  // Every seventh operation, since each is tried above.
  test.each(['power cut', 'EIO'] as const)('%s', { timeout: 300_000 }, async kind => {
    const output = join(root(), 'output');
    const states: Record<string, string>[] = [];
    for (const loaves of ['41', '42', '43', '44']) {
      expect((await command(loaves)).exitCode).toBe(0);
      states.push(filesIn(output));
    }
    const [, old = {}, all, next = {}] = states;
    const said = new Set<string>();
    let n = 1;
    for (let hit = true; hit; n += 7) {
      rmSync(output, { recursive: true });
      put(output, old);
      const done = await failing({ n, kind, lasts: true, within: output }, () => command('43'));
      hit = done.hit;
      const at = `${kind} at operation ${n}`;
      if (done.answer && kind !== 'power cut') {
        const { exitCode, err } = done.answer;
        expect([0, 3], at).toContain(exitCode);
        if (exitCode === 3) for (const line of errorsIn(err)) said.add(line);
        else expect(decksIn(output), at).toEqual(all);
      }
      // The next build has other figures, and leaves only its own.
      expect((await command('44')).exitCode, at).toBe(0);
      const left = filesIn(output);
      expect(Object.keys(left), at).toEqual(Object.keys(next));
      for (const [name, content] of Object.entries(next))
        if (!name.includes('/')) expect(left[name] === content, `${at}: ${name}`).toBe(true);
    }
    expect(n).toBeGreaterThan(40);
    const names = ['bakery.mayor.ko.pptx', 'bakery.neighbours.en.pptx'];
    const written = (path: string): string =>
      `error BD816: “${path}” cannot be written (EIO); the old file is unchanged. Choose another folder with --out.`;
    const read = (path: string): string =>
      `error BD803: “${path}” cannot be read (EIO). Check that the file is there and that you may read it.`;
    const told = [
      ...names.flatMap(name => [
        read(`/output/${name}`),
        written(`/output/${name}`),
        written(`/output/previous/${name}`),
      ]),
      read('/output'),
      written('/output/previous'),
      written('/output'),
      'error BD821: not all files could be written into “/output” (EIO), and not all of the old ones could be put back yet; none is lost. Run the command again: it puts them back first.',
    ];
    expect([...said].filter(each => !told.includes(each))).toEqual([]);
    expect(said.size).toBeGreaterThan(kind === 'power cut' ? -1 : 1);
  });
});

/** What is said of each; with a fault that lasts also that not all could be put back yet. */
const CODES: Readonly<Record<Kind, string | undefined>> = {
  ENOSPC: 'BD814',
  EIO: 'BD816',
  EACCES: 'BD813',
  EBUSY: 'BD815',
  'short write': 'BD817',
  'power cut': undefined,
};
