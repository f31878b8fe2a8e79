import { describe, expect, test } from 'vitest';
import { english, korean, none } from '../phrases.ts';
import { headlineLines } from '../set-headline.ts';

const inEnglish = { face: 'Arial', size: 28, width: 864, phrases: english };
const inKorean = { face: 'Malgun Gothic', size: 26, width: 864, phrases: korean };

test.each([
  'Industry 5.0: A New Collaboration / between Humans and AI',
  'AI is a core element of industrial transformation, / yet adoption lags far behind need',
  'AI is recognized as a general-purpose technology, / much like steam engines and electricity',
  'Industry 4.0 centered on technology; / Industry 5.0 centers on people working with machines',
  'AI is expected to create value along multiple paths, / from autonomous manufacturing to resilience',
  'Firms use AI mainly in product development, / at twice the share of the next use',
  'AI use differs by sector, from production planning / to credit evaluation and inventory management',
  'AI is also applied in professional services, / transportation and health',
  'Three changes are expected across sectors: / automation, data-based decisions, customization',
  '78.4% of firms surveyed say they need AI, / but only 30.6% have adopted it',
  'In Statistics Korea’s survey of 13,825 companies, / the AI adoption rate is 4.5%',
  'Surveys commonly point to shortages / of skilled personnel and funding as barriers',
  'Fostering local AI talent is urgent, / as Korea also faces concern over talent outflows',
  'R&D funding, tax incentives and financial support / would bring AI leadership one step closer',
  'Government’s role is timely support: / foster AI talent and ease funding shortages',
  'Contents',
])('English headline: %s', headline => {
  expect(headlineLines(headline.replace(' / ', ' '), inEnglish)).toBe(headline);
});

test.each([
  'AI는 산업전환의 핵심 요소이지만, / 실제 도입은 수요에 크게 못 미쳐',
  'AI는 증기기관·전기처럼 / 경제·사회 전반을 혁신할 범용 기술로 인식',
  'AI는 자율제조부터 회복 탄력성 강화까지 / 다양한 경로로 가치를 창출할 전망',
  '기업의 AI 활용은 제품개발이 1위, / 2위 IT 업무의 두 배',
  'AI 활용은 생산계획, 신용평가, 재고관리 등 / 업종별로 다양한 양상',
  '전문·과학 서비스와 운송·보관, / 보건·복지에서도 AI를 다양하게 활용',
  '업종이 달라도 예상되는 공통 변화는 셋: / 자동화, 데이터 기반 의사결정, 맞춤화',
  'AI가 필요하다는 기업은 78.4%, / 실제 도입률은 30.6%에 불과',
  '통계청 조사에서 / 13,825개 기업체의 AI 도입률은 4.5% 수준',
  'AI 인재 유출까지 우려되는 상황, / 국내 인력 양성이 시급',
  '연구개발비·세제·금융 등 / 현장 수요에 적극 대응해야 AI 주도권에 한 걸음 더',
  '정부의 역할은 적시 지원: / 인력은 양성·유치로, 자금은 연구개발비·세제·금융으로',
  '목차',
  // Two that fill too little of a line to be broken by rule, and one whose first comma leaves too short a line.
  '‘인더스트리 5.0’ 인간과 AI의 새로운 협력',
  'AI 도입을 가로막는 공통 요인은 인력과 자금 부족',
  '산업 패러다임, ‘기술 중심’ 4.0에서 / ‘인간·기계 협력’ 5.0으로 진화',
])('Korean headline: %s', headline => {
  expect(headlineLines(headline.replace(' / ', ' '), inKorean)).toBe(headline);
});

describe('words that belong together', () => {
  const narrow = { ...inEnglish, phrases: none };
  test.each([
    // The most even break would part the number from its noun, or the name from its number.
    [{ ...narrow, width: 420 }, 'Among them 13,825 companies answered', 'Among them / 13,825 companies answered'],
    [{ ...narrow, width: 330 }, 'The long way of Industry 5.0 to people', 'The long way of / Industry 5.0 to people'],
    [{ ...narrow, width: 330 }, 'Capital of more than 300 million won', 'Capital of more than / 300 million won'],
    [{ ...inKorean, phrases: none, width: 210 }, '자본금 기준 3억 원 이상', '자본금 기준 / 3억 원 이상'],
  ] as const)('%#: %s', (place, text, lines) => {
    expect(headlineLines(text, place)).toBe(lines);
  });

  test('are parted rather than set too wide', () => {
    const text = 'Industry 5.0 2024 300 companies';
    expect(headlineLines(text, { ...narrow, width: 260 })).toContain(' / ');
  });
});

test('more than two lines are about equally long, without a single word on the last', () => {
  const place = { ...inEnglish, size: 18, width: 190, most: 5 };
  expect(headlineLines('Demand forecasting and inventory management for retail', place)).toBe(
    'Demand forecasting / and inventory / management for retail',
  );
});

test('a line does not end with a word that opens the next phrase', () => {
  const place = { ...inEnglish, size: 16, width: 226, most: 4 };
  const lines = headlineLines('Searching contracts for inconsistencies in the terms of the parties', place);
  for (const line of lines.split(' / ').slice(0, -1)) expect(line).not.toMatch(/ (for|in|the|of)$/);
});

test('a style of one line is never broken where it fits', () => {
  const headline = 'AI는 산업전환의 핵심 요소이지만, 실제 도입은 수요에 크게 못 미쳐';
  expect(headlineLines(headline, { ...inKorean, most: 1 })).toBe(headline);
});
