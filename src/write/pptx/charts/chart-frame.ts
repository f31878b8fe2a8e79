// The place of a native chart on a slide: a frame of the box that its picture would have, and the way to its part.
import type { EditableElement } from '../../../container/tree.ts';
import { NAMESPACES } from '../../../container/xml.ts';
import type { Box } from '../../../theme/theme.ts';
import { create } from '../graft/edit.ts';
import { emu } from '../units.ts';

/** `link` is the id of the slide's relationship to the chart. It stands in no placeholder: that of its layout is one for pictures. */
export function chartFrame([x, y, width, height]: Box, link: string): EditableElement {
  const locks = create('p:cNvGraphicFramePr', {}, create('a:graphicFrameLocks', { noGrp: 1 }));
  return create(
    'p:graphicFrame',
    {},
    create('p:nvGraphicFramePr', {}, create('p:cNvPr', { id: 0, name: '' }), locks, create('p:nvPr')),
    create(
      'p:xfrm',
      {},
      create('a:off', { x: emu(x), y: emu(y) }),
      create('a:ext', { cx: emu(width), cy: emu(height) }),
    ),
    create('a:graphic', {}, create('a:graphicData', { uri: NAMESPACES.c }, create('c:chart', { 'r:id': link }))),
  );
}
