// Every message can be said in every language, and the reference says what the program says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/languages.ts';
import { type Entry, entriesIn, referenceText } from '../../src/messages/reference.ts';

const all = Object.entries(languages).map(([language, { catalogue }]) => ({ language, entries: entriesIn(catalogue) }));

function unsound({ key, severity, sentences: { what, next } }: Entry): readonly string[] {
  return [
    /^B[CD][0-9]{3}(\.[a-z][A-Za-z]*)?$/.test(key) ? [] : 'is no key',
    /undefined|\[object |NaN/.test(`${what} ${next ?? ''}`) ? 'says what it should not' : [],
    what.endsWith('.') || what.endsWith('…') ? [] : 'does not end',
    next === undefined && severity !== 'notice' ? 'has no next step' : [],
    next === '' ? 'has an empty next step' : [],
  ].flat();
}

describe.each(all)('the messages in $language', ({ language, entries }) => {
  test('are whole', () => {
    expect(entries.flatMap(entry => unsound(entry).map(fault => `${entry.key} ${fault}`))).toEqual([]);
  });

  test('are in that language', () => {
    const foreign = entries.filter(({ sentences: { what } }) => /[가-힣]/.test(what) !== (language === 'ko'));
    expect(foreign.map(({ key }) => key)).toEqual([]);
  });
});

test('docs/messages.md is what npm run docs makes', () => {
  expect(readFileSync('docs/messages.md', 'utf8')).toBe(referenceText());
});
