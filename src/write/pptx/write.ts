// Frames into a PowerPoint deck: pptxgenjs writes what stands on the slides, which is grafted onto a template of our own.
import type { XmlElement } from '../../container/tree.ts';
import type { DeflatedPart } from '../../container/zip.ts';
import { footerRuns } from '../../slide/footer.ts';
import type { Frame } from '../../typeset/frame.ts';
import type { DeckContent } from '../finished-deck.ts';
import { checkPptx } from './check/check.ts';
import { fingerprintOf } from './fingerprint.ts';
import { slideContents } from './graft/content.ts';
import { withFurniture } from './graft/furniture.ts';
import { graftSlide } from './graft/graft.ts';
import { mediaOf } from './media.ts';
import { writePackage } from './package.ts';
import { type Base, createBase } from './parts/base.ts';
import { deckLayouts, layoutOf } from './parts/deck-layouts.ts';
import { layoutPart } from './parts/layout-part.ts';
import { recordLinks, recordParts } from './parts/manifest-part.ts';
import { masterPart } from './parts/master-part.ts';
import { notesMasterPart } from './parts/notes-master-part.ts';
import { notesPart } from './parts/notes-part.ts';
import { presentationParts, slideName } from './parts/presentation-part.ts';
import { customProperties, PACKAGE_RELATIONSHIPS, propertyParts } from './parts/properties.ts';
import { tableStylePart } from './parts/table-style-part.ts';
import { themePart } from './parts/theme-part.ts';

export { checkPptx } from './check/check.ts';

/**
 * The deck as the bytes of a .pptx file: the same input gives the same bytes. It is opened again and checked; throws
 * when anything is wrong with it, which is a mistake of the program and never of the author. `known` keeps the trees of parts
 * that several decks have, their layouts above all, which make most of a deck; `deflated` those that an earlier version of the deck had, compressed.
 */
export async function writePptx(
  input: DeckContent,
  known?: Map<string, XmlElement>,
  deflated?: (data: Uint8Array) => DeflatedPart,
): Promise<Uint8Array> {
  const { theme, locale, deck } = input;

  // 1. The pictures, each once.
  const media = mediaOf(pictureItemsOf(input.frames), input.pictures, input.logo);
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
  const contents = await slideContents(frames, base);
  const partByKey = new Map(frames.map(frame => [frame.key, slideName(frame)]));
  const slideParts = slides.map(({ frame, layout }, index) => {
    const content = contents[index];
    if (!content) throw new Error(`pptxgenjs wrote no slide for “${frame.key}”.`);
    return graftSlide(frame, content, layout, media, base, partByKey);
  });

  // 4. The template around them, what it rests on, and the package.
  const { manifest, marks } = input;
  const records = { manifest, marks };
  const parts = [
    ...presentationParts(frames, deck.sections, base, recordLinks(records)),
    masterPart(layouts, base),
    ...layouts.map(layout => layoutPart(layout, base)),
    themePart(1, base),
    themePart(2, base),
    tableStylePart(base),
    notesMasterPart(base),
    ...slideParts,
    ...frames.filter(frame => frame.notes.length > 0).map(frame => notesPart(frame, slideName(frame), notesBase)),
    ...media.parts,
    ...recordParts(records),
    ...propertyParts(frames, input.properties, base),
  ];
  const identity = customProperties(input.identity, manifest, fingerprintOf(parts), base);
  const bytes = writePackage([...parts, identity], PACKAGE_RELATIONSHIPS, deflated);

  // 5. Opened again and checked, against the frames as they were given.
  const { properties, identity: named, logo: ownLogo } = input;
  const texts = [deck, properties, named, theme, ownLogo?.alt, [...input.pictures.values()].map(({ alt }) => alt)];
  const problems = checkPptx(bytes, input.frames, known, texts);
  if (problems.length > 0) throw new Error(`The deck that was written is not sound:\n${problems.join('\n')}`);
  return bytes;
}

function pictureItemsOf(frames: readonly Frame[]): readonly string[] {
  return frames.flatMap(frame =>
    frame.items.flatMap(item => (item.kind === 'picture' || item.kind === 'image' ? [item.name] : [])),
  );
}
