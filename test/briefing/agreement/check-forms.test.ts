import { describe, expect, test } from 'vitest';
import { checkForms } from '../../../src/briefing/agreement/check-forms.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, locales } from '../small-briefing.ts';

const rows = `
  share  | 31.2      | %
  gap    | 47.8      | %p
  money  | 300000000 | KRW
  none   |           | %
  people | 523       | count
  dollars | 3000000  | USD
  plain  | 3.1       | plain
  pc     | 30.5      | %
  age    | 65        | count
  close  | 299000000 | KRW
  late   | 3120000   | USD
  part   | 0.312     | ratio
  crowd  | 13800     | count
  large  | 683800000000 | KRW
  half   | 512000000 | KRW
  near   | 48.7      | %
  most   | 61.5      | %
  third  | 33.3      | %
`;

async function told(texts: Readonly<Record<string, string>>) {
  const { report, lines, diagnostics } = collect();
  checkForms(await briefingOf(texts, rows), locales, report);
  return { english: lines('en'), korean: lines('ko'), files: diagnostics.map(({ place }) => place?.file) };
}

test('forms that cannot be a figure’s, in each language by its own locale', async () => {
  const { english, korean, files } = await told({
    en: '# T\n\n[some](fig:share), [10 to 20%](fig:share), [31.2%](fig:gap)',
    ko: '# T\n\n[3억 원](fig:money)',
    fr: '# T\n\n[1%](fig:share)',
  });
  expect(english).toEqual([
    '3:1 error BD420: “some” links to the figure “share” but has no number. Add the number, or mark it as words: [some](fig:share "words").',
    '3:20 error BD424: “10 to 20%” has several numbers, so it is not clear which one is the figure “share”. Link each number to its own figure.',
    '3:44 error BD425: “31.2%” does not have the unit of the figure “gap”, which is 47.8 percentage points. Percent is for shares, percentage points for differences between shares: write the right one.',
  ]);
  expect(korean).toEqual([
    '3:1 error BD420: “some”은(는) 수치 “share”에 연결되었지만 숫자가 없습니다. 숫자를 써 넣거나 낱말로 표시하십시오: [some](fig:share "words").',
    '3:20 error BD424: “10 to 20%”에 숫자가 여러 개 있어 어느 것이 수치 “share”인지 알 수 없습니다. 숫자마다 해당 수치에 따로 연결하십시오.',
    '3:44 error BD425: “31.2%”의 단위가 수치 “gap”(47.8 percentage points)의 단위와 다릅니다. 퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰십시오.',
  ]);
  expect(files).toEqual(['article.en.md', 'article.en.md', 'article.en.md']);
});

test('a unit behind the link counts like one in it', async () => {
  const wrong = async (language: string, text: string) =>
    (await told({ [language]: `# T\n\n${text}` })).english.map(line => /BD425: “([^”]*)”/.exec(line)?.[1]);
  expect(await wrong('en', 'It is [47.8](fig:gap) percent more.')).toEqual(['47.8 percent']);
  expect(await wrong('en', 'It is **[47.8](fig:gap)** per cent more.')).toEqual(['47.8 per cent']);
  expect(await wrong('en', 'Of firms, [31.2](fig:share) percentage points.')).toEqual(['31.2 percentage points']);
  expect(await wrong('en', 'It costs [300 million](fig:money) dollars.')).toEqual(['300 million dollars']);
  expect(await wrong('ko', '[47.8](fig:gap)퍼센트 높다.')).toEqual(['47.8퍼센트']);
  expect(await wrong('ko', '[31.2%](fig:share)p 높다.')).toEqual(['31.2%p']);
  expect(await wrong('ko', '[3억](fig:money) 달러이다.')).toEqual(['3억 달러']);
  const right = [
    ...['[47.8](fig:gap) percentage points', '[31.2](fig:share) per cent of firms', '[300 million](fig:money) won'],
    ...[
      '[31.2%](fig:share) point out that',
      '[31.2%](fig:share), or 12 percentage points',
      '[31.2](fig:share). Percent',
    ],
  ];
  for (const text of right) expect(await wrong('en', text), text).toEqual([]);
  for (const text of ['[47.8](fig:gap)%p 높다', '[31.2%](fig:share)의', '[3억](fig:money) 원이다'])
    expect(await wrong('ko', text), text).toEqual([]);
});

