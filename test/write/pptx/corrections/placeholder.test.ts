import { expect, test } from 'vitest';
import { tieToPlaceholder } from '../../../../src/write/pptx/corrections/placeholder.ts';
import { corrected } from '../specimen.ts';

test.each([
  [
    'text',
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="a"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr></p:sp>',
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="a"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="101"/></p:nvPr></p:nvSpPr></p:sp>',
  ],
  [
    'a picture',
    '<p:pic><p:nvPicPr><p:cNvPr id="2" name="a"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr></p:pic>',
    '<p:pic><p:nvPicPr><p:cNvPr id="2" name="a"/><p:cNvPicPr><a:picLocks noChangeAspect="1" noGrp="1"/></p:cNvPicPr><p:nvPr><p:ph type="body" idx="101"/></p:nvPr></p:nvPicPr></p:pic>',
  ],
])('%s is tied to a placeholder and cannot be grouped', (_, before, after) => {
  expect(corrected(before, node => tieToPlaceholder(node, { type: 'body', idx: 101 }))).toBe(after);
});
