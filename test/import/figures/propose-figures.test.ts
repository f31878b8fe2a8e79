import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeFigures } from '../../../src/import/figures/propose-figures.ts';
import type { ProposedFigure } from '../../../src/import/proposal.ts';
import { textOfSpans } from '../../../src/manuscript/manuscript.ts';
import { en, ko } from '../../briefing/locales.ts';
import { manuscriptOf } from '../manuscript-text.ts';
import { cellsOf, markedReport, scoreOf } from '../report-text.ts';

const locales = new Map([
  ['en', en],
  ['ko', ko],
]);

/** The sample's article as it was before anything was linked. */
function unlinked(language: string): string {
  return readFileSync(`data/industry-5.0/article.${language}.md`, 'utf8')
    .normalize('NFC')
    .replace(/^(:{3,})slide[\s\S]*?^\1\s*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[([^\]]*)\]\((?:fig|plain):[^)]*\)/g, '$1');
}

function read(language: string, text: string) {
  return { manuscript: manuscriptOf(`report.${language}.docx`, text), language };
}

const lineOf = ({ id, value, unit, base, statements }: ProposedFigure) =>
  `${id}: ${value} ${unit}${base === undefined ? '' : ` of ${base}`}: ${statements.map(({ form }) => form).join(' = ')}`;

describe('the sample’s article without its links', () => {
  const proposed = proposeFigures([read('en', unlinked('en')), read('ko', unlinked('ko'))], locales);

  it('gives all figures that its author linked, each with both languages, and no other', () => {
    expect(proposed.figures.map(lineOf)).toEqual([
      'utilize-ai.product-development: 66.7 percent: 66.7% = 66.7%',
      'utilize-ai.it-tasks-such-security: 33.3 percent: 33.3% = 33.3%',
      'utilize-ai.quality-production-management: 22.2 percent: 22.2% = 22.2%',
      'utilize-ai.customer-service-management: 13.7 percent: 13.7% = 13.7%',
      'utilize-ai.sales-marketing: 13.1 percent: 13.1% = 13.1%',
      'utilize-ai.logistics-supply-chain-management: 9.8 percent: 9.8% = 9.8%',
      'respondents-indicated-need-ai: 78.4 percent: 78.4% = 78.4%',
      'ai-adoption-rate: 30.6 percent: 30.6% = 30.6%',
      'companies: 13825 count: 13,825 = 13,825개',
      'employees: 50 count: 50 = 50인',
      'capital: 300000000 KRW: 300 million won = 3억 원',
      'ai-adoption-rate-2: 4.5 percent of companies: 4.5% = 4.5%',
    ]);
  });

  it('gives labels and sources in both languages', () => {
    const label = new Map(proposed.figures.map(figure => [figure.id, figure.label]));
    expect(label.get('ai-adoption-rate')).toEqual({ en: 'AI adoption rate', ko: 'AI 도입률' });
    expect(label.get('utilize-ai.quality-production-management')).toEqual({
      en: 'Quality and production management',
      ko: '품질 및 생산관리',
    });
    expect(proposed.sources.map(({ short }) => short.ko)).toEqual([
      "지난 8월 발표된 대한상공회의소·산업연구원의 '국내 기업 AI 기술 활용 실태 조사'",
      '대한상공회의소의 조사',
      '통계청의 2022년 기업활동조사',
      "'인더스트리 5.0' 인간과 AI의 새로운 협력",
    ]);
  });
});

/** Reports in the manner of public ones, ten whose marks were set before the rules, four after. */
const reports = [
  'employment.ko',
  'strategy.ko',
  'kiet.ko',
  'barriers.ko',
  'adoption.en',
  'remote.en',
  'release.en',
  'trade.en',
  'household.ko',
  'budget.ko',
  'plan.ko',
  'trust.en',
  'chips.en',
  'annual.en',
  'jobs.ko',
  'jobs.en',
  'rnd.ko',
  'rnd.en',
  'trade3.ko',
  'trade3.en',
];

