// The slides of a deck as it carries them along, to be drawn when another build has replaced it: marks, and which of its pictures they show.
import { rasterOf, type ShownPicture, vectorOf } from '../../chart/picture.ts';
import type { Fonts } from '../../fonts/fonts.ts';
import type { Frame } from '../../typeset/frame.ts';
import { drawMarks } from '../../write/draw-marks.ts';
import type { SlideMarks } from '../../write/marks.ts';
import { contentHash } from '../../write/pptx/identity.ts';
import { LOGO, type SlideLook, slideMarks } from '../../write/svg.ts';

/** Counts up when the form changes; other versions are not read. */
export const MARKS_VERSION = 1;

export interface RecordedMarks {
  readonly version: typeof MARKS_VERSION;
  /** In the deck's order. */
  readonly slides: readonly RecordedSlide[];
  /** By the names that the marks know them by. */
  readonly pictures: Readonly<Record<string, RecordedPicture>>;
}

export interface RecordedSlide extends SlideMarks {
  readonly key: string;
}

/** A picture that is in the deck already. */
export interface RecordedPicture {
  /** Of its bytes: of a chart's SVG, of the pixels of all else. */
  readonly hash: string;
  readonly type: 'svg' | 'png' | 'jpeg';
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The marks of a deck's frames; `pictures` by the names of the shapes. */
export function recordedMarks(
  frames: readonly Frame[],
  look: SlideLook,
  pictures: ReadonlyMap<string, ShownPicture>,
): RecordedMarks {
  const slides = frames.map((frame): RecordedSlide => ({ key: frame.key, ...slideMarks(frame, look) }));
  const shown = new Set(picturesOf(slides));
  const known = look.logo ? [...pictures, [LOGO, look.logo] as const] : [...pictures];
  const kept = known.filter(([name]) => shown.has(name)).map(([name, picture]) => [name, cachedPicture(picture)]);
  return { version: MARKS_VERSION, slides, pictures: Object.fromEntries(kept) };
}

function picturesOf(slides: readonly SlideMarks[]): readonly string[] {
  return slides.flatMap(({ marks }) => marks.flatMap(mark => (mark.kind === 'picture' ? mark.picture : [])));
}

function cachedPicture(picture: ShownPicture): RecordedPicture {
  const { width, height } = picture;
  const vector = picture.chart === undefined ? undefined : vectorOf(picture);
  if (vector) return { hash: contentHash(vector), type: 'svg', width, height };
  const { type, bytes } = rasterOf(picture);
  return { hash: contentHash(bytes), type, width, height };
}

/** What a slide shows, footer and number aside, as a text: two slides that look alike have the same. */
export function appearanceOf({ slides, pictures }: RecordedMarks, key: string): string | undefined {
  const slide = slides.find(each => each.key === key);
  if (!slide) return undefined;
  const { key: _, title: __, furniture: ___, ...seen } = slide;
  return JSON.stringify([seen, picturesOf([slide]).map(name => pictures[name]?.hash)]);
}

/**
 * The slide of a key as SVG, with the pictures that `media` has by their hashes; undefined when there is no such slide, or when the
 * program that saved the deck has not kept a picture of it as it was.
 */
export function drawRecorded(
  { slides, pictures }: RecordedMarks,
  key: string,
  media: ReadonlyMap<string, Uint8Array>,
  fonts: Fonts,
): string | undefined {
  const slide = slides.find(each => each.key === key);
  if (!slide) return undefined;
  const shown = new Map<string, ShownPicture>();
  for (const name of picturesOf([slide])) {
    const kept = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
    const bytes = kept && media.get(kept.hash);
    if (!kept || !bytes) return undefined;
    shown.set(name, shownPicture(kept, bytes));
  }
  return drawMarks(slide, fonts, shown);
}

function shownPicture({ type, width, height }: RecordedPicture, bytes: Uint8Array): ShownPicture {
  const size = { width, height, alt: '' };
  return type === 'svg'
    ? { ...size, chart: '', svg: new TextDecoder().decode(bytes), png: new Uint8Array() }
    : { ...size, raster: { type, bytes } };
}
