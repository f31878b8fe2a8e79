// Changed articles, tables, workbooks, plans, templates, themes, locales, charts, pictures and decks: each ends in a sound deck or a message.
// @module-tag slow
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('2,000 of them', { timeout: 900_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/fuzz/run.mjs', '2000', '1000'], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['2000 cases, 0 failed.\n', '']);
});