describe('figures of reports', () => {
  it.each(reports)('%s: at least 95 of 100 are found, and at least 95 of 100 that are found are figures', name => {
    const report = markedReport(name);
    const score = scoreOf(report, proposeFigures([report.read], locales));
    expect({ ...score, isGood: Math.min(score.recall, score.precision) >= 0.95 }).toMatchObject({ isGood: true });
  });

  it('are the same however often they are asked for', () => {
    const { read: report } = markedReport('kiet.ko');
    expect(proposeFigures([report], locales)).toEqual(proposeFigures([report], locales));
  });

  it('state no number that was not read', () => {
    for (const name of reports) {
      const { read: report } = markedReport(name);
      for (const { statements } of proposeFigures([report], locales).figures) {
        for (const { block, cell, from, to, form } of statements) {
          const found = report.manuscript.blocks[block];
          const spans =
            found?.kind === 'table'
              ? found.rows[cell?.row ?? 0]?.[cell?.column ?? 0]?.lines[cell?.line ?? 0]
              : found && 'spans' in found
                ? found.spans
                : [];
          expect(textOfSpans(spans ?? []).slice(from, to)).toBe(form);
        }
      }
    }
  });
});

describe('what texts say of each other and of themselves', () => {
  const lines = (...texts: readonly (readonly [string, string])[]) =>
    proposeFigures(
      texts.map(([language, text]) => read(language, text)),
      locales,
    ).figures.map(({ id, value, formula, unit, statements }) => {
      const forms = statements.map(({ form }) => form).join(' = ');
      return `${id}: ${value ?? formula} ${unit}: ${forms}`;
    });

  it('a number without a unit is that of the other text at the same place', () => {
    expect(
      lines(
        ['en', 'The export share was 31.5%. The rank score reached 72.25 in 2031. The import share was 28.4%.'],
        ['ko', '수출 비중은 31.5%이다. 순위 점수는 72.25점을 기록하였다. 수입 비중은 28.4%이다.'],
      ),
    ).toEqual([
      'export-share: 31.5 percent: 31.5% = 31.5%',
      'import-share: 28.4 percent: 28.4% = 28.4%',
      'rank-score: 72.25 count: 72.25점 = 72.25',
    ]);
  });

  it.each([
    [
      'en',
      'Large firms (78.4%) and small firms (30.6%) differ: a gap of 47.8 percentage points.',
      'gap: large-firms - small-firms percentage points: 47.8 percentage points',
    ],
    [
      'ko',
      '대기업은 78.4%, 중소기업은 30.6%로 격차는 47.8%p이다.',
      'gyeokcha: daegieop - jungsogieop percentage points: 47.8%p',
    ],
    [
      'en',
      'Exports were 840 million won and imports 420 million won, twice as much.',
      'exports-2: exports / imports ratio: twice',
    ],
    ['ko', '남성 1,200명과 여성 800명, 합계 2,000명이 응답하였다.', 'hapgye: namseong + yeoseong count: 2,000명'],
  ] as const)('%s: a difference, ratio or sum that the text states: %s', (language, text, line) => {
    expect(lines([language, text])).toContain(line);
  });

  it.each([
    ['en', 'Large firms (78.4%) and small firms (30.6%) differ: a gap of 47.9 percentage points.'],
    ['ko', '대기업은 78.4%, 중소기업은 30.6%로 격차는 47.9%p이다.'],
  ] as const)('%s: one that does not compute as stated stays a number: %s', (language, text) => {
    expect(lines([language, text]).join('\n')).toContain(': 47.9 percentage points:');
  });
});

