// The master of notes pages: where the slide's picture, the notes and the page number stand on a sheet of paper.

import { type Attributes, document, element } from '../../../container/xml.ts';
import { numbered, type PackagePart, presentationType } from '../package.ts';
import type { Base } from './base.ts';
import { levelProperties, PLAIN_LOOK } from './look.ts';
import { COLOR_MAPPING, LEVELS } from './master-part.ts';
import { promptParagraph, promptShape } from './placeholder-shape.ts';
import { bodyProperties, geometry, TREE_HEAD, transform } from './shape.ts';

/** A sheet of notes, in points. */
export const NOTES_SIZE = { width: 540, height: 720 } as const;

/** Margin of the sheet, and the height of its foot. */
const MARGIN = 54;
const FOOT = 66;

/** The picture of a slide of 4:3 fills the width; higher pages are drawn smaller. */
const HIGHEST = 324;

export const NOTES_MASTER = '/ppt/notesMasters/notesMaster1.xml';

/** The placeholders of master and pages. */
export const NOTES_BODY: Attributes = { type: 'body', sz: 'quarter', idx: 3 };
export const NOTES_NUMBER: Attributes = { type: 'sldNum', sz: 'quarter', idx: 5 };
const SLIDE_IMAGE: Attributes = { type: 'sldImg', idx: 2 };

export function notesMasterPart(base: Base): PackagePart {
  const look = { ...PLAIN_LOOK, size: 12, line: 1, spaceBefore: 4 };
  const levels = LEVELS.map(level => levelProperties({ ...look, marginLeft: level * 18 }, level, base, 'mn'));
  return {
    name: NOTES_MASTER,
    type: presentationType('notesMaster'),
    data: document(
      'p:notesMaster',
      ['a', 'r', 'p'],
      {},
      element(
        'p:cSld',
        {},
        element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
        element('p:spTree', {}, TREE_HEAD, ...placeholders(base)),
      ),
      COLOR_MAPPING,
      element('p:hf', { hdr: 0, ftr: 0, dt: 0 }),
      element('p:notesStyle', {}, ...levels),
    ),
    relationships: numbered([{ type: 'theme', target: '/ppt/theme/theme2.xml' }]),
  };
}

/** The picture of the slide on a page of notes; a page takes its `properties` from the master. */
export function slideImageShape(properties: string): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'slide-image' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', SLIDE_IMAGE)),
    ),
    element('p:spPr', {}, properties),
  );
}

function placeholders(base: Base): readonly string[] {
  const { size } = base.theme;
  const width = NOTES_SIZE.width - 2 * MARGIN;
  const height = Math.min((width * size.height) / size.width, HIGHEST);
  const across = (height * size.width) / size.height;
  const top = MARGIN + height + 24;
  const line = element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })));
  const text = { look: [], body: bodyProperties('top', [7.2, 3.6, 7.2, 3.6]) + element('a:lstStyle') };
  return [
    slideImageShape(
      transform([MARGIN + (width - across) / 2, MARGIN, across, height]) +
        geometry('rect') +
        element('a:noFill') +
        line,
    ),
    promptShape({
      ...text,
      id: 3,
      name: 'notes',
      attributes: NOTES_BODY,
      box: [MARGIN, top, width, NOTES_SIZE.height - top - FOOT],
      prompt: promptParagraph('body', '', base),
    }),
    promptShape({
      ...text,
      id: 4,
      name: 'slide-number',
      attributes: NOTES_NUMBER,
      box: [MARGIN + width - 72, NOTES_SIZE.height - FOOT + 20, 72, 22],
      prompt: promptParagraph('slide-number', '', base),
    }),
  ];
}
