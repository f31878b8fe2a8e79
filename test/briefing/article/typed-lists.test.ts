// Lists typed with other marks than Markdown's: what becomes of them on a slide, in notes and in the prose.
import { expect, test } from 'vitest';
import { faults, outline, read } from '../article-words.ts';

/** The blocks of a slide with these lines in its margin. */
async function slide(...lines: readonly string[]): Promise<string> {
  const { article, found } = await read('# T', '', ':::slide{#a}', '### A claim', '', ...lines, ':::');
  expect(found).toEqual([]);
  return outline(article.slides.get('a')?.blocks ?? []);
}

test('the marks of Korean offices are levels, and a remark is a line of its own', async () => {
  expect(
    await slide(
      '□ 세제 지원',
      ' ○ 공제율 인상',
      '  - 설비 투자',
      '   ㆍ 중소기업',
      ' ○ 인력 양성',
      '※ 대상은 중소기업',
      '□ 보조금',
    ),
  ).toBe(`- 세제 지원
  - 공제율 인상
    - 설비 투자
      - 중소기업
  - 인력 양성
    p ※ 대상은 중소기업
- 보조금`);
});

test('a rank that is left out stays left out, and the one between comes back above it', async () => {
  expect(await slide('■ One', '– Two', '● Three', '– Four')).toBe(`- One
  - Two
  - Three
    - Four`);
});

test.each([
  ['•', '• One\n• Two', '- One\n- Two'],
  ['• –', '• One\n• Two\n– Three\n• Four', '- One\n- Two\n  - Three\n- Four'],
  ['◦ ▪', '◦ One\n▪ Two\n◦ Three', '- One\n  - Two\n- Three'],
  ['▶ ·', '▶ One\n· Two', '- One\n  - Two'],
  ['◆ ◇', '◆ One\n◇ Two\n◇ Three', '- One\n  - Two\n  - Three'],
  ['▲', '▲ 수출 증가\n▲ 고용 확대', '- 수출 증가\n- 고용 확대'],
  ['ㅁ ㅇ', 'ㅁ 세제\nㅇ 공제', '- 세제\n  - 공제'],
  ['no space', '□세제\n○공제', '- 세제\n  - 공제'],
  ['a hyphen without a space', '-세제\n-공제', '- 세제\n- 공제'],
  ['the letter o', 'o One\no Two', '- One\n- Two'],
  ['an empty line between', '□ One\n\n○ Two\n\n□ Three', '- One\n  - Two\n- Three'],
  ['①', '① One\n② Two', '1. One\n2. Two'],
  ['⑴', '⑴ One\n⑵ Two', '1. One\n2. Two'],
  ['가.', '가. 세제\n나. 보조금', '1. 세제\n2. 보조금'],
  ['나)', '가) 세제\n나) 보조금\n다) 인력', '1. 세제\n2. 보조금\n3. 인력'],
  ['(1)', '(1) One\n(2) Two', '1. One\n2. Two'],
  ['(가)', '(가) 세제\n(나) 보조금', '1. 세제\n2. 보조금'],
  ['㉠', '㉠ 세제\n㉡ 보조금', '1. 세제\n2. 보조금'],
  ['ⓐ', 'ⓐ One\nⓑ Two', '1. One\n2. Two'],
  ['a)', 'a) One\nb) Two', '1. One\n2. Two'],
  ['Ⅰ.', 'Ⅰ. One\nⅡ. Two', '1. One\n2. Two'],
  ['numbers under points', '□ One\n① Two\n② Three\n□ Four', '- One\n  1. Two\n  2. Three\n- Four'],
  ['points under numbers', '① One\n• Two\n② Three\n• Four', '1. One\n  - Two\n2. Three\n  - Four'],
  ['numbers after points and an empty line', '• One\n• Two\n\n① Three\n② Four', '- One\n- Two\n1. Three\n2. Four'],
  ['Markdown’s numbers after points', '• One\n• Two\n\n1. Three\n2. Four', '- One\n- Two\n1. Three\n2. Four'],
  ['Markdown’s points below typed ones', '□ One\n- Two\n○ Three\n- Four', '- One\n  - Two\n  - Three\n    - Four'],
  ['the same mark further in', '• One\n  • Two\n• Three', '- One\n  - Two\n- Three'],
  ['a line that goes on', '• One\nand more\n• Two', '- One and more\n- Two'],
  ['a line before', 'Firms want\n• One\n• Two', 'p Firms want\n- One\n- Two'],
  ['a paragraph after', '• One\n\nNothing more', '- One\np Nothing more'],
  ['two spaces at the end', '□ One  \n○ Two', '- One\n  - Two'],
  ['bold words', '**□ One**\n○ *Two* three', '- *One*\n  - _Two_ three'],
  [
    'a figure',
    '• [30.5%](fig:use) of firms\n• [45.5%](fig:plan) plan',
    '- [30.5% = use] of firms\n- [45.5% = plan] plan',
  ],
  ['remarks alone', '세제 지원\n※ 중소기업\n→ 인상', 'p 세제 지원\np ※ 중소기업\np → 인상'],
])('%s', async (_, lines, expected) => {
  expect(await slide(...lines.split('\n'))).toBe(expected);
});

