import { expect, test } from 'vitest';
import { dressLineBreaks } from '../../../../src/write/pptx/corrections/line-break.ts';
import { corrected } from '../specimen.ts';

test('a break has the size of the run before it, but not its link', () => {
  const before =
    '<a:p><a:r><a:rPr sz="2400" u="sng"><a:hlinkClick r:id="rId1"/></a:rPr><a:t>a</a:t></a:r><a:br/><a:r><a:rPr sz="1200"/><a:t>b</a:t></a:r></a:p>';
  expect(corrected(before, dressLineBreaks)).toBe(before.replace('<a:br/>', '<a:br><a:rPr sz="2400"/></a:br>'));
});

test('a break at the start has the size of the run behind it', () => {
  const before = '<a:p><a:br/><a:r><a:rPr sz="1200"/><a:t>b</a:t></a:r></a:p>';
  expect(corrected(before, dressLineBreaks)).toBe(before.replace('<a:br/>', '<a:br><a:rPr sz="1200"/></a:br>'));
});
