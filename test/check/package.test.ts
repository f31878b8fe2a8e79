// The file itself: what PowerPoint answers with an offer to repair, each trap set in a good deck.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chartXml, withChart } from './charts.ts';
import { bad, both, check, type Edit, edited, goodDeck, slidePart, textBox, told, withShape } from './decks.ts';

const TYPES = '[Content_Types].xml';
const LINKS = 'ppt/slides/_rels/slide2.xml.rels';
const PRESENTATION = 'ppt/presentation.xml';

test('what is no deck', () => {
  expect(both(strToU8('Not a deck, just words.'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: This is no PowerPoint presentation. Name a PowerPoint file that ends in .pptx; if your organization protects its documents (DRM), release this one first.
    deck: error, certain: PowerPoint 프레젠테이션이 아닙니다. .pptx로 끝나는 PowerPoint 파일을 지정하십시오. 문서 보안(DRM)이 걸려 있다면 먼저 해제하십시오."
  `);
  expect(both(goodDeck.en.subarray(0, 20_000), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: The file is cut off: its end is missing. Copy or download it again, or take it from a backup.
    deck: error, certain: 파일이 중간에서 끊겨 끝부분이 없습니다. 다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오."
  `);
  expect(both(new Uint8Array(), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: The file is empty. Copy or download it again, or take it from a backup.
    deck: error, certain: 빈 파일입니다. 다시 복사하거나 내려받고, 안 되면 백업에서 되살리십시오."
  `);
});

/** A file as Office wrote them before 2007, with streams of these names. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const utf16 = names.flatMap(name => [...name].flatMap(letter => [letter.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0), ...utf16]);
}

test('a file with a password', () => {
  expect(both(compoundFile('EncryptionInfo', 'EncryptedPackage'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: The presentation is protected by a password. Open it in PowerPoint and remove the password: File > Info > Protect Presentation > Encrypt with Password.
    deck: error, certain: 암호가 걸린 프레젠테이션입니다. PowerPoint에서 열어 암호를 지우십시오: 파일 > 정보 > 프레젠테이션 보호 > 암호 설정."
  `);
});

test('a presentation of the old format', () => {
  expect(both(compoundFile('Current User', 'PowerPoint Document'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: This is a presentation of the old format (.ppt). Open it in PowerPoint and save it as “PowerPoint Presentation (*.pptx)”.
    deck: error, certain: 구형 프레젠테이션(.ppt)입니다. PowerPoint에서 열어 “PowerPoint 프레젠테이션(*.pptx)”으로 저장하십시오."
  `);
});

test('a zip that holds something else', () => {
  const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map(name => [name, strToU8('<a/>')])));
  expect(both(zip('[Content_Types].xml', 'word/document.xml'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: This is a Word document, not a PowerPoint presentation. Name a PowerPoint file that ends in .pptx.
    deck: error, certain: PowerPoint 프레젠테이션이 아니라 Word 문서입니다. .pptx로 끝나는 PowerPoint 파일을 지정하십시오."
  `);
  expect(both(zip('mimetype', 'content.xml'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: This is an OpenDocument file (.odp), not a .pptx. Open it in PowerPoint and save it as “PowerPoint Presentation (*.pptx)”.
    deck: error, certain: .pptx가 아니라 OpenDocument 파일(.odp)입니다. PowerPoint에서 열어 “PowerPoint 프레젠테이션(*.pptx)”으로 저장하십시오."
  `);
  expect(both(zip('Index/Slide.iwa'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: This is a Keynote presentation. Export it from Keynote: File > Export To > PowerPoint.
    deck: error, certain: Keynote 프레젠테이션입니다. Keynote에서 내보내십시오: 파일 > 다음으로 내보내기 > PowerPoint."
  `);
  expect(both(zip('a.txt'), 'BC701')).toMatchInlineSnapshot(`
    "deck: error, certain: The file is a zip that holds no presentation. Name a PowerPoint file that ends in .pptx.
    deck: error, certain: 프레젠테이션이 들어 있지 않은 zip 파일입니다. .pptx로 끝나는 PowerPoint 파일을 지정하십시오."
  `);
});

test.each([
  ['a Word document', compoundFile('WordDocument'), 'Word 문서'],
  ['an Excel workbook', compoundFile('Workbook'), 'Excel 통합 문서'],
  ['a Hangul document (.hwp)', strToU8('HWP Document File V3.00'), '한글 문서(.hwp)'],
  ['a PDF file', strToU8('%PDF-1.7\n'), 'PDF 파일'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), '그림 파일'],
  ['a web page', strToU8('\n<!DOCTYPE html>\n<html></html>'), '웹 페이지(HTML)'],
])('%s that is called .pptx', (english, bytes, korean) => {
  expect(told(check(bytes))).toEqual([
    `deck: error, certain: This is ${english}, not a PowerPoint presentation. Name a PowerPoint file that ends in .pptx.`,
  ]);
  expect(both(bytes, 'BC701')).toContain(`PowerPoint 프레젠테이션이 아니라 ${korean}입니다.`);
});

test('a deck whose main part, or list of parts, is missing', () => {
  expect(bad('BC701', [PRESENTATION, () => undefined])).toMatchInlineSnapshot(`
    "deck: error, certain: The presentation is damaged: its main part cannot be read. Open it in PowerPoint, let PowerPoint repair it, and save it; or take it from a backup.
    deck: error, certain: 프레젠테이션이 손상되어 주요 부분을 읽을 수 없습니다. PowerPoint에서 열어 복구한 뒤 저장하거나 백업에서 되살리십시오."
  `);
  expect(bad('BC701', [TYPES, () => undefined])).toMatchInlineSnapshot(`
    "deck: error, certain: The list of what the file holds (“[Content_Types].xml”) is missing. Open the file in PowerPoint and save it again as .pptx.
    deck: error, certain: 파일에 구성 요소 목록(“[Content_Types].xml”)이 없습니다. PowerPoint에서 파일을 열어 .pptx로 다시 저장하십시오."
  `);
});

test('a damaged part', () => {
  const deck = edited(goodDeck.en, [slidePart(2), text => `${text} `]);
  const broken = deck.slice();
  // The 30 bytes of a local header, the name, then the data.
  const name = strToU8(slidePart(3));
  const start = broken.findIndex((_, index) => name.every((byte, at) => broken[index + at] === byte));
  broken.fill(0xff, start + name.length, start + name.length + 60);
  expect(both(broken, 'BC701')).toMatchInlineSnapshot(`
    "deck, /ppt/slides/slide3.xml: error, certain: “/ppt/slides/slide3.xml” is damaged and could not be unpacked. Open the file in PowerPoint and save it again as .pptx.
    deck, /ppt/slides/slide3.xml: error, certain: “/ppt/slides/slide3.xml” 부분이 손상되어 풀 수 없습니다. PowerPoint에서 파일을 열어 .pptx로 다시 저장하십시오."
  `);
});

test('a part that unpacks to more than any slide has', () => {
  const bomb = zipSync({ 'ppt/slides/slide1.xml': new Uint8Array(17 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(both(bomb, 'BC702')).toMatchInlineSnapshot(`
    "deck, /ppt/slides/slide1.xml: error, certain: “/ppt/slides/slide1.xml” unpacks to 17 MiB; at most 16 MiB are read. No slide needs that much: do not open the file unless you know where it comes from. More is allowed by --limit deck-part-megabytes=32.
    deck, /ppt/slides/slide1.xml: error, certain: “/ppt/slides/slide1.xml” 부분을 풀면 17MiB입니다. 최대 16MiB까지 읽습니다. 슬라이드에 필요한 크기가 아닙니다. 출처를 모르면 열지 마십시오. 더 허용하려면 --limit deck-part-megabytes=32 옵션을 쓰십시오."
  `);
});

test('a part that lies about its size', () => {
  const bomb = zipSync({ 'ppt/slides/slide1.xml': new Uint8Array(5 * 1024 * 1024) }, { level: 9 }).slice();
  const view = new DataView(bomb.buffer);
  const directory = view.getUint32(bomb.length - 6, true);
  view.setUint32(directory + 24, 1000, true);
  expect(told(check(bomb)).join('\n')).toContain('“/ppt/slides/slide1.xml” is damaged');
});

test('too many parts', () => {
  const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`a${index}.txt`, new Uint8Array()]));
  expect(both(zipSync(parts, { level: 0 }), 'BC702')).toMatchInlineSnapshot(`
    "deck: error, certain: The file has 20001 parts; at most 20000 are read. Open the file in PowerPoint and save it again as .pptx. More is allowed by --limit deck-parts=40000.
    deck: error, certain: 파일의 구성 요소가 20001개입니다. 최대 20000개까지 읽습니다. PowerPoint에서 파일을 열어 .pptx로 다시 저장하십시오. 더 허용하려면 --limit deck-parts=40000 옵션을 쓰십시오."
  `);
});

test('XML that is none', () => {
  expect(bad('BC703', [slidePart(2), text => text.replace('</p:sld>', '')])).toMatchInlineSnapshot(`
    "deck, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” cannot be read as XML: unclosed tag: p:sld. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” 부분을 XML로 읽을 수 없습니다(unclosed tag: p:sld). PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  expect(
    bad('BC703', [slidePart(2), text => text.replace('<p:sld ', '<!DOCTYPE a [<!ENTITY b "c">]><p:sld ')]),
  ).toContain('it declares a document type');
  expect(bad('BC703', [slidePart(2), text => text.replace('<a:t>', '<a:t>\u0001')])).toContain('cannot be read as XML');
});

test('elements that are nested without end, or without number', { tags: ['slow'] }, () => {
  const deep = (text: string): string =>
    text.replace('</p:spTree>', `${'<a:x>'.repeat(50_000)}${'</a:x>'.repeat(50_000)}</p:spTree>`);
  expect(bad('BC703', [slidePart(2), deep])).toContain('its elements are nested too deeply');
  const wide = (text: string): string => text.replace('</p:spTree>', `${'<a:x/>'.repeat(500_000)}</p:spTree>`);
  expect(bad('BC703', [slidePart(2), wide])).toContain('it has too many elements');
  const attributes = Array.from({ length: 300 }, (_, index) => `a${index}=""`).join(' ');
  expect(
    bad('BC703', [slidePart(2), text => text.replace('</p:spTree>', `<a:x ${attributes}/></p:spTree>`)]),
  ).toContain('too many attributes');
});

test('a content type for a part that is not there', () => {
  const phantom = '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>';
  expect(bad('BC704', [TYPES, text => text.replace('</Types>', phantom)])).toMatchInlineSnapshot(`
    "deck, /ppt/slideMasters/slideMaster2.xml: error, certain: “/ppt/slideMasters/slideMaster2.xml” has a content type but is not in the file. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/slideMasters/slideMaster2.xml: error, certain: “/ppt/slideMasters/slideMaster2.xml”의 형식은 선언되어 있으나 파일에 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a part without content type', () => {
  expect(bad('BC705', ['ppt/media/extra.bin', () => 'x'])).toMatchInlineSnapshot(`
    "deck, /ppt/media/extra.bin: error, certain: “/ppt/media/extra.bin” has no content type. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/media/extra.bin: error, certain: “/ppt/media/extra.bin”의 형식이 선언되어 있지 않습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('media that are not what their type says', () => {
  expect(
    bad('BC706', [TYPES, text => text.replace('ContentType="image/png"', 'ContentType="image/gif"')])
      .split('\n')
      .slice(0, 1)
      .join(),
  ).toMatchInlineSnapshot(
    `"deck, /ppt/media/eac8141cc3ba081a.png: error, certain: “/ppt/media/eac8141cc3ba081a.png” is declared as “image/gif” but is PNG (image/png). PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint."`,
  );
});

test('image/jpg', () => {
  const jpeg = new Uint8Array(64);
  jpeg.set([0xff, 0xd8, 0xff, 0xe0]);
  const types: Edit = [
    TYPES,
    text => text.replace('</Types>', '<Default Extension="jpg" ContentType="image/jpg"/></Types>'),
  ];
  const deck = edited(goodDeck.en, types, ['ppt/media/a.jpg', () => String.fromCharCode(0xff)]);
  expect(both(withPart(deck, 'ppt/media/a.jpg', jpeg), 'BC706')).toMatchInlineSnapshot(`
    "deck, /ppt/media/a.jpg: warning, likely: “/ppt/media/a.jpg” is declared as “image/jpg” but is JPEG (image/jpeg). PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/media/a.jpg: warning, likely: “/ppt/media/a.jpg” 부분이 “image/jpg” 형식으로 선언되어 있으나 실제로는 JPEG (image/jpeg)입니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a relationship to nothing', () => {
  expect(bad('BC707', [LINKS, text => text.replace('notesSlide2.xml', 'notesSlide9.xml')])).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” leads to “/ppt/notesSlides/notesSlide9.xml”, which is not in the file. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” 부분이 가리키는 “/ppt/notesSlides/notesSlide9.xml” 부분이 파일에 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a relationship id that does not exist', () => {
  expect(bad('BC708', [slidePart(2), text => text.replace('r:id="rId3"', 'r:id="rId33"')])).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “a:hlinkClick” in “/ppt/slides/slide2.xml” uses the relationship “rId33”, which does not exist. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”의 “a:hlinkClick” 요소가 쓰는 “rId33” 관계가 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a shape without text body', () => {
  const bare = textBox({ name: 'Bar' }).replace(/<p:txBody>.*<\/p:txBody>/, '');
  expect(bad('BC709', withShape(2, bare))).toMatchInlineSnapshot(`
    "slide 2, Bar: warning, possible: The shape has no text body, not even an empty one. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, Bar: warning, possible: 도형에 텍스트 본문(txBody)이 없습니다. 빈 본문도 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('two shapes of one id', () => {
  expect(bad('BC710', withShape(2, textBox({ id: 2 })))).toMatchInlineSnapshot(`
    "slide 2, Remark: error, certain: Two shapes of the slide have the id 2. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, Remark: error, certain: 한 슬라이드에 ID가 2인 도형이 둘 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('two shapes of one id on a master', () => {
  const master = 'ppt/slideMasters/slideMaster1.xml';
  expect(bad('BC710', [master, text => text.replace(/(<p:cNvPr id=")(?!1")\d+/, '$11')])).toMatchInlineSnapshot(`
    "deck, /ppt/slideMasters/slideMaster1.xml: note, possible: “title” in “/ppt/slideMasters/slideMaster1.xml” has the id 1, which another shape has too. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/slideMasters/slideMaster1.xml: note, possible: “/ppt/slideMasters/slideMaster1.xml”의 “title” 도형은 ID가 1인데, 같은 ID의 도형이 또 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a theme that two masters share', () => {
  expect(
    bad('BC711', ['ppt/notesMasters/_rels/notesMaster1.xml.rels', text => text.replace('theme2.xml', 'theme1.xml')]),
  ).toMatchInlineSnapshot(`
    "deck, /ppt/theme/theme1.xml: error, certain: “/ppt/notesMasters/notesMaster1.xml” and “/ppt/slideMasters/slideMaster1.xml” share the theme “/ppt/theme/theme1.xml”; each master needs its own. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/theme/theme1.xml: error, certain: “/ppt/notesMasters/notesMaster1.xml” 부분과 “/ppt/slideMasters/slideMaster1.xml” 부분이 “/ppt/theme/theme1.xml” 테마를 함께 씁니다. 마스터마다 테마가 따로 있어야 합니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a part that stands in the zip twice', () => {
  expect(bad('BC712', ['PPT/Slides/Slide2.xml', () => '<a/>'])).toMatchInlineSnapshot(`
    "deck, /PPT/Slides/Slide2.xml: error, certain: “/PPT/Slides/Slide2.xml” stands in the zip twice. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /PPT/Slides/Slide2.xml: error, certain: “/PPT/Slides/Slide2.xml” 부분이 zip에 두 번 들어 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('lengths that are no whole numbers', () => {
  expect(bad('BC713', withShape(2, textBox().replace(/ x="\d+"/, ' x="NaN"')))).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “a:off” in “/ppt/slides/slide2.xml” has x="NaN" where a whole number belongs. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”의 “a:off” 요소에서 x="NaN" 값은 정수가 아닙니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  expect(bad('BC713', withShape(2, textBox().replace(/ x="\d+"/, ' x="12.5"')))).toContain('x="12.5"');
  expect(
    bad('BC713', withShape(2, textBox({ paragraph: '<a:pPr><a:lnSpc><a:spcPct val="NaN"/></a:lnSpc></a:pPr>' }))),
  ).toContain('val="NaN"');
});

test('children out of order', () => {
  expect(
    bad('BC714', [
      PRESENTATION,
      text => text.replace(/(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/s, '$2$1'),
    ]),
  ).toMatchInlineSnapshot(`
    "deck, /ppt/presentation.xml: error, certain: In “/ppt/presentation.xml” “p:presentation” has “p:notesMasterIdLst” after “p:sldIdLst”; the standard wants it before. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/presentation.xml: error, certain: “/ppt/presentation.xml”의 “p:presentation”에서 “p:notesMasterIdLst” 요소가 “p:sldIdLst” 뒤에 있습니다. 표준에서는 앞에 와야 합니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('children twice', () => {
  expect(bad('BC714', withShape(2, textBox({ paragraph: '<a:pPr/><a:pPr/>' })))).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: In “/ppt/slides/slide2.xml” “a:p” has “a:pPr” twice; the standard allows it once. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”의 “a:p”에 “a:pPr” 요소가 두 번 있습니다. 표준에서는 한 번만 허용합니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  const late = textBox().replace('</a:p>', '<a:endParaRPr lang="en-US"/><a:r><a:t>late</a:t></a:r></a:p>');
  expect(bad('BC714', withShape(2, late))).toContain('has “a:r” after “a:endParaRPr”');
});

test('children that do not belong there', () => {
  const line = chartXml({ plot: 'c:lineChart', axes: '<c:gapWidth val="50"/><c:axId val="1"/><c:axId val="2"/>' });
  expect(bad('BC714', ...withChart(line))).toMatchInlineSnapshot(`
    "deck, /ppt/charts/chart1.xml: error, certain: In “/ppt/charts/chart1.xml” “c:lineChart” has “c:gapWidth”, which the standard does not know there. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/charts/chart1.xml: error, certain: “/ppt/charts/chart1.xml”의 “c:lineChart”에는 “c:gapWidth” 요소가 올 수 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a text body without paragraph', () => {
  expect(bad('BC715', withShape(2, textBox().replace(/<a:p>.*<\/a:p>/, '')))).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: A text body in “/ppt/slides/slide2.xml” has no paragraph. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”에 문단이 하나도 없는 텍스트 본문이 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('ids of slides and masters', () => {
  const first = /<p:sldId id="(\d+)"/;
  expect(bad('BC716', [PRESENTATION, text => text.replace(first, '<p:sldId id="7"')])).toMatchInlineSnapshot(`
    "deck, /ppt/presentation.xml: error, certain: The slide id 7 is used twice or out of its range. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/presentation.xml: error, certain: 슬라이드 ID 7번이 중복되거나 허용 범위를 벗어났습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  const layout: Edit = [
    'ppt/slideMasters/slideMaster1.xml',
    text => text.replace(/<p:sldLayoutId id="\d+"/, '<p:sldLayoutId id="2147483648"'),
  ];
  expect(bad('BC716', layout)).toMatchInlineSnapshot(`
    "deck, /ppt/presentation.xml: error, certain: The master and layout id 2147483648 is used twice or out of its range. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/presentation.xml: error, certain: 마스터·레이아웃 ID 2147483648번이 중복되거나 허용 범위를 벗어났습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a link to a file on somebody’s computer', () => {
  expect(
    bad('BC717', [LINKS, text => text.replace(/Target="https:[^"]*"/, 'Target="file:///C:/Users/me/figures.xlsx"')]),
  ).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: warning, certain: A link leads to “file:///C:/Users/me/figures.xlsx”, which is no web or mail address. Remove the link, or put the file itself into the deck: on another computer the address leads nowhere, or somewhere else.
    slide 2, /ppt/slides/slide2.xml: warning, certain: 링크가 “file:///C:/Users/me/figures.xlsx” 주소로 연결됩니다. 웹 주소나 메일 주소가 아닙니다. 링크를 없애거나 파일을 문서에 넣으십시오. 다른 컴퓨터에서는 열리지 않거나 다른 것이 열립니다."
  `);
});

test('a part that nothing leads to', () => {
  const slide: Edit = [
    TYPES,
    text => text.replace('</Types>', '<Default Extension="bin" ContentType="application/octet-stream"/></Types>'),
  ];
  expect(bad('BC718', slide, ['ppt/old.bin', () => 'deleted words'])).toMatchInlineSnapshot(`
    "deck, /ppt/old.bin: note, certain: No relationship leads to “/ppt/old.bin”. It is dead weight, and may hold what somebody thought deleted: save the deck again in PowerPoint.
    deck, /ppt/old.bin: note, certain: “/ppt/old.bin” 부분을 가리키는 관계가 없습니다. 쓰이지 않으며 지운 줄 알았던 내용이 남아 있을 수 있습니다. PowerPoint에서 다시 저장하십시오."
  `);
});

test('a notes master without placeholders', () => {
  expect(
    bad('BC719', ['ppt/notesMasters/notesMaster1.xml', text => text.replace(/<p:sp>.*<\/p:sp>/s, '')]),
  ).toMatchInlineSnapshot(`
    "deck, /ppt/notesMasters/notesMaster1.xml: note, certain: The notes master “/ppt/notesMasters/notesMaster1.xml” has no place for the slide or for the notes. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/notesMasters/notesMaster1.xml: note, certain: 노트 마스터 “/ppt/notesMasters/notesMaster1.xml”에 슬라이드나 노트가 들어갈 자리가 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a slide without layout', () => {
  expect(
    bad('BC720', [LINKS, text => text.replace(/<Relationship [^>]*slideLayout"[^>]*>/, '')]),
  ).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” leads to no slideLayout. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”에 연결된 slideLayout 부분이 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a chart without its axes', () => {
  expect(bad('BC721', ...withChart(chartXml({ axes: '<c:axId val="1"/><c:axId val="7"/>' })))).toMatchInlineSnapshot(`
    "deck, /ppt/charts/chart1.xml: error, certain: “c:barChart” in “/ppt/charts/chart1.xml” names 2 axes and 1 of them exist; it needs exactly two. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /ppt/charts/chart1.xml: error, certain: “/ppt/charts/chart1.xml”의 “c:barChart” 요소가 축 2개를 가리키고 그중 1개가 있습니다. 정확히 두 개여야 합니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  expect(
    bad('BC721', ...withChart(chartXml({ axes: '<c:axId val="1"/><c:axId val="2"/><c:axId val="0"/>' }))),
  ).not.toBe('');
});

test('a shape that PowerPoint does not know', () => {
  expect(
    bad('BC722', withShape(2, textBox().replace('prst="rect"', 'prst="roundedRectangle"'))),
  ).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” draws a shape “roundedRectangle”, which PowerPoint does not know. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml”의 “roundedRectangle” 도형은 PowerPoint에 없습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

/** The deck with the bytes of one part replaced. */
function withPart(deck: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(deck), [name]: bytes });
}

test('a content type that is given twice', () => {
  const twice = (pattern: RegExp): Edit => [TYPES, text => text.replace(pattern, '$&$&')];
  expect(bad('BC705', twice(/<Default Extension="xml"[^>]*>/))).toMatchInlineSnapshot(`
    "deck, /[Content_Types].xml: error, certain: The content type of “xml” is given twice. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    deck, /[Content_Types].xml: error, certain: “xml”의 형식이 두 번 선언되어 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
  expect(bad('BC705', twice(/<Override PartName="\/ppt\/presentation.xml"[^>]*>/))).toContain(
    'The content type of “/ppt/presentation.xml” is given twice.',
  );
});

test('two relationships of one id', () => {
  expect(bad('BC708', [LINKS, text => text.replace('Id="rId2"', 'Id="rId1"')])).toMatchInlineSnapshot(`
    "slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” has two relationships “rId1”. PowerPoint may offer to repair the file, or refuse it: write it again with the program that made it, or open, repair and save it in PowerPoint.
    slide 2, /ppt/slides/slide2.xml: error, certain: “/ppt/slides/slide2.xml” 부분에 “rId1” 관계가 두 번 있습니다. PowerPoint에서 복구 창이 나타나거나 열리지 않을 수 있습니다. 만든 프로그램으로 다시 저장하거나 PowerPoint에서 복구한 뒤 저장하십시오."
  `);
});

test('a picture that is none', () => {
  const [name = ''] = Object.keys(unzipSync(goodDeck.en)).filter(part => /^ppt\/media\/.*\.png$/.test(part));
  expect(bad('BC706', [name, () => 'no picture']).replaceAll(name, 'NAME')).toMatchInlineSnapshot(`
    "deck, /NAME: error, certain: “/NAME” is declared as “image/png” but is no picture of that kind. PowerPoint shows a red cross in its place: insert the picture again.
    deck, /NAME: error, certain: “/NAME” 부분이 “image/png” 형식으로 선언되어 있으나 그런 그림이 아닙니다. 그림 자리에 빨간 X가 표시됩니다. 그림을 다시 넣으십시오."
  `);
});
