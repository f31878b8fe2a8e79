// The compiled program makes many rows on several threads: the decks are those that one thread makes, and again is quick.
// @module-tag slow
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAKERY } from './small-project.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-threads-'));
  for (const item of ['src', 'compile', 'templates']) cpSync(item, join(folder, item), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const project = { ...BAKERY, 'package.json': readFileSync('package.json', 'utf8'), 'towns.csv': TABLE };
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync(process.execPath, ['compile/program.mjs'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough rows for two threads, one of them with a headline that is false. */
const ROWS = Array.from({ length: 18 }, (_, index) => `town-${index},${index === 7 ? 3 : 20 + index}`);
const TABLE = ['file,loaves.white', ...ROWS, ''].join('\n');

function each(...argv: readonly string[]) {
  const words = ['dist/cli.js', 'build', '--each', 'towns.csv', '--audience', 'neighbours', ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function hashes(name: string): readonly string[] {
  return readdirSync(join(folder, name))
    .sort()
    .map(
      file =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, name, file)))
          .digest('hex')}`,
    );
}

test('threads make the bytes that one makes, name the same faults, and make nothing twice', {
  timeout: 300_000,
}, () => {
  const all = each('--out', 'threads');
  expect([all.status, all.stdout]).toEqual([1, '18 decks in threads: 17 new, 1 not made.\n']);
  expect(all.stderr).toContain('In the deck “town-7 (towns.csv:9)”.');
  expect(all.stderr.endsWith('1 error.\n')).toBe(true);

  // Parts so small that they are made without threads.
  const parts = ['1/2', '2/2'].map(part => each('--out', 'alone', '--shard', part));
  expect(parts.map(({ status }) => status).sort()).toEqual([0, 1]);
  expect(hashes('alone')).toEqual(hashes('threads'));

  expect(each('--out', 'threads').stdout).toBe('18 decks in threads: 17 unchanged, 1 not made.\n');
});

describe.skipIf(!hasRedis())('workers of a queue', { timeout: 300_000 }, () => {
  let port = 0;
  const address = (store: string): readonly string[] => ['--queue', `redis://127.0.0.1:${port}`, '--store', store];
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    port = await freePort();
    const redis = spawn('redis-server', [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ]);
    children.push(redis);
    await said(redis, 'Ready to accept connections');
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  const start = (...argv: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, ['dist/cli.js', ...argv], { cwd: folder });
    children.push(child);
    return child;
  };
  const worker = (): ChildProcess => start('worker', ...address('store'), '--concurrency', '1');
  const build = (out: string, table = 'towns.csv'): ChildProcess =>
    start('build', '--each', table, '--audience', 'neighbours', '--out', out, ...address('store'));

  test('make the bytes that one machine makes, also when one is killed at work and two ask for the same', async () => {
    each('--out', 'one machine');
    const lost = worker();
    await said(lost, 'Waiting for rows');
    const builds = [build('queued'), build('queued too')];
    await begun(lost);
    lost.kill('SIGKILL');
    for (const next of [worker(), worker()]) await said(next, 'Waiting for rows');
    const texts = await Promise.all(builds.map(ended));
    expect(texts).toEqual([
      expect.stringContaining('18 decks in queued: 17 new, 1 not made.\n'),
      expect.stringContaining('18 decks in queued too: 17 new, 1 not made.\n'),
    ]);
    expect(texts[0]).toContain('In the deck “town-7 (towns.csv:9)”.');
    expect(hashes('queued')).toEqual(hashes('one machine'));
    expect(hashes('queued too')).toEqual(hashes('one machine'));
    // A result for each row, made once for both, and the sources.
    expect(readdirSync(join(folder, 'store')).filter(name => name.endsWith('.result'))).toHaveLength(18);
    expect(readdirSync(join(folder, 'store')).filter(name => name.endsWith('.zip'))).toHaveLength(1);
  });

  test('with another store are named once, not for each row', async () => {
    const strange = start('worker', ...address('elsewhere'), '--concurrency', '1');
    await said(strange, 'Waiting for rows');
    for (const child of children) if (child !== strange && child.spawnargs.includes('worker')) child.kill('SIGKILL');
    writeFileSync(join(folder, 'other.csv'), TABLE.replace('town-1,21', 'town-1,22'));
    const text = await ended(build('other store', 'other.csv'));
    expect(text).toContain(
      'error BD853: the workers have another store than this build: what they make does not come back. In all 18 decks. Name the same --store for builds and workers, and run the command again.\n1 error.\n',
    );
    strange.kill('SIGKILL');
  });

  test('are waited for, which is said once', async () => {
    writeFileSync(join(folder, 'later.csv'), TABLE.replace('town-1,21', 'town-1,23'));
    const waiting = build('later', 'later.csv');
    const text = ended(waiting);
    await said(waiting, 'The rows are waiting for a worker.');
    await said(worker(), 'Waiting for rows');
    const [first, ...rest] = (await text).split('The rows are waiting for a worker.');
    expect([first, rest.length]).toEqual(['', 1]);
    expect(rest[0]).toContain('18 decks in later: 17 new, 1 not made.\n');
  });

  test('of another version leave rows alone, and the build says so', async () => {
    writeFileSync(
      join(folder, 'dist', 'cli.js'),
      `${readFileSync(join(folder, 'dist', 'cli.js'), 'utf8')}\n// other\n`,
    );
    expect(await ended(build('other version'))).toContain(
      'error BD853: the workers run another version of Briefdeck, or of Node.js, and could make other decks. In all 18 decks.',
    );
  });
});

function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** Waits until a process has said `words`. */
function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const listen = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', () => reject(new Error(`ended before it said “${words}”:\n${text}`)));
  });
}

/** Waits until the store has a first result: whoever makes rows is then at work on the next. */
async function begun(worker: ChildProcess): Promise<void> {
  const store = join(folder, 'store');
  while (!(existsSync(store) && readdirSync(store).some(name => name.endsWith('.result')))) {
    if (worker.exitCode !== null) throw new Error('the worker has ended');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** What a process has said when it ends. */
function ended(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    let text = '';
    child.stdout?.on('data', chunk => (text += chunk));
    child.stderr?.on('data', chunk => (text += chunk));
    child.on('close', () => resolve(text));
  });
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
