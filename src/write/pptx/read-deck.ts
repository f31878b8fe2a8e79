// A deck as it is found on a disk, whoever saved it last: its shapes with what they say, and whether it is still as it was written.
import { openOwnDeck, type Package, presentationPart, slideParts, targetOf } from '../../check/package/opened.ts';
import { decodeXml, parseTree } from '../../container/read-xml.ts';
import { allElements, descendants, type XmlElement } from '../../container/tree.ts';
import { readZipDirectory, unzip } from '../../container/zip.ts';
import { chartWords } from './charts/read-chart.ts';
import { notesBody, placeholderType, propertiesOf, shapeName, shapeText } from './check/opened-slide.ts';
import { fingerprintOf } from './fingerprint.ts';
import { contentHash } from './identity.ts';
import { CUSTOM_PROPERTIES } from './parts/properties.ts';

/** `{ name: 'gap/title', text: '...' }` */
export interface DeckShape {
  readonly name: string;
  /** Of a text box, paragraphs and line breaks as `\n`; of a chart of PowerPoint, what its cells say. */
  readonly text?: string | undefined;
  /** Of a table, the head first. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Of a picture: the hash of its SVG, or without one of the picture itself. */
  readonly picture?: string | undefined;
  /** Alternative text of a table or picture. */
  readonly alternative?: string | undefined;
}

export interface FoundDeck {
  /** Of all slides in their order, each slide's notes behind its shapes; slide numbers are left out. They are read when asked for. */
  readonly shapes: () => readonly DeckShape[];
  /** Its key, where it says that it is one of ours: `industry-5.0.ministry-briefing.ko`. */
  readonly key: string | undefined;
  /** Whether no other program has saved it since it was written. */
  readonly isIntact: boolean;
}

/** In bytes, all parts together; a deck of a thousand slides has a tenth of it. */
const LARGEST = 1024 * 1024 * 1024;

/** What the bytes of a file say as a deck; undefined when they are none, or unpack to more than a gigabyte. */
export function readSavedDeck(bytes: Uint8Array): FoundDeck | undefined {
  if (!isUnpackable(bytes)) return undefined;
  const shapes = (): readonly DeckShape[] => shapesOfDeck(openOwnDeck(bytes, () => {})) ?? [];
  // A deck that is as it was written was checked then: its slides need not be parsed.
  const parts = [...(unzip(bytes, () => true) ?? [])].map(([name, data]) => ({ name: `/${name}`, data }));
  const written = customProperties(parts.find(({ name }) => name === CUSTOM_PROPERTIES)?.data);
  if (written.get('fingerprint') === fingerprintOf(parts)) return { shapes, key: written.get('deck'), isIntact: true };
  const deck = openOwnDeck(bytes, () => {});
  const found = shapesOfDeck(deck);
  const key = customProperties(deck.parts.get(CUSTOM_PROPERTIES)).get('deck');
  return found && { shapes: () => found, key, isIntact: false };
}

function isUnpackable(bytes: Uint8Array): boolean {
  const parts = readZipDirectory(bytes, 65_535)?.parts ?? [];
  return parts.reduce((sum, { size }) => sum + size, 0) < LARGEST;
}

function customProperties(data: Uint8Array = new Uint8Array()): ReadonlyMap<string, string> {
  try {
    const { children } = parseTree(decodeXml(data));
    return new Map(
      children.map(({ attributes, children: [value] }) => [attributes.get('name') ?? '', value?.text ?? '']),
    );
  } catch {
    return new Map();
  }
}

/** Undefined when it has no slides. */
function shapesOfDeck(deck: Package): readonly DeckShape[] | undefined {
  const presentation = presentationPart(deck);
  const slides = presentation === undefined ? [] : slideParts(deck, presentation);
  return slides.length === 0 ? undefined : slides.flatMap(part => shapesOf(deck, part));
}

function shapesOf(deck: Package, part: string): readonly DeckShape[] {
  const tree = deck.trees.get(part);
  if (!tree) return [];
  const shapes = allElements(tree).flatMap(node => shapeOf(node, deck, part) ?? []);
  const notes = notesBody(deck, part);
  return notes ? [...shapes, { name: shapeName(notes), text: shapeText(notes) }] : shapes;
}

/** An element as a shape, also of a group; undefined when it is none that says something. */
function shapeOf(node: XmlElement, deck: Package, part: string): DeckShape | undefined {
  const name = shapeName(node);
  const alternative = propertiesOf(node)?.attributes.get('descr') ?? '';
  if (node.name === 'p:sp') return placeholderType(node) === 'sldNum' ? undefined : { name, text: shapeText(node) };
  if (node.name === 'p:pic') return { name, picture: pictureHash(node, deck, part), alternative };
  const [chart] = node.name === 'p:graphicFrame' ? descendants(node, 'c:chart') : [];
  if (chart) {
    const target = targetOf(deck, part, chart.attributes.get('r:id'));
    return { name, text: chartWords(deck.trees.get(target ?? '')) ?? '', alternative };
  }
  const rows = node.name === 'p:graphicFrame' ? descendants(node, 'a:tr') : [];
  if (rows.length === 0) return undefined;
  return { name, rows: rows.map(row => descendants(row, 'a:tc').map(shapeText)), alternative };
}

function pictureHash(picture: XmlElement, deck: Package, part: string): string {
  const [shown] = [...descendants(picture, 'asvg:svgBlip'), ...descendants(picture, 'a:blip')];
  const media = targetOf(deck, part, shown?.attributes.get('r:embed'));
  return contentHash(deck.parts.get(media ?? '') ?? new Uint8Array());
}
