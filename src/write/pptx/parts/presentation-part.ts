// The presentation part: master, notes master, slides in their order, page size, sections; and the settings beside it.

import { document, element, NAMESPACES } from '../../../container/xml.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { guid, slideIds } from '../identity.ts';
import { numbered, type PackagePart, presentationType, type Relationship } from '../package.ts';
import { emu } from '../units.ts';
import type { Base } from './base.ts';
import { levelProperties, PLAIN_LOOK } from './look.ts';
import { FIRST_MASTER_ID, LEVELS } from './master-part.ts';
import { NOTES_SIZE } from './notes-master-part.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** `/ppt/slides/slide3.xml`. */
export function slideName(frame: Frame): string {
  return `/ppt/slides/slide${frame.number}.xml`;
}

/** `/ppt/presentation.xml` with `further` links, and the parts that only it leads to, their looks aside. */
export function presentationParts(
  frames: readonly Frame[],
  sections: readonly Section[],
  base: Base,
  further: readonly Omit<Relationship, 'id'>[] = [],
): readonly PackagePart[] {
  const ids = slideIds(frames.map(frame => frame.key));
  const { width, height } = base.theme.size;
  const levels = LEVELS.map(level => levelProperties(PLAIN_LOOK, level, base, 'mn'));
  const before = 6;
  const presentation = {
    name: '/ppt/presentation.xml',
    type: presentationType('presentation.main'),
    data: document(
      'p:presentation',
      ['a', 'r', 'p'],
      { saveSubsetFonts: 1, autoCompressPictures: 0 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: FIRST_MASTER_ID, 'r:id': 'rId1' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
      element(
        'p:sldIdLst',
        {},
        ...ids.map((id, index) => element('p:sldId', { id, 'r:id': `rId${before + index + 1}` })),
      ),
      element('p:sldSz', { cx: emu(width), cy: emu(height), type: width * 3 === height * 4 ? 'screen4x3' : undefined }),
      element('p:notesSz', { cx: emu(NOTES_SIZE.width), cy: emu(NOTES_SIZE.height) }),
      element(
        'p:defaultTextStyle',
        {},
        element('a:defPPr', {}, element('a:defRPr', { lang: base.locale.tag })),
        ...levels,
      ),
      sectionList(frames, ids, sections),
    ),
    relationships: numbered([
      { type: 'slideMaster', target: '/ppt/slideMasters/slideMaster1.xml' },
      { type: 'notesMaster', target: '/ppt/notesMasters/notesMaster1.xml' },
      { type: 'presProps', target: '/ppt/presProps.xml' },
      { type: 'viewProps', target: '/ppt/viewProps.xml' },
      { type: 'theme', target: '/ppt/theme/theme1.xml' },
      { type: 'tableStyles', target: '/ppt/tableStyles.xml' },
      ...frames.map(frame => ({ type: 'slide', target: slideName(frame) })),
      ...further,
    ]),
  };
  return [presentation, plainPart('presProps', 'p:presentationPr'), plainPart('viewProps', 'p:viewPr')];
}

function plainPart(word: string, root: string): PackagePart {
  return {
    name: `/ppt/${word}.xml`,
    type: presentationType(word),
    data: document(root, ['a', 'r', 'p'], {}),
    relationships: [],
  };
}

/** Every slide stands in a section; a section that comes again later in the deck is another one of the same name. */
function sectionList(frames: readonly Frame[], ids: readonly number[], sections: readonly Section[]): string {
  if (sections.length === 0) return '';
  const runs: { readonly section: Section; readonly ids: number[] }[] = [];
  frames.forEach((frame, index) => {
    const section = sections[frame.section];
    if (!section) throw new Error(`Slide “${frame.key}” stands in section ${frame.section}, which the deck lacks.`);
    const id = ids[index] ?? 0;
    const last = runs.at(-1);
    if (last?.section === section) last.ids.push(id);
    else runs.push({ section, ids: [id] });
  });
  const list = runs.map(({ section, ids: slides }, index) =>
    element(
      'p14:section',
      { name: section.title, id: guid(`section ${index} ${section.id}`) },
      element('p14:sldIdLst', {}, ...slides.map(id => element('p14:sldId', { id }))),
    ),
  );
  return element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      element('p14:sectionLst', { 'xmlns:p14': NAMESPACES.p14 }, ...list),
    ),
  );
}