describe('tables of reports', () => {
  const cells = (name: string) => {
    const { read: report } = markedReport(name);
    return cellsOf(proposeFigures([report], locales), report.language ?? '');
  };

  it('have the unit of their title by column, and labels from both heads', () => {
    expect(cells('employment.ko')).toEqual([
      '15~29세, 취업자: 3672 thousand-count',
      '15~29세, 전년동월대비 증감: -151 thousand-count',
      '15~29세, 고용률: 46.1 percent',
      '30~39세, 취업자: 5488 thousand-count',
      '30~39세, 전년동월대비 증감: 94 thousand-count',
      '30~39세, 고용률: 81.2 percent',
      '60세 이상, 취업자: 7033 thousand-count',
      '60세 이상, 전년동월대비 증감: 312 thousand-count',
      '60세 이상, 고용률: 48.3 percent',
    ]);
  });

  it.each([
    [
      'ko',
      '표 1. 연령별 취업자 (단위: 천명, %, %p)',
      ['구분', '2030', '2031', '증감', '고용률', '고용률 증감', '증감률'],
      [
        '15~29세, 증감: -168 thousand-count',
        '15~29세, 고용률 증감: -0.7 percentage points',
        '15~29세, 증감률: -4.4 percent',
      ],
    ],
    [
      'en',
      'Table 1. Employed persons (thousand persons, %, %p)',
      ['Age', '2030', '2031', 'Change', 'Employment rate', 'Change in rate', 'Rate of change'],
      [
        '15~29세, Change: -168 thousand-count',
        '15~29세, Change in rate: -0.7 percentage points',
        '15~29세, Rate of change: -4.4 percent',
      ],
    ],
    [
      'ko',
      '표 2. 산업별 매출 (단위: 조 원, %)',
      ['구분', '2030', '2031', '증감', '비중', '비중 차이', '증감률'],
      [
        '15~29세, 증감: -168 trillion-KRW',
        '15~29세, 비중 차이: -0.7 percentage points',
        '15~29세, 증감률: -4.4 percent',
      ],
    ],
  ])('in %s give changes the unit of what changed: %s', (language, title, heads, expected) => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const values = [
      ['15~29세', '3,839', '3,671', '-168', '45.8', '-0.7', '-4.4'],
      ['30~39세', '5,366', '5,443', '77', '80.4', '1.4', '1.4'],
      ['40~49세', '6,216', '6,153', '-62', '79.4', '0.3', '-1.0'],
    ];
    const table = [row(heads), row(heads.map(() => '---')), ...values.map(row)].join('\n');
    const proposed = proposeFigures([read(language, `# A report\n\n${title}\n\n${table}`)], locales);
    expect(cellsOf(proposed, language)).toEqual(expect.arrayContaining(expected));
  });

  it('have bases from their column of those asked, and no figure where a value is missing', () => {
    expect(cells('adoption.en')).toEqual([
      'Denmark, 10-49: 24.8 percent of 3912',
      'Denmark, 50-249: 37.4 percent of 3912',
      'Denmark, 250+: 66.2 percent of 3912',
      'Denmark, Number of firms: 3912 count',
      'Korea, 10-49: 28.1 percent of 12500',
      'Korea, 50-249: 33.0 percent of 12500',
      'Korea, 250+: 54.6 percent of 12500',
      'Korea, Number of firms: 12500 count',
      'Mexico, 50-249: 6.1 percent of 8070',
      'Mexico, 250+: 14.9 percent of 8070',
      'Mexico, Number of firms: 8070 count',
    ]);
  });
});

