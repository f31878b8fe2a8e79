// Sentences of reports as headlines: in English without what joins them to others, in Korean ending in a noun, never a number lost.
import { describe, expect, test } from 'vitest';
import { readLocales } from '../../src/briefing/locale/read-locales.ts';
import { sentencesOf } from '../../src/import/sentences.ts';
import { captionOf } from '../../src/import/slides/caption.ts';
import { headlineOf, pointFrom } from '../../src/import/slides/headline.ts';
import { program } from '../project-files.ts';

const locales = readLocales(program, () => undefined);

function localeOf(language: string) {
  const locale = locales.get(language);
  if (!locale) throw new Error(language);
  return locale;
}

function headline(language: string, sentence: string, holds = ''): string | undefined {
  const from = sentence.indexOf(holds);
  const found = headlineOf(
    sentence,
    { from: 0, to: sentence.length },
    localeOf(language),
    holds === '' ? undefined : { from, to: from + holds.length },
  );
  return found && sentence.slice(found.from, found.to) + found.ending;
}

describe('a headline in English', () => {
  test.each([
    ['However, use remains at 12.5%.', 'use remains at 12.5%'],
    ['In addition, two in five firms have no plan.', 'two in five firms have no plan'],
    ['According to the survey by the chamber, 61.5% want it.', '61.5% want it'],
    ['According to the “Survey of Trade, Industry and Energy”, 61.5% want it.', '61.5% want it'],
    ['However, according to Kim et al. (2022), 61.5% want it.', '61.5% want it'],
    ['Yetis are rare.', 'Yetis are rare'],
  ])('%s', (sentence, short) => expect(headline('en', sentence)).toBe(short));

  test('of a long sentence is the clause that has its number, and nothing where no clause is short enough', () => {
    const long =
      'Although the price of a ticket has been the same for eleven years now, 61.5% of residents want a night bus, which the council of the town has not yet decided upon.';
    expect(headline('en', long, '61.5%')).toBe(
      'Although the price of a ticket has been the same for eleven years now, 61.5% of residents want a night bus',
    );
    expect(headline('en', long)).toBeUndefined();
    expect(headline('en', `61.5% ${'of those who live in the town '.repeat(5)}want it.`, '61.5%')).toBeUndefined();
  });
});

test('of a long sentence in English begins with its subject', () => {
  const long =
    'Korea’s gross domestic expenditure on research and development was KRW 119 trillion in 2030, an increase of KRW 6.4 trillion (5.7%) from the year before.';
  expect(headline('en', long, '5.7%')).toBeUndefined();
  expect(headline('en', long, 'KRW 119 trillion')).toBe(
    'Korea’s gross domestic expenditure on research and development was KRW 119 trillion in 2030',
  );
});

test.each([
  [
    '2031년 8월 수출은 전년동월대비 11.4% 증가한 579억 달러, 수입은 6.0% 증가한 540억 달러로 무역수지는 38억 달러 흑자를 기록하며 15개월 연속 흑자를 이어 갔다.',
    '11.4%',
    '2031년 8월 수출은 전년동월대비 11.4% 증가한 579억 달러',
  ],
  [
    '보건업 및 사회복지업(8만 7천명, 2.9%), 정보통신업(10만 1천명, 9.6%), 운수 및 창고업(7만 9천명, 4.8%), 전문 과학 및 기술 서비스업(6만 1천명, 4.3%) 등에서 증가하였다.',
    '2.9%',
    undefined,
  ],
])('of a long sentence in Korean ends in an amount of which nothing is said behind it', (sentence, holds, short) =>
  expect(headline('ko', sentence, holds)).toBe(short),
);