test.each([
  ['who said it', '— Jane Doe, 2024'],
  ['a sentence with a dash at the beginning of its line', 'Firms wait\n— and pay'],
  ['a number below zero', 'Exports\n▲2.3%\n△ 3.1%'],
  ['a hidden name', '○○시 공무원\n□□동 주민'],
  ['a date', '시행일\n1998\\. 3. 2.'],
  ['a syllable', '가. 나라의 이름'],
  ['one number', '① 세제와 ② 보조금'],
  ['a sign written as text', 'One\n&#9633; Two'],
  ['a minus', '−2.3% in a year\n−3% before'],
])('is no list: %s', async (_, lines) => {
  expect(await slide(...lines.split('\n'))).toMatch(/^p [^\n]*$/);
});

test('each line of notes and of the prose that begins with a mark is read aloud by itself', async () => {
  const { article, found } = await read(
    '# T',
    ':::slide{#a}',
    '### A claim',
    ':::notes',
    '□ 인사',
    '○ 배경 설명',
    ':::',
    ':::',
    'Two things',
    '• One',
    '• Two',
    '',
    '본문은 이렇다',
    '가. 첫째',
    '나. 둘째',
    '※ 비고',
    '',
    'A sentence',
    '— with a dash.',
  );
  expect(found).toEqual([]);
  const { ownNotes = [], prose = [] } = article.slides.get('a') ?? {};
  expect(outline(ownNotes)).toBe('p □ 인사\np ○ 배경 설명');
  expect(outline(prose)).toBe(
    'p Two things\np • One\np • Two\np 본문은 이렇다\np 가. 첫째\np 나. 둘째\np ※ 비고\np A sentence — with a dash.',
  );
});

test('places are those of the file, for messages and for numbers that are written anew', async () => {
  const { article } = await read('# T', ':::slide{#a}', '### A', '□ One', ' ○ Two [3%](fig:x)', ':::');
  expect(JSON.stringify(article.slides.get('a')?.blocks)).toContain(
    '"form":"3%","asWords":false,"place":{"file":"a.en.md","line":5,"column":8}',
  );
});

test('a mark above the first of its list', async () => {
  expect(await faults('# T', ':::slide{#a}', '### A', '○ One', '□ Two', ':::')).toMatchInlineSnapshot(`
    "5:1 error BD380: “□” ranks above “○”, which begins this list, so its level is not clear. Write “- ” before each point, with two more spaces for each level.
    “□” 기호는 이 목록 첫머리의 “○” 기호보다 위 단계여서 어느 단계인지 알 수 없습니다. 항목마다 앞에 “- ”를 쓰고, 한 단계 내려갈 때마다 공백 두 칸을 더 넣으십시오."
  `);
});

test('a number out of its turn', async () => {
  expect(await faults('# T', ':::slide{#a}', '### A', '① One', '② Two', '④ Three', ':::')).toMatchInlineSnapshot(`
    "6:1 error BD381: “④” follows “②” in this list. Number the points from the first; if it is not a list, join this line to the one before it.
    이 목록에서 “②” 다음 번호가 “④”입니다. 항목의 번호를 처음부터 차례대로 매기고, 목록이 아니라면 이 줄을 앞줄에 이어 쓰십시오."
  `);
  expect(await faults('# T', ':::slide{#a}', '### A', '세 가지', '㉡ 보조금', ':::')).toMatchInlineSnapshot(`
    "5:1 error BD381: this line begins with “㉡”, but nothing before it leads up to that. Number the points from the first; if it is not a list, join this line to the one before it.
    “㉡” 번호로 시작하는 줄인데 앞에 그 전 번호가 없습니다. 항목의 번호를 처음부터 차례대로 매기고, 목록이 아니라면 이 줄을 앞줄에 이어 쓰십시오."
  `);
});
