import { expect, test } from 'vitest';
import { showPicture } from '../../../../src/write/pptx/corrections/picture.ts';
import { corrected } from '../specimen.ts';

const PICTURE = (png: string, svg: string) =>
  `<p:pic><p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svg}"/></a:ext></a:extLst></a:blip></p:blipFill></p:pic>`;

test('a picture shows our PNG, and our SVG where a program can', () => {
  expect(corrected(PICTURE('rId1', 'rId2'), node => showPicture(node, 'rId7', 'rId8'))).toBe(PICTURE('rId7', 'rId8'));
});

test('a picture without an SVG is a mistake of ours', () => {
  const before = '<p:pic><p:blipFill><a:blip r:embed="rId1"/></p:blipFill></p:pic>';
  expect(() => corrected(before, node => showPicture(node, 'rId7', 'rId8'))).toThrow('without an SVG');
});
