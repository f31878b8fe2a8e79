// A briefing from manuscripts: its articles say what they said, its figures are links, and it builds as it is.
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/briefing/article/parse-article.ts';
import { readLocales } from '../../src/briefing/locale/read-locales.ts';
import { buildDecks } from '../../src/build/build.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { importBriefing, reviewOf } from '../../src/import/import-briefing.ts';
import type { LeftNumber, ReadManuscript } from '../../src/import/proposal.ts';
import { NOTHING_REFUSED } from '../../src/import/refused.ts';
import { textOfSpans } from '../../src/manuscript/manuscript.ts';
import { program } from '../project-files.ts';
import { proposalOf, written } from './manuscripts.ts';

const english = written(
  'report.en.docx',
  `# Night Buses in Sample Town
Transport office
## What residents ask for
According to the town's survey of 800 residents, 61.5% of them want a night bus. However, the night taxi is used by only 12.5%.
The nights on which a bus is wanted are Friday (48.5%), Saturday (44.0%) and the days before (21.5%).
## What it would take
- Two lines from the station, every hour
- Six drivers more
- A trial of one year [in 2025] *
| Line | Stops | Note |
| 1 | Harbour | A_B |
| 2 | Hospital | 1. until three |
## What is open
The council has not decided on the price. A ticket as by day is likely.
The taxi firms ask for a meeting. They fear for their trade.`,
);

const korean = written(
  'report.ko.hwpx',
  `# 예시시 심야버스
교통과
## 주민 수요
주민 800명을 대상으로 한 시의 조사에 따르면 61.5%가 심야버스를 희망하는 것으로 나타났다. 그러나 심야택시를 이용하는 주민은 12.5%에 불과하였다.
심야버스를 희망하는 요일은 금요일(48.5%), 토요일(44.0%), 평일(21.5%)의 순이었다.
## 필요한 것
- 역에서 출발하는 두 노선, 한 시간 간격
- 운전기사 여섯 명 추가
- 1년간 시범 운행 [2025년] *
| 노선 | 정류장 | 비고 |
| 1 | 항구 | A_B |
| 2 | 병원 | 1. 세 시까지 |
## 남은 문제
시의회는 요금을 정하지 않았다. 낮과 같은 요금이 될 것으로 보인다.
택시 회사들은 면담을 요구하고 있다. 손님이 줄어들 것을 걱정한다.`,
);

const manuscripts: readonly ReadManuscript[] = [
  { manuscript: english, language: 'en' },
  { manuscript: korean, language: 'ko' },
];

const found = proposalOf(manuscripts, [
  {
    id: 'asked',
    value: '800',
    decimals: 0,
    unit: 'count',
    label: { en: 'residents asked', ko: '조사 대상 주민' },
    forms: ['800 residents', '800명'],
  },
  {
    id: 'wish',
    value: '61.5',
    unit: 'percent',
    base: 'asked',
    label: { en: 'Want a night bus', ko: '심야버스 희망' },
    forms: ['61.5%', '61.5%'],
  },
  {
    id: 'taxi',
    value: '12.5',
    unit: 'percent',
    base: 'asked',
    label: { en: 'Use the night taxi', ko: '심야택시 이용' },
    forms: ['12.5%', '12.5%'],
  },
  ...[
    ['friday', '48.5', 'Friday', '금요일'],
    ['saturday', '44.0', 'Saturday', '토요일'],
    ['before', '21.5', 'Days before', '평일'],
  ].map(([id = '', value = '', en = '', ko = '']) => ({
    id: `night.${id}`,
    group: 'night',
    value,
    unit: 'percent',
    base: 'asked',
    multiple: true,
    label: { en, ko },
    forms: [`${value}%`, `${value}%`],
  })),
]);

/** The number of the first line of buses, which is no figure. */
const left: LeftNumber[] = [
  {
    statement: { manuscript: 0, block: 9, cell: { row: 1, column: 0, line: 0 }, from: 0, to: 1, form: '1' },
    reason: { key: 'leftNoUnit', given: {} },
  },
];

const proposed = { ...found, left };

async function imported() {
  const project = program;
  const locales = readLocales(project, () => undefined);
  return {
    project,
    ...importBriefing({ name: 'buses', manuscripts, contents: [], proposed, locales, refused: NOTHING_REFUSED }),
  };
}

function textAt(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(`data/buses/${path}`));
}

