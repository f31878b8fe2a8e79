// The document's properties: what Explorer and PowerPoint show about the file, and which briefing it was built from.

import { DECLARATION, element, escapeXml } from '../../../container/xml.ts';
import type { Frame } from '../../../typeset/frame.ts';
import { contentHash } from '../identity.ts';
import type { PackagePart, Relationship } from '../package.ts';
import type { Base } from './base.ts';

export interface DeckProperties {
  readonly title: string;
  readonly author: string;
  readonly organization: string;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}

/** Which deck this is, for programs that find it later: `{ briefing: 'industry-5.0', audience: 'kiet-seminar' }`. */
export interface DeckIdentity {
  readonly briefing: string;
  readonly audience: string;
  /** Said of handouts only: decks are talks. */
  readonly density?: 'handout' | undefined;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The package's own relationships: the presentation and the three parts of properties. */
export const PACKAGE_RELATIONSHIPS: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: '/ppt/presentation.xml' },
  { id: 'rId2', type: CORE_LINK, target: '/docProps/core.xml' },
  { id: 'rId3', type: 'extended-properties', target: '/docProps/app.xml' },
  { id: 'rId4', type: 'custom-properties', target: '/docProps/custom.xml' },
];

export function propertyParts(
  frames: readonly Frame[],
  properties: DeckProperties,
  base: Base,
): readonly PackagePart[] {
  return [coreProperties(properties, base), extendedProperties(frames, properties)];
}

/** Without dates: a deck's bytes come from its sources, and they have no clock. */
function coreProperties(properties: DeckProperties, base: Base): PackagePart {
  const { title, author, subject, keywords } = properties;
  const optional = (name: string, value: string): string => (value === '' ? '' : element(name, {}, escapeXml(value)));
  return part(
    'core',
    'application/vnd.openxmlformats-package.core-properties+xml',
    element(
      'cp:coreProperties',
      { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element('dc:title', {}, escapeXml(title)),
      optional('dc:subject', subject ?? ''),
      element('dc:creator', {}, escapeXml(author)),
      optional('cp:keywords', (keywords ?? []).join(', ')),
      element('cp:lastModifiedBy', {}, escapeXml(author)),
      element('dc:language', {}, escapeXml(base.locale.tag)),
    ),
  );
}

function extendedProperties(frames: readonly Frame[], { organization }: DeckProperties): PackagePart {
  const count = frames.length;
  return part(
    'app',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    element(
      'Properties',
      { xmlns: EXTENDED, 'xmlns:vt': TYPES },
      element('TotalTime', {}, '0'),
      element('Application', {}, 'Briefdeck'),
      element('Slides', {}, String(count)),
      element('Notes', {}, String(frames.filter(frame => frame.notes.length > 0).length)),
      element('HiddenSlides', {}, String(frames.filter(frame => frame.hidden).length)),
      element(
        'HeadingPairs',
        {},
        element(
          'vt:vector',
          { size: 2, baseType: 'variant' },
          element('vt:variant', {}, element('vt:lpstr', {}, 'Slide Titles')),
          element('vt:variant', {}, element('vt:i4', {}, String(count))),
        ),
      ),
      element(
        'TitlesOfParts',
        {},
        element(
          'vt:vector',
          { size: count, baseType: 'lpstr' },
          ...frames.map(frame => element('vt:lpstr', {}, escapeXml(frame.title))),
        ),
      ),
      element('Company', {}, escapeXml(organization)),
      element('AppVersion', {}, '16.0000'),
    ),
  );
}

export const CUSTOM_PROPERTIES = '/docProps/custom.xml';

/**
 * Which deck it is, by its key, the hash of its manifest and the fingerprint of all its other parts. LibreOffice keeps these
 * through a save where it loses all other marks of identity.
 */
export function customProperties(
  { briefing, audience, density }: DeckIdentity,
  manifest: string | undefined,
  fingerprint: string,
  base: Base,
): PackagePart {
  const { language } = base.locale;
  const values = {
    briefing,
    audience,
    language,
    ...(density === undefined ? {} : { density }),
    deck: `${briefing}.${audience}.${language}`,
    ...(manifest === undefined ? {} : { manifest: contentHash(new TextEncoder().encode(manifest)) }),
    fingerprint,
  };
  return part(
    'custom',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    element(
      'Properties',
      { xmlns: CUSTOM, 'xmlns:vt': TYPES },
      ...Object.entries(values).map(([name, value], index) =>
        element(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
          element('vt:lpwstr', {}, escapeXml(value)),
        ),
      ),
    ),
  );
}

function part(name: string, type: string, data: string): PackagePart {
  return { name: `/docProps/${name}.xml`, type, data: DECLARATION + data, relationships: [] };
}