describe('sources', () => {
  it.each([
    [
      'ko',
      '앞서 언급한 경제활동인구조사에 따르면 실업률은 2.1%이다.\n\n고용률은 69.9%이다.\n\n자료: 통계청, 「경제활동인구조사」',
      ['통계청, 「경제활동인구조사」', 'A report'],
    ],
    [
      'en',
      'According to the above-mentioned Labour Force Survey, the rate was 2.1%.\n\nThe other rate was 69.9%.\n\nSource: Statistics Office, Labour Force Survey',
      ['Statistics Office, Labour Force Survey', 'A report'],
    ],
    [
      'ko',
      '기업활동조사에 따르면 도입률은 2.1%이다.\n\n사업체노동력조사에 따르면 이직률은 3.5%이다.',
      ['기업활동조사', '사업체노동력조사', 'A report'],
    ],
    [
      'en',
      'According to a survey by KIET of 1,204 firms, the rate was 2.1%.',
      ['a survey by KIET of 1,204 firms', 'A report'],
    ],
    ['en', 'According to KIET, the rate was 2.1%. According to the OECD, it was 3.5%.', ['KIET', 'OECD', 'A report']],
  ])('in %s that a text says again in fewer words are one: %s', (language, text, names) => {
    const { sources } = proposeFigures([read(language, `# A report\n\n${text}`)], locales);
    expect(sources.map(({ short }) => short[language])).toEqual(names);
  });
});

describe('the time of a number', () => {
  it.each([
    ['ko', '2031년 9월 실업률은 2.1%이다.', '2031-09'],
    ['ko', '실업률은 2.1%로 1999년 6월 통계 작성 이후 최저치를 기록하였다.', undefined],
    ['ko', '2027년부터 도입률은 30.6%를 유지하였다.', undefined],
    ['ko', '2031년 도입률은 2030년 대비 늘어 30.6%이다.', '2031'],
    ['ko', '도입률은 2030년보다 높은 30.6%이다.', undefined],
    ['en', 'The rate of 2.1% was the lowest since June 1999.', undefined],
    ['en', 'In 2031 the rate was 2.1%, compared with 2030.', '2031'],
    ['en', 'The rate was higher than in 2030, at 2.1%.', undefined],
    ['en', 'Since the end of 2029 the rate has been 2.1%.', undefined],
    ['en', 'In June 2031 the rate was 2.1%.', '2031-06'],
  ])('in %s: %s', (language, sentence, asOf) => {
    const { figures } = proposeFigures([read(language, `# A report\n\n${sentence}`)], locales);
    expect(figures.find(({ unit }) => unit === 'percent')?.asOf).toBe(asOf);
  });
});

describe('labels where nothing before the number names it', () => {
  it.each([
    ['en', 'In March, 61.5% want a night bus.', 'Want a night bus'],
    ['en', '61.5% in the town want a night bus.', 'Results'],
  ])('in %s: %s', (language, sentence, label) => {
    const { figures } = proposeFigures([read(language, `# A report\n\n## Results\n\n${sentence}`)], locales);
    const { label: labels, unsure } = figures.find(({ unit }) => unit === 'percent') ?? {};
    expect([labels?.[language], unsure]).toEqual([label, true]);
  });
});

