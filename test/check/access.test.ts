// Access: alternative texts, tables, titles, order, links, sections, the document's title.
import { expect, test } from 'vitest';
import { bad, type Edit, slidePart, textBox, withShape } from './decks.ts';

const alternative = (text: string): Edit => [
  slidePart(5),
  xml => xml.replace(/descr="Bar chart[^"]*"/, text === '' ? '' : `descr="${text}"`),
];

test('a picture without alternative text', () => {
  expect(bad('BC401', alternative(''))).toMatchInlineSnapshot(`
    "slide 5, chart/chart: warning, certain: “chart/chart” has no alternative text. Say in a sentence or two what it shows; mark it as decorative if it shows nothing.
    slide 5, chart/chart: warning, certain: “chart/chart”에 대체 텍스트가 없습니다. 무엇을 보여 주는지 한두 문장으로 쓰십시오. 장식이면 장식용으로 표시하십시오."
  `);
});

test('a decorative picture needs none', () => {
  const mark =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>';
  expect(
    bad('BC401', alternative(''), [
      slidePart(5),
      xml => xml.replace(/(name="chart\/chart"[^>]*>)<a:extLst>/, `$1${mark}`),
    ]),
  ).toBe('');
});

test('a table without alternative text', () => {
  expect(bad('BC401', [slidePart(6), xml => xml.replace(/descr="Table:[^"]*"/, '')])).toContain(
    'slide 6, table/table: warning',
  );
});

test('an alternative text that is a file name, or any name', () => {
  expect(bad('BC402', alternative('chart final (2).png'))).toMatchInlineSnapshot(`
    "slide 5, chart/chart: warning, certain: The alternative text “chart final (2).png” says nothing. Say in a sentence or two what it shows; mark it as decorative if it shows nothing.
    slide 5, chart/chart: warning, certain: “chart final (2).png” 같은 대체 텍스트는 아무것도 알려 주지 않습니다. 무엇을 보여 주는지 한두 문장으로 쓰십시오. 장식이면 장식용으로 표시하십시오."
  `);
  expect(bad('BC402', alternative('Picture 4'))).not.toBe('');
  expect(bad('BC402', alternative('그림 4'))).not.toBe('');
  expect(bad('BC402', alternative('Picture of a steam engine'))).toBe('');
});

test('an alternative text that is a lecture', () => {
  expect(bad('BC403', alternative('It goes on. '.repeat(40).trim()))).toMatchInlineSnapshot(`
    "slide 5, chart/chart: warning, certain: The alternative text has 479 characters; nobody listens to more than 400 at once. Say what it shows; put the rest into the notes.
    slide 5, chart/chart: warning, certain: 대체 텍스트가 479자입니다. 400자가 넘으면 듣기 어렵습니다. 무엇을 보여 주는지만 쓰고 나머지는 노트에 쓰십시오."
  `);
});

test('a table without header row', () => {
  expect(bad('BC404', [slidePart(6), xml => xml.replace('firstRow="1"', '')])).toMatchInlineSnapshot(`
    "slide 6, table/table: warning, certain: The table has no header row. Switch on “Header Row” in the table’s design.
    slide 6, table/table: warning, certain: 표에 머리글 행이 없습니다. 표 디자인에서 “머리글 행”을 켜십시오."
  `);
});

test('merged cells', () => {
  expect(
    bad('BC405', [
      slidePart(6),
      xml => xml.replace(/<a:tc>(.*?)<\/a:tc><a:tc>/, '<a:tc gridSpan="2">$1</a:tc><a:tc hMerge="1">'),
    ]),
  ).toMatchInlineSnapshot(`
    "slide 6, table/table: warning, certain: The table has a merged cell (row 1, column 1). Split it: screen readers lose count of the columns.
    slide 6, table/table: warning, certain: 표에 병합된 셀이 있습니다(1행 1열). 셀을 나누십시오. 화면 낭독기가 열을 잘못 셉니다."
  `);
});

test('a slide without title', () => {
  expect(bad('BC406', [slidePart(5), xml => xml.replace('<p:ph type="title"/>', '')])).toMatchInlineSnapshot(`
    "slide 5: warning, certain: The slide has no title placeholder. Choose a layout with a title and move the headline into it: it is how people and screen readers find the slide.
    slide 5: warning, certain: 슬라이드에 제목 개체 틀이 없습니다. 제목이 있는 레이아웃을 골라 제목을 옮기십시오. 사람도 화면 낭독기도 제목으로 슬라이드를 찾습니다."
  `);
});

test('an empty title', () => {
  expect(
    bad('BC407', [
      slidePart(5),
      xml => xml.replace('<a:t>Firms use AI mainly in product development</a:t>', '<a:t> </a:t>'),
    ]),
  ).toMatchInlineSnapshot(`
    "slide 5, chart/title: warning, certain: The title of the slide is empty. Write what the slide claims.
    slide 5, chart/title: warning, certain: 슬라이드 제목이 비어 있습니다. 슬라이드의 주장을 쓰십시오."
  `);
});

test('two slides of one title', () => {
  expect(
    bad('BC408', [
      slidePart(6),
      xml => xml.replace('AI use differs by sector', 'Firms use AI mainly in product development'),
    ]),
  ).toMatchInlineSnapshot(`
    "slide 6, table/title: warning, certain: Slide 5 has the title “Firms use AI mainly in product developm…” too. Say what is different here, or number them: (1/2), (2/2).
    slide 6, table/title: warning, certain: 슬라이드 5의 제목도 “Firms use AI mainly in product developm…”입니다. 다른 점을 쓰거나 (1/2), (2/2)처럼 번호를 붙이십시오."
  `);
});

test('a title that is not read first', () => {
  const last = (xml: string): string => {
    const [title = ''] = /<p:sp>(?:(?!<\/p:sp>).)*name="points\/title".*?<\/p:sp>/s.exec(xml) ?? [];
    return xml.replace(title, '').replace('</p:spTree>', `${title}</p:spTree>`);
  };
  expect(bad('BC409', [slidePart(2), last])).toMatchInlineSnapshot(`
    "slide 2, points/section: warning, certain: “points/section” (Evidence) is read before the title. Send the title to the back: what is lowest is read first.
    slide 2, points/section: warning, certain: “points/section” (Evidence) 개체가 제목보다 먼저 읽힙니다. 제목을 맨 뒤로 보내십시오. 맨 아래 것이 먼저 읽힙니다."
  `);
});

test('a text that is read after what stands below it', () => {
  const low = textBox({ name: 'Second', box: [560, 360, 300, 30] });
  const high = textBox({ name: 'First', id: 91, box: [560, 300, 300, 30] });
  expect(bad('BC409', withShape(2, low + high))).toMatchInlineSnapshot(`
    "slide 2, First: warning, likely: “First” (A short remark besi…) is read after “Second” (A short remark besi…), although it stands above it or to its left. Put them in order in the selection pane: what is lowest there is read first.
    slide 2, First: warning, likely: “First” (A short remark besi…) 개체가 “Second” (A short remark besi…) 개체보다 위나 왼쪽에 있지만 나중에 읽힙니다. 선택 창에서 순서를 바꾸십시오. 맨 아래 것이 먼저 읽힙니다."
  `);
  expect(bad('BC409', withShape(2, high + low))).toBe('');
});

test('a text that is read after its right neighbour', () => {
  const right = textBox({ name: 'Right', box: [740, 400, 160, 60] });
  const left = textBox({ name: 'Left', id: 91, box: [560, 400, 160, 60] });
  expect(bad('BC409', withShape(2, right + left))).toContain(
    '“Left” (A short remark besi…) is read after “Right” (A short remark besi…), although',
  );
});

test('columns may be read one after the other, or row by row', () => {
  const box = (name: string, id: number, x: number, y: number) =>
    textBox({ name, id, text: name, box: [x, y, 100, 24] });
  const [a, b, c, d] = [box('A', 90, 560, 300), box('B', 91, 560, 330), box('C', 92, 700, 300), box('D', 93, 700, 330)];
  expect(bad('BC409', withShape(2, `${a}${b}${c}${d}`))).toBe('');
  expect(bad('BC409', withShape(2, `${a}${c}${b}${d}`))).toBe('');
  expect(bad('BC409', withShape(2, `${d}${c}${b}${a}`))).not.toBe('');
});

test('a link that does not say where it leads', () => {
  expect(
    bad('BC410', [slidePart(2), xml => xml.replace('<a:t>the survey</a:t>', '<a:t>here</a:t>')]),
  ).toMatchInlineSnapshot(`
    "slide 2, points/body: warning, likely: The link “here” does not say where it leads. Name what is there: the report, the page.
    slide 2, points/body: warning, likely: “here” 링크는 어디로 가는지 알려 주지 않습니다. 무엇이 있는지 쓰십시오(보고서 이름 등)."
  `);
});

test('a section without name', () => {
  expect(
    bad('BC411', ['ppt/presentation.xml', xml => xml.replace('name="Evidence"', 'name="Untitled Section"')]),
  ).toMatchInlineSnapshot(`
    "deck: warning, certain: Section 2 has no name of its own. Name the section after what it is about.
    deck: warning, certain: 구역 2에 이름이 없습니다. 구역의 내용을 이름으로 쓰십시오."
  `);
});

test('a document without title', () => {
  const title = /<dc:title>.*?<\/dc:title>/;
  expect(bad('BC412', ['docProps/core.xml', xml => xml.replace(title, '')])).toMatchInlineSnapshot(`
    "deck: warning, certain: The document has no title. Write its title into the file’s properties: screen readers say it first.
    deck: warning, certain: 문서 제목이 없습니다. 파일 속성에 제목을 쓰십시오. 화면 낭독기가 맨 먼저 읽습니다."
  `);
  expect(
    bad('BC412', ['docProps/core.xml', xml => xml.replace(title, '<dc:title>PowerPoint Presentation</dc:title>')]),
  ).toMatchInlineSnapshot(`
    "deck: warning, certain: The document is called “PowerPoint Presentation”. Write its title into the file’s properties: screen readers say it first.
    deck: warning, certain: 문서 제목이 “PowerPoint Presentation”입니다. 파일 속성에 제목을 쓰십시오. 화면 낭독기가 맨 먼저 읽습니다."
  `);
});
