import { expect, test } from 'vitest';
import { combineChanges } from '../../../src/changes/compare/combine.ts';
import { compareManifests } from '../../../src/changes/compare/compare.ts';
import { changesText } from '../../../src/changes/report/report.ts';
import { both, changes, edited, survey } from '../changed-editions.ts';
import { type Edition, edition } from '../town-library.ts';

test('the summary of a new survey', () => {
  expect(changesText(changes('en', survey.en), 'text', 'en')).toBe(`Changes in library.council.en: 5 places on 1 slide
  claim no longer true: 1 “hours”: wish > 50% (wish = 48.0%)
  wish 62.5% → 48.0% (town-2023 → town-2024, 2023-05 → 2024-05): 5 places on 1 slide: 1 “hours”
  gap 38.5 percentage points → 24.0 percentage points (calculated, follows wish): 2 places on 1 slide: 1 “hours”
  look again: “wish” has changed, but the words that state it have not: 2 “plan” text
  charts redrawn: 1 “hours”
  notes changed: 1 “hours”
`);
  expect(changesText(changes('ko', survey.ko), 'text', 'ko')).toBe(`library.council.ko 변경 내역: 슬라이드 1장, 5곳
  조건 불충족: 1 “hours”: wish > 50%(wish = 48.0%)
  wish 62.5% → 48.0%(town-2023 → town-2024, 2023-05 → 2024-05): 슬라이드 1장, 5곳: 1 “hours”
  gap 38.5%p → 24.0%p(계산값, wish 변경에 따름): 슬라이드 1장, 2곳: 1 “hours”
  확인 필요: “wish” 수치는 바뀌었으나 이를 풀어 쓴 문구는 그대로임: 2 “plan” 본문
  다시 그린 차트: 1 “hours”
  바뀐 노트: 1 “hours”
`);
});

test('the summary of several decks: what is the same in all is said once', () => {
  expect(changesText(both(), 'text', 'en')).toBe(`Changes in 2 decks: 10 places on 2 slides
  claim no longer true: 1 “hours”: wish > 50% (wish = 48.0%)
  wish 62.5% → 48.0% (town-2023 → town-2024, 2023-05 → 2024-05): 10 places on 2 slides: 1 “hours” (in each deck)
  gap 38.5 percentage points → 24.0 percentage points (calculated, follows wish): 4 places on 2 slides: 1 “hours” (in each deck)
  look again: “wish” has changed, but the words that state it have not: 2 “plan” text (in each deck)
  charts redrawn: 1 “hours” (in each deck)
  notes changed: 1 “hours” (in each deck)
`);
  const apart = combineChanges([changes('en', edited.en), changes('ko', survey.ko), changes('en', {})]);
  expect(changesText(apart, 'text', 'ko')).toBe(`발표 자료 2건 변경 내역: 슬라이드 3장, 7곳
  library.council.en 조건 추가: 2 “hours”: use < 1/5(불충족, use = 24.0%, 1/5 = 20%)
  library.council.ko 조건 불충족: 1 “hours”: wish > 50%(wish = 48.0%)
  wish 62.5% → 48.0%(town-2023 → town-2024, 2023-05 → 2024-05): 슬라이드 1장, 5곳: library.council.ko 1 “hours”
  gap 38.5%p → 24.0%p(계산값, wish 변경에 따름): 슬라이드 1장, 2곳: library.council.ko 1 “hours”
  확인 필요: “wish” 수치는 바뀌었으나 이를 풀어 쓴 문구는 그대로임: library.council.ko 2 “plan” 본문
  슬라이드: 삭제 library.council.en 3 “rooms”; 순서 변경 library.council.en 2 “hours”(이전 1번); 제목 변경 library.council.en 1 “plan”
  그 밖의 변경: 슬라이드 2장, 2곳: library.council.en 1 “plan”, 2 “hours”
  줄 수: library.council.en 1 “plan” 제목 1 → 2(여유 없음)
  다시 그린 차트: library.council.ko 1 “hours”
  바뀐 노트: library.council.en 2 “hours”; library.council.ko 1 “hours”
  외 2건
`);
});

test('the summary of an edited deck', () => {
  expect(changesText(changes('en', edited.en), 'text', 'en')).toBe(`Changes in library.council.en: 2 places on 2 slides
  claim added: 2 “hours”: use < 1/5 (false, use = 24.0%, 1/5 = 20%)
  slides: removed 3 “rooms”; moved 2 “hours” (was 1); retitled 1 “plan”
  other places: 2 places on 2 slides: 1 “plan”, 2 “hours”
  lines: 1 “plan” title 1 → 2 (no room left)
  notes changed: 2 “hours”
  whole deck: footer, theme small
`);
  expect(changesText(changes('ko', edited.ko), 'text', 'ko')).toBe(`library.council.ko 변경 내역: 슬라이드 2장, 2곳
  조건 추가: 2 “hours”: use < 1/5(불충족, use = 24.0%, 1/5 = 20%)
  슬라이드: 삭제 3 “rooms”; 순서 변경 2 “hours”(이전 1번); 제목 변경 1 “plan”
  그 밖의 변경: 슬라이드 2장, 2곳: 1 “plan”, 2 “hours”
  줄 수: 1 “plan” 제목 1 → 2(여유 없음)
  바뀐 노트: 2 “hours”
  발표 자료 전체: 바닥글, theme small
`);
});

