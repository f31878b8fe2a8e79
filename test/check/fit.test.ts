// Room: text in its box, boxes beside each other, all on the slide.
import { expect, test } from 'vitest';
import { bad, both, edited, found, goodDeck, slidePart, solid, textBox, told, withShape } from './decks.ts';

const LONG =
  'A remark that goes on and on, and would need four or five lines, while its box was drawn for no more than two of them.';

test('text that is higher than its box', () => {
  expect(bad('BC101', withShape(2, textBox({ text: LONG, box: [560, 300, 300, 40] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “A remark that goes on and on, and would…” needs a height of 86.4 pt; its box has 40 pt. Shorten the text or make the box taller.
    slide 2, Remark: error, certain: “A remark that goes on and on, and would…”에 필요한 높이는 86.4pt인데 상자는 40pt입니다. 글을 줄이거나 상자를 키우십시오."
  `);
});

test('text that inherits its size and box from the layout', () => {
  expect(
    bad('BC101', [
      slidePart(3),
      text => text.replace('<a:t>felt most in production and logistics</a:t>', `<a:t>${LONG} ${LONG}</a:t>`),
    ]),
  ).toMatchInlineSnapshot(`
    "slide 3, columns-3/text: error, certain: “A remark that goes on and on, and would…” needs a height of 207.4 pt; its box has 120 pt. Shorten the text or make the box taller.
    slide 3, columns-3/text: error, certain: “A remark that goes on and on, and would…”에 필요한 높이는 207.4pt인데 상자는 120pt입니다. 글을 줄이거나 상자를 키우십시오."
  `);
});

test('autofit that nobody computed does not count', () => {
  const shape = textBox({ text: LONG, box: [560, 300, 300, 40], body: '<a:normAutofit/>' });
  expect(bad('BC101', withShape(2, shape))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “A remark that goes on and on, and would…” needs a height of 86.4 pt; its box has 40 pt. Autofit is on, but PowerPoint shrinks the text only when somebody edits it. Shorten the text or make the box taller.
    slide 2, Remark: error, certain: “A remark that goes on and on, and would…”에 필요한 높이는 86.4pt인데 상자는 40pt입니다. 자동 맞춤이 켜져 있지만 PowerPoint는 편집할 때에만 글자를 줄입니다. 글을 줄이거나 상자를 키우십시오."
  `);
});

test('autofit that PowerPoint computed', () => {
  const shape = textBox({
    text: LONG,
    box: [560, 300, 300, 40],
    body: '<a:normAutofit fontScale="40000" lnSpcReduction="20000"/>',
  });
  expect(bad('BC101', withShape(2, shape))).toBe('');
  expect(bad('BC105', withShape(2, shape))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, certain: PowerPoint has shrunk “A remark that goes on and on, and would…” to 40% to make it fit. Shorten the text, so that it has the size of its neighbours on other slides.
    slide 2, Remark: note, certain: PowerPoint가 “A remark that goes on and on, and would…” 부분을 상자에 맞추려고 40%로 줄였습니다. 다른 슬라이드와 글자 크기가 같아지도록 글을 줄이십시오."
  `);
});

test('Hangul that fits only where PowerPoint breaks between syllables', () => {
  const text = '업종별 활용양상 데이터기반 의사결정 맞춤화';
  const shape = textBox({ text, box: [560, 300, 130, 90], run: 'altLang="en-US"' }).replace(
    'lang="en-US"',
    'lang="ko-KR"',
  );
  expect(both(edited(goodDeck.ko, withShape(2, shape)), 'BC101')).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, likely: “업종별 활용양상 데이터기반 의사결정 맞춤화” needs a height of 108 pt; its box has 90 pt. Shorten the text or make the box taller.
    slide 2, Remark: warning, likely: “업종별 활용양상 데이터기반 의사결정 맞춤화”에 필요한 높이는 108pt인데 상자는 90pt입니다. 글을 줄이거나 상자를 키우십시오."
  `);
});

test('text that is higher than its box because its paragraph has a right margin', () => {
  const text = 'A remark of three lines, of which its box holds two';
  const shape = (marginRight: number) =>
    withShape(2, textBox({ text, box: [560, 300, 300, 50], paragraph: `<a:pPr marR="${marginRight * 12700}"/>` }));
  expect(bad('BC101', shape(0))).toBe('');
  expect(bad('BC101', shape(120))).toContain('needs a height of 64.8 pt; its box has 50 pt');
});

test('widths that are only estimated make a guess, not an error', () => {
  const shape = textBox({ text: LONG, box: [560, 300, 300, 40], look: '<a:latin typeface="Rockwell"/>' });
  expect(
    found(edited(goodDeck.en, withShape(2, shape)), 'BC101').map(({ severity, certainty }) => [severity, certainty]),
  ).toEqual([['warning', 'possible']]);
});

test('line spacing and insets count', () => {
  const spaced = textBox({
    box: [560, 300, 340, 30],
    paragraph: '<a:pPr><a:lnSpc><a:spcPct val="180000"/></a:lnSpc></a:pPr>',
  });
  const inset = textBox({ box: [560, 300, 340, 30] }).replace('tIns="0"', 'tIns="190500"');
  expect(found(edited(goodDeck.en, withShape(2, textBox({ box: [560, 300, 340, 30] }))), 'BC101')).toEqual([]);
  expect(found(edited(goodDeck.en, withShape(2, spaced)), 'BC101')).toHaveLength(1);
  expect(found(edited(goodDeck.en, withShape(2, inset)), 'BC101')).toHaveLength(1);
});

test('a table whose rows grow', () => {
  expect(
    bad('BC101', [slidePart(6), text => text.replace('rates credit from many sources', LONG.repeat(3))]),
  ).toMatchInlineSnapshot(`
    "slide 6, table/table: error, certain: The rows of the table grow to 359.8 pt where 288 pt are given; the tallest cell says “A remark that goes on and on, and would…”. Shorten the cells, widen their columns, or split the table.
    slide 6, table/table: error, certain: 표의 행이 늘어나 288pt 자리에 359.8pt를 차지합니다. 가장 높은 셀은 “A remark that goes on and on, and would…”입니다. 셀의 글을 줄이거나 열을 넓히거나 표를 나누십시오."
  `);
});

test('rows that have no height of their own take what they need', () => {
  expect(bad('BC101', [slidePart(6), text => text.replace(/<a:tr h="\d+"/g, '<a:tr h="0"')])).toBe('');
});

test('what other programs leave in place of the number of the slide is a number', () => {
  const number = textBox({ text: '@', box: [900, 500, 24, 26] }).replace(
    /<a:r>(.*)<a:t>@<\/a:t><\/a:r>/,
    '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">$1<a:t>&lt;number&gt;</a:t></a:fld>',
  );
  expect(bad('BC102', withShape(2, number))).toBe('');
  expect(bad('BC102', withShape(2, number.replace('type="slidenum"', 'type="datetime1"')))).not.toBe('');
});

test('a word that is wider than its line', () => {
  expect(
    bad('BC102', withShape(2, textBox({ text: 'Internationalization', box: [560, 300, 100, 60] }))),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, certain: “Internationalization” is wider than its line and is cut in the middle. Use a shorter word, a smaller size, or a wider box.
    slide 2, Remark: warning, certain: “Internationalization” 부분이 줄보다 길어 중간에서 잘립니다. 짧은 낱말이나 작은 글자를 쓰거나 상자를 넓히십시오."
  `);
});

test('texts that overlap', () => {
  expect(bad('BC103', withShape(2, textBox({ box: [60, 145, 300, 30] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “points/body” (What changes, and w…) and “Remark” (A short remark besi…) overlap. Move them apart, or make one of them smaller.
    slide 2, Remark: error, certain: “points/body” (What changes, and w…) 개체와 “Remark” (A short remark besi…) 개체가 겹칩니다. 서로 떼어 놓거나 하나를 줄이십시오."
  `);
});

test('boxes that overlap while their letters do not are no fault', () => {
  expect(bad('BC103', withShape(2, textBox({ box: [500, 140, 400, 60] })))).toBe('');
});

test('text that runs into a picture', () => {
  expect(
    bad('BC103', withShape(5, textBox({ text: 'Seen from afar', box: [30, 250, 300, 30] }))),
  ).toMatchInlineSnapshot(`
    "slide 5, Remark: warning, likely: “chart/chart” and “Remark” (Seen from afar) overlap. Move them apart, or make one of them smaller.
    slide 5, Remark: warning, likely: “chart/chart” 개체와 “Remark” (Seen from afar) 개체가 겹칩니다. 서로 떼어 놓거나 하나를 줄이십시오."
  `);
});

test('text in a picture', () => {
  expect(
    bad('BC103', withShape(5, textBox({ text: 'Seen from afar', box: [250, 250, 200, 30] }))),
  ).toMatchInlineSnapshot(`
    "slide 5, Remark: note, possible: “Remark” (Seen from afar) stands on “chart/chart”. Look whether it can be read at every point; a plain panel behind the text makes it sure.
    slide 5, Remark: note, possible: “Remark” (Seen from afar) 개체가 “chart/chart” 개체 위에 있습니다. 모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다."
  `);
});

test('text that leaves the slide', () => {
  expect(bad('BC104', withShape(2, textBox({ box: [800, 300, 340, 60] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “Remark” (A short remark besi…) runs 99.1 pt over the edge of the slide. Move it onto the slide or make it smaller.
    slide 2, Remark: error, certain: “Remark” (A short remark besi…) 개체가 슬라이드 밖으로 99.1pt 벗어납니다. 슬라이드 안으로 옮기거나 줄이십시오."
  `);
});

test('text beside the slide', () => {
  expect(bad('BC104', withShape(2, textBox({ box: [980, 300, 340, 60] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, certain: “Remark” (A short remark besi…) lies beside the slide, where nobody sees it. Delete it: whoever gets the file can still read it.
    slide 2, Remark: note, certain: “Remark” (A short remark besi…) 개체가 슬라이드 밖에 있어 보이지 않습니다. 지우십시오. 파일을 받은 사람은 읽을 수 있습니다."
  `);
});

test('a turned text is where it is turned to', () => {
  const turned = textBox({ box: [700, 250, 300, 30] }).replace('<a:xfrm>', '<a:xfrm rot="5400000">');
  expect(bad('BC104', withShape(2, textBox({ box: [760, 250, 340, 30] })))).not.toBe('');
  expect(bad('BC104', withShape(2, turned))).toBe('');
});

test('a last line of one short word', () => {
  const text = 'Reads well but for a tiny end of all of it';
  expect(bad('BC106', withShape(2, textBox({ text, box: [560, 300, 298, 60] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, likely: The last line of “Reads well but for a tiny end of all of…” is only “it”. Shorten the text by a word, or break the line earlier.
    slide 2, Remark: note, likely: “Reads well but for a tiny end of all of…”의 마지막 줄에 “it”만 남습니다. 글을 조금 줄이거나 줄을 더 앞에서 바꾸십시오."
  `);
});

test('a title with a last line of one syllable', () => {
  const end = '</a:t></a:r><a:br><a:rPr lang="ko-KR"/></a:br><a:r><a:rPr lang="ko-KR"/><a:t>함</a:t></a:r>';
  const title = (text: string): string =>
    text.replace('기업의 AI 활용은 제품개발이 1위</a:t></a:r>', `기업의 AI 활용은 제품개발이 1위라고${end}`);
  const deck = edited(goodDeck.ko, [slidePart(5), title]);
  expect(told(found(deck, 'BC106').filter(({ slide }) => slide === 5))).toMatchInlineSnapshot(`
    [
      "slide 5, chart/title: warning, likely: The last line of “기업의 AI 활용은 제품개발이 1위라고 함” is only “함”. Shorten the text by a word, or break the line earlier.",
    ]
  `);
});

test('a panel over text', () => {
  const panel = textBox({ name: 'Panel', box: [40, 150, 500, 100], text: '', fill: solid('123F6E') });
  expect(bad('BC107', withShape(2, panel))).toMatchInlineSnapshot(`
    "slide 2, Panel: error, certain: “Panel” lies on “points/body” (What changes, and w…) and hides its text. Send it to the back, or move it.
    slide 2, Panel: error, certain: “Panel” 개체가 “points/body” (What changes, and w…) 개체의 글을 가립니다. 맨 뒤로 보내거나 옮기십시오."
  `);
});

test('a glass panel over text hides nothing', () => {
  const glass = '<a:solidFill><a:srgbClr val="123F6E"><a:alpha val="20000"/></a:srgbClr></a:solidFill>';
  expect(bad('BC107', withShape(2, textBox({ name: 'Panel', box: [40, 150, 500, 100], text: '', fill: glass })))).toBe(
    '',
  );
});

test('a title of three lines', () => {
  const title =
    'Firms use AI mainly in product development, and then in information technology, in production, in logistics, in sales and in many other places';
  expect(
    bad('BC108', [slidePart(5), text => text.replace('Firms use AI mainly in product development', title)]),
  ).toMatchInlineSnapshot(`
    "slide 5, chart/title: warning, certain: The title takes 3 lines. Say it in two lines at most.
    slide 5, chart/title: warning, certain: 제목이 3줄입니다. 두 줄 안으로 줄이십시오."
  `);
});

const shapes = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    textBox({ id: 1000 + index, name: `Box ${index}`, text: 'ab', box: [(index % 60) * 15, 200, 1, 1], size: 1 }),
  ).join('');

test('a slide of more shapes than are looked at one by one', () => {
  expect(bad('BC723', withShape(2, shapes(2000)))).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” has 2006 shapes; only the first 1000 are looked at. Put on several slides what people are to see, or make one picture of it; then check again. More is allowed by --limit slide-shapes=4000.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” 부분에 도형이 2006개 있습니다. 앞의 1000개만 점검했습니다. 내용을 여러 슬라이드로 나누거나 그림 하나로 만든 뒤 다시 점검하십시오. 더 허용하려면 --limit slide-shapes=4000 옵션을 쓰십시오."
  `);
});

test('a text longer than is looked at', () => {
  expect(bad('BC723', withShape(2, textBox({ text: 'word '.repeat(8000) })))).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” has 40284 characters of text; only the first 20000 are looked at. No slide can show that much: move the text to a document, or to several slides; then check again. More is allowed by --limit slide-characters=80000.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” 부분의 글이 40284자입니다. 앞의 20000자만 점검했습니다. 슬라이드에 담을 수 없는 양입니다. 글을 문서로 옮기거나 여러 슬라이드로 나눈 뒤 다시 점검하십시오. 더 허용하려면 --limit slide-characters=80000 옵션을 쓰십시오."
  `);
});

test('text in many paragraphs, in a layout', () => {
  const many = textBox().replace('<a:p>', `${'<a:p><a:r><a:t>가나</a:t></a:r></a:p>'.repeat(9000)}<a:p>`);
  const layout = (text: string): string => text.replace('</p:spTree>', `${many}</p:spTree>`);
  expect(bad('BC723', ['ppt/slideLayouts/slideLayout2.xml', layout])).toMatchInlineSnapshot(`
    "deck, /ppt/slideLayouts/slideLayout2.xml: error, certain: “/ppt/slideLayouts/slideLayout2.xml” has 27093 characters of text; only the first 20000 are looked at. No slide can show that much: move the text to a document, or to several slides; then check again. More is allowed by --limit slide-characters=40000.
    deck, /ppt/slideLayouts/slideLayout2.xml: error, certain: “/ppt/slideLayouts/slideLayout2.xml” 부분의 글이 27093자입니다. 앞의 20000자만 점검했습니다. 슬라이드에 담을 수 없는 양입니다. 글을 문서로 옮기거나 여러 슬라이드로 나눈 뒤 다시 점검하십시오. 더 허용하려면 --limit slide-characters=40000 옵션을 쓰십시오."
  `);
});

test('hundreds of shapes upon each other', () => {
  const pile = Array.from({ length: 60 }, (_, index) => textBox({ id: 1000 + index, name: `Box ${index}` })).join('');
  const deck = edited(goodDeck.en, withShape(2, pile));
  expect(both(deck, 'BC723')).toMatchInlineSnapshot(`
    "slide 2: error, certain: More than 500 pairs of shapes on this slide overlap; the others are not listed. Move the shapes apart, or delete those that lie under others; then check again. More is allowed by --limit overlapping-pairs=1000.
    slide 2: error, certain: 이 슬라이드에서 겹친 도형이 500쌍을 넘습니다. 나머지는 표시하지 않았습니다. 도형을 떼어 놓거나 다른 도형 밑에 놓인 것을 지운 뒤 다시 점검하십시오. 더 허용하려면 --limit overlapping-pairs=1000 옵션을 쓰십시오."
  `);
  expect(found(deck, 'BC103').length).toBe(500);
});

test('a thousand shapes and 20,000 characters are looked at', () => {
  expect(bad('BC723', withShape(2, shapes(900)))).toBe('');
});
