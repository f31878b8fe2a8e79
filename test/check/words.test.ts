// Words: claims, amounts, leftovers, notes.
import { expect, test } from 'vitest';
import { isTopic } from '../../src/check/rules/titles.ts';
import { bad, both, type Edit, edited, found, goodDeck, slidePart, textBox, withShape } from './decks.ts';

test('a title that names a topic', () => {
  expect(
    bad('BC501', [slidePart(5), xml => xml.replace('Firms use AI mainly in product development', 'Survey results')]),
  ).toMatchInlineSnapshot(`
    "slide 5, chart/title: note, possible: The title “Survey results” names a topic and claims nothing. Say what the audience should take away: covering the slide, the title alone should tell it.
    slide 5, chart/title: note, possible: “Survey results” 제목은 주제일 뿐 주장이 아닙니다. 청중이 기억할 내용을 쓰십시오. 제목만 읽어도 알 수 있어야 합니다."
  `);
});

test.each([
  'Market overview',
  'Background',
  'Analysis of the survey results',
  'Key findings',
  '추진 배경',
  'AI 도입 현황',
  '국내 산업의 활용 동향',
  '시사점',
])('“%s” is a topic', title => {
  expect(isTopic(title)).toBe(true);
});

test.each([
  'AI pays',
  'Adoption lags',
  'Firms use AI mainly in product development',
  '30.6% of firms',
  'Contents',
  'Sources',
  '목차',
  '도입률은 30.6%',
  '실제 도입은 수요에 크게 못 미쳐',
  '인력과 자금 부족',
  '제조업이 이끈다',
  '성과는 아직 제한적임',
])('“%s” is none', title => {
  expect(isTopic(title)).toBe(false);
});

test('the heading of a section may name a topic', () => {
  const heading = (xml: string): string =>
    xml.replace('Firms use AI mainly in product development', 'Survey results').replace(/<p:pic>.*<\/p:pic>/s, '');
  expect(bad('BC501', [slidePart(5), heading])).toBe('');
});

test('too many words for a talk, not for a handout', () => {
  const shape = withShape(2, textBox({ text: 'word '.repeat(130).trim() }));
  expect(bad('BC502', shape)).toMatchInlineSnapshot(`
    "slide 2: warning, likely: The slide has 170 words; 120 are the most that an audience reads while it listens. Move words into the notes, or split the slide.
    slide 2: warning, likely: 슬라이드에 어절이 170개입니다. 들으면서 읽을 수 있는 것은 120개까지입니다. 노트로 옮기거나 슬라이드를 나누십시오."
  `);
  expect(found(edited(goodDeck.en, shape), 'BC502', { density: 'handout' })).toEqual([]);
  const page = edited(goodDeck.en, withShape(2, textBox({ text: 'word '.repeat(330).trim() })));
  expect(both(page, 'BC502', { density: 'handout' })).toMatchInlineSnapshot(`
    "slide 2: warning, likely: The slide has 370 words; 350 are the most for a page that is read. Move words into the notes, or split the slide.
    slide 2: warning, likely: 슬라이드에 어절이 370개입니다. 읽는 발표 자료의 한 쪽에 알맞은 것은 350개까지입니다. 노트로 옮기거나 슬라이드를 나누십시오."
  `);
});

test('too many points', () => {
  const point = '<a:p><a:pPr><a:buChar char="•"/></a:pPr><a:r><a:rPr lang="en-US"/><a:t>point</a:t></a:r></a:p>';
  expect(
    bad('BC503', [
      slidePart(2),
      xml => xml.replace(/(name="points\/body".*?)<\/p:txBody>/s, `$1${point.repeat(4)}</p:txBody>`),
    ]),
  ).toMatchInlineSnapshot(`
    "slide 2: warning, likely: The slide has 9 points; 7 are the most that can be told apart. Group them under two or three heads, or split the slide.
    slide 2: warning, likely: 슬라이드에 항목이 9개입니다. 7개까지가 알맞습니다. 두세 묶음으로 나누거나 슬라이드를 나누십시오."
  `);
});

test.each([
  ['{{title}}', '{{title}}'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['Costs: TBD', 'TBD'],
  ['TODO: ask the ministry', 'TODO'],
  ['Click to add text', 'Click to add'],
  ['텍스트를 입력하십시오', '텍스트를 입력하십시오'],
  ['Growth of NaN%', 'NaN'],
  ['[object Object]', '[object Object]'],
  ['[insert name]', '[insert name]'],
  ['a ${name} b', '${name}'],
])('“%s” is a leftover', (text, leftover) => {
  expect(found(edited(goodDeck.en, withShape(2, textBox({ text }))), 'BC504')[0]?.what.en).toBe(
    `“${text}” still has “${leftover}” in it.`,
  );
});

test('a leftover in the notes', () => {
  expect(
    bad('BC504', ['ppt/notesSlides/notesSlide2.xml', xml => xml.replace('then a pause.', 'then TODO.')]),
  ).toMatchInlineSnapshot(`
    "slide 2: error, likely: “First the article’s own prose, then TOD…” still has “TODO” in it. Replace it with what belongs there, or delete it.
    slide 2: error, likely: “First the article’s own prose, then TOD…” 부분에 “TODO” 표시가 남아 있습니다. 들어갈 내용으로 바꾸거나 지우십시오."
  `);
});

test('words that only look like leftovers', () => {
  const text = 'Mastodons, undefinable; a to-do list; what? Yes!';
  expect(bad('BC504', withShape(2, textBox({ text })))).toBe('');
});

test('an empty placeholder', () => {
  expect(
    bad('BC505', [slidePart(2), xml => xml.replace('<a:t>Source: KCCI and KIET, 2024</a:t>', '<a:t></a:t>')]),
  ).toMatchInlineSnapshot(`
    "slide 2, points/source: warning, certain: The placeholder “points/source” is empty. Fill or delete it: whoever edits the deck sees “Click to add text”.
    slide 2, points/source: warning, certain: “points/source” 개체 틀이 비어 있습니다. 채우거나 지우십시오. 편집 화면에 “텍스트를 입력하십시오”가 보입니다."
  `);
});

test('notes are for what is spoken: not in handouts, and not on slides that find one’s way', () => {
  const silent = (number: number): Edit => [
    `ppt/notesSlides/notesSlide${number}.xml`,
    xml => xml.replace(/<a:t>.*?<\/a:t>/g, '<a:t></a:t>'),
  ];
  const contents: Edit = [
    slidePart(2),
    xml => xml.replace(/(type="title".*?<a:t>).*?(<\/p:txBody>)/s, '$1Contents</a:t></a:r></a:p>$2'),
  ];
  const slides = (request: Parameters<typeof found>[2], ...edits: readonly Edit[]) =>
    found(edited(goodDeck.en, silent(2), ...edits), 'BC506', request).map(({ slide }) => slide);
  expect(slides({})).toContain(2);
  expect(slides({ density: 'handout' })).toEqual([]);
  expect(slides({}, contents)).not.toContain(2);
});

test('a slide without notes', () => {
  expect(
    bad('BC506', ['ppt/notesSlides/notesSlide2.xml', xml => xml.replace(/<a:t>.*?<\/a:t>/g, '<a:t></a:t>')])
      .split('\n')
      .filter(line => /slide 2:/.test(line))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "slide 2: note, certain: The slide has no speaker notes. Write down what is to be said, for whoever has to stand in.
    slide 2: note, certain: 슬라이드 노트가 없습니다. 대신 발표할 사람을 위해 할 말을 적으십시오."
  `);
});
