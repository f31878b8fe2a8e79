// Bars and columns: from zero to their values side by side, or one upon the other, in even steps; and the distance between two of them, painted at the shorter one.
import { near } from '../check/held.ts';
import { type Part, uponEachOther } from '../parts.ts';
import type { DrawnRow } from '../plot.ts';
import type { DrawnMark } from '../scene.ts';
import {
  type Axes,
  apart,
  axesOf,
  bandsWithin,
  isRuleAt,
  lengthOn,
  middleOn,
  type PlacedCategory,
  plotBetween,
  reachesFrom,
  share,
  stepsOf,
} from './axes.ts';
import type { Drawn, Obstacle } from './drawn.ts';
import type { Layer } from './layers.ts';
import { legendOf } from './legend.ts';
import type { NativeChart, NativePoint, NativeSeries } from './native-chart.ts';
import { numberFormat } from './number-format.ts';
import { type Category, isOf, type RowTable, rowTable } from './row-table.ts';
import {
  formatsOf,
  lookOfMost,
  type Placing,
  paintOf,
  pointOf,
  standsBeside,
  type Texts,
  textLookOf,
} from './texts.ts';

export function barChartOf(
  bars: Layer,
  layers: readonly Layer[],
  texts: Texts,
  swatches: Layer | undefined,
  drawn: Drawn,
): NativeChart | Obstacle {
  const obstacle = (layer: Layer, reason: Obstacle['reason']): Obstacle => ({ layer: layer.title, reason });
  const { rows } = drawn;
  if (rows.some(({ shift }) => shift !== 0)) return obstacle(bars, 'columns');
  const table = rowTable(drawn);
  const reached = reachOf(bars, table);
  if (!reached) return obstacle(bars, 'scale');
  const { axes } = reached;

  // 1. Every other layer says a value or a name, is the line at zero or the distance between two bars.
  if (texts.astray) return obstacle(texts.astray, 'text');
  const legend = texts.series && legendOf(texts.series, swatches, table, drawn);
  if (texts.series && !legend) return obstacle(texts.series, 'text');
  const rules = layers.filter(({ kind }) => kind === 'rule');
  const astray = rules.find(({ marks }) => !marks.every(mark => isRuleAt(mark, axes, 0)));
  if (astray) return obstacle(astray, 'rule');
  const painted = layers.filter(({ kind }) => kind === 'rect');
  const difference = painted.map(layer => differenceOf(layer, bars, texts, axes, drawn))[0];
  if (painted[0] && (painted.length > 1 || !difference)) return obstacle(painted[0], 'mark');
  const unpainted = texts.named.find(({ figure }) => figure !== difference?.figure);
  if (unpainted) return obstacle(unpainted.layer, 'text');
  const grouping = difference ? 'stacked' : reached.grouping;

  // 2. The categories, in even steps; the bars of each side by side or upon each other.
  const thickness = Math.max(...bars.marks.map(mark => lengthOn(mark, axes.names)));
  const lanes = lanesOf(table, bars, texts, axes);
  const across = thickness + Math.abs(lanes.pitch) * (table.series.length - 1);
  const steps = stepsOf(table.categories, lanes.middleOf, across);
  if (!steps || (grouping === 'stacked' && lanes.pitch !== 0)) return obstacle(bars, 'places');
  const { placed, step } = steps;
  const isBeside = !texts.names || standsBeside(texts.names, placed, axes, step);
  const namesAbove = isBeside ? undefined : placesAbove(texts.names, placed, axes, drawn);
  if (texts.names && !isBeside && !namesAbove) return obstacle(texts.names, 'names');

  // 3. The values as they are written.
  const formats = formatsOf(drawn);
  if (!formats) return obstacle(texts.values ?? bars, 'words');
  const points = table.series.map((_, index) =>
    placed.map(({ category }) => {
      const row = category.rows[index];
      return pointOf(row, bars.marks, texts.values, formats.get(row?.id ?? ''), (text, bar, { id }) =>
        placingOf(text, bar, reached.parts.get(id) ?? [0, 0], { axes, grouping, ...drawn }),
      );
    }),
  );
  const [outline] = bars.marks.flatMap(mark => outlineOf(mark) ?? []);
  const series: readonly NativeSeries[] = [
    ...table.series.map((name, index) => ({ name, points: points[index] ?? [], outline })),
    ...(difference ? [difference.seriesFor(placed.flatMap(({ category }) => category.rows[0] ?? []))] : []),
  ];

  // 4. The plot: from half a step before the first bar to half a step behind the last one.
  const [from, to] = bandsWithin(placed, step, axes.names === 'x' ? drawn.width : drawn.height);
  return {
    kind: axes.values === 'x' ? 'bar' : 'column',
    grouping,
    categories: placed.map(({ category }) => category.name),
    names: lookOfMost(texts.names?.marks ?? bars.marks),
    namesAbove,
    series,
    ...plotBetween([from, to], axes, drawn),
    format: [...formats.values()][0] ?? 'General',
    hasMargins: true,
    gap: share((to - from) / placed.length - across, thickness),
    overlap:
      grouping === 'clustered' && table.series.length > 1 ? share(thickness - lanes.pitch, thickness) : undefined,
    zeroLine: rules.flatMap(({ marks }) => marks.flatMap(mark => paintOf(mark) ?? []))[0],
    legend,
  };
}

