import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { refusedSvg } from '../../src/picture/check-svg.ts';
import { filePicture } from '../../src/picture/file-picture.ts';
import { svgPicture } from '../../src/picture/svg-picture.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };
const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (inside: string, attributes = 'viewBox="0 0 40 30"') => `<svg ${NS} ${attributes}>${inside}</svg>`;
const read = (text: string) => svgPicture(new TextEncoder().encode(text));

/** Why a drawing is refused, as its author is told; `nothing` when it is not. */
function fault(text: string): string {
  const picture = read(text);
  if (!('kind' in picture)) return 'nothing';
  const { code, what } = refusedSvg(place, 'a.svg', picture);
  return `${code}: ${what.en}`.replace('BD655: the picture “a.svg” cannot be used: ', '');
}

describe('an SVG', () => {
  test('is written with the size of its box, nothing before its root, and all else as it was', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><!-- Made by a program -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg ${NS} width="400" height="300" viewBox="0 0 40 30" style="fill: red"><g id="a"><path d="M0 0h40"/></g>
<use xlink:href="#a" y="5"/></svg>
<!-- end -->`;
    const picture = read(text);
    if ('kind' in picture) throw new Error(picture.kind);
    expect([picture.width, picture.height]).toEqual([40, 30]);
    expect(picture.at(80, 60)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60" viewBox="0 0 40 30" xmlns:xlink="http://www.w3.org/1999/xlink" style="fill: red"><g id="a"><path d="M0 0h40"/></g>\n<use xlink:href="#a" y="5"/></svg>',
    );
  });

  test.each([
    ['width="40" height="20"', 40, 20],
    ['width="4cm" height="20mm"', 151.18, 75.59],
    ['width="100%" height="100%" viewBox="10,5 8 4"', 8, 4],
  ])('has a size: %s', (attributes, width, height) => {
    const picture = read(drawing('', attributes));
    expect('kind' in picture ? picture.kind : [picture.width, picture.height]).toEqual([
      expect.closeTo(width, 1),
      expect.closeTo(height, 1),
    ]);
  });

  test.each([
    ['a script', drawing('<script>alert(1)</script>'), 'it has <script>.'],
    [
      'a script under a prefix',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:script/></s:svg>`,
      'it has <script>.',
    ],
    ['a handler', drawing('<rect onclick="alert(1)"/>'), 'it runs a script (onclick).'],
    [
      'a page inside',
      drawing('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
      'it has <foreignObject>.',
    ],
    ['movement', drawing('<rect><animate attributeName="x"/></rect>'), 'it has <animate>.'],
    ['text', drawing('<text>Hello</text>'), 'it has text, which every machine draws with fonts of its own.'],
    ['a picture from elsewhere', drawing('<image href="photo.png"/>'), 'it refers to “photo.png” outside of it.'],
    [
      'a picture from the network',
      drawing('<image xlink:href="https://example.org/a.png"/>'),
      'it refers to “https://example.org/a.png” outside of it.',
    ],
    [
      'a drawing within',
      drawing('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
      'it refers to “data:image/svg+xml;base64,PHN2Zy8+” outside of it.',
    ],
    [
      'a link',
      drawing('<a href="javascript:alert(1)"><rect/></a>'),
      'it refers to “javascript:alert(1)” outside of it.',
    ],
    ['an imported style', drawing('<style>@import "x.css";</style>'), 'it refers to “@import "x.css";” outside of it.'],
    [
      'a style from elsewhere',
      drawing('<rect style="fill: u\\72l(http://example.org/a)"/>'),
      'it refers to “http://example.org/a” outside of it.',
    ],
    ...['@import', '@\\import', '@\\69mport', '@IM\\PORT', '@im/**/port'].map((written): [string, string, string] => [
      `an import written ${written}`,
      drawing(`<style>${written} "x.css";</style>`),
      `it refers to “${written.replace('\\69', 'i').replace(/\\|\/\*\*\//g, '')} "x.css";” outside of it.`,
    ]),
    ...[
      ['mask: u\\rl(http://example.org/a)', 'http://example.org/a'],
      ['mask: \\URL( "http://example.org/a")', 'http://example.org/a'],
      ['mask: image-set("http://example.org/a" 1x)', 'image-set("http://example.org/a" 1x)'],
      ["mask: -webkit-image-set('a.png' 1x)", "-webkit-image-set('a.png' 1x)"],
      ['mask: i\\mage-set("a.png" 1x)', 'image-set("a.png" 1x)'],
      ['mask: src("a.svg")', 'src("a.svg")'],
      ['mask: image("a.svg")', 'image("a.svg")'],
      ['mask: cross-fade("a.png", red)', 'cross-fade("a.png", red)'],
    ].flatMap(([style = '', name = '']): [string, string, string][] => [
      [
        `a style sheet with ${style}`,
        drawing(`<style>rect { ${style} }</style>`),
        `it refers to “${name}” outside of it.`,
      ],
      [
        `an attribute with ${style}`,
        drawing(`<rect style="${style.replaceAll('"', '&quot;')}"/>`),
        `it refers to “${name}” outside of it.`,
      ],
    ]),
    [
      'a filter with an escape',
      drawing('<style>rect { f\\ilter: blur(9px) }</style>'),
      'it has filter effects, which every program draws otherwise.',
    ],
    ['a label that looks like a function', drawing('<g id="image (1)" aria-label="src(2)"/>'), 'nothing'],
    [
      'a style sheet',
      `<?xml-stylesheet href="x.css"?>${drawing('<rect/>')}`,
      'it refers to “xml-stylesheet” outside of it.',
    ],
    [
      'entities of its own',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>${drawing('&a;')}`,
      'it defines entities of its own.',
    ],
    ['an unknown entity', drawing('&nbsp;'), 'it is not well-formed XML.'],
    ['an open tag', drawing('<g>'), 'it is not well-formed XML.'],
    ['no size', drawing('<rect/>', 'width="100%"'), 'it says neither viewBox nor width and height.'],
    ['a size of nothing', drawing('<rect/>', 'viewBox="0 0 0 10"'), 'it says neither viewBox nor width and height.'],
    ['itself within', drawing('<g id="a"><use href="#a"/></g>'), 'a part of it uses itself.'],
    [
      'too much in little',
      drawing(bomb(12)),
      'it has more than 30000 elements to draw, counting those that are used again.',
    ],
    ['too many elements', drawing('<g/>'.repeat(20_001)), 'it has more than 20000 elements.'],
    ['too many levels', drawing('<g>'.repeat(300) + '</g>'.repeat(300)), 'it has more than 200 levels.'],
    [
      'a filter',
      drawing('<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>'),
      'it has filter effects, which every program draws otherwise.',
    ],
    [
      'a filter of a style',
      drawing('<g style="opacity:1;filter: blur(5px)"/>'),
      'it has filter effects, which every program draws otherwise.',
    ],
    [
      'too many masks',
      drawing('<g mask="url(#m)"/>'.repeat(400)),
      'it has more than 30000 elements to draw, counting those that are used again.',
    ],
  ])('with %s is refused', (_, text, said) => {
    expect(fault(text)).toBe(said);
  });

  test('in another encoding is refused', () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${drawing('<rect/>')}`, 'utf16le'));
    expect(svgPicture(utf16)).toEqual({ kind: 'encoding' });
    expect(fault(`<?xml version="1.0" encoding="EUC-KR"?>${drawing('<rect/>')}`)).toBe('it is not UTF-8.');
  });

  test('may have what stays inside', () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const inside =
      '<defs><linearGradient id="g"><stop/></linearGradient></defs><style>rect { fill: url(#g) } /* url(http://x) */</style>' +
      `<rect fill="url('#g')"/><image href="data:image/png;base64,${dot}"/><title>A hall</title>`;
    expect(fault(drawing(inside))).toBe('nothing');
  });

  test('is told in Korean, too, and text with its own next step', () => {
    const { what, next } = refusedSvg(place, 'a.svg', { kind: 'text' });
    expect([what.ko, next?.ko, next?.en]).toEqual([
      '“a.svg” 그림을 쓸 수 없습니다. 글자가 들어 있어 컴퓨터마다 다른 글꼴로 보입니다.',
      '그리기 프로그램에서 글자를 윤곽선(패스)으로 바꾸거나 PNG로 저장하십시오.',
      'Convert its text to paths in the drawing program, or save it as PNG.',
    ]);
    expect(refusedSvg(place, 'a.svg', { kind: 'external', name: 'x.css' }).what.ko).toBe(
      '“a.svg” 그림을 쓸 수 없습니다. 외부의 “x.css”을(를) 참조합니다.',
    );
    expect(refusedSvg(place, 'a.svg', { kind: 'large', what: 'elements', most: 9 }).what.ko).toBe(
      '“a.svg” 그림을 쓸 수 없습니다. 요소가 9개보다 많습니다.',
    );
  });

  test('fills a box of other proportions with its middle', () => {
    const picture = read(drawing('<rect width="20" height="30" fill="#f00"/>'));
    if ('kind' in picture) throw new Error(picture.kind);
    expect(picture.at(60, 60)).toMatch(/^<svg [^>]*width="60" height="60" viewBox="5 0 30 30"/);
    expect(picture.at(80, 30)).toMatch(/viewBox="0 7.5 40 15"/);
  });

  test('is drawn as pixels for programs that show none', async () => {
    const picture = read(drawing('<rect width="20" height="30" fill="#f00"/>'));
    if ('kind' in picture) throw new Error(picture.kind);
    const source = { kind: 'svg' as const, file: 'a.svg', place, width: 40, height: 30, picture };
    const drawn = await filePicture(source, { width: 80, height: 60, alt: 'Red' }, fail);
    const { data, info } = await sharp(drawn?.raster.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, [...data.subarray(0, 3)]]).toEqual([160, 120, [255, 0, 0]]);
  });
});

