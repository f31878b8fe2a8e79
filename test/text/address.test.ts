// Addresses of links as browsers read them, and as a deck may hold them.
import { expect, test } from 'vitest';
import { readAddress } from '../../src/text/address.ts';

test.each([
  'https://example.org',
  'https://example.org/a/b?c=d&e=f+g#h',
  'HTTP://Example.org:8080/~name/',
  'https://example.org/%ED%95%9C',
  'https://en.wikipedia.org/wiki/Robot_(disambiguation)',
  "https://e.org/a,b;c=1!$*'@",
  'https://user@e.org/',
  'mailto:name@example.org',
  'mailto:a@b.kr,c@d.kr?subject=Decks%20of%20May',
])('%s stands as it is', address => {
  expect(readAddress(address)).toBe(address);
});

test.each([
  ['https://e.org/?a[]=1', 'https://e.org/?a%5B%5D=1'],
  ['https://e.org/100%', 'https://e.org/100%25'],
  ['https://e.org/%zz/%41', 'https://e.org/%25zz/%41'],
  ['https://e.org/x#a#b', 'https://e.org/x#a%23b'],
  ['https://e.org/a b', 'https://e.org/a%20b'],
  ['https://e.org/{a}|^`"<b>\\c', 'https://e.org/%7Ba%7D%7C%5E%60%22%3Cb%3E/c'],
  ['https://e.org/경로?q=한글#절', 'https://e.org/%EA%B2%BD%EB%A1%9C?q=%ED%95%9C%EA%B8%80#%EC%A0%88'],
  ['https://한국.kr/', 'https://xn--3e0b707e.kr/'],
  ['https://kim:비밀@e.org/', 'https://kim:%EB%B9%84%EB%B0%80@e.org/'],
  ['https://[::1]/a', 'https://[::1]/a'],
  [' https://e.org/ ', 'https://e.org/'],
  ['mailto:홍@한국.kr?subject=안 녕', 'mailto:%ED%99%8D@xn--3e0b707e.kr?subject=%EC%95%88%20%EB%85%95'],
  ['mailto:a@b.kr?subject=100%', 'mailto:a@b.kr?subject=100%25'],
])('%s is written %s', (written, address) => {
  expect(readAddress(written)).toBe(address);
  expect(readAddress(address)).toBe(address);
});

test.each([
  '',
  '#gap',
  'https:',
  'https://',
  'http:///path',
  'https:example.org',
  'https:/example.org',
  'https://?q=1',
  'https://.',
  'https://a..b/',
  'https://e.org:99999/',
  'https://a b.org/',
  'www.example.org',
  'ftp://e.org/',
  'javascript:alert(1)',
  'mailto:',
  'mailto:name',
  'mailto:@example.org',
  'mailto:a b@c',
  'mailto:a@b@c.kr',
  'mailto:a@b..kr',
  'mailto:<a@b.kr>',
  'mailto:?subject=a',
])('“%s” leads nowhere', address => {
  expect(readAddress(address)).toBeUndefined();
});
