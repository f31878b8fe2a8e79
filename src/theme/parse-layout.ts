// Reads the layouts of a theme: tracks, placeholders and decorations, with those that all layouts share.
import { boolean, list, mapping, number, numbers, oneOf, optional, type Reader, record, text } from '../text/reader.ts';
import type { Decoration, Layout, LogoPlace, Placeholder, Track } from './theme.ts';

/** What every layout has unless it is bare. */
export interface Common {
  readonly placeholders: ReadonlyMap<string, Omit<Placeholder, 'name'>>;
  readonly decorations: readonly Decoration[];
  readonly logo?: LogoPlace | undefined;
}

const end = oneOf('first', 'last');

const outline = record({ color: text, weight: number, dash: optional(boolean, false) });

export const placeholderReader = withoutPlace(
  record({
    type: optional(
      oneOf('title', 'center-title', 'subtitle', 'body', 'picture', 'table', 'footer', 'slide-number'),
      'body',
    ),
    box: numbers(4),
    track: optional(text),
    only: optional(end),
    except: optional(end),
    style: text,
    anchor: optional(oneOf('top', 'middle', 'bottom'), 'top'),
    insets: optional(numbers(4), [0, 0, 0, 0]),
    fill: optional(text),
    outline: optional(withoutPlace(outline)),
    continues: optional(boolean, false),
    once: optional(boolean, false),
    needed: optional(boolean, false),
    prompt: optional(text, ''),
  }),
);

export const decorationReader = withoutPlace(
  record({
    shape: oneOf('rule', 'panel', 'arrow-right', 'arrow-down'),
    box: numbers(4),
    color: text,
    weight: optional(number, 0),
    dash: optional(boolean, false),
    track: optional(text),
    except: optional(end),
    center: optional(boolean, false),
  }),
);

const logoReader = withoutPlace(record({ box: numbers(4), align: optional(oneOf('left', 'center', 'right'), 'left') }));

const draftReader = withoutPlace(record({ box: numbers(4), style: text }));

const trackReader = withoutPlace(
  record({
    direction: oneOf('across', 'down'),
    box: numbers(4),
    gap: optional(number, 0),
    usual: number,
    max: number,
    part: optional(number),
  }),
);

export const commonReader = record({
  placeholders: mapping(() => placeholderReader),
  decorations: optional(list(decorationReader), []),
  logo: optional(logoReader),
});

const layoutRecord = record({
  title: text,
  bare: optional(boolean, false),
  background: optional(text, 'background'),
  tracks: optional(
    mapping(() => trackReader),
    new Map(),
  ),
  placeholders: mapping(() => placeholderReader),
  decorations: optional(list(decorationReader), []),
  logo: optional(logoReader),
  draft: optional(draftReader),
});

/** A layout that waits for its name and for what all layouts share. */
export type UnnamedLayout = (name: string, common: Common) => Layout;

export const layoutReader: Reader<UnnamedLayout> = (node, report) => {
  const read = layoutRecord(node, report);
  if (!read) return undefined;
  return (name, common) => {
    const shared = read.bare ? { placeholders: [], decorations: [], logo: undefined } : common;
    return {
      name,
      title: read.title,
      background: read.background,
      tracks: named<Omit<Track, 'name'>>(read.tracks),
      placeholders: named(new Map([...shared.placeholders, ...read.placeholders])),
      decorations: [...shared.decorations, ...read.decorations],
      logo: read.logo ?? shared.logo,
      draft: read.draft,
      place: read.place,
    };
  };
};

function withoutPlace<T extends { readonly place: unknown }>(reader: Reader<T>): Reader<Omit<T, 'place'>> {
  return (node, report) => {
    const value = reader(node, report);
    if (value === undefined) return undefined;
    const { place: _, ...rest } = value;
    return rest;
  };
}

function named<T extends object>(values: ReadonlyMap<string, T>): ReadonlyMap<string, T & { readonly name: string }> {
  return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}
