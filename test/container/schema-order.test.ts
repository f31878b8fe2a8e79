// The order of children that the standard wants: one table, strict with what we write, lenient with what others may add.
import { expect, test } from 'vitest';
import { orderFault } from '../../src/container/schema-order.ts';

const said = (parent: string, children: string, among: 'known' | 'any'): string => {
  const fault = orderFault(parent, children.split(' '), among);
  return fault ? `${fault.kind} ${fault.name} after ${fault.before}` : 'sound';
};

test.each([
  ['a:pPr', 'a:defRPr a:buNone', 'late a:buNone after a:defRPr'],
  ['a:p', 'a:r a:pPr', 'late a:pPr after a:r'],
  ['a:p', 'a:pPr a:r a:br a:r a:endParaRPr', 'sound'],
  ['a:tcPr', 'a:solidFill a:lnL', 'late a:lnL after a:solidFill'],
  ['a:rPr', 'a:latin a:solidFill', 'late a:solidFill after a:latin'],
  ['p:spPr', 'a:solidFill a:noFill', 'late a:noFill after a:solidFill'],
  ['p:sldMaster', 'p:cSld p:sldLayoutIdLst p:clrMap', 'late p:clrMap after p:sldLayoutIdLst'],
  ['a:lvl3pPr', 'a:buChar a:buChar', 'repeated a:buChar after a:buChar'],
  ['p:spTree', 'p:nvGrpSpPr p:grpSpPr p:pic p:sp p:pic', 'sound'],
])('%s with %s: %s, whoever wrote it', (parent, children, fault) => {
  expect([said(parent, children, 'known'), said(parent, children, 'any')]).toEqual([fault, fault]);
});

test.each([
  ['p:nvPr', 'p:ph p14:media', 'foreign p14:media after p:ph', 'sound'],
  ['a:tblGrid', 'a:gridCol a:extLst', 'foreign a:extLst after a:gridCol', 'sound'],
  ['p:presentation', 'p:sldIdLst p:smartTags p:sldSz', 'foreign p:smartTags after p:sldIdLst', 'sound'],
  [
    'c:lineChart',
    'c:grouping c:gapWidth',
    'foreign c:gapWidth after c:grouping',
    'foreign c:gapWidth after c:grouping',
  ],
])('%s with %s: in a deck of ours %s, in any deck %s', (parent, children, ours, any) => {
  expect([said(parent, children, 'known'), said(parent, children, 'any')]).toEqual([ours, any]);
});
