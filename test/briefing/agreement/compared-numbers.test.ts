import { expect, test } from 'vitest';
import { checkedForms } from '../../../src/briefing/agreement/check-forms.ts';
import { falseComparisons } from '../../../src/briefing/agreement/compared-numbers.ts';
import { briefingOf, locales } from '../small-briefing.ts';

const rows = `
  before | 28.9 | %
  now    | 31.4 | %
  gap    | 2.5  | %p
  fall   | -5.1 | %
  slower | -2.3 | %
  same   | 31.4 | %
  fund   | 350000000000 | KRW
  total  | 1200000000000 | KRW
  third  | 3    | count
  fifth  | 5    | count
`;

const said = async (language: string, text: string) =>
  falseComparisons(checkedForms(await briefingOf({ [language]: `# T\n\n${text}` }, rows), locales)).map(
    ({ words, earlier, later, is }) => `${words}: ${later.id} ${is} ${earlier.id}`,
  );

test.each<[string, string, string]>([
  [
    'ko',
    '이용 비율은 [28.9%](fig:before)에서 [31.4%](fig:now)로 감소하였다',
    '28.9%에서 31.4%로 감소하였다: now above before',
  ],
  ['ko', '- [28.9%](fig:before)에서 올해 [31.4%](fig:now)로 줄어듦', '28.9%에서 올해 31.4%로 줄어듦: now above before'],
  [
    'ko',
    '[28.9%](fig:before)에서 [31.4%](fig:now)로 [2.5%p](fig:gap) 떨어졌다',
    '28.9%에서 31.4%로 2.5%p 떨어졌다: now above before',
  ],
  ['ko', '| [28.9%](fig:before) → [31.4%](fig:now) 하락 |', '28.9% → 31.4% 하락: now above before'],
  [
    'ko',
    '예산은 [1.2조 원](fig:total)에서 [3,500억 원](fig:fund)으로 늘었다',
    '1.2조 원에서 3,500억 원으로 늘었다: fund below total',
  ],
  [
    'ko',
    '[31.4%](fig:now)로 지난해([28.9%](fig:before))보다 [2.5%p](fig:gap) 낮음',
    '31.4%로 지난해(28.9%)보다 2.5%p 낮음: now above before',
  ],
  [
    'ko',
    '[28.9%](fig:before)로, 목표인 [31.4%](fig:now)를 웃돌았다',
    '28.9%로, 목표인 31.4%를 웃돌았다: before below now',
  ],
  ['ko', '[31.4%](fig:now)로 기준 [28.9%](fig:before)에 못 미침', '31.4%로 기준 28.9%에 못 미침: now above before'],
  ['ko', '[△5.1%](fig:fall)에서 [28.9%](fig:before)로 하락', '△5.1%에서 28.9%로 하락: before above fall'],
  ['ko', '[31.4%](fig:same)에서 [31.4%](fig:now)로 상승', '31.4%에서 31.4%로 상승: now equal same'],
  [
    'en',
    'It fell from [28.9%](fig:before) in 2024 to [31.4%](fig:now)',
    'fell from 28.9% in 2024 to 31.4%: now above before',
  ],
  [
    'en',
    'an increase by 2.5 points from [31.4%](fig:now) to [28.9%](fig:before)',
    'increase by 2.5 points from 31.4% to 28.9%: before below now',
  ],
  [
    'en',
    'It dropped sharply to [31.4%](fig:now), from [28.9%](fig:before)',
    'dropped sharply to 31.4%, from 28.9%: now above before',
  ],
  [
    'en',
    'It is [31.4%](fig:now), down from [28.9%](fig:before) a year ago',
    '31.4%, down from 28.9%: now above before',
  ],
  [
    'en',
    'At [28.9%](fig:before), above the target of [31.4%](fig:now)',
    '28.9%, above the target of 31.4%: before below now',
  ],
  [
    'en',
    '[31.4%](fig:now) is lower than last year’s [28.9%](fig:before)',
    '31.4% is lower than last year’s 28.9%: now above before',
  ],
  [
    'en',
    'grew from [KRW 1.2 trillion](fig:total) to [KRW 350 billion](fig:fund)',
    'grew from KRW 1.2 trillion to KRW 350 billion: fund below total',
  ],
])('two numbers and words that say the reverse, %s: %s', async (language, text, wrong) => {
  expect(await said(language, text)).toEqual([wrong]);
});

test.each<[string, string]>([
  ['ko', '[28.9%](fig:before)에서 [31.4%](fig:now)로 [2.5%p](fig:gap) 높아졌다'],
  ['ko', '[28.9%](fig:before)로 목표 [31.4%](fig:now)를 넘지 못했다'],
  ['ko', '[28.9%](fig:before)로 집계되었으나 목표 [31.4%](fig:now)에는 못 미쳤다'],
  ['ko', '[31.4%](fig:now)로 지난해 [28.9%](fig:before)보다 높으나 증가 폭은 줄었다'],
  [
    'ko',
    '[28.9%](fig:before)에서 [31.4%](fig:now)로 증가세가 둔화, [28.9%](fig:before)에서 [31.4%](fig:now)로 감소하지 않았다',
  ],
  ['ko', '[28.9%](fig:before), [31.4%](fig:now)로 이용자가 감소'],
  ['ko', '감소율은 [△5.1%](fig:fall)에서 [△2.3%](fig:slower)로 줄었다'],
  ['ko', '순위는 [3위](fig:third)에서 [5위](fig:fifth)로, [3](fig:third)위에서 [5](fig:fifth)위로 하락'],
  ['ko', '[28.9%](fig:before)에서 [2.5%p](fig:gap)로 상승'],
  ['en', 'It rose from [28.9%](fig:before) to [31.4%](fig:now), up from [28.9%](fig:before)'],
  ['en', 'Sales fell. From [28.9%](fig:before) to [31.4%](fig:now)'],
  ['en', '[31.4%](fig:now) while sales fell from [28.9%](fig:before) last year'],
  ['en', 'It did not fall from [28.9%](fig:before) to [31.4%](fig:now)'],
  ['en', 'The rank fell from [3rd](fig:third) to [5th](fig:fifth)'],
  ['en', '[2.5 points](fig:gap) more than last year’s [28.9%](fig:before)'],
  ['en', 'The loss fell from [−5.1%](fig:fall) to [−2.3%](fig:slower)'],
])('no false alarm, %s: %s', async (language, text) => {
  expect(await said(language, text)).toEqual([]);
});
