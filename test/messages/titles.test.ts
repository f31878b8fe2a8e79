// Every code of the program has a title in every language: `briefdeck explain` lists them, and messages that are not shown are counted by them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, manyOf } from '../../src/messages/languages.ts';
import { codeOf } from '../source-text.ts';

/** The codes that the program's source names, without the titles themselves. */
const used = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && !path.endsWith('/titles.ts'))
    .flatMap(path => codeOf(readFileSync(`src/${path}`, 'utf8')).match(/\bBD\d{3}\b/g) ?? []),
);

function unsound(title: string): readonly string[] {
  return [title.length > 60 ? 'is too long' : [], /[.…]$|^\s|\s$|^$/.test(title) ? 'is no bare phrase' : []].flat();
}

describe.each(Object.entries(languages))('the titles in %s', (language, { titles }) => {
  const entries = Object.entries(titles);

  test('are those of the codes that the program has, in their order', () => {
    expect(entries.map(([code]) => code)).toEqual([...used].sort());
  });

  test('are short phrases, each of one code alone', () => {
    expect(entries.flatMap(([code, title]) => unsound(title).map(fault => `${code} ${fault}`))).toEqual([]);
    const twice = entries.filter(([code, title]) => entries.some(([other, same]) => other !== code && same === title));
    expect(twice).toEqual([]);
  });

  test('are in that language', () => {
    const foreign = entries.filter(([, title]) => /[가-힣]/.test(title) !== (language === 'ko'));
    expect(foreign).toEqual([]);
  });
});

test('a code says what several of its messages are about', () => {
  expect(manyOf({ code: 'BD430' }, 'en')).toBe('numbers without a link');
  expect(manyOf({ code: 'BD430' }, 'ko')).toBe('연결하지 않은 숫자');
  expect(manyOf({ code: 'BD000' }, 'en')).toBe('');
});
