import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type PackagePart, writePackage } from '../../../src/write/pptx/package.ts';

const PARTS: readonly PackagePart[] = [
  { name: '/ppt/media/b.png', type: 'image/png', data: strToU8('png'), relationships: [] },
  {
    name: '/ppt/slides/slide1.xml',
    type: 'application/slide+xml',
    data: '<s/>',
    relationships: [
      { id: 'rId1', type: 'image', target: '/ppt/media/b.png' },
      { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&b="2"', external: true },
    ],
  },
];

const ROOT = [{ id: 'rId1', type: 'officeDocument', target: '/ppt/slides/slide1.xml' }] as const;

test('a package has its content types first, then its parts in order, each with its relationships', () => {
  const files = unzipSync(writePackage(PARTS, ROOT));
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'ppt/media/b.png',
    'ppt/slides/slide1.xml',
    'ppt/slides/_rels/slide1.xml.rels',
  ]);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array()).split('\n')[1];
  expect(text('[Content_Types].xml')).toBe(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="application/slide+xml"/></Types>',
  );
  expect(text('ppt/slides/_rels/slide1.xml.rels')).toBe(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/b.png"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/?a=1&amp;b=&quot;2&quot;" TargetMode="External"/></Relationships>',
  );
});

test('the order in which parts are made does not change the bytes', () => {
  expect(writePackage([...PARTS].reverse(), ROOT)).toEqual(writePackage(PARTS, ROOT));
});

test('two parts of one name are a mistake of ours', () => {
  expect(() => writePackage([...PARTS, ...PARTS], ROOT)).toThrow('Two parts are called /ppt/media/b.png.');
});
