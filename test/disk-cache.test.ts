import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shippedEntries } from '../compile/shipped.mjs';
import { cacheFolder, diskCache } from '../src/disk/cache.ts';
import { programName } from '../src/disk/program.ts';
import { yamlParser } from '../src/text/cached-yaml.ts';
import { parseYaml } from '../src/text/yaml.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  folder = join(root, '.cache', 'briefdeck');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (found: Uint8Array | undefined): string | undefined => found && new TextDecoder().decode(found);

test('gives what was put, to the next run too, and makes its folder only for that', () => {
  const cache = diskCache(folder, 'program 1');
  expect(cache.get('chart a')).toBeUndefined();
  expect(readdirSync(root)).toEqual([]);
  cache.put('chart a', bytes('a picture'));
  cache.put('chart empty', bytes(''));
  const later = diskCache(folder, 'program 1');
  expect([later.get('chart a'), later.get('chart empty'), later.get('chart b')].map(text)).toEqual([
    'a picture',
    '',
    undefined,
  ]);
});

test('gives nothing to another program', () => {
  diskCache(folder, 'program 1').put('chart a', bytes('a picture'));
  expect(diskCache(folder, 'program 2').get('chart a')).toBeUndefined();
});

test('an entry is worth nothing in the place of another', () => {
  const cache = diskCache(folder, 'p');
  cache.put('a', bytes('a picture'));
  const [name = ''] = readdirSync(folder);
  cache.put('b', bytes('another'));
  const [other = ''] = readdirSync(folder).filter(each => each !== name);
  writeFileSync(join(folder, other), readFileSync(join(folder, name)));
  expect([text(cache.get('a')), text(cache.get('b'))]).toEqual(['a picture', undefined]);
});

test.each([
  ['cut off', (content: Buffer) => content.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (content: Buffer) => Buffer.from(content).fill(7, content.length - 1)],
  ['something else', () => Buffer.from('{"picture": "a"}')],
] as const)('an entry that is %s is as good as none, and is put anew', (_, damage) => {
  const cache = diskCache(folder, 'p');
  cache.put('a', bytes('a picture'));
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
  expect(cache.get('a')).toBeUndefined();
  cache.put('a', bytes('a picture'));
  expect(text(cache.get('a'))).toBe('a picture');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('may be deleted at any moment', () => {
  const cache = diskCache(folder, 'p');
  cache.put('a', bytes('1'));
  rmSync(root, { recursive: true });
  expect(cache.get('a')).toBeUndefined();
  cache.put('b', bytes('2'));
  expect(text(diskCache(folder, 'p').get('b'))).toBe(text(cache.get('b')));
});

test('has nothing to say where it may not be', () => {
  writeFileSync(join(root, '.cache'), 'a file');
  const cache = diskCache(folder, 'p');
  cache.put('a', bytes('1'));
  expect(cache.get('a')).toBeUndefined();
  mkdirSync(join(root, 'closed'));
  chmodSync(join(root, 'closed'), 0o555);
  const closed = diskCache(join(root, 'closed', 'briefdeck'), 'p');
  closed.put('a', bytes('1'));
  expect(['1', undefined]).toContain(text(closed.get('a')));
});

test('keeps to its room: what was not used for longest leaves', () => {
  const names = new Map<string, string>();
  const put = (key: string): void => {
    const before = new Set(readdirSync(root).length > 0 ? readdirSync(folder) : []);
    diskCache(folder, 'p', 1000).put(key, new Uint8Array(150));
    names.set(key, readdirSync(folder).find(name => !before.has(name)) ?? '');
  };
  const usedOn = (key: string, day: string): void => {
    const time = new Date(`2020-01-${day}T00:00:00Z`);
    utimesSync(join(folder, names.get(key) ?? ''), time, time);
  };
  for (const [index, key] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    put(key);
    usedOn(key, `0${index + 1}`);
  }
  expect(diskCache(folder, 'p', 1000).get('a')).toBeDefined();
  put('f');
  put('g');
  const left = diskCache(folder, 'p', 1000);
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter(key => left.get(key) !== undefined)).toEqual(['a', 'f', 'g']);
});

test('lies with the packages of the project, where it has some', () => {
  expect(cacheFolder(root)).toBe(join(root, '.cache', 'briefdeck'));
  mkdirSync(join(root, 'node_modules'));
  expect(cacheFolder(root)).toBe(join(root, 'node_modules', '.cache', 'briefdeck'));
});

test('a program has another name when any of its parts is another; sources have none', () => {
  expect(programName()).toBeUndefined();
  const entry = join(root, 'cli.js');
  const nameWith = (content: string): string | undefined => {
    writeFileSync(entry, content);
    return programName(entry);
  };
  const name = nameWith('import "./run-AAAA.js"');
  expect(name).toMatch(
    /^[0-9a-f]{64}\nsharp \d+\.\d+\.\d+\nharfbuzzjs \d+\.\d+\.\d+\nuqr \d+\.\d+\.\d+\nv\d+\.\d+\.\d+\n\w+\n\w+$/,
  );
  expect(nameWith('import "./run-BBBB.js"')).not.toBe(name);
  expect(nameWith('import "./run-AAAA.js"')).toBe(name);
});

test('the program comes with its locales and themes as the parser gives them', { tags: ['slow'] }, async () => {
  const entries = await shippedEntries();
  const paths = ['locales', 'themes'].flatMap(folder =>
    readdirSync(`templates/${folder}`)
      .filter(name => name.endsWith('.yaml'))
      .map(name => `templates/${folder}/${name}`),
  );
  expect(paths.length).toBeGreaterThan(4);
  const parse = yamlParser({
    get: key => {
      const entry = entries[key];
      if (entry === undefined) throw new Error('not among what the program comes with');
      return bytes(entry);
    },
    put: () => undefined,
  });
  const nobody = (): void => undefined;
  for (const path of paths) {
    const content = readFileSync(path, 'utf8');
    expect(parse(path, content, nobody)).toEqual(parseYaml(path, content, nobody));
  }
});