/** Each group uses the one before it three times: 3 to the power of `levels` elements. */
function bomb(levels: number): string {
  const groups = Array.from({ length: levels }, (_, index) => {
    const inside = index === 0 ? '<rect/>' : `<use href="#g${index - 1}"/>`.repeat(3);
    return `<g id="g${index}">${inside}</g>`;
  });
  return `<defs>${groups.join('')}</defs><use href="#g${levels - 1}"/>`;
}

function fail(diagnostic: unknown): never {
  throw new Error(JSON.stringify(diagnostic));
}

test.each([
  'width="1000000000" height="1000000000"',
  'viewBox="0 0 1e12 1e12"',
  'width="100000px" height="100000px"',
  'width="100000mm" height="10mm"',
  'viewBox="0 0 1e-9 1e-9"',
])('an SVG of no size that a drawing has is refused: %s', attributes => {
  expect(fault(drawing('<path d="M0 0h10v10z"/>', attributes))).toBe(
    'its viewBox, or its width and height, are of no size that a drawing has.',
  );
});

test.each([
  ['', 'viewBox="0 0 40 30"'],
  ['<path d="M0 0h40v30z"/>', 'viewBox="5000 5000 40 30"'],
  ['<path d="M0 0h40v30z" fill="none"/>', 'viewBox="0 0 40 30"'],
  ['<path d="M0 0h40v30z" opacity="0"/>', 'viewBox="0 0 40 30"'],
])('an SVG of which nothing can be seen is refused: %s in %s', async (inside, attributes) => {
  const picture = read(drawing(inside, attributes));
  if ('kind' in picture) throw new Error(picture.kind);
  const told: string[] = [];
  const size = { width: 40, height: 30 };
  const made = await filePicture(
    { kind: 'svg', file: 'a.svg', place, ...size, picture },
    { ...size, alt: '' },
    ({ code, what }) => told.push(`${code}: ${what.en}`, what.ko),
  );
  expect(made).toBeUndefined();
  expect(told).toEqual([
    'BD655: the picture “a.svg” cannot be used: nothing of it can be seen.',
    '“a.svg” 그림을 쓸 수 없습니다. 보이는 것이 없습니다.',
  ]);
});