describe('units and scales that stand further off', () => {
  const said = async (language: string, text: string) =>
    (await told({ [language]: `# T\n\n${text}` })).english.map(line =>
      /(BD4\d\d): .*?“([^”]*)”(?:.*?would show “([^”]*)”)?/.exec(line)?.slice(1, 4).filter(Boolean).join(' '),
    );
  const column = (head: string, cell: string, row = 'all') => `| Item | ${head} |\n|---|---|\n| ${row} | ${cell} |`;

  test.each<[string, string, string]>([
    ['en', column('Change (%)', '[47.8](fig:gap)'), 'BD425 Change (%): 47.8'],
    ['en', column('Change in percent', '[47.8](fig:gap)'), 'BD425 Change in percent: 47.8'],
    ['en', column('Share, pp', '[31.2](fig:share)'), 'BD425 Share, pp: 31.2'],
    ['en', column('2024', '[31.2](fig:share)', 'Percentage points'), 'BD425 Percentage points: 31.2'],
    ['en', column('Sales in USD', '[300,000,000](fig:money)'), 'BD425 Sales in USD: 300,000,000'],
    ['en', column('People (thousand)', '[523](fig:people)'), 'BD445 thousand People (thousand): 523'],
    ['en', column('People, in millions', '[523](fig:people)'), 'BD445 million People, in millions: 523'],
    ['en', column("People ('000)", '[523](fig:people)'), "BD445 '000 People ('000): 523"],
    ['en', column('People (in 1,000s)', '[523](fig:people)'), 'BD445 1,000s People (in 1,000s): 523'],
    ['en', column('USD million', '[3,000,000](fig:dollars)'), 'BD445 million USD million: 3,000,000'],
    ['en', column('Sales, $bn', '[3,000,000](fig:dollars)'), 'BD445 bn Sales, $bn: 3,000,000'],
    ['en', 'People (thousand): [523](fig:people)', 'BD445 thousand People (thousand): 523'],
    ['en', 'The gap in percent: [47.8](fig:gap)', 'BD425 The gap in percent: 47.8'],
    ['en', 'The gap (in %) is [47.8](fig:gap)', 'BD425 The gap (in %) is: 47.8'],
    ['en', 'Sales were US$ million [3,000,000](fig:dollars)', 'BD445 million US$ million: 3,000,000'],
    ['en', 'It is [31.2](fig:share)–35 percentage points', 'BD425 31.2–35 percentage points'],
    ['en', 'between [47.8](fig:gap) and 50 percent', 'BD425 47.8 and 50 percent'],
    ['en', 'It is [31.2 percent](fig:share)age points', 'BD425 31.2 percentage points'],
    ['en', 'It is [31.2%](fig:share)%', 'BD445 % 31.2%%'],
    ['en', 'It is [31.2 percent](fig:share) percent', 'BD445 percent 31.2 percent percent'],
    ['en', 'It costs [300 million won](fig:money) won', 'BD445 won 300 million won won'],
    ['ko', '[31.2%](fig:share)퍼센트', 'BD445 퍼센트 31.2%퍼센트'],
    ['en', 'a [47.8](fig:gap)-per-cent rise', 'BD425 47.8-per-cent'],
    ['en', 'a [47.8-per-cent](fig:gap) rise', 'BD425 47.8-per-cent'],
    ['en', 'It is [47.8 perc.](fig:gap)', 'BD425 47.8 perc.'],
    ['en', 'It is [47.8 precent](fig:gap)', 'BD425 47.8 precent'],
    ['en', 'It is [31.2](fig:share)‰', 'BD445 ‰ 31.2‰'],
    ['en', 'It is [31.2](fig:share) per thousand', 'BD445 per thousand 31.2 per thousand'],
    ['en', 'It is [0.312](fig:part) percent', 'BD445 percent 0.312 percent'],
    ['en', 'It is [47.8](fig:gap) basis points', 'BD445 basis points 47.8 basis points'],
    ['en', '[31.2](fig:share) out of 1,000 firms', 'BD445 out of 1,000 31.2 out of 1,000'],
    ['en', '[31.2](fig:share) in every 1,000', 'BD445 in every 1,000 31.2 in every 1,000'],
    ['en', '[31.2](fig:share) per 1,000 people', 'BD445 per 1,000 31.2 per 1,000'],
    ['en', '[31.2](fig:share) in a thousand', 'BD445 in a thousand 31.2 in a thousand'],
    ['en', '[31.2](fig:share) in 10,000 firms', 'BD425 31.2 in 10,000'],
    ['en', '[47.8](fig:gap) per 1,000', 'BD425 47.8 per 1,000'],
    ['ko', '[31.2](fig:share)/1,000', 'BD445 /1,000 31.2/1,000'],
    ['en', '[13.8 k](fig:crowd) k', 'BD445 k 13.8 k k'],
    ['en', '[3 m](fig:dollars) m', 'BD445 m 3 m m'],
    ['ko', '[3억](fig:money)억 원', 'BD445 억 3억억'],
    ['en', column('Sales (USD thousand)', '[3m](fig:dollars)'), 'BD445 thousand Sales (USD thousand): 3m'],
    ['en', 'Sales (thousand dollars): [3 million](fig:dollars)', 'BD445 thousand Sales (thousand dollars): 3 million'],
    ['en', 'Sales (million won): [3m](fig:dollars)', 'BD425 Sales (million won): 3m'],
    ['en', '[3m](fig:dollars) (thousand dollars)', 'BD445 thousand (thousand dollars): 3m'],
    ['en', '[3,000,000](fig:dollars) (thousand dollars)', 'BD445 thousand (thousand dollars): 3,000,000'],
    [
      'en',
      '### Sales (USD million)\n\nThey were [3,000,000](fig:dollars)',
      'BD445 million Sales (USD million): 3,000,000',
    ],
    [
      'en',
      'All amounts are in millions of won. It cost [300,000,000](fig:money)',
      'BD445 million amounts are in millions of won: 300,000,000',
    ],
    [
      'en',
      'Amounts are given in USD thousand. It cost [3m](fig:dollars)',
      'BD445 thousand Amounts are given in USD thousand: 3m',
    ],
    ['ko', '매출(백만 원): [3억](fig:money)', 'BD445 백만 매출(백만 원): 3억'],
    ['ko', '(단위: 백만 원)\n\n- 매출 [300,000,000](fig:money)', 'BD445 백만 (단위: 백만 원): 300,000,000'],
    ['ko', '### 매출(백만 원)\n\n매출은 [3억](fig:money)', 'BD445 백만 매출(백만 원): 3억'],
    [
      'ko',
      '금액의 단위는 백만 원이다. 매출은 [300,000,000](fig:money)',
      'BD445 백만 금액의 단위는 백만 원이다: 300,000,000',
    ],
    ['en', '[half a trillion won](fig:large "words")', 'BD448 half a trillion won'],
    ['en', '[a quarter of a million](fig:money "words")', 'BD448 a quarter of a million'],
    ['en', '[less than two million](fig:dollars "words")', 'BD448 less than two million'],
    ['en', '[two and a half million](fig:dollars "words")', 'BD448 two and a half million'],
    ['en', '[three million won](fig:dollars "words")', 'BD448 three million won'],
    ['en', '[over two hundred thousand](fig:crowd "words")', 'BD448 over two hundred thousand'],
    ['en', '[half](fig:share "words") of firms', 'BD448 half'],
    ['en', '[more than a third](fig:share "words") of firms', 'BD448 more than a third'],
    ['ko', '[반 조](fig:large "words") 원', 'BD448 반 조'],
    ['ko', '[삼천억 원](fig:large "words")', 'BD448 삼천억 원'],
    ['ko', '[반 억](fig:money "words")', 'BD448 반 억'],
    ['ko', '[절반](fig:share "words")의 기업', 'BD448 절반'],
    ['en', 'a [forty-eight percent](fig:gap "words") rise', 'BD448 forty-eight percent'],
    ['en', 'It is [31.2 percentage points](fig:share "words")', 'BD448 31.2 percentage points'],
    ['en', '[half a million people](fig:people "words")', 'BD448 half a million people'],
    ['en', '[three billion dollars](fig:dollars "words")', 'BD448 three billion dollars'],
    ['ko', '[열 명 중 다섯 명](fig:share "words")', 'BD448 열 명 중 다섯 명'],
    ['ko', '[열명 중 다섯명꼴](fig:share "words")', 'BD448 열명 중 다섯명꼴'],
    ['ko', '[세 곳 가운데 두 곳](fig:third "words")', 'BD448 세 곳 가운데 두 곳'],
    ['ko', '[둘 중 하나](fig:share "words")', 'BD448 둘 중 하나'],
    ['ko', '[열에 일곱](fig:share "words")은 이용', 'BD448 열에 일곱'],
    ['ko', '[1/4](fig:near "words")', 'BD448 1/4'],
    ['ko', '[반수 이상](fig:near "words")', 'BD448 반수 이상'],
    ['ko', '[절반을 넘음](fig:near "words")', 'BD448 절반을 넘음'],
    ['ko', '[절반에 육박](fig:third "words")', 'BD448 절반에 육박'],
    ['en', '[half or more](fig:near "words")', 'BD448 half or more'],
    ['ko', '[과반](fig:most "words")에 못 미치는', 'BD448 과반'],
    ['ko', column('증감(%)', '[47.8](fig:gap)'), 'BD425 증감(%): 47.8'],
    ['ko', column('비율(%p)', '[31.2](fig:share)'), 'BD425 비율(%p): 31.2'],
    ['ko', column('인원(단위: 천 명)', '[523](fig:people)'), 'BD445 천 인원(단위: 천 명): 523'],
    ['ko', column('매출(억 원)', '[300,000,000](fig:money)'), 'BD445 억 매출(억 원): 300,000,000'],
    ['ko', '격차(%)는 [47.8](fig:gap)', 'BD425 격차(%)는: 47.8'],
    ['ko', '[31.2](fig:share)천 %', 'BD445 천 31.2천'],
    ['ko', '[31.2](fig:share)만 퍼센트', 'BD445 만 31.2만'],
    ['ko', '매출 단위는 백만 원: [300,000,000](fig:money)', 'BD445 백만 매출 단위는 백만 원: 300,000,000'],
    ['ko', '인원 단위 천 명: [523](fig:people)', 'BD445 천 인원 단위 천 명: 523'],
    ['ko', '격차 단위는 퍼센트: [47.8](fig:gap)', 'BD425 격차 단위는 퍼센트: 47.8'],
    ['ko', '- 인원 단위가 만 명: [523](fig:people)', 'BD445 만 인원 단위가 만 명: 523'],
    ['ko', '[31.2](fig:share)~35%p', 'BD425 31.2~35%p'],
    ['ko', '[31.2](fig:share)에서 35%p', 'BD425 31.2에서 35%p'],
    ['ko', '[약 48퍼센트](fig:gap "words")', 'BD448 약 48퍼센트'],
    ['en', 'The budget in million USD is [3,000,000](fig:dollars)', 'BD445 million in million USD: 3,000,000'],
    [
      'en',
      'In millions of U.S. dollars, it is [3,000,000](fig:dollars)',
      'BD445 million In millions of U.S. dollars: 3,000,000',
    ],
    ['en', 'It was, in US$ mn, [3,000,000](fig:dollars)', 'BD445 mn in US$ mn: 3,000,000'],
    ['en', 'The budget in KRW million comes to [300,000,000](fig:money)', 'BD445 million in KRW million: 300,000,000'],
    ['en', 'The crowd in thousands was [13,800](fig:crowd)', 'BD445 thousand in thousands: 13,800'],
    ['en', 'In thousands of people, there were [13,800](fig:crowd)', 'BD445 thousand In thousands of people: 13,800'],
    [
      'en',
      '(Unit: thousand persons)\n\n- Crowd [13,800](fig:crowd)',
      'BD445 thousand (Unit: thousand persons): 13,800',
    ],
    ['ko', '예산은 백만 원 기준 [300,000,000](fig:money)', 'BD445 백만 백만 원 기준: 300,000,000'],
    ['ko', '예산은 억원 단위로 [300,000,000](fig:money)', 'BD445 억 억원 단위: 300,000,000'],
    ['ko', '인원은 천 명 기준 [13,800](fig:crowd)', 'BD445 천 천 명 기준: 13,800'],
    ['ko', '만 명 단위로 인원은 [13,800](fig:crowd)', 'BD445 만 만 명 단위: 13,800'],
    ['ko', '인원(천 명)은 [13,800](fig:crowd)', 'BD445 천 인원(천 명)은: 13,800'],
    ['ko', '(단위: 천 명)\n\n- 인원 [13,800](fig:crowd)', 'BD445 천 (단위: 천 명): 13,800'],
    ['en', '[eight firms](fig:people "words")', 'BD448 eight firms'],
    ['en', '[a dozen](fig:people "words") firms', 'BD448 a dozen'],
    ['en', '[some twenty firms](fig:people "words")', 'BD448 some twenty firms'],
    ['en', '[all twenty-five firms](fig:age "words")', 'BD448 all twenty-five firms'],
    ['en', '[dozens of firms](fig:people "words")', 'BD448 dozens of firms'],
    ['en', '[several hundred firms](fig:age "words")', 'BD448 several hundred firms'],
    ['en', '[fewer than fifty firms](fig:age "words")', 'BD448 fewer than fifty firms'],
    ['ko', '[여덟 곳](fig:age "words")', 'BD448 여덟 곳'],
    ['ko', '[십여 개](fig:age "words")', 'BD448 십여 개'],
    ['ko', '[수십 개](fig:people "words")', 'BD448 수십 개'],
    ['ko', '[수백 명](fig:age "words")', 'BD448 수백 명'],
    ['ko', '[스물다섯 명](fig:age "words")', 'BD448 스물다섯 명'],
    ['ko', '[백이십 명](fig:age "words")', 'BD448 백이십 명'],
    ['ko', '[서너 곳](fig:age "words")', 'BD448 서너 곳'],
    ['ko', '[쉰 명 남짓](fig:age "words")', 'BD448 쉰 명 남짓'],
    ['ko', '[수천만 원](fig:money "words")', 'BD448 수천만 원'],
  ])('%s: %s', async (language, text, words) => {
    expect(await said(language, text)).toEqual([words]);
  });

  test.each<[string, string]>([
    ['en', '[31.2%](fig:share) in 1,000 firms asked, [523](fig:people) out of 1,000'],
    ['en', '[31.2](fig:share) out of 1,000,000'],
    ['en', '[312 out of 1,000](fig:share) firms'],
    ['en', column('Sales (USD million)', '[3m](fig:dollars)')],
    ['en', '### Sales (USD thousand)\n\n[523](fig:people) shops sold for [USD 3 million](fig:dollars)'],
    ['en', 'All amounts are in millions of won. It cost [300 million won](fig:money) in [523](fig:people) cities'],
    ['en', 'All amounts are in dollars. It cost [3m](fig:dollars)'],
    ['en', '[523](fig:people) thousand-island sauces, [523](fig:people) million-dollar homes'],
    [
      'en',
      '[523](fig:people) dozen-egg boxes, [523](fig:people) dollar-a-day jobs, [523](fig:people) percent-based schemes',
    ],
    ['en', '[a third](fig:share "words") of firms, [fewer than a third](fig:share "words")'],
    [
      'en',
      '[three million](fig:dollars "words"), [half a billion won](fig:half "words"), [over half a trillion](fig:large "words")',
    ],
    ['en', '[a million-dollar gift](fig:dollars "words"), [twenty-two million](fig:dollars "words")'],
    ['ko', '[삼억 원](fig:money "words"), [반 조 이상](fig:large "words"), [육천팔백억 원](fig:large "words")'],
    ['ko', '[열 명 중 세 명](fig:share "words"), [열에 셋](fig:share "words"), [열명 중 세명꼴](fig:share "words")'],
    [
      'ko',
      '[셋 중 하나](fig:third "words"), [셋 중 하나 이상](fig:third "words"), [세 명 중 한 명](fig:third "words") 이상',
    ],
    [
      'ko',
      '[절반 가까이](fig:near "words"), [절반](fig:near "words")에 조금 못 미치는, [절반에도 못 미침](fig:near "words")',
    ],
    [
      'ko',
      '[과반](fig:near "words")에 못 미치는, [열 명 중 네 명](fig:share "words")도 안 되는, [과반](fig:most "words")',
    ],
    ['ko', '[이 중 일부](fig:share "words"), [이 중 세 명](fig:share "words"), [한국의 강점](fig:share "words")'],
    ['en', 'The service runs in thousands of homes and reaches [13,800](fig:crowd) people'],
    ['en', 'In thousands, the crowd in [65](fig:age) towns'],
    ['en', 'The crowd in thousands is [13.8 thousand](fig:crowd), in millions of won [USD 3 million](fig:dollars)'],
    ['en', '(Unit: thousand persons)\n\n- Towns\n\nThe crowd was [13,800](fig:crowd)'],
    ['ko', '천 명 단위로 반올림하면 [13,800명](fig:crowd)'],
    ['ko', '2024년 기준 인원은 [13,800](fig:crowd)'],
    ['ko', '천 명 기준 [65](fig:age)개 시도의 인원은 [13.8천 명](fig:crowd)'],
    [
      'en',
      '[some sixty firms](fig:age "words"), [sixty-five](fig:age "words"), [hundreds of firms](fig:people "words")',
    ],
    [
      'en',
      '[three of the twelve](fig:age "words"), [one of the largest](fig:age "words"), [many firms](fig:age "words")',
    ],
    ['en', '[a large number](fig:age "words"), [over five dozen](fig:age "words"), [dozens](fig:age "words")'],
    ['ko', '[예순다섯 곳](fig:age "words"), [육십여 개](fig:age "words"), [수십 곳](fig:age "words")'],
    ['ko', '[수백 명](fig:people "words"), [오백이십삼 명](fig:people "words"), [수억 원](fig:money "words")'],
    ['ko', '[열 곳 중 세 곳](fig:age "words"), [세계 시장](fig:age "words"), [이 곳](fig:age "words")'],
    ['ko', '금액은 백만 원 단위임. 매출은 [3억 원](fig:money)'],
    ['ko', '[31.2](fig:share)만 낮다'],
    ['ko', '[31.2%](fig:share)만 퍼졌다'],
    ['ko', '조사 단위는 가구: [523](fig:people)'],
    ['ko', '인원 단위는 명: [523](fig:people)'],
    ['ko', '매출 단위는 원: [300,000,000](fig:money)'],
    ['ko', '비율 단위는 퍼센트: [31.2](fig:share)'],
    ['en', column('Share (%)', '[31.2](fig:share), [31.2%](fig:share)')],
    ['en', column('Change (pp)', '[31.2%](fig:share), [47.8](fig:gap)')],
    ['en', column('Share (%)', '[3.1](fig:plain)')],
    ['en', column('People', '[523](fig:people)')],
    ['en', column('People in Seoul', '[523](fig:people)')],
    ['en', column('Thousand Islands', '[523](fig:people)')],
    ['en', column('Length (m)', '[523](fig:people)')],
    ['en', column('Sales (USD million)', '[$3 million](fig:dollars)')],
    ['en', column('People (thousand)', '[0.523 thousand](fig:people)')],
    ['en', 'Of firms in the north (30%) some [523](fig:people) are small'],
    ['en', 'rose from [523](fig:people) to 1.2 million, from [31.2%](fig:share) by 4 percentage points'],
    ['en', 'from [31.2](fig:share) to 40 percent'],
    ['en', '[523](fig:people) PC users, [about a point](fig:gap "words"), [three in ten](fig:share "words")'],
    ['en', '[well below a million](fig:people "words"), [some three million](fig:dollars "words")'],
    ['ko', column('비율(%)', '[31.2](fig:share)')],
    ['ko', column('인원(명)', '[523](fig:people)')],
    ['ko', column('매출(억 원)', '[3억](fig:money)')],
  ])('no false alarm, %s: %s', async (language, text) => {
    expect(await said(language, text)).toEqual([]);
  });
});

