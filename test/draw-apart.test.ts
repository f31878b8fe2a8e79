// Pictures of authors are drawn where they can be ended: what takes too long or too much memory is a message, and the program goes on.
// @module-tag slow
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { isQuicklyDrawn } from '../src/picture/png.ts';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(process.cwd(), 'node_modules', '.briefdeck-test-'));
  // Draws files within limits that it is given.
  writeFileSync(
    join(place, 'draw.ts'),
    `import { readFileSync } from 'node:fs';
     import { svgDrawer } from ${JSON.stringify(resolve('src/cli/draw-apart.ts'))};
     const [seconds, megabytes, ...files] = process.argv.slice(2);
     const draw = svgDrawer({ seconds: Number(seconds), megabytes: Number(megabytes) });
     for (const file of files) {
       const drawn = await draw(readFileSync(file, 'utf8'), 300, 300).catch(error => error.message);
       console.log(drawn instanceof Uint8Array ? 'drawn' : JSON.stringify(drawn));
     }`,
  );
  buildSync({
    entryPoints: [join(place, 'draw.ts'), resolve('src/svg-process.ts')],
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['sharp'],
    outdir: place,
  });
  return () => rmSync(place, { recursive: true, force: true });
});

const svg = (...inside: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${inside.join('')}</svg>`;
const RED = '<rect width="50" height="50" fill="#f00"/>';
/** Each draws the one before it three times. */
const nested = (levels: number, element: (level: number, inside: string) => string, last: string): string =>
  Array.from({ length: levels }, (_, level) =>
    element(level, level === 0 ? RED : last.repeat(3).replaceAll('#', `#n${level - 1}`)),
  ).join('');

function draw(pictures: readonly string[], limits: readonly [seconds: string, megabytes: string] = ['1', '1024']) {
  const files = pictures.map((_, index) => join(place, `${index}.svg`));
  for (const [index, text] of pictures.entries()) writeFileSync(files[index] ?? '', text);
  const { stdout, stderr } = spawnSync(process.execPath, [join(place, 'draw.js'), ...limits, ...files], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

const TOO_LONG = '{"limit":"seconds","most":1}';

describe('a picture that takes too long', () => {
  test.each([
    [
      'masks within masks',
      svg(
        nested(
          16,
          (level, inside) => `<mask id="n${level}">${inside}</mask>`,
          '<rect width="90" height="90" mask="url(#)"/>',
        ),
        '<rect width="90" height="90" mask="url(#n15)"/>',
      ),
    ],
    [
      'markers on markers',
      svg(
        nested(
          12,
          (level, inside) => `<marker id="n${level}">${inside}</marker>`,
          '<path d="M0 0L9 9L0 9" marker-mid="url(#)" marker-end="url(#)"/>',
        ),
        '<path d="M0 0L9 9" marker-end="url(#n11)"/>',
      ),
    ],
    [
      'a million points',
      svg(
        `<path stroke="#000" d="M0 0${Array.from({ length: 400_000 }, (_, i) => `L${(i * 7919) % 100} ${(i * 104_729) % 97}`).join('')}"/>`,
      ),
    ],
    [
      'rules of style for elements that are not there',
      svg(
        `<style>${Array.from({ length: 9000 }, (_, i) => `g g rect.c${i}~rect{fill:red}`).join('')}</style><g><g>`,
        '<rect width="1" height="1"/>'.repeat(15_000),
        '</g></g>',
      ),
    ],
    [
      'short dashes on a long line',
      svg(`<path stroke="#000" stroke-dasharray="0.01" d="${'M0 0L100 100'.repeat(1000)}"/>`),
    ],
  ])('%s', (_, picture) => {
    expect(draw([picture])).toEqual([TOO_LONG]);
  });
});

test('a picture that takes too much memory', () => {
  // 400 million black pixels within a picture of a hundred.
  const size = 20_000;
  const rows = deflateSync(Buffer.alloc((size + 1) * size));
  expect(
    draw(
      [
        svg(
          `<image width="100" height="100" href="data:image/png;base64,${blackPng(size, rows).toString('base64')}"/>`,
        ),
      ],
      ['60', '300'],
    ),
  ).toEqual(['{"limit":"megabytes","most":300}']);
});

function blackPng(size: number, rows: Buffer): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(checksum(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

test('after one that was ended the next are drawn, and what is no picture is none', () => {
  const many = svg(`<defs><g id="a">${RED}</g></defs><use href="#a"/>`);
  const endless = svg(`<path stroke="#000" stroke-dasharray="0.01" d="${'M0 0L100 100'.repeat(1000)}"/>`);
  expect(draw([many, endless, many, '<style/>', many])).toEqual([
    'drawn',
    TOO_LONG,
    'drawn',
    '"the picture cannot be drawn"',
    'drawn',
  ]);
});

test('the process ends with the program that asked', async () => {
  const file = join(place, 'endless.svg');
  writeFileSync(file, svg(`<path stroke="#000" stroke-dasharray="0.002" d="${'M0 0L100 100'.repeat(9000)}"/>`));
  const asking = spawn(process.execPath, [join(place, 'draw.js'), '60', '1024', file]);
  const ids = (): readonly string[] =>
    spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(line => line.includes(join(basename(place), 'svg-process.js')));
  while (ids().length === 0) await new Promise(done => setTimeout(done, 20));
  asking.kill('SIGKILL');
  for (let tries = 0; ids().length > 0 && tries < 200; tries++) await new Promise(done => setTimeout(done, 50));
  expect(ids()).toEqual([]);
});

test.each([
  ['shapes', RED, true],
  ['see-through paint', '<rect width="9" height="9" fill-opacity=".5"/>', true],
  ['a see-through group', `<g opacity=".5">${RED}</g>`, false],
  ['a pattern with a prefix', '<s:pattern xmlns:s="http://www.w3.org/2000/svg"/>', false],
  ['a part that is used', '<use href="#a"/>', false],
  ['a bitmap', '<image href="data:image/png;base64,"/>', false],
  ['a name written with an entity', '<rect stroke-d&#97;sharray="1"/>', false],
  ['a long path', `<path d="${'M0 0L9 9'.repeat(400)}"/>`, false],
])('%s: drawn by the program itself or not', (_, inside, isQuick) => {
  expect(isQuicklyDrawn(svg(inside))).toBe(isQuick);
});

test('the longest of what the program draws itself takes a moment', async () => {
  const path = Array.from({ length: 320 }, (_, i) => `L${(i * 79) % 97} ${(i * 47) % 89}`).join('');
  const picture = svg(`<path stroke="#000" stroke-width="9" stroke-linejoin="round" d="M0 0${path.slice(0, 1_800)}"/>`);
  expect(isQuicklyDrawn(picture)).toBe(true);
  const before = process.cpuUsage();
  await sharp(Buffer.from(picture), { density: 144 }).resize(1920, 1080, { fit: 'fill' }).png().toBuffer();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(5);
});