test('figures that are told without a move', () => {
  const now: Edition = {
    figures: [
      ['wish,62.5,', 'wish,62.54,'],
      ['asked,,town-2023,2023-05,Come', 'asked,,town-2024,2024-05,Come'],
    ],
    words: { plan: '{spare} rooms' },
  };
  const moved = changes('en', now);
  expect(changesText(moved, 'text', 'en')).toBe(`Changes in library.council.en: 1 place on 1 slide
  wish 62.5 → 62.54 (shown as 62.5%) (town-2023, 2023-05): no place changed
  use 24.0% (source town-2023 → town-2024, date 2023-05 → 2024-05): no place changed
  spare 7 (now used): 1 place on 1 slide: 2 “plan”
  slides: retitled 2 “plan”
  other places: 1 place on 1 slide: 2 “plan”
`);
  expect(changesText(moved, 'text', 'ko')).toBe(`library.council.en 변경 내역: 슬라이드 1장, 1곳
  wish 62.5 → 62.54(표시: 62.5%)(town-2023, 2023-05): 바뀐 곳 없음
  use 24.0%(출처 town-2023 → town-2024, 기준 시점 2023-05 → 2024-05): 바뀐 곳 없음
  spare 7(새로 사용): 슬라이드 1장, 1곳: 2 “plan”
  슬라이드: 제목 변경 2 “plan”
  그 밖의 변경: 슬라이드 1장, 1곳: 2 “plan”
`);
  expect(figureRows(changesText(moved, 'md', 'en'))).toEqual([
    '| Want longer hours (wish) | <del>62.5</del> | <ins>62.54 (shown as 62.5%)</ins> | Town, Readers’ Survey | 2023-05 | no place changed |',
    '| Come after work (use) | 24.0% | 24.0% | Town, Readers’ Survey → Town, Second Readers’ Survey | 2023-05 → 2024-05 | no place changed |',
    '| Spare rooms (spare)<br>now used | – | 7 | Town, Readers’ Survey | 2023-05 | 1 place on 1 slide: 2 “plan” |',
  ]);
  const back = compareManifests(edition('ko', now), edition('ko'));
  expect(changesText(back, 'text', 'ko')).toBe(`library.council.ko 변경 내역: 슬라이드 1장, 1곳
  wish 62.54 → 62.5(표시: 62.5%)(town-2023, 2023-05): 바뀐 곳 없음
  use 24.0%(출처 town-2024 → town-2023, 기준 시점 2024-05 → 2023-05): 바뀐 곳 없음
  spare 7(사용 안 함): 슬라이드 1장, 1곳: 2 “plan”
  슬라이드: 제목 변경 2 “plan”
  그 밖의 변경: 슬라이드 1장, 1곳: 2 “plan”
`);
});

function figureRows(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(2);
}

test('no changes, and another deck', () => {
  const none = combineChanges([changes('en', {}), changes('ko', {})]);
  expect(changesText(none, 'text', 'en')).toBe(`No changes in library.council.en, library.council.ko.
`);
  expect(changesText(none, 'text', 'ko')).toBe(`변경 사항이 없습니다: library.council.en, library.council.ko
`);
  expect(changesText(changes('ko', {}), 'md', 'ko')).toBe(`# 변경 내역: 도서관 개관 시간

- 변경 사항이 없습니다: library.council.ko
`);
  const other = compareManifests(edition('ko', { audience: 'readers' }), edition('ko'));
  expect(changesText(other, 'text', 'en')).toBe(`Changes in library.council.ko: 0 places on 0 slides
  whole deck: compared with another deck: library.readers.ko
`);
  expect(changesText(other, 'md', 'ko')).toBe(`# 변경 내역: 도서관 개관 시간

- **library.council.ko**: 슬라이드 0장, 0곳(다른 발표 자료와 비교함: library.readers.ko)

## library.council.ko: 도서관 개관 시간
`);
});

test('a summary has twelve lines at most', () => {
  const figures = Array.from({ length: 30 }, (_, index) => `claim${index} > 1`);
  const many = changesText(changes('en', { ...edited.en, holds: figures }), 'text', 'en').split('\n');
  expect(many).toHaveLength(13);
  expect(many.slice(-3)).toEqual(['  claim added: 2 “hours”: claim9 > 1 (cannot be checked)', '  and 26 more', '']);
  expect(
    changesText(changes('ko', { ...edited.ko, holds: figures }), 'text', 'ko')
      .split('\n')
      .at(-2),
  ).toBe('  외 26건');
});