describe('labels', () => {
  it.each([
    ['en', 'Exports rose by 3.2% and imports by 4.1%.', ['Exports (increase)', 'Imports (increase)']],
    [
      'en',
      'The number of jobs stood at 2,884,000, up 144,000 (0.5%) from a year earlier.',
      ['Number of jobs', 'Number of jobs (increase)', 'Number of jobs (increase)'],
    ],
    [
      'en',
      'Employment rose in health and social work (87,000, 2.9%) and storage (79,000, 4.8%), but fell in retail trade (9,000, 1.1%).',
      [
        'Health and social work (increase)',
        'Health and social work (increase)',
        'Storage (increase)',
        'Storage (increase)',
        'Retail trade (decrease)',
        'Retail trade (decrease)',
      ],
    ],
    [
      'en',
      'Chip exports reached US$11.88 billion (+38.8%), while car exports, however, fell to US$5.09 billion (-4.3%).',
      ['Chip exports', 'Chip exports (change)', 'Car exports', 'Car exports (change)'],
    ],
    [
      'en',
      'The number of employed persons totaled 27,055 thousand persons, which went up 45 thousand persons or 0.2 percent.',
      ['Number of employed persons', 'Number of employed persons (increase)', 'Number of employed persons (increase)'],
    ],
    [
      'en',
      'The active population marked 28,079 thousand in May, which grew 137 thousand persons or 0.5 percent.',
      ['Active population', 'Active population (increase)', 'Active population (increase)'],
    ],
    ['en', 'There were 29.48 million people in work, up 201,000.', ['People', 'People (increase)']],
    ['en', 'Last year 28.844 million people worked, 144,000 more than before.', ['People', 'People (increase)']],
    ['en', 'The firm runs 512 offices and added 300 workers.', ['Offices', 'Workers']],
    ['en', 'R&D intensity, the ratio of expenditure to GDP, was 4.96%.', ['R&D intensity']],
    ['en', 'The employment rate of persons aged 15–64 was 69.9%.', ['Employment rate of persons aged 15–64']],
    ['en', 'There were 512 men (51.2%) and 488 women (48.8%).', ['Men', 'Men', 'Women', 'Women']],
    ['en', 'Of the firms, 153 companies (30.6%) use it.', ['Companies', 'Companies']],
    ['en', 'More than half (56.2%) of firms use cloud services.', ['Firms use cloud services']],
    ['en', 'One in five respondents (21%) said so.', ['Respondents']],
    ['en', 'The mean score was 6.8 out of 10.', ['Mean score']],
    [
      'ko',
      '산업별로는 보건업및사회복지서비스업(13만 8천명, 4.9%) 등에서 증가하였다.',
      ['보건업및사회복지서비스업 증가', '보건업및사회복지서비스업 증가'],
    ],
    ['ko', '수출은 3.2%, 수입은 4.1% 증가하였다.', ['수출 증가', '수입 증가']],
    ['ko', '실업률은 2.1%로 전년동월대비 0.2%p 하락하였다.', ['실업률', '실업률 하락']],
    [
      'ko',
      '보건업 및 복지업(8만 7천명, 2.9%), 정보통신업(10만 1천명, 9.6%) 등에서 증가하였으나, 도매 및 소매업(-10만 4천명, -3.2%) 등에서 감소하였다.',
      [
        '보건업 및 복지업 증가',
        '보건업 및 복지업 증가',
        '정보통신업 증가',
        '정보통신업 증가',
        '도매 및 소매업 증감',
        '도매 및 소매업 증감',
      ],
    ],
    ['ko', '기업체가 94조 원(전체의 79.2%), 대학이 11조 원(9.2%)을 사용하였다.', ['기업체', '기업체', '대학', '대학']],
    ['ko', '자영업자는 425만 9천명으로 전체 취업자의 14.8%를 차지하였다.', ['자영업자', '자영업자']],
    ['ko', '여성 연구원은 141,804명이며, 전체의 23.7%이다.', ['여성 연구원', '여성 연구원']],
    ['ko', '응답자는 1,204명이다. 전체 취업자의 14.8%가 자영업자이다.', ['응답자', '전체 취업자']],
    ['en', 'Women numbered 141,804, or 23.7% of all researchers.', ['Women', 'Women']],
    ['en', 'There were 4,259 cases, 14.8% of the total.', ['Cases', 'Cases']],
    [
      'ko',
      '수출은 11.4% 증가한 579억 달러, 수입은 6.0% 증가한 540억 달러이다.',
      ['수출 증가', '수출', '수입 증가', '수입'],
    ],
    [
      'ko',
      '정부·공공 재원이 28조 777억 원(23.6%), 민간 재원이 90조 원(76.4%)이다.',
      ['정부·공공 재원', '정부·공공 재원', '민간 재원', '민간 재원'],
    ],
    ['ko', '총 연구원 수는 603,566명이고 중소기업의 비중은 22.5%이다.', ['연구원 수', '중소기업의 비중']],
    ['ko', '남성은 512명(51.2%), 여성은 488명(48.8%)이다.', ['남성', '남성', '여성', '여성']],
    ['ko', 'AI를 도입한 기업은 153개사(30.6%)이다.', ['도입한 기업', '도입한 기업']],
    ['ko', '취업자는 전년보다 18만 7천명(0.6%) 증가하였다.', ['취업자 증가', '취업자 증가']],
    ['ko', '2033년 9월 말 기준 집행률은 41.7%이다.', ['집행률']],
    ['ko', '응답 기업의 과반(61.5%)이 채용을 계획하고 있다.', ['응답 기업']],
  ])('in %s: %s', (language, sentence, labels) => {
    const { figures } = proposeFigures([read(language, `# A report\n\n## Results\n\n${sentence}`)], locales);
    expect(figures.map(({ label }) => label[language])).toEqual(labels);
  });

  it('of reports are those that a reader would give, but for these', () => {
    const scores = reports.map(markedReport).map(report => scoreOf(report, proposeFigures([report.read], locales)));
    expect(scores.flatMap(({ mislabelled }) => mislabelled)).toEqual([
      '소득, not 가구당 월평균 소득 (541만 2천원)',
      '소득, not 1분위 가구의 월평균 소득 (118만 원)',
      '확보, not GPU (1만 3천 장)',
      '글로벌 교역 둔화로 수출 증가율, not 수출 증가율 (1.5%)',
      '비중, not 제조업 현장인력 중 50대 이상 비중 (34.8%)',
      'Scope, not Scope 1 and 2 emissions (268,000 tCO2e)',
      '취업자, not 15세 이상 취업자 (2,884만 4천명)',
      '자영업자, not 고용원 없는 자영업자 (425만 9천명)',
      '연구개발비, not 총 연구개발비 (119조 740억 원)',
      '연구개발비 비중, not 국내총생산 대비 연구개발비 비중 (4.96%)',
      '연구원 수, not 총 연구원 수 (603,566명)',
    ]);
  });
});

