// Files that a command keeps for itself: replaced together, and nobody else's are touched.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceOwn } from '../src/disk/own-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-own-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const replace = (files: Readonly<Record<string, string>>) =>
  replaceOwn({
    folder,
    files: new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    register: '.register.json',
    shown: path => path.slice(folder.length + 1),
    refused: () => undefined,
  });
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const writes = (name: string): number => statSync(join(folder, name)).ino;

test('are written, replaced where they changed, and taken away when they are no longer needed', async () => {
  expect(await replace({ 'page.html': 'one', 'pictures/a.svg': 'a', 'pictures/b/c.svg': 'c' })).toEqual([]);
  const [page, picture] = [writes('page.html'), writes('pictures/a.svg')];
  put('pictures/mine.txt', 'mine');
  expect(await replace({ 'page.html': 'two', 'pictures/a.svg': 'a' })).toEqual([]);
  expect([text('page.html'), text('pictures/a.svg'), text('pictures/mine.txt')]).toEqual(['two', 'a', 'mine']);
  expect([writes('page.html') === page, writes('pictures/a.svg') === picture]).toEqual([false, true]);
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(['a.svg', 'mine.txt']);
});

test('nothing is written when nothing has changed', async () => {
  await replace({ 'page.html': 'one' });
  await replace({ 'page.html': 'two' });
  const before = [writes('page.html'), writes('.register.json')];
  expect(await replace({ 'page.html': 'two' })).toEqual([]);
  expect([writes('page.html'), writes('.register.json')]).toEqual(before);
});

test.each([
  ['that was there before', () => put('page.html', 'mine')],
  [
    'that somebody has worked on',
    async () => {
      await replace({ 'page.html': 'one', 'a.svg': 'a' });
      put('page.html', 'mine');
    },
  ],
  [
    'when the register is not to be understood',
    async () => {
      await replace({ 'page.html': 'mine', 'a.svg': 'a' });
      put('.register.json', '{');
    },
  ],
])('a file %s stays, and nothing is written', async (_, prepare) => {
  await prepare();
  expect(await replace({ 'page.html': 'two', 'b.svg': 'b' })).toEqual([
    expect.objectContaining({
      code: 'BD836',
      severity: 'warning',
      what: {
        en: '“page.html” was not made by Briefdeck, or somebody has worked on it since, so it was kept; the page it belongs to was not written.',
        ko: '“page.html”은(는) Briefdeck이 만든 파일이 아니거나 만든 뒤에 수정되어 그대로 두었습니다. 이 파일이 속한 페이지는 쓰지 않았습니다.',
      },
      next: {
        en: 'Move it to another place, or give it another name.',
        ko: '다른 곳으로 옮기거나 이름을 바꾸십시오.',
      },
    }),
  ]);
  expect([text('page.html'), existsSync(join(folder, 'b.svg'))]).toEqual(['mine', false]);
});

test('one of before that somebody has worked on is not taken away', async () => {
  await replace({ 'page.html': 'one', 'a.svg': 'a', 'b.svg': 'b' });
  put('a.svg', 'mine');
  expect(await replace({ 'page.html': 'one' })).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['.register.json', 'a.svg', 'page.html']);
});

test('a write that was cut short is made good: what it left is known as ours', async () => {
  await replace({ 'page.html': 'one', 'a.svg': 'a' });
  const before = text('.register.json');
  await replace({ 'page.html': 'two', 'a.svg': 'b' });
  // The register is first: after the cut, the page is still the old one.
  put('page.html', 'one');
  expect(await replace({ 'page.html': 'three', 'a.svg': 'b' })).toEqual([]);
  expect(text('page.html')).toBe('three');
  expect(text('.register.json')).not.toBe(before);
});

test('a register that leads out of the folder takes nothing away there', async () => {
  const outside = join(dirname(folder), `${folder.split(/[\\/]/).at(-1)}.txt`);
  writeFileSync(outside, 'mine');
  try {
    await replace({ 'a.svg': 'mine' });
    const hashes = Object.values(JSON.parse(text('.register.json')));
    put('.register.json', JSON.stringify({ [`../${outside.split(/[\\/]/).at(-1)}`]: hashes[0], 'a.svg': hashes[0] }));
    expect(await replace({})).toEqual([]);
    expect([existsSync(outside), existsSync(join(folder, 'a.svg'))]).toEqual([true, false]);
  } finally {
    rmSync(outside);
  }
});
