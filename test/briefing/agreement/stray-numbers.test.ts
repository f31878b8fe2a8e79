import { expect, test } from 'vitest';
import { checkWords } from '../../../src/briefing/agreement/check-words.ts';
import { checkStrayNumbers } from '../../../src/briefing/agreement/stray-numbers.ts';
import { CountedMap, growth } from '../counted.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, type Given, locales } from '../small-briefing.ts';

const rows = `
  adoption | 31.2      | %
  need     | 78.4      | %
  gap      | 47.2      | %p
  firms    | 13825     | count
  branches | 2000      | count
  capital  | 300000000 | KRW
  ratio    | 2.5       | ratio
  founded  | 1974      | year
  men      | 44.0      | %
  women    | 44.0      | %
  price    | 104.2     | index
  day.friday | 48.5    | %
`;

const titles = { en: '# Society 5.0: What Comes Next', ko: '# ‘소사이어티 5.0’ 이후' };
const sources = { survey: 'Office of Trees, 2022 Growth Survey, 500대 나무 조사 (2023)' };

/** What is told about one point of a slide in a language. */
async function told(language: 'en' | 'ko', point: string, given: Given = { sources }) {
  const text = `${titles[language]}\n\n:::slide{#one}\n### A\n- ${point}\n:::\n`;
  const { report, lines } = collect();
  checkStrayNumbers(await briefingOf({ [language]: text }, rows, given), locales, report);
  return { english: lines('en'), korean: lines('ko') };
}

/** The numbers that are reported. */
async function strays(language: 'en' | 'ko', point: string): Promise<string> {
  const { english } = await told(language, point);
  return english.map(line => /“([^”]*)”/.exec(line)?.[1] ?? line).join(' ');
}

const labels = {
  en: {
    adoption: 'Have adopted AI',
    need: 'Say they need AI',
    gap: 'Gap between need and adoption',
    firms: 'companies of the official survey',
    branches: 'Branches',
    capital: 'Least capital',
    ratio: 'Growth of exports',
    men: 'Men who drive at night',
    women: 'Women who drive at night',
    price: 'Price index',
    'day.friday': 'Friday',
  },
  ko: {
    adoption: '실제 도입 기업',
    need: '필요하다고 응답',
    gap: '도입 격차',
    firms: '조사 대상 기업',
    branches: '지점',
    capital: '최소 자본금',
    ratio: '수출 증가',
    men: '야간 운전 남성',
    women: '야간 운전 여성',
    price: '물가지수',
    'day.friday': '금요일',
  },
} as const;
const labelled = (language: 'en' | 'ko'): Given => ({ sources, labels: labels[language] });

test('a number typed by hand is told with the figure that it is, or none', async () => {
  expect(await told('en', 'Only 31.2% of firms have adopted AI', labelled('en'))).toEqual({
    english: [
      '5:8 warning BD430: “31.2%” is typed by hand, so it will not follow the table of figures. Link it, [31.2%](fig:adoption), or mark it as a number that is not in the table: [31.2%](plain:).',
    ],
    korean: [
      '5:8 warning BD430: “31.2%”은(는) 직접 입력한 숫자라서 수치 표가 바뀌어도 따라 바뀌지 않습니다. [31.2%](fig:adoption)처럼 연결하거나, 수치가 아니면 [31.2%](plain:)로 표시하십시오.',
    ],
  });
  expect(await told('en', 'In all 14 regions', labelled('en'))).toEqual({
    english: [
      '5:10 warning BD430: “14” is typed by hand, so it will not follow the table of figures. Add it to the table and link it, [14](fig:id), or mark it as a number that is not in the table: [14](plain:).',
    ],
    korean: [
      '5:10 warning BD430: “14”은(는) 직접 입력한 숫자라서 수치 표가 바뀌어도 따라 바뀌지 않습니다. 수치 표에 추가해 [14](fig:id)처럼 연결하거나, 수치가 아니면 [14](plain:)로 표시하십시오.',
    ],
  });
});

