import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from '../../../src/typeset/frame.ts';
import type { DeckContent } from '../../../src/write/finished-deck.ts';
import { writePptx } from '../../../src/write/pptx/write.ts';
import { frame, paragraph, picturesOf, run, slideMaker, testInput, testPicture } from './fixtures.ts';
import { elements, part, partNames, shape } from './opened.ts';

const decks = new Map<string, Uint8Array>();
const deck = (language: 'en' | 'ko'): Uint8Array => decks.get(language) ?? new Uint8Array();
const slide = (number: number, language: 'en' | 'ko' = 'en'): string =>
  part(deck(language), `ppt/slides/slide${number}.xml`);

beforeAll(async () => {
  for (const language of ['en', 'ko'] as const) decks.set(language, await writePptx(await testInput(language)));
});

describe('text', () => {
  test('on a slide inherits all that its layout says: a headline stepped down keeps its size and written breaks', () => {
    const title = shape(slide(2, 'ko'), 'points/title');
    const run = '<a:rPr lang="ko-KR" sz="2400" dirty="0" altLang="en-US"/>';
    expect(title.slice(title.indexOf('</p:cNvPr>'))).toBe(
      '</p:cNvPr><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>' +
        '<p:txBody><a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr eaLnBrk="0"/>' +
        `<a:r>${run}<a:t>AI가 필요하다는 기업은 78.4%,</a:t></a:r><a:br>${run}</a:br>` +
        `<a:r>${run}<a:t>실제 도입률은 30.6%에 불과</a:t></a:r>` +
        '<a:endParaRPr sz="2400" dirty="0" lang="ko-KR" altLang="en-US"/></a:p></p:txBody></p:sp>',
    );
  });

  test('set narrower than its box has a wider inset, a paragraph’s margin or a cell’s margin', async () => {
    const input = await testInput('en');
    const [, second, , , , sixth] = input.frames;
    if (!second || !sixth) throw new Error('There are fewer slides.');
    const points: Frame = {
      ...second,
      items: second.items.map(item =>
        item.kind === 'text' && item.placeholder === 'body'
          ? {
              ...item,
              insets: [0, 0, 40, 0],
              paragraphs: item.paragraphs.map((one, index) => (index === 0 ? { ...one, marginRight: 12 } : one)),
            }
          : item,
      ),
    };
    const table: Frame = {
      ...sixth,
      items: sixth.items.map(item =>
        item.kind === 'table'
          ? {
              ...item,
              rows: item.rows.map(row => ({
                ...row,
                cells: row.cells.map(cell => ({ ...cell, insets: [0, 9, 50, 7] })),
              })),
            }
          : item,
      ),
    };
    const bytes = await writePptx({ ...input, frames: [points, table] });
    const body = shape(part(bytes, 'ppt/slides/slide2.xml'), 'points/body');
    expect(body).toContain(`<a:bodyPr rIns="${40 * 12700}"><a:noAutofit/></a:bodyPr>`);
    expect(body.match(/ marR="\d+"/g)).toEqual([` marR="${12 * 12700}"`]);
    const cells = elements(part(bytes, 'ppt/slides/slide6.xml'), 'a:tcPr');
    expect(cells.length).toBeGreaterThan(6);
    for (const cell of cells) expect(cell).toContain(`marR="${50 * 12700}"`);
  });

  test('of a Korean deck is of one face, for Hangul, letters and digits alike, of one size a paragraph, and never spread', () => {
    const theme = part(deck('ko'), 'ppt/theme/theme1.xml');
    for (const slot of ['latin', 'ea', 'cs']) {
      expect(theme.match(new RegExp(`<a:${slot} typeface="[^"]+"/>`, 'g'))).toEqual(
        Array.from({ length: 2 }, () => `<a:${slot} typeface="Malgun Gothic"/>`),
      );
    }
    const parts = partNames(deck('ko'), 'ppt/slide').filter(name => name.endsWith('.xml'));
    expect(parts.length).toBeGreaterThan(10);
    for (const name of parts) {
      const xml = part(deck('ko'), name);
      expect(xml.match(/<a:[^>]* spc="/g), name).toBeNull();
      // Where a part names a face at all, it is the theme's.
      for (const [, face] of xml.matchAll(/<a:(?:latin|ea|cs) typeface="([^"]*)"/g))
        expect(face, name).toMatch(/^\+m[jn]-/);
      for (const paragraph of name.includes('/slides/') ? elements(xml, 'a:p') : []) {
        const sizes = [...paragraph.matchAll(/<a:rPr[^>]*>/g)].map(([run]) => / sz="(\d+)"/.exec(run)?.[1]);
        expect(new Set(sizes).size, paragraph).toBeLessThanOrEqual(1);
      }
    }
  });

  test('of an English deck breaks as the viewer likes', () => {
    expect(slide(2)).not.toContain('eaLnBrk');
    expect(slide(2)).toContain('<a:rPr lang="en-US" dirty="0" altLang="ko-KR"/><a:t>Evidence</a:t>');
  });

  test('in lists takes its marks from the layout; plain text and numbers say so', () => {
    const [plain, first, nested, , numbered] = elements(shape(slide(2), 'points/body'), 'a:p');
    expect(plain).toMatch(
      /^<a:p><a:pPr indent="0" marL="0"><a:spcBef><a:spcPts val="0"\/><\/a:spcBef><a:buNone\/><\/a:pPr>/,
    );
    expect(first).toMatch(/^<a:p><a:r><a:rPr lang="en-US" b="1" /);
    expect(first).toContain('<a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:rPr><a:t> 78.4%</a:t>');
    expect(nested).toMatch(/^<a:p><a:pPr lvl="1"\/><a:r><a:rPr lang="en-US" sz="1800" /);
    expect(numbered).toContain('<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>');
  });

  test('may be raised, lowered and lead somewhere', () => {
    const body = shape(slide(2), 'points/body');
    expect(body).toContain('baseline="30000"');
    expect(body).toContain('baseline="-40000"');
    expect(body).toContain('<a:hlinkClick r:id="rId3">');
    expect(part(deck('en'), 'ppt/slides/_rels/slide2.xml.rels')).toContain(
      'Target="https://example.org/a?b=1&amp;c=%222%22" TargetMode="External"',
    );
  });

  test('that leads to a file is refused', async () => {
    const input = await testInput('en');
    const [first] = input.frames;
    if (!first) throw new Error('no frame');
    const make = slideMaker(input.theme, 'cover', 'cover');
    const link = make.text('title', [paragraph([run('x', { link: 'file:///etc/passwd' })], make.styleOf('title'))]);
    await expect(writePptx({ ...input, frames: [{ ...first, items: [link] }] })).rejects.toThrow(
      'A slide links to “file:///etc/passwd”, which is no address of http(s) or mailto.',
    );
  });
});

describe('a layout', () => {
  const layout = (number: number): string => part(deck('ko'), `ppt/slideLayouts/slideLayout${number}.xml`);

  test('holds the style of its text, its box and its prompt', () => {
    const title = shape(layout(2), 'title');
    expect(title).toContain('<p:ph type="title" hasCustomPrompt="1"/>');
    expect(title).toContain('<a:off x="609600" y="533400"/><a:ext cx="10972800" cy="914400"/>');
    expect(title).toContain(
      '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>',
    );
    expect(title).toContain(
      '<a:lvl1pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="108000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="2600" b="1" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:lvl1pPr>',
    );
    expect(title).toContain('<a:rPr lang="ko-KR" altLang="en-US"/><a:t>title</a:t>');
  });

  test('of a list style has bullets and dashes', () => {
    const body = shape(layout(2), 'body');
    expect(body).toContain('<a:lvl1pPr marL="254000" indent="-254000"');
    expect(body).toContain('<a:lvl2pPr marL="508000" indent="-254000"');
    expect([...body.matchAll(/<a:buChar char="(.)"/g)].map(([, mark]) => mark).join('')).toBe('•–•–•');
  });

  test('draws its panel on the placeholder and its decorations behind, once per part', () => {
    const columns = layout(4);
    expect(shape(columns, 'band')).toContain('<a:solidFill><a:schemeClr val="tx2"/></a:solidFill></p:spPr>');
    expect(elements(columns, 'p:cxnSp')).toHaveLength(5);
    expect(columns.match(/prst="triangle"/g)).toHaveLength(4);
    expect(columns.indexOf('prst="triangle"')).toBeLessThan(columns.indexOf('<p:ph '));
    expect(columns).toContain('<a:xfrm rot="5400000">');
    expect(part(deck('ko'), 'ppt/slides/slide4.xml')).not.toContain('triangle');
  });

  test('of a dark cover has a background of its own, the others the master’s', () => {
    expect(layout(1)).toContain(
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="accent6"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
    );
    expect(layout(2)).not.toContain('<p:bg>');
  });
});

describe('a panel', () => {
  test('keeps the color that its slide asked for', () => {
    expect(shape(slide(4), 'columns-4/band')).toContain(
      '<p:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></p:spPr>',
    );
  });

  test('leaves its outline to the layout', () => {
    expect(shape(slide(5), 'chart/caution')).toContain('<p:spPr/>');
  });
});

describe('a picture', () => {
  test('is an SVG with its PNG behind it, in the placeholder of the layout', async () => {
    const picture = shape(slide(5), 'chart/chart');
    expect(picture).toContain('descr="Bar chart: one bar, 66.7%"');
    expect(picture).toContain('<p:ph type="pic" idx="1201"/>');
    expect(picture).toMatch(/<a:blip r:embed="rId2"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId3"\/>/);
    const links = part(deck('en'), 'ppt/slides/_rels/slide5.xml.rels');
    const files = unzipSync(deck('en'));
    const target = (id: string) => files[`ppt/media/${new RegExp(`Id="${id}".*?media/([^"]*)"`).exec(links)?.[1]}`];
    const { png, svg } = await testPicture();
    expect(target('rId2')).toEqual(png);
    expect(strFromU8(target('rId3') ?? new Uint8Array())).toBe(svg);
  });

  test('is stored once, however many slides show it', async () => {
    const input = await testInput('en');
    const frames = Array.from({ length: 50 }, (_, index) => {
      const key = `chart-${index}`;
      const make = slideMaker(input.theme, key, 'chart');
      const title = make.text('title', [paragraph(`Chart ${index}`, make.styleOf('title'))]);
      return frame(key, index + 1, 'chart', [title, make.picture('chart', 'bars')]);
    });
    const pictures = picturesOf(frames, await testPicture());
    expect(partNames(await writePptx({ ...input, frames, pictures }), 'ppt/media/')).toHaveLength(2);
  });

  test('that nobody drew is a mistake of ours', async () => {
    const input = await testInput('en');
    await expect(writePptx({ ...input, pictures: new Map() })).rejects.toThrow(
      /^The picture “\S+” stands on a slide but was not drawn\.$/,
    );
  });
});

describe('a table', () => {
  test('has header row, style, alternative text, exact widths and heights', () => {
    const table = shape(slide(6), 'table/table');
    expect(table).toContain('descr="Table: AI use by sector, 3 rows"');
    expect(table).toContain('<p:ph type="tbl" idx="1401"/>');
    expect(table).toMatch(/<a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>\{[-0-9A-F]{36}\}<\/a:tableStyleId>/);
    expect(table).toContain('<a:off x="609600" y="1752600"/><a:ext cx="10972800" cy="3657600"/>');
    expect([...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / 12700)).toEqual([
      200, 264, 400,
    ]);
    expect([...table.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height) / 12700)).toEqual([
      36, 84, 84, 84,
    ]);
  });

  test('draws rules below its rows and says the size of every word', () => {
    const [header, , , last] = elements(shape(slide(6), 'table/table'), 'a:tr');
    expect(header).toContain('<a:lnB w="25400" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="tx2"/>');
    expect(last).toContain('<a:lnB w="12700"');
    expect(header).toContain('<a:tcPr marL="0" marR="203200" marT="114300" marB="88900" anchor="t">');
    expect(elements(header ?? '', 'a:tc')[0]).toContain(
      '<a:pPr><a:lnSpc><a:spcPct val="100000"/></a:lnSpc></a:pPr><a:r><a:rPr lang="en-US" sz="1400" b="1" dirty="0" altLang="ko-KR"><a:solidFill><a:schemeClr val="accent4"/></a:solidFill></a:rPr>',
    );
    expect(elements(last ?? '', 'a:tc')[2]).toContain(
      '<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr sz="1800" dirty="0" lang="en-US" altLang="ko-KR"/></a:p></a:txBody>',
    );
  });

  test('keeps a number from its column’s edge by the space in its cell, which nobody reads, not by characters', () => {
    const [, , second] = elements(shape(slide(6), 'table/table'), 'a:tr');
    const [, cell] = elements(second ?? '', 'a:tc');
    expect(cell).toContain('<a:tcPr marL="0" marR="514350" marT="114300" marB="88900" anchor="t">');
    expect(cell).not.toMatch(/<a:t>[ \u2007\u00a0]|[ \u2007\u00a0]<\/a:t>|\t/);
  });

  test('finds its style in the deck', () => {
    const [id] = /\{[-0-9A-F]{36}\}(?=<\/a:tableStyleId>)/.exec(slide(6)) ?? [];
    const styles = part(deck('en'), 'ppt/tableStyles.xml');
    expect(styles).toContain(`def="${id}"`);
    expect(styles).toContain(`<a:tblStyle styleId="${id}" styleName="Test &amp; trial plain">`);
  });
});

describe('footer and slide number', () => {
  test('stand on every slide whose layout has them, last in reading order', () => {
    const footer = shape(slide(2), 'points/footer');
    expect(footer).toContain('<p:ph type="ftr" sz="quarter" idx="11"/>');
    expect(footer).toContain('<a:t>A new collaboration | Seminar</a:t>');
    expect(shape(slide(2), 'points/number')).toMatch(/<a:fld id="\{[-0-9A-F]{36}\}" type="slidenum">.*<a:t>2<\/a:t>/);
    expect(slide(2).indexOf('points/number')).toBeGreaterThan(slide(2).indexOf('points/source'));
    expect(slide(1)).not.toContain('type="ftr"');
  });

  test('of a frame that sets them are not written twice', async () => {
    const input = await testInput('en');
    const make = slideMaker(input.theme, 'a', 'quote');
    const own = frame('a', 1, 'quote', [
      make.text('title', [paragraph('A title', make.styleOf('title'))]),
      make.text('footer', [paragraph('Its own footer', make.styleOf('footer'))]),
      make.text('number', [paragraph('1', make.styleOf('number'))]),
    ]);
    const xml = part(await writePptx({ ...input, frames: [own] }), 'ppt/slides/slide1.xml');
    expect(elements(xml, 'p:sp')).toHaveLength(3);
    expect(xml).toContain('Its own footer');
    expect(xml).toContain('type="slidenum"');
  });

  test('without text are not written', async () => {
    const input = await testInput('en');
    const bytes = await writePptx({ ...input, deck: { ...input.deck, footer: '' } });
    expect(part(bytes, 'ppt/slides/slide2.xml')).not.toContain('type="ftr"');
  });
});

describe('notes', () => {
  test('are paragraphs in the language of the deck, with breaks, marks and links', () => {
    const notes = part(deck('ko'), 'ppt/notesSlides/notesSlide2.xml');
    const [first, second] = elements(shape(notes, 'points/notes'), 'a:p');
    const language = 'lang="ko-KR" altLang="en-US"';
    expect(first).toBe(
      `<a:p><a:pPr eaLnBrk="0"/><a:r><a:rPr ${language}/><a:t>먼저 본문을 읽고 잠시 쉽니다.</a:t></a:r><a:br><a:rPr ${language}/></a:br>` +
        `<a:r><a:rPr ${language}><a:hlinkClick r:id="rId3"/></a:rPr><a:t>조사</a:t></a:r><a:endParaRPr ${language}/></a:p>`,
    );
    expect(second).toContain(
      `<a:pPr marL="228600" indent="-228600" eaLnBrk="0"><a:buChar char="•"/></a:pPr><a:r><a:rPr ${language} b="1"/><a:t>R&amp;D &lt;b&gt; 20%</a:t></a:r>`,
    );
    expect(part(deck('ko'), 'ppt/notesSlides/_rels/notesSlide2.xml.rels')).toContain('Target="mailto:a@example.org"');
  });

  test('stand behind those slides that have some', () => {
    expect(partNames(deck('en'), 'ppt/notesSlides/n')).toEqual([
      'ppt/notesSlides/notesSlide2.xml',
      'ppt/notesSlides/notesSlide6.xml',
    ]);
  });
});

describe('the deck', () => {
  test('puts every slide into a section', () => {
    const xml = part(deck('en'), 'ppt/presentation.xml');
    const ids = [...xml.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(6);
    const sections = elements(xml, 'p14:section').map(one => [
      /name="([^"]*)"/.exec(one)?.[1],
      [...one.matchAll(/<p14:sldId id="(\d+)"/g)].map(([, id]) => id),
    ]);
    expect(sections).toEqual([
      ['Opening', ids.slice(0, 1)],
      ['Evidence', ids.slice(1)],
    ]);
  });

  test('has colors, fonts and names of its theme, and says what it was built from', () => {
    const theme = part(deck('en'), 'ppt/theme/theme1.xml');
    expect(theme).toContain('<a:accent2><a:srgbClr val="B93C0C"/></a:accent2>');
    expect(theme).toContain(
      '<a:minorFont><a:latin typeface="Arial"/><a:ea typeface="Malgun Gothic"/><a:cs typeface="Arial"/><a:font script="Hang" typeface="Malgun Gothic"/></a:minorFont>',
    );
    expect(part(deck('ko'), 'docProps/custom.xml').match(/(?<=<vt:lpwstr>)[^<]*/g)).toEqual([
      'industry-5.0',
      'seminar',
      'ko',
      'industry-5.0.seminar.ko',
      expect.stringMatching(/^[0-9a-f]{32}$/),
    ]);
    expect(part(deck('ko'), 'docProps/core.xml')).toContain('<dc:language>ko-KR</dc:language>');
    expect(part(deck('ko'), 'docProps/core.xml')).not.toContain('created');
  });

  test('names its slides and shapes so that they stay the same when others come before them', async () => {
    const input = await testInput('en');
    const [, second] = input.frames;
    if (!second) throw new Error('no frame');
    const alone = await writePptx({ ...input, frames: [{ ...second, number: 1 }] });
    const id = (bytes: Uint8Array, nth: number) =>
      part(bytes, 'ppt/presentation.xml').match(/(?<=<p:sldId id=")\d+/g)?.[nth];
    expect(id(alone, 0)).toBe(id(deck('en'), 1));
    const marks = (xml: string) => xml.match(/<(?:a16|p14):creationId [^>]*>/g);
    expect(marks(part(alone, 'ppt/slides/slide1.xml'))).toEqual(marks(slide(2)));
  });

  test('has the same bytes every time, in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      for (const other of ['Asia/Seoul', 'America/Los_Angeles']) {
        process.env.TZ = other;
        expect(await writePptx(await testInput('ko'))).toEqual(deck('ko'));
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('of 200 slides is written', () => expectWritten(200));

  test('of 2,000 slides is written', { tags: ['slow'] }, () => expectWritten(2000));

  async function expectWritten(count: number): Promise<void> {
    const input = await testInput('en');
    const frames = Array.from({ length: count }, (_, index): Frame => {
      const make = slideMaker(input.theme, `s${index}`, 'quote');
      const items = [
        make.text('title', [paragraph(`Title ${index}`, make.styleOf('title'))]),
        make.text('quotation', [paragraph('Words', make.styleOf('quotation'))]),
      ];
      return frame(`s${index}`, index + 1, 'quote', items);
    });
    const bytes = await writePptx({ ...input, frames });
    expect(partNames(bytes, 'ppt/slides/slide')).toHaveLength(count);
    expect(part(bytes, 'docProps/app.xml')).toContain(`<Slides>${count}</Slides><Notes>0</Notes>`);
  }
});

test('text of every kind is escaped once', async () => {
  const nasty = `A & B < C > "D" 'E'\u0007 &amp; ]]>`;
  const words = `A & B < C > "D" 'E' &amp; ]]>`;
  const written = `A &amp; B &lt; C &gt; &quot;D&quot; 'E' &amp;amp; ]]&gt;`;
  const input = await testInput('en');
  const make = slideMaker(input.theme, 'a&b', 'chart');
  const frames = [
    frame(
      'a&b',
      1,
      'chart',
      [
        make.text('title', [paragraph(nasty, make.styleOf('title'))]),
        make.text('caution', [paragraph(nasty, make.styleOf('caution'))]),
        make.picture('chart', 'bars'),
      ],
      { title: nasty, notes: [{ runs: [run(nasty)], level: 0, place: { file: '', line: 1, column: 1 } }] },
    ),
  ];
  const wild: DeckContent = {
    ...input,
    frames,
    deck: { title: nasty, footer: nasty, sections: [{ id: 'a', title: nasty }] },
    pictures: picturesOf(frames, await testPicture('bars', '123F6E', nasty)),
    properties: { title: nasty, author: nasty, organization: nasty, subject: nasty, keywords: [nasty, 'b'] },
    identity: { briefing: nasty, audience: nasty },
    theme: { ...input.theme, title: nasty, fonts: { latin: 'O"Font & <Sons>', eastAsian: '맑은 고딕' } },
  };
  const bytes = await writePptx(wild);
  const texts = [...part(bytes, 'ppt/slides/slide1.xml').matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text);
  // The tree's own writer needs no &quot; in text; both read the same.
  expect(texts.map(text => text?.replace(/"/g, '&quot;').replace(/&apos;/g, "'"))).toEqual([
    written,
    written,
    written,
    '1',
  ]);
  const holders: readonly (readonly [string, string])[] = [
    ['docProps/core.xml', `<dc:title>${written}</dc:title>`],
    ['docProps/core.xml', `<cp:keywords>${written}, b</cp:keywords>`],
    ['docProps/app.xml', `<Company>${written}</Company>`],
    ['docProps/app.xml', `<vt:lpstr>${written}</vt:lpstr>`],
    ['docProps/custom.xml', `<vt:lpwstr>${written}</vt:lpwstr>`],
    ['ppt/presentation.xml', `<p14:section name="${written}"`],
    ['ppt/notesSlides/notesSlide1.xml', `<a:t>${written}</a:t>`],
    ['ppt/slideLayouts/slideLayout4.xml', `<a:t>${written}</a:t>`],
    ['ppt/theme/theme1.xml', `name="${written}"`],
    ['ppt/theme/theme1.xml', '<a:latin typeface="O&quot;Font &amp; &lt;Sons&gt;"/>'],
  ];
  for (const [name, holder] of holders) expect(part(bytes, name)).toContain(holder);
  const descr = / descr="([^"]*)"/.exec(part(bytes, 'ppt/slides/slide1.xml'))?.[1] ?? '';
  expect(unescaped(descr)).toBe(words);
});

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test('a deck that does not say what its frames say is not given out', async () => {
  const input = await testInput('en');
  const make = slideMaker(input.theme, 'a', 'quote');
  const lost = paragraph('Three words here', make.styleOf('title'), { lineTexts: ['Three', 'here'] });
  const frames = [frame('a', 1, 'quote', [make.text('title', [lost])])];
  await expect(writePptx({ ...input, frames })).rejects.toThrow(
    'The deck that was written is not sound:\n“a/title” says “Three\nhere”, not “Three words here”.',
  );
});
