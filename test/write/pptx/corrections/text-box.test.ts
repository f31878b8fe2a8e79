import { expect, test } from 'vitest';
import { leaveTextBoxToLayout } from '../../../../src/write/pptx/corrections/text-box.ts';
import { corrected } from '../specimen.ts';

test('a text box leaves all to its layout but that its text is never fitted', () => {
  const before = '<p:txBody><a:bodyPr wrap="square" rtlCol="0"><a:spAutoFit/></a:bodyPr><a:lstStyle/><a:p/></p:txBody>';
  expect(corrected(before, node => leaveTextBoxToLayout(node, { lIns: undefined, anchor: 'ctr' }))).toBe(
    '<p:txBody><a:bodyPr anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p/></p:txBody>',
  );
});
