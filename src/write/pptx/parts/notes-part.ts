// Speaker notes: one notes page for every slide that has some.

import { type Attributes, document, element, escapeXml, NAMESPACES } from '../../../container/xml.ts';
import type { Paragraph, Run } from '../../../slide/slide.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { hash32 } from '../identity.ts';
import { linkAddress } from '../link.ts';
import { numbered, type PackagePart, presentationType, type Relationship } from '../package.ts';
import { type Base, languageAttributes, wordBreak } from './base.ts';
import { NOTES_BODY, NOTES_MASTER, NOTES_NUMBER, slideImageShape } from './notes-master-part.ts';
import { slideNumberField } from './placeholder-shape.ts';
import { TREE_HEAD } from './shape.ts';

/** `/ppt/notesSlides/notesSlide3.xml`. */
export function notesName(frame: Frame): string {
  return `/ppt/notesSlides/notesSlide${frame.number}.xml`;
}

/** The notes page of a slide; `slide` is the name of its part. */
export function notesPart(frame: Frame, slide: string, base: Base): PackagePart {
  const links = notesLinks(frame);
  return {
    name: notesName(frame),
    type: presentationType('notesSlide'),
    data: document(
      'p:notes',
      ['a', 'r', 'p'],
      {},
      element(
        'p:cSld',
        {},
        element(
          'p:spTree',
          {},
          TREE_HEAD,
          slideImageShape(''),
          pageShape(
            3,
            `${frame.key}/notes`,
            NOTES_BODY,
            frame.notes.map(one => paragraph(one, links, base)),
          ),
          pageShape(4, `${frame.key}/notes/slide-number`, NOTES_NUMBER, [
            element('a:p', {}, slideNumberField(String(frame.number), base)),
          ]),
        ),
        creationId(`${frame.key}/notes`),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    relationships: [
      ...numbered([
        { type: 'notesMaster', target: NOTES_MASTER },
        { type: 'slide', target: slide },
      ]),
      ...links.values(),
    ],
  };
}

/** PowerPoint keeps the identity of a slide, and of its notes, in an extension of that name. */
export const SLIDE_CREATION_ID = '{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}';

function creationId(name: string): string {
  const mark = element('p14:creationId', { 'xmlns:p14': NAMESPACES.p14, val: hash32(name) });
  return element('p:extLst', {}, element('p:ext', { uri: SLIDE_CREATION_ID }, mark));
}

function pageShape(id: number, name: string, placeholder: Attributes, paragraphs: readonly string[]): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', placeholder)),
    ),
    element('p:spPr'),
    element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...paragraphs),
  );
}

function paragraph(one: Paragraph, links: ReadonlyMap<string, Relationship>, base: Base): string {
  const language = languageAttributes(base.locale);
  const hanging = one.list === undefined ? {} : { marL: 228600 * (one.level + 1), indent: -228600 };
  const mark =
    one.list === undefined
      ? ''
      : one.list === 'number'
        ? element('a:buAutoNum', { type: 'arabicPeriod' })
        : element('a:buChar', { char: one.level % 2 === 0 ? '•' : '–' });
  return element(
    'a:p',
    {},
    element('a:pPr', { ...hanging, lvl: one.level > 0 ? one.level : undefined, eaLnBrk: wordBreak(base.locale) }, mark),
    ...one.runs.flatMap(run => pieces(run, links, base)),
    element('a:endParaRPr', language),
  );
}

/** A run, with line breaks where its text has line ends. */
function pieces(run: Run, links: ReadonlyMap<string, Relationship>, base: Base): readonly string[] {
  const language = languageAttributes(base.locale, run.text);
  const link = run.link === undefined ? undefined : links.get(run.link);
  const properties = element(
    'a:rPr',
    {
      ...language,
      b: run.strong ? 1 : undefined,
      i: run.emphasis ? 1 : undefined,
      baseline: run.raised === undefined ? undefined : run.raised === 'superscript' ? 30000 : -40000,
    },
    link === undefined ? '' : element('a:hlinkClick', { 'r:id': link.id }),
  );
  return run.text.split('\n').flatMap((text, index) => {
    const before = index === 0 ? [] : [element('a:br', {}, element('a:rPr', language))];
    return text === '' ? before : [...before, element('a:r', {}, properties, textElement(text))];
  });
}

function textElement(text: string): string {
  return `<a:t>${escapeXml(text)}</a:t>`;
}

function notesLinks(frame: Frame): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const { link } of frame.notes.flatMap(({ runs }) => runs)) {
    if (link === undefined || found.has(link)) continue;
    found.set(link, { id: `rId${found.size + 3}`, type: 'hyperlink', target: linkAddress(link), external: true });
  }
  return found;
}