interface Reach {
  readonly axes: Axes;
  readonly grouping: NativeChart['grouping'];
  /** From which value to which the bar of a row reaches, by its id. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** How the bars stand on one scale: each from zero, or upon the one before it; undefined where they do neither. */
function reachOf({ marks }: Layer, { series, categories }: RowTable): Reach | undefined {
  for (const grouping of series.length === 1 ? (['clustered'] as const) : (['clustered', 'stacked'] as const)) {
    const parts = new Map<string, Part>();
    for (const category of categories) {
      const rows = category.rows.flatMap(row => row ?? []);
      const lengths = rows.map(({ value }) => value ?? 0);
      const reach = grouping === 'stacked' ? uponEachOther(lengths) : lengths.map((length): Part => [0, length]);
      for (const [index, { id }] of rows.entries()) parts.set(id, reach[index] ?? [0, 0]);
    }
    const axes = axesOf(marks, ({ row }) => (row && row.value !== null ? (parts.get(row.id)?.[1] ?? null) : null));
    const isReached = (mark: DrawnMark) => {
      const [from, to] = parts.get(mark.row?.id ?? '') ?? [0, 0];
      return axes !== undefined && reachesFrom(mark, axes, from, to);
    };
    if (axes && marks.every(isReached)) return { axes, grouping, parts };
  }
  return undefined;
}

interface Lanes {
  /** From the middle of a bar to that of the next one of its category: 0 where they stand upon each other. */
  readonly pitch: number;
  /** Of a category, along the names; not a number where its bars do not stand around one. */
  readonly middleOf: (category: Category) => number;
}

function lanesOf({ series, categories }: RowTable, bars: Layer, texts: Texts, { names }: Axes): Lanes {
  const middles = (category: Category) =>
    category.rows.flatMap((row, lane) => {
      const found = [bars, texts.values].flatMap(layer => layer?.marks.find(each => isOf(each, row)) ?? [])[0];
      return found ? [{ lane, at: middleOn(found, names) }] : [];
    });
  const pitches = categories.flatMap(category => {
    const [first, second] = middles(category);
    return first && second ? (second.at - first.at) / (second.lane - first.lane) : [];
  });
  const [found = 0] = pitches;
  const pitch = Math.abs(found) <= apart ? 0 : found;
  const middleOf = (category: Category) => {
    const at = middles(category).map(bar => bar.at - (bar.lane - (series.length - 1) / 2) * pitch);
    const [first] = at;
    if (first === undefined) {
      const name = texts.names?.marks.find(mark => category.rows.some(row => isOf(mark, row)));
      return name ? middleOn(name, names) : Number.NaN;
    }
    return at.every(each => Math.abs(each - first) <= apart) ? first : Number.NaN;
  };
  return { pitch, middleOf };
}

/** Where names stand that begin at zero above bars that grow from there; undefined where they do not, or where no bar is. */
function placesAbove(
  names: Layer | undefined,
  placed: readonly PlacedCategory[],
  { values, scale }: Axes,
  { width, height }: Drawn,
): NativeChart['namesAbove'] {
  const zero = Number(scale.at(0));
  const places = placed.flatMap(({ category, at }): NonNullable<NativeChart['namesAbove']> => {
    const box = names?.marks.find(mark => category.rows.some(row => isOf(mark, row)))?.box;
    const value = category.rows[0]?.value ?? null;
    if (!box || value === null || value < 0 || box.bottom > at || Math.abs(box.left - zero) > 2) return [];
    return [[share(box.left - zero, width), share((box.top + box.bottom) / 2 - at, height)]];
  });
  return values === 'x' && places.length === placed.length ? places : undefined;
}

interface Around extends Pick<Drawn, 'width' | 'height'> {
  readonly axes: Axes;
  readonly grouping: NativeChart['grouping'];
}

/** Where a value stands at its bar: in it or beyond its end, or shifted from its middle to where the picture has it. */
function placingOf(text: DrawnMark, bar: DrawnMark, [from, to]: Part, around: Around): Placing {
  const { axes, grouping, width, height } = around;
  const { box } = text;
  if (!box) return { at: 'middle' };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const [start = 0, end = 0] = [from, to].map(value => Number(axes.scale.at(value)));
  const along = end === start ? Number.NaN : (middle[axes.values] - start) / (end - start);
  const isOnBar = Math.abs(middle[axes.names] - middleOn(bar, axes.names)) <= text.fontSize / 4;
  if (isOnBar && along >= 0 && along <= 1) return { at: along > 0.6 ? 'end' : along >= 0.4 ? 'middle' : 'base' };
  if (isOnBar && grouping === 'clustered') return { at: 'beyond' };
  const center = { [axes.values]: (start + end) / 2, [axes.names]: middleOn(bar, axes.names) };
  const shift = [share(middle.x - (center.x ?? 0), width), share(middle.y - (center.y ?? 0), height)] as const;
  return { at: 'middle', shift };
}

/** The line around a mark that is filled, too. */
function outlineOf(mark: DrawnMark): NativeSeries['outline'] {
  const color = paintOf(mark, 1);
  return color === undefined ? undefined : { color, width: mark.strokeWidth, isDashed: mark.isDashed };
}

interface Difference {
  readonly figure: Drawn['named'][number];
  readonly seriesFor: (rows: readonly DrawnRow[]) => NativeSeries;
}

/** A named figure that is the distance between the ends of two bars, painted behind the shorter one; undefined for anything else. */
function differenceOf({ marks }: Layer, bars: Layer, texts: Texts, axes: Axes, drawn: Drawn): Difference | undefined {
  const [mark, ...others] = marks;
  const row = drawn.rows.find(({ id }) => id === mark?.row?.id);
  const bar = bars.marks.find(each => each.row?.id === row?.id);
  const said = texts.named[0];
  if (!mark || others.length > 0 || !bar || !row || row.value === null || !said || texts.named.length > 1)
    return undefined;
  const { figure, layer } = said;
  const longer = row.value + figure.value;
  const isBehind = figure.value > 0 && row.value >= 0 && reachesFrom(mark, axes, row.value, longer);
  const isAtBar =
    Math.abs(middleOn(mark, axes.names) - middleOn(bar, axes.names)) <= apart &&
    near(lengthOn(mark, axes.names), lengthOn(bar, axes.names));
  const isOther = drawn.rows.some(({ value }) => value !== null && Math.abs(value - longer) < 1e-9 * longer);
  const [text] = layer.marks;
  const format = numberFormat(text?.lines.join(' ') ?? '', figure.value, true, drawn.locale);
  if (!isBehind || !isAtBar || !isOther || !text?.box || !mark.box || format === undefined) return undefined;
  const isInside = text.box.left >= mark.box.left - apart && text.box.right <= mark.box.right + apart;
  if (!isInside) return undefined;
  const color = paintOf(mark) ?? row.color;
  const point: NativePoint = {
    figure: figure.figure.id,
    value: String(figure.value),
    color,
    label: { format, look: textLookOf(text), at: 'middle' },
  };
  const none: NativePoint = { figure: figure.figure.id, color };
  return {
    figure,
    seriesFor: rows => ({
      name: figure.label,
      opacity: mark.paints[0]?.opacity ?? 0,
      outline: outlineOf(mark),
      points: rows.map(({ id }) => (id === row.id ? point : none)),
    }),
  };
}
