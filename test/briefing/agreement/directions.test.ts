import { describe, expect, test } from 'vitest';
import { misdirection } from '../../../src/briefing/agreement/directions.ts';
import { locateLinks } from '../../../src/briefing/figures/figure-links.ts';
import { resolveFormulas } from '../../../src/briefing/figures/formula/formula.ts';
import { writeForm } from '../../../src/briefing/figures/write-form.ts';
import type { Locale } from '../../../src/briefing/model/locale.ts';
import { table } from '../figure-table.ts';
import { en, ko } from '../locales.ts';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  change: { en: 'Change in sales', ko: '매출 증감률' },
  growth: { en: 'Export growth', ko: '수출 증가율' },
  balance: { en: 'Current account balance', ko: '경상수지' },
  result: { en: 'Profit or loss', ko: '영업손익' },
  yearly: { en: 'Sales, year on year', ko: '매출(전년 대비)' },
  korean: { ko: '생산 증감률' },
  decline: { en: 'Decline rate of sales', ko: '매출 감소율' },
  deficit: { en: 'Trade deficit', ko: '무역적자' },
  yearfall: { en: 'Year-on-year decrease in visits', ko: '전년 대비 감소폭' },
  losses: { en: 'Change in net losses', ko: '순손실 증감' },
  climate: { en: 'Climate change fund', ko: '기후변화 기금' },
  jobless: { en: 'Change in unemployment', ko: '실업률 변화' },
  faster: { en: 'Growth in sales', ko: '매출 증가율' },
};

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
    change   | 2.3         | %
    growth   | 3.1         | %
    balance  | 1250000000  | KRW
    result   | 500000000   | KRW
    yearly   | 4.5         | %
    korean   | 1.7         | %
    decline  | 2.6         | %
    deficit  | 900000000   | KRW
    yearfall | 12          | count
    losses   | 0.8         | %
    climate  | 5000000000  | KRW
    jobless  | -0.3        | %p
    fewer    | =abs(jobless)@1 | %p
    slower   | =abs(staff)@1 | %p
    times    | 1.5         | ratio
    more     | 2.5         | ratio
    before   | 200         | count
    now      | 500         | count
    quotient | =now / before@1 | ratio
    added    | =(now - before) / before@1 | ratio
    faster   | 1.5         | ratio
    part     | 0.4         | ratio
  `),
  fault => {
    throw new Error(JSON.stringify(fault));
  },
);

const labelled = new Map([...figures].map(([id, figure]) => [id, { ...figure, label: labels[id] ?? {} }]));

/** What is said of the first link of a text that anything is said of: `double: fell by −2.3%`. */
function found(text: string, locale: Locale): string | undefined {
  for (const link of locateLinks('a.md', text)) {
    const figure = labelled.get(link.figure);
    if (!figure || link.asWords) continue;
    const written = writeForm(link.form.replace(/\*/g, ''), figure, locale);
    if (written.kind !== 'written') continue;
    const wrong = misdirection(link, text, written.text, figure, labelled, locale, [en, ko]);
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
    ['매출이 [−2.3%](fig:sales)나 뒷걸음질쳤다', 'double: −2.3%나 뒷걸음질쳤다'],
    ['매출 [−2.3%](fig:sales) 줄일 것', 'double: −2.3% 줄일'],
    ['매출이 [−2.3%](fig:sales) 줄 전망', 'double: −2.3% 줄 전망'],
    ['매출 [−2.3%](fig:sales) 가까이 위축', 'double: −2.3% 가까이 위축'],
    ['매출이 [−2.3%](fig:sales) 減少', 'double: −2.3% 減少'],
    ['매출 減 [−2.3%](fig:sales)', 'double: 減 −2.3%'],
    ['일자리가 [−12,500개](fig:jobs) 사라졌다', 'double: −12,500개 사라졌다'],
    ['가동률 [−1.4%p](fig:staff) 빠짐', 'double: −1.4%p 빠짐'],
    ['매출이 [−2.3%](fig:sales) 늘 전망', 'contradiction: −2.3% 늘 전망'],
    ['매출 [−2.3%](fig:sales) 폭증', 'contradiction: −2.3% 폭증'],
    ['임금 [−2.3%](fig:sales) 인상', 'contradiction: −2.3% 인상'],
    ['목표를 [−2.3%](fig:sales) 올릴 계획', 'contradiction: −2.3% 올릴'],
  ])('%s', (text, wrong) => {
    expect(found(text, ko)).toBe(wrong);
  });
});

describe('a ratio written as a change', () => {
  test.each([
    ['Sales grew by [150%](fig:times).', 'multiple: grew by 150%'],
    ['Sales were up [250 percent](fig:more).', 'multiple: up 250 percent'],
    ['an increase of [250%](fig:more)', 'multiple: increase of 250%'],
    ['a [250%](fig:quotient) increase', 'multiple: 250% increase'],
    ['Sales were [250%](fig:more) higher.', 'multiple: 250% higher'],
    ['growth of [150%](fig:times)', 'multiple: growth of 150%'],
  ])('%s', (text, wrong) => {
    expect(found(text, en)).toBe(wrong);
  });

  test.each([
    ['매출이 [150%](fig:times) 증가', 'multiple: 150% 증가'],
    ['매출이 [250%](fig:more)나 늘었다', 'multiple: 250%나 늘었다'],
    ['매출 증가율은 [250%](fig:quotient)', 'multiple: 증가율은 250%'],
    ['수출이 [250퍼센트](fig:more) 급증', 'multiple: 250퍼센트 급증'],
    ['매출 성장([150%](fig:times))', 'multiple: 성장(150%)'],
  ])('%s', (text, wrong) => {
    expect(found(text, ko)).toBe(wrong);
  });

  test.each([
    'Sales grew to [150%](fig:times) of last year.',
    'Sales rose [2.5 times](fig:more).',
    'Sales grew by [150%](fig:added).',
    'Sales grew by [150%](fig:faster).',
    'Firms cut [40%](fig:part) of jobs.',
    'Sales are [150%](fig:times) of the plan.',
  ])('%s', text => {
    expect(found(text, en)).toBeUndefined();
  });

  test.each([
    '매출이 [150%](fig:times)로 증가',
    '매출이 [2.5배](fig:more) 증가',
    '매출이 [150%](fig:added) 증가',
    '매출이 [150%](fig:faster) 늘었다',
    '일자리의 [40%](fig:part)가 사라졌다',
  ])('%s', text => {
    expect(found(text, ko)).toBeUndefined();
  });
});

describe('words that say the sign of a number that is reached', () => {
  test.each([
    ['Growth turned positive at [−2.3%](fig:sales).', 'contradiction: turned positive at −2.3%'],
    ['Growth was positive in 2024 at [−2.3%](fig:sales).', 'contradiction: was positive in 2024 at −2.3%'],
    ['Growth came to [−2.3%](fig:sales), turning positive.', 'contradiction: −2.3%, turning positive'],
    ['The balance was in surplus at [−1.25 billion won](fig:loss).', 'contradiction: in surplus at −1.25 billion won'],
    ['It turned a profit at [−1.25 billion won](fig:loss).', 'contradiction: turned a profit at −1.25 billion won'],
    ['positive growth of [−2.3%](fig:sales)', 'contradiction: positive growth of −2.3%'],
    ['Growth turned negative at [4.1%](fig:share).', 'contradiction: turned negative at 4.1%'],
    ['Growth was in negative territory at [3.1%](fig:growth).', 'contradiction: in negative territory at 3.1%'],
    ['It was in deficit at [KRW 1.25 billion](fig:balance).', 'contradiction: in deficit at KRW 1.25 billion'],
    ['a negative growth of [3.1%](fig:growth)', 'contradiction: negative growth of 3.1%'],
  ])('%s', (text, wrong) => {
    expect(found(text, en)).toBe(wrong);
  });

  test.each([
    ['경기는 [−2.3%](fig:sales)로 플러스를 기록', 'contradiction: −2.3%로 플러스를'],
    ['매출은 [△2.3%](fig:sales)로 3년 만에 플러스 전환', 'contradiction: △2.3%로 3년 만에 플러스'],
    ['매출은 [△2.3%로 성장세](fig:sales)를 회복', 'contradiction: △2.3%로 성장세를'],
    ['[△12.5억 원](fig:loss)으로 흑자 전환', 'contradiction: △12.5억 원으로 흑자 전환'],
    ['[△12.5억 원](fig:loss)으로 흑자를 기록했다', 'contradiction: △12.5억 원으로 흑자를 기록했다'],
    ['성장률은 [3.1%](fig:growth)로 역성장했다', 'contradiction: 3.1%로 역성장했다'],
    ['매출은 [4.1%](fig:share)로 마이너스를 기록', 'contradiction: 4.1%로 마이너스를'],
    ['[12.5억 원](fig:balance)으로 적자로 돌아섰다', 'contradiction: 12.5억 원으로 적자로'],
    ['[5억 원](fig:result)으로 적자를 이어', 'contradiction: 5억 원으로 적자를 이어'],
    ['[3.1%](fig:growth)의 마이너스 성장', 'contradiction: 3.1%의 마이너스 성장'],
  ])('%s', (text, wrong) => {
    expect(found(text, ko)).toBe(wrong);
  });

  test.each([
    'Growth turned negative at [−2.3%](fig:sales).',
    'Growth turned positive at [4.1%](fig:share).',
    'The view was negative at [4.1%](fig:share) of firms.',
    'Of the firms, [4.1%](fig:share), turned negative about exports.',
    'The trade balance was in deficit at [KRW 900 million](fig:deficit).',
    'Growth of [−2.3%](fig:sales) in 2023 turned positive in 2024.',
    'Growth turned negative at [2.3%](fig:fall).',
  ])('%s', text => {
    expect(found(text, en)).toBeUndefined();
  });

  test.each([
    '성장률은 [−2.3%](fig:sales)로 역성장했다',
    '[△12.5억 원](fig:loss)으로 적자 전환',
    '[12.5억 원](fig:balance)으로 흑자를 기록했다',
    '[△12.5억 원](fig:loss)으로 적자였으나 올해 흑자 전환',
    '작년 [△12.5억 원](fig:loss)에서 흑자로 돌아섰다',
    '기업의 [4.1%](fig:share)가 적자를 기록했다',
    '[4.1%](fig:share)로 플러스 요인이 되었다',
    '[9억 원](fig:deficit)으로 적자를 이어 갔다',
    '성장률은 [2.3%](fig:fall)로 역성장했다',
  ])('%s', text => {
    expect(found(text, ko)).toBeUndefined();
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
    ['[2.3%](fig:fall)나 불었다', ko, 'contradiction: 2.3%나 불었다'],
    ['[2.3%](fig:fall) 플러스 전환', ko, 'contradiction: 2.3% 플러스 전환'],
    ['[4.1%](fig:rise) 마이너스 전환', ko, 'contradiction: 4.1% 마이너스 전환'],
    ['[4.1%](fig:rise)의 하락', ko, 'contradiction: 4.1%의 하락'],
    ['매출 증가([2.3%](fig:fall))', ko, 'contradiction: 증가(2.3%)'],
    ['증가폭은 [2.3%](fig:fall)에 그침', ko, 'contradiction: 증가폭은 2.3%'],
    ['오름폭: [2.3%](fig:fall)', ko, 'contradiction: 오름폭: 2.3%'],
    ['감소 폭은 [4.1%](fig:rise)', ko, 'contradiction: 감소 폭은 4.1%'],
    ['매출이 [2.3%](fig:fall) 껑충 뛰었다', ko, 'contradiction: 2.3% 껑충 뛰었다'],
    ['해마다 [2.3%](fig:fall)씩 매년 늘어', ko, 'contradiction: 2.3%씩 매년 늘어'],
    ['[2.3%](fig:fall) 플러스', ko, 'contradiction: 2.3% 플러스'],
    ['[4.1%](fig:rise) 뒷걸음', ko, 'contradiction: 4.1% 뒷걸음'],
    ['낙폭은 [2.3%](fig:fall)', ko, undefined],
    ['매출이 [2.3%](fig:fall) 쪼그라들었다', ko, undefined],
    ['[4.1%](fig:rise)가량 인상', ko, undefined],
  ])('%s', (text, locale, wrong) => {
    expect(found(text, locale)).toBe(wrong);
  });
});

test.each<[string, Locale, string | undefined]>([
  ['fell −[4.1%](fig:share)', en, 'outside: −4.1%'],
  ['(-[4.1%](fig:share))', en, 'outside: -4.1%'],
  ['△[4.1%](fig:share) 변화', ko, 'outside: △4.1%'],
  ['변화율은 **▲[4.1%](fig:share)**', ko, 'outside: ▲4.1%'],
  ['Sales were minus [4.1%](fig:share)', en, 'outside: minus 4.1%'],
  ['a negative [4.1%](fig:share)', en, 'outside: negative 4.1%'],
  ['Minus [−2.3%](fig:sales)', en, 'outside: Minus −2.3%'],
  ['매출은 마이너스 [4.1%](fig:share)', ko, 'outside: 마이너스 4.1%'],
  ['기온은 영하 [4.1](fig:share)', ko, 'outside: 영하 4.1'],
  ['changed by minus [2.3%](fig:fall); 마이너스 [2.3%](fig:fall)', en, undefined],
  ['78.4% minus [4.1%](fig:share)', en, undefined],
  ['▲[4.1%](fig:share)', en, undefined],
  ['수출 마이너스 [4.1%](fig:share) 기록', ko, 'outside: 마이너스 4.1%'],
  ['영하 [4.1%](fig:share)', ko, 'outside: 영하 4.1%'],
  ['마이너스 [−2.3%](fig:sales)', ko, 'outside: 마이너스 −2.3%'],
  ['growth of minus [4.1%](fig:share)', en, 'outside: minus 4.1%'],
  ['a negative [4.1%](fig:share)', en, 'outside: negative 4.1%'],
  ['매출은 마이너스 [2.3%](fig:fall)', ko, undefined],
  ['growth of minus [2.3%](fig:fall)', en, undefined],
  ['10% minus [4.1%](fig:share)', en, undefined],
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

describe('a value above zero, by what its label says', () => {
  test.each([
    ['Sales fell by [2.3%](fig:change)', 'contradiction: fell by 2.3%'],
    ['a decline of [3.1%](fig:growth)', 'contradiction: decline of 3.1%'],
    ['a deficit of [+1.25 billion won](fig:balance)', 'contradiction: deficit of +1.25 billion won'],
    ['an operating loss of [500 million won](fig:result)', 'contradiction: loss of 500 million won'],
    ['Sales were [4.5%](fig:yearly) lower', 'contradiction: 4.5% lower'],
    ['Output dropped [1.7%](fig:korean)', 'contradiction: dropped 1.7%'],
    ['Sales rose by [2.6%](fig:decline)', 'contradiction: rose by 2.6%'],
    ['a surplus of [900 million won](fig:deficit)', 'contradiction: surplus of 900 million won'],
    ['[12](fig:yearfall) more visits', 'contradiction: 12 more'],
    ['Sales growth, ↓ [2.3%](fig:change)', 'contradiction: ↓ 2.3%'],
    ['Sales fell ([2.3%](fig:change))', 'contradiction: fell (2.3%)'],
  ])('%s', (text, wrong) => {
    expect(found(text, en)).toBe(wrong);
  });

  test.each([
    ['매출 [2.3%](fig:change) 감소', 'contradiction: 2.3% 감소'],
    ['수출이 [3.1%](fig:growth) 줄었다', 'contradiction: 3.1% 줄었다'],
    ['[12.5억 원](fig:balance)의 적자', 'contradiction: 12.5억 원의 적자'],
    ['영업손실 [5억 원](fig:result)', 'contradiction: 손실 5억 원'],
    ['매출 하락([4.5%](fig:yearly))', 'contradiction: 하락(4.5%)'],
    ['생산 감소율은 [1.7%](fig:korean)', 'contradiction: 감소율은 1.7%'],
    ['매출 [2.6%](fig:decline) 증가', 'contradiction: 2.6% 증가'],
    ['무역흑자 [9억 원](fig:deficit)', 'contradiction: 흑자 9억 원'],
    ['방문 [12건](fig:yearfall) 상승', 'contradiction: 12건 상승'],
    ['매출 [2.3%](fig:change)↓', 'contradiction: 2.3%↓'],
  ])('%s', (text, wrong) => {
    expect(found(text, ko)).toBe(wrong);
  });

  test.each([
    ['Sales rose by [2.3%](fig:change), growth of [3.1%](fig:growth)', en],
    ['Growth fell to [3.1%](fig:growth); export growth fell ([3.1%](fig:growth))', en],
    ['Exports fell by [2.6%](fig:decline), a decline rate of [2.6%](fig:decline)', en],
    ['Growth of [3.1%](fig:growth) below the forecast', en],
    ['Losses rose by [0.8%](fig:losses)', en],
    ['The fund was cut by [5 billion won](fig:climate)', en],
    ['Sales fell by more than twice [2.3%](fig:change)', en],
    ['a fall of [4.1%](fig:share)', en],
    ['매출 [2.3%](fig:change) 증가, 증가율 [3.1%](fig:growth)', ko],
    ['수출 증가율 하락([3.1%](fig:growth)), [3.1%](fig:growth)로 감소', ko],
    ['증가율 [3.1%](fig:growth) 둔화', ko],
    ['[3.1%](fig:growth)의 낮은 성장', ko],
    ['매출 [2.6%](fig:decline) 감소, 적자 [9억 원](fig:deficit)', ko],
    ['적자 [9억 원](fig:deficit) 증가', ko],
    ['기금 [50억 원](fig:climate) 삭감', ko],
  ])('no false alarm: %s', (text, locale) => {
    expect(found(text, locale)).toBeUndefined();
  });
});

describe('further words, nouns, arrows and names', () => {
  test.each<[string, Locale, string | undefined]>([
    ['[2.3%](fig:fall) above last year', en, 'contradiction: 2.3% above'],
    ['Sales rebounded by [2.3%](fig:fall)', en, 'contradiction: rebounded by 2.3%'],
    ['[2.3%](fig:fall) more than in May', en, 'contradiction: 2.3% more than'],
    ['Sales: ↑[2.3%](fig:fall)', en, 'contradiction: ↑2.3%'],
    ['Sales: ▲[2.3%](fig:fall)', en, 'contradiction: ▲2.3%'],
    ['Sales [4.1%](fig:rise) ↓', en, 'contradiction: 4.1% ↓'],
    ['[4.1%](fig:rise) below last year', en, 'contradiction: 4.1% below'],
    ['growth of [2.3%](fig:fall)', en, 'contradiction: growth of 2.3%'],
    ['[2.3%](fig:fall) growth', en, 'contradiction: 2.3% growth'],
    ['a rate of decline of [4.1%](fig:rise)', en, 'contradiction: rate of decline of 4.1%'],
    ['Sales improved by [2.3%](fig:fall)', en, 'judged: improved by 2.3%'],
    ['a [4.1%](fig:rise) deterioration', en, 'judged: 4.1% deterioration'],
    ['Sales improved by [−2.3%](fig:sales)', en, 'judged: improved by −2.3%'],
    ['Sales worsened by [−2.3%](fig:sales)', en, 'double: worsened by −2.3%'],
    ['Sales rallied [−2.3%](fig:sales)', en, 'contradiction: rallied −2.3%'],
    ['Sales put on [−2.3%](fig:sales)', en, 'contradiction: put on −2.3%'],
    ['Sales saw an uplift of [2.3%](fig:fall)', en, 'contradiction: uplift of 2.3%'],
    ['with a plus of [−2.3%](fig:sales)', en, 'contradiction: a plus of −2.3%'],
    ['soaring by [2.3%](fig:fall)', en, 'contradiction: soaring by 2.3%'],
    ['Sales may climb by [−2.3%](fig:sales)', en, 'contradiction: climb by −2.3%'],
    ['The share eroded by [4.1%](fig:rise)', en, 'contradiction: eroded by 4.1%'],
    ['Exports headed south by [3.1%](fig:growth)', en, 'contradiction: headed south by 3.1%'],
    ['The firm let go of [−12,500 people](fig:jobs)', en, 'double: let go of −12,500 people'],
    ['a downward path of [3.1%](fig:growth)', en, 'contradiction: downward path of 3.1%'],
    ['sliding by [2.3%](fig:change)', en, 'contradiction: sliding by 2.3%'],
    ['Exports were [3.1%](fig:growth) short of last year', en, 'contradiction: 3.1% short of last'],
    ['Exports stood [3.1%](fig:growth) under the previous year', en, 'contradiction: 3.1% under the previous'],
    ['Sales are [−2.3%](fig:sales) ahead of last year', en, 'contradiction: −2.3% ahead of last'],
    [
      'The operating loss came to [500 million won](fig:result)',
      en,
      'contradiction: operating loss came to 500 million won',
    ],
    ['The deficit was [1.25 billion won](fig:balance)', en, 'contradiction: deficit was 1.25 billion won'],
    ['in the red again: [500 million won](fig:result)', en, 'contradiction: in the red again: 500 million won'],
    ['매출 [2.3%](fig:change) 반락', ko, 'contradiction: 2.3% 반락'],
    ['매출 [2.3%](fig:change) 침체', ko, 'contradiction: 2.3% 침체'],
    ['매출 약진([△2.3%](fig:sales))', ko, 'contradiction: 약진(△2.3%)'],
    ['매출 [2.3%](fig:fall) 도약', ko, 'contradiction: 2.3% 도약'],
    ['[2.3%](fig:fall) 반등', ko, 'contradiction: 2.3% 반등'],
    ['[2.3%](fig:fall) 성장', ko, 'contradiction: 2.3% 성장'],
    ['[2.3%](fig:fall) 신장', ko, 'contradiction: 2.3% 신장'],
    ['[2.3%](fig:fall)의 회복', ko, 'contradiction: 2.3%의 회복'],
    ['매출 증가율은 약 [2.3%](fig:fall)', ko, 'contradiction: 증가율은 약 2.3%'],
    ['[2.3%](fig:fall)의 매출증가율', ko, undefined],
    ['[2.3%](fig:fall)의 증가율', ko, 'contradiction: 2.3%의 증가율'],
    ['감소율 [4.1%](fig:rise)', ko, 'contradiction: 감소율 4.1%'],
    ['매출 [2.3%](fig:fall)↑', ko, 'contradiction: 2.3%↑'],
    ['매출 [4.1%](fig:rise) ↓', ko, 'contradiction: 4.1% ↓'],
    ['[4.1%](fig:rise) 위축', ko, 'contradiction: 4.1% 위축'],
    ['매출 [2.3%](fig:fall) 개선', ko, 'judged: 2.3% 개선'],
    ['수출 호조([2.3%](fig:fall))', ko, 'judged: 호조(2.3%)'],
    ['수출 [4.1%](fig:rise) 부진', ko, 'judged: 4.1% 부진'],
  ])('%s', (text, locale, wrong) => {
    expect(found(text, locale)).toBe(wrong);
  });

  test.each<[string, Locale]>([
    ['the gap above [4.1%](fig:rise), compared with [2.3%](fig:fall) above-average costs', en],
    ['fell by [2.3%](fig:fall) more than expected', en],
    ['negative growth of [2.3%](fig:fall), a slowdown in growth of [2.3%](fig:fall)', en],
    ['Unemployment improved by [0.3 points](fig:fewer)', en],
    ['Sales growth slowed, growth [1.4 percentage points](fig:slower) lower', en],
    ['The index moved [−2.3%](fig:sales) up to May', en],
    ['growth of [−2.3%](fig:sales), [−2.3%](fig:sales) growth', en],
    ['The surplus was [−1.25 billion won](fig:loss), the deficit was [900 million won](fig:deficit)', en],
    ['a change of [−2.3%](fig:sales) over last year, [−2.3%](fig:sales) over the previous year', en],
    ['Firms in the red lost [4.1%](fig:share), put on the list were [4.1%](fig:share)', en],
    ['under last year’s plan, [2.3%](fig:change) were met', en],
    ['실업률 [0.3%p](fig:fewer) 개선, [△0.3%p](fig:jobless) 개선', ko],
    ['성장률이 [1.4%p](fig:slower) 하락', ko],
    ['성장률이 [1.4%p](fig:slower) 가라앉아', ko],
    ['마이너스 성장([2.3%](fig:fall)), [2.3%](fig:fall) 역성장', ko],
    ['감소율 [△2.3%](fig:sales), 증가율 [△2.3%](fig:sales)', ko],
    ['전망치 [△2.3%](fig:sales)를 웃돌아', ko],
  ])('no false alarm: %s', (text, locale) => {
    expect(found(text, locale)).toBeUndefined();
  });
});

describe('a word of direction further off', () => {
  test.each<[string, string | undefined]>([
    ['Jobs fell in May by [−12,500](fig:jobs)', 'double: fell in May by −12,500'],
    [
      'Jobs fell, in seasonally adjusted terms, by [−12,500](fig:jobs)',
      'double: fell, in seasonally adjusted terms, by −12,500',
    ],
    [
      'Jobs rose steadily over the whole year by [−12,500](fig:jobs)',
      'contradiction: rose steadily over the whole year by −12,500',
    ],
    ['An increase in jobs of [−12,500](fig:jobs) followed', 'contradiction: increase in jobs of −12,500'],
    ['The increase amounted to [−12,500](fig:jobs)', 'contradiction: increase amounted to −12,500'],
    ['The decline totalled [−12,500](fig:jobs)', 'double: decline totalled −12,500'],
    ['The rise in sales was [−2.3%](fig:sales)', 'contradiction: rise in sales was −2.3%'],
    ['Sales were down by a modest [−2.3%](fig:sales)', 'double: down by a modest −2.3%'],
    ['a [−2.3%](fig:sales) year-on-year decline', 'double: −2.3% year-on-year decline'],
    ['Sales fell in May, and in June rose by [−2.3%](fig:sales)', 'contradiction: rose by −2.3%'],
    ['Sales rose in May and fell in June by [−2.3%](fig:sales)', 'double: fell in June by −2.3%'],
    ['Sales dropped since last summer by [2.3%](fig:change)', 'contradiction: dropped since last summer by 2.3%'],
  ])('%s', (text, wrong) => {
    expect(found(text, en)).toBe(wrong);
  });

  test.each([
    'Costs rose in May while sales changed by [−2.3%](fig:sales)',
    'A rise in May was followed by [−2.3%](fig:sales) in June',
    'Growth after the fall was [3.1%](fig:growth), growth since the slump is [3.1%](fig:growth)',
    'Sales, which fell in 2023 by 4%, grew in 2024 by [2.3%](fig:change)',
    'At a lower [3.1%](fig:growth), growth is still fine',
    'Losses fell in all regions. By [2.3%](fig:change) sales grew',
    'Profits were lost in the year in which growth was [−2.3%](fig:sales)',
  ])('no false alarm: %s', text => {
    expect(found(text, en)).toBeUndefined();
  });
});

test.each([
  'boomed by',
  'rocketed',
  'ballooned by',
  'have been boosted by',
  'have been lifted by',
  'edged higher',
  'saw an upswing of',
])('a rise of what has fallen: sales %s −2.3%', words => {
  expect(found(`Sales ${words} [−2.3%](fig:sales)`, en)).toMatch(/^contradiction: /);
  expect(found(`Sales ${words} [2.3%](fig:fall)`, en)).toMatch(/^contradiction: /);
});

test.each([
  'crashed by',
  'plummeted',
  'dwindled by',
  'nosedived by',
  'have been slashed by',
  'have been trimmed by',
  'moved lower',
  'are off',
  'saw a downward revision of',
])('a fall of what has risen: sales %s 2.3%', words => {
  expect(found(`Sales ${words} [−2.3%](fig:sales)`, en)).toMatch(/^double: /);
  expect(found(`Sales ${words} [2.3%](fig:change)`, en)).toMatch(/^contradiction: /);
  expect(found(`Sales ${words} [2.3%](fig:fall)`, en)).toBeUndefined();
});

describe('a word of direction before a bracket that is further off, or with a noun between', () => {
  test.each([
    ['They saved [−2.3%](fig:sales) on costs', 'double: saved −2.3%'],
    ['The firm earned [−1.25 billion won](fig:loss)', 'contradiction: earned −1.25 billion won'],
    ['They hired [−12,500](fig:jobs) people', 'contradiction: hired −12,500'],
    ['a saving of [−2.3%](fig:sales)', 'double: a saving of −2.3%'],
    ['Jobs rose for the third time ([−12,500](fig:jobs))', 'contradiction: rose for the third time (−12,500)'],
    ['Jobs grew strongly this year ([−12,500](fig:jobs))', 'contradiction: grew strongly this year (−12,500)'],
    ['Sales increased in 2024 (by [−2.3%](fig:sales))', 'contradiction: increased in 2024 (by −2.3%)'],
    ['Sales rose in May ([2.3%](fig:fall))', 'contradiction: rose in May (2.3%)'],
    ['a [2.3%](fig:fall) sales rise', 'contradiction: 2.3% sales rise'],
    ['an [2.3%](fig:fall) output gain', 'contradiction: 2.3% output gain'],
  ])('%s', (text, said) => {
    expect(found(text, en)).toBe(said);
  });

  test.each([
    ['일자리가 3년 만에 증가했다([△12,500](fig:jobs))', 'contradiction: 증가했다(△12,500)'],
    ['매출이 늘었다([△2.3%](fig:sales))', 'contradiction: 늘었다(△2.3%)'],
    ['매출 상승세를 보임([△2.3%](fig:sales))', 'contradiction: 상승세를 보임(△2.3%)'],
    ['매출이 확대되었음(전년 대비 [△2.3%](fig:sales))', 'contradiction: 확대되었음(전년 대비 △2.3%)'],
    ['[2.3%](fig:fall)의 매출 신장', 'contradiction: 2.3%의 매출 신장'],
    ['[2.3%](fig:fall)의 생산 확대', 'contradiction: 2.3%의 생산 확대'],
    ['[△2.3%](fig:sales)의 수출 증가', 'contradiction: △2.3%의 수출 증가'],
    ['[△2.3%](fig:sales)의 수출 감소', 'double: △2.3%의 수출 감소'],
    ['[△2.3%](fig:sales)를 아꼈다', 'double: △2.3%를 아꼈다'],
  ])('%s', (text, said) => {
    expect(found(text, ko)).toBe(said);
  });

  test.each([
    'They saved [2.3%](fig:fall)',
    'Jobs fell for the third time ([−12,500](fig:jobs))',
    'Jobs rose in 2021 but fell in 2022 ([−12,500](fig:jobs))',
    'Wages rose faster than sales ([−2.3%](fig:sales))',
    'Prices rose in May despite exports ([−2.3%](fig:sales))',
    'a [2.3%](fig:fall) sales decline',
    '[2.3%](fig:fall) of firms rise early',
  ])('says nothing of: %s', text => {
    expect(found(text, en)).toBeUndefined();
  });

  test.each([
    '매출이 줄었다([△2.3%](fig:sales))',
    '[2.3%](fig:fall)의 매출 감소',
    '[2.3%](fig:fall)의 기업이 증가',
    '[2.3%](fig:fall)의 감소와 수출 증가',
  ])('says nothing of: %s', text => {
    expect(found(text, ko)).toBeUndefined();
  });
});

describe('the word minus between the name of another figure and a number', () => {
  test.each([
    ['The gap is sales minus [4.1%](fig:share)', undefined],
    ['the decline rate of jobs minus [4.1%](fig:share)', undefined],
    ['The share is minus [4.1%](fig:share)', 'outside: minus 4.1%'],
    ['share minus [4.1%](fig:share)', 'outside: minus 4.1%'],
    ['It was minus [4.1%](fig:share)', 'outside: minus 4.1%'],
    ['sales △[4.1%](fig:share)', 'outside: △4.1%'],
  ])('%s', (text, said) => {
    expect(found(text, en)).toBe(said);
  });

  test.each([
    ['격차는 무역적자 마이너스 [4.1%](fig:share)', undefined],
    ['무역적자는 마이너스 [4.1%](fig:share)', 'outside: 마이너스 4.1%'],
  ])('%s', (text, said) => {
    expect(found(text, ko)).toBe(said);
  });
});

describe('the heads of a table', () => {
  const column = (head: string, cell: string) => `| Year | ${head} |\n|---|---:|\n| 2023 | 1 |\n| 2024 | ${cell} |`;

  test.each<[string, string, Locale, string | undefined]>([
    ['Decline', '[2.3%](fig:change)', en, 'contradiction: Decline: 2.3%'],
    ['**Fall in sales (%)**', '[2.3%](fig:change)', en, 'contradiction: Fall in sales (%): 2.3%'],
    ['Growth', '[2.3%](fig:fall)', en, 'contradiction: Growth: 2.3%'],
    ['Increase', '[2.6%](fig:decline)', en, 'contradiction: Increase: 2.6%'],
    ['증가율', '[2.3%](fig:fall)', ko, 'contradiction: 증가율: 2.3%'],
    ['매출 감소율(%)', '[2.3%](fig:change)', ko, 'contradiction: 매출 감소율(%): 2.3%'],
    ['적자', '[12.5억 원](fig:balance)', ko, 'contradiction: 적자: 12.5억 원'],
    ['전년 대비 증가', '[2.6%](fig:decline)', ko, 'contradiction: 전년 대비 증가: 2.6%'],
    ['Growth', '[−2.3%](fig:sales)', en, undefined],
    ['Decline', '[−2.3%](fig:sales)', en, undefined],
    ['Decline', '[2.3%](fig:fall)', en, undefined],
    ['Increase or decrease', '[2.3%](fig:change)', en, undefined],
    ['Green growth fund', '[2.3%](fig:fall)', en, undefined],
    ['증가율', '[△2.3%](fig:sales)', ko, undefined],
    ['증감률', '[2.3%](fig:change)', ko, undefined],
    ['증가', '[2.3%](fig:fall) 감소', ko, undefined],
  ])('%s over %s', (head, cell, locale, wrong) => {
    expect(found(column(head, cell), locale)).toBe(wrong);
  });

  test('of the row, and of no other table', () => {
    expect(found('| | Sales |\n|---|---|\n| Decline | [2.3%](fig:change) |', en)).toBe('contradiction: Decline: 2.3%');
    expect(found('||매출|\r\n|-|-|\r\n|감소율|[2.3%](fig:change)|\r\n', ko)).toBe('contradiction: 감소율: 2.3%');
    expect(found('| a | Decline |\n|---|---|\n| b | 1 |\n\n| a | b |\n|---|---|\n| 1 | [2.3%](fig:change) |', en)).toBe(
      undefined,
    );
    expect(found('| Decline | b |\n|---|---|\n\nwords [2.3%](fig:change) | words', en)).toBe(undefined);
  });
});

test.each<[string, Locale, string | undefined]>([
  ['[(4.1%)](fig:share)', en, 'brackets: (4.1%)'],
  ['| [**(4.1)**](fig:share) |', en, 'brackets: (4.1)'],
  ['[(KRW 500 million)](fig:result)', en, 'brackets: (KRW 500 million)'],
  ['[(2.3%)](fig:fall)', en, 'brackets: (2.3%)'],
  ['[(4.1%)](fig:share)', ko, 'brackets: (4.1%)'],
  ['[（4.1%）](fig:share)', ko, 'brackets: （4.1%）'],
  ['[(5억 원)](fig:result)', ko, 'brackets: (5억 원)'],
  ['[(1.4%p)](fig:slower)', ko, 'brackets: (1.4%p)'],
  ['([4.1%](fig:share)), [(about 4.1%)](fig:share), [(4.1% of firms)](fig:share)', en, undefined],
  ['([4.1%](fig:share)), [(약 4.1%)](fig:share), [4.1%(잠정)](fig:share)', ko, undefined],
])('a value above zero in brackets: %s', (text, locale, wrong) => {
  expect(found(text, locale)).toBe(wrong);
});
