// The manifest that travels inside a deck, as a custom XML part: PowerPoint keeps such parts when it saves.
import { strFromU8, unzipSync } from 'fflate';
import { guid } from './identity.ts';
import type { Part, Relationship } from './package.ts';
import { parseTree } from './tree.ts';
import { DECLARATION, element } from './xml.ts';

const NAMESPACE = 'urn:briefdeck:manifest';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const ITEM = '/customXml/item1.xml';
const ITEM_PROPERTIES = '/customXml/itemProps1.xml';

/** The link by which the presentation leads to its manifest. */
export const MANIFEST_LINK: Omit<Relationship, 'id'> = { type: 'customXml', target: ITEM };

/** The parts that hold a manifest's text, which is JSON. */
export function manifestParts(text: string): readonly Part[] {
  return [
    {
      name: ITEM,
      type: 'application/xml',
      data: `${DECLARATION}<manifest xmlns="${NAMESPACE}">${escaped(text)}</manifest>`,
      relationships: [{ id: 'rId1', type: 'customXmlProps', target: ITEM_PROPERTIES }],
    },
    {
      name: ITEM_PROPERTIES,
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      data:
        DECLARATION +
        element(
          'ds:datastoreItem',
          { 'ds:itemID': guid('manifest'), 'xmlns:ds': PROPERTIES },
          element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': NAMESPACE })),
        ),
      relationships: [],
    },
  ];
}

/** The text of the manifest in a deck, whichever program saved it last; undefined when the file is no deck or has none. */
export function readManifest(bytes: Uint8Array): string | undefined {
  try {
    // Other programs count custom XML parts anew.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^customXml\/item\d+\.xml$/.test(name) && originalSize < LARGEST,
    });
    const items = Object.values(files).map(data => parseTree(strFromU8(data)));
    return items.find(({ namespaceURI }) => namespaceURI === NAMESPACE)?.textContent;
  } catch {
    return undefined;
  }
}

/** In bytes; the text of the longest decks is a hundredth of it. */
const LARGEST = 64 * 1024 * 1024;

/** Line ends are kept, and what XML cannot hold is written as JSON writes it. */
function escaped(json: string): string {
  return json
    .replace(/[\u007F-\u009F\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
