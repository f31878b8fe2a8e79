import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { readPicture } from '../../src/picture/read-picture.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };
const encoder = new TextEncoder();
const pixels = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3366aa' } });
const png = new Uint8Array(await pixels(40, 30).png().toBuffer());
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>';

/** What is read of a file, and what its author is told. */
async function read(path: string, bytes: Uint8Array | string = png, at = path) {
  const told: Diagnostic[] = [];
  const data = typeof bytes === 'string' ? encoder.encode(bytes) : bytes;
  const files = new Map([
    [`data/a/${at}`, data],
    ['data/b/secret.png', png],
    ['templates/themes/policy.yaml', png],
  ]);
  const picture = await readPicture(files, 'a', path, place, fault => told.push(fault));
  return {
    picture: picture && `${picture.kind} ${picture.width} x ${picture.height}`,
    told: told.flatMap(({ code, severity, what, next }) => [
      `${severity} ${code}: ${what.en} ${next?.en}`,
      `${what.ko} ${next?.ko}`,
    ]),
  };
}

describe('a picture', () => {
  test('is known by its bytes, and its size stands the way it is looked at', async () => {
    expect(await read('pictures/a.png')).toEqual({ picture: 'png 40 x 30', told: [] });
    expect(await read('a.svg', svg)).toEqual({ picture: 'svg 40 x 30', told: [] });
    const turned = await pixels(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await read('a.jpg', new Uint8Array(turned))).toEqual({ picture: 'jpeg 30 x 40', told: [] });
  });

  test('is found under another spelling, with a notice, and as ./a.png', async () => {
    const { picture, told } = await read('pictures/hall.png', png, 'Pictures/Hall.PNG');
    expect(picture).toBe('png 40 x 30');
    expect(told[0]).toContain('notice BD102');
    expect((await read('./pictures//a.png', png, 'pictures/a.png')).picture).toBe('png 40 x 30');
  });

  test('that is not there is told with the nearest one', async () => {
    expect((await read('pictures/hal.png', png, 'pictures/hall.png')).told).toEqual([
      'error BD652: there is no picture “pictures/hal.png” in data/a. Did you mean “pictures/hall.png”?',
      'data/a에 “pictures/hal.png” 그림이 없습니다. 혹시 “pictures/hall.png”인가요?',
    ]);
    expect((await read('b.png', png, 'notes.txt')).told[0]).toBe(
      'error BD652: there is no picture “b.png” in data/a. Put the file there.',
    );
  });

  test.each([
    ['../b/secret.png', 'it leads out of the folder of the briefing', '브리핑 폴더 밖을 가리킵니다'],
    ['pictures/../../b/secret.png', 'it leads out of the folder of the briefing', '브리핑 폴더 밖을 가리킵니다'],
    ['/etc/hostname', 'it begins at the root of a disk', '디스크의 맨 위에서 시작하는 경로입니다'],
    ['C:\\Users\\kim\\a.png', 'it begins at the root of a disk', '디스크의 맨 위에서 시작하는 경로입니다'],
    ['pictures\\a.png', 'it has a backslash', '역슬래시가 있습니다'],
    [
      'https://example.org/a.png',
      'it is an address, and nothing is fetched from the network',
      '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
    ],
    [
      '//example.org/a.png',
      'it is an address, and nothing is fetched from the network',
      '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
    ],
    [
      'file:///etc/hostname',
      'it is an address, and nothing is fetched from the network',
      '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
    ],
    [
      'data:image/png;base64,iVBORw0KGgo=',
      'it is an address, and nothing is fetched from the network',
      '인터넷 주소입니다. 네트워크에서는 아무것도 가져오지 않습니다',
    ],
    ['', 'it names no file', '파일 이름이 없습니다'],
    ['pictures/', 'it names no file', '파일 이름이 없습니다'],
  ])('at %j is refused', async (path, why, warum) => {
    expect(await read(path)).toEqual({
      picture: undefined,
      told: [
        `error BD651: the picture “${path}” cannot be used: ${why}. Put the picture into the folder of the briefing and write its path from there: pictures/name.png.`,
        `“${path}” 그림을 쓸 수 없습니다. ${warum}. 그림을 브리핑 폴더에 넣고 그 폴더에서 시작하는 경로를 쓰십시오. 예: pictures/name.png`,
      ],
    });
  });

  test.each([
    ['an empty file', '', 'the picture “a.png” is empty. Save it again.'],
    [
      'a web page',
      '<!DOCTYPE html><html><body>404</body></html>',
      '“a.png” is a web page, which a deck cannot show. Save it as PNG, JPEG or SVG.',
    ],
    ['a GIF', 'GIF89a\0\0', '“a.png” is a GIF, which a deck cannot show. Save it as PNG, JPEG or SVG.'],
    [
      'a telephone’s picture',
      '\0\0\0\x18ftypheic',
      '“a.png” is a HEIC photo, as phones take them, which a deck cannot show. Save it as PNG, JPEG or SVG.',
    ],
    ['WebP', 'RIFF1234WEBPVP8 ', '“a.png” is a WebP picture, which a deck cannot show. Save it as PNG, JPEG or SVG.'],
    ['a document', '%PDF-1.7', '“a.png” is a PDF document, which a deck cannot show. Save it as PNG, JPEG or SVG.'],
    ['something else', 'hello', '“a.png” is not a picture of a kind that can be used. Save it as PNG, JPEG or SVG.'],
  ])('that is %s is told for what it is', async (_, bytes, said) => {
    expect((await read('a.png', bytes)).told[0]).toBe(`error BD653: ${said}`);
  });

  test('with the ending of another kind is shown, with a warning', async () => {
    expect(await read('a.jpg')).toEqual({
      picture: 'png 40 x 30',
      told: [
        'warning BD654: “a.jpg” has the format PNG, but its name says otherwise. Rename it so that it ends in .png.',
        '“a.jpg”: 실제 형식은 PNG인데 확장자가 다릅니다. 확장자를 .png(으)로 바꾸십시오.',
      ],
    });
  });

  test('of more pixels than a machine can hold is refused before they are read', async () => {
    const { picture, told } = await read('a.png', emptyPng(16384, 16384));
    expect(picture).toBeUndefined();
    expect(told).toEqual([
      'error BD656: the picture “a.png” has 16384 x 16384 pixels; at most 100 million are read. Save it smaller: 1,920 pixels across fill a slide. More is allowed by --limit picture-megapixels=400.',
      '“a.png” 그림은 16384 x 16384픽셀입니다. 1억 픽셀까지 읽습니다. 크기를 줄여 저장하십시오. 슬라이드 전체에는 가로 1,920픽셀이면 됩니다. 더 허용하려면 --limit picture-megapixels=400 옵션을 쓰십시오.',
    ]);
  });

  test('whose head is damaged is told', async () => {
    expect((await read('a.png', png.slice(0, 20))).told).toEqual([
      'error BD657: the picture “a.png” is damaged and cannot be read to its end. Save or copy it again.',
      '“a.png” 그림이 손상되어 끝까지 읽을 수 없습니다. 다시 저장하거나 복사하십시오.',
    ]);
  });
});