test.each([
  ['en', 'a least capital of 300 million won', '[300 million](fig:capital)'],
  ['en', 'a capital of KRW 300,000,000', '[300,000,000](fig:capital)'],
  ['en', 'the official survey asked 13,825 companies', '[13,825](fig:firms)'],
  ['en', 'a gap of 47.2 percentage points between need and adoption', '[47.2](fig:gap)'],
  ['en', 'the 2000 branches', '[2000](fig:branches)'],
  ['en', 'exports, with a growth of 2.5 times', '[2.5](fig:ratio)'],
  ['en', 'Men: 44.0% drive at night', '[44.0%](fig:men)'],
  ['en', 'the price index is 104.2', '[104.2](fig:price)'],
  ['ko', '최소 자본금은 3억 원', '[3억](fig:capital)'],
  ['ko', '조사 대상 기업은 １３，８２５개', '[１３，８２５](fig:firms)'],
  ['ko', '31.2%의 기업이 실제로 도입', '[31.2%](fig:adoption)'],
  ['ko', '도입 격차는 47.2%p', '[47.2%p](fig:gap)'],
  ['ko', '지점이 2000개', '[2000](fig:branches)'],
] as const)('%s: %s is likely %s', async (language, point, link) => {
  expect((await told(language, point, labelled(language))).english.join('\n')).toContain(`Link it, ${link}, or`);
});

test.each([
  // The same digits of something else.
  ['en', '31.2% of the forest burnt down'],
  ['ko', '산림의 31.2%가 불탔다'],
  // The words of the figure, in another unit.
  ['en', 'AI was adopted by 31.2 firms a day: they have it'],
  ['en', 'have adopted AI 31.2 percentage points faster'],
  ['en', 'a gap of 47.2% between need and adoption'],
  ['en', 'a growth of exports in 2.5 years'],
  ['en', 'the branches cost KRW 2,000'],
  ['en', 'the price index rose by 104.2%'],
  ['ko', '실제 도입 기업은 31.2%p 증가'],
  ['ko', '도입 격차는 47.2%'],
  // One value, two figures, and no word that tells which.
  ['en', '44.0% drive at night'],
  ['ko', '야간 운전 44.0%'],
  // Words of another clause.
  ['en', 'Many have adopted AI, and 31.2% sell shoes'],
  ['ko', '실제 도입 기업이 늘고, 산림의 31.2%가 불탔다'],
] as const)('%s: %s is offered no figure', async (language, point) => {
  const [line, ...more] = (await told(language, point, labelled(language))).english;
  expect(line).toMatch(/BD430: .* Add it to the table and link it/);
  expect(more).toEqual([]);
});

test('a number that the table contradicts is a message of its own', async () => {
  expect(await told('en', 'Only 30.6% of firms have adopted AI', labelled('en'))).toEqual({
    english: [
      '5:8 warning BD450: “30.6%” is typed by hand, but the words around it are about the figure “adoption”, which is 31.2%. Link it: [31.2%](fig:adoption). If it is a different number, mark it as one that is not in the table: [30.6%](plain:).',
    ],
    korean: [
      '5:8 warning BD450: “30.6%”은(는) 직접 입력한 숫자인데, 여기에서 말하는 수치 “adoption”의 값은 31.2%입니다. [31.2%](fig:adoption)처럼 연결하고, 다른 숫자라면 [30.6%](plain:)로 표시하십시오.',
    ],
  });
});

test.each([
  ['en', 'need: 77.0%', '[78.4%](fig:need)'],
  ['en', 'A bus is wanted on Fridays (48.0%)', '[48.5%](fig:day.friday)'],
  ['en', 'Men who drive at night: 40.4%', '[44.0%](fig:men)'],
  ['en', 'a gap of 42.7 percentage points between need and adoption', '[47.2](fig:gap)'],
  ['en', 'The official survey asked 13,852 companies', '[13,825](fig:firms)'],
  ['ko', '실제 도입 기업은 30.6%에 불과', '[31.2%](fig:adoption)'],
  ['ko', '필요하다고 응답한 기업은 87.4%', '[78.4%](fig:need)'],
  ['ko', '금요일: 48.0%', '[48.5%](fig:day.friday)'],
  ['ko', '도입 격차는 47.5%p', '[47.2%p](fig:gap)'],
  ['ko', '조사 대상 기업은 13,852개', '[13,825](fig:firms)'],
] as const)('%s: %s contradicts %s', async (language, point, link) => {
  const [line, ...more] = (await told(language, point, labelled(language))).english;
  expect(line).toMatch(/BD450: /);
  expect(line).toContain(link);
  expect(more).toEqual([]);
});

