import { expect, test } from 'vitest';
import { dropModificationId, headTable } from '../../../../src/write/pptx/corrections/table.ts';
import { corrected } from '../specimen.ts';

const FRAME = (properties: string) =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${properties}<a:tblGrid/></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

test('a table has a header row and a style', () => {
  expect(corrected(FRAME('<a:tblPr/>'), node => headTable(node, '{9}', false))).toBe(
    FRAME('<a:tblPr firstRow="1"><a:tableStyleId>{9}</a:tableStyleId></a:tblPr>'),
  );
});

test('a first column of another look heads the rows', () => {
  expect(corrected(FRAME('<a:tblPr/>'), node => headTable(node, '{9}', true))).toContain('firstRow="1" firstCol="1"');
});

test('the modification id that all tables share goes', () => {
  const before =
    '<p:graphicFrame><p:nvGraphicFramePr><p:nvPr><p:extLst><p:ext uri="x"><p14:modId val="1579011935"/></p:ext></p:extLst></p:nvPr></p:nvGraphicFramePr></p:graphicFrame>';
  expect(corrected(before, dropModificationId)).toBe(
    '<p:graphicFrame><p:nvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr></p:graphicFrame>',
  );
});
