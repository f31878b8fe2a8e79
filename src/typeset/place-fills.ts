// Which fill of a slide goes where: how many parts each track has, and the box of every placeholder that is filled.
import type { Place, Report } from '../diagnostics/diagnostics.ts';
import type { Fill, Slide } from '../slide/slide.ts';
import type { Box, Layout, Placeholder } from '../theme/theme.ts';
import { placeholderBox, placeholderOrdinals } from '../theme/track.ts';
import {
  filledTwice,
  leftEmpty,
  noSuchPart,
  type Spot,
  tooManyParts,
  unknownPlaceholder,
  wrongContent,
} from './messages.ts';

/** A fill with its placeholder and its box on the slide. */
export interface PlacedFill {
  readonly fill: Fill;
  readonly placeholder: Placeholder;
  readonly box: Box;
  /** `<slide key>/<placeholder>[/n]`: `gap/title`, `changes/head/2`. */
  readonly name: string;
  readonly spot: Spot;
}

export interface PlacedFills {
  readonly parts: ReadonlyMap<string, number>;
  /** The title first, then as the slide has them. */
  readonly fills: readonly PlacedFill[];
}

/** Finds the place of every fill; those that have none on the layout are reported and left out, and so is what lacks a fill. */
export function placeFills(slide: Slide, layout: Layout, report: Report): PlacedFills {
  reportGaps(slide, layout, report);
  const parts = partsOf(slide, layout);
  const placed = new Map<string, PlacedFill>();
  /** One of the fills of each part for which there is no room, its last: numerals stand first and say nothing. */
  const excess = new Map<string, { readonly spot: Spot; readonly fill: Fill; readonly most: number }>();
  let isFull = false;
  for (const fill of slide.fills) {
    const spot: Spot = { slide: slide.key, placeholder: fill.placeholder, place: fill.place };
    const placeholder = layout.placeholders.get(fill.placeholder);
    if (!placeholder) {
      report(unknownPlaceholder(spot, layout.name, [...layout.placeholders.keys()]));
      continue;
    }
    const track = placeholder.track === undefined ? undefined : layout.tracks.get(placeholder.track);
    const name = `${slide.key}/${fill.placeholder}${track ? `/${fill.ordinal}` : ''}`;
    const ordinals = placeholderOrdinals(layout, placeholder, parts);
    const wanted = contentsOf(placeholder);
    if (track && fill.ordinal > track.max) excess.set(`${track.name} ${fill.ordinal}`, { spot, fill, most: track.max });
    else if (!ordinals.includes(fill.ordinal)) report(noSuchPart(spot, fill.ordinal, ordinals));
    else if (placed.has(name)) {
      if (!isFull) report(filledTwice({ ...spot, place: placeOf(fill.content) ?? fill.place }));
      isFull = true;
    } else if (!wanted.includes(fill.content.kind)) report(wrongContent(spot, fill.content.kind, placeholder.type));
    else
      placed.set(name, {
        fill,
        placeholder,
        box: placeholderBox(layout, placeholder, fill.ordinal, parts),
        name,
        spot,
      });
  }
  for (const { spot, fill, most } of excess.values()) {
    report(tooManyParts({ ...spot, place: placeOf(fill.content) ?? fill.place }, fill.ordinal, most));
  }
  const fills = [...placed.values()];
  return { parts, fills: [...fills.filter(isTitle), ...fills.filter(fill => !isTitle(fill))] };
}

/** Placeholders that a slide needs and has not, not even in one part. */
function reportGaps(slide: Slide, layout: Layout, report: Report): void {
  const written = slide.fills[0] && placeOf(slide.fills[0].content);
  for (const { name, needed } of layout.placeholders.values()) {
    if (!needed || slide.fills.some(fill => fill.placeholder === name)) continue;
    report(leftEmpty({ slide: slide.key, placeholder: name, place: written ?? slide.place }, layout.name));
  }
}

function placeOf(content: Fill['content']): Place | undefined {
  return content.kind === 'text' ? content.paragraphs[0]?.runs[0]?.place : undefined;
}

/** Whether a fill is the slide's title. */
export function isTitle({ placeholder }: PlacedFill): boolean {
  return placeholder.type === 'title' || placeholder.type === 'center-title';
}

/** Parts by track: the largest number among its fills, never more than the track holds; without fills none, so that no rules stand around nothing. */
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
  if (placeholder.type === 'picture') return ['chart', 'image'];
  return [placeholder.type === 'table' ? 'table' : 'text'];
}
