import { expect, test } from 'vitest';
import { checkClaimWords } from '../../../src/briefing/agreement/claim-words.ts';
import type { PlannedSlide } from '../../../src/briefing/model/plan.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, locales, placed } from '../small-briefing.ts';

const rows = 'share | 31.2 | %\nuse | 20 | %\nsales | -2.3 | %\nfall | =abs(sales)@1 | %\nup | 2.3 | %\ndrop | 1.2 | %';

async function told(language: 'en' | 'ko', headline: string, planned: Partial<PlannedSlide> = {}) {
  const { report, lines } = collect();
  const text = `# T\n\n:::slide{#one}\n### ${headline}\n:::\n`;
  const given = {
    slides: { one: planned },
    labels: { up: 'Change in sales, 매출 증감률', drop: 'Decline rate, 감소율' },
  };
  const briefing = await briefingOf({ [language]: text }, rows, given);
  const dates: Readonly<Record<string, string>> = { share: '2024', use: '2023' };
  const figures = new Map([...briefing.figures].map(([id, figure]) => [id, { ...figure, asOf: dates[id] }]));
  checkClaimWords({ ...briefing, figures }, locales, report);
  return { english: lines('en'), korean: lines('ko') };
}

test('a headline that compares and has no holds is told, at the word', async () => {
  expect(await told('en', 'Only [31.2%](fig:share), **fewer than** a third')).toEqual({
    english: [
      '4:32 warning BD252: “fewer than” in this headline compares or counts, but the slide “one” has no condition (holds) that keeps it true. Write one in briefing.yaml under “one”, such as holds: ["share >= 30%"], so that changed figures cannot make the headline false; or holds: none, if it is not about figures.',
    ],
    korean: [
      '4:32 warning BD252: 이 제목의 “fewer than”은(는) 비교하거나 세는 말인데, 슬라이드 “one”에는 제목이 참이 되는 조건(holds)이 없습니다. 수치가 바뀌어도 제목이 틀리지 않도록 briefing.yaml의 “one” 아래에 holds: ["share >= 30%"]처럼 쓰십시오. 수치에 관한 말이 아니면 holds: none을 쓰십시오.',
    ],
  });
});

test('holds, or the word that there is nothing to hold, is enough', async () => {
  expect((await told('en', 'Most firms', { holds: [placed('share > 1/2')] })).english).toEqual([]);
  expect((await told('en', 'Most firms', { claimsNoFigures: true })).english).toEqual([]);
});

test.each([
  ['en', 'Sales fell by [2.3%](fig:fall)', '“fell” in this headline gives a direction,', 'holds: ["sales < 0"]'],
  ['en', 'Sales rose by [2.3%](fig:up)', '“rose” in this headline gives a direction,', 'holds: ["up > 0"]'],
  [
    'en',
    'Only [20%](fig:use) of [31.2%](fig:share): fewer than half',
    '“fewer than” in this headline compares',
    'holds: ["use < share"]',
  ],
  ['ko', '매출 [△2.3%](fig:sales)로 하락', '“하락” in this headline gives a direction,', 'holds: ["sales < 0"]'],
  ['ko', '수출이 증가', '“증가” in this headline gives a direction,', 'holds: ["sales > 0"]'],
  ['ko', '기업 과반이 찬성', '“과반이” in this headline compares or counts,', 'holds: ["a < b / 2"]'],
] as const)('the condition that is offered is true today: %s %s', async (language, headline, what, example) => {
  const [line] = (await told(language, headline)).english;
  expect(line).toContain(what);
  expect(line).toContain(example);
});

test('a condition that proves the reverse of the headline does not silence it', async () => {
  expect(await told('ko', '매출 [2.3%](fig:up) 감소', { holds: [placed('up > 0%')] })).toEqual({
    english: [
      '4:23 warning BD252: “감소” in this headline says a fall, but the condition “up > 0%” of the slide “one” says a rise. Correct the headline, or the condition (briefing.yaml:1).',
    ],
    korean: [
      '4:23 warning BD252: 이 제목의 “감소”은(는) 줄었다는 말인데, 슬라이드 “one”의 조건 “up > 0%”은(는) 늘었다는 뜻입니다. 제목이나 조건(briefing.yaml:1)을 고치십시오.',
    ],
  });
});

test.each<['en' | 'ko', string, readonly string[], string | undefined]>([
  ['en', 'Sales fell', ['up > 0'], 'up > 0'],
  ['en', 'Sales fell', ['share > 20% and 1% < up'], 'share > 20% and 1% < up'],
  ['en', 'Sales rose', ['sales < 0'], 'sales < 0'],
  ['en', 'Sales rose', ['drop >= 1%'], 'drop >= 1%'],
  ['en', 'Use declined', ['use < share'], 'use < share'],
  ['en', 'Use declined', ['share - use > 0'], 'share - use > 0'],
  ['ko', '매출 상승', ['sales <= -1%'], 'sales <= -1%'],
  ['ko', '이용 급감', ['share / use > 1'], 'share / use > 1'],
  ['ko', '매출이 늘었으나', ['drop > 0'], 'drop > 0'],
  ['ko', '매출이 줄어드는 지역', ['up = 2.3%'], 'up = 2.3%'],
  ['en', 'Sales fell', ['sales < 0', 'up > 0'], undefined],
  ['en', 'Sales fell', ['fall > 0', 'drop > 0', 'share > 20%'], undefined],
  ['en', 'Sales rose, exports fell', ['up > 0'], undefined],
  ['en', 'Sales fell', ['up > 0 or sales < 0'], undefined],
  ['en', 'Fewer than half', ['up > 0'], undefined],
  ['ko', '매출 감소', ['use < 30%', 'fall > 1%'], undefined],
  ['ko', '이용 증가', ['share > use'], undefined],
])('%s: “%s” with %s', async (language, headline, holds, claim) => {
  const { english } = await told(language, headline, { holds: holds.map(placed) });
  expect(english.map(line => /the condition “([^”]*)”/.exec(line)?.[1])).toEqual(claim === undefined ? [] : [claim]);
});

