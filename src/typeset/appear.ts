// What appears click by click on a slide: its columns, points or rows, in the order in which they are read.

import type { Appear } from '../briefing/model/plan.ts';
import type { Report } from '../diagnostics/diagnostics.ts';
import { fault } from '../diagnostics/fault.ts';
import { groupBy } from '../group-by.ts';
import type { Slide } from '../slide/slide.ts';
import type { Box, Layout, TakeawayPlace } from '../theme/theme.ts';
import type { Appearing } from './frame.ts';
import { pointsOf } from './pieces.ts';
import { isTitle, type PlacedFill } from './place-fills.ts';

type Clicks = readonly (readonly Appearing[])[];

/** So many parts there are at least where one can follow another. */
const FEWEST = 2;

/**
 * The clicks that a slide asks for; undefined where it asks for none, or, which is reported, has nothing of the kind. What stands below
 * that which appears (to its right, too, beside rows) comes with a last click: it is what follows from it.
 */
export function clicksOf(
  slide: Slide,
  layout: Layout,
  placed: readonly PlacedFill[],
  takeaway: TakeawayPlace | undefined,
  report: Report,
): Clicks | undefined {
  const { appear } = slide;
  if (!appear) return undefined;
  const body = bodyOf(placed, layout);
  const content = body.filter(({ placeholder }) => !takeaway?.placeholders.has(placeholder.name));
  const ways: Readonly<Record<Appear, Clicks>> = {
    columns: partsOf(content, layout, 'across') ?? sideBySide(content),
    points: points(content),
    rows: partsOf(content, layout, 'down') ?? [],
  };
  const clicks = ways[appear.value];
  if (clicks.length < FEWEST) {
    const others = (['columns', 'points', 'rows'] as const).filter(way => ways[way].length >= FEWEST);
    const hasTable = content.some(({ placeholder }) => placeholder.type === 'table');
    const given = { slide: slide.key, appear: appear.value, others, hasTable };
    report(fault('BD517', appear.place, given, { slide: slide.key }));
    return undefined;
  }
  const shown = new Set(clicks.flat().map(({ item }) => item));
  const boxes = content.filter(({ name }) => shown.has(name)).map(({ box }) => box);
  const isAfter = ({ name, box }: PlacedFill) =>
    !shown.has(name) && (isBelow(box, boxes) || (appear.value === 'rows' && isRightOf(box, boxes)));
  const last = body.filter(isAfter);
  return last.length === 0 ? clicks : [...clicks, last.map(whole)];
}

/** All but the headline with its section, the source line, and what a handout adds. */
function bodyOf(placed: readonly PlacedFill[], { without }: Layout): readonly PlacedFill[] {
  const title = placed.find(isTitle);
  const top = title ? title.box[1] + title.box[3] : 0;
  return placed.filter(
    fill =>
      !isTitle(fill) &&
      fill.fill.cite === undefined &&
      fill.box[1] >= top &&
      !without?.placeholders.includes(fill.placeholder.name),
  );
}

function whole({ name }: PlacedFill): Appearing {
  return { item: name };
}

/** The parts of all tracks that run in a direction, track by track; undefined where there are not two of them. */
function partsOf(fills: readonly PlacedFill[], layout: Layout, direction: 'across' | 'down'): Clicks | undefined {
  const tracks = [...layout.tracks.values()].filter(track => track.direction === direction);
  const clicks = tracks.flatMap(track => {
    const own = fills.filter(({ placeholder }) => placeholder.track === track.name);
    const parts = [...groupBy(own, ({ fill }) => fill.ordinal)].sort(([one], [other]) => one - other);
    return parts.map(([, part]) => part.map(whole));
  });
  return clicks.length < FEWEST ? undefined : clicks;
}

/** What stands side by side without a track, such as two charts, each with the line above it, from left to right. */
function sideBySide(fills: readonly PlacedFill[]): Clicks {
  const columns: { right: number; fills: PlacedFill[] }[] = [];
  for (const fill of [...fills].sort((one, other) => one.box[0] - other.box[0])) {
    const [left, , width] = fill.box;
    const column = columns.at(-1);
    if (column && left < column.right) {
      column.fills.push(fill);
      column.right = Math.max(column.right, left + width);
    } else columns.push({ right: left + width, fills: [fill] });
  }
  return columns.map(column => fills.filter(fill => column.fills.includes(fill)).map(whole));
}

/** The points of lists; where there are none, of texts of several paragraphs. */
function points(fills: readonly PlacedFill[]): Clicks {
  const texts = fills.flatMap(({ name, placeholder, fill: { content } }) =>
    content.kind === 'text' && placeholder.track === undefined ? [{ name, paragraphs: content.paragraphs }] : [],
  );
  const lists = texts.filter(({ paragraphs }) => paragraphs.some(({ list }) => list !== undefined));
  return (lists.length > 0 ? lists : texts.filter(({ paragraphs }) => paragraphs.length > 1)).flatMap(
    ({ name, paragraphs }) =>
      pointsOf(paragraphs).map(point => [{ item: name, paragraphs: [point[0] ?? 0, point.at(-1) ?? 0] as const }]),
  );
}

function isBelow([, y]: Box, boxes: readonly Box[]): boolean {
  return boxes.every(([, top, , height]) => y >= top + height);
}

function isRightOf([x]: Box, boxes: readonly Box[]): boolean {
  return boxes.every(([left, , width]) => x >= left + width);
}
