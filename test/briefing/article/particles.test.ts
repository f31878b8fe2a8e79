import { expect, test } from 'vitest';
import { endingOf } from '../../../src/briefing/article/korean-reading.ts';
import { fitParticle } from '../../../src/briefing/article/particles.ts';

test.each([
  ['30.6%', '은 높다', '는 높다'],
  ['47.8%p', '을 넘는다', '를 넘는다'],
  ['47.8%p', '으로', '로'],
  ['3개', '은', '는'],
  ['13,825개', '이', '가'],
  ['13,825', '은', '는'],
  ['13,823', '는', '은'],
  ['13,820', '를', '을'],
  ['3명', '로 줄었다', '으로 줄었다'],
  ['3억 원', '를', '을'],
  ['3억 달러', '을', '를'],
  ['300', '가', '이'],
  ['5,000', '는', '은'],
  ['50,000', '는', '은'],
  ['100,000,000', '와', '과'],
  ['1,000,000,000,000', '을', '를'],
  ['2', '과 3', '와 3'],
  ['0', '를', '을'],
  ['30.0', '는', '은'],
  ['2.5', '은', '는'],
  ['1/3', '를', '을'],
  // ㄹ takes 로, but 은, 이, 을, 과.
  ['7', '으로', '로'],
  ['21.8', '으로', '로'],
  ['1월 28일', '으로부터', '로부터'],
  ['1위 서울', '는', '은'],
  ['2.5‰', '으로', '로'],
  // Units that are signs or letters.
  ['20kg', '를', '을'],
  ['20 km', '을', '를'],
  ['3㎡', '은', '는'],
  ['30℃', '을', '를'],
  ['5GW', '은', '는'],
  ['5GWh', '은', '는'],
  ['12t', '를', '을'],
  ['25bp', '을', '를'],
  ['$5', '을', '를'],
  ['US$5억', '을', '를'],
  ['₩300', '를', '을'],
  ['€20', '으로', '로'],
  ['KRW 300', '는', '은'],
  // Quotes and parentheses.
  ['“30.6%”', '은', '는'],
  ['제품개발(66.7%)', '가', '이'],
  ['(30.6%)', '은', '는'],
  // Particles with something joined to them.
  ['3명', '로는', '으로는'],
  ['30.6%', '으로서의', '로서의'],
  ['30.6%', '과의 차이', '와의 차이'],
  ['3명', '는커녕', '은커녕'],
  // The copula: after a consonant the long form, after a vowel both are right.
  ['3명', '다.', '이다.'],
  ['3명', '라는 수치', '이라는 수치'],
  ['3명', '며,', '이며,'],
  ['3명', '였다.', '이었다.'],
  ['3명', '예요.', '이에요.'],
  ['7', '다.', '이다.'],
  ['30.6%', '이다.', '이다.'],
  ['30.6%', '다.', '다.'],
  ['30.6%', '였다.', '였다.'],
  ['78.4%', '이나, 도입률은', '이나, 도입률은'],
  ['78.4%', '라고 답했다', '라고 답했다'],
  // What is no particle, or has no settled reading, stays.
  ['30.6%', '가량', '가량'],
  ['30.6%', '이상', '이상'],
  ['3명', '로봇', '로봇'],
  ['30.6%', ' 은행', ' 은행'],
  ['30.6%', '에 불과', '에 불과'],
  ['30.6%', '', ''],
  ['10', '자 이내', '자 이내'],
  ['AI', '은', '은'],
  ['R&D', '을', '을'],
  ['Team', '는', '는'],
  ['', '은', '은'],
])('%s + %s is read %s', (before, after, fitted) => {
  expect(fitParticle(before, after)).toBe(fitted);
});

test('fitting twice changes nothing more', () => {
  for (const particle of ['은', '는', '이', '가', '을', '를', '과', '와', '으로', '로', '이다', '다', '이라', '라']) {
    for (const number of ['30.6%', '3명', '7', '10', '2']) {
      const once = fitParticle(number, particle);
      expect(fitParticle(number, once)).toBe(once);
    }
  }
});

test('the ten digits', () => {
  const endings = [...'0123456789'].map(digit => endingOf(digit));
  expect(endings.join(' ')).toBe('consonant rieul vowel consonant vowel vowel consonant rieul rieul vowel');
});
