// The slides of two builds: which came, went or moved, and every place on those that stayed.

import type { Manifest, ManifestSlide } from '../manifest/manifest.ts';
import { aligned } from './alignment.ts';
import type { SlideChange } from './changes.ts';
import type { MovedFigure } from './compare-figures.ts';
import { compareShapes } from './compare-shapes.ts';

/** Slides with a change, in the order of the new deck, those that are gone where they stood. */
export function compareSlides(
  before: Manifest,
  after: Manifest,
  moved: ReadonlyMap<string, MovedFigure>,
): readonly SlideChange[] {
  const earlier = byKey(before);
  const later = byKey(after);
  const kept = (slide: ManifestSlide, hasMoved: boolean): readonly SlideChange[] => {
    const old = earlier.get(slide.key);
    if (!old) return [{ ...nameOf(slide), kind: 'added', moved: false, places: [] }];
    const places = compareShapes(old.shapes, slide.shapes, moved);
    if (places.length === 0 && !hasMoved && old.title === slide.title) return [];
    const { number, title } = old;
    return [{ ...nameOf(slide), kind: 'kept', before: { number, title }, moved: hasMoved, places }];
  };
  const inBoth = (key: string) => earlier.has(key) && later.has(key);
  const order = aligned([...earlier.keys()].filter(inBoth), [...later.keys()].filter(inBoth));
  const elsewhere = new Set(order.filter(({ same }) => !same).flatMap(stretch => stretch.after));
  return aligned([...earlier.keys()], [...later.keys()]).flatMap(stretch => [
    ...slidesOf(stretch.same ? [] : stretch.before, earlier)
      .filter(({ key }) => !later.has(key))
      .map((slide): SlideChange => ({ ...nameOf(slide), kind: 'removed', moved: false, places: [] })),
    ...slidesOf(stretch.after, later).flatMap(slide => kept(slide, elsewhere.has(slide.key))),
  ]);
}

function byKey({ slides }: Manifest): ReadonlyMap<string, ManifestSlide> {
  return new Map(slides.map(slide => [slide.key, slide]));
}

function slidesOf(keys: readonly string[], slides: ReadonlyMap<string, ManifestSlide>): readonly ManifestSlide[] {
  return keys.flatMap(key => slides.get(key) ?? []);
}

function nameOf({ key, number, title }: ManifestSlide): Pick<SlideChange, 'key' | 'number' | 'title'> {
  return { key, number, title };
}
