// Folders are made with those above them; where the system refuses one, it says so at once.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../src/disk/make-folder.ts';

test('a folder is made with those above it, and may be there already', () => {
  const root = mkdtempSync(join(tmpdir(), 'briefdeck-folder-'));
  const deep = join(root, '보고', 'a b', 'c');
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'below'))).toThrow(/ENOTDIR|ENOENT|EEXIST/);
  rmSync(root, { recursive: true });
});

test.runIf(existsSync('/proc/self'))('a folder that the system has no room for is refused, not tried for ever', () => {
  expect(() => makeFolder('/proc/briefdeck/decks')).toThrow('/proc/briefdeck');
});