test.each([
  // Another time, and a comparison with the figure itself.
  ['en', 'In 2019 only 30.6% of firms had to have adopted AI'],
  ['en', 'Up to [31.2%](fig:adoption) of firms from 30.6% that have adopted AI'],
  ['ko', '2019년에는 실제 도입 기업이 30.6%'],
  ['ko', '실제 도입 기업은 30.6%에서 [31.2%](fig:adoption)로 증가'],
  // Rounded, far away, of something else, in another unit.
  ['en', 'About 30% of firms have adopted AI'],
  ['en', 'Only 12.6% of bakeries have adopted AI'],
  ['en', 'On Friday 48.0% of shops close early'],
  ['en', 'The official survey asked some 13,800 companies'],
  ['en', 'Firms that have adopted AI grew by 30.6 percentage points'],
  ['ko', '실제 도입 기업은 약 30%'],
  ['ko', '금요일에는 상점의 48.0%가 쉰다'],
  ['ko', '실제 도입 기업은 30.6%p 증가'],
  // The very number of another figure.
  ['en', 'Women who drive at night, men who drive at night: 48.5%'],
] as const)('%s: %s contradicts nothing', async (language, point) => {
  expect((await told(language, point, labelled(language))).english.join('\n')).not.toContain('BD450');
});

test.each([
  ['en', 'It fell by 5% to -3.5 and 7', '5% -3.5 7'],
  ['en', 'about 10~20% or 10–20 firms or 1/3', '10~20% 10–20 1/3'],
  ['en', 'Korea 30 firms, AI 500 firms, KRW 5, US$7', '30 500 5 7'],
  ['en', '2000 firms in 2022', '2000'],
  ['en', '30-year bonds, 5 steps, stage of 3', '30 5 3'],
  ['en', '(14 of them)', '14'],
  ['en', '5 tasks and 5.0 points', '5 5.0'],
  ['ko', '3개월간 5년 만에 2000명이', '3 5 2000'],
  ['ko', '5가지 과제와 약30% 증가', '5 30%'],
  ['ko', '기업 5개, 나무 12그루', '5 12'],
] as const)('%s: %s has %s', async (language, point, found) => {
  expect(await strays(language, point)).toBe(found);
});

test.each([
  // Ordinals and ranks, parts of texts, list numbers.
  ['en', 'the 1st, 2nd, 3rd and 21st time; chapter 3, Table 2, pp. 12-14, No. 5, phase 2'],
  ['ko', '제1차 계획, 2차 조사, 제3장, 1위, 3단계, 2번째, 표 2, 그림 3, 첫째'],
  ['en', '(1) people, (2) money and (3) time'],
  ['ko', '(1) 인력, (2) 자금; 1) 인력 2) 자금'],
  ['ko', '기업1)은 늘었다'],
  // Years and dates.
  ['en', 'in 2022, (2023), OECD (2021a), et al. (2022), 2019–2024, the 2010s, since 1974'],
  ['en', '28 August 2024, August 28, 2024, 6-19 August, 2024-08-28, at 7 p.m., 10:30'],
  ['ko', '2022년, 2022년도, 2019~2024년, 2024. 8. 28., 8월 28일, 지난 8월, ’24년, 3분기, 오후 7시, 2024.8.28.'],
  // Names: of the article's title, of sources, of standards, products and groups.
  ['en', 'Society 5.0 follows Society 4.0; ‘Society 5.0’s'],
  ['ko', '소사이어티 5.0으로, 소사이어티 4.0은, ‘소사이어티 5.0’'],
  ['en', 'the 2022 Growth Survey; Web 3.0'],
  ['ko', '500대 나무 조사에서'],
  ['en', 'COVID-19, G7, GPT-4, B2B, 5G, 3D, CO2, Q3, KOSPI200, v2.1, 1.2.3, KS X 1001, ISO 9001, RFC 2119'],
  ['ko', 'COVID-19의 G7은 KS X 1001을, 5G와 3·1운동, 광복 80주년'],
  // Addresses and telephones.
  ['en', 'https://a.kr/2024/15 and www.b.org/7, a12@b.org, +82-44-287-3114, 044-287-3114, doi:10.1787/5f'],
  // Linked, marked, or in a link.
  ['en', '[31.2%](fig:adoption), [three in 10](fig:adoption "words"), [14](plain:) and [page 7 of 9](https://a.kr)'],
] as const)('%s: no false alarm in %s', async (language, point) => {
  expect((await told(language, point)).english).toEqual([]);
});