/** A PNG of one color, a few kilobytes whatever its size: the head and a stream of zeros. */
function emptyPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(1000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(parts));
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test.each([
  [1, 1],
  [1, 400],
  [400, 1],
])('a picture of %d x %d pixels is refused', async (width, height) => {
  const bytes = new Uint8Array(await pixels(width, height).png().toBuffer());
  expect((await read('a.png', bytes)).told).toEqual([
    `error BD365: the picture “a.png” has ${width} x ${height} pixels and shows nothing. It was most likely saved from a web page that loads its pictures later: save the picture itself.`,
    `“a.png” 그림은 ${width} x ${height}픽셀이어서 보이는 것이 없습니다. 그림을 나중에 불러오는 웹 페이지에서 저장한 파일로 보입니다. 실제 그림을 저장하십시오.`,
  ]);
});

test.each([
  '<!DOCTYPE html><html><body>Not found <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/></body></html>',
  '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html><svg/></html>',
  '\ufeff\n<HTML lang=ko><head></head></HTML>',
  '<head><title>로그인</title></head>',
])('a web page with the name of a picture is told as one: %s', async page => {
  expect((await read('a.png', page)).told[0]).toBe(
    'error BD653: “a.png” is a web page, which a deck cannot show. Save it as PNG, JPEG or SVG.',
  );
});
