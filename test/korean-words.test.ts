// The Korean messages call the same thing by the same word: docs/glossary.ko.md. What is refused here stands in its last column.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf } from './source-text.ts';

/** Words that no message uses, and what takes their place. */
const refused: readonly (readonly [word: RegExp, instead: string])[] = [
  [/덱/, '발표 자료'],
  [/(?<!발표 |원)자료(?!:| ?없음|[|])/, '발표 자료'],
  [/수치표/, '수치 표'],
  [/그룹/, '묶음'],
  [/라벨|레이블/, '이름표'],
  [/피겨/, '수치'],
  [/소스/, '출처'],
  [/번째 줄/, '행'],
  [/“(?:id|group|unit|value|source|base)” 칸/, '열'],
  // Word and Hangul call theirs 스타일.
  [/양식|(?<!문단 )스타일/, '글자 모양'],
  [/자리표시자|플레이스홀더/, '개체 틀'],
  [/스펙(?![가-힣])/, '명세'],
  [/하이픈/, '붙임표'],
  [/콜론/, '쌍점'],
  [/드래프트/, '초안'],
  [/(?:이|그) 글에|^글에 /, '원고'],
  [/”라는 /, '”(이)라는'],
  [/[하되]세요|해요|돼요|거든요/, '…하십시오, …합니다'],
];

/** The lines of a file of the program that speak Korean, without its comments. */
function koreanOf(source: string): readonly string[] {
  return codeOf(source)
    .split('\n')
    .filter(line => /[가-힣]/.test(line));
}

function wrongIn(words: string): readonly string[] {
  return refused.flatMap(([word, instead]) => (word.test(words) ? [`${instead}: ${words}`] : []));
}

/** The linter looks for words of other programs. */
const files = readdirSync('src', { recursive: true })
  .map(name => `src/${String(name).replaceAll('\\', '/')}`)
  .filter(
    file => file.endsWith('.ts') && !file.startsWith('src/check/') && file !== 'src/typeset/lines/break-units.ts',
  );

test('messages, help and reports use the words of the glossary', () => {
  const spoken = files.flatMap(file => koreanOf(readFileSync(file, 'utf8')).map(words => ({ file, words })));
  expect(spoken.length).toBeGreaterThan(700);
  const wrong = spoken.flatMap(({ file, words }) => wrongIn(words).map(found => `${file} ${found}`));
  expect(wrong).toEqual([]);
});

test.each(['README.ko.md', 'docs/author.ko.md'])('so does %s', page => {
  const lines = readFileSync(page, 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\]\(#[^)]*\)/g, ']')
    .split('\n');
  expect(lines.flatMap(wrongIn)).toEqual([]);
});

test('each word that is refused stands in the glossary', () => {
  const glossary = readFileSync('docs/glossary.ko.md', 'utf8');
  for (const word of ['덱', '수치표', '그룹', '라벨', '레이블', '번째 줄', '양식', '하이픈', '콜론', '드래프트']) {
    expect(glossary).toContain(word);
    expect(wrongIn(word)).not.toEqual([]);
  }
});
