import { expect, test } from 'vitest';
import { combineChanges } from '../../../src/changes/compare/combine.ts';
import { changesText } from '../../../src/changes/report/report.ts';
import { parseTree } from '../../../src/container/read-xml.ts';
import { descendants } from '../../../src/container/tree.ts';
import { both, changes, edited, survey } from '../changed-editions.ts';

test('the page of a new survey, both languages on one', () => {
  expect(changesText(both(), 'md', 'en')).toBe(`# Changes: Library hours

- **library.council.en**: 5 places on 1 slide
- **library.council.ko**: 5 places on 1 slide

## Figures

| Figure | Before | After | Source | As of | Where it shows |
| --- | --- | --- | --- | --- | --- |
| Want longer hours (wish) | <del>62.5%</del> | <ins>48.0%</ins> | Town, Readers’ Survey → Town, Second Readers’ Survey | 2023-05 → 2024-05 | 10 places on 2 slides: 1 “hours” (in each deck) |
| Gap (gap)<br>calculated: wish - use<br>follows wish | <del>38.5 percentage points</del> | <ins>24.0 percentage points</ins> | Town, Readers’ Survey | 2023-05 | 4 places on 2 slides: 1 “hours” (in each deck) |

- **Look again**: “wish” has changed, but the words that state it have not: 2 “plan” text (in each deck)

## Claims

- **Claim no longer true**: “hours” (council.en slide 1, council.ko slide 1): wish \\> 50% (wish = 48.0%)

## Slide “hours”

### council.en slide 1: 48.0% want longer hours, only 24.0% come after work

- **Title**: <del>62.5%</del><ins>48.0%</ins> want longer hours, only 24.0% come after work
- **Chart** (chart): redrawn
- **Alt text** (chart): <del>62.5%</del><ins>48.0%</ins> / 24.0% / <del>38.5</del><ins>24.0</ins> percentage points
- **Text** (source): Note: Gap is calculated (<del>62.5</del><ins>48.0</ins> − 24.0).
- **Notes**: In the survey <del>62.5%</del><ins>48.0%</ins> of the readers asked for longer hours.

### council.ko slide 1: 연장을 바라는 이용자는 48.0%, 퇴근 후 이용은 24.0%에 불과

- **Title**: 연장을 바라는 이용자는 <del>62.5%</del><ins>48.0%</ins>, 퇴근 후 이용은 24.0%에 불과
- **Chart** (chart): redrawn
- **Alt text** (chart): <del>62.5%</del><ins>48.0%</ins> / 24.0% / <del>38.5%p</del><ins>24.0%p</ins>
- **Text** (source): 주: 격차: 계산한 값(<del>62.5</del><ins>48.0</ins> − 24.0).
- **Notes**: 조사에서 이용자의 <del>62.5%</del><ins>48.0%</ins>가 연장을 요청했다.
`);
  expect(changesText(both(), 'md', 'ko')).toBe(`# 변경 내역: 도서관 개관 시간

- **library.council.en**: 슬라이드 1장, 5곳
- **library.council.ko**: 슬라이드 1장, 5곳

## 수치

| 수치 | 변경 전 | 변경 후 | 출처 | 기준 시점 | 반영 위치 |
| --- | --- | --- | --- | --- | --- |
| 연장 희망(wish) | <del>62.5%</del> | <ins>48.0%</ins> | 읍, ‘이용자 조사’ → 읍, ‘제2차 이용자 조사’ | 2023-05 → 2024-05 | 슬라이드 2장, 10곳: 1 “hours”(각 발표 자료 공통) |
| 격차(gap)<br>계산식: wish - use<br>wish 변경에 따름 | <del>38.5%p</del> | <ins>24.0%p</ins> | 읍, ‘이용자 조사’ | 2023-05 | 슬라이드 2장, 4곳: 1 “hours”(각 발표 자료 공통) |

- **확인 필요**: “wish” 수치는 바뀌었으나 이를 풀어 쓴 문구는 그대로임: 2 “plan” 본문(각 발표 자료 공통)

## 조건

- **조건 불충족**: “hours”(council.en 슬라이드 1, council.ko 슬라이드 1): wish \\> 50%(wish = 48.0%)

## 슬라이드 “hours”

### council.en 슬라이드 1: 48.0% want longer hours, only 24.0% come after work

- **제목**: <del>62.5%</del><ins>48.0%</ins> want longer hours, only 24.0% come after work
- **차트**(chart): 다시 그림
- **대체 텍스트**(chart): <del>62.5%</del><ins>48.0%</ins> / 24.0% / <del>38.5</del><ins>24.0</ins> percentage points
- **본문**(source): Note: Gap is calculated (<del>62.5</del><ins>48.0</ins> − 24.0).
- **노트**: In the survey <del>62.5%</del><ins>48.0%</ins> of the readers asked for longer hours.

### council.ko 슬라이드 1: 연장을 바라는 이용자는 48.0%, 퇴근 후 이용은 24.0%에 불과

- **제목**: 연장을 바라는 이용자는 <del>62.5%</del><ins>48.0%</ins>, 퇴근 후 이용은 24.0%에 불과
- **차트**(chart): 다시 그림
- **대체 텍스트**(chart): <del>62.5%</del><ins>48.0%</ins> / 24.0% / <del>38.5%p</del><ins>24.0%p</ins>
- **본문**(source): 주: 격차: 계산한 값(<del>62.5</del><ins>48.0</ins> − 24.0).
- **노트**: 조사에서 이용자의 <del>62.5%</del><ins>48.0%</ins>가 연장을 요청했다.
`);
});

