// Layouts for slides with a takeaway: it stands above the source line, and the body gives way to it from below.
import type { Box, Decoration, Layout, Placeholder, TakeawayPlace, Theme } from './theme.ts';

/** Points between a takeaway and the source line, where that begins higher than the theme's place for takeaways foresees. */
const ABOVE_SOURCE = 8;

/** The theme with one layout more for each with a source line: that of its slides which have a takeaway. */
export function withTakeaways(theme: Theme): Theme {
  const { takeaway } = theme;
  if (!takeaway) return theme;
  const others: Layout[] = [];
  const layouts = [...theme.layouts.values()].map(layout => {
    const title = layout.placeholders.get('title');
    const source = layout.placeholders.get('source');
    if (!title || !source) return layout;
    const name = `${layout.name}-takeaway`;
    const placed = raised(takeaway, source.box[1]);
    const shorter = shortened(layout, bottom(title.box), source.box[1], topOf(placed) - takeaway.gap);
    others.push({
      ...shorter,
      name,
      title: `${layout.title}, takeaway`,
      placeholders: new Map([...shorter.placeholders, ...placed.placeholders]),
      decorations: [...shorter.decorations, ...placed.decorations],
      without: undefined,
    });
    return { ...layout, with: { placeholders: [...takeaway.placeholders.keys()], layout: name } };
  });
  return { ...theme, layouts: new Map([...layouts, ...others].map(layout => [layout.name, layout])) };
}

/** The theme as it is checked: what takeaways add stands once, on a layout of its own. */
export function withTakeawayAlone(theme: Theme): Theme {
  const { takeaway } = theme;
  const [first] = theme.layouts.values();
  if (!takeaway || !first) return theme;
  const { placeholders, decorations } = takeaway;
  const { place } = first;
  const alone: Layout = {
    name: 'takeaway',
    title: 'Takeaway',
    background: 'background',
    tracks: new Map(),
    placeholders,
    decorations,
    place,
  };
  return { ...theme, layouts: new Map([...theme.layouts, [alone.name, alone]]) };
}

function bottom([, y, , height]: Box): number {
  return y + height;
}

function topOf({ placeholders }: TakeawayPlace): number {
  return Math.min(...[...placeholders.values()].map(({ box }) => box[1]));
}

/** The place for takeaways above a source line that begins at `source`. */
function raised(takeaway: TakeawayPlace, source: number): TakeawayPlace {
  const end = Math.max(...[...takeaway.placeholders.values()].map(({ box }) => bottom(box)));
  const by = Math.max(0, end + ABOVE_SOURCE - source);
  const up = <T extends { readonly box: Box }>(one: T): T => {
    const [x, y, width, height] = one.box;
    return { ...one, box: [x, y - by, width, height] };
  };
  return {
    ...takeaway,
    placeholders: new Map([...takeaway.placeholders].map(([name, one]) => [name, up(one)])),
    decorations: takeaway.decorations.map(up),
  };
}

/** What is not higher holds lines that stay as high as they are, in points. */
const LOW = 72;

type Stands = Pick<Placeholder | Decoration, 'box' | 'track'>;

/**
 * What stands on a layout between `from` and `to`, its body, made lower so that it ends at `end`; a body that ends there already stays. Boxes of
 * a line or two keep their heights, all others and what is between them give way alike.
 */
function shortened(layout: Layout, from: number, to: number, end: number): Layout {
  const isBody = ([, y]: Box): boolean => y >= from - 1 && y < to;
  const tracks = [...layout.tracks.values()].filter(({ box }) => isBody(box));
  const tops = new Map(tracks.map(({ name, direction, box }) => [name, direction === 'across' ? box[1] : undefined]));
  /** From where the box of something is counted, if it stands in the body; undefined for what does not, or follows from its row. */
  const topUnder = ({ track, box }: Stands): number | undefined =>
    track === undefined ? (isBody(box) ? 0 : undefined) : tops.get(track);
  const placeholders = [...layout.placeholders.values()];
  const boxes = [...tracks, ...placeholders.filter(one => one.track === undefined && isBody(one.box))].map(
    ({ box }) => box,
  );
  const top = Math.min(...boxes.map(([, y]) => y));
  const last = Math.max(...boxes.map(bottom));
  if (boxes.length === 0 || last <= end) return layout;
  const kept = [
    ...placeholders.filter(({ type }) => type === 'body' || type === 'icon'),
    ...layout.decorations,
  ].flatMap(one => {
    const under = topUnder(one);
    const [, y, , height] = one.box;
    return under === undefined || height === 0 || height > LOW ? [] : [[under + y, under + y + height] as const];
  });
  const lower = lowering(kept, top, last, end);
  const lowered = <T extends Stands>(one: T): T => {
    const under = topUnder(one);
    if (under === undefined) return one;
    const [x, y, width, height] = one.box;
    const start = lower(under + y);
    return { ...one, box: [x, start - lower(under), width, height === 0 ? 0 : lower(under + y + height) - start] };
  };
  return {
    ...layout,
    tracks: new Map(
      [...layout.tracks].map(([name, track]) => {
        const [x, y, width, height] = track.box;
        return [
          name,
          tops.has(name) ? { ...track, box: [x, lower(y), width, lower(y + height) - lower(y)] } : track,
        ] as const;
      }),
    ),
    placeholders: new Map([...layout.placeholders].map(([name, one]): [string, Placeholder] => [name, lowered(one)])),
    decorations: layout.decorations.map(one => asHigh(lowered(one), one)),
  };
}

/** Where what stood at a height stands when all between `top` and `last` ends at `end`, the stretches `kept` as long as they are. */
function lowering(
  kept: readonly (readonly [number, number])[],
  top: number,
  last: number,
  end: number,
): (y: number) => number {
  const marks = [...new Set([top, last, ...kept.flat()])].filter(y => y >= top && y <= last).sort((a, b) => a - b);
  const stretches = marks.slice(1).map((to, index) => {
    const from = marks[index] ?? top;
    return { from, length: to - from, isKept: kept.some(([start, stop]) => start <= from && to <= stop) };
  });
  const lengthOf = (all: typeof stretches) => all.reduce((sum, { length }) => sum + length, 0);
  const fixed = lengthOf(stretches.filter(({ isKept }) => isKept));
  const by = (end - top - fixed) / (last - top - fixed);
  return y => {
    if (y <= top) return y;
    const above = stretches.filter(({ from }) => from < y);
    return above.reduce(
      (sum, { from, length, isKept }) => sum + Math.min(length, y - from) * (isKept ? 1 : by),
      top + Math.max(0, y - last),
    );
  };
}

/** An arrow keeps its shape, in the middle of what it would be. */
function asHigh(lowered: Decoration, { shape, box }: Decoration): Decoration {
  if (shape !== 'arrow-right' && shape !== 'arrow-down') return lowered;
  const [x, y, width, height] = lowered.box;
  return { ...lowered, box: [x, y + (height - box[3]) / 2, width, box[3]] };
}
