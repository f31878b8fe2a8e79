// Headlines taken from sentences get conditions that guard their words, where the words say surely what must hold.
import { describe, expect, test } from 'vitest';
import { readLocales } from '../../src/briefing/locale/read-locales.ts';
import { readBriefing } from '../../src/briefing/read-briefing.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import { importBriefing } from '../../src/import/import-briefing.ts';
import { NOTHING_REFUSED } from '../../src/import/refused.ts';
import { claimsOfHeadlines } from '../../src/import/slides/claims.ts';
import { program } from '../project-files.ts';
import { written } from './manuscripts.ts';

const locales = readLocales(program, () => undefined);

/** The conditions of the slides of a report with one section of one paragraph. */
async function claims(language: string, paragraph: string): Promise<readonly string[]> {
  const manuscript = written(`report.${language}.docx`, `# A report\n## Results\n${paragraph}`);
  const manuscripts = [{ manuscript, language }];
  const proposed = proposeFigures(manuscripts, locales);
  const { files } = importBriefing({
    name: 'a',
    manuscripts,
    contents: [],
    proposed,
    locales,
    refused: NOTHING_REFUSED,
  });
  const briefing = await readBriefing(new Map([...program, ...files]), 'a', () => undefined);
  return briefing ? [...claimsOfHeadlines(briefing, locales).values()].flat() : [];
}

describe('in English', () => {
  test.each([
    [
      'Large firms (78.4%) and small firms (30.6%) differ: a gap of 47.8 percentage points.',
      ['large-firms > small-firms'],
    ],
    ['Exports were 840 million won and imports 420 million won, twice as much.', ['exports-2 = 2']],
    ['Sales were 900 million won and costs 300 million won, three times as much.', ['sales-2 = 3']],
    ['Men (45.2%) and women (54.8%) add up to 100.0%.', ['add = 100%']],
    ['More than half (56.2%) of firms use cloud services.', ['firms-use-cloud-services > 1/2']],
    ['Fewer than a third of firms use it: the share is 30.6%.', ['share < 1/3']],
    ['A majority of firms (61.5%) plan to hire.', ['firms > 1/2']],
    ['At least two thirds (66.9%) of the plants are idle.', ['plants-idle >= 2/3']],
    [
      'The share was highest on Friday (48.5%), followed by Saturday (44.0%) and other days (21.5%).',
      ['largest(highest) = highest.friday'],
    ],
    [
      'The largest uses are design (41.0%), sales (22.0%) and logistics (12.5%).',
      ['largest(largest-uses) = largest-uses.design'],
    ],
    [
      'The lowest shares are in design (4.0%), sales (12.0%) and logistics (22.5%).',
      ['smallest(shares) = shares.design'],
    ],
    ['The employment rate was 63.3%, higher than the 62.1% of a year earlier.', ['employment-rate > year-earlier']],
    ['Use fell from 31.4% to 28.9% in one year.', ['use-2 < use']],
    ['The price was cut by half, from $400 to $200.', ['round(results-2 / results, 1) = 0.5']],
    ['Spending rose by 12.4% in 2024.', ['spending-increase > 0']],
    // The amount of a fall has no sign, and nothing says how much the rate was before.
    ['Employment fell by 3.1% in 2024.', []],
    ['The employment rate was 63.3% in 2024.', []],
    // Which of both is the third is not sure.
    ['Of large firms 25.1% and of small firms 30.6% use it, fewer than a third.', []],
  ])('%s', async (paragraph, expected) => expect(await claims('en', paragraph)).toEqual(expected));
});

describe('in Korean', () => {
  test.each([
    ['대기업은 78.4%, 중소기업은 30.6%로 47.8%p 격차를 보였다.', ['daegieop > jungsogieop']],
    ['수출은 840억 원으로 수입 420억 원의 두 배에 달하였다.', ['suip-2 = 2']],
    ['매출은 1,500억 원으로 2019년 600억 원의 2.5배로 늘었다.', ['maechul > maechul-2']],
    ['남성 45.2%, 여성 54.8%로 합계 100.0%이다.', ['hapgye = 100%']],
    ['조사 대상 중 절반 이상(56.2%)이 AI를 이용하고 있다.', ['josa-daesang >= 1/2']],
    ['이용률은 3분의 1에 못 미치는 30.6%이다.', ['1e-mot-michi < 1/3']],
    ['응답 기업의 과반(61.5%)이 채용을 계획하고 있다.', ['eungdap-gieop > 1/2']],
    [
      '희망 요일은 금요일(48.5%)이 가장 높았고, 토요일(44.0%), 평일(21.5%)의 순이었다.',
      ['largest(huimang-yoileun) = huimang-yoileun.geumyoil'],
    ],
    [
      '애로사항은 비용(41.0%), 인력(22.0%), 자료(12.5%) 순으로 나타났다.',
      ['largest(aerosahangeun) = aerosahangeun.biyong'],
    ],
    ['고용률은 63.3%로 전년의 62.1%보다 높다.', ['goyongryul > jeonnyeonui']],
    ['이용률은 31.4%에서 28.9%로 낮아졌다.', ['iyongryul-2 < iyongryul']],
    ['가격은 400만 원에서 200만 원으로 절반으로 줄었다.', ['round(gagyeok-2 / gagyeok, 1) = 0.5']],
    ['지출은 전년 대비 12.4% 증가하였다.', ['jichul-jeungga > 0']],
    ['고용은 3.1% 감소하였다.', []],
    ['고용률은 63.3%이다.', []],
  ])('%s', async (paragraph, expected) => expect(await claims('ko', paragraph)).toEqual(expected));
});