test('the page of an edited deck', () => {
  expect(changesText(changes('en', edited.en), 'md', 'en')).toBe(`# Changes: Library hours

- **library.council.en**: 2 places on 2 slides

## library.council.en: Library hours

### Claims

- **Claim added**: slide 2 “hours”: use \\< 1/5 (false, use = 24.0%, 1/5 = 20%)

### Slides

- **Removed**: slide 3 “rooms”: Where the lamps are
- **Moved**: slide 2 “hours” (was 1): 62.5% want longer hours, only 24.0% come after work

### Whole deck

- Footer: <del>Town council</del> → <ins>Council \\| June</ins>
- theme small: changed

### Slide 1 “plan”: Open until ten on all days of the week but Sundays and holidays

- **Title**: Open until <del>nine</del><ins>ten on all days of the week but Sundays and holidays</ins> \\[now 2 lines, was 1, no room left\\]

### Slide 2 “hours”: 62.5% want longer hours, only 24.0% come after work

- **Notes**: <del>In the survey 62.5% of the readers </del><ins>Nobody was </ins>asked<del> for longer hours</del>.
`);
  expect(changesText(changes('ko', edited.ko), 'md', 'ko')).toBe(`# 변경 내역: 도서관 개관 시간

- **library.council.ko**: 슬라이드 2장, 2곳

## library.council.ko: 도서관 개관 시간

### 조건

- **조건 추가**: 슬라이드 2 “hours”: use \\< 1/5(불충족, use = 24.0%, 1/5 = 20%)

### 슬라이드

- **삭제**: 슬라이드 3 “rooms”: 조명이 있는 곳
- **순서 변경**: 슬라이드 2 “hours”(이전 1번): 연장을 바라는 이용자는 62.5%, 퇴근 후 이용은 24.0%에 불과

### 발표 자료 전체

- 바닥글: <del>Town council</del> → <ins>읍의회 \\| 6월</ins>
- theme small: 변경

### 슬라이드 1 “plan”: 일요일과 공휴일을 뺀 모든 요일에 밤 열 시까지 문을 열고 이용자를 맞이한다

- **제목**: <ins>일요일과 공휴일을 뺀 모든 요일에 </ins>밤 <del>아홉</del><ins>열</ins> 시까지 <del>연다</del><ins>문을 열고 이용자를 맞이한다</ins> \\[2줄(이전 1줄), 여유 없음\\]

### 슬라이드 2 “hours”: 연장을 바라는 이용자는 62.5%, 퇴근 후 이용은 24.0%에 불과

- **노트**: <del>조사에서 이용자의 62.5%가 연장을 요청했다.</del><ins>아무도 묻지 않았다.</ins>
`);
});

