import { describe, expect, test } from 'vitest';
import { leavePanelToLayout, type Panel, setBox } from '../../../../src/write/pptx/corrections/shape-properties.ts';
import { corrected } from '../specimen.ts';

const FORM =
  '<a:xfrm><a:off x="12700" y="25400"/><a:ext cx="38100" cy="50800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const BOX = [1, 2, 3, 4] as const;
const LINE = { color: 'ink', weight: 1, dash: false };

const left = (before: string, own: Panel, inherited: Panel) =>
  corrected(before, node => leavePanelToLayout(node, own, inherited));

describe('a shape in a placeholder', () => {
  test('of the same box and no panel says nothing', () => {
    const before = `<p:spPr>${FORM}<a:noFill/><a:ln></a:ln></p:spPr>`;
    expect(left(before, { box: BOX }, { box: BOX })).toBe('<p:spPr/>');
  });

  test('of another box says it', () => {
    expect(left(`<p:spPr>${FORM}<a:noFill/></p:spPr>`, { box: BOX }, { box: [0, 2, 3, 4] })).toBe(
      `<p:spPr>${FORM}</p:spPr>`,
    );
  });

  test('says the fill that its text stands on, and leaves the line to the layout', () => {
    const fill = '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>';
    const before = `<p:spPr>${FORM}${fill}<a:ln w="12700"><a:solidFill/></a:ln></p:spPr>`;
    const panel = { box: BOX, fill: 'primary', outline: LINE };
    expect(left(before, panel, panel)).toBe(`<p:spPr>${fill}</p:spPr>`);
  });

  test('says that it has no fill and no line where only the layout has', () => {
    const before = `<p:spPr>${FORM}<a:noFill/><a:ln></a:ln></p:spPr>`;
    expect(left(before, { box: BOX }, { box: BOX, fill: 'primary', outline: LINE })).toBe(
      '<p:spPr><a:noFill/><a:ln><a:noFill/></a:ln></p:spPr>',
    );
  });
});

test('a box is set in whole units', () => {
  const before = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>';
  expect(corrected(before, node => setBox(node, [1 / 3, 0.5, 1, 2]))).toBe(
    '<a:xfrm><a:off x="4233" y="6350"/><a:ext cx="12700" cy="25400"/></a:xfrm>',
  );
});
