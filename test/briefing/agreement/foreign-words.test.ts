// Which lines are in another language than their article, by the script of their words: a few of each kind, and what must not be told.
import { describe, expect, test } from 'vitest';
import { foreignUnit, isForeign } from '../../../src/briefing/agreement/foreign-words.ts';

describe('in a Korean article', () => {
  test.each([
    'Cost holds most firms back',
    'Tools in Firms',
    'Few firms use it today',
    'Cost Holds Most Firms Back',
    'Only 30.6% of firms have adopted AI',
    'Cost keeps most firms from new tools: 비용',
  ])('a headline: %s', line => expect(isForeign(line, 'Hang', true)).toBe(true));

  test.each(['Many more firms plan to use it', 'The office asked 800 firms in spring', 'cost of staff and of time'])(
    'a point or a cell: %s',
    line => expect(isForeign(line, 'Hang', false)).toBe(true),
  );

  test.each([
    'Industry 5.0',
    'AI · Big Data · Cloud',
    'OECD STI Outlook 2025',
    'Smart Factory 도입 기업의 변화',
    '인더스트리 5.0(Towards a sustainable, human-centric and resilient European industry)',
    '“The age of machines is over, they say”',
    'R&D',
    'y = ax + b',
    '美·中 갈등',
    'www와 https://example.org/a/long/path/of/words',
    '기업의 AI 도입은 return on investment 기준으로 평가',
    'www.data-portal.example/open/tables/list',
    'office.example',
    'final-report_v2.pdf, tables.of.firms.xlsx',
    'doi.example/10.1000/xyz-abc/def',
    '',
  ])('no headline of another language: %s', line => expect(isForeign(line, 'Hang', true)).toBe(false));

  test.each([
    'Organisation for Economic Co-operation and Development',
    'Enterprise Resource Planning System',
    'planning@sample.example',
    'machine learning',
  ])('no point of another language: %s', line => expect(isForeign(line, 'Hang', false)).toBe(false));
});

describe('the unit behind a number', () => {
  test.each<[string, 'Hang' | 'Latn', string | undefined]>([
    ['30.6 percent', 'Hang', 'percent'],
    ['약 47.8 percentage points', 'Hang', 'percentage'],
    ['300 million 원', 'Hang', 'million'],
    ['3.2 tonnes', 'Hang', 'tonnes'],
    ['3천 tonnes', 'Hang', 'tonnes'],
    ['2.5 times', 'Hang', 'times'],
    ['30.6%', 'Hang', undefined],
    ['47.8%p', 'Hang', undefined],
    ['12.5 TWh', 'Hang', undefined],
    ['25bp', 'Hang', undefined],
    ['3.2 kg', 'Hang', undefined],
    ['USD 300', 'Hang', undefined],
    ['30.6퍼센트', 'Latn', '퍼센트'],
    ['13,825개사', 'Latn', '개사'],
    ['30.6 percent', 'Latn', undefined],
  ])('%s in a text of %s: %s', (form, script, word) => expect(foreignUnit(form, script)).toBe(word));
});

describe('in an English article', () => {
  test.each(['비용 때문에 망설이는 기업', '기업의 도구 이용', '디지털전환 현황', 'AI 도입 기업의 비율'])(
    'a headline: %s',
    line => expect(isForeign(line, 'Latn', true)).toBe(true),
  );

  test.each(['지금은 일부 기업만 이용', 'AI를 쓰는 기업이 더 많아'])('a point or a cell: %s', line =>
    expect(isForeign(line, 'Latn', false)).toBe(true),
  );

  test.each([
    'Korean Institute (산업연구원 인공지능 연구실)',
    'Firms call it 스마트공장 today',
    'the word “디지털 전환 시대”',
    '산업연구원',
    'Industry 5.0',
  ])('nothing of another language: %s', line => {
    expect(isForeign(line, 'Latn', true)).toBe(false);
    expect(isForeign(line, 'Latn', false)).toBe(false);
  });
});
