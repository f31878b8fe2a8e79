// Sight: sizes, contrast, colors, pictures.
import { expect, test } from 'vitest';
import { part } from '../write/pptx/opened.ts';
import {
  bad,
  both,
  type Edit,
  edited,
  found,
  goodDeck,
  slidePart,
  solid,
  textBox,
  themed,
  withShape,
} from './decks.ts';

test('type that cannot be read from the back row', () => {
  expect(bad('BC201', withShape(2, textBox({ size: 12 })))).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, certain: “A short remark beside the points” is set at 12 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 2, Remark: warning, certain: “A short remark beside the points”의 글자가 12pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다."
  `);
});

test('what is small in a talk may be large enough in a handout', () => {
  const deck = edited(goodDeck.en, withShape(2, textBox({ size: 12 })));
  expect(found(deck, 'BC201', { density: 'handout' })).toEqual([]);
  const fine = edited(goodDeck.en, withShape(2, textBox({ size: 9 })));
  expect(both(fine, 'BC201', { density: 'handout' })).toMatchInlineSnapshot(`
    "slide 2, Remark: warning, certain: “A short remark beside the points” is set at 9 pt; 10 pt is the least here. Say less and set it larger: in print it is hard to read.
    slide 2, Remark: warning, certain: “A short remark beside the points”의 글자가 9pt입니다. 여기서는 10pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 인쇄하면 읽기 어렵습니다."
  `);
});

test('a passage of words at the size of a label', () => {
  const text = 'A whole sentence that the claim rests on, and that is set as small as the label of a bar';
  expect(bad('BC201', withShape(2, textBox({ size: 14, text, box: [560, 300, 340, 90] })))).toMatchInlineSnapshot(`
    "slide 2, Remark: note, likely: “A whole sentence that the claim rests o…” is set at 14 pt; 16 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 2, Remark: note, likely: “A whole sentence that the claim rests o…”의 글자가 14pt입니다. 여기서는 16pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다."
  `);
});

test('source lines may be small', () => {
  expect(bad('BC201', withShape(2, textBox({ size: 11, text: 'Source: a survey' })))).toBe('');
  expect(bad('BC201', withShape(2, textBox({ size: 7, text: 'Source: a survey' })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “Source: a survey” is set at 7 pt; 10 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 2, Remark: error, certain: “Source: a survey”의 글자가 7pt입니다. 여기서는 10pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다."
  `);
});

test('type that autofit made small', () => {
  expect(
    bad('BC201', withShape(2, textBox({ size: 18, body: '<a:normAutofit fontScale="55000"/>' }))),
  ).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “A short remark beside the points” is set at 9.9 pt; 14 pt is the least here. Say less and set it larger: from the back row it cannot be read.
    slide 2, Remark: error, certain: “A short remark beside the points”의 글자가 9.9pt입니다. 여기서는 14pt 이상이어야 합니다. 내용을 줄이고 글자를 키우십시오. 뒷자리에서는 읽을 수 없습니다."
  `);
});

test('grey on white', () => {
  expect(bad('BC202', withShape(2, textBox({ size: 16, look: solid('999999') })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “A short remark beside the points” in 999999 on FFFFFF has a contrast of 2.8:1; 4.5:1 is the least. Make the text darker, or its ground lighter (or the other way round).
    slide 2, Remark: error, certain: “A short remark beside the points”의 명암비가 2.8:1입니다(글자 999999, 배경 FFFFFF). 4.5:1 이상이어야 합니다. 글자와 배경의 밝기 차이를 키우십시오."
  `);
});

test('large type needs less', () => {
  expect(bad('BC202', withShape(2, textBox({ size: 24, look: solid('8A8A8A') })))).toBe('');
  expect(bad('BC202', withShape(2, textBox({ size: 16, look: solid('8A8A8A') })))).not.toBe('');
});

test('dark text on the panel that its placeholder inherits from the layout', () => {
  const dark = (text: string): string =>
    text.replace(/(name="columns-3\/band".*?<a:rPr [^>]*?)\/>/s, `$1>${themed('tx1')}</a:rPr>`);
  expect(bad('BC202', [slidePart(3), dark])).toMatchInlineSnapshot(`
    "slide 3, columns-3/band: error, certain: “Government supports them in time” in 16202C on 123F6E has a contrast of 1.5:1; 3:1 is the least. Make the text darker, or its ground lighter (or the other way round).
    slide 3, columns-3/band: error, certain: “Government supports them in time”의 명암비가 1.5:1입니다(글자 16202C, 배경 123F6E). 3:1 이상이어야 합니다. 글자와 배경의 밝기 차이를 키우십시오."
  `);
});

