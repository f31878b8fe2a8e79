// Long reports for tests, dense with numbers: statistics of many sections, with tables, shares, and sentences that a build refuses.

const industries = {
  en: [
    'manufacturing',
    'construction',
    'retail trade',
    'transport',
    'finance',
    'education',
    'health care',
    'information',
  ],
  ko: ['제조업', '건설업', '도소매업', '운수업', '금융업', '교육서비스업', '보건업', '정보통신업'],
};
const topics = {
  en: [
    'cloud use',
    'training',
    'research',
    'exports',
    'hiring',
    'energy use',
    'data sharing',
    'automation',
    'remote work',
    'patents',
  ],
  ko: [
    '클라우드 이용',
    '직업훈련',
    '연구개발',
    '수출',
    '신규 채용',
    '에너지 사용',
    '데이터 공유',
    '자동화',
    '원격근무',
    '특허 출원',
  ],
};

/** A report with about 29 numbers a section; the same seed gives the same report. Rises to less than before are in it, as chance has them. */
export function denseReport(language: 'en' | 'ko', sections: number, seed: number): string {
  const next = numbersFrom(seed);
  const share = () => `${5 + next(90)}.${next(10)}`;
  const amount = () => (1000 + next(90_000)).toLocaleString('en-US');
  const change = () => `${next(2) === 0 ? '' : '-'}${next(9)}.${next(10)}`;
  const kinds = topics[language];
  const names = industries[language];
  const parts = Array.from({ length: sections }, (_, index) => {
    const topic = kinds[index % kinds.length] ?? '';
    const name = (offset: number) => names[(index + offset) % names.length] ?? '';
    const rows = names.slice(0, 6).map(each => `| ${each} | ${share()} | ${share()} | ${change()} |`);
    if (language === 'en')
      return `## ${index + 1}. Results on ${topic} in wave ${index + 1}

According to the survey by the Sample Institute of ${amount()} firms, ${share()}% of firms reported ${topic}, up from ${share()}% a year earlier. Spending on ${topic} rose by ${share()}% to ${amount()} million won, and ${amount()} employees were involved.

By industry, the share was highest in ${name(0)} (${share()}%), followed by ${name(1)} (${share()}%), ${name(2)} (${share()}%) and ${name(3)} (${share()}%). The rate of large firms was ${share()}%, that of small firms ${share()}%.

Table ${index + 1}. Firms with ${topic} by industry (unit: %)

| Industry | 2023 | 2024 | Change |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
    return `## ${index + 1}. ${topic} 실태

표본연구원이 ${amount()}개사를 대상으로 실시한 조사에 따르면 ${topic} 비율은 ${share()}%로 전년(${share()}%)보다 상승하였다. ${topic} 지출액은 ${amount()}억 원으로 ${share()}% 증가하였고, 참여 인원은 ${amount()}명으로 나타났다.

업종별로는 ${name(0)}(${share()}%), ${name(1)}(${share()}%), ${name(2)}(${share()}%), ${name(3)}(${share()}%)의 순이었다. 대기업의 비율은 ${share()}%, 중소기업은 ${share()}%이다.

<표 ${index + 1}> 업종별 ${topic} (단위: %)

| 업종 | 2023 | 2024 | 증감 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `# ${language === 'en' ? 'A survey of industry' : '산업 실태 종합 조사'}\n\n${parts.join('\n')}`;
}

/** Whole numbers from 0 below a limit, the same for the same seed. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}
