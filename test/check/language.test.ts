// Languages and the fonts that draw them.
import { expect, test } from 'vitest';
import { bad, both, type Edit, edited, found, goodDeck, textBox, withShape } from './decks.ts';

const korean = (more: Parameters<typeof textBox>[0]) =>
  textBox(more).replace('lang="en-US"', 'lang="ko-KR" altLang="en-US"');

test('text without a language', () => {
  expect(bad('BC301', withShape(2, textBox().replace('lang="en-US"', '')))).toMatchInlineSnapshot(`
    "slide 2: warning, certain: A text does not say what language it is in: “A short remark beside the points”. Select the text and set its language (Review > Language > Set Proofing Language): line breaks, spelling and screen readers go by it.
    slide 2: warning, certain: 언어가 지정되지 않은 글이 1곳 있습니다: “A short remark beside the points”. 글을 선택하고 언어를 지정하십시오(검토 > 언어 > 교정 언어 설정). 줄바꿈, 맞춤법, 화면 낭독기가 이를 따릅니다."
  `);
  const two =
    textBox().replace('lang="en-US"', '') + textBox({ id: 91, box: [560, 400, 300, 30] }).replace('lang="en-US"', '');
  expect(bad('BC301', withShape(2, two))).toMatchInlineSnapshot(`
    "slide 2: warning, certain: 2 texts do not say what language they are in: “A short remark beside the points”. Select the text and set its language (Review > Language > Set Proofing Language): line breaks, spelling and screen readers go by it.
    slide 2: warning, certain: 언어가 지정되지 않은 글이 2곳 있습니다: “A short remark beside the points”. 글을 선택하고 언어를 지정하십시오(검토 > 언어 > 교정 언어 설정). 줄바꿈, 맞춤법, 화면 낭독기가 이를 따릅니다."
  `);
});

test('Hangul marked as English', () => {
  expect(bad('BC302', withShape(2, textBox({ text: '도입률은 30.6%' })))).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, certain: “도입률은 30.6%” is marked as “en-US”, but its letters are not those of that language. Set its language to “ko-KR”: Review > Language > Set Proofing Language.
    slide 2, Remark: warning, certain: “도입률은 30.6%” 부분의 언어가 “en-US”(으)로 지정되어 있으나 그 언어의 글자가 아닙니다. 언어를 “ko-KR”(으)로 바꾸십시오: 검토 > 언어 > 교정 언어 설정."
  `);
});

test('an English sentence marked as Korean', () => {
  const shape = textBox({ text: 'this sentence is marked as if it were Korean' }).replace(
    'lang="en-US"',
    'lang="ko-KR"',
  );
  expect(bad('BC302', withShape(2, shape))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, possible: “this sentence is marked as if it were K…” is marked as “ko-KR”, but its letters are not those of that language. Set its language to “en-US”: Review > Language > Set Proofing Language.
    slide 2, Remark: note, possible: “this sentence is marked as if it were K…” 부분의 언어가 “ko-KR”(으)로 지정되어 있으나 그 언어의 글자가 아닙니다. 언어를 “en-US”(으)로 바꾸십시오: 검토 > 언어 > 교정 언어 설정."
  `);
  expect(bad('BC302', withShape(2, shape.replace('lang="ko-KR"', 'lang="ko-KR" altLang="en-US"')))).toBe('');
});

/** Themes of files that were made with Latin fonts only. */
const latinTheme: Edit = [
  'ppt/theme/theme1.xml',
  text =>
    text
      .replace(/<a:ea typeface="[^"]*"\/>/g, '<a:ea typeface=""/>')
      .replace(/<a:font script="Hang"[^>]*>/g, '')
      .replace(/<a:latin typeface="[^"]*"\/>/g, '<a:latin typeface="Calibri"/>'),
];

