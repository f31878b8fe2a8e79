// Frames into a PowerPoint deck: pptxgenjs writes what stands on the slides, which is grafted onto a template of our own.
import { type Cache, NO_CACHE } from '../../cache.ts';
import type { NativeChart } from '../../chart/native/native-chart.ts';
import { type DeflatedPart, deflate } from '../../container/zip.ts';
import { footerRuns } from '../../slide/footer.ts';
import type { Frame } from '../../typeset/frame.ts';
import type { DeckContent } from '../finished-deck.ts';
import { chartParts } from './charts/chart-parts.ts';
import { checkPptx } from './check/check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { withFurniture } from './graft/furniture.ts';
import { writtenSlides } from './graft/written-slides.ts';
import { fullHash } from './identity.ts';
import { type Media, mediaOf } from './media.ts';
import { type PackagePart, writePackage } from './package.ts';
import { type Base, createBase } from './parts/base.ts';
import { type DeckLayout, deckLayouts, layoutOf } from './parts/deck-layouts.ts';
import { layoutPart } from './parts/layout-part.ts';
import { recordLinks, recordParts } from './parts/manifest-part.ts';
import { masterPart } from './parts/master-part.ts';
import { notesMasterPart } from './parts/notes-master-part.ts';
import { notesPart } from './parts/notes-part.ts';
import { presentationParts, slideName } from './parts/presentation-part.ts';
import { customProperties, PACKAGE_RELATIONSHIPS, propertyParts } from './parts/properties.ts';
import { tableStylePart } from './parts/table-style-part.ts';
import { themePart } from './parts/theme-part.ts';
import { writtenHash, writtenText } from './written-text.ts';

export { checkPptx } from './check/check.ts';
export { loadPptxgen } from './graft/content.ts';

/**
 * The deck as the bytes of a .pptx file: the same input gives the same bytes. It is opened again and checked; throws
 * when anything is wrong with it, which is a mistake of the program and never of the author. Parts that an earlier version of the deck
 * had come from the cache, with what the check found.
 */
export async function writePptx(input: DeckContent, cache: Cache = NO_CACHE): Promise<Uint8Array> {
  const { theme, locale, deck } = input;

  // 1. The pictures, each once.
  const items = pictureItemsOf(input.frames);
  const media = mediaOf(items, input.pictures, input.logo, input.marks !== undefined);
  const logo = media.logo && input.logo && { parts: media.logo, width: input.logo.width, height: input.logo.height };
  const base = createBase(theme, locale, footerRuns(deck), logo);
  const notesBase: Base = { ...base, locale: input.notesLocale ?? locale };

  // 2. The layouts that the frames need, and what each layout adds to its slides.
  const layouts = deckLayouts(theme, input.frames);
  const slides = input.frames.map(frame => {
    const layout = layoutOf(layouts, frame);
    return { layout, frame: withFurniture(frame, layout, base) };
  });
  const frames = slides.map(({ frame }) => frame);

  // 3. What stands on the slides, written by pptxgenjs and grafted onto their layouts.
  const look = fullHash(writtenText({ ...base, theme: writtenHash(theme) }));
  const ofSlides = await writtenSlides(slides, media, base, look, cache);

  // 4. The template around them, what it rests on, and the package.
  const { manifest, marks } = input;
  const records = { manifest, marks };
  const parts = [
    ...presentationParts(frames, deck.sections, base, recordLinks(records)),
    ...templateParts(layouts, base, look),
    ...ofSlides,
    ...frames.filter(frame => frame.notes.length > 0).map(frame => notesPart(frame, slideName(frame), notesBase)),
    ...media.parts,
    ...chartParts(items, input.pictures, media, base),
    ...recordParts(records),
    ...propertyParts(frames, input.properties, base),
  ];
  const identity = customProperties(input.identity, manifest, fingerprintOf(parts), base);
  const bytes = writePackage([...parts, identity], PACKAGE_RELATIONSHIPS, data => deflatedPart(data, cache));

  // 5. Opened again and checked, against the frames as they were given.
  const { properties, identity: named, logo: ownLogo } = input;
  const texts = [deck, properties, named, theme, ownLogo?.alt, [...input.pictures.values()].map(({ alt }) => alt)];
  const problems = checkPptx(bytes, input.frames, cache, texts, nativeCharts(input.pictures, media));
  if (problems.length > 0) throw new Error(`The deck that was written is not sound:\n${problems.join('\n')}`);
  return bytes;
}

const templates = new Map<string, readonly PackagePart[]>();

/** Of the decks of a table of rows, one after the other, all have the same template. */
const MOST_TEMPLATES = 4;

/** What decks with the same layouts and the same look have in common; of the latest it is made once. */
function templateParts(layouts: readonly DeckLayout[], base: Base, look: string): readonly PackagePart[] {
  const key = `${look} ${writtenText(layouts)}`;
  const known = templates.get(key);
  if (known) return known;
  const made = [
    masterPart(layouts, base),
    ...layouts.map(layout => layoutPart(layout, base)),
    themePart(1, base),
    themePart(2, base),
    tableStylePart(base),
    notesMasterPart(base),
  ].map(part => ({ ...part, data: typeof part.data === 'string' ? new TextEncoder().encode(part.data) : part.data }));
  for (const oldest of [...templates.keys()].slice(0, -MOST_TEMPLATES + 1)) templates.delete(oldest);
  templates.set(key, made);
  return made;
}

/** A part compressed: four bytes of its checksum, then the rest, where it is remembered. */
function deflatedPart(data: Uint8Array, cache: Cache): DeflatedPart {
  const key = `deflated ${fullHash(data)}`;
  const known = cache.get(key);
  if (known) return { crc: Buffer.from(known.buffer, known.byteOffset).readUInt32LE(0), packed: known.subarray(4) };
  const part = deflate(data);
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(part.crc);
  cache.put(key, Buffer.concat([crc, part.packed]));
  return part;
}

/** The charts of PowerPoint by the names of their parts. */
function nativeCharts(pictures: DeckContent['pictures'], { byItem }: Media): ReadonlyMap<string, NativeChart> {
  return new Map(
    [...byItem].flatMap(([item, { chart }]) => {
      const picture = pictures.get(item);
      return chart !== undefined && picture?.chart !== undefined && picture.native ? [[chart, picture.native]] : [];
    }),
  );
}

function pictureItemsOf(frames: readonly Frame[]): readonly string[] {
  return frames.flatMap(frame =>
    frame.items.flatMap(item => (item.kind === 'picture' || item.kind === 'image' ? [item.name] : [])),
  );
}
