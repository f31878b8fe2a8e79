// The layouts of one deck: each of the theme's once for every division of its tracks that a slide uses.
import type { Box, Layout, Placeholder, PlaceholderType, Theme } from '../../../theme/theme.ts';
import { placeholderBox, placeholderOrdinals } from '../../../theme/track.ts';
import type { Frame } from '../../../typeset/frame.ts';

/** One for which PowerPoint has a type: it has none for icons. */
export interface ShownPlaceholder extends Placeholder {
  readonly type: Exclude<PlaceholderType, 'icon'>;
}

/** A placeholder in its place, once for each part of its track. */
export interface PlacedPlaceholder {
  readonly placeholder: ShownPlaceholder;
  /** From 1. */
  readonly ordinal: number;
  /** `head`, `head 2`. */
  readonly name: string;
  /** `idx`, the number by which a slide's shape finds it; titles have none. */
  readonly index: number | undefined;
  readonly box: Box;
}

export interface DeckLayout {
  /** From 1, in the order of the master. */
  readonly number: number;
  /** What PowerPoint shows: `Columns (3)`. */
  readonly name: string;
  readonly layout: Layout;
  readonly parts: ReadonlyMap<string, number>;
  readonly placeholders: readonly PlacedPlaceholder[];
}

/** Numbers that PowerPoint itself gives to footer and slide number. */
const FOOTER_INDEX = 11;
const SLIDE_NUMBER_INDEX = 12;

/**
 * All layouts of the deck, in the theme's order: those that the frames use, and every other as it usually is, so that
 * a presenter who adds a slide has the whole theme; of those that only stand in for another, the ones in use.
 */
export function deckLayouts(theme: Theme, frames: readonly Frame[]): readonly DeckLayout[] {
  const indexes = placeholderIndexes(theme);
  const found: DeckLayout[] = [];
  const used = new Set(frames.map(({ layout }) => layout));
  const others = new Set(
    [...theme.layouts.values()].flatMap(({ without, with: more }) =>
      [without?.layout ?? [], more?.layout ?? []].flat(),
    ),
  );
  for (const layout of theme.layouts.values()) {
    if (others.has(layout.name) && !used.has(layout.name)) continue;
    const variants = layoutVariants(layout, frames);
    for (const parts of variants) {
      found.push({
        number: found.length + 1,
        name: variants.length === 1 ? layout.title : `${layout.title} (${[...parts.values()].join(', ')})`,
        layout,
        parts,
        placeholders: placePlaceholders(layout, parts, indexes),
      });
    }
  }
  return found;
}

/** The deck's layout of a frame. Throws when the theme has none of that name. */
export function layoutOf(layouts: readonly DeckLayout[], frame: Frame): DeckLayout {
  const found = layouts.find(
    ({ layout, parts }) => layout.name === frame.layout && partsKey(layout, parts) === partsKey(layout, frame.parts),
  );
  if (!found) throw new Error(`Slide “${frame.key}” has the layout “${frame.layout}”, which the theme does not have.`);
  return found;
}

/** The placed placeholder of that name and part; undefined when the layout has none. */
export function placedPlaceholder(layout: DeckLayout, name: string, ordinal: number): PlacedPlaceholder | undefined {
  return layout.placeholders.find(place => place.placeholder.name === name && place.ordinal === ordinal);
}

/** The first placeholder of that type, in the layouts' order. */
export function firstOfType(layouts: readonly DeckLayout[], type: PlaceholderType): PlacedPlaceholder | undefined {
  return layouts.flatMap(layout => layout.placeholders).find(({ placeholder }) => placeholder.type === type);
}

/** The divisions of a layout's tracks that the frames use, fewest parts first; the usual one when none does. */
function layoutVariants(layout: Layout, frames: readonly Frame[]): readonly ReadonlyMap<string, number>[] {
  const found = new Map<string, ReadonlyMap<string, number>>();
  for (const frame of frames) {
    if (frame.layout === layout.name) found.set(partsKey(layout, frame.parts), counts(layout, frame.parts));
  }
  if (found.size === 0) return [counts(layout, new Map())];
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parts]) => parts);
}

function counts(layout: Layout, parts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...layout.tracks.values()].map(track => [track.name, parts.get(track.name) ?? track.usual]));
}

function partsKey(layout: Layout, parts: ReadonlyMap<string, number>): string {
  return [...counts(layout, parts).values()].map(count => String(count).padStart(3, '0')).join(',');
}

function isShown(placeholder: Placeholder): placeholder is ShownPlaceholder {
  return placeholder.type !== 'icon';
}

function placePlaceholders(
  layout: Layout,
  parts: ReadonlyMap<string, number>,
  indexes: ReadonlyMap<string, number>,
): readonly PlacedPlaceholder[] {
  return [...layout.placeholders.values()].filter(isShown).flatMap(placeholder =>
    placeholderOrdinals(layout, placeholder, parts).map(ordinal => ({
      placeholder,
      ordinal,
      name: ordinal === 1 ? placeholder.name : `${placeholder.name} ${ordinal}`,
      index: placeholderIndex(placeholder, ordinal, indexes),
      box: placeholderBox(layout, placeholder, ordinal, parts),
    })),
  );
}

function placeholderIndex(
  placeholder: ShownPlaceholder,
  ordinal: number,
  indexes: ReadonlyMap<string, number>,
): number | undefined {
  switch (placeholder.type) {
    case 'title':
    case 'center-title':
      return undefined;
    case 'footer':
      return FOOTER_INDEX;
    case 'slide-number':
      return SLIDE_NUMBER_INDEX;
    case 'subtitle':
    case 'body':
    case 'picture':
    case 'table':
      return (indexes.get(placeholder.name) ?? 0) * 100 + ordinal;
  }
}

/** One number per name over the whole theme, so that text stays when a presenter gives a slide another layout. */
function placeholderIndexes(theme: Theme): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const layout of theme.layouts.values()) {
    for (const name of layout.placeholders.keys()) if (!found.has(name)) found.set(name, found.size + 1);
  }
  return found;
}