test('light text over the dark background of its layout', () => {
  const dark = (text: string): string =>
    text.replace(/(name="cover\/subtitle".*?<a:rPr [^>]*?)\/>/s, `$1>${themed('tx1')}</a:rPr>`);
  expect(bad('BC202', [slidePart(1), dark])).toMatchInlineSnapshot(`
    "slide 1, cover/subtitle: error, certain: “What changes, and what is to be done” in 16202C on 0A2E38 has a contrast of 1.1:1; 3:1 is the least. Make the text darker, or its ground lighter (or the other way round).
    slide 1, cover/subtitle: error, certain: “What changes, and what is to be done”의 명암비가 1.1:1입니다(글자 16202C, 배경 0A2E38). 3:1 이상이어야 합니다. 글자와 배경의 밝기 차이를 키우십시오."
  `);
});

test('text over a shape that stands under it', () => {
  const panel = textBox({ name: 'Panel', id: 89, text: '', box: [550, 290, 360, 80], fill: solid('404040') });
  expect(bad('BC202', withShape(2, panel + textBox()))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: “A short remark beside the points” in 16202C on 404040 has a contrast of 1.6:1; 3:1 is the least. Make the text darker, or its ground lighter (or the other way round).
    slide 2, Remark: error, certain: “A short remark beside the points”의 명암비가 1.6:1입니다(글자 16202C, 배경 404040). 3:1 이상이어야 합니다. 글자와 배경의 밝기 차이를 키우십시오."
  `);
});

/** A dark panel under the remark, at the bottom of a layout or master. */
const panelOn = (part: string): Edit => [
  part,
  xml =>
    xml.replace(
      '</p:grpSpPr>',
      `</p:grpSpPr>${textBox({ name: 'Panel', text: '', box: [550, 290, 360, 80], fill: solid('404040') })}`,
    ),
];
const LAYOUT = `ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(part(goodDeck.en, 'ppt/slides/_rels/slide2.xml.rels'))?.[0]}`;

test('text over a panel of the layout, or of the master', () => {
  expect(bad('BC202', panelOn(LAYOUT), withShape(2, textBox()))).toContain('in 16202C on 404040');
  expect(bad('BC202', panelOn('ppt/slideMasters/slideMaster1.xml'), withShape(2, textBox()))).toContain('on 404040');
  const hidden: Edit = [LAYOUT, xml => xml.replace('<p:sldLayout ', '<p:sldLayout showMasterSp="0" ')];
  expect(bad('BC202', panelOn('ppt/slideMasters/slideMaster1.xml'), hidden, withShape(2, textBox()))).toBe('');
});

test('text on a background that the slide gives itself', () => {
  const dark: Edit = [
    slidePart(2),
    xml => xml.replace('<p:spTree>', `<p:bg><p:bgPr>${themed('tx1')}<a:effectLst/></p:bgPr></p:bg><p:spTree>`),
  ];
  expect(bad('BC202', dark)).toContain('slide 2, points/title: error, certain');
});

test('a gradient is judged by its worst color, and with caution', () => {
  const stops = ['FFFFFF', '202020']
    .map((color, at) => `<a:gs pos="${at * 100000}"><a:srgbClr val="${color}"/></a:gs>`)
    .join('');
  const shape = textBox({ fill: `<a:gradFill><a:gsLst>${stops}</a:gsLst></a:gradFill>` });
  expect(bad('BC202', withShape(2, shape))).toContain(
    'warning, likely: “A short remark beside the points” in 16202C on 202020',
  );
});

test('theme colors may be changed in lightness', () => {
  const light =
    '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="25000"/><a:lumOff val="75000"/></a:schemeClr></a:solidFill>';
  expect(bad('BC202', withShape(2, textBox({ look: light })))).toMatch(
    /in [BC]\w{5} on FFFFFF has a contrast of 1\.\d:1/,
  );
});

test('a half transparent panel is blended with what is behind it', () => {
  const glass = '<a:solidFill><a:srgbClr val="000000"><a:alpha val="10000"/></a:srgbClr></a:solidFill>';
  const panel = textBox({ name: 'Panel', id: 89, text: '', box: [550, 290, 360, 80], fill: glass });
  expect(bad('BC202', withShape(2, panel + textBox()))).toBe('');
});

test('a cell of a table', () => {
  const pale = (text: string): string =>
    text.replace(
      /<a:rPr ([^>]*)>(?:(?!<\/a:rPr>).)*<\/a:rPr><a:t>Finance/,
      `<a:rPr $1>${solid('DDDDDD')}</a:rPr><a:t>Finance`,
    );
  expect(bad('BC202', [slidePart(6), pale])).toMatchInlineSnapshot(`
    "slide 6, table/table: error, certain: “Finance” in DDDDDD on FFFFFF has a contrast of 1.4:1; 3:1 is the least. Make the text darker, or its ground lighter (or the other way round).
    slide 6, table/table: error, certain: “Finance”의 명암비가 1.4:1입니다(글자 DDDDDD, 배경 FFFFFF). 3:1 이상이어야 합니다. 글자와 배경의 밝기 차이를 키우십시오."
  `);
});

test('text on a picture', () => {
  expect(
    bad('BC202', withShape(5, textBox({ text: 'Seen from afar', box: [250, 250, 200, 30] }))),
  ).toMatchInlineSnapshot(`
    "slide 5, Remark: note, possible: What is behind “Seen from afar” is a picture or a shape whose color cannot be read. Look whether it can be read at every point; a plain panel behind the text makes it sure.
    slide 5, Remark: note, possible: “Seen from afar” 뒤에 그림이나 색을 알 수 없는 도형이 있습니다. 모든 곳에서 읽히는지 확인하십시오. 글 뒤에 단색 면을 두면 확실합니다."
  `);
});

test('colors that are not of the theme', () => {
  expect(bad('BC203', withShape(2, textBox({ look: solid('00AA00') })))).toMatchInlineSnapshot(`
    "slide 2: warning, certain: The slide uses a color that is not in its theme: 00AA00. Choose a color of the theme, so that the slide follows when the theme changes.
    slide 2: warning, certain: 테마에 없는 색을 씁니다: 00AA00. 테마 색을 고르십시오. 그래야 테마를 바꿀 때 함께 바뀝니다."
  `);
  expect(bad('BC203', withShape(2, textBox({ look: solid('00AA00'), fill: solid('FFEEDD') })))).toContain(
    'colors that are not',
  );
});

test('colors of the theme, written as numbers', () => {
  expect(bad('BC203', withShape(2, textBox({ look: solid('123F6E') })))).toMatchInlineSnapshot(`
    "slide 2: note, certain: The slide writes colors of its theme as numbers: 123F6E. Choose them by their place in the theme, so that the slide follows when the theme changes.
    slide 2: note, certain: 테마 색을 숫자로 직접 지정했습니다: 123F6E. 테마 색으로 지정하십시오. 그래야 테마를 바꿀 때 함께 바뀝니다."
  `);
});

/** The good deck's picture, with another size on the slide and no drawing beside it. */
const picture = (width: number, height: number) => (text: string) =>
  text
    .replace(/<a:extLst><a:ext uri="\{96DAC541.*?<\/a:extLst>/s, '')
    .replace(
      /(<\/p:blipFill>)<p:spPr\/>/,
      `$1<p:spPr><a:xfrm><a:off x="609600" y="1778000"/><a:ext cx="${width * 12700}" cy="${height * 12700}"/></a:xfrm></p:spPr>`,
    )
    .replace(
      /(<\/p:blipFill>)<p:spPr><a:xfrm>.*?<\/a:xfrm>/,
      `$1<p:spPr><a:xfrm><a:off x="609600" y="1778000"/><a:ext cx="${width * 12700}" cy="${height * 12700}"/></a:xfrm>`,
    );

test('a picture with too few pixels', () => {
  expect(bad('BC204', [slidePart(5), text => picture(560, 306)(text)])).toBe('');
  expect(bad('BC204', [slidePart(5), text => picture(860, 470)(text)])).toMatchInlineSnapshot(`
    "slide 5, chart/chart: warning, certain: The picture has 94 pixels an inch at this size; 96 is the least. Use a larger original, or show it smaller.
    slide 5, chart/chart: warning, certain: 이 크기에서 그림의 해상도가 인치당 94픽셀입니다. 96픽셀 이상이어야 합니다. 더 큰 원본을 쓰거나 작게 보이십시오."
  `);
});

test('a stretched picture', () => {
  expect(bad('BC205', [slidePart(5), text => picture(560, 306)(text)])).toBe('');
  expect(bad('BC205', [slidePart(5), text => picture(560, 250)(text)])).toMatchInlineSnapshot(`
    "slide 5, chart/chart: warning, certain: The picture is 22% too wide for its height. Reset its size, and crop instead of stretching.
    slide 5, chart/chart: warning, certain: 그림이 높이에 비해 22% 넓습니다. 크기를 원래대로 돌리고, 늘이지 말고 자르십시오."
  `);
  expect(bad('BC205', [slidePart(5), text => picture(400, 306)(text)])).toContain('too narrow');
});

test('a cropped picture keeps its proportions', () => {
  const cropped = (text: string) => picture(280, 306)(text).replace('<a:stretch>', '<a:srcRect l="50000"/><a:stretch>');
  expect(bad('BC205', [slidePart(5), cropped])).toBe('');
});