/** The first claim word of a headline, or nothing. */
async function word(language: 'en' | 'ko', headline: string): Promise<string | undefined> {
  const [line] = (await told(language, headline)).english;
  return line && /“([^”]*)”/.exec(line)?.[1];
}

test.each([
  ['Adoption has doubled since then', 'doubled'],
  ['Twice the share of the next use', 'Twice'],
  ['Exports are three times the average', 'times the'],
  ['Exports are 3 times the average', '3 times'],
  ['Half of the firms need it', 'Half'],
  ['Two-thirds of firms agree', 'thirds'],
  ['Fewer than<br>a third', 'Fewer than'],
  ['The largest firms lead', 'largest'],
  ['A majority wants it', 'majority'],
  ['Korea ranks first', 'ranks'],
  ['Adoption lags far behind need', 'lags far behind'],
  ['More firms have it than need it', 'than'],
  ['One in three has it', 'One in three'],
  ['A 10-fold difference', '10-fold'],
  ['Sales fell last year', 'fell'],
  ['Exports have grown for a year', 'have grown'],
  ['Employment, down [31.2%](fig:share), worries the town', 'down 31.2'],
  ['Prices increased again', 'increased'],
  ['The city runs a deficit', 'deficit'],
  ['Profits for the first time', 'Profits'],
  ['The port makes a loss', 'a loss'],
  ['Job losses in the north', 'Job losses'],
  ['A rise in prices', 'rise in'],
  ['Growth of the region', 'Growth of'],
  ['The index is at a record low', 'record low'],
  ['Visits reach an all-time high', 'all-time high'],
  ['Exports rallied', 'rallied'],
  ['The share of users erodes', 'erodes'],
  ['Orders plummet', 'plummet'],
  ['Orders in free fall', 'in free fall'],
])('%s', async (headline, found) => {
  expect(await word('en', headline)).toBe(found);
});

test.each([
  ['도입률은 절반에 못 미쳐', '절반에'],
  ['기업 대부분이 필요', '대부분이'],
  ['제품개발은 2위의 두 배', '2위의'],
  ['수출이 1.5배로 증가', '1.5배로'],
  ['3분의 1이 도입', '3분의'],
  ['[31.2%](fig:share) 이상이 도입', '31.2% 이상이'],
  ['도입은 수요에 크게 못 미쳐', '못 미쳐'],
  ['가장 많은 곳은 서울', '가장'],
  ['대기업보다 중소기업', '대기업보다'],
  ['10곳 중 7곳이 찬성', '10곳 중 7곳이'],
  ['최대 수출국은 미국', '최대'],
  ['수출이 증가', '증가'],
  ['물가 상승으로 전환', '상승으로'],
  ['일자리가 줄어드는 지역', '줄어드는'],
  ['3년째 적자', '적자'],
  ['영업이익으로 전환', '영업이익으로'],
  ['투자가 늘었으나 매출은 부진', '늘었으나'],
  ['연구개발 투자 확대', '확대'],
  ['제조업 역성장', '역성장'],
  ['[31.2%](fig:share) 성장', '31.2% 성장'],
])('%s', async (headline, found) => {
  expect(await word('ko', headline)).toBe(found);
});

test.each([
  ['en', 'People rather than machines decide; almost everyone, utmost care'],
  ['en', 'Trees of the third kind in the first half of the year'],
  ['en', 'Three changes, the most important decision'],
  ['en', 'Non-profit firms grow up with the town: support for growing firms'],
  ['en', 'Increased support for firms, which falls under the new law'],
  ['en', 'Firms which write down their losses learn about profit and trust'],
  ['en', 'How to lower the cost and raise the share'],
  ['ko', '지원 확대 방안, 감소 대책, 투자 확대가 필요'],
  ['ko', '성장 동력을 찾아 일자리를 늘려야, 공공의 이익'],
  ['ko', '위원회가 결정을 내린 까닭, 손실보상 제도'],
  ['ko', '이상 징후를 탐지하는 최고경영자, 비용 최소화'],
  ['ko', '무엇보다 사람이 중요, 미래를 내다보다'],
  ['ko', '이상적인 도시와 가장자리, 최대한의 노력'],
] as const)('%s: no false alarm in %s', async (language, headline) => {
  expect(await word(language, headline)).toBeUndefined();
});