test('a scale behind the link makes another number of what decks show', async () => {
  const { english } = await told({
    en: '# T\n\n[300](fig:money) million won, and [$3](fig:dollars) million',
    ko: '# T\n\n[523](fig:people)만 명',
  });
  expect(english).toEqual([
    '3:1 error BD445: “million” stands outside the link, so decks would show “300,000,000 million”, but the figure “money” is KRW 300 million. Write it into the link: [300 million](fig:money).',
    '3:35 error BD445: “million” stands outside the link, so decks would show “$3,000,000 million”, but the figure “dollars” is USD 3 million. Write it into the link: [$3 million](fig:dollars).',
    '3:1 error BD445: “만” stands outside the link, so decks would show “523만”, but the figure “people” is 523. Remove “만”, or correct the value in the table (figures.csv:6).',
  ]);
  const { korean } = await told({ ko: '# T\n\n[3](fig:money)억 원, [523](fig:people) 백만' });
  expect(korean).toEqual([
    '3:1 error BD445: “억”이(가) 링크 밖에 있어 발표 자료에 “300,000,000억”(으)로 표시되지만 수치 “money”의 값은 3억 원입니다. 링크 안에 쓰십시오: [3억](fig:money).',
    '3:20 error BD445: “백만”이(가) 링크 밖에 있어 발표 자료에 “523 백만”(으)로 표시되지만 수치 “people”의 값은 523입니다. “백만”을(를) 지우거나 수치 표(figures.csv:6)의 값을 고치십시오.',
  ]);
});