it('makes no group of a list whose items one of the texts does not tell apart', () => {
  const reports = [
    read('ko', '# 보고서\n\n만족도는 만족(45.3%), 보통(30.2%), 불만족(8.4%)으로 나타났다.'),
    read('en', '# A report\n\nSatisfaction: 45.3%, 30.2%, 8.4%.'),
  ];
  const { figures } = proposeFigures(reports, locales);
  expect(figures.map(({ value, group, label }) => [value, group, label.ko])).toEqual([
    ['45.3', undefined, '만족'],
    ['30.2', undefined, '보통'],
    ['8.4', undefined, '불만족'],
  ]);
});

describe('numbers of kinds that reports have', () => {
  const forms = (language: string, sentence: string) =>
    proposeFigures([read(language, `# A report\n\n${sentence}`)], locales).figures.map(
      ({ value, unit, statements }) => `${statements[0]?.form} ${value} ${unit}`,
    );

  it.each([
    ['en', 'The fund holds 400 million dollars.', ['400 million dollars 400000000 USD']],
    ['en', 'Employment rose by 144,000 on the year.', ['144,000 144000 count']],
    ['en', 'Table 1. Spending (unit: KRW 100 million, %)', []],
    ['en', 'The won averaged 1,342 to the dollar.', []],
    ['ko', '<표 1> 연구개발비 (단위: 100만 원, %)', []],
    ['ko', '15대 주력 수출품목(조업일수 23.5일)', []],
    ['en', 'In September 2031, 28.844 million people worked.', ['28.844 million 28844000 count']],
    ['en', 'On May 3, 2031, 512 people came, and 1,204 people from 5–7 May.', ['512 512 count', '1,204 1204 count']],
    ['en', 'In May 28 million people worked; in June 12% did not.', ['28 million 28000000 count', '12% 12 percent']],
    ['en', 'It covers 1,200 hectares.', ['1,200 hectares 1200 ha']],
    ['en', 'Emissions were 268,000 tCO2e.', ['268,000 tCO2e 268000 tCO2eq']],
    ['en', 'The gap narrowed by 0.9 points to 7.7%.', ['0.9 points 0.9 percentage points', '7.7% 7.7 percent']],
    ['en', 'Capacity must grow 4.4-fold.', ['4.4-fold 4.4 ratio']],
    ['en', 'Injuries fell from 62 to 49.', ['62 62 count', '49 49 count']],
    ['en', 'The median time was 14 minutes; a visit takes 20 minutes.', ['14 minutes 14 minutes']],
    ['en', 'There were 0.4 deaths per 100,000 people.', ['0.4 0.4 count']],
    ['en', 'One in five respondents (21%) said so.', ['21% 21 percent']],
    ['en', 'More than half of all firms use it three times a year.', []],
    ['ko', '1인 가구는 804만 5천 가구이다.', ['804만 5천 가구 8045000 count']],
    ['ko', '1개소당 최대 15억원을 지원한다.', ['15억원 1500000000 KRW']],
    ['ko', 'GPU 5,200장을 확보하였다. 제3장에서 설명한다.', ['5,200장 5200 count']],
    ['ko', '평균 처리 기간은 14일이며, 3일 안에 통보한다.', ['14일 14 days']],
    ['ko', '절반 이상(56.2%)이 이용한다.', ['56.2% 56.2 percent']],
    ['ko', '이용률은 3분의 1에 못 미치는 30.6%이다.', ['30.6% 30.6 percent']],
  ])('in %s: %s', (language, sentence, expected) => expect(forms(language, sentence)).toEqual(expected));
});

