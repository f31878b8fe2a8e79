// Reads the layouts of a theme: tracks, placeholders and decorations, with those that all layouts share.
import {
  boolean,
  described,
  list,
  mapped,
  mapping,
  numbers,
  offering,
  oneOf,
  optional,
  type Reader,
  record,
  shared,
  text,
  wholeWithin,
  within,
} from '../text/reader.ts';
import type { Decoration, Layout, LogoPlace, Placeholder, TakeawayPlace, Track } from './theme.ts';

/** What every layout has unless it is bare. */
export interface Common {
  readonly placeholders: ReadonlyMap<string, Omit<Placeholder, 'name'>>;
  readonly decorations: readonly Decoration[];
  readonly logo?: LogoPlace | undefined;
}

const end = oneOf('first', 'last');

/** A color of the theme, by its name. */
export const role = shared('role', offering('colors', text));

/** In points, 56 inches: the longest that PowerPoint takes. */
export const LONGEST = 4032;

const place = within(-LONGEST, LONGEST);
const length = within(0, LONGEST);

/** x, y, width and height in points. */
export const box = shared('box', numbers([place, place, length, length]));

const space = within(0, 1000);

/** Space within a box: left, top, right, bottom. */
export const insets = shared('insets', numbers([space, space, space, space]));

const pageLength = within(72, LONGEST);

/** Width and height of a page, which PowerPoint takes from one inch. */
export const pageSize = numbers([pageLength, pageLength]);

/** In points. */
export const typeSize = within(1, 1000);

/** How thick a line is. */
export const weight = within(0, 100);

const pageBox = described(box, 'x, y, width and height in points.');

const outline = withoutPlace(
  record({
    color: described(role, 'A color of the theme.'),
    weight: described(weight, 'How thick it is, in points.'),
    dash: optional(described(boolean, 'Whether it is dashed.'), false),
  }),
);

const placeholderReader = described(
  shared(
    'placeholder',
    withoutPlace(
      record({
        type: optional(
          described(
            oneOf('title', 'center-title', 'subtitle', 'body', 'picture', 'icon', 'table', 'footer', 'slide-number'),
            'What PowerPoint takes it for, body when left out; an icon has the color of its style, and stands on slides alone.',
          ),
          'body',
        ),
        box: described(
          box,
          'x, y, width and height in points from the upper left corner of the page; with a track, from that of a part, and 0 is the rest of the part.',
        ),
        track: optional(described(text, 'A track of the layout, in each part of which it stands.')),
        only: optional(described(end, 'With a track: only in its first or last part.')),
        except: optional(described(end, 'With a track: in all its parts but the first or last.')),
        style: described(text, 'A text style of the theme; a table style for tables.'),
        anchor: optional(
          described(oneOf('top', 'middle', 'bottom'), 'Where text stands in it; top when left out.'),
          'top',
        ),
        highest: optional(
          described(
            within(1, LONGEST),
            'Its height in points at most, in the middle of its box; all of it when left out.',
          ),
        ),
        insets: optional(described(insets, 'Space within it: left, top, right, bottom.'), [0, 0, 0, 0]),
        fill: optional(described(role, 'A color of the theme for the panel behind its text.')),
        outline: optional(described(outline, 'A line around it.')),
        continues: optional(
          described(boolean, 'Whether what does not fit in it may go on to a next slide; no when left out.'),
          false,
        ),
        once: optional(
          described(boolean, 'On a slide that goes on, only its first part has it; no when left out.'),
          false,
        ),
        crop: optional(
          described(
            boolean,
            'Of a picture: whether it fills the box, cut off at two sides, and is not shown whole; no when left out.',
          ),
          false,
        ),
        needed: optional(
          described(
            boolean,
            'Whether a slide that leaves it empty looks unfinished, so that its author is told; no when left out.',
          ),
          false,
        ),
        prompt: optional(
          described(
            text,
            'What PowerPoint shows in it while it is empty; of a slide number: how it is written, such as “{page} / {pages}”.',
          ),
          '',
        ),
      }),
    ),
  ),
  'A box that a slide fills.',
);

