import { describe, expect, test } from 'vitest';
import { misdirection } from '../../../src/briefing/agreement/directions.ts';
import { locateLinks } from '../../../src/briefing/article/figure-links.ts';
import { resolveFormulas } from '../../../src/briefing/figures/formula/formula.ts';
import { writeForm } from '../../../src/briefing/figures/write-form.ts';
import type { Locale } from '../../../src/briefing/model/locale.ts';
import { table } from '../figure-table.ts';
import { en, ko } from '../locales.ts';

const figures = resolveFormulas(
  table(`
    sales | -2.3              | %
    share | 4.1               | %
    jobs  | -12500            | count
    loss  | -1250000000       | KRW
    staff | -1.4              | %p
    fall  | =abs(sales)@1     | %
    rise  | =round(abs(share), 1)@1 | %
    none  |                   | %
  `),
  fault => {
    throw new Error(JSON.stringify(fault));
  },
);

/** What is said of the first link of a text that anything is said of: `double: fell by −2.3%`. */
function found(text: string, locale: Locale): string | undefined {
  for (const link of locateLinks('a.md', text)) {
    const figure = figures.get(link.figure);
    if (!figure || link.asWords) continue;
    const written = writeForm(link.form.replace(/\*/g, ''), figure, locale);
    if (written.kind !== 'written') continue;
    const wrong = misdirection(link, text, written.text, figure, figures, locale);
    if (wrong) return `${wrong.kind}: ${wrong.words}`;
  }
  return undefined;
}

describe('an amount below zero beside a word of direction', () => {
  test.each([
    ['Sales rose by [−2.3%](fig:sales).', 'contradiction: rose by −2.3%'],
    ['an increase of about [−2.3%](fig:sales)', 'contradiction: increase of about −2.3%'],
    ['a [−2.3%](fig:sales) rise', 'contradiction: −2.3% rise'],
    ['Sales rose ([−2.3%](fig:sales))', 'contradiction: rose (−2.3%)'],
    ['a surplus of [−KRW 1.25 billion](fig:loss)', 'contradiction: surplus of −KRW 1.25 billion'],
    ['Sales fell by [-2.3%](fig:sales)', 'double: fell by -2.3%'],
    ['Sales fell by\nabout **[−2.3%](fig:sales)**', 'double: fell by about −2.3%'],
    ['a loss of [−1.25 billion won](fig:loss)', 'double: loss of −1.25 billion won'],
    ['a deficit of KRW [−1.25 billion](fig:loss)', 'double: deficit of KRW −1.25 billion'],
    ['Firms cut [−12,500 jobs](fig:jobs)', 'double: cut −12,500 jobs'],
    ['[−12,500 jobs](fig:jobs) were lost', 'double: −12,500 jobs were lost'],
    ['[minus 1.4 percentage points](fig:staff) lower', 'double: minus 1.4 percentage points lower'],
    ['[a drop of −2.3%](fig:sales)', 'double: drop of −2.3%'],
    ['*Down* [−2.3%](fig:sales)', 'double: Down −2.3%'],
  ])('%s', (text, wrong) => {
    expect(found(text, en)).toBe(wrong);
  });

  test.each([
    ['매출 [△2.3%](fig:sales) 증가', 'contradiction: △2.3% 증가'],
    ['일자리가 [△1만 2,500개](fig:jobs)나 늘었다', 'contradiction: △1만 2,500개나 늘었다'],
    ['[−1.4%p](fig:staff) 상승', 'contradiction: −1.4%p 상승'],
    ['매출 증가([△2.3%](fig:sales))', 'contradiction: 증가(△2.3%)'],
    ['**[△2.3%](fig:sales)**가량 오른', 'contradiction: △2.3%가량 오른'],
    ['매출이 [−2.3%](fig:sales) 감소', 'double: −2.3% 감소'],
    ['[△2.3% 감소](fig:sales)', 'double: △2.3% 감소'],
    ['[△2.3%](fig:sales)나 더 떨어졌다', 'double: △2.3%나 더 떨어졌다'],
    ['[△12.5억 원](fig:loss)의 적자', 'double: △12.5억 원의 적자'],
    ['영업손실 [△12.5억 원](fig:loss)', 'double: 손실 △12.5억 원'],
    ['[△12.5억 원 손실](fig:loss)', 'double: △12.5억 원 손실'],
    ['일자리가 약 [마이너스 12,500개](fig:jobs) 줄어', 'double: 마이너스 12,500개 줄어'],
  ])('%s', (text, wrong) => {
    expect(found(text, ko)).toBe(wrong);
  });
});

