// A deck to be looked at in a browser: each slide as a picture with its words and notes; what was drawn before is not drawn again.
import { type Cache, keptIn } from '../cache.ts';
import { rasterOf, type ShownPicture, vectorOf } from '../chart/picture.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Frame, FrameItem, SetParagraph } from '../typeset/frame.ts';
import { drawMarks } from './draw-marks.ts';
import type { SlideMarks } from './marks.ts';
import { contentHash } from './pptx/identity.ts';
import { LOGO, type SlideLook, slideMarks } from './svg.ts';

/** A deck as a page shows it. */
export interface DeckView {
  /** Who hears it, in the deck's language: `Ministry briefing`. */
  readonly audience: string;
  readonly title: string;
  /** BCP 47: `ko-KR`. */
  readonly language: string;
  readonly notesLanguage: string;
  readonly slides: readonly SlideView[];
}

export interface SlideView {
  readonly key: string;
  readonly number: number;
  /** The claim, on one line. */
  readonly title: string;
  /** All that it says besides, for those who cannot see it. */
  readonly words: string;
  /** Paragraphs. */
  readonly notes: readonly string[];
  /** Left out of a slide show. */
  readonly hidden: boolean;
  /** As UTF-8; the same value for the same picture, as long as the cache has it. */
  readonly svg: Uint8Array;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
}

/** What draws, and what was drawn. */
export interface ViewDrawing {
  /** Loaded when the first slide is drawn, and not at all when every slide is known. */
  readonly fonts: () => Promise<Fonts>;
  /** What tells these fonts from others. */
  readonly fontsName: string;
  readonly cache: Cache;
}

/** The slides of a deck in their order; `pictures` by the names of the shapes. */
export async function slideViews(
  frames: readonly Frame[],
  look: SlideLook,
  pictures: ReadonlyMap<string, ShownPicture>,
  drawing: ViewDrawing,
): Promise<readonly SlideView[]> {
  const draw = slideDrawer(look, pictures, drawing);
  const { width, height } = look.theme.size;
  const views: SlideView[] = [];
  for (const frame of frames) {
    const { key, number, title, notes, hidden = false } = frame;
    const svg = await draw(frame);
    const words = frame.items.flatMap(item => wordsOf(item, pictures)).filter(text => text !== '' && text !== title);
    const paragraphs = notes.map(({ runs }) => runs.map(({ text }) => text).join(''));
    views.push({ key, number, title, words: words.join('; '), notes: paragraphs, hidden, svg, width, height });
  }
  return views;
}

/** Draws slides as SVG in UTF-8, in points: `<svg viewBox="0 0 960 540">`; `pictures` by the names of the shapes. */
export function slideDrawer(
  look: SlideLook,
  pictures: ReadonlyMap<string, ShownPicture>,
  drawing: ViewDrawing,
): (frame: Frame) => Promise<Uint8Array> {
  const shown = look.logo ? new Map([...pictures, [LOGO, look.logo]]) : pictures;
  return frame => svgOf(slideMarks(frame, look), shown, drawing);
}

async function svgOf(
  marks: SlideMarks,
  pictures: ReadonlyMap<string, ShownPicture>,
  { fonts, fontsName, cache }: ViewDrawing,
): Promise<Uint8Array> {
  const names = marks.marks.flatMap(mark => (mark.kind === 'picture' ? mark.picture : []));
  const hashes = names.map(name => pictures.get(name)).map(picture => (picture ? hashOf(picture) : ''));
  const key = `slide ${JSON.stringify(marks)}\n${hashes.join(' ')}\n${fontsName}`;
  const known = cache.get(key);
  if (known) return known;
  const ready = await fonts();
  const svg = drawMarks(marks, ready, pictures, (line, draw) => lines(cache, `${fontsName}\n${line}`, draw));
  const bytes = new TextEncoder().encode(svg);
  cache.put(key, bytes);
  return bytes;
}

/** Drawn lines of text: of a slide that changes most stay. */
const lines = keptIn<string>(6000);

/** What a drawing shows of a picture: a chart as it is, a picture of the author's in pixels. */
function hashOf(picture: ShownPicture): string {
  const vector = picture.chart === undefined ? undefined : vectorOf(picture);
  return contentHash(vector ?? rasterOf(picture).bytes);
}

function wordsOf(item: FrameItem, pictures: ReadonlyMap<string, ShownPicture>): readonly string[] {
  switch (item.kind) {
    case 'decoration':
      return [];
    case 'text':
      return item.paragraphs.map(textOf);
    case 'table':
      return item.rows.map(({ cells }) => cells.map(cell => cell.paragraphs.map(textOf).join(' ')).join(' | '));
    case 'picture':
    case 'image':
      return [pictures.get(item.name)?.alt ?? ''];
  }
}

/** On one line. */
function textOf({ runs }: SetParagraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
