// What a message tells its user to type can be typed: the command is there in a fresh clone, and it is understood.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArguments } from '../src/cli/options.ts';
import { codeOf } from './source-text.ts';

const manifest: { bin: Readonly<Record<string, string>>; scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const sources = readdirSync('src', { recursive: true })
  .map(name => `src/${String(name).replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.ts'));

/** `npx briefdeck sync --write`, as messages, help and the documentation print it. */
function commandsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/npx briefdeck((?: (?:--?[a-z][a-z-]*|\/?[a-z](?:[\w.,:/-]*\w)?|\d+\/\d+|\$\{command\}))*)/g),
  ].map(([, words]) => (words ?? '').replace('${command}', 'build').trim());
}

test('“npx briefdeck” is a file of the project itself, which is there before anything is compiled', () => {
  const file = manifest.bin.briefdeck ?? '';
  expect(file).not.toMatch(/^dist/);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o111).not.toBe(0);
  expect(manifest.scripts.compile).toBe('node compile/program.mjs');
  expect(readFileSync('compile/program.mjs', 'utf8')).toContain("outdir: 'dist'");
});

test('no message names the program without npx', () => {
  const bare = sources.flatMap(file =>
    codeOf(readFileSync(file, 'utf8'))
      .split('\n')
      .filter(line => /(?<!npx )\bbriefdeck (?:build|watch|changes|sync|check|--help)/.test(line))
      .map(line => `${file}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});

test('every command that is printed is understood', () => {
  const texts = [
    ...sources.map(file => codeOf(readFileSync(file, 'utf8'))),
    ...['README.md', 'docs/author.md'].map(page => readFileSync(page, 'utf8')),
  ];
  const commands = new Set(texts.flatMap(commandsIn).filter(words => words !== ''));
  expect(commands.size).toBeGreaterThan(8);
  const refused = [...commands].filter(words => parseArguments(words.split(/ +/), 'en').kind === 'fault');
  expect(refused).toEqual([]);
});