const decorationReader = described(
  shared(
    'decoration',
    withoutPlace(
      record({
        shape: described(oneOf('rule', 'panel', 'arrow-right', 'arrow-down'), 'What it is.'),
        box: described(box, 'As for a placeholder; a rule has the height 0 or the width 0.'),
        color: described(role, 'A color of the theme.'),
        weight: optional(described(weight, 'How thick a rule is, in points.'), 0),
        dash: optional(described(boolean, 'Whether a rule is dashed.'), false),
        track: optional(described(text, 'A track of the layout, once for each part of which it is drawn.')),
        except: optional(described(end, 'With a track: not for its first or last part.')),
        center: optional(described(boolean, 'With a track: in the middle of the width of a part.'), false),
      }),
    ),
  ),
  'A mark without meaning: a rule, a panel, an arrow.',
);

/** Placeholders by name. */
export const placeholders = mapping(() => placeholderReader);

/** Marks without meaning. */
export const decorations = list(decorationReader);

const logoReader = described(
  shared(
    'logo',
    withoutPlace(
      record({
        box: pageBox,
        align: optional(
          described(oneOf('left', 'center', 'right'), 'At which side of the box; left when left out.'),
          'left',
        ),
      }),
    ),
  ),
  'Where the logo of an audience stands, as large as its box allows.',
);

const draftReader = described(
  withoutPlace(record({ box: pageBox, style: described(text, 'A text style of the theme.') })),
  'Where the mark of a draft stands on a layout without footer, and in which text style.',
);

/** Of a track; a slide of the program's own has at most seven. */
const mostParts = 100;

const trackReader = described(
  withoutPlace(
    record({
      direction: described(oneOf('across', 'down'), 'across: side by side; down: one below another.'),
      box: pageBox,
      gap: optional(described(within(0, LONGEST), 'Space between the parts.'), 0),
      usual: described(wholeWithin(1, mostParts), 'How many parts the layout shows in PowerPoint.'),
      max: described(wholeWithin(1, mostParts), 'How many parts it can hold.'),
      part: optional(described(within(1, LONGEST), 'The length of a part where it is fixed.')),
    }),
  ),
  'A box that is divided into equal parts; what names it repeats once for each part.',
);

export const commonReader = record({
  placeholders: described(placeholders, 'Boxes that slides fill, by name.'),
  decorations: optional(described(decorations, 'Marks without meaning.'), []),
  logo: optional(logoReader),
});

/** Where takeaways stand. */
export const takeawayReader: Reader<TakeawayPlace> = mapped(
  described(
    record({
      gap: optional(
        described(space, 'Points between the body of such a slide and what is here; 12 when left out.'),
        12,
      ),
      placeholders: described(placeholders, 'takeaway, and takeaway-label for the words before it.'),
      decorations: optional(described(decorations, 'Marks without meaning.'), []),
    }),
    'What slides with a takeaway have more, above the source line; their bodies end above it.',
  ),
  ({ gap, placeholders, decorations }) => ({ gap, placeholders: named(placeholders), decorations }),
);

const layoutRecord = described(
  record({
    title: described(text, 'What PowerPoint calls it.'),
    bare: optional(described(boolean, 'Whether it leaves out what all layouts have in common.'), false),
    background: optional(described(role, 'A color of the theme; background when left out.'), 'background'),
    tracks: optional(
      described(
        mapping(() => trackReader),
        'Boxes that are divided, by name.',
      ),
      new Map(),
    ),
    placeholders: described(placeholders, 'Boxes that slides fill, by the name that slide templates use.'),
    decorations: optional(described(decorations, 'Marks without meaning.'), []),
    logo: optional(logoReader),
    draft: optional(draftReader),
  }),
  'Where everything stands on a kind of slide.',
);

/** A layout that waits for its name and for what all layouts share. */
export type UnnamedLayout = (name: string, common: Common) => Layout;

export const layoutReader: Reader<UnnamedLayout> = mapped(layoutRecord, read => (name, common) => {
  const usual = read.bare ? { placeholders: [], decorations: [], logo: undefined } : common;
  return {
    name,
    title: read.title,
    background: read.background,
    tracks: named<Omit<Track, 'name'>>(read.tracks),
    placeholders: named(new Map([...usual.placeholders, ...read.placeholders])),
    decorations: [...usual.decorations, ...read.decorations],
    logo: read.logo ?? usual.logo,
    draft: read.draft,
    place: read.place,
  };
});

function withoutPlace<T extends { readonly place: unknown }>(reader: Reader<T>): Reader<Omit<T, 'place'>> {
  return mapped(reader, ({ place: _, ...rest }) => rest);
}

function named<T extends object>(values: ReadonlyMap<string, T>): ReadonlyMap<string, T & { readonly name: string }> {
  return new Map([...values].map(([name, value]) => [name, { ...value, name }]));
}