test('what several decks have in common is told once, with the slides of all', () => {
  const english = changes('en', survey.en);
  const named = (audience: string, number: number) => ({
    ...english,
    deck: { ...english.deck, audience },
    slides: english.slides.map(slide => ({ ...slide, number })),
    claims: english.claims.map(claim => ({ ...claim, number })),
  });
  const page = (language: 'en' | 'ko') =>
    changesText(combineChanges([named('mayor', 1), named('press', 4), named('staff', 7)]), 'md', language)
      .split('\n')
      .filter(line => /^##+ (?!Fig|수치)|Claim no|조건 불/.test(line));
  expect(page('en')).toEqual([
    '## Claims',
    '- **Claim no longer true**: “hours” (mayor.en slide 1, press.en slide 4, staff.en slide 7): wish \\> 50% (wish = 48.0%)',
    '## Slide “hours”',
    '### mayor.en slide 1, press.en slide 4, staff.en slide 7: 48.0% want longer hours, only 24.0% come after work',
  ]);
  expect(page('ko')).toEqual([
    '## 조건',
    '- **조건 불충족**: “hours”(mayor.en 슬라이드 1, press.en 슬라이드 4, staff.en 슬라이드 7): wish \\> 50%(wish = 48.0%)',
    '## 슬라이드 “hours”',
    '### mayor.en 슬라이드 1, press.en 슬라이드 4, staff.en 슬라이드 7: 48.0% want longer hours, only 24.0% come after work',
  ]);
});

test('several briefings on one page have their titles, and slides of one name do not take each other’s place', () => {
  const of = (briefing: string, title: string, audience: string) => {
    const whole = changes('en', { ...survey.en, order: ['plan', 'hours'] });
    return { ...whole, deck: { ...whole.deck, briefing, title, audience } };
  };
  const decks = [
    of('library', 'Library hours', 'council'),
    of('pool', 'Pool hours', 'council'),
    of('pool', 'Pool hours', 'press'),
  ];
  const lines = changesText(combineChanges(decks), 'md', 'en').split('\n');
  expect(lines.filter(line => /^#+ (?!Fig)|^- \*\*(Claim|Moved)/.test(line))).toEqual([
    '# Changes: Library hours · Pool hours',
    '## Claims',
    '- **Claim no longer true**: “hours” (library.council.en slide 2): wish \\> 50% (wish = 48.0%)',
    '- **Claim no longer true**: “hours” (pool.council.en slide 2, pool.press.en slide 2): wish \\> 50% (wish = 48.0%)',
    '## Slides',
    '- **Moved**: “hours” (library.council.en slide 1 → 2): 48.0% want longer hours, only 24.0% come after work',
    '- **Moved**: “hours” (pool.council.en slide 1 → 2, pool.press.en slide 1 → 2): 48.0% want longer hours, only 24.0% come after work',
    '## library: slide “hours”',
    '### library.council.en slide 2: 48.0% want longer hours, only 24.0% come after work',
    '## pool: slide “hours”',
    '### pool.council.en slide 2, pool.press.en slide 2: 48.0% want longer hours, only 24.0% come after work',
  ]);
});

test('long texts are cut where nothing changed', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
  const spoken = words.join(' ');
  const now = changes('en', { words: { spoken: spoken.replace('word20', 'NEW') } }, { words: { spoken } });
  expect(changesText(now, 'md', 'en').split('\n').at(-2)).toBe(
    '- **Notes**: … word12 word13 word14 word15 word16 word17 word18 word19 <del>word20</del><ins>NEW</ins> word21 word22 word23 word24 word25 word26 word27 word28 …',
  );
});