test('looks at title, points, notes, prose of a slide and the rows that it shows, each once, and gives the place over lines', async () => {
  const text = `# T

Prose of no slide: 1 tree.

::::slide{#one}
### 2 trees
- 3 trees
  - **4** trees
> 5 trees

| Head 6 | x |
|---|---|
| 7 trees | 8 |
:::notes
9 trees
:::
::::

The prose goes
on with 10 trees \\* and
11 trees, 10 trees.

## No slide

12 trees

<!-- table: kinds -->

| Kind | Trees |
| --- | --- |
| Oak | 13 |
| Elm | 14 |
| Ash | 15 |

:::slide{#two}
### Kinds
:::

:::slide{#three}
### Kinds
:::
`;
  const rows23 = { table: { value: 'kinds', place: { file: 'b', line: 1, column: 1 } } };
  const { report, diagnostics } = collect();
  const briefing = await briefingOf({ en: text }, rows, {
    slides: {
      two: { ...rows23, rows: { from: 2, to: 3, place: rows23.table.place } },
      three: { ...rows23, rows: { from: 2, to: 2, place: rows23.table.place } },
    },
  });
  checkStrayNumbers(briefing, locales, report);
  const found = diagnostics.map(
    ({ slide, place, what }) => `${slide} ${place?.line}:${place?.column} ${/\d+/.exec(what.en)}`,
  );
  expect(found).toEqual([
    'one 6:5 2',
    'one 7:3 3',
    'one 8:7 4',
    'one 9:3 5',
    'one 11:8 6',
    'one 13:3 7',
    'one 13:13 8',
    'one 15:1 9',
    'one 20:9 10',
    'one 21:1 11',
    'one 21:11 10',
    'two 32:9 14',
    'two 33:9 15',
  ]);
});

test.each([
  ['en', 'It has [31](fig:growth).2%, and 7 more', ['BD445 .2', 'BD430 7']],
  ['en', 'It has 1[3,825](fig:trees) trees', ['BD445 1']],
  ['en', 'It has [13,825](fig:trees)00 trees in 12 towns', ['BD445 00', 'BD430 12']],
  ['ko', '나무 [13](fig:trees),825그루', ['BD445 ,825']],
  ['ko', '나무 1만 [3,825그루](fig:trees), 5그루', ['BD445 1만', 'BD430 5']],
] as const)('a part of a linked number outside its link is told of once, in %s: %s', async (language, point, said) => {
  const text = `${titles[language]}\n\n:::slide{#one}\n### A\n- ${point}\n:::\n`;
  const { report, diagnostics } = collect();
  const briefing = await briefingOf({ [language]: text }, 'growth | 31.2 | %\ntrees | 13825 | count', { sources });
  checkWords(briefing, locales, report);
  const found = diagnostics.filter(({ code }) => code === 'BD445' || code === 'BD430');
  expect(found.map(({ code, given }) => `${code} ${given.scale ?? given.typed}`)).toEqual(said);
});

test('twice as many numbers beside twice as many figures are twice the work', { tags: ['slow'] }, async () => {
  const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
  const steps = async (count: number) => {
    const points = many(
      count,
      at => `- Trees of kind ${'abcdefghij'.charAt(at % 10)}${'klmnop'.charAt(at % 6)}: 31.${at % 10}%\n`,
    );
    const briefing = await briefingOf(
      { en: `# T\n\n:::slide{#one}\n### A\n${points.join('')}:::\n` },
      many(count, at => `tree.${at} | 31.${at % 10} | %`).join('\n'),
    );
    const figures = new CountedMap(briefing.figures);
    checkStrayNumbers({ ...briefing, figures }, locales, () => {});
    return figures.count;
  };
  expect(await growth(steps, 40)).toBeLessThan(2.2);
});
