// What a camera reads of the QR codes of a slide, and what the slide says beside them.
import decode from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildDecks } from '../../src/build/build.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostics.ts';
import { drawPng } from '../../src/picture/png.ts';
import { qrCode, sideOfModules } from '../../src/picture/qr-code.ts';
import type { Frame } from '../../src/typeset/frame.ts';
import { bytesOf } from '../project-files.ts';
import { bake } from '../small-project.ts';
import { elements, part, partNames } from '../write/pptx/opened.ts';

const place = { file: 'data/a/article.en.md', line: 5, column: 1 };
const LONG = `https://example.org/?${'q'.repeat(229)}`;

/** What a picture says, and the levels of gray that it has. */
async function read(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const code = decode(new Uint8ClampedArray(data), info.width, info.height);
  return { says: code?.data, levels: [...new Set(data)].toSorted((a, b) => a - b) };
}

describe('a QR code', () => {
  test.each([
    'https://example.org',
    'mailto:a@example.org',
    'https://example.org/%EB%B3%B4%EA%B3%A0%EC%84%9C?a=1#b',
    LONG,
  ])('says its address, in black and white without gray: %s', async address => {
    const found: Diagnostic[] = [];
    const code = await qrCode(address, place, diagnostic => found.push(diagnostic));
    expect(found).toEqual([]);
    if (!code) return;
    const side = sideOfModules(160, code.width);
    expect(side).toBeLessThanOrEqual(160);
    expect(await read(await drawPng(code.picture.at(side, side), side, side))).toEqual({
      says: address,
      levels: [0, 255],
    });
  });

  test('has four white modules around it', async () => {
    const code = await qrCode('https://example.org', place, () => undefined);
    expect(code?.picture.at(100, 100)).toMatch(
      /^<svg [^>]*><rect [^>]*fill="#FFFFFF"\/><path fill="#000000" d="M4 4h7v1h-7z/,
    );
  });
});

/** The last slide of a small deck whose margin has these lines: its texts, and what its picture says. */
async function closing(language: 'en' | 'ko', ...lines: readonly string[]) {
  const frames: Frame[] = [];
  const [before, claim] = language === 'en' ? ['wait in a queue', '### Questions'] : ['줄을 선다', '### 문의'];
  const { decks, diagnostics } = await bake(
    buildDecks,
    [
      ['queue: {template: points}', 'queue: {template: closing}'],
      [
        `### [62.5%](fig:waiting)${language === 'en' ? ` ${before}` : `가 ${before}`}`,
        [claim, '', ...lines, ''].join('\n'),
      ],
    ],
    { audiences: ['neighbours'], language, onFrames: (_, found) => frames.push(...found) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const bytes = bytesOf(decks[0]);
  const slide = partNames(bytes, 'ppt/slides/slide').find(name => part(bytes, name).includes('queue/qr'));
  return { frame: frames.find(({ key }) => key === 'queue'), bytes, slide: slide ? part(bytes, slide) : '' };
}

const textOf = (frame: Frame | undefined, name: string) =>
  frame?.items.flatMap(item =>
    item.kind === 'text' && item.placeholder === name
      ? item.paragraphs.map(({ runs }) => runs.map(({ text, link }) => (link ? `<${text} ${link}>` : text)).join(''))
      : [],
  );

describe('a closing slide with “qr:”', () => {
  test.each([
    ['en', 'qr: https://example.org/', ['<example.org https://example.org/>'], 'QR code: example.org'],
    [
      'ko',
      'qr: [보고서 원문](https://example.org/report)',
      ['<보고서 원문 https://example.org/report>', '<example.org/report https://example.org/report>'],
      'QR 코드: example.org/report',
    ],
    [
      'en',
      'qr: The report: https://example.org/report',
      ['The report:', '<example.org/report https://example.org/report>'],
      'QR code: example.org/report',
    ],
  ] as const)(
    'in %s shows the address as a link, and says it to those who cannot scan: %s',
    async (language, typed, address, alt) => {
      const { frame, slide } = await closing(language, 'Ada Baker', '', typed);
      expect(frame?.layout).toBe('closing-qr');
      expect(textOf(frame, 'qr-address')).toEqual(address);
      expect(elements(slide, 'p:pic').map(picture => / descr="([^"]*)"/.exec(picture)?.[1])).toEqual([alt]);
    },
  );
});