describe('the amount of a figure without its sign goes with the direction of that figure', () => {
  test.each<[string, Locale, string | undefined]>([
    ['fell by [2.3%](fig:fall)', en, undefined],
    ['rose by [2.3%](fig:fall)', en, 'contradiction: rose by 2.3%'],
    ['rose by [4.1%](fig:rise)', en, undefined],
    ['a [4.1%](fig:rise) decline', en, 'contradiction: 4.1% decline'],
    ['Sales fell ([4.1%](fig:rise))', en, 'contradiction: fell (4.1%)'],
    ['[2.3%](fig:fall) 감소', ko, undefined],
    ['매출 감소([2.3%](fig:fall))', ko, undefined],
    ['[2.3%](fig:fall) 증가', ko, 'contradiction: 2.3% 증가'],
    ['[4.1%](fig:rise)의 하락', ko, 'contradiction: 4.1%의 하락'],
    ['매출 증가([2.3%](fig:fall))', ko, 'contradiction: 증가(2.3%)'],
  ])('%s', (text, locale, wrong) => {
    expect(found(text, locale)).toBe(wrong);
  });
});

test.each<[string, Locale, string | undefined]>([
  ['fell −[4.1%](fig:share)', en, 'outside: −4.1%'],
  ['(-[4.1%](fig:share))', en, 'outside: -4.1%'],
  ['△[4.1%](fig:share) 변화', ko, 'outside: △4.1%'],
  ['변화율은 **▲[4.1%](fig:share)**', ko, 'outside: ▲4.1%'],
  ['▲[4.1%](fig:share)', en, undefined],
  ['from [4.1%](fig:share)-[4.1%](fig:rise), [4.1%](fig:share)–[4.1%](fig:rise)', en, undefined],
  ['- [4.1%](fig:share)', en, undefined],
  ['Plan B-[4.1%](fig:share)', en, undefined],
])('a minus before the link of a value above zero: %s', (text, locale, wrong) => {
  expect(found(text, locale)).toBe(wrong);
});

describe('no false alarm', () => {
  test.each([
    'Sales fell to [−2.3%](fig:sales), from [4.1%](fig:share)',
    'changed from [4.1%](fig:share) to [−2.3%](fig:sales)',
    'Sales changed by [−2.3%](fig:sales), and profits rose',
    'Sales fell.\n\n- [−2.3%](fig:sales) in the north',
    'They fell. [−2.3%](fig:sales) was the change',
    '| Fall | [−2.3%](fig:sales) |',
    'Sales fell ([−2.3%](fig:sales))',
    'Exports rose ([−2.3%](fig:sales) → [4.1%](fig:share))',
    'growth of [−2.3%](fig:sales), a growth rate of [−2.3%](fig:sales)',
    'Growth slowed to [−2.3%](fig:sales)',
    'The increase (decrease) is [−2.3%](fig:sales)',
    'fell by [4.1%](fig:share), rose by [4.1%](fig:share)',
    'an operating result of [−1.25 billion won](fig:loss)',
    'rose by [n.a.](fig:none)',
    'rose by [a little](fig:sales "words")',
  ])('%s', text => {
    expect(found(text, en)).toBeUndefined();
  });

  test.each([
    '매출이 [△2.3%](fig:sales) 변화',
    '[△2.3%](fig:sales)로 감소, [△2.3%로 하락](fig:sales)',
    '[△2.3%](fig:sales)에서 [4.1%](fig:share)로 상승',
    '[△2.3%](fig:sales)까지 하락',
    '매출 감소([△2.3%](fig:sales))',
    '수출 증가([△2.3%](fig:sales) → [4.1%](fig:share))',
    '매출 증가율 [△2.3%](fig:sales), [△2.3%](fig:sales)의 증가율',
    '상승하여 [△2.3%](fig:sales)를 기록',
    '[△2.3%](fig:sales)를 기록하며 하락',
    '증가, [△2.3%](fig:sales)',
    '영업이익 [△12.5억 원](fig:loss), 영업손실은 [△12.5억 원](fig:loss)',
    '경제는 [△2.3%](fig:sales) 성장',
    '[4.1%](fig:share) 감소, [4.1%](fig:share) 증가',
  ])('%s', text => {
    expect(found(text, ko)).toBeUndefined();
  });
});
