// An Open Packaging Conventions package: parts and their relationships as values, and the one way to write them as a zip.
import { DECLARATION, element, NAMESPACES } from '../../container/xml.ts';
import { type DeflatedPart, zip } from '../../container/zip.ts';

/** A link from a part (or from the package) to another part or to an address. */
export interface Relationship {
  /** `rId1`. */
  readonly id: string;
  /** The last word of a type of the office document namespace (`slideLayout`), or a whole type with a colon. */
  readonly type: string;
  /** Name of a part, or the address when `external`. */
  readonly target: string;
  readonly external?: boolean | undefined;
}

export interface PackagePart {
  /** `/ppt/slides/slide1.xml`. */
  readonly name: string;
  /** Content type. */
  readonly type: string;
  readonly data: string | Uint8Array;
  readonly relationships: readonly Relationship[];
}

/** Content types that hold for every part with that extension; all others are named part by part. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The content type of a presentation part: `presentationType('slide')`. */
export function presentationType(word: string): string {
  return `application/vnd.openxmlformats-officedocument.presentationml.${word}+xml`;
}

/** Relationships numbered in their order, `rId1` first. */
export function numbered(links: readonly Omit<Relationship, 'id'>[]): readonly Relationship[] {
  return links.map((link, index) => ({ id: `rId${index + 1}`, ...link }));
}

/**
 * The package as zip: content types first, then the parts sorted by name, each with its relationships, dated 1980-01-01.
 * The same parts give the same bytes. Throws when two parts have one name.
 */
export function writePackage(
  parts: readonly PackagePart[],
  relationships: readonly Relationship[],
  deflated?: (data: Uint8Array) => DeflatedPart,
): Uint8Array {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map<string, Uint8Array>();
  const put = (name: string, data: string | Uint8Array): void =>
    void files.set(name, typeof data === 'string' ? new TextEncoder().encode(data) : data);
  put('[Content_Types].xml', contentTypes(sorted));
  put('_rels/.rels', relationshipsPart('/', relationships));
  for (const part of sorted) {
    const name = part.name.slice(1);
    if (files.has(name)) throw new Error(`Two parts are called ${part.name}.`);
    put(name, part.data);
    if (part.relationships.length > 0) {
      put(relationshipsName(name), relationshipsPart(part.name, part.relationships));
    }
  }
  return zip(files, isPressed, deflated);
}

/** `ppt/slides/slide1.xml` has its relationships in `ppt/slides/_rels/slide1.xml.rels`. */
export function relationshipsName(name: string): string {
  const slash = name.lastIndexOf('/');
  return `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
}

/** The extension of a part's name, in small letters: `png`. */
export function extension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** Whether a part is as small as it gets. */
function isPressed(name: string): boolean {
  return ['png', 'jpeg', 'xlsx'].includes(extension(name));
}

function contentTypes(parts: readonly PackagePart[]): string {
  const used = new Set(parts.map(part => extension(part.name)));
  const defaults = [...DEFAULTS].filter(([name]) => used.has(name));
  const overrides = parts.filter(part => DEFAULTS.get(extension(part.name)) !== part.type);
  return (
    DECLARATION +
    element(
      'Types',
      { xmlns: NAMESPACES.types },
      ...defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(part => element('Override', { PartName: part.name, ContentType: part.type })),
    )
  );
}

function relationshipsPart(source: string, relationships: readonly Relationship[]): string {
  const links = relationships.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${NAMESPACES.r}/${type}`,
      Target: external ? target : relativeTarget(source, target),
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return DECLARATION + element('Relationships', { xmlns: NAMESPACES.rels }, ...links);
}

/** The way from the folder of `source` to `target`: `../media/a.png`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(1, -1);
  const to = target.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
