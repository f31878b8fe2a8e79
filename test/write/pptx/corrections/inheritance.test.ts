import { describe, expect, test } from 'vitest';
import { dropInherited } from '../../../../src/write/pptx/corrections/inheritance.ts';
import { colorScheme } from '../../../../src/write/pptx/parts/color-scheme.ts';
import type { DeckLook } from '../../../../src/write/pptx/parts/look.ts';
import { corrected } from '../specimen.ts';

const SCHEME = colorScheme(
  new Map([
    ['ink', '16202C'],
    ['background', 'FFFFFF'],
    ['primary', '123F6E'],
    ['accent', 'B93C0C'],
  ]),
);

const LOOK: DeckLook = {
  size: 20,
  bold: false,
  color: 'ink',
  line: 1.08,
  align: 'left',
  spaceBefore: 10,
  marginLeft: 20,
  indent: -20,
  mark: '•',
};

const against = (look: DeckLook, before: string) => corrected(before, node => dropInherited(node, look, SCHEME));

describe('a paragraph', () => {
  test('that says what its layout says is left with its words', () => {
    const before =
      '<a:p><a:pPr algn="l" marL="254000" indent="-254000"><a:lnSpc><a:spcPct val="108000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:buFont typeface="+mn-lt"/><a:buChar char="•"/></a:pPr><a:r><a:rPr lang="en-US" sz="2000" dirty="0"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr><a:t>a</a:t></a:r></a:p>';
    expect(against(LOOK, before)).toBe('<a:p><a:pPr/><a:r><a:rPr lang="en-US" dirty="0"/><a:t>a</a:t></a:r></a:p>');
  });

  test('keeps what differs', () => {
    const before =
      '<a:p><a:pPr algn="r" marL="254000" indent="-254000"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="400"/></a:spcBef><a:buAutoNum type="arabicPeriod"/></a:pPr><a:r><a:rPr sz="1800" b="1"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:rPr><a:t>a</a:t></a:r></a:p>';
    expect(against(LOOK, before)).toBe(before.replace(' marL="254000" indent="-254000"', ''));
  });

  test('says that it has no space before where its layout has some', () => {
    const before = '<a:p><a:pPr><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buChar char="•"/></a:pPr></a:p>';
    expect(against({ ...LOOK, marginLeft: 0, indent: 0 }, before)).toBe(
      '<a:p><a:pPr><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef></a:pPr></a:p>',
    );
  });

  test('keeps saying that it is no list where its layout has lists', () => {
    const before =
      '<a:p><a:pPr marL="0" indent="0"><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:buNone/></a:pPr></a:p>';
    expect(against(LOOK, before)).toBe('<a:p><a:pPr marL="0" indent="0"><a:buNone/></a:pPr></a:p>');
  });
});

describe('a run', () => {
  test('says that it is not bold where its layout is', () => {
    const bold = { ...LOOK, bold: true };
    expect(against(bold, '<a:p><a:r><a:rPr/><a:t>a</a:t></a:r></a:p>')).toContain('<a:rPr b="0"/>');
    expect(against(bold, '<a:p><a:r><a:rPr b="1"/><a:t>a</a:t></a:r></a:p>')).toContain('<a:rPr/>');
  });

  test('that is a link keeps its color', () => {
    const before =
      '<a:p><a:r><a:rPr><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:hlinkClick r:id="rId1"/></a:rPr><a:t>a</a:t></a:r></a:p>';
    expect(against(LOOK, before)).toBe(before);
  });
});