test('Hangul to be drawn by a font without Hangul', () => {
  expect(both(edited(goodDeck.ko, latinTheme), 'BC303').split('\n').slice(0, 1).join()).toMatchInlineSnapshot(
    `"slide 1, cover/title: warning, likely: “‘인더스트리 5.0’” is to be drawn by “Calibri”, which has no Hangul. Give the text, or the theme, an East Asian font such as “Malgun Gothic”; else every computer takes another one."`,
  );
  const own = withShape(2, korean({ text: '도입률은 30.6%', look: '<a:ea typeface="Arial"/>' }));
  expect(both(edited(goodDeck.ko, own), 'BC303')).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, likely: “도입률은 30.6%” is to be drawn by “Arial”, which has no Hangul. Give the text, or the theme, an East Asian font such as “Malgun Gothic”; else every computer takes another one.
    slide 2, Remark: warning, likely: “도입률은 30.6%”의 글꼴이 “Arial”인데, 이 글꼴에는 한글이 없습니다. 글이나 테마의 한글 글꼴을 “맑은 고딕”처럼 한글이 있는 글꼴로 지정하십시오. 그러지 않으면 컴퓨터마다 다른 글꼴로 나타납니다."
  `);
});

test('the theme’s font for the script will do', () => {
  const hang: Edit = [
    'ppt/theme/theme1.xml',
    text =>
      text
        .replace(/<a:ea typeface="[^"]*"\/>/g, '<a:ea typeface=""/>')
        .replace(/<a:latin typeface="[^"]*"\/>/g, '<a:latin typeface="Calibri"/>'),
  ];
  expect(found(edited(goodDeck.ko, hang), 'BC303')).toEqual([]);
});

test('Hangul with tracking, or spread with spaces', () => {
  expect(
    both(edited(goodDeck.ko, withShape(2, korean({ text: '정책과제', run: 'spc="300"' }))), 'BC304'),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, certain: “정책과제” has 3 pt between its syllables. Set the spacing to normal: Hangul has its own.
    slide 2, Remark: warning, certain: “정책과제”의 자간이 3pt 벌어져 있습니다. 자간을 표준으로 하십시오. 한글은 이미 제 자간이 있습니다."
  `);
  expect(
    both(edited(goodDeck.ko, withShape(2, korean({ text: '최 민 철 부연구위원' }))), 'BC304'),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark: note, possible: “최 민 철” is spread with spaces. Write it as one word: nobody finds it by searching.
    slide 2, Remark: note, possible: “최 민 철”의 글자 사이를 빈칸으로 띄웠습니다. 붙여 쓰십시오. 띄우면 검색되지 않습니다."
  `);
  expect(both(edited(goodDeck.ko, withShape(2, korean({ text: '하나의 추이로 볼 수 없음' }))), 'BC304')).toBe('');
});

test('characters that no font draws', () => {
  expect(bad('BC305', withShape(2, textBox({ text: 'Growth of \uE123 5%' })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “Growth of  5%” has the character U+E123, for which “Arial” has no glyph. Write it with another character: it may appear as an empty box.
    slide 2, Remark: error, certain: “Growth of  5%”에 있는 U+E123 문자가 “Arial” 글꼴에 없습니다. 다른 문자로 바꾸십시오. 빈 네모로 나타날 수 있습니다."
  `);
  expect(bad('BC305', withShape(2, textBox({ text: 'Growth of \u{12000} 5%' })))).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, likely: “Growth of 𒀀 5%” has the character U+12000, for which “Arial” has no glyph. Write it with another character: it may appear as an empty box.
    slide 2, Remark: warning, likely: “Growth of 𒀀 5%”에 있는 U+12000 문자가 “Arial” 글꼴에 없습니다. 다른 문자로 바꾸십시오. 빈 네모로 나타날 수 있습니다."
  `);
  expect(bad('BC305', withShape(2, textBox({ text: 'Growth \u{1F4C8} of 汉字 and 漢字 5%' })))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, possible: “Growth 📈 of 汉字 and 漢字 5%” has the characters U+1F4C8, U+6C49, for which “Arial” has no glyph. Write them with other characters: they may appear as empty boxes.
    slide 2, Remark: note, possible: “Growth 📈 of 汉字 and 漢字 5%”에 있는 U+1F4C8, U+6C49 문자가 “Arial” 글꼴에 없습니다. 다른 문자로 바꾸십시오. 빈 네모로 나타날 수 있습니다."
  `);
  expect(bad('BC305', withShape(2, textBox({ text: 'Growth ☞ ≒ ㉠ of 漢字 5%' })))).toBe('');
});

test('Hangul in single letters', () => {
  expect(
    both(edited(goodDeck.ko, withShape(2, korean({ text: '도입률'.normalize('NFD') }))), 'BC306'),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, likely: “도입률” is written in single letters of Hangul (as file names from a Mac are). Type it again, or normalise it to NFC.
    slide 2, Remark: warning, likely: “도입률”의 자모가 풀려 있습니다(맥 파일 이름처럼). 다시 입력하거나 NFC로 정규화하십시오."
  `);
});
