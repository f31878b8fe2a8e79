import { expect, test } from 'vitest';
import { setMarginRight } from '../../../../src/write/pptx/corrections/margin-right.ts';
import { corrected } from '../specimen.ts';

test.each([
  [12.5, '<a:pPr marL="0" marR="158750"/>'],
  [0, '<a:pPr marL="0" marR="0"/>'],
  [undefined, '<a:pPr marL="0"/>'],
])('a right margin of %s points', (marginRight, after) => {
  expect(corrected('<a:pPr marL="0"/>', node => setMarginRight(node, { marginRight }))).toBe(after);
});