describe('heads of tables', () => {
  const cells = (language: string, table: string) => {
    const report = read(language, `# A report\n\n${table}`);
    return cellsOf(proposeFigures([report], locales), language);
  };

  it.each([
    [
      'ko',
      '<표 1> 예산 (단위: 억원, %)\n\n| 사업 | 예산(A) | 예산안(B) | 증감(B-A) | 증감률 |\n| 보안 | 640 | 702 | 62 | 9.7 |\n| 통신 | 120 | 130 | 10 | 8.3 |',
      [
        '보안, 예산: 640 hundred-million-KRW',
        '보안, 예산안: 702 hundred-million-KRW',
        '보안, 증감: 62 hundred-million-KRW',
        '보안, 증감률: 9.7 percent',
      ],
    ],
    [
      'ko',
      '<표 1> 가계수지 (단위: 천원, %)\n\n| 구분 | 소득 | 증감률 | 지출 | 증감률 |\n| 1분위 | 1,180 | 4.2 | 1,301 | 1.9 |\n| 2분위 | 2,180 | 4.1 | 2,301 | 1.8 |',
      [
        '1분위, 소득: 1180 thousand-KRW',
        '1분위, 소득 증감률: 4.2 percent',
        '1분위, 지출: 1301 thousand-KRW',
        '1분위, 지출 증감률: 1.9 percent',
      ],
    ],
    [
      'en',
      '| £ million | 2034 | 2033 | Change |\n| Water | 2,406 | 2,290 | 5.1% |\n| Retail | 279 | 252 | 10.7% |',
      ['Water, 2034: 2406 million-GBP', 'Water, 2033: 2290 million-GBP', 'Water, Change: 5.1 percent'],
    ],
    [
      'en',
      'Table 1. Sales (US$ million)\n\n| Region | Sales (A) | Target (B) | A/B (%) |\n| North | 420 | 400 | 105.0 |\n| South | 280 | 310 | 90.3 |',
      ['North, Sales: 420 million-USD', 'North, Target: 400 million-USD', 'North, A/B: 105.0 percent'],
    ],
  ])('in %s: %s', (language, table, first) => expect(cells(language, table).slice(0, first.length)).toEqual(first));
});
