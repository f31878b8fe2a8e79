// What a build says of the words of a briefing, and what it refuses when it is asked to be strict.
// @module-tag slow
import { expect, test } from 'vitest';
import { buildDecks } from '../src/build/build.ts';
import { inOrder } from '../src/diagnostics/diagnostics-text.ts';
import { projectFiles } from './project-files.ts';

const folder = 'data/library-survey';

/** A build of the second briefing with words changed in its files. */
async function build(changes: Readonly<Record<string, readonly (readonly [string, string])[]>>, strict?: boolean) {
  const files = projectFiles('test/cases/second/input');
  for (const [name, words] of Object.entries(changes)) {
    const path = `${folder}/${name}`;
    const text = words.reduce(
      (changed, [from, to]) => changed.replace(from, to),
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path)),
    );
    files.set(path, new TextEncoder().encode(text));
  }
  const { decks, diagnostics } = await buildDecks({
    files,
    briefing: 'library-survey',
    audiences: ['library-board'],
    draft: false,
    strict,
  });
  const told = inOrder(diagnostics).map(
    ({ code, severity, place }) => `${severity} ${code} ${place?.file.split('.')[1]}:${place?.line}`,
  );
  return { decks: decks.length, told };
}

const stale = { 'figures.csv': [['readers-asked,,1200,', 'readers-asked,,1216,']] } as const;
const stray = { 'article.en.md': [['Each branch opens', 'Each of the 4 branches opens']] } as const;

test('a number out of date is told once for its figure, also where no deck shows it', { timeout: 60_000 }, async () => {
  const { decks, told } = await build(stale);
  expect(decks).toBe(1);
  expect(told).toEqual(['warning BD421 en:24']);
});

test('a strict build has no deck with a number that does not come from the table', { timeout: 60_000 }, async () => {
  expect(await build(stray)).toEqual({ decks: 1, told: ['warning BD430 en:20'] });
  expect(await build(stray, true)).toEqual({ decks: 0, told: ['error BD430 en:20'] });
  expect(await build(stale, true)).toEqual({ decks: 0, told: ['error BD421 en:24'] });
  expect(await build({}, true)).toEqual({ decks: 1, told: [] });
});

test('a headline without holds and a slide that differs are told', { timeout: 60_000 }, async () => {
  const { told } = await build({
    'briefing.yaml': [['holds: [seats < seats-asked]', 'options: {}']],
    'article.ko.md': [['[230석](fig:seats-missing) 추가', '추가']],
    'article.en.md': [['but there are only', 'more than']],
  });
  expect(told).toEqual(['warning BD431 ko:61', 'warning BD252 en:52']);
});