test('the HTML page', () => {
  const html = changesText(both(), 'html', 'ko');
  expect(html.slice(html.indexOf('<main>'), html.indexOf('</main>'))).toBe(`<main>
<h1>변경 내역: 도서관 개관 시간</h1>
<ul>
<li><strong>library.council.en</strong>: 슬라이드 1장, 5곳</li>
<li><strong>library.council.ko</strong>: 슬라이드 1장, 5곳</li>
</ul>
<h2>수치</h2>
<table>
<caption class="unseen">수치</caption>
<thead><tr><th scope="col">수치</th><th scope="col">변경 전</th><th scope="col">변경 후</th><th scope="col">출처</th><th scope="col">기준 시점</th><th scope="col">반영 위치</th></tr></thead>
<tbody>
<tr><th scope="row">연장 희망(wish)</th><td data-head="변경 전"><del><span class="unseen" lang="ko">[삭제] </span>62.5%</del></td><td data-head="변경 후"><ins><span class="unseen" lang="ko">[추가] </span>48.0%</ins></td><td data-head="출처">읍, ‘이용자 조사’ → 읍, ‘제2차 이용자 조사’</td><td data-head="기준 시점">2023-05 → 2024-05</td><td data-head="반영 위치">슬라이드 2장, 10곳: 1 “hours”(각 발표 자료 공통)</td></tr>
<tr><th scope="row">격차(gap)
계산식: wish - use
wish 변경에 따름</th><td data-head="변경 전"><del><span class="unseen" lang="ko">[삭제] </span>38.5%p</del></td><td data-head="변경 후"><ins><span class="unseen" lang="ko">[추가] </span>24.0%p</ins></td><td data-head="출처">읍, ‘이용자 조사’</td><td data-head="기준 시점">2023-05</td><td data-head="반영 위치">슬라이드 2장, 4곳: 1 “hours”(각 발표 자료 공통)</td></tr>
</tbody>
</table>
<ul>
<li><strong>확인 필요</strong>: “wish” 수치는 바뀌었으나 이를 풀어 쓴 문구는 그대로임: 2 “plan” 본문(각 발표 자료 공통)</li>
</ul>
<h2>조건</h2>
<ul>
<li><strong>조건 불충족</strong>: “hours”(council.en 슬라이드 1, council.ko 슬라이드 1): wish &gt; 50%(wish &#x3D; 48.0%)</li>
</ul>
<h2>슬라이드 “hours”</h2>
<h3>council.en 슬라이드 1: <span lang="en">48.0% want longer hours, only 24.0% come after work</span></h3>
<ul>
<li><strong>제목</strong>: <del lang="en"><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins lang="en"><span class="unseen" lang="ko">[추가] </span>48.0%</ins><span lang="en"> want longer hours, only 24.0% come after work</span></li>
<li><strong>차트</strong>(chart): 다시 그림</li>
<li><strong>대체 텍스트</strong>(chart): <del lang="en"><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins lang="en"><span class="unseen" lang="ko">[추가] </span>48.0%</ins><span lang="en"> / 24.0% / </span><del lang="en"><span class="unseen" lang="ko">[삭제] </span>38.5</del><ins lang="en"><span class="unseen" lang="ko">[추가] </span>24.0</ins><span lang="en"> percentage points</span></li>
<li><strong>본문</strong>(source): <span lang="en">Note: Gap is calculated (</span><del lang="en"><span class="unseen" lang="ko">[삭제] </span>62.5</del><ins lang="en"><span class="unseen" lang="ko">[추가] </span>48.0</ins><span lang="en"> − 24.0).</span></li>
<li><strong>노트</strong>: <span lang="en">In the survey </span><del lang="en"><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins lang="en"><span class="unseen" lang="ko">[추가] </span>48.0%</ins><span lang="en"> of the readers asked for longer hours.</span></li>
</ul>
<h3>council.ko 슬라이드 1: 연장을 바라는 이용자는 48.0%, 퇴근 후 이용은 24.0%에 불과</h3>
<ul>
<li><strong>제목</strong>: 연장을 바라는 이용자는 <del><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins><span class="unseen" lang="ko">[추가] </span>48.0%</ins>, 퇴근 후 이용은 24.0%에 불과</li>
<li><strong>차트</strong>(chart): 다시 그림</li>
<li><strong>대체 텍스트</strong>(chart): <del><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins><span class="unseen" lang="ko">[추가] </span>48.0%</ins> / 24.0% / <del><span class="unseen" lang="ko">[삭제] </span>38.5%p</del><ins><span class="unseen" lang="ko">[추가] </span>24.0%p</ins></li>
<li><strong>본문</strong>(source): 주: 격차: 계산한 값(<del><span class="unseen" lang="ko">[삭제] </span>62.5</del><ins><span class="unseen" lang="ko">[추가] </span>48.0</ins> − 24.0).</li>
<li><strong>노트</strong>: 조사에서 이용자의 <del><span class="unseen" lang="ko">[삭제] </span>62.5%</del><ins><span class="unseen" lang="ko">[추가] </span>48.0%</ins>가 연장을 요청했다.</li>
</ul>
`);
  const page = parseTree(html.slice(html.indexOf('<body>'), html.indexOf('</html>')));
  expect(descendants(page, 'h3').length).toBe(2);
  expect(html).toContain('<html lang="ko">');
  expect(html).not.toMatch(/<script|javascript:|https?:|url\(|@import|\son\w+=/i);
});

test('what slides say is text in every format, never a mark or a command', () => {
  const plan = '<b onclick="x">*A* & B</b> | [c](d) `e` \u202E~f~';
  const now = changes('en', { words: { plan: `${plan} new` } }, { words: { plan } });
  const titleIn = (format: 'html' | 'md') =>
    changesText(now, format, 'en')
      .split('\n')
      .filter(line => line.includes('Title'));
  expect(titleIn('html')).toEqual([
    '<li><strong>Title</strong>: &lt;b onclick&#x3D;&quot;x&quot;&gt;*A* &amp;\u00A0B&lt;/b&gt; | [c](d) &#x60;e&#x60; \uFFFD~f~<ins><span class="unseen" lang="en">[added] </span> new</ins></li>',
  ]);
  expect(titleIn('md')).toEqual([
    '- **Title**: \\<b onclick="x"\\>\\*A\\* \\&\u00A0B\\</b\\> \\| \\[c\\](d) \\`e\\` \uFFFD\\~f\\~<ins> new</ins>',
  ]);
  const bell = changes('en', { footer: 'a' }, { footer: 'b' });
  const rung = { ...bell, deck: { ...bell.deck, audience: 'x\u001B[2J' } };
  expect(changesText(rung, 'text', 'en').split('\n')[0]).toBe('Changes in library.x\uFFFD[2J.en: 0 places on 0 slides');
});

test('the JSON has everything, deck by deck, in every language the same', () => {
  const json = changesText(both(), 'json', 'en');
  expect(changesText(both(), 'json', 'ko')).toBe(json);
  const decks = [changes('en', survey.en), changes('ko', survey.ko)];
  expect(JSON.parse(json)).toEqual({ version: 1, decks: JSON.parse(JSON.stringify(decks)) });
});