/** A block of text without the spaces that indent it here. */
function lines(text: string): string {
  const [, indent = ''] = /^\n( *)/.exec(text) ?? [];
  return text.slice(1).replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

describe('a report in two languages', () => {
  test('becomes articles, its figures links, slides before what becomes their notes', async () => {
    const { files } = await imported();
    expect(textAt(files, 'article.en.md')).toBe(
      lines(`
        # Night Buses in Sample Town

        Transport office

        :::slide{#cover}
        ### Night Buses in Sample Town

        - Transport office
        :::

        ## What residents ask for

        :::slide{#wish}
        ### [61.5%](fig:wish) of them want a night bus

        - [61.5%](fig:wish) Want a night bus
        - [12.5%](fig:taxi) Use the night taxi

        1. **[12.5%](fig:taxi)** The night taxi is used by only [12.5%](fig:taxi)
        :::

        According to the town's survey of [800 residents](fig:asked), [61.5%](fig:wish) of them want a night bus. However, the night taxi is used by only [12.5%](fig:taxi).

        :::slide{#night}
        ### The nights on which a bus is wanted are Friday ([48.5%](fig:night.friday)), Saturday ([44.0%](fig:night.saturday)) and the days before ([21.5%](fig:night.before))
        :::

        The nights on which a bus is wanted are Friday ([48.5%](fig:night.friday)), Saturday ([44.0%](fig:night.saturday)) and the days before ([21.5%](fig:night.before)).

        ## What it would take

        :::slide{#points-2}
        ### What it would take

        - Two lines from the station, every hour
        - Six drivers more
        - A trial of one year \\[in 2025] \\*
        :::

        - Two lines from the station, every hour
        - Six drivers more
        - A trial of one year \\[in 2025] \\*

        :::slide{#table-1}
        ### What it would take: Line, Stops, Note
        :::

        <!-- table: table-1 -->

        | Line | Stops | Note |
        | - | - | - |
        | [1](plain:) | Harbour | A_B |
        | [2](plain:) | Hospital | 1. until three |

        ## What is open

        :::slide{#points-3}
        ### What is open

        - The council has not decided on the price
        - The taxi firms ask for a meeting
        :::

        The council has not decided on the price. A ticket as by day is likely.

        The taxi firms ask for a meeting. They fear for their trade.
      `).replace(/ *$/, ''),
    );
  });

  test('has headlines in Korean that end in a noun', async () => {
    const { files } = await imported();
    const headlines = textAt(files, 'article.ko.md').match(/^### .*$/gm);
    expect(headlines).toEqual([
      '### 예시시 심야버스',
      '### [61.5%](fig:wish)가 심야버스를 희망하는 것으로 나타남',
      '### 심야버스를 희망하는 요일은 금요일([48.5%](fig:night.friday)), 토요일([44.0%](fig:night.saturday)), 평일([21.5%](fig:night.before))의 순',
      '### 필요한 것',
      '### 필요한 것: 노선, 정류장, 비고',
      '### 남은 문제',
    ]);
  });

  test('keeps every word of its text', async () => {
    const { files } = await imported();
    for (const { manuscript, language = '' } of manuscripts) {
      const text = textAt(files, `article.${language}.md`);
      const article = await parseArticle(`article.${language}.md`, text, language, () => undefined);
      const said = manuscript.blocks.flatMap(block => ('spans' in block ? [textOfSpans(block.spans)] : []));
      for (const words of said) expect(article.text).toContain(words);
    }
  });

  test('has each number once in its table, and a chart for a list of shares', async () => {
    const { files } = await imported();
    expect(textAt(files, 'figures.csv')).toBe(
      `\uFEFF${lines(`
        id,group,value,decimals,unit,base,multiple,formula,source,as_of,label.en,label.ko,note.en,note.ko
        asked,,800,0,count,,,,report,,residents asked,조사 대상 주민,,
        wish,,61.5,1,percent,asked,,,report,,Want a night bus,심야버스 희망,,
        taxi,,12.5,1,percent,asked,,,report,,Use the night taxi,심야택시 이용,,
        night.friday,night,48.5,1,percent,asked,yes,,report,,Friday,금요일,,
        night.saturday,night,44.0,1,percent,asked,yes,,report,,Saturday,토요일,,
        night.before,night,21.5,1,percent,asked,yes,,report,,Days before,평일,,
      `).replace(/ *$/, '')}`,
    );
    const plan = textAt(files, 'briefing.yaml');
    expect(plan).toContain('  night: {template: chart, chart: night}\n');
    expect(plan).toContain('    group: night\n');
  });

  test('builds as it is, a talk and a short briefing in each language', async () => {
    const { project, files } = await imported();
    const all = new Map([...project, ...files]);
    const built = await buildDecks({ files: all, briefing: 'buses', audiences: [], draft: false });
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const names = built.decks.map(({ name, slides }) => `${name}: ${slides}`);
    expect(names).toEqual([
      'buses.seminar-en.en: 8',
      'buses.seminar-ko.ko: 8',
      'buses.short-en.en: 5',
      'buses.short-ko.ko: 5',
    ]);
  });
});

test('a figure that a build refuses stays in the text as a plain number', async () => {
  const refused = { ...NOTHING_REFUSED, figures: new Set(['taxi']), slides: new Set(['points-3']) };
  const locales = readLocales(program, () => undefined);
  const imported = importBriefing({ name: 'buses', manuscripts, contents: [], proposed, locales, refused });
  const { files } = imported;
  const review = (language: 'en' | 'ko') => reviewOf({ name: 'buses', manuscripts }, imported, [], language);
  expect(review('en')).toContain('The build refused “12.5%” as a figure; the reason stands under what was taken back.');
  expect(review('ko')).toContain('‘12.5%’를 수치로 쓰면 빌드에서 오류가 되어 거두었습니다.');
  expect(textAt(files, 'figures.csv')).not.toContain('taxi');
  expect(textAt(files, 'article.en.md')).toContain('the night taxi is used by only [12.5%](plain:).');
  expect(textAt(files, 'article.en.md')).not.toContain('#points-3');
  expect(textAt(files, 'briefing.yaml')).not.toContain('points-3');
});

test.each([
  [
    'en',
    'Table 1. Trust by age (%)\n| Age | Base (n) | Trust | Do not trust |\n| Young | 298 | 72 | 28 |\n| Middle | 1,225 | 59 | 41 |\n| Old | 491 | 41 | 59 |',
    /### Trust by age: Trust$/m,
  ],
  [
    'ko',
    '<표 1> 연령별 신뢰 (단위: 명, %)\n| 연령 | 응답자 수 | 신뢰함 | 신뢰하지 않음 |\n| 청년 | 298 | 72.0 | 28.0 |\n| 중년 | 1,225 | 59.0 | 41.0 |\n| 노년 | 491 | 41.0 | 59.0 |',
    /### 연령별 신뢰: 신뢰함$/m,
  ],
])(
  'in %s the table of a survey gives a chart of its shares, and none of how many were asked',
  (language, table, headline) => {
    const read = [{ manuscript: written(`report.${language}.docx`, `# A report\n## Results\n${table}`), language }];
    const locales = readLocales(program, () => undefined);
    const figures = proposeFigures(read, locales);
    const { files } = importBriefing({
      name: 'buses',
      manuscripts: read,
      contents: [],
      proposed: figures,
      locales,
      refused: NOTHING_REFUSED,
    });
    expect(textAt(files, `article.${language}.md`)).toMatch(headline);
    const [group] = [...textAt(files, 'briefing.yaml').matchAll(/group: (\S+)/g)].map(([, name]) => name);
    expect(figures.figures.filter(each => each.group === group).map(({ unit }) => unit)).toEqual([
      'percent',
      'percent',
      'percent',
    ]);
  },
);

test('a chart of ages keeps their order, and its title says what all of its bars are', async () => {
  const table =
    'Table 1. Use by age (%)\n| Age | 2029 | 2030 |\n| Under 30 | 61.0 | 58.1 |\n| 30–49 | 55.2 | 66.3 |\n| 50 and over | 31.2 | 35.0 |';
  const read = [{ manuscript: written('report.en.docx', `# A report\n## Results\n${table}`), language: 'en' }];
  const locales = readLocales(program, () => undefined);
  const imported = importBriefing({
    name: 'buses',
    manuscripts: read,
    contents: [],
    proposed: proposeFigures(read, locales),
    locales,
    refused: NOTHING_REFUSED,
  });
  expect(textAt(imported.files, 'briefing.yaml')).toContain(
    "    group: use-age-2030\n    sort: none\n    colors: {largest: data}\n    title: {en: 'Use by age: 2030'}\n",
  );
  const review = (language: 'en' | 'ko') => reviewOf({ name: 'buses', manuscripts: read }, imported, [], language);
  expect(review('en')).toContain('Its rows have an order of their own (years, ages, sizes, answers)');
  expect(review('ko')).toContain('행에 정해진 순서(연도, 연령, 규모, 응답 척도)가 있으므로');
});

test.each([
  [
    'en',
    'jobs.en.docx',
    '# A report\n## Jobs\n○ The number of employed persons totaled 27,055 thousand persons in September, which went up 45 thousand persons or 0.2 percent year-on-year.\n○ The employment rate was 61.2 percent.',
    [
      '### The employment rate was [61.2 percent](fig:employment-rate)',
      '',
      '- [0.2 percent](fig:number-employed-persons-increase-2) Number of employed persons (increase)',
      '- [61.2 percent](fig:employment-rate) Employment rate',
    ],
  ],
  [
    'ko',
    'jobs.ko.docx',
    '# 보고서\n## 고용\n○ 고용률은 69.6%로 상승\n○ 실업률은 2.0%로 하락',
    [
      '### 고용률은 [69.6%](fig:goyongryul)로 상승',
      '',
      '- [69.6%](fig:goyongryul) 고용률',
      '- [2.0%](fig:sileopryul) 실업률',
      '',
      '1. **[2.0%](fig:sileopryul)** 실업률은 [2.0%](fig:sileopryul)로 하락',
    ],
  ],
])(
  'in %s two points with figures are shown as large numbers, under a sentence that fits',
  (language, file, text, slide) => {
    const read = [{ manuscript: written(file, text), language }];
    const locales = readLocales(program, () => undefined);
    const { files } = importBriefing({
      name: 'buses',
      manuscripts: read,
      contents: [],
      proposed: proposeFigures(read, locales),
      locales,
      refused: NOTHING_REFUSED,
    });
    expect(textAt(files, `article.${language}.md`)).toContain(`}\n${slide.join('\n')}\n:::`);
  },
);
