// Every message can be said in every language, and the reference says what the program says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/messages/examples.ts';
import { languages } from '../../src/messages/languages.ts';
import { type Entry, entriesIn, referenceText } from '../../src/messages/reference.ts';

/** What a language lacks: the compiler names the first four, and says how many more. */
const lacking = Object.entries(languages).flatMap(([language, { catalogue, titles }]) => {
  const keys = Object.keys(examples);
  const codes = [...new Set(keys.map(key => key.slice(0, 'BD421'.length)))];
  return [...keys.filter(key => !(key in catalogue)), ...codes.filter(code => !(code in titles))].map(
    name => `${language} lacks ${name}`,
  );
});
if (lacking.length > 0) throw new Error(lacking.join('\n'));

const all = Object.entries(languages).map(([language, said]) => ({ language, entries: entriesIn(said) }));

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
