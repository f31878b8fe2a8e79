// What a deck carries along for later builds, as custom XML parts, which PowerPoint keeps when it saves: its manifest, and its slides as
// marks, to draw them from when the deck has been replaced.
import { parseTree } from '../../../container/read-xml.ts';
import { DECLARATION, element } from '../../../container/xml.ts';
import { unzip } from '../../../container/zip.ts';
import { guid } from '../identity.ts';
import type { PackagePart, Relationship } from '../package.ts';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** In the order of their parts. */
const RECORDS = ['manifest', 'marks'] as const;

/** JSON each; neither is in a copy to send. */
export type DeckRecords = { readonly [Name in (typeof RECORDS)[number]]?: string | undefined };

/** The links by which the presentation leads to its records. */
export function recordLinks(records: DeckRecords): readonly Omit<Relationship, 'id'>[] {
  return textsOf(records).map((_, index) => ({ type: 'customXml', target: itemPart(index) }));
}

/** The parts that hold the records. */
export function recordParts(records: DeckRecords): readonly PackagePart[] {
  return textsOf(records).flatMap(({ name, text }, index) => {
    const namespace = namespaceOf(name);
    const properties = `/customXml/itemProps${index + 1}.xml`;
    return [
      {
        name: itemPart(index),
        type: 'application/xml',
        data: `${DECLARATION}<${name} xmlns="${namespace}">${escaped(text)}</${name}>`,
        relationships: [{ id: 'rId1', type: 'customXmlProps', target: properties }],
      },
      {
        name: properties,
        type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        data:
          DECLARATION +
          element(
            'ds:datastoreItem',
            { 'ds:itemID': guid(name), 'xmlns:ds': PROPERTIES },
            element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
          ),
        relationships: [],
      },
    ];
  });
}

function textsOf(records: DeckRecords) {
  return RECORDS.flatMap(name => {
    const text = records[name];
    return text === undefined ? [] : [{ name, text }];
  });
}

function itemPart(index: number): string {
  return `/customXml/item${index + 1}.xml`;
}

function namespaceOf(name: keyof DeckRecords): string {
  return `urn:briefdeck:${name}`;
}

/** The text of the manifest in a deck, whichever program saved it last; undefined when the file is no deck or has none. */
export function readManifest(bytes: Uint8Array): string | undefined {
  return readRecord(bytes, 'manifest');
}

/** The same for one of its records. */
export function readRecord(bytes: Uint8Array, name: keyof DeckRecords): string | undefined {
  // Other programs count custom XML parts anew.
  const files = unzip(bytes, part => /^customXml\/item\d+\.xml$/.test(part)) ?? new Map<string, Uint8Array>();
  try {
    for (const [, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const item = parseTree(new TextDecoder().decode(data));
      if (item.namespace === namespaceOf(name)) return item.text;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** Line ends are kept, and what XML cannot hold is written as JSON writes it. */
function escaped(json: string): string {
  return json
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
