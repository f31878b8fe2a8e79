import { expect, test } from 'vitest';
import { cleanText, element, escapeXml } from '../../src/container/xml.ts';

test.each([
  ['R&D <b> "x" \'y\'', "R&amp;D &lt;b&gt; &quot;x&quot; 'y'"],
  ['&amp; already', '&amp;amp; already'],
  ['a\u0000b\u0008c\u001Fd\u007Fe\uFFFEf\uFFFF', 'abcdef'],
  ['half \uD800 pair', 'half  pair'],
  ['whole \u{20BB7} pair', 'whole \u{20BB7} pair'],
  ['two\r\nlines\tand a tab', 'two  lines and a tab'],
  ['ㅎ힣가', 'ㅎ힣가'],
])('%j is written as %j', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});

test('cleaned text is not escaped', () => {
  expect(cleanText('R&D\u0007')).toBe('R&D');
});

test('an element escapes its attributes, leaves out what is undefined, and closes itself when it is empty', () => {
  expect(element('a:t', { a: 'x"&', b: undefined, c: 0 })).toBe('<a:t a="x&quot;&amp;" c="0"/>');
  expect(element('a:t', {}, 'x', 'y')).toBe('<a:t>xy</a:t>');
});

test('a number that is none is a mistake of ours', () => {
  expect(() => element('a:off', { x: Number.NaN })).toThrow('x of a:off is NaN.');
});
