import { expect, test } from 'vitest';
import { tidyHyperlinks } from '../../../../src/write/pptx/corrections/hyperlink.ts';
import { corrected } from '../specimen.ts';

test('of a link its relationship is left, under our id', () => {
  const before =
    '<a:rPr><a:hlinkClick r:id="rId2" invalidUrl="" action="" tgtFrame="" tooltip="" history="1" highlightClick="0" endSnd="0"><a:extLst/></a:hlinkClick></a:rPr>';
  expect(corrected(before, node => tidyHyperlinks(node, id => ({ id: `${id}0`, toSlide: false })))).toBe(
    '<a:rPr><a:hlinkClick r:id="rId20"><a:extLst/></a:hlinkClick></a:rPr>',
  );
});

test('a link to a slide says that it jumps', () => {
  const before = '<a:rPr><a:hlinkClick r:id="rId2" invalidUrl="" action=""/></a:rPr>';
  expect(corrected(before, node => tidyHyperlinks(node, () => ({ id: 'rId7', toSlide: true })))).toBe(
    '<a:rPr><a:hlinkClick r:id="rId7" action="ppaction://hlinksldjump"/></a:rPr>',
  );
});
