import { expect, test } from 'vitest';
import { breakUnits, cutsWithin, heldSpaces } from '../../../src/typeset/lines/break-units.ts';

test.each([
  // Korean words are whole, and their particles with them.
  ['데이터 기반 의사결정은 4.5% 수준', '데이터|기반|의사결정은|4.5%|수준'],
  ['경제·사회 전반을', '경제·사회|전반을'],
  ['4.5%는 47.8%p의 차이', '4.5%는|47.8%p의|차이'],
  ['연구개발비·세제·금융 등', '연구개발비·세제·금융|등'],
  // Not after a slash or a hyphen, nor within numbers.
  ['원/달러 and/or AI-based data-driven', '원/달러|and/or|AI-based|data-driven'],
  ['13,825 companies, 10~20%', '13,825|companies,|10~20%'],
  // Marks stay with their words, also behind a space.
  ['재고 · 물류 , 판매', '재고 ·|물류 ,|판매'],
  ['※ 자료: 통계청', '※ 자료:|통계청'],
  ['‘인더스트리 5.0’은 “새로운 협력” (2024)의', '‘인더스트리|5.0’은|“새로운|협력” (2024)의'],
  ['( 참고 ) 값', '( 참고 )|값'],
  ['Finance & Insurance', 'Finance|& Insurance'],
  ['$ 100 and ₩ 3', '$ 100|and|₩ 3'],
  ['Wait … what ?', 'Wait …|what ?'],
  // No-break spaces, dashes, several spaces, white space at the ends.
  ['300\u00a0million won', '300\u00a0million|won'],
  ['first—second third', 'first—|second|third'],
  ['  two   words  ', 'two|words'],
  ['', ''],
  // Scripts without spaces break between letters.
  ['産業の変化', '産|業|の|変|化'],
])('“%s” falls into %s', (text, units) => {
  expect(
    breakUnits(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('|'),
  ).toBe(units);
});

test.each([
  ['의사결정은', '의|사|결|정|은'],
  ['4.5%는', '4.5%는'],
  ['도입률(%)은', '도|입|률(%)은'],
  ['경제·사회', '경|제·|사|회'],
  ['https://kiet.re.kr/ai/report?no=5', 'https://|kiet.re.kr/|ai/|report?|no=5'],
  ['data-driven', 'data-|driven'],
  ['internationalization', 'internationalization'],
])('a word too long for its line, “%s”, may be divided as %s', (text, pieces) => {
  const ends = [0, ...cutsWithin(text), text.length];
  const parts = ends.slice(1).map((end, index) => text.slice(ends[index], end));
  expect(parts.join('|')).toBe(pieces);
});

test.each([
  ['※ 자료: 통계청', '※_자료: 통계청'],
  ['재고 · 물류 , 판매', '재고_· 물류_, 판매'],
  ['( 참고 ) 값', '(_참고_) 값'],
  ['Finance & Insurance, $ 100', 'Finance &_Insurance, $_100'],
  ['plain words, “quoted ones”, (2024)', 'plain words, “quoted ones”, (2024)'],
  ['‘협력’ (2024)의', '‘협력’_(2024)의'],
  ['one\n※ two', 'one\n※_two'],
])('white space in “%s” that no line may end at is “%s”', (text, held) => {
  const at = new Set(heldSpaces(text));
  expect([...text].map((character, index) => (at.has(index) ? '_' : character)).join('')).toBe(held);
});

const bounds = ['이상', '이하', '미만', '이내', '초과'];

test.each([
  ['상용근로자 50인 이상이면서 자본금 3억 원 이상인 기업', '상용근로자|50인_이상이면서|자본금|3억_원_이상인|기업'],
  ['30% 이하의 비율', '30%_이하의|비율'],
  ['만 19세 미만은 제외', '만|19세_미만은|제외'],
  ['신청 후 14일 이내, 100만 달러 초과분', '신청|후|14일_이내,|100만_달러_초과분'],
  ['1,200㎡ 이상 또는 2.5배 미만', '1,200㎡_이상|또는|2.5배_미만'],
  ['5 % 초과하는 경우', '5_%_초과하는|경우'],
  ['2조 5,000억 원 이상', '2조|5,000억_원_이상'],
  // No number before them, or another word.
  ['예상 이상의 성과, 평균 이하', '예상|이상의|성과,|평균|이하'],
  ['50인 사업장에서도 이상 없음', '50인|사업장에서도|이상|없음'],
])('a number stays with what bounds it: %s', (text, units) => {
  const held = new Set(heldSpaces(text, bounds));
  const shown = (at: number) => (held.has(at) ? '_' : text.charAt(at));
  expect(
    breakUnits(text, bounds)
      .map(({ start, end }) => Array.from({ length: end - start }, (_, index) => shown(start + index)).join(''))
      .join('|'),
  ).toBe(units);
});
