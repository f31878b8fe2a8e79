import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Frame } from '../../../../src/typeset/frame.ts';
import type { DeckContent } from '../../../../src/write/finished-deck.ts';
import { checkPptx, writePptx } from '../../../../src/write/pptx/write.ts';
import { frame, paragraph, slideMaker, testInput } from '../fixtures.ts';
import { part, tampered } from '../opened.ts';

let input: DeckContent;
let bytes: Uint8Array;

beforeAll(async () => {
  input = await testInput('en');
  bytes = await writePptx(input);
});

test('a deck as it was written is sound', () => {
  expect(checkPptx(bytes, input.frames)).toEqual([]);
});

const SLIDE = 'ppt/slides/slide2.xml';
const LINKS = 'ppt/slides/_rels/slide2.xml.rels';
const TYPES = '[Content_Types].xml';

const FAULTS: readonly (readonly [
  what: string,
  part: string,
  change: (text: string) => string | undefined,
  problem: string | RegExp,
])[] = [
  ['broken XML', SLIDE, text => text.replace('</p:sld>', ''), /^“\/ppt\/slides\/slide2.xml” cannot be read as XML: /],
  [
    'an attribute twice',
    SLIDE,
    text => text.replace('<a:t>', '<a:t a="1" a="2">'),
    /^“\/ppt\/slides\/slide2.xml” cannot be read as XML: /,
  ],
  [
    'a phantom part',
    TYPES,
    text =>
      text.replace('</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>'),
    '“/ppt/slideMasters/slideMaster2.xml” has a content type but is not in the file.',
  ],
  [
    'a content type given twice',
    TYPES,
    text => text.replace(/<Default Extension="xml"[^>]*>/, '$&$&'),
    'The content type of “xml” is given twice.',
  ],
  ['a part without a type', 'ppt/media/extra.bin', () => 'x', '“/ppt/media/extra.bin” has no content type.'],
  [
    'a part that nothing leads to',
    'ppt/slides/slide99.xml',
    () => '<a/>',
    'No relationship leads to “/ppt/slides/slide99.xml”.',
  ],
  [
    'a link to nothing',
    LINKS,
    text => text.replace('notesSlide2.xml', 'notesSlide9.xml'),
    '“/ppt/slides/slide2.xml” leads to “/ppt/notesSlides/notesSlide9.xml”, which is not in the file.',
  ],
  [
    'two relationships of one id',
    LINKS,
    text => text.replace('Id="rId2"', 'Id="rId1"'),
    '“/ppt/slides/slide2.xml” has two relationships “rId1”.',
  ],
  [
    'a link to a file outside',
    LINKS,
    text => text.replace(/https:[^"]*/, 'file:///etc/passwd'),
    'Slide 2: A link leads to “file:///etc/passwd”, which is no web or mail address.',
  ],
  [
    'a link of another kind to a file outside',
    LINKS,
    text => text.replace('/relationships/hyperlink"', '/relationships/image"'),
    /^\/ppt\/slides\/slide2.xml leads to “https:[^”]*”, which no deck of ours does\.$/,
  ],
  [
    'a placeholder index twice',
    'ppt/slideLayouts/slideLayout2.xml',
    text => text.replace(/idx="\d+"(.*?)idx="(\d+)"/s, 'idx="$2"$1idx="$2"'),
    /^\/ppt\/slideLayouts\/slideLayout2.xml: two placeholders have the index \d+\.$/,
  ],
  [
    'a reference to nothing',
    SLIDE,
    text => text.replace('r:id="rId3"', 'r:id=""'),
    '/ppt/slides/slide2.xml: r:id of a:hlinkClick is empty.',
  ],
  [
    'a size that is no number',
    SLIDE,
    text => text.replace(/<a:off x="\d+"/, '<a:off x="1.5"'),
    '“a:off” in “/ppt/slides/slide2.xml” has x="1.5" where a whole number belongs.',
  ],
  [
    'a reference without a relationship',
    SLIDE,
    text => text.replace('r:id="rId3"', 'r:id="rId33"'),
    '“a:hlinkClick” in “/ppt/slides/slide2.xml” uses the relationship “rId33”, which does not exist.',
  ],
  [
    'a shape id twice',
    SLIDE,
    text => text.replace('id="3" name="points/section"', 'id="2" name="points/section"'),
    'Slide 2: Two shapes of the slide have the id 2.',
  ],
  [
    'children out of order',
    SLIDE,
    text => text.replace(/(<a:spcBef>.*?<\/a:spcBef>)(<a:buNone\/>)/, '$2$1'),
    'In “/ppt/slides/slide2.xml” “a:pPr” has “a:spcBef” after “a:buNone”; the standard wants it before.',
  ],
  [
    'a child twice',
    SLIDE,
    text => text.replace('<a:buNone/>', '<a:buNone/><a:buNone/>'),
    'In “/ppt/slides/slide2.xml” “a:pPr” has “a:buNone” twice; the standard allows it once.',
  ],
  [
    'a child that does not belong',
    SLIDE,
    text => text.replace('<a:buNone/>', '<a:t>x</a:t>'),
    'In “/ppt/slides/slide2.xml” “a:pPr” has “a:t”, which the standard does not know there.',
  ],
  [
    'a lost shape',
    SLIDE,
    text => text.replace('name="points/section"', 'name="other"'),
    'Slide “points” lacks “points/section”.',
  ],
  [
    'a changed number',
    SLIDE,
    text => text.replace('<a:t> 78.4%', '<a:t> 78.5%'),
    /^“points\/body” says “[^”]*78\.5%[^”]*”, not “[^”]*78\.4%[^”]*”\.$/,
  ],
  [
    'another order',
    SLIDE,
    text => text.replace(/(<p:sp>(?:(?!<p:sp>).)*?points\/title.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$2$1'),
    'Slide “points” is not in reading order.',
  ],
  [
    'a placeholder that the layout lacks',
    SLIDE,
    text => text.replace('type="body" idx="401"', 'type="body" idx="77"'),
    '“points/body” has no place on its layout.',
  ],
  [
    'a picture without alternative text',
    'ppt/slides/slide5.xml',
    text => text.replace(/descr="[^"]*"/, 'descr=""'),
    '“chart/chart” has no alternative text.',
  ],
  [
    'lost notes',
    'ppt/notesSlides/notesSlide6.xml',
    text => text.replace('First the', 'The'),
    /^The notes of “table” say “The article’s own prose/,
  ],
  [
    'a lost slide',
    'ppt/presentation.xml',
    text => text.replace(/<p:sldId [^>]*>/, ''),
    'The deck has 5 slides, there are 6 frames.',
  ],
  [
    'a word of nobody',
    'docProps/app.xml',
    text => text.replace('KIET', 'undefined'),
    '/docProps/app.xml: Company says “undefined”.',
  ],
  [
    'a name of nobody',
    SLIDE,
    text => text.replace('dirty="0"', 'dirty="NaN"'),
    '/ppt/slides/slide2.xml: a:rPr says “NaN”.',
  ],
];

describe('the check names', () => {
  test.each(FAULTS)('%s', (_, part, change, problem) => {
    const problems = checkPptx(
      tampered(bytes, part, text => {
        const changed = change(text);
        expect(changed).not.toBe(text);
        return changed;
      }),
      input.frames,
    );
    expect(problems).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  test('nothing that people wrote: braces and the like in titles and texts of pictures', async () => {
    const title = '{{title}} of [object Object], undefined';
    const pictures = new Map(
      [...input.pictures].map(([name, picture]) => [name, { ...picture, alt: `${picture.alt} {{x}} NaN` }]),
    );
    const properties = { ...input.properties, title, author: '{{author}}' };
    await expect(writePptx({ ...input, pictures, properties })).resolves.toBeInstanceOf(Uint8Array);
  });

  test('media that are not what they say', () => {
    const [name] = /ppt\/media\/\w+\.png/.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
    expect(
      checkPptx(
        tampered(bytes, name ?? '', () => 'no picture'),
        input.frames,
      ),
    ).toEqual([`“/${name}” is declared as “image/png” but is no picture of that kind.`]);
  });

  test('a file that is no deck', () => {
    const [first, ...more] = checkPptx(new Uint8Array([1, 2, 3]), input.frames);
    expect(first).toBe('This is no PowerPoint presentation.');
    expect(more).toContain('The deck has 0 slides, there are 6 frames.');
  });

  test('a zip that begins with another part', () => {
    expect(checkPptx(zipSync({ 'a.xml': new Uint8Array() }), [])).toContain(
      'The zip begins with /a.xml, not with its content types.',
    );
  });

  test('a part that stands in the zip twice', () => {
    const twin = new TextEncoder().encode('docProps/core.xml');
    const other = new TextEncoder().encode('docProps/corf.xml');
    const double = tampered(bytes, 'docProps/corf.xml', () => '<a/>').slice();
    for (let at = 0; at < double.length - other.length; at++) {
      if (other.every((byte, index) => double[at + index] === byte)) double.set(twin, at);
    }
    expect(checkPptx(double, input.frames)).toContain('“/docProps/core.xml” stands in the zip twice.');
  });
});

test('what the author says about templates and programs may stand on a slide', async () => {
  const make = slideMaker(input.theme, 'a', 'quote');
  const words = 'Write {{figure}}; an undefined name is an error';
  const items = [
    make.text('title', [paragraph('On templates', make.styleOf('title'))]),
    make.text('quotation', [paragraph(words, make.styleOf('quotation'))]),
  ];
  const frames: readonly Frame[] = [frame('a', 1, 'quote', items)];
  expect(checkPptx(await writePptx({ ...input, frames }), frames)).toEqual([]);
});

test('what appears click by click is there, to its last paragraph', async () => {
  const clicks = [[{ item: 'points/body', paragraphs: [0, 0] as const }]];
  const frames = input.frames.map(one => (one.key === 'points' ? { ...one, clicks } : one));
  const moving = await writePptx({ ...input, frames });
  const told = (from: string, to: string) =>
    checkPptx(
      tampered(moving, SLIDE, text => text.replace(from, to)),
      frames,
    );
  expect(checkPptx(moving, frames)).toEqual([]);
  const [, id] = /<p:cNvPr id="(\d+)" name="points\/body"/.exec(part(moving, SLIDE)) ?? [];
  expect(told('st="0" end="0"', 'st="0" end="99"')).toEqual([
    `On slide “points” something appears that is not there: shape ${id}, paragraph 100.`,
  ]);
  expect(told(`<p:spTgt spid="${id}">`, '<p:spTgt spid="77">')).toEqual([
    'On slide “points” something appears that is not there: shape 77, paragraph 1.',
  ]);
});
