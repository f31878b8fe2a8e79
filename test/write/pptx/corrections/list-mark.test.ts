import { expect, test } from 'vitest';
import { setListMark } from '../../../../src/write/pptx/corrections/list-mark.ts';
import { corrected } from '../specimen.ts';

test('a number loses size, font and start, and gets the margins that were decided', () => {
  const before =
    '<a:pPr marL="342900" indent="-342900"><a:buSzPct val="100000"/><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="1"/></a:pPr>';
  const after = '<a:pPr marL="254000" indent="-254000"><a:buAutoNum type="arabicPeriod"/></a:pPr>';
  expect(corrected(before, node => setListMark(node, { marginLeft: 20, indent: -20 }))).toBe(after);
});

test('a bullet is drawn in the font of the text', () => {
  const before = '<a:pPr marL="1" indent="-1"><a:buSzPct val="100000"/><a:buChar char="–"/></a:pPr>';
  const after = '<a:pPr marL="508000" indent="-254000"><a:buFont typeface="+mn-lt"/><a:buChar char="–"/></a:pPr>';
  expect(corrected(before, node => setListMark(node, { marginLeft: 40, indent: -20 }))).toBe(after);
});
