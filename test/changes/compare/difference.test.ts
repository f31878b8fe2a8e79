import { expect, test } from 'vitest';
import { wordDifference } from '../../../src/changes/compare/difference.ts';

/** `[-old-]{+new+}` */
function marked(before: string, after: string): string {
  const marks = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return wordDifference(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

test.each([
  ['a number', 'only 30.6% have it', 'only 35.2% have it', 'only [-30.6%-]{+35.2%+} have it'],
  ['a number before a particle', '30.6%는 낮다', '1,035.2%는 낮다', '[-30.6%-]{+1,035.2%+}는 낮다'],
  ['a particle that follows', '이용자 30명은 반대', '이용자 31명이 반대', '이용자 [-30명은-]{+31명이+} 반대'],
  ['words in a row', 'open until nine today', 'open before ten today', 'open [-until nine-]{+before ten+} today'],
  ['a word put in', 'open until nine', 'open daily until nine', 'open {+daily +}until nine'],
  ['a word taken out', 'open daily until nine', 'open until nine', 'open [-daily -]until nine'],
  ['a mark', 'readers, mostly', 'readers; mostly', 'readers[-,-]{+;+} mostly'],
  ['an apostrophe', 'the readers’ wish', 'the reader’s wish', 'the [-readers’-]{+reader’s+} wish'],
  ['a text written anew', 'Open until nine', 'Lamps for the attic', '[-Open until nine-]{+Lamps for the attic+}'],
  ['a text that came', '', 'Lamps', '{+Lamps+}'],
  ['a text that went', 'Lamps', '', '[-Lamps-]'],
  ['nothing', 'Lamps', 'Lamps', 'Lamps'],
  ['no text at all', '', '', ''],
])('%s', (_, before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('a text that differs in thousands of words is told as a whole, at once', () => {
  const words = (from: number) => Array.from({ length: 30_000 }, (_, index) => `w${from + index}`).join(' ');
  const [before, after] = [words(0), words(50_000)];
  expect(marked(before, after)).toBe(`[-${before}-]{+${after}+}`);
});

test('texts of megabytes, which somebody put into a box', { tags: ['slow'] }, () => {
  const long = 'some words of text '.repeat(150_000);
  expect(marked(long, long)).toBe(long);
  expect(marked('kept', long)).toBe(`[-kept-]{+${long}+}`);
  expect(wordDifference(`${long}30.6%`, `${long}35.2%`).map(({ text }) => text)).toEqual([long, '30.6%', '35.2%']);
  expect(wordDifference(long, '').map(({ kind }) => kind)).toEqual(['old']);
});
