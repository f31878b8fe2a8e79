// Assigns the fills of a slide to placeholders: the number of parts of each track, and the box of every fill.
import { nearest, type Place, type Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Fill, Slide } from '../slide/slide.ts';
import type { Box, Layout, Placeholder } from '../theme/theme.ts';
import { placeholderBox, placeholderOrdinals } from '../theme/track.ts';

/** Where to report a problem with a fill: slide key, placeholder name and the author's place. */
export interface FillSpot {
  readonly slide: string;
  readonly placeholder: string;
  readonly place: Place;
}

/** A fill with its placeholder and its box on the slide. */
export interface PlacedFill {
  readonly fill: Fill;
  readonly placeholder: Placeholder;
  readonly box: Box;
  /** `<slide key>/<placeholder>[/n]`: `gap/title`, `changes/head/2`. */
  readonly name: string;
  readonly spot: FillSpot;
}

export interface PlacedFills {
  readonly parts: ReadonlyMap<string, number>;
  /** The title first, then in the order of the slide. */
  readonly fills: readonly PlacedFill[];
}

/** Places every fill. Reports and drops fills that the layout has no place for, and reports empty placeholders that need one. */
export function placeFills(slide: Slide, layout: Layout, report: Report): PlacedFills {
  reportMissingFills(slide, layout, report);
  const parts = partsOf(slide, layout);
  const placed = new Map<string, PlacedFill>();
  /** The last fill of each part beyond the track's maximum: the first is often just a numeral, so a message about it would say little. */
  const excess = new Map<string, { readonly spot: FillSpot; readonly fill: Fill; readonly most: number }>();
  let isFull = false;
  for (const fill of slide.fills) {
    const spot: FillSpot = { slide: slide.key, placeholder: fill.placeholder, place: fill.place };
    const { place, placeholder: placeholderName } = fill;
    const placeholder = layout.placeholders.get(placeholderName);
    if (!placeholder) {
      const names = [...layout.placeholders.keys()];
      const given = { layout: layout.name, placeholder: placeholderName, near: nearest(placeholderName, names), names };
      report(fault('BD502', place, given, { slide: slide.key }));
      continue;
    }
    const track = placeholder.track === undefined ? undefined : layout.tracks.get(placeholder.track);
    const name = `${slide.key}/${fill.placeholder}${track ? `/${fill.ordinal}` : ''}`;
    const ordinals = placeholderOrdinals(layout, placeholder, parts);
    const allowed = contentsOf(placeholder);
    if (track && fill.ordinal > track.max) excess.set(`${track.name} ${fill.ordinal}`, { spot, fill, most: track.max });
    else if (!ordinals.includes(fill.ordinal)) {
      const given = { placeholder: placeholderName, ordinal: fill.ordinal, ordinals };
      report(fault('BD507', place, given, { slide: slide.key }));
    } else if (placed.has(name)) {
      if (!isFull)
        report(fault('BD508', placeOf(fill.content) ?? place, { placeholder: placeholderName }, { slide: slide.key }));
      isFull = true;
    } else if (!allowed.includes(fill.content.kind)) {
      const given = { placeholder: placeholderName, type: placeholder.type, found: fill.content.kind };
      report(fault('BD505', place, given, { slide: slide.key }));
    } else
      placed.set(name, {
        fill,
        placeholder,
        box: boxWithin(placeholderBox(layout, placeholder, fill.ordinal, parts), placeholder, fill),
        name,
        spot,
      });
  }
  for (const { spot, fill, most } of excess.values()) {
    const given = { most, placeholder: spot.placeholder, ordinal: fill.ordinal };
    report(fault('BD506', placeOf(fill.content) ?? fill.place, given, { slide: spot.slide }));
  }
  const fills = [...placed.values()];
  return { parts, fills: [...fills.filter(isTitle), ...fills.filter(fill => !isTitle(fill))] };
}

/** The part of its placeholder's box that a fill takes up. */
function boxWithin([x, y, width, height]: Box, { highest = height }: Placeholder, { span }: Fill): Box {
  const { from, to } = span ?? { from: 0, to: 1 };
  const high = Math.min(height, highest);
  return [x + width * from, y + (height - high) / 2, width * (to - from), high];
}

/** Reports needed placeholders that no fill of the slide uses. */
function reportMissingFills(slide: Slide, layout: Layout, report: Report): void {
  const written = slide.fills[0] && placeOf(slide.fills[0].content);
  for (const { name, needed } of layout.placeholders.values()) {
    if (!needed || slide.fills.some(fill => fill.placeholder === name)) continue;
    const given = { placeholder: name, slide: slide.key, layout: layout.name };
    report(fault('BD516', written ?? slide.place, given, { slide: slide.key }));
  }
}

function placeOf(content: Fill['content']): Place | undefined {
  return content.kind === 'text' ? content.paragraphs[0]?.runs[0]?.place : undefined;
}

/** Whether a fill is the slide's title. */
export function isTitle({ placeholder }: PlacedFill): boolean {
  return placeholder.type === 'title' || placeholder.type === 'center-title';
}

/** Parts per track: the largest ordinal among its fills, up to the track's maximum. Zero without fills, so that no rules frame empty space. */
function partsOf(slide: Slide, layout: Layout): ReadonlyMap<string, number> {
  return new Map(
    [...layout.tracks].map(([name, track]) => {
      const ordinals = slide.fills
        .filter(fill => layout.placeholders.get(fill.placeholder)?.track === name)
        .map(fill => fill.ordinal);
      return [name, Math.min(Math.max(0, ...ordinals), track.max)];
    }),
  );
}

function contentsOf(placeholder: Placeholder): readonly Fill['content']['kind'][] {
  if (placeholder.type === 'picture') return ['chart', 'image', 'qr-code'];
  if (placeholder.type === 'icon') return ['icon'];
  return [placeholder.type === 'table' ? 'table' : 'text'];
}