describe('a headline in Korean', () => {
  test.each([
    ['그러나 실제 이용률은 12.5%에 불과하였다.', '실제 이용률은 12.5%에 불과'],
    ['특히 중소기업의 비중은 61.5%로 나타났다.', '중소기업의 비중은 61.5%'],
    ['수출은 전년보다 2.3% 증가했다.', '수출은 전년보다 2.3% 증가'],
    ['수출은 전년보다 2.3% 증가하고 있다.', '수출은 전년보다 2.3% 증가'],
    ['도입률은 61.5%이다.', '도입률은 61.5%'],
    ['도입률은 61.5%에 그쳤다.', '도입률은 61.5%에 그침'],
    ['실업률은 2.3%로 낮아졌다.', '실업률은 2.3%로 낮아짐'],
    ['인력 양성이 시급하다.', '인력 양성이 시급'],
    ['인력을 양성해야 한다.', '인력을 양성해야 함'],
    ['인력이 부족한 것으로 조사됐다.', '인력이 부족'],
    ['내년에는 2.3% 성장할 것으로 전망된다.', '내년에는 2.3% 성장 전망'],
    ['통계청에 따르면 실업률은 2.3%로 집계됐다.', '실업률은 2.3%'],
    ['그는 걷는다.', '그는 걷는다'],
  ])('%s', (sentence, short) => expect(headline('ko', sentence)).toBe(short));

  test('is never cut before its verb', () => {
    const long = `심야버스를 희망하는 비율은 금요일(48.5%), 토요일(44.0%), ${'그 밖의 여러 날과 시간대, '.repeat(4)}평일의 순으로 높았다.`;
    expect(headline('ko', long, '48.5%')).toBeUndefined();
  });
});

test('a point is a whole sentence, or none', () => {
  const point = (sentence: string) => {
    const found = pointFrom(sentence, { from: 0, to: sentence.length }, localeOf('en'));
    return found && sentence.slice(found.from, found.to);
  };
  expect(point('First, it is likely to help with tasks, errors, and output.')).toBe(
    'it is likely to help with tasks, errors, and output',
  );
  expect(point(`It is ${'long and '.repeat(30)}long.`)).toBeUndefined();
});

test.each([
  [
    'en',
    'Kim et al. (2022) say so. Use is at 2.5 percent. “Why?” It is Mr. Lee’s.',
    ['Kim et al. (2022) say so.', 'Use is at 2.5 percent.', '“Why?”', 'It is Mr. Lee’s.'],
  ],
  [
    'ko',
    '도입률은 2.5%이다. 2024. 8. 28. 발표되었다. “왜?” 그렇다.',
    ['도입률은 2.5%이다.', '2024. 8. 28. 발표되었다.', '“왜?”', '그렇다.'],
  ],
])('sentences in %s', (language, text, sentences) => {
  expect(sentencesOf(text, localeOf(language)).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});

test.each([
  ['ko', '<표 1> 연령계층별 고용률 (단위: %, %p)', '연령계층별 고용률'],
  ['ko', '[표 2-1] AI 도입률', 'AI 도입률'],
  ['ko', '표 3. 업종별 매출', '업종별 매출'],
  ['ko', '5대 업종의 매출', '5대 업종의 매출'],
  ['en', 'Table 2. AI adoption by sector (unit: %)', 'AI adoption by sector'],
  ['en', 'Table 2 AI adoption by sector', 'AI adoption by sector'],
  ['en', 'Table 2', 'Table 2'],
  ['en', 'Table 1. Cloud use by sector (%)', 'Cloud use by sector'],
  ['ko', '표 2 고용률 추이(%, %p)', '고용률 추이'],
  ['en', 'Use of AI (all firms)', 'Use of AI (all firms)'],
  ['en', 'AI adoption in 2024', 'AI adoption in 2024'],
  ['en', 'Table 2. Exports by region (US$ 100 million, %)', 'Exports by region'],
  ['en', 'Table 2. Emissions (million tonnes, %)', 'Emissions'],
  ['ko', '표 2. 지역별 수출 (억 달러, %)', '지역별 수출'],
  ['en', 'Table 3. Visits (weekdays)', 'Visits (weekdays)'],
])('a caption in %s: %s', (language, caption, title) => expect(captionOf(caption, localeOf(language))).toBe(title));
