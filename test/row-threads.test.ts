// The compiled program makes many rows on several threads: the decks are those that one thread makes, and again is quick.
// @module-tag slow
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
