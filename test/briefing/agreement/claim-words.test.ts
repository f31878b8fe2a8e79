import { expect, test } from 'vitest';
import { checkClaimWords } from '../../../src/briefing/agreement/claim-words.ts';
import type { PlannedSlide } from '../../../src/briefing/model/plan.ts';
import { collect } from '../diagnose.ts';
import { briefingOf, locales, placed } from '../small-briefing.ts';

async function told(language: 'en' | 'ko', headline: string, planned: Partial<PlannedSlide> = {}) {
  const { report, lines } = collect();
  const text = `# T\n\n:::slide{#one}\n### ${headline}\n:::\n`;
  const briefing = await briefingOf({ [language]: text }, 'share | 31.2 | %', { slides: { one: planned } });
  checkClaimWords(briefing, locales, report);
  return { english: lines('en'), korean: lines('ko') };
}

test('a headline that compares and has no holds is told, at the word', async () => {
  expect(await told('en', 'Only [31.2%](fig:share), **fewer than** a third')).toEqual({
    english: [
      '4:32 warning BD252: “fewer than” in this headline compares, counts or says a direction, but the plan does not say what must hold for the slide “one”. Write it in briefing.yaml under “one”, as in holds: ["a < b / 2"], so that changed figures cannot make it false; or holds: none, if it is not about figures.',
    ],
    korean: [
      '4:32 warning BD252: 이 제목의 “fewer than”은(는) 비교하거나 세거나 증감을 나타내는 말인데, 계획에 슬라이드 “one”의 조건이 없습니다. 수치가 바뀌어도 제목이 틀리지 않도록 briefing.yaml의 “one” 아래에 holds: ["a < b / 2"]처럼 쓰십시오. 수치에 관한 말이 아니면 holds: none을 쓰십시오.',
    ],
  });
});

test('holds, or the word that there is nothing to hold, is enough', async () => {
  expect((await told('en', 'Most firms', { holds: [placed('share > 1/2')] })).english).toEqual([]);
  expect((await told('en', 'Most firms', { claimsNoFigures: true })).english).toEqual([]);
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
