import { expect, test } from 'vitest';
import { identify } from '../../../../src/write/pptx/corrections/shape-identity.ts';
import { corrected } from '../specimen.ts';

const SHAPE = (properties: string) => `<p:pic><p:nvPicPr>${properties}<p:cNvPicPr/><p:nvPr/></p:nvPicPr></p:pic>`;
const CREATION = (id: string) =>
  `<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId id="${id}"/></a:ext></a:extLst>`;

test('id, name and alternative text are ours, and the creation id follows from the name', () => {
  const before = SHAPE('<p:cNvPr id="2" name="R&amp;amp;D" descr="preencoded.png"></p:cNvPr>');
  expect(corrected(before, node => identify(node, { id: 5, name: 'gap/R&D', alt: 'A bar "chart" <1>' }))).toBe(
    SHAPE(
      `<p:cNvPr id="5" name="gap/R&amp;D" descr="A bar &quot;chart&quot; &lt;1&gt;">${CREATION('{D968FD22-D011-4B28-8462-B3CC73434DBC}')}</p:cNvPr>`,
    ),
  );
});

test('what says nothing is marked as decorative, beside the creation id', () => {
  const written = corrected(SHAPE('<p:cNvPr id="2" name="a" descr="preencoded.png"/>'), node =>
    identify(node, { id: 5, name: 'steps/icon/1', alt: '', decorative: true }),
  );
  expect(written).toContain('name="steps/icon/1" descr=""');
  expect(written).toContain(
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>',
  );
});

test('text has no alternative', () => {
  const before = SHAPE('<p:cNvPr id="2" name="a" descr="x"/>');
  expect(corrected(before, node => identify(node, { id: 2, name: 'b' }))).not.toContain('descr');
});
