// Pictures of the slides that two builds of a deck show otherwise, before and after: both drawn now, from what each deck carries along.

import type { Report } from '../../diagnostics/diagnostics.ts';
import { fault } from '../../diagnostics/fault.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import { type PictureDifference, pictureDifference } from '../../picture/difference.ts';
import { type DrawSvg, drawPng } from '../../picture/png.ts';
import { leftAsText } from '../../write/draw-marks.ts';
import { readMedia } from '../../write/pptx/media.ts';
import { readRecord } from '../../write/pptx/parts/manifest-part.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { appearanceOf, drawRecorded, type RecordedMarks } from '../manifest/recorded-marks.ts';
import { parseRecordedMarks } from '../manifest/recorded-marks-text.ts';
import type { Changes, SlideChange } from './changes.ts';

/** A slide that does not look as it did, or that only one of the two decks has. */
export interface PicturedSlide {
  readonly key: string;
  /** In the new deck; of a removed slide, in the old one. */
  readonly number: number;
  readonly title: string;
  /** In the old deck, where it has the slide. */
  readonly was?: { readonly number: number; readonly title: string } | undefined;
  readonly before: SlidePicture;
  readonly after: SlidePicture;
  /** Where one picture is not as the other. */
  readonly difference?: PictureDifference | undefined;
}

/** A PNG; `none`: the deck does not have the slide; `lost`: it does not hold what is needed to draw it. */
export type SlidePicture = Uint8Array | 'none' | 'lost';

/** A deck as its file and what it says. */
export interface DrawableDeck {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/**
 * In the order of the new deck, removed slides where they stood; none where all looks as before. What the fonts at hand cannot draw,
 * and is left to those of this computer, is reported once.
 */
export async function slidePictures(
  changes: Changes,
  before: DrawableDeck,
  after: DrawableDeck,
  fonts: Fonts,
  report: Report = () => {},
  drawSvg: DrawSvg = drawPng,
): Promise<readonly PicturedSlide[]> {
  const [old, now] = [opened(before), opened(after)];
  const slides = touchedSlides(changes, old, now);
  const pictured: PicturedSlide[] = [];
  for (const slide of slides) {
    const { key } = slide;
    const was = old.manifest.slides.find(each => each.key === key);
    const [before, after] = [await pictureOf(key, old, fonts, drawSvg), await pictureOf(key, now, fonts, drawSvg)];
    const areBoth = before instanceof Uint8Array && after instanceof Uint8Array;
    pictured.push({
      ...slide,
      was: was && { number: was.number, title: was.title },
      before,
      after,
      difference: areBoth ? await pictureDifference(before, after) : undefined,
    });
  }
  const drawn = pictured.flatMap(({ key, before: was, after: is }) => [
    ...pagesOf(key, was, old),
    ...pagesOf(key, is, now),
  ]);
  const [left] = drawn.flatMap(page => leftAsText(page, fonts) ?? []);
  if (left !== undefined) report(fault('BD362', undefined, { deck: changes.deck.title, character: left }));
  return pictured;
}

/** The page of which a picture could be drawn. */
function pagesOf(key: string, picture: SlidePicture, { marks }: OpenedDeck): RecordedMarks['slides'] {
  return picture instanceof Uint8Array ? (marks?.slides.filter(page => page.key === key) ?? []) : [];
}

interface OpenedDeck {
  readonly manifest: Manifest;
  /** Undefined when an older version of the program built the deck, or when another program has lost them. */
  readonly marks: RecordedMarks | undefined;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

function opened({ bytes, manifest }: DrawableDeck): OpenedDeck {
  const text = readRecord(bytes, 'marks');
  return { manifest, marks: text === undefined ? undefined : parseRecordedMarks(text), media: readMedia(bytes) };
}

/** Whether a deck can be drawn at all. */
export function isDrawable(deck: DrawableDeck): boolean {
  return opened(deck).marks !== undefined;
}

type Touched = Pick<PicturedSlide, 'key' | 'number' | 'title'>;

/** Slides that look otherwise; where one deck cannot say how it looks, those that say something else. */
function touchedSlides(changes: Changes, old: OpenedDeck, now: OpenedDeck): readonly Touched[] {
  const listed = new Set(changes.slides.filter(isSeen).map(({ key }) => key));
  const isTouched = (key: string): boolean =>
    old.marks && now.marks ? appearanceOf(old.marks, key) !== appearanceOf(now.marks, key) : listed.has(key);
  const nameOf = ({ key, number, title }: Touched): Touched => ({ key, number, title });
  const kept = new Set(now.manifest.slides.map(({ key }) => key));
  const removed = old.manifest.slides.filter(({ key }) => !kept.has(key)).map(nameOf);
  return [...now.manifest.slides.filter(({ key }) => isTouched(key)).map(nameOf), ...removed].toSorted(
    (one, other) => one.number - other.number,
  );
}

/** Whether a change is one that can be seen on the slide. */
function isSeen({ kind, places }: SlideChange): boolean {
  return kind !== 'kept' || places.some(place => place.kind !== 'notes' && place.kind !== 'alt-text');
}

async function pictureOf(key: string, deck: OpenedDeck, fonts: Fonts, drawSvg: DrawSvg): Promise<SlidePicture> {
  const slide = deck.manifest.slides.find(each => each.key === key);
  if (!slide) return 'none';
  const page = deck.marks?.slides.find(each => each.key === key);
  if (!deck.marks || !page) return 'lost';
  try {
    const svg = drawRecorded(deck.marks, key, deck.media, fonts);
    const drawn = svg === undefined ? undefined : await drawSvg(svg, page.width, page.height);
    // A deck may come from anywhere, and so may what takes too long to draw.
    return drawn instanceof Uint8Array ? drawn : 'lost';
  } catch {
    // A font that we do not have, a picture that is none: nobody says that the deck is as we wrote it.
    return 'lost';
  }
}
