import { expect, test } from 'vitest';
import { dropInvisibleLines, setCellInsets } from '../../../../src/write/pptx/corrections/table-cell.ts';
import { corrected } from '../specimen.ts';

test('insets below a point are points, not inches', () => {
  const before = '<a:tcPr marL="14630400" marR="0" marT="457200" marB="NaN" anchor="t"/>';
  expect(corrected(before, node => setCellInsets(node, [0, 0.5, 16, 7]))).toBe(
    '<a:tcPr marL="0" marR="203200" marT="6350" marB="88900" anchor="t"/>',
  );
});

test('lines that are not drawn go, rules stay', () => {
  const rule = '<a:lnB w="9525"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill></a:lnB>';
  const before = `<a:tcPr><a:lnL w="0"><a:noFill/></a:lnL><a:lnR w="0"><a:noFill/></a:lnR><a:lnT w="0"><a:noFill/></a:lnT>${rule}</a:tcPr>`;
  expect(corrected(before, dropInvisibleLines)).toBe(`<a:tcPr>${rule}</a:tcPr>`);
});