test.each([
  ...[
    '[1,200](fig:people) million',
    '[523](fig:people) thousand jobs',
    '[**523**](fig:people)k',
    '[523](fig:people)\nbillion',
  ],
  ...['[₩300](fig:money)m', '[₩300](fig:money) bn a year', '[3.1](fig:plain) million', '[30.5](fig:pc) thousand %'],
  ...[
    '[523](fig:people)만',
    '[523](fig:people)만 명',
    '[1,200](fig:people) 백만',
    '[523](fig:people) 천만 명',
    '[523](fig:people)천 개',
  ],
  ...['[523](fig:people)백여 명', '[523](fig:people)만여 개', '[523](fig:people) 천여 가구', '[3](fig:money)억여 원'],
  ...['**[523](fig:people)** 억 명', '[3](fig:money)억', '[3](fig:money) 조 원'],
])('a scale outside the link is refused: %s', async text => {
  const { english } = await told({ [/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en']: `# T\n\n${text}` });
  expect(english).toEqual([expect.stringContaining('error BD445: ')]);
});

test.each([
  ...['[523](fig:people) millionaires', '[523](fig:people) boats', '[523](fig:people)', '[523](fig:people). Thousand'],
  ...[
    '[31.2%](fig:share)만 쓴다',
    '[31.2%](fig:share)만이',
    '[523](fig:people)명만',
    '[523](fig:people) 조사 대상',
    '[523](fig:people)만큼',
  ],
  ...[
    '[523](fig:people) 천안 시민',
    '[523](fig:people)조각',
    '[523](fig:people) 만 나이',
    '[523](fig:people) won the prize',
  ],
  ...[
    '[523](fig:people) pounds of',
    '[523](fig:people) 원칙',
    '[523](fig:people)명',
    '[523](fig:people) people',
    '[30.5](fig:pc) 프로그램',
  ],
  ...[
    '[31.2%](fig:share) points to a change',
    '[31.2%](fig:share) points out',
    'In the EU, [523](fig:people)',
    '[31.2%](fig:share) 개선',
  ],
])('ordinary text behind and before a link is none: %s', async text => {
  const { english } = await told({ [/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en']: `# T\n\n${text}` });
  expect(english).toEqual([]);
});

test('a sign of money before a link counts like one in it', async () => {
  const wrong = async (language: string, text: string) =>
    (await told({ [language]: `# T\n\n${text}` })).english.map(line => /BD425: “([^”]*)”/.exec(line)?.[1]);
  expect(await wrong('en', 'It has $[523](fig:people) now.')).toEqual(['$523']);
  expect(await wrong('en', 'It has **US$ [523](fig:people)**.')).toEqual(['US$ 523']);
  expect(await wrong('en', 'It has EUR [300 million](fig:money).')).toEqual(['EUR 300 million']);
  expect(await wrong('en', 'It has £[31.2](fig:share).')).toEqual(['£31.2']);
  expect(await wrong('ko', '₩[523](fig:people)이다')).toEqual(['₩523']);
  expect(await wrong('ko', '[523](fig:people)원을')).toEqual(['523원']);
  expect(await wrong('ko', '[523](fig:people) 달러')).toEqual(['523 달러']);
  expect(await wrong('ko', '[31.2](fig:share)배')).toEqual(['31.2배']);
  expect(await wrong('ko', '[31.2%](fig:share) 포인트')).toEqual(['31.2% 포인트']);
  expect(await wrong('en', '[31.2%](fig:share) points higher')).toEqual(['31.2% points']);
  expect(await wrong('en', '[523](fig:people)%')).toEqual(['523%']);
  expect(await wrong('ko', '[3억](fig:money) 명')).toEqual(['3억 명']);
  for (const text of ['₩[300 million](fig:money)', 'KRW [300 million](fig:money)', '$[3 million](fig:dollars)'])
    expect(await wrong('en', text), text).toEqual([]);
});

test('bounds in the link and beside it that do not hold, in each language', async () => {
  const { english } = await told({
    en: '# T\n\n[over 523](fig:people), [fewer than 500](fig:people), [over 100](fig:people)',
    ko: '# T\n\n[3억](fig:money) 원 초과, [500](fig:people)여 명, [600](fig:people)명 미만',
  });
  expect(english).toEqual([
    '3:1 error BD446: “over 523” is not true: the figure “people” is exactly 523. Write a bound that holds, or write the number alone: [523](fig:people). If the figure is a limit itself, link the number and leave the other words outside the link.',
    '3:25 error BD446: “fewer than 500” is not true: the figure “people” is 523. Write a bound that holds, or write the number alone: [523](fig:people).',
    '3:55 error BD446: “over 100” is far from the figure “people”, which is 523. Write a bound that holds, or write the number alone: [523](fig:people).',
    '3:1 warning BD446: “3억 원 초과” says more or less than the figure “money”, which is exactly 3억 원. Leave out the words beside the number; if the figure is a limit itself, this is right as it is.',
    '3:23 error BD446: decks would show “523여”, which is not true: the figure “people” is 523. Write the words into the link, [500여](fig:people), or write the number alone: [523](fig:people).',
    '3:45 error BD446: decks would show “523명 미만”, which is not true: the figure “people” is 523. Write the words into the link, [600명 미만](fig:people), or write the number alone: [523](fig:people).',
  ]);
  const { korean } = await told({
    ko: '# T\n\n[5백 명 미만](fig:people), [523여 명](fig:people), [500](fig:people)명을 넘는',
  });
  expect(korean).toEqual([
    '3:1 error BD446: “5백 명 미만”은(는) 사실과 다릅니다. 수치 “people”의 값은 523입니다. 맞는 말로 바꾸거나 숫자만 쓰십시오: [523](fig:people).',
    '3:24 error BD446: “523여 명”은(는) 사실과 다릅니다. 수치 “people”의 값은 정확히 523입니다. 맞는 말로 바꾸거나 숫자만 쓰십시오: [523](fig:people). 수치가 기준값 자체라면 숫자만 연결하고 나머지 말은 링크 밖에 쓰십시오.',
    '3:46 error BD446: 발표 자료에 “523명을 넘는”(으)로 표시되지만 수치 “people”의 값은 523이므로 사실과 다릅니다. 이 말까지 링크 안에 쓰거나([500명을 넘는](fig:people)) 숫자만 쓰십시오: [523](fig:people).',
  ]);
});

test.each([
  ...['over [500](fig:people) firms', 'more than **[$4 million](fig:dollars)**', 'nearly [$3.1 million](fig:late)'],
  ...['[3억](fig:close) 원 이상', '[3억](fig:close) 원을 넘는', '[500](fig:people)여 명'],
])('a bound that decks would make false is refused: %s', async text => {
  const { english } = await told({ [/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en']: `# T\n\n${text}` });
  expect(english).toEqual([expect.stringMatching(/error BD446: /)]);
});

test.each([
  ...[
    '[523](fig:people) or more',
    'at least [523](fig:people)',
    'less than [31.2%](fig:share)',
    'nearly [523](fig:people)',
  ],
  ...[
    'under [65](fig:age) years',
    'fewer than [65](fig:age) staff',
    'about [523](fig:people)',
    'Of [1 in 10](plain:), over [65](fig:age)',
  ],
  ...[
    '[65](fig:age)세 미만',
    '[523](fig:people)명 이상',
    '[523](fig:people)명 이하',
    '[31.2%](fig:share)를 넘는',
    '최대 [523](fig:people)명',
  ],
])('a bound of a limit, a comparison, or one that holds is right: %s', async text => {
  const { english } = await told({ [/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en']: `# T\n\n${text}` });
  expect(english).toEqual([]);
});

test('links with another unit than their figure are told with the first of them: the table may be wrong', async () => {
  const { english, korean } = await told({
    en: '# T\n\n[47.8%](fig:gap), [47.8%](fig:gap)',
    ko: '# T\n\n[47.8%](fig:gap)',
  });
  expect(english).toEqual([
    '3:1 error BD425: “47.8%” does not have the unit of the figure “gap”, which is 47.8 percentage points. The same is true at: article.en.md:3, article.ko.md:3. Percent is for shares, percentage points for differences between shares: write the right one, or correct the unit in the table (figures.csv:3).',
  ]);
  expect(korean).toEqual([
    '3:1 error BD425: “47.8%”의 단위가 수치 “gap”(47.8 percentage points)의 단위와 다릅니다. 다음 곳도 같습니다: article.en.md:3, article.ko.md:3. 퍼센트는 비율, 퍼센트포인트는 비율의 차이입니다. 맞는 단위를 쓰거나 수치 표의 단위(figures.csv:3)를 고치십시오.',
  ]);
});

test('words for a missing value are a form while there is none; other words are told what to write', async () => {
  const { english, korean } = await told({
    en: '# T\n\n[n.a.](fig:none), [N/A](fig:none), [n.a.](fig:none "words")\n\n| a |\n|---|\n| [**–**](fig:none) |',
    ko: '# T\n\n[해당 없음](fig:none), [해당없음](fig:none), [값이 없음](fig:none)',
  });
  expect(english).toEqual([
    '3:38 error BD420: “값이 없음” links to the figure “none” but has no number. The figure has no value: write [해당 없음](fig:none), which is replaced by the number once there is one.',
  ]);
  expect(korean).toEqual([
    '3:38 error BD420: “값이 없음”은(는) 수치 “none”에 연결되었지만 숫자가 없습니다. 이 수치에는 값이 없습니다. [해당 없음](fig:none)(이)라고 쓰면 값이 생길 때 숫자로 바뀝니다.',
  ]);
});

test('what counts like a scale and is none, and money in another currency, in each language', async () => {
  const { english, korean } = await told({
    en: '# T\n\n[5 lakh won](fig:money), [$300 million](fig:money)',
    ko: '# T\n\n[12다스](fig:money), [3억 달러](fig:money)',
  });
  expect(english).toEqual([
    '3:1 error BD440: in “5 lakh won” it is not clear how “lakh” changes the number: it is not one of the scales trillion, billion, million, thousand, hundred, or may be part of a word. Write the amount with one of these scales or in full; if “lakh” only says what is counted, link only the number.',
    '3:26 error BD425: “$300 million” does not have the unit of the figure “money”, which is KRW 300 million. The same is true at: article.ko.md:3 (“3억 달러”). Use the unit in the table, or correct it there (figures.csv:4).',
    '3:1 error BD440: in “12다스” it is not clear how “다스” changes the number: it is not one of the scales 경, 조, 억, 만, 천, 백, 십, or may be part of a word. Write the amount with one of these scales or in full; if “다스” only says what is counted, link only the number.',
  ]);
  expect(korean[0]).toBe(
    '3:1 error BD440: “5 lakh won”에서 “lakh”이(가) 숫자의 크기를 어떻게 바꾸는지 알 수 없습니다. 쓸 수 있는 단위(trillion, billion, million, thousand, hundred)가 아니거나 다른 말의 일부일 수 있습니다. 이 단위를 쓰거나 숫자를 모두 쓰십시오. “lakh”이(가) 세는 말일 뿐이면 숫자만 연결하십시오.',
  );
  expect(korean[1]).toBe(
    '3:26 error BD425: “$300 million”의 단위가 수치 “money”(KRW 300 million)의 단위와 다릅니다. 다음 곳도 같습니다: article.ko.md:3 (“3억 달러”). 수치 표의 단위로 쓰거나, 표의 단위(figures.csv:4)를 고치십시오.',
  );
});

test.each([
  ['en', '[nearly 600 firms](fig:people "words")', 'nearly 600 firms', '523'],
  ['en', '[about 700 people](fig:people "words")', 'about 700 people', '523'],
  ['en', '[412](fig:people "words")', '412', '523'],
  ['en', '[**over 530**](fig:people "words")', 'over 530', '523'],
  ['en', 'more than [40%](fig:share "words") of firms', '40%', '31.2%'],
  ['en', '[$5 million](fig:dollars "words")', '$5 million', 'USD 3 million'],
  ['ko', '[약 700명](fig:people "words")', '약 700명', '523'],
  ['ko', '[600여 곳](fig:people "words")', '600여 곳', '523'],
  ['ko', '[5억 원](fig:money "words")', '5억 원', '3억 원'],
  ['ko', '[40%](fig:share "words") 이상', '40%', '31.2%'],
])('a number in words is held against the figure: %s %s', async (language, text, form, value) => {
  const id = /fig:([a-z]+)/.exec(text)?.[1];
  const { english, korean } = await told({ [language]: `# T\n\n${text}` });
  expect(english.map(line => line.replace(/^\S+ /, ''))).toEqual([
    `error BD448: “${form}” does not say the number of the figure “${id}”, which is ${value}. Correct the words; they are marked as words, so decks show them as they are.`,
  ]);
  expect(korean.map(line => line.replace(/^\S+ /, ''))).toEqual([
    `error BD448: “${form}”은(는) 수치 “${id}”의 값(${value})과 맞지 않습니다. 문구를 고치십시오. 낱말로 표시한 문구는 발표 자료에 그대로 나옵니다.`,
  ]);
});

test.each([
  ['en', '[nearly 530 firms](fig:people "words")'],
  ['en', '[about 500 people](fig:people "words")'],
  ['en', '[over 500](fig:people "words")'],
  ['en', '[three in 10](fig:share "words"), [3 in 10](fig:share "words"), [1/3](fig:share "words")'],
  ['en', '[three of 17 regions](fig:people "words"), [hundreds](fig:people "words")'],
  ['en', 'more than [31%](fig:share "words"), [12 percentage points](fig:pc "words")'],
  ['ko', '[520여 명](fig:people "words"), [약 500명](fig:people "words")'],
  ['ko', '[3분의 1](fig:share "words"), [10곳 중 3곳](fig:share "words"), [셋 중 하나](fig:share "words")'],
  ['ko', '[17개 시·도 가운데 세 곳](fig:people "words"), [3억 원 가까이](fig:money "words")'],
])('words that are true of the figure, or have no number of it, are not told of: %s %s', async (language, text) => {
  expect((await told({ [language]: `# T\n\n${text}` })).english).toEqual([]);
});

test.each([
  ['en', '["nearly 500 firms"](fig:late)', 'nearly'],
  ['en', '[“over 600 firms”](fig:people)', 'over'],
  ['ko', '[‘600명 초과’](fig:people)', '초과'],
  ['ko', '["600여 명"](fig:people)', '여'],
])('a bound inside quotation marks is held like any other: %s %s', async (language, text) => {
  expect((await told({ [language]: `# T\n\n${text}` })).english.length).toBe(1);
});

test.each([
  // A column, a row, the corner and a line name a unit for numbers that have none.
  ['ko', '| 구분 | 격차(%) |\n|---|---|\n| 합계 | [47.8](fig:gap) |', 'BD425: “격차(%): 47.8”'],
  ['ko', '| 구분 | 비율(%p) |\n|---|---|\n| 합계 | [31.2](fig:share) |', 'BD425: “비율(%p): 31.2”'],
  [
    'ko',
    '| 구분 | 비율(전년 대비, 배) |\n|---|---|\n| 합계 | [31.2](fig:share) |',
    'BD425: “비율(전년 대비, 배): 31.2”',
  ],
  ['ko', '| 구분 | 2025 |\n|---|---|\n| 격차(퍼센트) | [47.8](fig:gap) |', 'BD425: “격차(퍼센트): 47.8”'],
  ['ko', '| 구분(단위: %) | 2025 |\n|---|---|\n| 격차 | [47.8](fig:gap) |', 'BD425: “구분(단위: %): 47.8”'],
  ['ko', '(단위: %)\n\n| 구분 | 2025 |\n|---|---|\n| 격차 | [47.8](fig:gap) |', 'BD425: “(단위: %): 47.8”'],
  ['ko', '격차(%): [47.8](fig:gap)', 'BD425: “격차(%): 47.8”'],
  ['ko', '| 수출(백만 원) | [3,000,000](fig:dollars) |\n|---|---|\n| 합계 | 가 |', 'BD425: “수출(백만 원): 3,000,000”'],
  ['ko', '| 구분 | 예산(백만 원) |\n|---|---|\n| 합계 | [300,000,000](fig:money) |', 'BD445: “백만” [300백만]'],
  ['ko', '| 구분 | 예산(억원) |\n|---|---|\n| 합계 | [3](fig:money) |', 'BD445: “억” [3억]'],
  ['ko', '| 구분 | 인원, 천 명 |\n|---|---|\n| 합계 | [523](fig:people) |', 'BD445: “천” [0.523천]'],
  ['ko', '| 구분 | 인원 |\n|---|---|\n| 합계 | [523](fig:people) |\n\n(단위: 천 명)', 'BD445: “천” [0.523천]'],
  ['en', '| | Gap (%) |\n|---|---|\n| All | [47.8](fig:gap) |', 'BD425: “Gap (%): 47.8”'],
  [
    'en',
    '| | Share, percentage points |\n|---|---|\n| All | [31.2](fig:share) |',
    'BD425: “Share, percentage points: 31.2”',
  ],
  ['en', '| | Budget (KRW million) |\n|---|---|\n| All | [300,000,000](fig:money) |', 'BD445: “million” [300 million]'],
  ['en', '| | Exports ($ millions) |\n|---|---|\n| All | [3,000,000](fig:dollars) |', 'BD445: “million” [3 million]'],
  [
    'en',
    '| | Budget (EUR million) |\n|---|---|\n| All | [300,000,000](fig:money) |',
    'BD425: “Budget (EUR million): 300,000,000”',
  ],
])('a number in a table whose heads name another unit: %s %s', async (language, text, wrong) => {
  const { english } = await told({ [language]: `# T\n\n${text}` });
  const said = english.map(line => {
    const form = /: Write it into the link: \[([^\]]*)\]/.exec(line.replace('. Write', ': Write'))?.[1];
    return `${/BD\d+: “[^”]*”/.exec(line)?.[0]}${form === undefined ? '' : ` [${form}]`}`;
  });
  expect(said).toEqual([wrong]);
});

test.each([
  [
    'ko',
    '| 구분 | 비율(%) | 차이(%p) | 예산(원) |\n|---|---|---|---|\n| 합계 | [31.2](fig:share) | [47.8](fig:gap) | [300,000,000](fig:money) |',
  ],
  ['ko', '| 구분(단위: 명, %) | 2025 |\n|---|---|\n| 비율 | [31.2](fig:share) |'],
  ['ko', '| 구분 | 예산(백만 원) |\n|---|---|\n| 합계 | [300백만 원](fig:money) |\n| 비율 | [31.2%](fig:share) |'],
  ['ko', '| 구분 | 2025(n=400) |\n|---|---|\n| 비율 | [31.2](fig:share) |'],
  ['ko', '| 구분 | 인원(명) | 매출(원화 기준) |\n|---|---|---|\n| 가 | [523](fig:people) | [3억](fig:money) |'],
  ['ko', '| 구분(단위: 명) | 비율(%) |\n|---|---|\n| 가 | [31.2](fig:share) |'],
  ['ko', '주민(조사 대상) [523](fig:people)명, 응답 비율(%) [31.2](fig:share)'],
  [
    'en',
    '| | Share (%) | Gap (pp) | Budget (KRW) |\n|---|---|---|---|\n| All | [31.2](fig:share) | [47.8](fig:gap) | [300,000,000](fig:money) |',
  ],
  ['en', '| | Budget (KRW million) |\n|---|---|\n| All | [KRW 300 million](fig:money) |'],
  ['en', '| | 2025 (revised) |\n|---|---|\n| All | [31.2](fig:share) |'],
])(
  'heads that name the figure’s unit, another thing, or stand over numbers with a unit of their own: %s %s',
  async (language, text) => {
    expect((await told({ [language]: `# T\n\n${text}` })).english).toEqual([]);
  },
);

test.each([
  ['ko', '1[523명](fig:people)', '“1” stands outside the link, so decks would show “1523명”'],
  ['ko', '[523](fig:people)00명', '“00” stands outside the link, so decks would show “52300”'],
  ['ko', '1만 [523명](fig:people)', '“1만” stands outside the link, so decks would show “1만 523명”'],
  ['ko', '[3억](fig:money) 5천만 원', '“5천만” stands outside the link, so decks would show “3억 5천만”'],
  ['ko', '[31.2](fig:share)‰', '“‰” stands outside the link, so decks would show “31.2‰”'],
  ['ko', '[47.8](fig:gap)bp', '“bp” stands outside the link, so decks would show “47.8bp”'],
  ['en', '1,[523](fig:people)', '“1,” stands outside the link, so decks would show “1,523”'],
  ['en', '[523](fig:people),000', '“,000” stands outside the link, so decks would show “523,000”'],
  [
    'en',
    '[47.8](fig:gap) basis points',
    '“basis points” stands outside the link, so decks would show “47.8 basis points”',
  ],
])('a part of the number outside its link: %s %s', async (language, text, what) => {
  const { english } = await told({ [language]: `# T\n\n${text}` });
  expect(english).toHaveLength(1);
  expect(english[0]).toContain(`error BD445: ${what}`);
});

test.each([
  ['ko', '총 3만 명 가운데 [523명](fig:people), 예산 3억 원, [523명](fig:people)'],
  ['ko', '2024년 [523명](fig:people), 2024. [523](fig:people), 제1 [523명](fig:people)'],
  ['ko', '[3억](fig:money) 2025년 예산, [523명](fig:people) 2곳'],
  ['en', '[523](fig:people), 12 of them; in 2024 [523](fig:people). 5 more'],
])('numbers beside a link that are none of its own: %s %s', async (language, text) => {
  expect((await told({ [language]: `# T\n\n${text}` })).english).toEqual([]);
});

test.each([
  ['ko', '[30.5%p](fig:pc "words")', 'pc', '30.5%'],
  ['ko', '[47.8퍼센트](fig:gap "words")', 'gap', '47.8%p'],
  ['en', '[47.8 percent](fig:gap "words")', 'gap', '47.8 percentage points'],
  ['en', '[30.5 percentage points](fig:pc "words")', 'pc', '30.5%'],
])('words with percent for percentage points: %s %s', async (language, text, id, value) => {
  const { english } = await told({ [language]: `# T\n\n${text}` });
  expect(english).toHaveLength(1);
  expect(english[0]).toMatch(
    `error BD448: “${/\[(.*)\]/.exec(text)?.[1]}” does not say the number of the figure “${id}”, which is ${value}.`,
  );
});
